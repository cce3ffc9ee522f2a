//! Something that somebody does, by a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::origin::Source;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{ActionId, PartnerId, PartnershipId};

/// Something that somebody does, by a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// What, by whom, by when.
    pub task: ActionTask,
    /// What it comes from.
    pub origin: ActionOrigin,
    /// What became of it.
    pub outcome: ActionOutcome,
}

/// What, by whom, by when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionTask {
    /// In one line.
    pub what: String,
    /// Who does it: a partner of the directory.
    pub owner: Option<PartnerId>,
    /// By when.
    pub due_on: Option<NaiveDate>,
}

/// What an action comes from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionOrigin {
    /// The record; none where it was somebody's idea.
    pub source: Option<Source>,
}

/// What became of the action.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ActionOutcome {
    /// It is to be done.
    #[default]
    Open,
    /// It was done.
    Done {
        /// On that day.
        on: NaiveDate,
    },
    /// It was given up; the reason is part of it.
    GivenUp {
        /// On that day.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

impl ActionOutcome {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done { .. } => "done",
            Self::GivenUp { .. } => "given_up",
        }
    }
}

impl Record for Action {
    const ENTITY: Entity = Entity::Action;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["task", "origin", "outcome"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("task.what", &self.task.what);
        check.date("task.due_on", self.task.due_on);
        match &self.outcome {
            ActionOutcome::Open => {}
            ActionOutcome::Done { on } => check.date("outcome.on", Some(*on)),
            ActionOutcome::GivenUp { on, reason } => {
                check.date("outcome.on", Some(*on));
                check.text("outcome.reason", reason);
                check.hold(!reason.trim().is_empty(), "outcome.reason", Problem::Missing);
            }
        }
        check.done()
    }
}
