//! Mean, deviation, median and interval of a sample, as they are shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statistics::{self, Group, Level, mean_interval};
use crate::tenths::Tenths;

/// What is said about the values of a group of persons, each counted once. In the unit of the values, to a tenth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Summary {
    /// How many persons.
    pub n: u32,
    /// Arithmetic mean.
    pub mean: Tenths,
    /// Standard deviation, with the divisor n − 1.
    pub sd: Tenths,
    /// The middle value, or the mean of the two middle ones.
    pub median: Tenths,
    /// Where the mean may lie if these persons stand for more like them.
    pub interval: StudentInterval95,
    /// The same unrounded, for effect sizes and totals. It never leaves the program; [`super::KeptResults`] keeps it.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) exact: Option<Group>,
}

/// The 95 % interval of a mean by Student's t distribution with n − 1 degrees of freedom ("Student", Biometrika 6, 1908).
///
/// Its ends can lie beyond the scale: that is the formula, which takes means to spread normally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StudentInterval95 {
    /// The lower end.
    pub low: Tenths,
    /// The upper end.
    pub high: Tenths,
}

impl Summary {
    /// Of a sample; nothing under two values. The order of the values does not show, not even in a last digit.
    pub(super) fn of(mut sample: Vec<f64>) -> Option<Self> {
        sample.sort_unstable_by(f64::total_cmp);
        let interval = mean_interval(&sample, Level::NINETY_FIVE)?;
        Some(Self {
            n: u32::try_from(sample.len()).ok()?,
            mean: Tenths::round(statistics::mean(&sample)?),
            sd: Tenths::round(statistics::standard_deviation(&sample)?),
            median: Tenths::round(statistics::median(&sample)?),
            interval: StudentInterval95 { low: Tenths::round(interval.low), high: Tenths::round(interval.high) },
            exact: Group::of(&sample),
        })
    }
}
