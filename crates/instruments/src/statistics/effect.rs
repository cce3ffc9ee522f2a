//! How far two groups lie apart: two cycles of the same partnership, or its two voices.
//!
//! Answers are anonymous: who answered in both cycles cannot be known, so the groups are taken as independent. If many answered in
//! both, the intervals are wider than they need be, and never falsely narrow.

use statrs::function::gamma::ln_gamma;

use super::interval::{Interval, Level, Proportion, wilson};
use super::{finite, moments};

/// What is needed to know of a group: how many, their mean and their standard deviation (divisor n − 1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    n: usize,
    mean: f64,
    sd: f64,
}

impl Group {
    /// A group by its figures; nothing under two persons, for what is not finite, or for a negative deviation.
    #[must_use]
    pub fn new(n: usize, mean: f64, sd: f64) -> Option<Self> {
        (n >= 2 && mean.is_finite() && sd.is_finite() && sd >= 0.0).then_some(Self { n, mean, sd })
    }

    /// Its mean, in the unit of its values.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// Its standard deviation, in the same unit.
    #[must_use]
    pub fn sd(&self) -> f64 {
        self.sd
    }

    /// A group by its values; nothing under two, or where one is not finite.
    #[must_use]
    pub fn of(sample: &[f64]) -> Option<Self> {
        Self::new(sample.len(), moments::mean(sample)?, moments::standard_deviation(sample)?)
    }
}

/// The first mean minus the second, in pooled standard deviations. Above zero, the first group lies higher.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StandardisedDifference {
    /// Cohen's d: too far from zero in small groups.
    pub d: f64,
    /// Hedges' g: the same, put right for small groups.
    pub g: f64,
    /// The interval of g.
    pub interval: Interval,
}

/// Cohen's d and Hedges' g of two independent groups, with the interval of g; nothing where neither group varies.
///
/// - d, with the pooled standard deviation: J. Cohen, *Statistical Power Analysis for the Behavioral Sciences* (1988);
/// - g = J d, with the exact J = Γ(m∕2) ∕ (√(m∕2) Γ((m − 1)∕2)) for m = n₁ + n₂ − 2: L. V. Hedges, *Distribution theory for Glass's
///   estimator of effect size and related estimators*, Journal of Educational Statistics 6 (1981), 107–128;
/// - interval: g ± z J √((n₁ + n₂)∕(n₁ n₂) + d²∕(2 (n₁ + n₂))): M. Borenstein, L. V. Hedges, J. P. T. Higgins and H. R. Rothstein,
///   *Introduction to Meta-Analysis* (2009), chapter 4. It is an approximation for large samples: under ten in a group, read
///   it as a rough one.
#[must_use]
pub fn standardised_difference(first: Group, second: Group, level: Level) -> Option<StandardisedDifference> {
    let (n1, n2) = (first.n as f64, second.n as f64);
    let freedom = n1 + n2 - 2.0;
    let pooled = (((n1 - 1.0) * first.sd.powi(2) + (n2 - 1.0) * second.sd.powi(2)) / freedom).sqrt();
    if pooled <= 0.0 {
        return None;
    }
    let d = finite((first.mean - second.mean) / pooled)?;
    let correction = small_sample_correction(freedom);
    let g = d * correction;
    let reach = level.normal_quantile() * correction * ((n1 + n2) / (n1 * n2) + d * d / (2.0 * (n1 + n2))).sqrt();
    Some(StandardisedDifference { d, g, interval: Interval::new(g - reach, g + reach)? })
}

fn small_sample_correction(freedom: f64) -> f64 {
    // In very large groups the two logarithms take each other's digits away, and the correction is 1 to nine digits anyway.
    if freedom > 1e6 {
        return 1.0 - 3.0 / (4.0 * freedom - 1.0);
    }
    (ln_gamma(freedom / 2.0) - ln_gamma((freedom - 1.0) / 2.0)).exp() / (freedom / 2.0).sqrt()
}

/// The first share minus the second, −1 to 1. Above zero, the first group has the larger share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DifferenceOfProportions {
    /// The difference.
    pub difference: f64,
    /// Its interval, inside −1 to 1 and around the difference.
    pub interval: Interval,
}

