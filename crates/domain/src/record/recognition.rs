//! The partners’ role brought out: where, when, with whose consent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{PartnerId, PartnershipId, RecognitionId};

/// The role of partners was brought out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recognition {
    /// Its id.
    pub id: RecognitionId,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// What was said, where, when, of whom.
    pub tribute: Tribute,
}

/// What was said, where, when, of whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tribute {
    /// In plain words.
    pub what: String,
    /// Where: a newsletter, a meeting, a report.
    pub place: String,
    /// On that day.
    pub on: NaiveDate,
    /// Of whom; none where it was said of all partners.
    pub partners: Vec<PartnerId>,
    /// Whether whoever is named agreed to it.
    pub consent: bool,
}

impl Record for Recognition {
    const ENTITY: Entity = Entity::Recognition;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["tribute"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("tribute.what", &self.tribute.what);
        check.line("tribute.place", &self.tribute.place);
        check.date("tribute.on", Some(self.tribute.on));
        check.done()
    }
}
