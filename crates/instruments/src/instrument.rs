//! A questionnaire as the program runs it.

use entente_domain::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Answer, Rating};
use crate::wording::Wording;

/// A questionnaire: statements grouped in dimensions, all answered on one scale.
///
/// It is made by [`crate::questionnaire::read`] only, which holds to these invariants: link ids are unique; there is at
/// least one dimension and each has at least one item; the scale has exactly one choice for each value from 1 to 5.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Instrument {
    /// Its canonical url, which stays the same over all versions.
    pub url: String,
    /// Its version.
    pub version: String,
    /// BLAKE3 of its content in hexadecimal, see [`crate::content::digest`]: a round keeps it, so that nobody can change
    /// the statements afterwards.
    pub digest: String,
    /// The language in which it was written.
    pub language: Language,
    /// What it is called.
    pub title: Wording,
    /// What it is for, and whether it was validated.
    pub description: Option<Wording>,
    /// Who owns it and under which licence it is used.
    pub copyright: Option<Wording>,
    /// A text to read before the first statement.
    pub introduction: Vec<Wording>,
    /// What it looks at, in the order of the questionnaire.
    pub dimensions: Vec<Dimension>,
    /// How each statement is answered.
    pub scale: Scale,
}

/// One thing that a questionnaire looks at, with its statements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Dimension {
    /// Its link id, as `transparency`.
    pub id: String,
    /// What it is called.
    pub name: Wording,
    /// A text to read before its first statement.
    pub introduction: Vec<Wording>,
    /// Its statements, in the order of the questionnaire.
    pub items: Vec<Item>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Item {
    /// Its link id, as `transparency-1`: the key of its answer.
    pub id: String,
    /// The statement.
    pub text: Wording,
    /// The same statement in simpler sentences, where there is one. It is plain language and was not proof-read by a
    /// person concerned, so it must not be called easy to read.
    pub simpler: Option<Wording>,
    /// Whether a sheet without an answer to it is refused. "I don't know" is an answer.
    pub required: bool,
}

/// How each statement is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Scale {
    /// The choices in the order of the questionnaire.
    pub choices: Vec<Choice>,
}

/// One choice of the scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Its code: what is stored as the answer.
    pub code: String,
    /// Its words.
    pub label: Wording,
    /// What it stands for.
    pub answer: Answer,
}

impl Scale {
    /// What a code stands for, or nothing when the scale has no such code.
    #[must_use]
    pub fn answer(&self, code: &str) -> Option<Answer> {
        self.choices.iter().find(|choice| choice.code == code).map(|choice| choice.answer)
    }

    /// The words at the low and at the high end.
    #[must_use]
    pub fn ends(&self) -> Option<(&Wording, &Wording)> {
        let at = |rating| self.choices.iter().find(|choice| choice.answer == Answer::Rated(rating)).map(|choice| &choice.label);
        Some((at(Rating::LOWEST)?, at(Rating::HIGHEST)?))
    }
}

impl Instrument {
    /// All statements, in the order of the questionnaire.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.dimensions.iter().flat_map(|dimension| &dimension.items)
    }

    /// The statement with that link id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|item| item.id == id)
    }
}
