//! Figures with one decimal, kept as whole tenths.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A figure rounded to one decimal, as a whole number of tenths: `34` is 3.4.
///
/// It is an integer so that no more precise value can travel with it, and so that the difference of two shown figures is
/// exactly what a reader finds with a pencil.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Tenths(pub i32);

impl Tenths {
    /// The nearest tenth; a half goes away from zero, as taught at school.
    #[must_use]
    pub fn round(value: f64) -> Self {
        // 2.95 has no exact binary form: the small addition keeps a half a half.
        let tenths = (value.abs() * 10.0 + 1e-9).round() * value.signum();
        #[allow(clippy::cast_possible_truncation, reason = "a cast from f64 saturates, and figures are sums of scores at most")]
        Self(tenths as i32)
    }

    /// `self` minus `other`.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        assert_eq!(Tenths::round(2.95), Tenths(30));
        assert_eq!(Tenths::round(-2.95), Tenths(-30));
        assert_eq!(Tenths::round(2.949), Tenths(29));
        assert_eq!(Tenths::round(1.0 / 3.0), Tenths(3));
        assert_eq!(Tenths::round(0.0), Tenths(0));
    }
}
