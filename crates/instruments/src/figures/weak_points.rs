//! What the figures ask to talk about.
//!
//! Computed from the shown figures alone, so that it says nothing that a reader could not see. A mean under the middle of the
//! scale, 3.0 on one from 1 to 5, is a concern in the reading guide of the Wilder Collaboration Factors Inventory (4.0 and over
//! a strength, 3.0 to 3.9 to be discussed); a gap of a quarter of the scale, one whole step of five, is our own threshold.

use entente_domain::record::membership::Side;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dimension::{DimensionResult, Scale};
use super::item::ItemResult;
use super::results::Results;
use crate::tenths::Tenths;

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeakPoint {
    /// Id of the dimension.
    pub dimension: String,
    /// What stands out.
    pub why: WeakPointKind,
    /// The shown item that stands out most in the same way: the lowest mean of that voice, or the widest gap in that direction. Nothing
    /// where several do.
    pub item: Option<String>,
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
    /// The two voices are a quarter of the scale apart, or more.
    WideGap {
        /// The voice that gives more.
        higher: Side,
        /// How far they are apart, without a sign, as shown.
        gap: Tenths,
    },
}

/// A mean under the middle of its scale. On whole numbers: a middle can lie between two tenths.
fn is_low(mean: Tenths, low: Tenths, high: Tenths) -> bool {
    2 * i64::from(mean.0) < i64::from(low.0) + i64::from(high.0)
}

/// A gap of a quarter of its scale or more, whichever side is higher.
pub(super) fn is_wide(gap: Tenths, low: Tenths, high: Tenths) -> bool {
    4 * i64::from(gap.abs().0) >= i64::from(high.0) - i64::from(low.0)
}

/// The weak points, the heaviest first; those of equal weight in the order of the questionnaire, a gap before a low mean.
///
/// The weight is how far a point lies past its threshold, as a share of the scale. A mean of 2.9 and a gap of 1.0 on a scale
/// from 1 to 5 weigh the same.
#[must_use]
pub fn weak_points(results: &Results) -> Vec<WeakPoint> {
    let mut found: Vec<(f64, WeakPoint)> = Vec::new();
    for dimension in &results.dimensions {
        let Scale::Common { low, high } = dimension.scale else { continue };
        let width = f64::from(high.0) - f64::from(low.0);
        let mut add = |past: f64, why, item| found.push((past / width, WeakPoint { dimension: dimension.id.clone(), why, item }));
        if let Some(gap) = dimension.gap.map(|gap| gap.difference)
            && gap.0 != 0
            && is_wide(gap, low, high)
        {
            let higher = if gap.0 > 0 { Side::Team } else { Side::Partner };
            // One tenth more, so that the least gap and the least low mean weigh the same.
            let past = f64::from(gap.abs().0) - width / 4.0 + 1.0;
            add(past, WeakPointKind::WideGap { higher, gap: gap.abs() }, widest(dimension, higher));
        }
        for side in Side::BOTH {
            if let Some(mean) = dimension.figure(side).mean().filter(|mean| is_low(*mean, low, high)) {
                let past = f64::midpoint(f64::from(low.0), f64::from(high.0)) - f64::from(mean.0);
                add(past, WeakPointKind::LowMean { side, mean }, lowest(dimension, side));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().map(|(_, point)| point).collect()
}

/// The shown item with the lowest mean of a voice, of those that count in the dimension; none where several are equally low, so that none
/// of them is put forward.
fn lowest(dimension: &DimensionResult, side: Side) -> Option<String> {
    least(counted(dimension).filter_map(|item| Some((item.figure(side).summary()?.mean.0, item))))
}

/// The one item with the least value.
fn least<'r>(items: impl Iterator<Item = (i32, &'r ItemResult)>) -> Option<String> {
    let mut items: Vec<_> = items.collect();
    items.sort_by_key(|(value, _)| *value);
    match items.as_slice() {
        [(least, _), (next, _), ..] if least == next => None,
        [(_, item), ..] => Some(item.id.clone()),
        [] => None,
    }
}

fn counted(dimension: &DimensionResult) -> impl Iterator<Item = &ItemResult> {
    dimension.items.iter().filter(|item| item.counts)
}

/// The shown item with the widest gap in a direction; none where several are equally wide.
fn widest(dimension: &DimensionResult, higher: Side) -> Option<String> {
    let turned = |gap: Tenths| if higher == Side::Team { -gap.0 } else { gap.0 };
    let gaps = counted(dimension).filter_map(|item| Some((turned(item.gap?.difference), item)));
    least(gaps.filter(|(gap, _)| *gap < 0))
}

#[cfg(test)]
mod tests;
