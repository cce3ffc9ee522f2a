//! What was sent for a meeting: when, to whom, by what means.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::means::Means;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{DispatchId, DocumentId, MeetingId, PartnerId};

/// What was sent for a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Dispatch {
    /// Its id.
    pub id: DispatchId,
    /// For which meeting.
    pub meeting_id: MeetingId,
    /// When, to whom, what, by what means.
    pub sending: Sending,
}

/// When, to whom, what, by what means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Sending {
    /// On that day.
    pub on: NaiveDate,
    /// By what means.
    pub means: Means,
    /// The documents; none where it was the invitation alone.
    pub documents: Vec<DocumentId>,
    /// To whom.
    pub to: Vec<PartnerId>,
}

impl Record for Dispatch {
    const ENTITY: Entity = Entity::Dispatch;
    const PARENTS: &'static [&'static str] = &["meeting_id"];
    const SECTIONS: &'static [&'static str] = &["sending"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.date("sending.on", Some(self.sending.on));
        check.hold(!self.sending.to.is_empty(), "sending.to", Problem::Missing);
        check.done()
    }
}
