//! When an item is asked.

use serde::{Deserialize, Serialize};

use super::{Extras, Value};

/// The conditions under which an item is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnableWhen {
    /// The conditions, at least one.
    pub conditions: Vec<Condition>,
    /// Whether all must hold or one is enough. A single condition needs no answer to that; more than one do.
    pub behaviour: Option<Behaviour>,
}

/// Whether all conditions must hold, or one is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    /// All.
    All,
    /// One is enough.
    Any,
}

/// One condition: an answer of another item compared with a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// The link id of the item whose answer decides.
    pub question: String,
    /// What is held against it, and how.
    pub expected: Expected,
    /// What else stood there.
    pub extras: Extras,
}

/// What the answers of the other item are held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// There is an answer, or there is none.
    Exists(bool),
    /// One of its answers stands in that relation to the value.
    Compared(Operator, Value),
}

/// How an answer is compared with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// Equal.
    Equal,
    /// Not equal. An unanswered question is neither equal nor unequal.
    NotEqual,
    /// Greater.
    Greater,
    /// Less.
    Less,
    /// Greater or equal.
    GreaterOrEqual,
    /// Less or equal.
    LessOrEqual,
}

impl Operator {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Equal, Self::NotEqual, Self::Greater, Self::Less, Self::GreaterOrEqual, Self::LessOrEqual];

    /// The sign that FHIR writes.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Greater => ">",
            Self::Less => "<",
            Self::GreaterOrEqual => ">=",
            Self::LessOrEqual => "<=",
        }
    }

    /// The operator of a sign.
    #[must_use]
    pub fn of(sign: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operator| operator.sign() == sign)
    }
}
