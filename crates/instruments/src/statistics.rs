//! Mean, standard deviation and median of a sample.

#![allow(clippy::cast_precision_loss, reason = "samples are counted in thousands at most, far below 2^52")]

/// The arithmetic mean; nothing for an empty sample.
#[must_use]
pub fn mean(sample: &[f64]) -> Option<f64> {
    (!sample.is_empty()).then(|| sample.iter().sum::<f64>() / sample.len() as f64)
}

/// The standard deviation of a sample, with the divisor n − 1; nothing under two values.
///
/// Two passes, so that it does not lose digits where all values are close to the mean.
#[must_use]
pub fn standard_deviation(sample: &[f64]) -> Option<f64> {
    if sample.len() < 2 {
        return None;
    }
    let mean = mean(sample)?;
    let squares: f64 = sample.iter().map(|value| (value - mean).powi(2)).sum();
    Some((squares / (sample.len() - 1) as f64).sqrt())
}

/// The middle value, or the mean of the two middle values; nothing for an empty sample.
///
/// In a group of odd size the median is the value of one person: [`crate::results`] never gives it out.
#[must_use]
pub fn median(sample: &[f64]) -> Option<f64> {
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

    /// Column `rating` of the clerical employees of Chatterjee and Price, as in R's `datasets::attitude`.
    const ATTITUDE_RATING: [f64; 30] = [
        43., 63., 71., 61., 81., 43., 58., 71., 72., 67., 64., 67., 69., 68., 77., 81., 74., 65., 65., 50., 50., 64., 53., 40., 63., 66.,
        78., 48., 85., 82.,
    ];

    fn close(found: Option<f64>, expected: f64, digits: i32) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 0.5 * 10f64.powi(-digits), "{found} instead of {expected}");
    }

    #[test]
    fn the_attitude_data_give_the_published_mean_deviation_and_median() {
        // Mean 64.63 and standard deviation 12.17, Chatterjee and Price; median 65.5, R's summary(attitude).
        close(mean(&ATTITUDE_RATING), 64.63, 2);
        close(standard_deviation(&ATTITUDE_RATING), 12.17, 2);
        close(median(&ATTITUDE_RATING), 65.5, 9);
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
        assert_eq!(standard_deviation(&[3.0]), None);
    }

    #[test]
    fn a_unanimous_sample_has_no_deviation() {
        close(standard_deviation(&[4.5; 7]), 0.0, 12);
    }
}
