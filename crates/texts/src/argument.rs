//! What a text names: a number, a word, a day.

use std::borrow::Cow;

use chrono::NaiveDate;
use entente_domain::Fact;
use fluent_bundle::FluentValue;

use crate::dates::Day;

/// What a text names.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A number, written with at most three decimals unless the text says otherwise.
    Number(f64),
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    /// A day, written in the long form of the language.
    Date(NaiveDate),
}

/// Whole numbers are exact up to here, and plural rules are defined.
const LARGEST: f64 = 9_007_199_254_740_992.0;

impl Arg<'_> {
    /// The value that Fluent computes with.
    pub(crate) fn value(&self) -> FluentValue<'_> {
        match self {
            // Plural rules stop the program on a number that has no finite digits.
            Self::Number(number) if number.is_finite() && number.abs() <= LARGEST => FluentValue::from(*number),
            Self::Number(number) => FluentValue::from(number.to_string()),
            Self::Text(text) => FluentValue::from(text.as_ref()),
            Self::Date(date) => Day::value(*date),
        }
    }
}

impl From<f64> for Arg<'_> {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl From<u32> for Arg<'_> {
    fn from(value: u32) -> Self {
        Self::Number(f64::from(value))
    }
}
#[allow(clippy::cast_precision_loss, reason = "no count of records comes near 2^53")]
impl From<i64> for Arg<'_> {
    fn from(value: i64) -> Self {
        Self::Number(value as f64)
    }
}
#[allow(clippy::cast_precision_loss, reason = "no count of records comes near 2^53")]
impl From<u64> for Arg<'_> {
    fn from(value: u64) -> Self {
        Self::Number(value as f64)
    }
}
#[allow(clippy::cast_precision_loss, reason = "no count of records comes near 2^53")]
impl From<usize> for Arg<'_> {
    fn from(value: usize) -> Self {
        Self::Number(value as f64)
    }
}
impl<'a> From<&'a str> for Arg<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}
impl From<String> for Arg<'_> {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}
impl From<NaiveDate> for Arg<'_> {
    fn from(value: NaiveDate) -> Self {
        Self::Date(value)
    }
}
impl<'a> From<&'a Fact> for Arg<'a> {
    fn from(fact: &'a Fact) -> Self {
        match fact {
            Fact::Number(number) => Self::from(*number),
            Fact::Word(word) => Self::from(word),
        }
    }
}
