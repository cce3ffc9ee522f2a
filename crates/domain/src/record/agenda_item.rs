//! One point of the agenda of a meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::origin::Proposer;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{AgendaItemId, MeetingId};

/// One point of an agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its id.
    pub id: AgendaItemId,
    /// Of which meeting.
    pub meeting_id: MeetingId,
    /// What it is about, for how long, whose idea it was.
    pub item: AgendaContent,
    /// Its place among the others.
    pub position: AgendaPosition,
}

/// What the point is about, for how long, whose idea it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaContent {
    /// In plain words.
    pub title: String,
    /// How long it should take, in minutes: 1 to 480.
    pub minutes: Option<u32>,
    /// What is to come of it.
    pub purpose: Option<AgendaPurpose>,
    /// Whose idea it was.
    pub proposer: Proposer,
}

/// What is to come of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgendaPurpose {
    /// Everybody knows.
    Inform,
    /// Everybody is heard.
    Discuss,
    /// Something is decided.
    Decide,
    /// Something is looked back on.
    LookBack,
}

impl AgendaPurpose {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Inform, Self::Discuss, Self::Decide, Self::LookBack];
}

/// The place of a point among the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaPosition {
    /// Points are shown by this number, the smallest first.
    pub place: u32,
}

impl Record for AgendaItem {
    const ENTITY: Entity = Entity::AgendaItem;
    const PARENTS: &'static [&'static str] = &["meeting_id"];
    const SECTIONS: &'static [&'static str] = &["item", "position"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("item.title", &self.item.title);
        if let Some(minutes) = self.item.minutes {
            check.range("item.minutes", minutes, 1, 480);
        }
        check.done()
    }
}
