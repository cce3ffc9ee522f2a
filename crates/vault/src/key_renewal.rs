//! Changing the vault key (security.md, K5): the database is written anew under another key, and the header follows.
//!
//! At any moment one of two states stands on the disk, and both open:
//!
//! 1. The header has the old key, and so has the database. What was written anew so far is left over, and is removed at the next opening.
//! 2. The header has the new key, and the old one wrapped by it. The database has the old key, and beside it lies the whole one under the
//!    new key, which the next opening puts in place; or it is in place already.
//!
//! Between them lies the rename of a header copy. Nobody writes from when the copy of the database begins until it is in place.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use uuid::Uuid;

use crate::backup::forget_proven_sheet;
use crate::connections::lock;
use crate::database::{self, DatabaseResult};
use crate::files;
use crate::keys::header::Header;
use crate::keys::kdf::KdfCost;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::older_database;
use crate::opening::DATABASE;
use crate::rekeying::CONFIRMED;
use crate::users::KEY_IS_DUE;
use crate::vault::Vault;
use crate::write::set_meta;

/// The database under the new key, until it is put in place.
const NEXT: &str = "entente-next.db";
/// Pages that are copied between two looks at whether the person wants to stop: 2 MiB.
const PAGES: i32 = 512;

/// What a change of the key brought with it.
#[derive(Debug)]
pub struct KeyRenewed {
    /// A new recovery key, where the sheet was made by an older program and cannot follow: the old sheet is void.
    pub recovery: Option<RecoveryKey>,
}

impl Vault {
    /// Changes the vault key. Who has a slot keeps it; whose slot was taken away has nothing any more that opens what is written from now
    /// on. Others can go on reading meanwhile; who writes waits.
    ///
    /// # Errors
    /// `Cancelled` and `Storage`, and then the vault has the key that it had; what `progress` refuses.
    pub fn renew_key(&self, progress: impl FnMut(u64, u64) -> Result<()>) -> Result<KeyRenewed> {
        self.connections.apart(|| self.renew_key_apart(progress))
    }

    fn renew_key_apart(&self, mut progress: impl FnMut(u64, u64) -> Result<()>) -> Result<KeyRenewed> {
        let mut header = lock(&self.header);
        let mut held = lock(&self.key);
        let old = held.as_ref().ok_or(ErrorCode::VaultLocked)?.clone();
        let new = VaultKey::make()?;
        let (mut changed, recovery) = follow(&header, &old, &new)?;
        let next = self.folder.join(NEXT);
        let key_that_stands = self.connections.exchange(
            |writer| {
                let written = write_anew(writer, &next, &new, recovery.is_some(), &mut |done, total| {
                    self.connections.must_be_open()?;
                    progress(done, total)
                });
                written.inspect_err(|_| remove(&next))
            },
            || {
                if let Err(error) = changed.write(&self.folder, &new) {
                    // One of the two copies may be written and the other not: what counts is what the next opening would read.
                    let stands = Header::read(&self.folder).is_ok_and(|stands| stands.first() == Some(&changed));
                    if !stands {
                        return Err(error);
                    }
                }
                Ok((open_settled(&self.folder, &new, Some(&old))?, new.clone()))
            },
            || {
                // What is saved from now on goes into the database that is there: whichever header stands, the next opening must find
                // that one, and not the copy of before. While the copy cannot be removed, nothing is saved.
                remove(&next);
                if next.try_exists()? {
                    return Err(ErrorCode::VaultLocked.into());
                }
                Ok((database::open(&self.folder.join(DATABASE), Some(&old), false)?, old.clone()))
            },
        )?;
        *held = Some(key_that_stands);
        older_database::forget(&self.folder);
        changed.forget_previous();
        // Where this fails, the next opening does it.
        let _ = changed.write(&self.folder, &new);
        *header = changed;
        Ok(KeyRenewed { recovery })
    }
}

/// The header under the new key: every slot follows, but a recovery slot of format 1, in whose place comes a new one.
fn follow(header: &Header, old: &VaultKey, new: &VaultKey) -> Result<(Header, Option<RecoveryKey>)> {
    let (mut changed, mut recovery) = (header.clone(), None);
    changed.slots.clear();
    for slot in &header.slots {
        match slot.with_key(header.vault_id, old, new)? {
            Some(slot) => changed.put(slot),
            None if slot.is_recovery() => {
                let fresh = RecoveryKey::make()?;
                changed.put(Slot::make(header.vault_id, Uuid::now_v7(), new, Opener::Recovery(&fresh), KdfCost::FLOOR)?);
                recovery = Some(fresh);
            }
            // Format 1 knew one person; their slot was made anew when they opened the vault to ask for this.
            None => {}
        }
    }
    changed.remember_previous(old, new)?;
    Ok((changed, recovery))
}

/// Where the database lies that this key opens, on a medium on which a change of the key cannot be brought to its end.
///
/// # Errors
/// As [`database::open_to_read`], of the database that is in place.
pub fn open_to_read(folder: &Path, key: &VaultKey, previous: Option<&VaultKey>) -> Result<(Connection, PathBuf)> {
    let path = folder.join(DATABASE);
    database::open_to_read(&path, Some(key)).map(|reader| (reader, path)).or_else(|error| {
        let next = folder.join(NEXT);
        let whole = previous.is_some() && next.exists();
        if !whole {
            return Err(error);
        }
        let reader = database::open_to_read(&next, Some(key))?;
        database::check_pages(&reader)?;
        Ok((reader, next))
    })
}

