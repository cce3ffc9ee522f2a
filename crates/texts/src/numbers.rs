//! Numbers as each language writes them, the way `Intl.NumberFormat` does in the page.

use entente_domain::Language;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};

/// Decimals of a number of which nothing else was said, as in `Intl`.
const DECIMALS: usize = 3;
/// More decimals than a double holds.
const MOST_DECIMALS: usize = 17;
const NARROW_NO_BREAK_SPACE: char = '\u{202f}';
const NO_BREAK_SPACE: char = '\u{a0}';

/// A number with exactly so many decimals.
#[must_use]
pub fn number(language: Language, value: f64, decimals: usize) -> String {
    written(language, value, decimals, decimals, true)
}

/// A share from 0 to 1 as whole percent.
#[must_use]
pub fn percent(language: Language, share: f64) -> String {
    with_percent_sign(language, &number(language, share * 100.0, 0))
}

/// A number as a Fluent text asks for it.
pub(crate) fn formatted(language: Language, number: &FluentNumber) -> String {
    let options = &number.options;
    let is_percent = options.style == FluentNumberStyle::Percent;
    let value = if is_percent { number.value * 100.0 } else { number.value };
    let least = options.minimum_fraction_digits.unwrap_or(0).min(MOST_DECIMALS);
    let usual = if is_percent { 0 } else { DECIMALS };
    let most = options.maximum_fraction_digits.unwrap_or(usual).clamp(least, MOST_DECIMALS);
    let digits = written(language, value, least, most, options.use_grouping);
    if is_percent { with_percent_sign(language, &digits) } else { digits }
}

fn with_percent_sign(language: Language, digits: &str) -> String {
    match language {
        Language::Fr => format!("{digits}{NARROW_NO_BREAK_SPACE}%"),
        Language::De => format!("{digits}{NO_BREAK_SPACE}%"),
        Language::En | Language::Nl => format!("{digits}%"),
    }
}

fn written(language: Language, value: f64, least: usize, most: usize, grouped: bool) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.most$}", half_away_from_zero(value, most));
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(digits) if digits.bytes().any(|digit| digit.is_ascii_digit() && digit != b'0') => ("-", digits),
        Some(digits) => ("", digits),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let needed = fraction.trim_end_matches('0').len().max(least);
    let fraction = &fraction[..needed];
    let (point, thousands) = match language {
        Language::Fr => (',', NARROW_NO_BREAK_SPACE),
        Language::En => ('.', ','),
        Language::Nl | Language::De => (',', '.'),
    };
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// Rust writes an exact half to the even neighbour; `Intl` and schools write it away from zero. A value is an exact half only
/// if it is a whole number after multiplying by two once more than there are decimals, which is exact in binary.
fn half_away_from_zero(value: f64, decimals: usize) -> f64 {
    let Ok(decimals) = i32::try_from(decimals) else { return value };
    let power = 10_f64.powi(decimals);
    let scaled = value * power;
    let is_half = (value * 2_f64.powi(decimals + 1)).fract() == 0.0 && (scaled.fract().abs() - 0.5).abs() < f64::EPSILON;
    if is_half { scaled.round() / power } else { value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_language_has_its_own_decimal_point_and_thousands() {
        assert_eq!(number(Language::Fr, 12_345.64, 1), "12\u{202f}345,6");
        assert_eq!(number(Language::En, 12_345.64, 1), "12,345.6");
        assert_eq!(number(Language::Nl, 12_345.64, 1), "12.345,6");
        assert_eq!(number(Language::De, -1_234_567.0, 0), "-1.234.567");
    }

    #[test]
    fn a_share_is_written_as_percent_with_the_space_of_the_language() {
        assert_eq!(percent(Language::Fr, 0.64), "64\u{202f}%");
        assert_eq!(percent(Language::De, 0.64), "64\u{a0}%");
        assert_eq!(percent(Language::En, 0.645), "65%");
    }

    #[test]
    fn a_half_is_rounded_away_from_zero_as_in_the_page() {
        assert_eq!(number(Language::En, 2.5, 0), "3");
        assert_eq!(number(Language::En, -0.125, 2), "-0.13");
        assert_eq!(number(Language::En, 1.005, 2), "1.00");
        assert_eq!(number(Language::En, -0.2, 0), "0");
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        assert_eq!(number(Language::Fr, f64::NAN, 1), "–");
        assert_eq!(number(Language::Fr, f64::INFINITY, 1), "–");
    }

    proptest! {
        #[test]
        fn a_written_number_reads_back_as_the_same_value(value in -1e9_f64..1e9, decimals in 0_usize..4) {
            let text = number(Language::De, value, decimals);
            let back: f64 = text.replace('.', "").replace(',', ".").parse().unwrap_or(f64::NAN);
            prop_assert!((back - value).abs() <= 0.500_001 / 10_f64.powi(i32::try_from(decimals).unwrap_or(0)));
        }
    }
}
