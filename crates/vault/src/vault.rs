//! A vault: made, opened, read, written, closed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::record::centre::Centre;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

pub use crate::keys::header::FORMAT;

use crate::database::{self, DatabaseResult, SCHEMA};
use crate::keys::attempts::Attempts;
use crate::keys::header::Header;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::occupancy::Occupancy;
use crate::tally;
use crate::write::{LogHead, Tx, meta, set_meta};

const DATABASE: &str = "entente.db";

/// An open vault. The key itself is not kept: only the database's own copy is, until the vault is dropped.
pub struct Vault {
    folder: PathBuf,
    header: Mutex<Header>,
    writer: Mutex<Connection>,
    /// A second connection: reading does not wait for a long write.
    reader: Mutex<Connection>,
    clock: Arc<dyn Clock>,
    user: Uuid,
    _occupancy: Occupancy,
}

/// What is read from a vault is read through this.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) db: &'a Connection,
}

/// A vault that was just made.
pub struct Created {
    /// The vault, open.
    pub vault: Vault,
    /// Its recovery key: shown, written down, typed back, and not kept anywhere.
    pub recovery: RecoveryKey,
}

/// What a vault says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultStatus {
    /// The format of header and database.
    pub format: u16,
    /// The schema version.
    pub schema: u32,
    /// Live records per kind.
    pub counts: Vec<(Entity, u32)>,
    /// Entries of the change log.
    pub changes: u64,
}

impl Vault {
    /// Makes a vault in a folder that does not exist yet or is empty.
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
        must_be_free(folder)?;
        std::fs::create_dir_all(folder)?;
        let made = Self::make_in(folder, passphrase, cost, centre, person, clock);
        if made.is_err() {
            // The folder was empty: what lies in it now is half a vault that nobody could open, and it would block the place.
            clear(folder);
        }
        made
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
        header.write(folder, &key)?;

        let path = folder.join(DATABASE);
        let mut writer = database::open(&path, Some(&key), true)?;
        set_up(&mut writer, centre.id, user, slot, person)?;
        let vault = Self::assemble(folder, header, Some(key), writer, user, clock, occupancy)?;
        vault.write(Op::Setup, |tx| tx.create(centre))?;
        Ok(Created { vault, recovery })
    }

    /// A plain, unencrypted file with the same schema, to measure what encryption costs. Never for records of people.
    ///
    /// # Errors
    /// `VaultExists`, `Storage`.
    pub fn dangerous_plain(folder: &Path, centre: &Centre, clock: Arc<dyn Clock>) -> Result<Self> {
        must_be_free(folder)?;
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
        let (occupancy, header) = take(folder, clock.as_ref())?;
        let key = open_with_attempts(&header, folder, passphrase, clock.as_ref())?;
        Self::open_database(folder, header, key, clock, occupancy)
    }

    /// Opens a vault with the recovery key and sets a new passphrase: all older passphrase slots of that user are replaced.
    ///
    /// # Errors
    /// As [`Vault::open`], with `WrongRecoveryKey`; `PassphraseTooWeak`.
    pub fn recover(folder: &Path, recovery: &RecoveryKey, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        let (occupancy, mut header) = take(folder, clock.as_ref())?;
        let (key, _) = header.open(&Opener::Recovery(recovery))?;
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
        let (_occupancy, mut header) = take(folder, clock)?;
        let key = open_with_attempts(&header, folder, old, clock)?;
        new.must_be_strong(&[])?;
        replace_passphrase(&mut header, &key, new, cost)?;
        header.write(folder, &key)
    }

    fn open_database(folder: &Path, header: Header, key: VaultKey, clock: Arc<dyn Clock>, occupancy: Occupancy) -> Result<Self> {
        let path = folder.join(DATABASE);
        let mut writer = database::open(&path, Some(&key), false)?;
        database::check_when_small(&writer, &path)?;
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
        let reader = database::open(&folder.join(DATABASE), key.as_ref(), false)?;
        reader.execute_batch("PRAGMA query_only = ON").db()?;
        let (writer, reader) = (Mutex::new(writer), Mutex::new(reader));
        Ok(Self { folder: folder.to_owned(), header: Mutex::new(header), writer, reader, clock, user, _occupancy: occupancy })
    }

    /// Whether the folder holds a vault.
    #[must_use]
    pub fn is_in(folder: &Path) -> bool {
        Header::is_in(folder)
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads.
    ///
    /// # Errors
    /// What `look` refuses.
    pub fn read<T>(&self, look: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        let db = lock(&self.reader);
        // One snapshot for all that is read together, whatever is written meanwhile; dropped without a change.
        let snapshot = db.unchecked_transaction().db()?;
        look(Reader { db: &snapshot })
    }

    /// Writes: one transaction that changes rows and appends to the change log. It lasts wholly or not at all.
    /// Gives back what `change` gives and the id of the operation, by which it can be undone.
    ///
    /// # Errors
    /// What `change` refuses; `Storage`. Nothing has changed then.
    pub fn write<T>(&self, op: Op, change: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<(T, Uuid)> {
        let mut db = lock(&self.writer);
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate).db()?;
        let mut tx = Tx::begin(&transaction, self.user, op, self.clock.now().timestamp_millis())?;
        let value = change(&mut tx)?;
        let operation = tx.end()?;
        transaction.commit().db()?;
        Ok((value, operation))
    }

    /// The few writes that are no history: drafts, responses, what the vault notes of itself.
    pub(crate) fn with_writer<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut db = lock(&self.writer);
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate).db()?;
        let value = change(&transaction)?;
        transaction.commit().db()?;
        Ok(value)
    }

    /// Changes the passphrase. Only the header changes; the database stays as it is, byte for byte.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `PassphraseTooWeak`, `Storage`.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase, cost: KdfCost) -> Result<()> {
        let mut header = lock(&self.header);
        let key = open_with_attempts(&header, &self.folder, old, self.clock.as_ref())?;
        new.must_be_strong(&[])?;
        let mut changed = header.clone();
        replace_passphrase(&mut changed, &key, new, cost)?;
        changed.write(&self.folder, &key)?;
        *header = changed;
        Ok(())
    }

    /// Makes a new recovery key; the old one is void.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `Storage`.
    pub fn renew_recovery(&self, passphrase: &Passphrase) -> Result<RecoveryKey> {
        let mut header = lock(&self.header);
        let key = open_with_attempts(&header, &self.folder, passphrase, self.clock.as_ref())?;
        let recovery = RecoveryKey::make()?;
        let mut changed = header.clone();
        changed.slots.retain(|slot| !slot.is_recovery());
        changed.slots.push(Slot::for_recovery(changed.vault_id, Uuid::now_v7(), &key, &recovery)?);
        changed.write(&self.folder, &key)?;
        *header = changed;
        self.with_writer(|db| set_meta(db, "recovery_confirmed", false))?;
        Ok(recovery)
    }

    /// Takes what was typed back from the sheet: the vault counts as ready when it is right.
    ///
    /// # Errors
    /// `WrongRecoveryKey`.
    pub fn confirm_recovery(&self, typed: &RecoveryKey) -> Result<()> {
        let header = lock(&self.header).clone();
        header.open(&Opener::Recovery(typed))?;
        self.with_writer(|db| set_meta(db, "recovery_confirmed", true))
    }

    /// Whether the recovery key was typed back.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recovery_is_confirmed(&self) -> Result<bool> {
        self.read(|reader| Ok(meta(reader.db, "recovery_confirmed")?.unwrap_or(false)))
    }

    /// What it says of itself.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn status(&self) -> Result<VaultStatus> {
        self.read(|reader| {
            let counts = Entity::ALL.into_iter().map(|entity| Ok((entity, tally::of(reader.db, entity)?))).collect::<Result<_>>()?;
            Ok(VaultStatus { format: FORMAT, schema: SCHEMA, counts, changes: LogHead::read(reader.db)?.seq })
        })
    }

    /// Who uses it: the id under which changes are logged.
    #[must_use]
    pub fn user(&self) -> Uuid {
        self.user
    }

    /// The instant of its clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // So that after closing the file is one whole, and a passphrase change leaves it as it is.
        let _ = lock(&self.writer).execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// A poisoned lock means that a thread panicked in a transaction; that transaction was rolled back, and the data is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a vault and only then reads its header: another program may have changed it until then.