/// Opens the database of a vault whose header was opened, after a change of the key that was broken off has been brought to its end.
///
/// # Errors
/// `DatabaseDamaged`, `Storage`.
pub fn open_settled(folder: &Path, key: &VaultKey, previous: Option<&VaultKey>) -> Result<Connection> {
    let (path, next) = (folder.join(DATABASE), folder.join(NEXT));
    let Some(previous) = previous else {
        remove(&next);
        return database::open(&path, Some(key), false);
    };
    if next.exists() {
        if is_whole(&next, key)? {
            put_in_place(&next, &path)?;
            return database::open(&path, Some(key), false);
        }
        remove(&next);
    }
    // It is in place already; or what was beside it was taken away, and is written once more.
    database::open(&path, Some(key), false).or_else(|error| {
        // Neither key opens it: it is damaged. If the storage is what failed, that is said, and the next opening tries again.
        let old = database::open(&path, Some(previous), false).map_err(|second| if is_damage(&second) { error } else { second })?;
        write_anew(&old, &next, key, false, &mut |_, _| Ok(())).inspect_err(|_| remove(&next))?;
        drop(old);
        put_in_place(&next, &path)?;
        database::open(&path, Some(key), false)
    })
}

/// Whether what was written is whole. Storage that fails says nothing about it, and it is left where it is.
fn is_whole(path: &Path, key: &VaultKey) -> Result<bool> {
    match database::open(path, Some(key), false).and_then(|db| database::check_pages(&db)) {
        Err(error) if is_damage(&error) => Ok(false),
        whole => whole.map(|()| true),
    }
}

fn is_damage(error: &Error) -> bool {
    error.code == ErrorCode::DatabaseDamaged
}

/// Writes a whole copy of the database under another key, page by page: no text is read, nothing is left out.
fn write_anew(
    from: &Connection,
    next: &Path,
    key: &VaultKey,
    recovery_is_void: bool,
    progress: &mut impl FnMut(u64, u64) -> Result<()>,
) -> Result<()> {
    remove(next);
    let mut fresh = database::open_target(next, key)?;
    {
        let backup = Backup::new(from, &mut fresh).db()?;
        loop {
            match backup.step(PAGES).db()? {
                StepResult::Done => break,
                StepResult::More => {
                    let at = backup.progress();
                    let total = u64::try_from(at.pagecount).unwrap_or(0);
                    progress(total.saturating_sub(u64::try_from(at.remaining).unwrap_or(0)), total)?;
                }
                _ => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }
    drop(fresh);
    let db = database::open(next, Some(key), false)?;
    database::check_pages(&db)?;
    set_meta(&db, KEY_IS_DUE, false)?;
    if recovery_is_void {
        set_meta(&db, CONFIRMED, false)?;
        forget_proven_sheet(&db)?;
    }
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).db()?;
    drop(db);
    files::sync_file(next)?;
    files::sync_folder(next.parent().unwrap_or(next))
}

/// Puts the new database in the place of the old. Nobody has either open.
fn put_in_place(next: &Path, path: &Path) -> Result<()> {
    // The journal of the old one was emptied when it was closed; applied to the new one it would damage it.
    for journal in ["-wal", "-shm"] {
        remove_file(&beside(path, journal))?;
        remove_file(&beside(next, journal))?;
    }
    fs::rename(next, path)?;
    files::sync_folder(path.parent().unwrap_or(path))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes what was written so far; on a medium that cannot be written it stays, and is removed another time.
fn remove(next: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(next, ending));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;

    use entente_domain::Language;
    use entente_domain::clock::FixedClock;
    use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};

    use super::*;
    use crate::keys::passphrase::Passphrase;
    use crate::write::meta;

    /// A vault whose change of the key ended between the header and the database, and its two keys.
    fn broken_off(folder: &Path) -> (VaultKey, VaultKey) {
        let clock = Arc::new(FixedClock::at("2026-11-22".parse().unwrap()));
        let passphrase = Passphrase::new("tambour cerise huit lanterne".to_owned());
        let identity = CentreIdentity { name: "Maison médicale du Nord".into(), language: Language::Fr };
        let centre = Centre { id: Uuid::now_v7(), identity, habits: CentreHabits::default(), law: None };
        let created = Vault::create(folder, &passphrase, KdfCost::FLOOR, &centre, "Claire", clock).unwrap();
        created.vault.close();
        let header = Header::read(folder).unwrap().remove(0);
        let (old, new) = (header.open(Opener::Recovery(&created.recovery), None).unwrap().key, VaultKey::make().unwrap());
        let database = database::open(&folder.join(DATABASE), Some(&old), false).unwrap();
        write_anew(&database, &folder.join(NEXT), &new, false, &mut |_, _| Ok(())).unwrap();
        drop(database);
        follow(&header, &old, &new).unwrap().0.write(folder, &new).unwrap();
        (old, new)
    }

    #[test]
    fn where_a_change_of_the_key_cannot_be_ended_the_database_under_the_new_one_is_read() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("vault");
        let (old, new) = broken_off(&folder);
        let (reader, path) = open_to_read(&folder, &new, Some(&old)).unwrap();
        assert_eq!(path, folder.join(NEXT));
        assert!(meta::<Uuid>(&reader, "vault").unwrap().is_some());
        drop(reader);
        // Half of one is none, and what is not asked for by the header is not looked at.
        let whole = fs::read(folder.join(NEXT)).unwrap();
        fs::write(folder.join(NEXT), &whole[..whole.len() / 2]).unwrap();
        assert!(open_to_read(&folder, &new, Some(&old)).is_err());
        fs::write(folder.join(NEXT), &whole).unwrap();
        assert!(open_to_read(&folder, &new, None).is_err());
        // Where it can be written, the next opening ends it.
        assert!(meta::<Uuid>(&open_settled(&folder, &new, Some(&old)).unwrap(), "vault").unwrap().is_some());
        assert_eq!(open_to_read(&folder, &new, None).unwrap().1, folder.join(DATABASE));
    }
}
