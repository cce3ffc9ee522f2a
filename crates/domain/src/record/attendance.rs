//! One person's part in a meeting: invited with their needs, there or not, heard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::membership::Side;
use super::partner::Need;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{AttendanceId, MeetingId, PartnerId};

/// One person's part in a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Its id.
    pub id: AttendanceId,
    /// In which meeting.
    pub meeting_id: MeetingId,
    /// Whose.
    pub partner_id: PartnerId,
    /// On which side.
    pub invitation: Invitation,
    /// What the person needs, and what is arranged.
    pub needs: NeedsArranged,
    /// There, excused or missing.
    pub presence: Presence,
    /// How often the person spoke.
    pub speaking: Speaking,
}

/// On which side somebody is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Team or partners.
    pub side: Side,
}

/// What a person needs in this meeting, and what is arranged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeedsArranged {
    /// Each need once.
    pub needs: Vec<NeedArranged>,
}

/// One need, and whether it is arranged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeedArranged {
    /// What is needed.
    pub need: Need,
    /// Whether it is arranged.
    pub arranged: bool,
    /// How, as `interprète turc réservé`.
    pub note: String,
}

/// There, excused or missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Presence {
    /// None before the meeting.
    pub presence: Option<PresenceKind>,
}

/// There, excused or missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PresenceKind {
    /// Was there.
    Present,
    /// Said beforehand that they would not come.
    Excused,
    /// Was not there.
    Absent,
}

/// How often the person spoke.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Speaking {
    /// Turns to speak, counted by whoever noted them.
    pub turns: u32,
}

impl Attendance {
    /// Whether all that the person needs is arranged.
    #[must_use]
    pub fn needs_are_met(&self) -> bool {
        self.needs.needs.iter().all(|need| need.arranged)
    }
}

impl Record for Attendance {
    const ENTITY: Entity = Entity::Attendance;
    const PARENTS: &'static [&'static str] = &["meeting_id", "partner_id"];
    const SECTIONS: &'static [&'static str] = &["invitation", "needs", "presence", "speaking"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        for need in &self.needs.needs {
            check.line("needs.note", &need.note);
        }
        check.range("speaking.turns", self.speaking.turns, 0, 10_000);
        check.done()
    }
}
