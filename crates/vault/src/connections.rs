//! The open connections to the database, and how they are closed for good.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use entente_domain::record::visibility::Visibility;
use entente_domain::{ErrorCode, Result};
use rusqlite::{Connection, InterruptHandle, TransactionBehavior};

use crate::database::{self, DatabaseResult};
use crate::keys::vault_key::VaultKey;
use crate::reach;
use crate::read_only::ReadOnly;

/// One connection; none once it is closed. Closing it is what wipes the database's own copy of the key.
type Line = Mutex<Option<Connection>>;

/// A poisoned lock means that a thread panicked in a transaction; that transaction was rolled back, and the data is whole.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Three connections to one database: a long write does not hold up reading, nor does a long read.
pub struct Connections {
    writer: Line,
    reader: Line,
    /// For what reads long: a whole report, a verification.
    long_reader: Line,
    /// Where the database lies.
    path: PathBuf,
    /// Why nothing can be written, where that is so.
    pub read_only: Option<ReadOnly>,
    /// Wakes the readers from a statement that they are in the middle of.
    interrupts: Mutex<[InterruptHandle; 2]>,
    /// Held by work that opens a connection of its own, and by what exchanges the file. Whoever needs header or key for it takes this first:
    /// a work that has it may be waiting for them.
    apart: Mutex<()>,
    closing: AtomicBool,
    /// What this session may see.
    reach: Mutex<Visibility>,
}

impl Connections {
    /// The writer and two readers beside it.
    ///
    /// # Errors
    /// `DatabaseDamaged`, `Storage`.
    pub fn beside(writer: Connection, path: &Path, key: Option<&VaultKey>, read_only: Option<ReadOnly>) -> Result<Self> {
        let open = if read_only.is_some() { database::open_to_read } else { open_reader };
        let (reader, long_reader) = (open(path, key)?, open(path, key)?);
        let interrupts = Mutex::new([reader.get_interrupt_handle(), long_reader.get_interrupt_handle()]);
        let line = |connection| Mutex::new(Some(connection));
        let (writer, reader, long_reader) = (line(writer), line(reader), line(long_reader));
        let path = path.to_owned();
        Ok(Self {
            writer,
            reader,
            long_reader,
            path,
            read_only,
            interrupts,
            apart: Mutex::new(()),
            closing: AtomicBool::new(false),
            reach: Mutex::new(Visibility::Team),
        })
    }

    /// Exchanges the file under the connections, as a work [`Connections::apart`]. `prepare` sees the writer while nobody else writes, and others read on. Then all three are
    /// closed, `swap` does on the disk what must be done while nobody has the file open, and gives back a writer and the key with which
    /// the readers are opened. Where it fails, `back` gives the ones that were.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `prepare` or `swap` refuses. Where `back` fails as well, the connections stay closed.
    pub fn exchange(
        &self,
        prepare: impl FnOnce(&Connection) -> Result<()>,
        swap: impl FnOnce() -> Result<(Connection, VaultKey)>,
        back: impl FnOnce() -> Result<(Connection, VaultKey)>,
    ) -> Result<VaultKey> {
        self.must_be_writable()?;
        let mut writer = lock(&self.writer);
        prepare(writer.as_ref().ok_or(ErrorCode::VaultLocked)?)?;
        for interrupt in &*lock(&self.interrupts) {
            interrupt.interrupt();
        }
        let (mut reader, mut long_reader) = (lock(&self.reader), lock(&self.long_reader));
        if reader.is_none() || long_reader.is_none() {
            return Err(ErrorCode::VaultLocked.into());
        }
        drop((reader.take(), long_reader.take(), writer.take()));
        let (swapped, (fresh, key)) = match swap() {
            Ok(swapped) => (Ok(()), swapped),
            // What failed first is what is told: that the way back is shut as well comes of it.
            Err(error) => match back() {
                Ok(before) => (Err(error), before),
                Err(_) => return Err(error),
            },
        };
        let readers = [open_reader(&self.path, Some(&key))?, open_reader(&self.path, Some(&key))?];
        for fresh in &readers {
            reach::limit_session(fresh, *lock(&self.reach))?;
        }
        *lock(&self.interrupts) = [readers[0].get_interrupt_handle(), readers[1].get_interrupt_handle()];
        let [short, long] = readers;
        (*reader, *long_reader, *writer) = (Some(short), Some(long), Some(fresh));
        swapped.map(|()| key)
    }