fn take(folder: &Path, clock: &dyn Clock) -> Result<(Occupancy, Header)> {
    if !Header::is_in(folder) {
        return Err(ErrorCode::VaultMissing.into());
    }
    let occupancy = Occupancy::take(folder, clock.now())?;
    Ok((occupancy, Header::read(folder)?))
}

/// Does what deriving and unwrapping the key does, and nothing else: for measuring what comes after it.
///
/// # Errors
/// As [`Vault::open`], up to the key.
pub fn derive_only(folder: &Path, passphrase: &Passphrase) -> Result<()> {
    Header::read(folder)?.open(&Opener::Passphrase(passphrase)).map(drop)
}

/// Removes the files of a folder.
fn clear(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let _ = std::fs::remove_file(entry.path());
    }
}

fn must_be_free(folder: &Path) -> Result<()> {
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

fn open_with_attempts(header: &Header, folder: &Path, passphrase: &Passphrase, clock: &dyn Clock) -> Result<VaultKey> {
    let now = clock.now();
    Attempts::read(folder).must_not_wait(now)?;
    match header.open(&Opener::Passphrase(passphrase)) {
        Ok((key, _)) => {
            Attempts::forget(folder);
            Ok(key)
        }
        Err(error) => {
            if error.code == ErrorCode::WrongPassphrase {
                Attempts::note_wrong(folder, now);
            }
            Err(error)
        }
    }
}

/// One user so far: every passphrase slot is that user's, and the new one replaces them under the same id.
fn replace_passphrase(header: &mut Header, key: &VaultKey, new: &Passphrase, cost: KdfCost) -> Result<()> {
    let old = header.slots.iter().find(|slot| slot.cost().is_some()).map(|slot| slot.id).ok_or_else(|| Error::internal("slot.none"))?;
    let slot = Slot::for_passphrase(header.vault_id, old, key, new, cost)?;
    header.slots.retain(|slot| slot.cost().is_none());
    header.slots.insert(0, slot);
    Ok(())
}
