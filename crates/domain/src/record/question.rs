//! A question to the clinical expert, until whoever asked knows the answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::means::Means;
use super::origin::Origin;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{MeetingId, PartnerId, PartnershipId, QuestionId};

/// A question of a partner to the clinical expert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ExpertQuestion")]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// In which partnership it was asked.
    pub partnership_id: PartnershipId,
    /// The meeting in which it was asked, if it was one.
    pub meeting_id: Option<MeetingId>,
    /// What is asked, by whom, when.
    pub asked: QuestionAsked,
    /// Who is to answer.
    pub assignment: QuestionAssignment,
    /// The answer, and whether it reached whoever asked.
    pub answer: QuestionAnswer,
}

/// What is asked, by whom, when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionAsked {
    /// In the words of whoever asked.
    pub text: String,
    /// Who asked.
    pub origin: Origin,
    /// On that day.
    pub on: NaiveDate,
}

/// Who is to answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionAssignment {
    /// A partner of the directory.
    pub expert: Option<PartnerId>,
}

/// The answer, and whether it reached whoever asked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum QuestionAnswer {
    /// Nobody answered yet.
    #[default]
    Open,
    /// There is an answer; whoever asked does not know it yet.
    Answered {
        /// In plain words.
        text: String,
        /// On that day.
        on: NaiveDate,
    },
    /// Whoever asked knows the answer.
    Told {
        /// In plain words.
        text: String,
        /// The day of the answer.
        on: NaiveDate,
        /// The day on which it was told.
        told_on: NaiveDate,
        /// By what means.
        means: Means,
    },
}

impl QuestionAnswer {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered { .. } => "answered",
            Self::Told { .. } => "told",
        }
    }
}

impl Record for Question {
    const ENTITY: Entity = Entity::Question;
    const PARENTS: &'static [&'static str] = &["partnership_id", "meeting_id"];
    const SECTIONS: &'static [&'static str] = &["asked", "assignment", "answer"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(!self.asked.text.trim().is_empty(), "asked.text", Problem::Missing);
        check.text("asked.text", &self.asked.text);
        self.asked.origin.check(&mut check, "asked.origin");
        check.date("asked.on", Some(self.asked.on));
        if let QuestionAnswer::Answered { text, on } | QuestionAnswer::Told { text, on, .. } = &self.answer {
            check.hold(!text.trim().is_empty(), "answer.text", Problem::Missing);
            check.text("answer.text", text);
            check.date("answer.on", Some(*on));
            check.period("answer.on", Some(self.asked.on), Some(*on));
        }
        if let QuestionAnswer::Told { on, told_on, means, .. } = &self.answer {
            check.period("answer.told_on", Some(*on), Some(*told_on));
            let reaches = self.asked.origin != Origin::Anonymous || matches!(means, Means::Notice | Means::Meeting);
            check.hold(reaches, "answer.means", Problem::UnknownChoice);
        }
        check.done()
    }
}
