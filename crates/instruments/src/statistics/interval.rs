//! Intervals of confidence: for a proportion (Wilson) and for a mean (Student).

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

use super::{finite, moments};

/// How often an interval made this way holds the true value: 0.95 for 95 %.
///
/// Always strictly between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level(f64);

impl Level {
    /// 95 %.
    pub const NINETY_FIVE: Self = Self(0.95);

    /// A level strictly between 0 and 1; nothing else is one.
    #[must_use]
    pub fn new(share: f64) -> Option<Self> {
        (share > 0.0 && share < 1.0 && upper_tail(share) < 1.0).then_some(Self(share))
    }

    /// As a share.
    #[must_use]
    pub fn share(self) -> f64 {
        self.0
    }

    /// The quantile of the standard normal distribution that leaves half of the rest above: 1.959964 for 95 %.
    pub(super) fn normal_quantile(self) -> f64 {
        Normal::standard().inverse_cdf(upper_tail(self.0))
    }

    /// The same of Student's distribution; nothing without a degree of freedom.
    fn student_quantile(self, freedom: f64) -> Option<f64> {
        if freedom > MANY {
            return finite(student_from_normal(self.normal_quantile(), freedom));
        }
        finite(StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(upper_tail(self.0)))
    }
}

/// Beyond a thousand degrees of freedom the library's search for Student's quantile loses digits, and all of them in the end (1.83
/// instead of 1.96 for ten million). The series that stands in has twelve right ones for 95 % from here on, as the search has up to here.
const MANY: f64 = 500.0;

/// Student's quantile from the normal one `z`: R. A. Fisher and E. A. Cornish, *The percentile points of distributions having known
/// cumulants*, Technometrics 2 (1960), 209–225; formula 26.7.5 of Abramowitz and Stegun (1964).
fn student_from_normal(z: f64, freedom: f64) -> f64 {
    let square = z * z;
    let terms = [
        z * (square + 1.0) / 4.0,
        z * ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        z * (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        z * ((((79.0 * square + 776.0) * square + 1_482.0) * square - 1_920.0) * square - 945.0) / 92_160.0,
    ];
    z + terms.iter().rev().fold(0.0, |sum, term| (sum + term) / freedom)
}

fn upper_tail(share: f64) -> f64 {
    f64::midpoint(1.0, share)
}

/// From `low` to `high`, in the unit of what is estimated. Both are finite, and `low` is never above `high`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Nothing where an end is not finite or the ends are the wrong way round.
    pub(super) fn new(low: f64, high: f64) -> Option<Self> {
        (low.is_finite() && high.is_finite() && low <= high).then_some(Self { low, high })
    }
}

/// So many of so many. `count` is never above `of`, and `of` is never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proportion {
    count: u64,
    of: u64,
}

impl Proportion {
    /// `count` of `of`; nothing for a part of nothing, or a part larger than the whole.
    #[must_use]
    pub fn new(count: u64, of: u64) -> Option<Self> {
        (of > 0 && count <= of).then_some(Self { count, of })
    }

    /// The part, counted.
    #[must_use]
    pub fn count(self) -> u64 {
        self.count
    }

    /// The whole, counted.
    #[must_use]
    pub fn of(self) -> u64 {
        self.of
    }

    /// The part as a share of the whole, 0 to 1.
    #[must_use]
    pub fn share(self) -> f64 {
        self.count as f64 / self.of as f64
    }

    /// `low` and `high` put right by what rounding may have done: inside 0 to 1, around the share.
    fn around(self, low: f64, high: f64) -> Option<Interval> {
        let share = self.share();
        Interval::new(low.clamp(0.0, share), high.clamp(share, 1.0))
    }
}

/// The score interval of a proportion: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*,
/// Journal of the American Statistical Association 22 (1927), 209–212; method 3 of Newcombe (1998), Statistics in Medicine 17,
/// 857–872. In shares, inside 0 to 1, around the share. It holds for few answers and for shares near 0 and 1.
#[must_use]
pub fn wilson(proportion: Proportion, level: Level) -> Option<Interval> {
    let (n, p, z) = (proportion.of as f64, proportion.share(), level.normal_quantile());
    let squared = z * z;
    let middle = 2.0 * n * p + squared;
    let reach = z * (squared + 4.0 * n * p * (1.0 - p)).sqrt();
    let whole = 2.0 * (n + squared);
    proportion.around((middle - reach) / whole, (middle + reach) / whole)
}

/// The score interval with a correction for continuity: method 4 of Newcombe (1998), Statistics in Medicine 17, 857–872, after
/// Fleiss (1981). Wider than [`wilson`]: it holds the true share at least as often as the level says, nearly always.
#[must_use]
pub fn wilson_corrected(proportion: Proportion, level: Level) -> Option<Interval> {
    let (n, p, z) = (proportion.of as f64, proportion.share(), level.normal_quantile());
    let (q, squared) = (1.0 - p, z * z);
    let middle = 2.0 * n * p + squared;
    let whole = 2.0 * (n + squared);
    // Below zero only where the end is the border itself: no part at all, or all of it.
    let root = |under: f64| under.max(0.0).sqrt();
    let low = (middle - 1.0 - z * root(squared - 2.0 - 1.0 / n + 4.0 * p * (n * q + 1.0))) / whole;
    let high = (middle + 1.0 + z * root(squared + 2.0 - 1.0 / n + 4.0 * p * (n * q - 1.0))) / whole;
    proportion.around(if proportion.count == 0 { 0.0 } else { low }, if proportion.count == proportion.of { 1.0 } else { high })
}

