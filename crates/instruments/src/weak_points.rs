//! What the figures ask to talk about.
//!
//! Computed from the shown figures alone, so that it says nothing that a reader could not see. A mean under 3.0 on a scale
//! from 1 to 5 is a concern in the reading guide of the Wilder Collaboration Factors Inventory (4.0 and over a strength,
//! 3.0 to 3.9 to be discussed); a gap of 1.0, one whole step of the scale between the two voices, is our own threshold.

use entente_domain::record::membership::Side;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::results::{Figure, Results};
use crate::tenths::Tenths;

/// A mean under this is a weak point.
const LOW_MEAN_BELOW: Tenths = Tenths(30);
/// A gap of at least this is a weak point, whichever side is higher.
const WIDE_GAP_FROM: Tenths = Tenths(10);

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeakPoint {
    /// Link id of the dimension.
    pub dimension: String,
    /// What stands out.
    pub why: WeakPointKind,
}

/// What stands out in a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WeakPointKind {
    /// One voice gives less than the middle of the scale.
    LowMean {
        /// Which voice.
        side: Side,
        /// Its mean, as shown.
        mean: Tenths,
    },
    /// The two voices are a step of the scale apart, or more.
    WideGap {
        /// The voice that gives more.
        higher: Side,
        /// How far they are apart, without a sign, as shown.
        gap: Tenths,
    },
}

impl WeakPointKind {
    /// How far past its threshold it lies, in tenths; at least one. A mean of 2.9 and a gap of 1.0 weigh the same.
    fn weight(self) -> i32 {
        match self {
            Self::LowMean { mean, .. } => LOW_MEAN_BELOW.minus(mean).0,
            Self::WideGap { gap, .. } => gap.minus(WIDE_GAP_FROM).0 + 1,
        }
    }
}

/// The weak points, the heaviest first; those of equal weight in the order of the questionnaire, a gap before a low mean.
#[must_use]
pub fn weak_points(results: &Results) -> Vec<WeakPoint> {
    let mut found = Vec::new();
    for dimension in &results.dimensions {
        let mut add = |why| found.push(WeakPoint { dimension: dimension.id.clone(), why });
        if let Some(gap) = dimension.gap
            && gap.abs() >= WIDE_GAP_FROM
        {
            let higher = if gap.0 > 0 { Side::Team } else { Side::Partner };
            add(WeakPointKind::WideGap { higher, gap: gap.abs() });
        }
        for side in Side::BOTH {
            if let Figure::Shown { mean, .. } = dimension.figure(side)
                && mean < LOW_MEAN_BELOW
            {
                add(WeakPointKind::LowMean { side, mean });
            }
        }
    }
    found.sort_by_key(|point| std::cmp::Reverse(point.why.weight()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::{Base, DimensionResult, Headcount, Reading};

    fn shown(mean: i32) -> Figure {
        Figure::Shown { base: Base::NearlyAll, mean: Tenths(mean), sd: Tenths(5) }
    }

    fn results(figures: &[(&str, Figure, Figure)]) -> Results {
        let dimensions = figures.iter().map(|(id, team, partner)| DimensionResult::new((*id).to_owned(), *team, *partner)).collect();
        Results {
            smallest_group: 5,
            team: Headcount::Shown { n: 6 },
            partner: Headcount::Shown { n: 7 },
            total: Headcount::Shown { n: 13 },
            reading: Reading::Conversation,
            dimensions,
        }
    }

    #[test]
    fn the_heaviest_comes_first() {
        let points = weak_points(&results(&[
            ("objectives", shown(42), shown(34)),
            ("transparency", shown(41), shown(27)),
            ("participation", shown(38), shown(29)),
        ]));
        let gap = WeakPointKind::WideGap { higher: Side::Team, gap: Tenths(14) };
        let low = |mean| WeakPointKind::LowMean { side: Side::Partner, mean: Tenths(mean) };
        let found: Vec<_> = points.iter().map(|point| (point.dimension.as_str(), point.why)).collect();
        assert_eq!(found, [("transparency", gap), ("transparency", low(27)), ("participation", low(29))]);
    }

    #[test]
    fn thresholds_are_met_to_the_tenth() {
        assert_eq!(weak_points(&results(&[("a", shown(30), shown(39))])), []);
        assert_eq!(weak_points(&results(&[("a", shown(30), shown(40))])).len(), 1);
        assert_eq!(weak_points(&results(&[("a", shown(29), shown(30))])).len(), 1);
    }

    #[test]
    fn the_partners_can_be_the_higher_voice() {
        let points = weak_points(&results(&[("a", shown(31), shown(45))]));
        assert_eq!(points[0].why, WeakPointKind::WideGap { higher: Side::Partner, gap: Tenths(14) });
    }

    #[test]
    fn a_hidden_figure_is_never_a_weak_point() {
        assert_eq!(weak_points(&results(&[("a", Figure::Hidden, shown(41)), ("b", Figure::Hidden, Figure::Hidden)])), []);
        let points = weak_points(&results(&[("a", shown(21), Figure::Hidden)]));
        assert_eq!(points.len(), 1);
    }
}
