//! What a vault notes about its backups. It stands in the database, encrypted, beside the log and not in it.

use chrono::{DateTime, FixedOffset, Utc};
use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::checking::BackupVerified;
use super::drill::DrillResult;
use super::rows;
use crate::connections::lock;
use crate::keys::header::Header;
use crate::keys::share::PAGES;
use crate::keys::vault_key::VaultKey;
use crate::proving::RecoveryProven;
use crate::vault::{Reader, Vault};
use crate::write::{LogHead, meta, set_meta};

const NOTES: &str = "backups";
const RESTORATION: &str = "restored";
/// The rule keeps 31 in a folder; this is enough for several folders.
const REMEMBERED: usize = 200;
/// What changes without an entry in the log: who may work here, what forms hold, answers. Each is small.
const OUTSIDE_THE_LOG: [&str; 4] = ["draft", "group_answer", "key_slot", "response"];

/// Where a backup was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// On the disk of the vault.
    Beside,
    /// On another medium: a stick, a disk, a drive of the network.
    Other,
}

/// The last backup that was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// When it was made, by the local clock.
    pub at: DateTime<FixedOffset>,
    /// Where it was put.
    pub medium: Medium,
    /// Its id; an older program did not note it.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// Tells whether something changed since.
    mark: [u8; 32],
}

/// What the vault knows of its backups. A restored vault knows what was known when its backup was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupNotes {
    /// The first verified backup: from then on there is something to copy and to drill.
    pub first: Option<DateTime<FixedOffset>>,
    /// The last verified backup.
    pub last: Option<LastBackup>,
    /// The last verified backup on another medium.
    pub elsewhere: Option<DateTime<FixedOffset>>,
    /// The last drill that succeeded.
    pub drill: Option<DateTime<FixedOffset>>,
    /// When the recovery sheet was last proven to open the vault; none since a new one was made.
    #[serde(default)]
    pub sheet: Option<DateTime<FixedOffset>>,
    /// The same of each of the three colleagues' pages.
    #[serde(default)]
    pub pages: [Option<DateTime<FixedOffset>>; PAGES],
    /// The ids of backups that were verified, the last ones at the end.
    pub(super) verified: Vec<Uuid>,
    /// Those of them that were made before something that many records depended on, the last ones at the end.
    #[serde(default)]
    pub(super) before_a_deed: Vec<Uuid>,
}

impl BackupNotes {
    pub(crate) fn prove(&mut self, proven: RecoveryProven, at: DateTime<FixedOffset>) {
        match proven {
            RecoveryProven::Sheet => self.sheet = Some(at),
            RecoveryProven::Pages(numbers) => {
                for (number, page) in (1..).zip(&mut self.pages) {
                    if numbers.contains(&number) {
                        *page = Some(at);
                    }
                }
            }
        }
    }
}

/// From where and when a vault was restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restoration {
    /// When it was restored.
    pub at: DateTime<Utc>,
    /// When the backup was made.
    pub made_at: DateTime<FixedOffset>,
    /// The id of the backup.
    pub backup: Uuid,
}

impl Restoration {
    pub(super) fn save(&self, db: &Connection) -> Result<()> {
        save(db, RESTORATION, self)
    }
}

impl Reader<'_> {
    /// What the vault knows of its backups.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn backup_notes(&self) -> Result<BackupNotes> {
        Ok(read(self.db, NOTES)?.unwrap_or_default())
    }

    /// From where the vault was last restored; none for one that never was. By this it is told apart from the vault that it came from.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn restoration(&self) -> Result<Option<Restoration>> {
        read(self.db, RESTORATION)
    }
}

impl Vault {
    /// What the vault knows of its backups.
    ///
    /// # Errors
    /// `VaultLocked`, `DatabaseDamaged`.
    pub fn backup_notes(&self) -> Result<BackupNotes> {
        self.read(|reader| reader.backup_notes())
    }

    /// Whether something changed since the last verified backup: a record, an answer, a draft, a passphrase.
    ///
    /// # Errors
    /// `VaultLocked`, `DatabaseDamaged`.
    pub fn changed_since_backup(&self) -> Result<bool> {
        self.connections.apart(|| {
            let key = lock(&self.key).clone().ok_or(ErrorCode::VaultLocked)?;
            let header = lock(&self.header).clone();
            // What this person may not see has changed as well.
            self.connections.read_everything(&key, |db| {
                let last = Reader { db }.backup_notes()?.last;
                Ok(last.map(|last| last.mark) != Some(mark_of(db, &key, &header)?))
            })
        })
    }