/// The interval of a mean by Student's distribution with n − 1 degrees of freedom: "Student" (W. S. Gosset), *The probable error
/// of a mean*, Biometrika 6 (1908), 1–25. In the unit of the sample; nothing under two values.
///
/// It supposes that means of such samples spread normally: for a few very skewed answers see [`super::bootstrap`].
#[must_use]
pub fn mean_interval(sample: &[f64], level: Level) -> Option<Interval> {
    let (mean, sd) = (moments::mean(sample)?, moments::standard_deviation(sample)?);
    let n = sample.len() as f64;
    let reach = level.student_quantile(n - 1.0)? * sd / n.sqrt();
    Interval::new(mean - reach, mean + reach)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::statistics::tests::{attitude, close};

    const LEVEL: Level = Level::NINETY_FIVE;

    fn ends(found: Option<Interval>, low: f64, high: f64) {
        close(found.map(|interval| interval.low), low, 4);
        close(found.map(|interval| interval.high), high, 4);
    }

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        close(Some(LEVEL.normal_quantile()), 1.959_964, 6);
        // Tables of Student's distribution, 97.5 %.
        for (freedom, quantile) in [(1.0, 12.7062), (4.0, 2.7764), (29.0, 2.0452), (1_000.0, 1.9623), (1e7, 1.9600)] {
            close(LEVEL.student_quantile(freedom), quantile, 4);
        }
    }

    #[test]
    fn the_intervals_of_newcombe_are_found_to_four_decimals() {
        // Newcombe (1998), table I: methods 3 and 4.
        let published = [
            (81, 263, [0.2553, 0.3662, 0.2535, 0.3682]),
            (15, 148, [0.0624, 0.1605, 0.0598, 0.1644]),
            (0, 20, [0.0000, 0.1611, 0.0000, 0.2005]),
            (1, 29, [0.0061, 0.1718, 0.0018, 0.1963]),
        ];
        for (count, of, [low, high, corrected_low, corrected_high]) in published {
            let proportion = Proportion::new(count, of).unwrap();
            ends(wilson(proportion, LEVEL), low, high);
            ends(wilson_corrected(proportion, LEVEL), corrected_low, corrected_high);
        }
    }

    #[test]
    fn all_of_a_group_is_the_mirror_of_none() {
        for (of, way) in [(20, wilson as fn(Proportion, Level) -> Option<Interval>), (1, wilson_corrected), (20, wilson_corrected)] {
            let none = way(Proportion::new(0, of).unwrap(), LEVEL).unwrap();
            let all = way(Proportion::new(of, of).unwrap(), LEVEL).unwrap();
            assert_eq!((none.low, all.high), (0.0, 1.0));
            close(Some(1.0 - none.high), all.low, 12);
        }
    }

    #[test]
    fn a_mean_has_the_interval_of_student() {
        // 64.6333 ± 2.04523 · 12.17256 / √30, as R's t.test(attitude$rating): 60.08801 to 69.17866.
        ends(mean_interval(&attitude().answers(0), LEVEL), 60.0880, 69.1786);
        assert_eq!(mean_interval(&[4.0; 6], LEVEL), Interval::new(4.0, 4.0));
    }

    #[test]
    fn what_has_no_interval_gets_none() {
        assert_eq!(Proportion::new(0, 0), None);
        assert_eq!(Proportion::new(3, 2), None);
        for share in [0.0, 1.0, -0.5, f64::NAN, f64::INFINITY, 1.0 - f64::EPSILON / 2.0] {
            assert_eq!(Level::new(share), None, "{share}");
        }
        assert_eq!(mean_interval(&[], LEVEL), None);
        assert_eq!(mean_interval(&[1.0], LEVEL), None);
        assert_eq!(mean_interval(&[1.0, f64::NAN], LEVEL), None);
        assert_eq!(mean_interval(&[f64::MAX, f64::MIN], LEVEL), None);
    }

    proptest! {
        #[test]
        fn an_interval_of_a_proportion_lies_inside_0_to_1_and_around_the_share(
            of in 1_u64..=2_000_000, part in 0.0..=1.0_f64, level in 0.01..0.999_f64
        ) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a count")]
            let proportion = Proportion::new((part * of as f64) as u64, of).unwrap();
            let level = Level::new(level).unwrap();
            for interval in [wilson(proportion, level).unwrap(), wilson_corrected(proportion, level).unwrap()] {
                prop_assert!(0.0 <= interval.low && interval.low <= proportion.share());
                prop_assert!(proportion.share() <= interval.high && interval.high <= 1.0);
            }
        }

        #[test]
        fn the_correction_only_widens(of in 1_u64..=5_000, part in 0.0..=1.0_f64) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a count")]
            let proportion = Proportion::new((part * of as f64) as u64, of).unwrap();
            let (plain, corrected) = (wilson(proportion, LEVEL).unwrap(), wilson_corrected(proportion, LEVEL).unwrap());
            prop_assert!(corrected.low <= plain.low + 1e-12 && plain.high <= corrected.high + 1e-12);
        }

        #[test]
        fn the_order_of_a_sample_does_not_change_its_interval(mut sample in prop::collection::vec(-1e3..1e3_f64, 2..60)) {
            let forth = mean_interval(&sample, LEVEL).unwrap();
            sample.reverse();
            let back = mean_interval(&sample, LEVEL).unwrap();
            prop_assert!((forth.low - back.low).abs() < 1e-9 && (forth.high - back.high).abs() < 1e-9);
        }
    }
}
