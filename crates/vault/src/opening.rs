//! Making a vault, and opening one: with the passphrase or the recovery key.

use std::path::Path;
use std::sync::{Arc, Mutex};

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::record::centre::Centre;
use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::connections::{Connections, lock};
use crate::database::{self, DatabaseResult};
use crate::files;
use crate::keys::attempts::Attempts;
use crate::keys::header::Header;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::occupancy::Occupancy;
use crate::rekeying::{open_with_attempts, replace_passphrase};
use crate::vault::Vault;
use crate::write::{meta, set_meta};

const DATABASE: &str = "entente.db";
/// Lies in the folder as long as a vault is being made in it. A program that died meanwhile leaves it behind, and then what lies beside
/// it is no vault yet, unless there is a header: that is written last.
const BEING_MADE: &str = "being-made";

/// A vault that was just made.
pub struct Created {
    /// The vault, open.
    pub vault: Vault,
    /// Its recovery key: shown, written down, typed back, and not kept anywhere.
    pub recovery: RecoveryKey,
}

impl Vault {
    /// Makes a vault in a folder that does not exist yet, is empty, or in which a program died while it made one.
    ///
    /// # Errors
    /// `VaultExists`, `PassphraseTooWeak`, `InvalidRecord` for the centre, `Storage`.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        centre: &Centre,
        person: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<Created> {
        use entente_domain::Record;
        centre.check()?;
        passphrase.must_be_strong(&[&centre.identity.name, person])?;
        must_be_free(folder, clock.as_ref())?;
        std::fs::create_dir_all(folder)?;
        keep_private(folder)?;
        let made = begin(folder).and_then(|()| {
            let made = Self::make_in(folder, passphrase, cost, centre, person, clock)?;
            end(folder)?;
            Ok(made)
        });
        if made.is_err() {
            // The folder was empty: what lies in it now is half a vault that nobody could open, and it would block the place.
            clear(folder);
        }
        // What was just begun holds nothing that could be damaged: the storage did not keep what was written to it.
        made.map_err(|error| match error.code {
            ErrorCode::DatabaseDamaged => Error::new(ErrorCode::Storage).with("cause", "other"),
            _ => error,
        })
    }

