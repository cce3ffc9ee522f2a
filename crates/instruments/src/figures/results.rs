//! The figures of a round that may be shown, and nothing else.

use entente_domain::record::membership::Side;
use entente_domain::record::partnership::SMALLEST_GROUP;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dimension::DimensionResult;
use super::groups::{Headcount, Part, Voice};
use super::item::{Allowed, ItemResult};
use super::measure::Measure;
use super::sheets::{Columns, Sheet};
use super::total::{ReadBand, TotalResult, bands};

/// A side with fewer sheets than this is read as a conversation, not as a measurement: one person who answers 1 instead
/// of 5 moves its mean by more than 0.4. Our own threshold.
pub(super) const CONVERSATION_BELOW: u32 = 10;

/// By which rules a round is counted; all were frozen when it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The smallest group of which figures are shown; anything under five is taken as five.
    pub smallest_group: u32,
    /// Whether kinds of partners are told apart.
    pub by_category: bool,
    /// How many were invited.
    pub invited: Invited,
}

/// How many persons were invited by side. None at all means that the round was open to whoever came by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Invited {
    /// Of the team.
    pub team: u32,
    /// Of the partners.
    pub partner: u32,
}

impl Rules {
    pub(super) fn least(&self) -> usize {
        usize::try_from(self.smallest_group.max(SMALLEST_GROUP)).unwrap_or(usize::MAX)
    }
}

impl Invited {
    /// Whether a side must stay hidden, however many sheets came in: those who could have answered are too few.
    pub(super) fn too_few(self, side: Side, least: usize) -> bool {
        let asked = match side {
            Side::Team => self.team,
            Side::Partner => self.partner,
        };
        (self.team > 0 || self.partner > 0) && usize::try_from(asked).is_ok_and(|asked| asked < least)
    }
}

/// The figures of a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Results {
    /// The canonical url of the questionnaire.
    pub questionnaire: Option<String>,
    /// Groups of fewer persons are hidden. At least five.
    pub smallest_group: u32,
    /// How many sheets the team handed in.
    pub team: Headcount,
    /// How many sheets the partners handed in.
    pub partner: Headcount,
    /// How many sheets were handed in altogether; hidden when one of the sides is.
    pub total: Headcount,
    /// The parts of the partners; none, or at least two.
    pub parts: Vec<Part>,
    /// How far the figures can be trusted.
    pub reading: Reading,
    /// The dimensions with their items, in the order of the questionnaire.
    pub dimensions: Vec<DimensionResult>,
    /// The items outside of any dimension: they carry no scores.
    pub questions: Vec<ItemResult>,
    /// The totals that the questionnaire states, in its order, that over the whole of it last.
    pub totals: Vec<TotalResult>,
    /// How its owner reads totals, or means of dimensions: ranges from low to high. None where no owner said, or where they were
    /// written for other items.
    pub bands: Vec<ReadBand>,
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

/// The figures of a round over its sheets, whose order does not matter.
#[must_use]
pub fn results(measure: &Measure, sheets: &[Sheet], rules: &Rules) -> Results {
    let (least, columns) = (rules.least(), Columns::of(measure, sheets));
    let [team, partner] = Side::BOTH.map(|side| Voice::of(side, sheets, rules));
    let total = match (team.headcount(), partner.headcount()) {
        (Headcount::Shown { n: team }, Headcount::Shown { n: partner }) => Headcount::Shown { n: team.saturating_add(partner) },
        _ => Headcount::Hidden,
    };
    let dimensions: Vec<DimensionResult> =
        measure.dimensions.iter().map(|dimension| DimensionResult::of(dimension, measure, &columns, &team, &partner, least)).collect();
    let alone = measure.items.iter().enumerate().filter(|(_, item)| item.scored.is_none());
    Results {
        questionnaire: measure.url.clone(),
        smallest_group: u32::try_from(least).unwrap_or(u32::MAX),
        team: team.headcount(),
        partner: partner.headcount(),
        total,
        parts: partner.parts.iter().map(|(part, _)| *part).collect(),
        reading: reading(team.headcount(), partner.headcount()),
        questions: alone
            .map(|(place, item)| {
                let allowed = Allowed::alone(place, item, &columns, &partner, least);
                ItemResult::of(place, item, &columns, (&team, &partner), allowed, least)
            })
            .collect(),
        totals: TotalResult::all(measure, &by_place(measure, &dimensions)),
        bands: measure.guide.as_ref().map(bands).unwrap_or_default(),
        dimensions,
    }
}

/// The figures of the scored items, at their places in [`Measure::items`].
fn by_place<'r>(measure: &Measure, dimensions: &'r [DimensionResult]) -> Vec<Option<&'r ItemResult>> {
    let mut found = vec![None; measure.items.len()];
    let places = measure.dimensions.iter().flat_map(|dimension| &dimension.items);
    for (place, item) in places.zip(dimensions.iter().flat_map(|dimension| &dimension.items)) {
        if let Some(at) = found.get_mut(*place) {
            *at = Some(item);
        }
    }
    found
}

impl Results {
    /// How many sheets a side handed in.
    #[must_use]
    pub fn headcount(&self, side: Side) -> Headcount {
        match side {
            Side::Team => self.team,
            Side::Partner => self.partner,
        }
    }
}

fn reading(team: Headcount, partner: Headcount) -> Reading {
    match [team, partner].into_iter().filter_map(Headcount::shown).min() {
        None => Reading::Nothing,
        Some(n) if n < CONVERSATION_BELOW => Reading::Conversation,
        Some(_) => Reading::Measurement,
    }
}

#[cfg(test)]
mod tests;
