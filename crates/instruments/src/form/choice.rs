//! The answers that can be chosen.

use serde::{Deserialize, Serialize};

use super::{Extras, Json, Number, Text, Value};

/// Where the choices of an item stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choices {
    /// At the item.
    Listed(Vec<Choice>),
    /// In a list of the questionnaire, by `#id` or by its url. See [`super::Form::choice_set`].
    Shared(String),
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What is stored as the answer.
    pub value: Value,
    /// What it counts. Where it stands at the coding, see [`Coding::score`].
    pub score: Option<Score>,
    /// Whether it is chosen before anybody answers.
    pub selected: bool,
    /// Whether no other choice goes with it, as "none of these".
    pub exclusive: bool,
    /// What it has by which a [`super::Filter`] picks it, by name.
    pub attributes: Vec<(String, String)>,
    /// What else stood there.
    pub extras: Extras,
}

impl Choice {
    /// A choice with a value and nothing else.
    #[must_use]
    pub fn new(value: Value) -> Self {
        Self { value, score: None, selected: false, exclusive: false, attributes: Vec::new(), extras: Extras::default() }
    }

    /// What it counts, wherever the file says so.
    #[must_use]
    pub fn counted(&self) -> Option<&Score> {
        match &self.value {
            Value::Coding(coding) => self.score.as_ref().or(coding.score.as_ref()),
            _ => self.score.as_ref(),
        }
    }
}

/// A code of some system, with its words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Coding {
    /// The system that gives the code its meaning.
    pub system: Option<String>,
    /// The version of the system.
    pub version: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// Its words.
    pub display: Option<Text>,
    /// What it counts, where that stands at the coding.
    pub score: Option<Score>,
    /// What else stood there.
    pub extras: Extras,
}

impl Coding {
    /// A code with its words.
    #[must_use]
    pub fn new(code: impl Into<String>, display: Text) -> Self {
        Self { code: Some(code.into()), display: Some(display), ..Self::default() }
    }
}

/// What an answer counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// How much.
    pub value: Number,
    /// Under which name it stood.
    pub kind: ScoreKind,
}

/// The names under which FHIR keeps what an answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreKind {
    /// `ordinalValue`, of R4.
    OrdinalValue,
    /// `itemWeight`, of R5.
    ItemWeight,
}

/// A list of answers that several items share: a value set inside a FHIR file, a list of the sheet *choices* of an XLSForm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChoiceSet {
    /// Its id in the questionnaire: items refer to it as `#id`.
    pub id: String,
    /// Its canonical url, by which items may refer to it too.
    pub url: Option<String>,
    /// Its choices, in order. Their values are codings, and what they count and what else stood there is best kept at the
    /// coding: a value set in FHIR has no other place.
    pub choices: Vec<Choice>,
    /// How the file wrote it, where that is not the usual way.
    pub written: Option<Json>,
}

impl ChoiceSet {
    /// Whether an item that refers to `reference` means this list.
    #[must_use]
    pub fn is_named(&self, reference: &str) -> bool {
        match reference.strip_prefix('#') {
            Some(id) => self.id == id,
            None => self.url.as_deref().is_some_and(|url| url == reference),
        }
    }
}
