//! The values that choices, conditions, limits and answers hold.

use serde::{Deserialize, Serialize};

use super::{Coding, Number};

/// A value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// Yes or no.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number, with the digits that were written.
    Decimal(Number),
    /// A day, a month or a year, as `2026-11-25`, `2026-11` or `2026`.
    Date(String),
    /// A text.
    String(String),
    /// A code.
    Coding(Box<Coding>),
}

/// A year, a month or a day of the calendar.
pub(crate) fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    let digits = |text: &str| text.bytes().enumerate().all(|(n, b)| if n == 4 || n == 7 { b == b'-' } else { b.is_ascii_digit() });
    digits(text) && chrono::NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok()
}
