//! Something that waits, put off until a day, with a reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::SnoozeId;

/// Something on Today was put off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Snooze {
    /// Its id.
    pub id: SnoozeId,
    /// What, until when, why.
    pub rest: Rest,
}

/// What is put off, until when, why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    /// The kind of thing that waits, as `tell_back`.
    pub kind: String,
    /// The record that it is about.
    #[ts(as = "String")]
    pub record: Uuid,
    /// It comes back on that day.
    pub until: NaiveDate,
    /// Why it can wait.
    pub reason: String,
}

impl Record for Snooze {
    const ENTITY: Entity = Entity::Snooze;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["rest"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("rest.kind", &self.rest.kind);
        check.date("rest.until", Some(self.rest.until));
        check.line("rest.reason", &self.rest.reason);
        check.hold(!self.rest.reason.trim().is_empty(), "rest.reason", Problem::Missing);
        check.done()
    }
}
