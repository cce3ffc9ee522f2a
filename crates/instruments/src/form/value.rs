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
