//! What came with an exchange: the files that were attached to a mail.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::document::LARGEST_FILE;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{CommunicationId, EnclosureId};

/// A file that came with an exchange. Its content is kept beside it, encrypted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Enclosure {
    /// Its id.
    pub id: EnclosureId,
    /// With which exchange it came.
    pub communication_id: CommunicationId,
    /// Which file it is.
    pub file: EnclosedFile,
}

/// Which file it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EnclosedFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The BLAKE3 digest of its content, in hexadecimal digits.
    pub digest: String,
}

impl Record for Enclosure {
    const ENTITY: Entity = Entity::Enclosure;
    const PARENTS: &'static [&'static str] = &["communication_id"];
    const SECTIONS: &'static [&'static str] = &["file"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("file.name", &self.file.name);
        check.hold(self.file.size <= LARGEST_FILE, "file", Problem::TooLong);
        check.done()
    }
}
