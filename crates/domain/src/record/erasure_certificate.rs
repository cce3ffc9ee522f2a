//! That a person was erased: what was done, how much of it, and where copies are left that the program does not reach.
//!
//! It says everything but who: the id in it leads to a record without a name. The history proves it: the digest covers every entry that
//! was rewritten, and the certificate itself is an entry of the history.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::access_entry::Code;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{ErasureCertificateId, PartnerId};

/// More backups or exports than that are not listed one by one.
pub const MOST_LISTED: usize = 200;

/// That a person was erased.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasureCertificate {
    /// Its id.
    pub id: ErasureCertificateId,
    /// What was done.
    pub erased: Erased,
    /// Where copies are left.
    pub left: CopiesLeft,
}

/// Why a person was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErasureReason {
    /// The person asked for it.
    Request,
    /// The records were past the time for which they are kept.
    Retention,
    /// Another reason.
    Other,
}

impl ErasureReason {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Request, Self::Retention, Self::Other];

    /// Its name in text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Retention => "retention",
            Self::Other => "other",
        }
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Erased {
    /// On that day.
    pub on: NaiveDate,
    /// Why.
    pub reason: ErasureReason,
    /// The record of the person, which now says nothing.
    pub partner: PartnerId,
    /// What stands where the name stood.
    pub word: String,
    /// How many records of each kind had the name taken out.
    pub records: Vec<ErasedOfKind>,
    /// Sheets of answers that had the name taken out.
    pub answers: u32,
    /// Drafts that had the name taken out.
    pub drafts: u32,
    /// Files that were removed because they named the person.
    pub files: u32,
    /// Records, files and texts that name the person, or somebody of that name, and were left on purpose.
    pub left_on_purpose: u32,
    /// How many entries of the history were rewritten.
    pub entries: u32,
    /// The digest of what they say now, in hexadecimal digits.
    pub digest: String,
}

/// How many records of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasedOfKind {
    /// Of which kind.
    pub entity: Entity,
    /// How many.
    pub records: u32,
}

/// Where copies are left that the program does not reach.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopiesLeft {
    /// Backups that were made before, the newest first.
    pub backups: Vec<BackupLeft>,
    /// Files that were written out of the vault before, the newest first.
    pub exports: Vec<ExportLeft>,
}

/// A backup that still holds the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupLeft {
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The day by which it is gone, if backups go on being made; none where it is kept until somebody removes it.
    pub gone_by: Option<NaiveDate>,
}

/// A file that was written out of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportLeft {
    /// On that day.
    pub on: NaiveDate,
    /// Of which kind: the code of the access log.
    pub part: Option<Code>,
}

impl Record for ErasureCertificate {
    const ENTITY: Entity = Entity::ErasureCertificate;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["erased", "left"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.date("erased.on", Some(self.erased.on));
        check.needed_line("erased.word", &self.erased.word);
        check.line("erased.digest", &self.erased.digest);
        check.hold(self.left.backups.len() <= MOST_LISTED, "left.backups", Problem::TooMany);
        check.hold(self.left.exports.len() <= MOST_LISTED, "left.exports", Problem::TooMany);
        check.done()
    }
}
