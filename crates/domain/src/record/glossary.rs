//! A word that not everybody knows, and what it means.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{GlossaryTermId, PartnershipId};

/// A word of the glossary of a partnership, or of the centre.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GlossaryTerm {
    /// Its id.
    pub id: GlossaryTermId,
    /// In which partnership; none for the whole centre.
    pub partnership_id: Option<PartnershipId>,
    /// The word and what it means.
    pub entry: GlossaryEntry,
}

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The acronym or word.
    pub term: String,
    /// In plain words.
    pub meaning: String,
}

impl Record for GlossaryTerm {
    const ENTITY: Entity = Entity::GlossaryTerm;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["entry"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("entry.term", &self.entry.term);
        check.hold(!self.entry.meaning.trim().is_empty(), "entry.meaning", Problem::Missing);
        check.text("entry.meaning", &self.entry.meaning);
        check.done()
    }
}
