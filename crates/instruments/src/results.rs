//! The figures of a round that may be shown, and nothing else.
//!
//! # Small groups (ADR 0007)
//! *No figure rests on fewer persons than the smallest group, and no two figures can be subtracted to get there.* In full:
//!
//! 1. The smallest group is at least five, whatever the caller asks.
//! 2. A side that handed in fewer sheets is hidden whole: no mean, no deviation, no count. A hidden figure is a variant
//!    without fields, so it cannot carry a number by mistake.
//! 3. Within a shown side, a dimension is hidden when fewer persons have a value for it.
//! 4. Nothing is ever computed over both sides together, but the count of sheets, which is given only when both are shown.
//! 5. How many persons stand behind a dimension is said in words ([`Base`]) and not as a number: seven sheets and a mean over
//!    six would tell that exactly one person had no opinion.
//! 6. Means and deviations leave rounded to a tenth, and the gap is the difference of the two *rounded* means: it adds
//!    nothing to what the two say.
//! 7. No minimum, maximum, median or distribution: each can be one person's own answer.
//!
//! What the rule cannot hide: a unanimous group (mean 5.0, deviation 0.0), and what remains when all but one of a group tell
//! each other what they answered. The ADR says why that is accepted.

use entente_domain::record::membership::Side;
use entente_domain::record::partnership::SMALLEST_GROUP;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Answers;
use crate::instrument::{Dimension, Instrument};
use crate::scoring;
use crate::statistics;
use crate::tenths::Tenths;

/// A side with fewer sheets than this is read as a conversation, not as a measurement: one person who answers 1 instead
/// of 5 moves its mean by more than 0.4. Our own threshold.
const CONVERSATION_BELOW: u32 = 10;

/// One sheet of answers, and whose voice it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoredResponse {
    /// Team or partners.
    pub side: Side,
    /// What was answered.
    pub answers: Answers,
}

/// The figures of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Results {
    /// Groups of fewer persons are hidden. At least five.
    pub smallest_group: u32,
    /// How many sheets the team handed in.
    pub team: Headcount,
    /// How many sheets the partners handed in.
    pub partner: Headcount,
    /// How many sheets were handed in altogether; hidden when one of the sides is.
    pub total: Headcount,
    /// How far the figures can be trusted.
    pub reading: Reading,
    /// The dimensions, in the order of the questionnaire.
    pub dimensions: Vec<DimensionResult>,
}

/// How many sheets were handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Headcount {
    /// At least the smallest group.
    Shown {
        /// The count.
        n: u32,
    },
    /// Fewer than the smallest group; none at all is hidden too.
    Hidden,
}

/// How far the figures can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Neither side can be shown.
    Nothing,
    /// A shown side has fewer than ten sheets: a conversation, not a measurement.
    Conversation,
    /// Each shown side has at least ten sheets.
    Measurement,
}

/// The figures of one dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DimensionResult {
    /// Its link id.
    pub id: String,
    /// The team's figure.
    pub team: Figure,
    /// The partners' figure.
    pub partner: Figure,
    /// The team's mean minus the partners' mean, as shown; nothing unless both are shown.
    pub gap: Option<Tenths>,
}

/// The figure of one side for one dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Figure {
    /// It rests on at least the smallest group.
    Shown {
        /// How many of the side's persons it rests on, in words.
        base: Base,
        /// Mean of the persons' values, 1.0 to 5.0.
        mean: Tenths,
        /// Standard deviation of the persons' values, with the divisor n − 1.
        sd: Tenths,
    },
    /// It would rest on fewer. It carries no number.
    Hidden,
}

/// How many of a side's persons a figure rests on: never a number, because the difference to the side's count would count
/// a small group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// All who handed in a sheet, or all but a few: fewer than the smallest group gave no opinion.
    NearlyAll,
    /// Only a part: at least the smallest group gave no opinion.
    Part,
}

impl DimensionResult {
    /// The figures of a dimension with their gap.
    #[must_use]
    pub fn new(id: String, team: Figure, partner: Figure) -> Self {
        let gap = match (team, partner) {
            (Figure::Shown { mean: team, .. }, Figure::Shown { mean: partner, .. }) => Some(team.minus(partner)),
            _ => None,
        };
        Self { id, team, partner, gap }
    }

    /// The figure of a side.
    #[must_use]
    pub fn figure(&self, side: Side) -> Figure {
        match side {
            Side::Team => self.team,
            Side::Partner => self.partner,
        }
    }
}

/// The figures of a round over its responses, whose order does not matter.
///
/// `smallest_group` is the one that the round froze; anything under five is taken as five.
#[must_use]
pub fn results(instrument: &Instrument, responses: &[ScoredResponse], smallest_group: u32) -> Results {
    let smallest_group = smallest_group.max(SMALLEST_GROUP);
    let team = Voice::of(Side::Team, responses, smallest_group);
    let partner = Voice::of(Side::Partner, responses, smallest_group);
    let total = match (team.headcount(), partner.headcount()) {
        (Headcount::Shown { n: team }, Headcount::Shown { n: partner }) => Headcount::Shown { n: team.saturating_add(partner) },
        _ => Headcount::Hidden,
    };
    Results {
        smallest_group,
        team: team.headcount(),
        partner: partner.headcount(),
        total,
        reading: reading(team.headcount(), partner.headcount()),
        dimensions: instrument
            .dimensions
            .iter()
            .map(|dimension| DimensionResult::new(dimension.id.clone(), team.figure(dimension), partner.figure(dimension)))
            .collect(),
    }
}

/// The sheets of one side: none at all when there are fewer than the smallest group, so that nothing below can use them.
struct Voice<'a> {
    sheets: Vec<&'a Answers>,
    smallest_group: u32,
}

impl<'a> Voice<'a> {
    fn of(side: Side, responses: &'a [ScoredResponse], smallest_group: u32) -> Self {
        let mut sheets: Vec<&Answers> =
            responses.iter().filter(|response| response.side == side).map(|response| &response.answers).collect();
        if count(sheets.len()) < smallest_group {
            sheets.clear();
        }
        Self { sheets, smallest_group }
    }

    fn headcount(&self) -> Headcount {
        if self.sheets.is_empty() { Headcount::Hidden } else { Headcount::Shown { n: count(self.sheets.len()) } }
    }

    fn figure(&self, dimension: &Dimension) -> Figure {
        let mut values: Vec<f64> = self.sheets.iter().filter_map(|answers| scoring::score(dimension, answers)).collect();
        if count(values.len()) < self.smallest_group {
            return Figure::Hidden;
        }
        // The order of the sheets must not show in a last digit.
        values.sort_by(f64::total_cmp);
        let (Some(mean), Some(sd)) = (statistics::mean(&values), statistics::standard_deviation(&values)) else {
            return Figure::Hidden;
        };
        let base = match count(self.sheets.len() - values.len()) {
            without if without < self.smallest_group => Base::NearlyAll,
            _ => Base::Part,
        };
        Figure::Shown { base, mean: Tenths::round(mean), sd: Tenths::round(sd) }
    }
}

fn reading(team: Headcount, partner: Headcount) -> Reading {
    let smallest_shown = [team, partner].into_iter().filter_map(|count| match count {
        Headcount::Shown { n } => Some(n),
        Headcount::Hidden => None,
    });
    match smallest_shown.min() {
        None => Reading::Nothing,
        Some(n) if n < CONVERSATION_BELOW => Reading::Conversation,
        Some(_) => Reading::Measurement,
    }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
