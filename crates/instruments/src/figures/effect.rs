//! How large a difference is, beside how much persons differ anyway.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::hundredths::Hundredths;
use super::results::CONVERSATION_BELOW;
use super::summary::Summary;
use crate::statistics::{Level, standardised_difference};

/// Hedges' g of two groups (Hedges, 1981; see [`standardised_difference`]): the first mean minus the second, in pooled standard
/// deviations, put right for small groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Effect {
    /// The figure.
    pub g: Hundredths,
    /// The lower end of its 95 % interval, a large-sample approximation (Borenstein and others, 2009).
    pub low: Hundredths,
    /// The upper end.
    pub high: Hundredths,
    /// In a word, by the figure as shown.
    pub size: EffectSize,
    /// Whether one of the groups has fewer than ten persons: then the figure and its interval are rough, and the word may well be
    /// another one next time.
    pub rough: bool,
}

/// How large an effect is, in the words of J. Cohen, *Statistical Power Analysis for the Behavioral Sciences* (1988), section 2.2:
/// 0.2, 0.5 and 0.8 standard deviations. He called them conventions, for where nothing better is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EffectSize {
    /// Under 0.2.
    None,
    /// From 0.2.
    Small,
    /// From 0.5.
    Medium,
    /// From 0.8.
    Large,
}

impl Effect {
    pub(super) fn of(first: &Summary, second: &Summary) -> Option<Self> {
        let found = standardised_difference(first.exact?, second.exact?, Level::NINETY_FIVE)?;
        let g = Hundredths::round(found.g);
        Some(Self {
            g,
            low: Hundredths::round(found.interval.low),
            high: Hundredths::round(found.interval.high),
            size: EffectSize::of(g),
            rough: first.n.min(second.n) < CONVERSATION_BELOW,
        })
    }

    /// Whether its interval leaves out zero.
    #[must_use]
    pub fn is_clear(self) -> bool {
        self.low.0 > 0 || self.high.0 < 0
    }
}

impl EffectSize {
    /// The word for a standardised difference, whichever its sign.
    #[must_use]
    pub fn of(g: Hundredths) -> Self {
        match g.0.saturating_abs() {
            ..20 => Self::None,
            20..50 => Self::Small,
            50..80 => Self::Medium,
            80.. => Self::Large,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_begin_at_the_conventions_whichever_the_sign() {
        let words = [0, 19, -20, 49, 50, -79, 80, i32::MIN].map(|g| EffectSize::of(Hundredths(g)));
        let [none, small, medium, large] = [EffectSize::None, EffectSize::Small, EffectSize::Medium, EffectSize::Large];
        assert_eq!(words, [none, none, small, small, medium, medium, large, large]);
    }
}