    /// Reads from one snapshot, whatever is written meanwhile.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `look` refuses.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        snapshot(&self.reader, look).map_err(|error| database::or_storage(error, &self.path))
    }

    /// Reads what takes long, so that short reads do not wait for it.
    ///
    /// # Errors
    /// As [`Connections::read`].
    pub fn read_long<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        snapshot(&self.long_reader, look).map_err(|error| database::or_storage(error, &self.path))
    }

    /// Limits what is read from now on to what this reach covers.
    ///
    /// # Errors
    /// `VaultLocked` once closed, `DatabaseDamaged`; then nothing more is read than before.
    pub fn limit(&self, to: Visibility) -> Result<()> {
        for line in [&self.reader, &self.long_reader] {
            let line = lock(line);
            reach::limit_session(line.as_ref().ok_or(ErrorCode::VaultLocked)?, to)?;
        }
        *lock(&self.reach) = to;
        Ok(())
    }

    /// Reads, like [`Connections::read_long`], what those see for whom it is written, and never more than this session may see.
    ///
    /// # Errors
    /// As [`Connections::read`].
    pub fn read_within<T>(&self, audience: Visibility, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let line = lock(&self.long_reader);
        let db = line.as_ref().ok_or(ErrorCode::VaultLocked)?;
        let own = *lock(&self.reach);
        let look = || {
            let snapshot = db.unchecked_transaction().db()?;
            look(&snapshot)
        };
        let read = if audience <= own {
            // The session sees no more than they do.
            look()
        } else {
            let read = reach::limit(db, audience).and_then(|()| look());
            reach::limit_session(db, own).and(read)
        };
        read.map_err(|error| database::or_storage(error, &self.path))
    }

    /// Reads everything from one snapshot, whatever this session may see, on a connection of its own: for work [`Connections::apart`], which
    /// writes it where nobody reads it without the key.
    ///
    /// # Errors
    /// As [`Connections::read`].
    pub fn read_everything<T>(&self, key: &VaultKey, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let read = || {
            let db = if self.read_only.is_some() { database::open_to_read } else { open_reader }(&self.path, Some(key))?;
            let snapshot = db.unchecked_transaction().db()?;
            look(&snapshot)
        };
        read().map_err(|error| database::or_storage(error, &self.path))
    }

    /// Writes in one transaction: all of it lasts, or nothing.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `change` refuses; `Storage`.
    pub fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.must_be_writable()?;
        transact(&self.writer, change).map_err(|error| database::or_storage(error, &self.path))
    }

    /// Does with the writing connection what is no transaction.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `act` refuses.
    pub fn outside<T>(&self, act: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        act(lock(&self.writer).as_ref().ok_or(ErrorCode::VaultLocked)?)
    }

    /// Does what opens a connection of its own, as making a backup does; one such work at a time. It asks [`Connections::must_be_open`]
    /// between its steps: closing waits until it has broken off, so that no copy of the key is left behind.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `work` refuses.
    pub fn apart<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let _alone = lock(&self.apart);
        self.must_be_open()?;
        work()
    }

    /// # Errors
    /// `Storage`, with the cause, where the vault was opened only to be read.
    pub fn must_be_writable(&self) -> Result<()> {
        self.read_only.map_or(Ok(()), |because| Err(because.refusal()))
    }

    /// # Errors
    /// `VaultLocked` as soon as closing began.
    pub fn must_be_open(&self) -> Result<()> {
        if self.closing.load(Ordering::SeqCst) { Err(ErrorCode::VaultLocked.into()) } else { Ok(()) }
    }

    /// Closes all three, whoever still holds the vault. A reading that is under way breaks off, a writing comes to its end; whoever
    /// asks afterwards is told that the vault is locked.
    pub fn close(&self) {
        self.closing.store(true, Ordering::SeqCst);
        for interrupt in &*lock(&self.interrupts) {
            interrupt.interrupt();
        }
        drop(lock(&self.reader).take());
        drop(lock(&self.long_reader).take());
        if let Some(writer) = lock(&self.writer).take() {
            // So that after closing the file is one whole, and a passphrase change leaves it as it is.
            let _ = writer.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        }
        drop(lock(&self.apart));
    }
}

fn open_reader(path: &Path, key: Option<&VaultKey>) -> Result<Connection> {
    let reader = database::open(path, key, false)?;
    reader.execute_batch("PRAGMA query_only = ON").db()?;
    Ok(reader)
}

fn transact<T>(line: &Line, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let mut line = lock(line);
    let db = line.as_mut().ok_or(ErrorCode::VaultLocked)?;
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate).db()?;
    let value = change(&transaction)?;
    transaction.commit().db()?;
    Ok(value)
}

fn snapshot<T>(line: &Line, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let line = lock(line);
    let db = line.as_ref().ok_or(ErrorCode::VaultLocked)?;
    // Dropped without a change.
    let snapshot = db.unchecked_transaction().db()?;
    look(&snapshot)
}