    fn make_in(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        centre: &Centre,
        person: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<Created> {
        let occupancy = Occupancy::take(folder, clock.now())?;
        let key = VaultKey::make()?;
        let recovery = RecoveryKey::make()?;
        let (user, slot) = (Uuid::now_v7(), Uuid::now_v7());
        let mut header = Header::new(centre.id);
        header.slots.push(Slot::for_passphrase(centre.id, slot, &key, passphrase, cost)?);
        header.slots.push(Slot::for_recovery(centre.id, Uuid::now_v7(), &key, &recovery)?);

        let path = folder.join(DATABASE);
        let mut writer = database::open(&path, Some(&key), true)?;
        set_up(&mut writer, centre.id, user, slot, person)?;
        let vault = Self::assemble(folder, header, Some(key.clone()), writer, user, clock, occupancy)?;
        vault.write(Op::Setup, |tx| tx.create(centre))?;
        // Last: where a header is, the database is whole.
        lock(&vault.header).write(folder, &key)?;
        Ok(Created { vault, recovery })
    }

    /// A plain, unencrypted file with the same schema, to measure what encryption costs. Never for records of people.
    ///
    /// # Errors
    /// `VaultExists`, `Storage`.
    pub fn dangerous_plain(folder: &Path, centre: &Centre, clock: Arc<dyn Clock>) -> Result<Self> {
        must_be_free(folder, clock.as_ref())?;
        std::fs::create_dir_all(folder)?;
        let occupancy = Occupancy::take(folder, clock.now())?;
        let user = Uuid::now_v7();
        let mut writer = database::open(&folder.join(DATABASE), None, true)?;
        set_up(&mut writer, centre.id, user, Uuid::now_v7(), "")?;
        let vault = Self::assemble(folder, Header::new(centre.id), None, writer, user, clock, occupancy)?;
        vault.write(Op::Setup, |tx| tx.create(centre))?;
        Ok(vault)
    }

    /// Opens a vault with a passphrase.
    ///
    /// # Errors
    /// `VaultMissing`, `VaultInUse`, `TooManyAttempts`, `WrongPassphrase`, `HeaderDamaged`, `DatabaseDamaged`, `VersionNewer`, `KdfTooCostly`.
    pub fn open(folder: &Path, passphrase: &Passphrase, clock: Arc<dyn Clock>) -> Result<Self> {
        let (occupancy, headers) = take(folder, clock.as_ref())?;
        let (header, key) = open_with_attempts(headers, folder, passphrase, clock.as_ref())?;
        Self::open_database(folder, header, key, clock, occupancy)
    }

    /// Opens a vault with the recovery key and sets a new passphrase: all older passphrase slots of that user are replaced.
    ///
    /// # Errors
    /// As [`Vault::open`], with `WrongRecoveryKey`; `PassphraseTooWeak`.
    pub fn recover(folder: &Path, recovery: &RecoveryKey, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        let (occupancy, headers) = take(folder, clock.as_ref())?;
        let (mut header, key) = Header::open_one_of(headers, &Opener::Recovery(recovery))?;
        new.must_be_strong(&[])?;
        replace_passphrase(&mut header, &key, new, cost)?;
        header.write(folder, &key)?;
        Attempts::forget(folder);
        Self::open_database(folder, header, key, clock, occupancy)
    }

    /// Changes the passphrase of a vault that is not open. Only the header changes.
    ///
    /// # Errors
    /// As [`Vault::open`]; `PassphraseTooWeak`.
    pub fn change_passphrase_of(folder: &Path, old: &Passphrase, new: &Passphrase, cost: KdfCost, clock: &dyn Clock) -> Result<()> {
        let (_occupancy, headers) = take(folder, clock)?;
        let (mut header, key) = open_with_attempts(headers, folder, old, clock)?;
        new.must_be_strong(&[])?;
        replace_passphrase(&mut header, &key, new, cost)?;
        header.write(folder, &key)
    }

    pub(crate) fn open_database(folder: &Path, header: Header, key: VaultKey, clock: Arc<dyn Clock>, occupancy: Occupancy) -> Result<Self> {
        let path = folder.join(DATABASE);
        let opened = Self::open_database_at(&path, folder, header, key, clock, occupancy);
        opened.map_err(|error| match std::fs::metadata(&path) {
            // A database that is not there at all is damage, where a header is.
            Err(missing) if missing.kind() == std::io::ErrorKind::NotFound && Header::is_in(folder) => error,
            _ => database::or_storage(error, &path),
        })
    }

    fn open_database_at(
        path: &Path,
        folder: &Path,
        header: Header,
        key: VaultKey,
        clock: Arc<dyn Clock>,
        occupancy: Occupancy,
    ) -> Result<Self> {
        let mut writer = database::open(path, Some(&key), false)?;
        database::check_when_small(&writer, path)?;
        if let Some(schema) = database::older_schema(&writer) {
            database::keep_copy(&writer, path, &folder.join(format!("entente-schema-{schema}.db")))?;
        }
        database::migrate(&mut writer)?;
        let kept: Uuid = meta(&writer, "vault")?.ok_or(ErrorCode::DatabaseDamaged)?;
        if kept != header.vault_id {
            return Err(ErrorCode::DatabaseDamaged.into());
        }
        // On a medium that cannot be written the copies stay as they are; opening does not fail for it.
        let _ = header.mend(folder);
        let user = writer.query_row("SELECT id FROM person ORDER BY id LIMIT 1", [], |row| row.get(0)).db()?;
        Self::assemble(folder, header, Some(key), writer, user, clock, occupancy)
    }

    fn assemble(
        folder: &Path,
        header: Header,
        key: Option<VaultKey>,
        writer: Connection,
        user: Uuid,
        clock: Arc<dyn Clock>,
        occupancy: Occupancy,
    ) -> Result<Self> {
        let connections = Connections::beside(writer, &folder.join(DATABASE), key.as_ref())?;
        let (header, key, occupancy) = (Mutex::new(header), Mutex::new(key), Mutex::new(Some(occupancy)));
        Ok(Self { folder: folder.to_owned(), header, connections, key, clock, user, occupancy })
    }
}

/// Takes a vault and only then reads its header: another program may have changed it until then.
pub fn take(folder: &Path, clock: &dyn Clock) -> Result<(Occupancy, Vec<Header>)> {
    if !Header::is_in(folder) {
        // Where the database is, a vault was: both copies of its header are gone. Unless it was never made to its end.
        let damaged = folder.join(DATABASE).exists() && !is_half_made(folder);
        return Err(if damaged { ErrorCode::HeaderDamaged } else { ErrorCode::VaultMissing }.into());
    }
    let occupancy = Occupancy::take(folder, clock.now())?;
    files::clear_unfinished(folder);
    // There is a header, so it was made to its end.
    let _ = std::fs::remove_file(folder.join(BEING_MADE));
    Ok((occupancy, Header::read(folder)?))
}

/// Does what deriving and unwrapping the key does, and nothing else: for measuring what comes after it.
///
/// # Errors
/// As [`Vault::open`], up to the key.
pub fn derive_only(folder: &Path, passphrase: &Passphrase) -> Result<()> {
    Header::open_one_of(Header::read(folder)?, &Opener::Passphrase(passphrase)).map(drop)
}

/// Other accounts of this computer have nothing to do in the folder of a vault, not even to see when it changes.
#[cfg(unix)]
fn keep_private(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?)
}

