//! A decimal number with the digits that were written: in FHIR 1.0 and 1.00 are not the same statement.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// A decimal number as JSON writes it.
///
/// Two numbers are equal (`==`) when they were written alike; [`Number::compare`] compares what they are worth.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number(String);

impl Number {
    /// A number in the notation of JSON, or nothing when the text is none.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        is_json_number(text).then(|| Self(text.to_owned()))
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest floating-point number; infinite beyond their range.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// The whole number, if it was written as one (without point or exponent) and fits.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// How many digits after the point are written; an exponent moves the point.
    #[must_use]
    pub fn decimals(&self) -> u64 {
        let (mantissa, exponent) = self.0.split_once(['e', 'E']).unwrap_or((&self.0, "0"));
        let written = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let written = i64::try_from(written).unwrap_or(i64::MAX);
        let exponent: i64 = exponent.trim_start_matches('+').parse().unwrap_or(0);
        u64::try_from(written.saturating_sub(exponent)).unwrap_or(0)
    }

    /// Which of two is worth more. Exact as long as both have at most 28 digits.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        match (self.exact(), other.exact()) {
            (Some(one), Some(two)) => one.cmp(&two),
            _ => self.as_f64().total_cmp(&other.as_f64()),
        }
    }

    /// The exact value, unless it has too many digits.
    #[must_use]
    pub fn exact(&self) -> Option<rust_decimal::Decimal> {
        rust_decimal::Decimal::from_str_exact(&self.0).or_else(|_| rust_decimal::Decimal::from_scientific(&self.0)).ok()
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

impl TryFrom<String> for Number {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_json_number(&text) { Ok(Self(text)) } else { Err("no number of JSON") }
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.0
    }
}

/// The grammar of RFC 8259, section 6.
fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(digits) && exponent.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn number(text: &str) -> Number {
        Number::new(text).unwrap()
    }

    #[test]
    fn the_digits_that_were_written_stay() {
        assert_eq!(number("1.00").as_str(), "1.00");
        assert_ne!(number("1.0"), number("1.00"));
        assert_eq!(number("1.0").compare(&number("1.00")), Ordering::Equal);
        assert_eq!(number("1e2").compare(&number("99.9")), Ordering::Greater);
        assert_eq!(number("1e999").compare(&number("2")), Ordering::Greater);
    }

    #[test]
    fn digits_after_the_point_are_counted_as_written() {
        let counts: Vec<u64> = ["5", "5.10", "-5.1234", "1.5e1", "1e-3"].into_iter().map(|text| number(text).decimals()).collect();
        assert_eq!(counts, [0, 2, 4, 0, 3]);
    }

    #[test]
    fn what_json_does_not_call_a_number_is_none() {
        for text in ["", "-", "+1", "01", "1.", ".5", "1e", "NaN", "0x1", "1 ", "１"] {
            assert_eq!(Number::new(text), None, "{text}");
        }
    }
}
