//! Figures with two decimals, kept as whole hundredths.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A figure rounded to two decimals, as a whole number of hundredths: `84` is 0.84. For coefficients, which one decimal would blur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Hundredths(pub i32);

impl Hundredths {
    /// The nearest hundredth; a half goes away from zero.
    #[must_use]
    pub fn round(value: f64) -> Self {
        let hundredths = (value.abs() * 100.0 + 1e-9).round() * value.signum();
        #[allow(clippy::cast_possible_truncation, reason = "a cast from f64 saturates, and coefficients are small")]
        Self(hundredths as i32)
    }
}