/// On Windows the folders of a person are closed to other accounts as they are.
#[cfg(not(unix))]
fn keep_private(_: &Path) -> Result<()> {
    Ok(())
}

/// Removes what making a vault has put into a folder, and nothing else.
fn clear(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        // The mark goes last: if the others cannot be removed, the next try does it.
        if name != BEING_MADE && [DATABASE, "header", "in-use"].iter().any(|start| name.to_string_lossy().starts_with(start)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    if !folder.join(DATABASE).exists() {
        let _ = std::fs::remove_file(folder.join(BEING_MADE));
    }
}

/// Marks the folder before anything else lies in it.
fn begin(folder: &Path) -> Result<()> {
    std::fs::File::create_new(folder.join(BEING_MADE))?;
    files::sync_folder(folder)
}

/// Takes the mark away, for good: it must not come back after a power cut.
fn end(folder: &Path) -> Result<()> {
    std::fs::remove_file(folder.join(BEING_MADE))?;
    files::sync_folder(folder)
}

/// Whether a program died here before its vault was there. Nobody has a key to what it left.
fn is_half_made(folder: &Path) -> bool {
    folder.join(BEING_MADE).exists() && !Header::is_in(folder)
}

fn must_be_free(folder: &Path, clock: &dyn Clock) -> Result<()> {
    if is_half_made(folder) {
        let _occupancy = Occupancy::take(folder, clock.now())?;
        clear(folder);
    }
    match std::fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(ErrorCode::VaultExists.into());
            }
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn set_up(db: &mut Connection, vault: Uuid, user: Uuid, slot: Uuid, person: &str) -> Result<()> {
    database::migrate(db)?;
    let transaction = db.transaction().db()?;
    set_meta(&transaction, "vault", vault)?;
    set_meta(&transaction, "device", Uuid::now_v7())?;
    transaction
        .execute("INSERT INTO person (id, slot, name, role) VALUES (?1, ?2, ?3, 'coordinator')", (user, slot, person.trim()))
        .db()?;
    transaction.commit().db()
}
