//! Proving that a backup can be opened and holds what it says.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use super::container::{self, Front, Whole};
use super::progress::{Progress, Stage};
use super::rows;
use super::statement::Statement;
use super::temporary::TemporaryFile;
use crate::database;
use crate::keys::slot::Opener;
use crate::keys::vault_key::VaultKey;
use crate::users;
use crate::vault::Reader;
use crate::write::meta;

/// A backup that was opened again from its finished file and found whole: every page, the chain of the log, every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupVerified {
    /// Where it lies.
    pub path: PathBuf,
    /// Its own id.
    pub id: Uuid,
    /// Of which vault.
    pub vault_id: Uuid,
    /// When it was made, by the local clock.
    pub made_at: DateTime<FixedOffset>,
    /// The size of the file in bytes.
    pub size: u64,
    /// The schema of its database.
    pub schema: u32,
    /// Live records per kind.
    pub counts: Vec<(Entity, u32)>,
    /// Entries of the change log.
    pub entries: u64,
    /// The digest of all rows, in hexadecimal digits. It is keyed: it tells nothing to who has no key of the vault.
    pub digest: String,
}

impl BackupVerified {
    /// Live records of all kinds.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    pub(super) fn of(path: &Path, front: &Front, statement: &Statement) -> Result<Self> {
        let counts = Entity::ALL.into_iter().filter_map(|entity| Some((entity, *statement.records.get(entity.name())?))).collect();
        Ok(Self {
            path: path.to_owned(),
            id: front.id,
            vault_id: front.vault_id,
            made_at: front.made_at,
            size: std::fs::metadata(path)?.len(),
            schema: front.schema,
            counts,
            entries: statement.entries,
            digest: statement.digest.clone(),
        })
    }
}

/// Verifies a backup by itself, with a passphrase that opened the vault when the backup was made, or the recovery key of that time.
///
/// The database is written out beside the backup under a temporary name, encrypted as it is, and removed again. Wrong passphrases are
/// not counted here: whoever has the file has it without the count.
///
/// # Errors
/// `BackupDamaged`, `VersionNewer`, `WrongPassphrase`, `WrongRecoveryKey`, `KdfTooCostly`, `LogBroken` when the vault's own log was broken
/// already, `Storage`; what `progress` refuses.
pub fn verify_backup(file: &Path, opener: &Opener<'_>, progress: Progress<'_>) -> Result<BackupVerified> {
    verify_with(file, |whole| open_header(whole, opener), Stage::whole(progress))
}

/// Verifies with the key that the opened vault holds.
pub fn verify_with_key(file: &Path, key: &VaultKey, stage: Stage<'_>) -> Result<BackupVerified> {
    verify_with(
        file,
        |whole| {
            // The slots must lead to this very key: else the backup could be read today and opened by nobody tomorrow.
            whole.header.must_be_authentic(key).map_err(|_| Error::new(ErrorCode::BackupDamaged))?;
            Ok(key.clone())
        },
        stage,
    )
}

fn verify_with(file: &Path, key_of: impl FnOnce(&Whole) -> Result<VaultKey>, stage: Stage<'_>) -> Result<BackupVerified> {
    let database = TemporaryFile::in_folder(file.parent().unwrap_or(Path::new("")));
    let whole = container::extract(file, database.path(), stage.part(0, 20))?;
    let key = key_of(&whole)?;
    let statement = whole.statement(&key)?;
    check(database.path(), &key, &whole.front, &statement, stage.part(20, 100))?;
    BackupVerified::of(file, &whole.front, &statement)
}

/// The vault key, by what a person has.
pub fn open_header(whole: &Whole, opener: &Opener<'_>) -> Result<VaultKey> {
    match whole.header.open(*opener, None) {
        Ok(opened) => Ok(opened.key),
        // The digests hold: what does not fit together was put together.
        Err(error) if error.code == ErrorCode::HeaderDamaged => Err(ErrorCode::BackupDamaged.into()),
        Err(error) => Err(error),
    }
}

/// Holds a database that was taken out of a backup to what the backup says. One of an older schema is brought up to date in the course,
/// because its log and rows can only be read so; the backup itself stays as it is.
pub fn check(path: &Path, key: &VaultKey, front: &Front, statement: &Statement, stage: Stage<'_>) -> Result<()> {
    let damaged = || Error::new(ErrorCode::BackupDamaged);
    let in_backup = |error: Error| if error.code == ErrorCode::DatabaseDamaged { damaged() } else { error };
    let mut db: Connection = database::open(path, Some(key), false).map_err(in_backup)?;
    database::check_pages(&db).map_err(in_backup)?;
    if meta::<Uuid>(&db, "vault").map_err(in_backup)? != Some(front.vault_id) {
        return Err(damaged());
    }
    let found = rows::statement_of(&db, key, stage.part(0, 40)).map_err(in_backup)?;
    // Kinds are compared that both programs know, the one that made the backup and this one; the digest holds for all.
    let counts_differ = statement.records.iter().any(|(kind, count)| found.records.get(kind).is_some_and(|found| found != count));
    if found.digest != statement.digest || found.entries != statement.entries || counts_differ {
        return Err(damaged());
    }
    database::migrate(&mut db).map_err(in_backup)?;
    users::adopt(&mut db).map_err(in_backup)?;
    let verify = stage.part(40, 100);
    Reader { db: &db }.verify(|done, total| verify.at(done, total)).map_err(in_backup)?;
    verify.at(1, 1)
}
