//! Restoring a backup: into a new folder, never over anything.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_domain::Result;
use entente_domain::access_entry::{AccessKind, AccessSubject};
use entente_domain::clock::Clock;

use super::checking::{BackupVerified, check, open_header};
use super::container;
use super::notes::Restoration;
use super::progress::{Progress, Stage};
use super::temporary::TemporaryFolder;
use crate::creating::{keep_private, must_be_free};
use crate::files;
use crate::keys::slot::Opener;
use crate::occupancy::Occupancy;
use crate::opening::DATABASE;
use crate::vault::Vault;

/// Restores a backup into a folder that does not exist yet or is empty, inside one that exists, with a passphrase or the recovery key of
/// the time when it was made. The restored vault is closed and opens with the same. Gives back what the backup was verified to hold.
///
/// It is built in a temporary folder beside the new one, checked as a backup is, opened, and only then renamed: under its name there is
/// a proven vault, or nothing.
///
/// It keeps its vault id, its slots and its *device*. The log is a chain of one device that is verified from its first entry on
/// (`verify`), so a new device id would make every entry before it foreign, and the whole log count as broken. What tells a restored
/// vault apart is a note ([`crate::Reader::restoration`]). A vault and its restored twin, both written in, have different entries under
/// the same numbers of the same device; whatever will merge vaults one day must look at that note, and at the hashes.
///
/// # Errors
/// `VaultExists` when the place is taken; as [`super::verify_backup`]. Nothing is left then.
pub fn restore(file: &Path, folder: &Path, opener: &Opener<'_>, clock: Arc<dyn Clock>, progress: Progress<'_>) -> Result<BackupVerified> {
    must_be_free(folder)?;
    let parent = parent_of(folder);
    let unfinished = TemporaryFolder::in_folder(&parent);
    let restored = build(file, unfinished.path(), opener, clock, Stage::whole(progress))?;
    // An empty folder makes room; one that was filled meanwhile cannot be removed so, and stays.
    if folder.exists() {
        must_be_free(folder)?;
        fs::remove_dir(folder)?;
    }
    fs::rename(unfinished.path(), folder)?;
    files::sync_folder(&parent)?;
    Ok(restored)
}

/// Builds the vault in a folder that does not exist yet, proves it and closes it.
pub fn build(file: &Path, folder: &Path, opener: &Opener<'_>, clock: Arc<dyn Clock>, stage: Stage<'_>) -> Result<BackupVerified> {
    fs::create_dir(folder)?;
    // A stick has no owners of files, and what lies on it is encrypted.
    let _ = keep_private(folder);
    let database = folder.join(DATABASE);
    let whole = container::extract(file, &database, stage.part(0, 20))?;
    let key = open_header(&whole, opener)?;
    let statement = whole.statement(&key)?;
    check(&database, &key, &whole.front, &statement, stage.part(20, 90))?;
    files::sync_file(&database)?;
    // Both copies are written as the backup holds them.
    whole.header.mend(folder)?;
    let restoration = Restoration { at: clock.now(), made_at: whole.front.made_at, backup: whole.front.id };
    let occupancy = Occupancy::take(folder, clock.now())?;
    let vault = Vault::open_with_key(folder, whole.header.clone(), key, clock, occupancy)?;
    vault.with_writer(|db| restoration.save(db))?;
    vault.forget_last_backup()?;
    vault.note_access(AccessKind::Restored, AccessSubject::default(), None)?;
    vault.status()?;
    vault.close();
    stage.at(1, 1)?;
    BackupVerified::of(file, &whole.front, &statement)
}

/// The folder in which a folder lies; for a bare name the present one.
fn parent_of(folder: &Path) -> PathBuf {
    match folder.parent() {
        Some(parent) if parent.as_os_str() != OsString::new() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::{DateTime, NaiveDate};
    use entente_domain::Language;
    use entente_domain::change::Op;
    use entente_domain::clock::FixedClock;
    use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
    use rusqlite::Connection;
    use uuid::Uuid;

    use super::*;
    use crate::backup::container::Origin;
    use crate::backup::rows;
    use crate::database::{self, SCHEMA};
    use crate::keys::header::Header;
    use crate::keys::kdf::KdfCost;
    use crate::keys::recovery::RecoveryKey;
    use crate::keys::slot::Slot;
    use crate::keys::vault_key::VaultKey;
    use crate::write::{Tx, set_meta};

    /// A database as a program of schema 6 left it, with one record.
    fn older(path: &Path, key: &VaultKey, centre: &Centre) -> Connection {
        let mut db = database::open(path, Some(key), true).unwrap();
        database::migrate_to(&mut db, 6);
        set_meta(&db, "vault", centre.id).unwrap();
        set_meta(&db, "device", Uuid::now_v7()).unwrap();
        let user = Uuid::now_v7();
        db.execute("INSERT INTO person (id, slot, name, role) VALUES (?1, ?2, 'Claire', 'coordinator')", (user, Uuid::now_v7())).unwrap();
        let mut tx = Tx::begin(&db, user, Op::Setup, 1_800_000_000_000).unwrap();
        // Of a kind whose table has not changed since.
        tx.create(&crate::common::partnership("Jardin")).unwrap();
        tx.end().unwrap();
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        db
    }

    #[test]
    fn a_backup_of_an_older_schema_is_verified_restored_and_brought_up_to_date_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let identity = CentreIdentity { name: "Maison médicale du Nord".into(), language: Language::Fr };
        let centre = Centre { id: Uuid::now_v7(), identity, habits: CentreHabits::default(), law: None };
        let (key, recovery) = (VaultKey::make().unwrap(), RecoveryKey::make().unwrap());
        let mut header = Header::new(centre.id);
        header.put(Slot::make(centre.id, Uuid::now_v7(), &key, Opener::Recovery(&recovery), KdfCost::FLOOR).unwrap());
        let old = folder.path().join("old");
        fs::create_dir(&old).unwrap();
        header.write(&old, &key).unwrap();

        let db = older(&old.join(DATABASE), &key, &centre);
        let quiet = |_, _| Ok(());
        let stage = Stage::whole(&quiet);
        let statement = rows::statement_of(&db, &key, stage).unwrap();
        drop(db);
        let file = folder.path().join("old.entente-backup");
        let made_at = DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
        let origin = Origin { vault_id: centre.id, made_at, schema: 6 };
        container::write(&fs::File::create(&file).unwrap(), &origin, &header, &old.join(DATABASE), &statement, &key, stage).unwrap();
        let bytes = fs::read(&file).unwrap();

        let opener = Opener::Recovery(&recovery);
        assert_eq!(crate::verify_backup(&file, &opener, &quiet).unwrap().schema, 6);
        let clock = Arc::new(FixedClock::at(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()));
        let beside = folder.path().join("restored");
        assert_eq!(restore(&file, &beside, &opener, clock.clone(), &quiet).unwrap().records(), 1);
        assert_eq!(fs::read(&file).unwrap(), bytes);
        let occupancy = Occupancy::take(&beside, clock.now()).unwrap();
        let vault = Vault::open_with_key(&beside, header, key, clock, occupancy).unwrap();
        assert_eq!(vault.status().unwrap().schema, SCHEMA);
        vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    }
}
