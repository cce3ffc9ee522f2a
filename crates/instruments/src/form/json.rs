//! A JSON document that keeps what most readers lose: the digits of numbers and the order of keys.
//!
//! `serde_json` could keep the digits of numbers by a feature, but for the whole program at once, and other parts rely on its
//! usual numbers. So the document has its own small tree here, filled from the events of a streaming parser.

mod read;
mod write;

use serde::{Deserialize, Serialize};

use super::Number;
pub use read::{DEEPEST, JsonFault, MOST_VALUES};

/// A JSON value. Inside other formats it travels as its text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, with the digits that were written.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object; keys are unique and in the order of the file.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object of some members.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.members().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text of a member, if it is one.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::as_str)
    }

    /// The entries of a member that is a list; none otherwise.
    #[must_use]
    pub fn list(&self, key: &str) -> &[Self] {
        self.get(key).map_or(&[], Self::entries)
    }

    /// The members of an object; none otherwise.
    #[must_use]
    pub fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The entries of a list; none otherwise.
    #[must_use]
    pub fn entries(&self) -> &[Self] {
        match self {
            Self::Array(entries) => entries,
            _ => &[],
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The whole number, if it is one.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_integer)
    }

    /// Yes or no, if it is that.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The name of its type, for a sentence.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }

    /// Whether two documents say the same: as `==`, but for the order of keys.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(one), Self::Object(two)) => {
                let mut one: Vec<_> = one.iter().collect();
                let mut two: Vec<_> = two.iter().collect();
                one.sort_by_key(|(key, _)| key);
                two.sort_by_key(|(key, _)| key);
                one.len() == two.len() && one.iter().zip(&two).all(|((k1, v1), (k2, v2))| k1 == k2 && v1.same(v2))
            }
            (Self::Array(one), Self::Array(two)) => one.len() == two.len() && one.iter().zip(two).all(|(v1, v2)| v1.same(v2)),
            _ => self == other,
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}
impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}
impl From<&Number> for Json {
    fn from(number: &Number) -> Self {
        Self::Number(number.clone())
    }
}
impl From<bool> for Json {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

impl From<Json> for String {
    fn from(json: Json) -> Self {
        json.to_string()
    }
}

impl TryFrom<String> for Json {
    type Error = JsonFault;

    fn try_from(text: String) -> Result<Self, JsonFault> {
        Self::parse(text.as_bytes())
    }
}

#[cfg(test)]
mod tests;