    pub(super) fn note_backup(&self, backup: &BackupVerified, medium: Medium, mark: [u8; 32]) -> Result<()> {
        self.change_notes(|notes| {
            notes.first.get_or_insert(backup.made_at);
            notes.last = Some(LastBackup { at: backup.made_at, medium, id: Some(backup.id), mark });
            if medium == Medium::Other {
                notes.elsewhere = Some(backup.made_at);
            }
            notes.verified.push(backup.id);
            let surplus = notes.verified.len().saturating_sub(REMEMBERED);
            notes.verified.drain(..surplus);
        })
    }

    /// Notes that a backup of this vault was verified by itself, so that it counts when old ones are removed. One of another vault is
    /// not noted.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn note_verified(&self, backup: &BackupVerified) -> Result<()> {
        if backup.vault_id != lock(&self.header).vault_id {
            return Ok(());
        }
        self.change_notes(|notes| {
            if !notes.verified.contains(&backup.id) {
                notes.verified.push(backup.id);
            }
        })
    }

    /// Notes that this backup is the one to go back to from what follows: it is kept for some days, whatever comes after it.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn keep_backup(&self, id: Uuid) -> Result<()> {
        self.change_notes(|notes| {
            if !notes.before_a_deed.contains(&id) {
                notes.before_a_deed.push(id);
            }
            let surplus = notes.before_a_deed.len().saturating_sub(REMEMBERED);
            notes.before_a_deed.drain(..surplus);
        })
    }

    /// Notes a drill that succeeded, with a backup of this vault. One of another vault is not noted.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn note_drill(&self, drill: &DrillResult, at: DateTime<FixedOffset>) -> Result<()> {
        if drill.vault_id != lock(&self.header).vault_id {
            return Ok(());
        }
        self.change_notes(|notes| notes.drill = Some(at))
    }

    /// Forgets the last backup: beside a vault that was restored into a new folder lies none, and the first one is due.
    pub(super) fn forget_last_backup(&self) -> Result<()> {
        self.change_notes(|notes| notes.last = None)
    }

    pub(crate) fn change_notes(&self, change: impl FnOnce(&mut BackupNotes)) -> Result<()> {
        self.with_writer(|db| change_in(db, change))
    }
}

/// What was proven of a recovery sheet says nothing about the one that takes its place.
pub fn forget_proven_sheet(db: &Connection) -> Result<()> {
    change_in(db, |notes| notes.sheet = None)
}

/// What was proven of colleagues' pages says nothing about those that take their place.
pub fn forget_proven_pages(db: &Connection) -> Result<()> {
    change_in(db, |notes| notes.pages = Default::default())
}

fn change_in(db: &Connection, change: impl FnOnce(&mut BackupNotes)) -> Result<()> {
    let before: BackupNotes = read(db, NOTES)?.unwrap_or_default();
    let mut notes = before.clone();
    change(&mut notes);
    if notes == before { Ok(()) } else { save(db, NOTES, &notes) }
}

/// What tells one state of a vault from another without reading all of it: where the log ends, what changes beside the log, the slots.
pub fn mark_of(db: &Connection, key: &VaultKey, header: &Header) -> Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&LogHead::read(db)?.hash);
    hasher.update(&rows::digest_of_rows(db, key, &OUTSIDE_THE_LOG)?);
    hasher.update(&header.encode()?);
    Ok(*hasher.finalize().as_bytes())
}

fn read<T: serde::de::DeserializeOwned>(db: &Connection, name: &str) -> Result<Option<T>> {
    let text: Option<String> = meta(db, name)?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()
}

fn save<T: Serialize>(db: &Connection, name: &str, value: &T) -> Result<()> {
    set_meta(db, name, serde_json::to_string(value).map_err(|_| Error::internal("backup.notes"))?)
}

/// Notes for a test of what follows from them.
#[cfg(test)]
pub fn noted(last: DateTime<FixedOffset>) -> BackupNotes {
    let last = LastBackup { at: last, medium: Medium::Beside, id: None, mark: [0; 32] };
    BackupNotes { first: Some(last.at), last: Some(last), ..BackupNotes::default() }
}
