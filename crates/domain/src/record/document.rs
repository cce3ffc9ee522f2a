//! A document for a meeting: kept in the vault, or named with the place where it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{DocumentId, MeetingId};

/// A document for a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingDocument")]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// For which meeting.
    pub meeting_id: MeetingId,
    /// What it is.
    pub description: DocumentDescription,
}

/// What the document is, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentDescription {
    /// Its name, in plain words.
    pub title: String,
    /// Where it is.
    pub place: DocumentPlace,
}

/// Where the document is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DocumentPlace {
    /// In the vault, encrypted.
    Attached {
        /// The name of the file that it was.
        file_name: String,
        /// Its size in bytes.
        #[ts(type = "number")]
        size: u64,
        /// The BLAKE3 digest of its content, in hexadecimal digits.
        digest: String,
    },
    /// Elsewhere: a shelf, a website, a colleague.
    Elsewhere {
        /// Where.
        place: String,
    },
}

/// The largest file that is kept in the vault: 50 MiB.
pub const LARGEST_FILE: u64 = 50 << 20;

impl Record for Document {
    const ENTITY: Entity = Entity::Document;
    const PARENTS: &'static [&'static str] = &["meeting_id"];
    const SECTIONS: &'static [&'static str] = &["description"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("description.title", &self.description.title);
        match &self.description.place {
            DocumentPlace::Attached { file_name, size, .. } => {
                check.needed_line("description.place.file_name", file_name);
                check.hold(*size <= LARGEST_FILE, "description.place", Problem::TooLong);
            }
            DocumentPlace::Elsewhere { place } => check.needed_line("description.place.place", place),
        }
        check.done()
    }
}
