//! Which choices of a list are offered, by what is known of each.

use serde::{Deserialize, Serialize};

/// A condition on the choices of an item: one is offered when its attribute is the text that is asked for.
///
/// A choice without the attribute counts as having an empty one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// The name of the attribute, see [`super::Choice::attributes`].
    pub attribute: String,
    /// What it must be.
    pub against: Against,
}

/// What the attribute of a choice must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// The answer of the item with that link id: its code, or its value as a text. Unanswered, it is empty.
    Answer(String),
    /// Always the same.
    Text(String),
}
