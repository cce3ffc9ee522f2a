//! Mean, standard deviation and median of a sample.

use super::finite;

/// The arithmetic mean, in the unit of the sample; nothing for an empty sample or one that holds something not finite.
#[must_use]
pub fn mean(sample: &[f64]) -> Option<f64> {
    if sample.is_empty() {
        return None;
    }
    finite(sample.iter().sum::<f64>() / sample.len() as f64)
}

/// The standard deviation of a sample, in its unit, with the divisor n − 1; nothing under two values.
///
/// Two passes, so that it does not lose digits where all values are close to the mean; exactly zero where all are the same.
#[must_use]
pub fn standard_deviation(sample: &[f64]) -> Option<f64> {
    let (first, rest) = sample.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let mean = mean(sample)?;
    if rest.iter().all(|value| value == first) {
        return Some(0.0);
    }
    let squares: f64 = sample.iter().map(|value| (value - mean).powi(2)).sum();
    finite((squares / rest.len() as f64).sqrt())
}

/// The middle value, or the mean of the two middle values; nothing for an empty sample or one that holds something not finite.
///
/// In a group of odd size the median is the value of one person; ADR 0019 says why [`crate::figures`] gives it out all the same.
#[must_use]
pub fn median(sample: &[f64]) -> Option<f64> {
    if !sample.iter().all(|value| value.is_finite()) {
        return None;
    }
    let mut sorted = sample.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(*sorted.get(sorted.len() / 2 - 1)?, upper))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::statistics::tests::{attitude, close};

    #[test]
    fn the_attitude_data_give_the_published_mean_deviation_and_median() {
        // Mean 64.63 and standard deviation 12.17, Chatterjee and Price; median 65.5, R's summary(attitude).
        let rating = attitude().answers(0);
        close(mean(&rating), 64.63, 2);
        close(standard_deviation(&rating), 12.17, 2);
        close(median(&rating), 65.5, 9);
    }

    #[test]
    fn a_small_sample_gives_what_a_pencil_gives() {
        // Mean 20 / 5 = 4; squares 1 + 1 + 0 + 1 + 1 = 4; 4 / 4 = 1.
        let sample = [3.0, 5.0, 4.0, 3.0, 5.0];
        close(mean(&sample), 4.0, 12);
        close(standard_deviation(&sample), 1.0, 12);
        close(median(&sample), 4.0, 12);
        close(median(&[1.0, 4.0, 2.0, 3.0]), 2.5, 12);
    }

    #[test]
    fn samples_too_small_for_a_figure_have_none() {
        assert_eq!(mean(&[]), None);
        assert_eq!(median(&[]), None);
        assert_eq!(standard_deviation(&[]), None);
        assert_eq!(standard_deviation(&[3.0]), None);
    }

    #[test]
    fn a_unanimous_sample_has_no_deviation() {
        assert_eq!(standard_deviation(&[4.5; 7]), Some(0.0));
        // Their mean is not exactly 0.1.
        assert_eq!(standard_deviation(&[0.1; 11]), Some(0.0));
    }

    #[test]
    fn what_is_not_finite_has_no_figure() {
        for hostile in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let sample = [1.0, hostile, 2.0];
            assert_eq!((mean(&sample), standard_deviation(&sample), median(&sample)), (None, None, None));
        }
        assert_eq!(mean(&[f64::MAX, f64::MAX]), None);
        assert_eq!(standard_deviation(&[f64::MAX, f64::MIN]), None);
    }
}
