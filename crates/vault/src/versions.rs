//! Which versions of the program opened the vault, and from which day on: the past of the calendar of updates that Québec asks for
//! (R-22.1, art. 105). It stands in the database, encrypted, beside the log and not in it, as what is noted of backups does; so it
//! makes no backup due, and undo does not reach it.

use chrono::NaiveDate;
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};

use crate::vault::{Reader, Vault};
use crate::write::{meta, set_meta};

const NOTE: &str = "versions";
/// A version a month fills sixteen years; the oldest ones go then.
const REMEMBERED: usize = 200;

/// A version that opened the vault where another one had opened it before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionUsed {
    /// As the program names it, `0.1.0`.
    pub version: String,
    /// The day on which it first opened the vault.
    pub since: NaiveDate,
}

impl Reader<'_> {
    /// The versions that opened the vault, the last one at the end. One that is used again after another stands there twice.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn versions_used(&self) -> Result<Vec<VersionUsed>> {
        let text: Option<String> = meta(self.db, NOTE)?;
        let read = text.map(|text| serde_json::from_str(&text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()?;
        Ok(read.unwrap_or_default())
    }
}

impl Vault {
    /// Notes that this version opens the vault, where another one did so last. Otherwise nothing is written.
    ///
    /// # Errors
    /// `VaultLocked`, `DatabaseDamaged`, `Storage`. Whoever opens a vault goes on all the same.
    pub fn note_version(&self, version: &str) -> Result<()> {
        let mut versions = self.read(|reader| reader.versions_used())?;
        if versions.last().is_some_and(|last| last.version == version) {
            return Ok(());
        }
        versions.push(VersionUsed { version: version.to_owned(), since: self.clock.today() });
        let surplus = versions.len().saturating_sub(REMEMBERED);
        versions.drain(..surplus);
        let text = serde_json::to_string(&versions).map_err(|_| Error::internal("versions"))?;
        self.with_writer(|db| set_meta(db, NOTE, text))
    }
}
