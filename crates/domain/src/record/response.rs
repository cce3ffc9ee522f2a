//! One person's answers in a round. They carry no author and no hour.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::membership::Side;
use super::partner::StakeholderCategory;
use crate::id::RoundId;

/// A sheet of answers.
///
/// Its id is random, not time-ordered, and it leaves no entry of its own in the change log: the order of rows and of
/// entries must not tell who answered (see ADR 0006). By which way it came, by screen, paper or telephone, is not kept: one
/// sheet of paper among ten would be somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// A random id (UUID version 4).
    pub id: Uuid,
    /// In which round.
    pub round_id: RoundId,
    /// Team or partners.
    pub side: Side,
    /// Which kind of partner, in a round that asks for it.
    pub category: Option<StakeholderCategory>,
    /// What was answered.
    pub answers: Answers,
}

/// The answers of one sheet, by link id. A question that was skipped is missing; none holds an empty list.
pub type Answers = BTreeMap<String, Vec<Given>>;

/// One answer to one question. What it means is said by the kind of the question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Given {
    /// The code of a choice; or a value as it is written: `true`, `12`, `2.5`, `2026-11-25`, words.
    Plain(String),
    /// Words of one's own beside the choices that are offered. Apart, so that they are never taken for a code.
    Own {
        /// The words.
        own: String,
    },
}

impl Given {
    /// The code, the value or the words, as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Own { own: text } => text,
        }
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

/// Whose answer a group gave together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupVoice {
    /// The team.
    Team,
    /// The partners.
    Partner,
    /// Team and partners at one table.
    Together,
}

impl GroupVoice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Together, Self::Team, Self::Partner];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Partner => "partner",
            Self::Together => "together",
        }
    }
}

/// What a group agreed on together. It is nobody's own answer and is counted with none; sealed until the round is closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupAnswer {
    /// Whose it is. A round keeps one for each voice.
    pub voice: GroupVoice,
    /// What was agreed.
    pub answers: Answers,
    /// What those said who saw it otherwise, by link id, in their words and without a name.
    pub notes: BTreeMap<String, String>,
}