/// The difference of the shares of two independent groups with its interval, made of the two score intervals: method 10 of
/// R. G. Newcombe, *Interval estimation for the difference between independent proportions*, Statistics in Medicine 17 (1998),
/// 873–890.
#[must_use]
pub fn difference_of_proportions(first: Proportion, second: Proportion, level: Level) -> Option<DifferenceOfProportions> {
    let (p1, p2) = (first.share(), second.share());
    let (one, two) = (wilson(first, level)?, wilson(second, level)?);
    let difference = p1 - p2;
    let low = difference - (p1 - one.low).hypot(two.high - p2);
    let high = difference + (one.high - p1).hypot(p2 - two.low);
    let interval = Interval::new(low.clamp(-1.0, difference), high.clamp(difference, 1.0))?;
    Some(DifferenceOfProportions { difference, interval })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::statistics::tests::close;

    const LEVEL: Level = Level::NINETY_FIVE;

    #[test]
    fn the_example_of_borenstein_is_found() {
        // Introduction to Meta-Analysis, chapter 4: means 103 and 100, deviations 5.5 and 4.5, fifty in each group:
        // d 0.5970, J 0.9923, g 0.5924, variance of g 0.0411.
        let found = standardised_difference(Group::new(50, 103.0, 5.5).unwrap(), Group::new(50, 100.0, 4.5).unwrap(), LEVEL).unwrap();
        close(Some(found.d), 0.5970, 4);
        close(Some(found.g), 0.5924, 4);
        let deviation = (found.interval.high - found.interval.low) / (2.0 * LEVEL.normal_quantile());
        close(Some(deviation * deviation), 0.0411, 4);
    }

    #[test]
    fn the_correction_is_the_exact_one() {
        // For two degrees of freedom 1/√π; the others from Python's gamma function.
        close(Some(small_sample_correction(2.0)), 1.0 / std::f64::consts::PI.sqrt(), 10);
        for (freedom, correction) in [(10.0, 0.922_746), (50.0, 0.984_912), (1e6, 0.999_999), (1e9, 1.0)] {
            close(Some(small_sample_correction(freedom)), correction, 6);
        }
    }

    #[test]
    fn the_differences_of_newcombe_are_found() {
        // Newcombe (1998), 873–890, table II, method 10.
        let published = [
            (56, 70, 48, 80, 0.0524, 0.3339),
            (9, 10, 3, 10, 0.1705, 0.8090),
            (5, 56, 0, 29, -0.0381, 0.1926),
            (10, 10, 0, 10, 0.6075, 1.0),
        ];
        for (a, m, b, n, low, high) in published {
            let found = difference_of_proportions(Proportion::new(a, m).unwrap(), Proportion::new(b, n).unwrap(), LEVEL).unwrap();
            close(Some(found.interval.low), low, 4);
            close(Some(found.interval.high), high, 4);
        }
    }

    #[test]
    fn what_cannot_be_compared_gets_no_figure() {
        let constant = Group::of(&[3.0, 3.0, 3.0]).unwrap();
        assert_eq!(standardised_difference(constant, constant, LEVEL), None);
        let far = Group::new(2, f64::MAX, 1e-300).unwrap();
        assert_eq!(standardised_difference(far, constant, LEVEL), None);
        for sample in [&[][..], &[1.0], &[1.0, f64::NAN]] {
            assert_eq!(Group::of(sample), None);
        }
        assert_eq!(Group::new(2, 0.0, -1.0), None);
    }

    proptest! {
        #[test]
        fn the_groups_exchanged_change_only_the_sign(
            one in prop::collection::vec(-10.0..10.0_f64, 2..40), other in prop::collection::vec(-10.0..10.0_f64, 2..40)
        ) {
            let (one, other) = (Group::of(&one).unwrap(), Group::of(&other).unwrap());
            if let Some(forth) = standardised_difference(one, other, LEVEL) {
                let back = standardised_difference(other, one, LEVEL).unwrap();
                prop_assert!((forth.g + back.g).abs() < 1e-9 && forth.g.abs() <= forth.d.abs());
                prop_assert!((forth.interval.low + back.interval.high).abs() < 1e-6 * (1.0 + forth.g.abs()));
                prop_assert!(forth.interval.low <= forth.g && forth.g <= forth.interval.high);
            }
        }

        #[test]
        fn a_difference_of_shares_lies_in_its_interval(a in 0_u64..50, m in 1_u64..50, b in 0_u64..50, n in 1_u64..50) {
            let (Some(first), Some(second)) = (Proportion::new(a, m), Proportion::new(b, n)) else { return Ok(()) };
            let found = difference_of_proportions(first, second, LEVEL).unwrap();
            prop_assert!(-1.0 <= found.interval.low && found.interval.low <= found.difference);
            prop_assert!(found.difference <= found.interval.high && found.interval.high <= 1.0);
        }
    }
}
