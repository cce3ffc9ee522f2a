//! The open connections to the database, and how they are closed for good.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use entente_domain::{ErrorCode, Result};
use rusqlite::{Connection, InterruptHandle, TransactionBehavior};

use crate::database::{self, DatabaseResult};
use crate::keys::vault_key::VaultKey;

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
    /// Wakes the readers from a statement that they are in the middle of.
    interrupts: [InterruptHandle; 2],
}

impl Connections {
    /// The writer and two readers beside it.
    ///
    /// # Errors
    /// `DatabaseDamaged`, `Storage`.
    pub fn beside(writer: Connection, path: &Path, key: Option<&VaultKey>) -> Result<Self> {
        let open = || -> Result<Connection> {
            let reader = database::open(path, key, false)?;
            reader.execute_batch("PRAGMA query_only = ON").db()?;
            Ok(reader)
        };
        let (reader, long_reader) = (open()?, open()?);
        let interrupts = [reader.get_interrupt_handle(), long_reader.get_interrupt_handle()];
        let line = |connection| Mutex::new(Some(connection));
        Ok(Self { writer: line(writer), reader: line(reader), long_reader: line(long_reader), path: path.to_owned(), interrupts })
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

    /// Writes in one transaction: all of it lasts, or nothing.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `change` refuses; `Storage`.
    pub fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        transact(&self.writer, change).map_err(|error| database::or_storage(error, &self.path))
    }

    /// Closes all three, whoever still holds the vault. A reading that is under way breaks off, a writing comes to its end; whoever
    /// asks afterwards is told that the vault is locked.
    pub fn close(&self) {
        for interrupt in &self.interrupts {
            interrupt.interrupt();
        }
        drop(lock(&self.reader).take());
        drop(lock(&self.long_reader).take());
        if let Some(writer) = lock(&self.writer).take() {
            // So that after closing the file is one whole, and a passphrase change leaves it as it is.
            let _ = writer.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        }
    }
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
