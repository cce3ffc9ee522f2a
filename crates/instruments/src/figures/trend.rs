//! What changed from one round to the next.

use entente_domain::record::membership::Side;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dimension::Scale;
use super::effect::Effect;
use super::gap::Gap;
use super::results::{CONVERSATION_BELOW, Results};
use super::weak_points::is_wide;
use crate::tenths::Tenths;

/// What changed in one dimension for one side, between two closed rounds of the same questionnaire.
///
/// Computed from figures that are shown. Answers are anonymous, so the two rounds are taken as independent groups: where many
/// answered in both, a change is found less often than it is there, and never more often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// Id of the dimension.
    pub dimension: String,
    /// Which voice.
    pub side: Side,
    /// The later mean minus the earlier one, as shown; nothing unless both are.
    pub difference: Option<Tenths>,
    /// The same in standard deviations; nothing unless both means are of persons' values.
    pub effect: Option<Effect>,
    /// In a word.
    pub reading: ChangeReading,
}

/// How a change is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeReading {
    /// A figure is hidden, or rests on fewer than ten sheets or persons.
    TooFew,
    /// Neither better nor lower.
    Same,
    /// Of persons' values: the 95 % interval of the effect lies above zero. Otherwise, and where nobody differs from anybody: the
    /// mean rose by a quarter of the scale or more.
    Better,
    /// The same downward.
    Lower,
}

/// What changed in each dimension and side, in the order of the later round. Nothing unless both rounds asked the same
/// questionnaire by its url. A dimension that is not in both, or not on the same scale, is left out.
#[must_use]
pub fn changes(earlier: &Results, later: &Results) -> Option<Vec<Change>> {
    if earlier.questionnaire.is_none() || earlier.questionnaire != later.questionnaire {
        return None;
    }
    let mut found = Vec::new();
    for after in &later.dimensions {
        let Some(before) = earlier.dimensions.iter().find(|before| before.id == after.id && before.scale == after.scale) else { continue };
        let Scale::Common { low, high } = after.scale else { continue };
        for side in Side::BOTH {
            let gap = after.figure(side).minus(before.figure(side));
            let mut sheets = [earlier, later].map(|results| results.headcount(side).shown().unwrap_or(0)).into_iter();
            let mut persons = [before, after].into_iter().filter_map(|found| found.figure(side).summary()).map(|summary| summary.n);
            let enough = sheets.all(|n| n >= CONVERSATION_BELOW) && persons.all(|n| n >= CONVERSATION_BELOW);
            found.push(Change {
                dimension: after.id.clone(),
                side,
                difference: gap.map(|gap| gap.difference),
                effect: gap.and_then(|gap| gap.effect),
                reading: gap.filter(|_| enough).map_or(ChangeReading::TooFew, |gap| ChangeReading::of(gap, low, high)),
            });
        }
    }
    Some(found)
}

impl ChangeReading {
    fn of(gap: Gap, low: Tenths, high: Tenths) -> Self {
        let (clear, up) = match gap.effect {
            Some(effect) => (effect.is_clear(), effect.g.0 > 0),
            None => (is_wide(gap.difference, low, high), gap.difference.0 > 0),
        };
        match (clear, up) {
            (false, _) => Self::Same,
            (true, true) => Self::Better,
            (true, false) => Self::Lower,
        }
    }
}

#[cfg(test)]
mod tests;
