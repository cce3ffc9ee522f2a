//! A questionnaire while somebody writes it in the window: what the page offers, and nothing else.
//!
//! [`to_form`] makes the questionnaire, or names every field that must be put right. [`of_form`] is the way back, for those
//! questionnaires alone that the page can hold as a whole, so that opening and saving one loses nothing.

mod check;
mod of_form;
mod ready;
mod tidy;
mod to_form;

use std::collections::BTreeMap;

use entente_domain::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Leaves;
pub use of_form::of_form;
pub use to_form::to_form;

/// A text by language. A language in which it does not exist is not there, or blank.
pub type Words = BTreeMap<Language, String>;

/// The most things that a questionnaire of one's own asks or says. Nobody would answer more.
pub const MOST_QUESTIONS: usize = 200;

/// A questionnaire that is being written.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct QuestionnaireDraft {
    /// Its canonical url, its version and its name for programs, where it has them: the page keeps them as they are.
    pub identity: DraftIdentity,
    /// The language in which it is written.
    pub language: Language,
    /// The languages into which it is translated.
    pub languages: Vec<Language>,
    /// What it is called.
    pub title: Words,
    /// What it is for.
    pub description: Words,
    /// To whom it belongs, its licence, what may leave.
    pub rights: DraftRights,
    /// The scales by which its statements are rated.
    pub scales: Vec<DraftScale>,
    /// Its groups, in order. Each is a dimension.
    pub groups: Vec<DraftGroup>,
}

/// What a questionnaire is known by outside of the program.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DraftIdentity {
    /// Its canonical url.
    pub url: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its name for programs.
    pub name: Option<String>,
}

/// To whom a questionnaire belongs, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DraftRights {
    /// To whom; empty when nobody says it.
    pub owner: String,
    /// Under which licence; empty when there is none.
    pub licence: String,
    /// What of it may leave the computer.
    pub leaves: Leaves,
}

/// A scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftScale {
    /// Its id, unique among the scales.
    pub id: String,
    /// Its steps, in order.
    pub steps: Vec<DraftStep>,
}

/// One answer of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftStep {
    /// Its code, unique in the scale.
    pub code: String,
    /// Its words.
    pub label: Words,
    /// What it counts; nothing for "I do not know".
    pub score: Option<i32>,
}

/// A group of questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftGroup {
    /// Its link id, unique in the questionnaire and the same for as long as the group lives.
    pub id: String,
    /// What it is about. The only group of a questionnaire needs none.
    pub title: Words,
    /// What it asks and says, in order.
    pub questions: Vec<DraftQuestion>,
}

/// One question, or a text to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftQuestion {
    /// Its link id, unique in the questionnaire and the same for as long as the question lives.
    pub id: String,
    /// Its words.
    pub text: Words,
    /// The same in simpler sentences; empty where there are none.
    pub simpler: Words,
    /// What helps to answer it; empty where there is nothing. A text to read has none.
    pub hint: Words,
    /// Whether a sheet without an answer to it is refused. Not for a text to read.
    pub required: bool,
    /// Whether agreeing speaks against what the group looks at. Only for a statement that is rated on a scale.
    pub reversed: bool,
    /// When it is asked; always when there is nothing.
    pub only_if: Option<DraftCondition>,
    /// How it is answered.
    pub answer: DraftAnswer,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DraftAnswer {
    /// By rating a statement.
    Scale {
        /// On which scale.
        scale: String,
    },
    /// By choosing.
    Choices {
        /// What can be chosen, in order.
        choices: Vec<DraftChoice>,
        /// Whether several can be.
        several: bool,
        /// Whether words of one's own are taken too.
        own_words: bool,
    },
    /// Yes or no.
    YesNo,
    /// A number.
    Number {
        /// Whether it is a whole one.
        whole: bool,
        /// The least.
        least: Option<f64>,
        /// The greatest.
        greatest: Option<f64>,
    },
    /// A day.
    Date,
    /// A line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// Not at all: it is a text to read.
    Text,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftChoice {
    /// Its code, unique in the question and the same for as long as the choice lives.
    pub code: String,
    /// Its words.
    pub label: Words,
    /// Whether no other goes with it. Only where several can be chosen.
    pub exclusive: bool,
}

/// When a question is asked: after an earlier one was answered so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftCondition {
    /// The link id of the earlier question.
    pub question: String,
    /// What was answered.
    pub expected: DraftExpected,
}

/// What an earlier question must have been answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DraftExpected {
    /// Anything.
    Answered,
    /// That choice, or that step of its scale.
    Choice {
        /// The code of the choice.
        code: String,
    },
    /// Yes.
    Yes,
    /// No.
    No,
}

impl QuestionnaireDraft {
    /// A new questionnaire: nothing is written yet, the scale of agreement is ready, one group waits for its first question. It is
    /// the centre's own, so that its words may leave unless somebody says otherwise.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let group = DraftGroup { id: "g1".to_owned(), title: Words::new(), questions: Vec::new() };
        let rights = DraftRights { leaves: Leaves::Everything, ..DraftRights::default() };
        Self { language, rights, groups: vec![group], ..Self::default() }.with_ready_scale()
    }

    /// The same with the scale of agreement, which a questionnaire that does not use it does not keep.
    #[must_use]
    pub fn with_ready_scale(mut self) -> Self {
        if !self.scales.iter().any(|scale| scale.id == ready::AGREEMENT) {
            self.scales.push(ready::agreement());
        }
        self
    }

    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &DraftQuestion> {
        self.groups.iter().flat_map(|group| &group.questions)
    }

    /// The scale of that id.
    #[must_use]
    pub fn scale(&self, id: &str) -> Option<&DraftScale> {
        self.scales.iter().find(|scale| scale.id == id)
    }
}

#[cfg(test)]
mod tests;
