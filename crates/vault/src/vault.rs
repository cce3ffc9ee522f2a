//! An open vault: read, written, closed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

pub use crate::keys::header::FORMAT;

use crate::connections::{Connections, lock};
use crate::database::SCHEMA;
use crate::keys::header::Header;
use crate::keys::vault_key::VaultKey;
use crate::occupancy::Occupancy;
use crate::read_only::ReadOnly;
use crate::tally;
use crate::write::{LogHead, Tx};

/// An open vault. Its key is held, as the database holds its own copies, until the vault is closed: a backup is opened again with it.
pub struct Vault {
    pub(crate) folder: PathBuf,
    pub(crate) header: Mutex<Header>,
    pub(crate) connections: Connections,
    /// None for a plain file, and once closed. Wiped when it is taken out.
    pub(crate) key: Mutex<Option<VaultKey>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) user: Uuid,
    pub(crate) occupancy: Mutex<Option<Occupancy>>,
}

/// What is read from a vault is read through this.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) db: &'a Connection,
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

    /// Why it can only be read, where that is so: found out when it was opened.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.connections.read_only
    }

    /// Reads, from one snapshot.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `look` refuses.
    pub fn read<T>(&self, look: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.connections.read(|db| look(Reader { db }))
    }

    /// Reads what takes long, beside the short readings, which do not wait for it.
    ///
    /// # Errors
    /// As [`Vault::read`].
    pub fn read_long<T>(&self, look: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.connections.read_long(|db| look(Reader { db }))
    }

    /// Limits what this session reads from now on to what this reach covers; [`Visibility::Team`] covers everything.
    ///
    /// # Errors
    /// `VaultLocked` once closed, `DatabaseDamaged`.
    pub fn limit(&self, reach: Visibility) -> Result<()> {
        self.connections.limit(reach)
    }

    /// Reads, like [`Vault::read_long`], what those see for whom it is written, and never more than this session may see.
    ///
    /// # Errors
    /// As [`Vault::read`].
    pub fn read_within<T>(&self, audience: Visibility, look: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.connections.read_within(audience, |db| look(Reader { db }))
    }

    /// Writes: one transaction that changes rows and appends to the change log. It lasts wholly or not at all.
    /// Gives back what `change` gives and the id of the operation, by which it can be undone.
    ///
    /// # Errors
    /// `VaultLocked` once closed, and what `change` refuses; `Storage`. Nothing has changed then.
    pub fn write<T>(&self, op: Op, change: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<(T, Uuid)> {
        self.connections.write(|db| {
            let mut tx = Tx::begin(db, self.user, op, self.clock.now().timestamp_millis())?;
            let value = change(&mut tx)?;
            Ok((value, tx.end()?))
        })
    }

    /// The few writes that are no history: drafts, responses, what the vault notes of itself.
    pub(crate) fn with_writer<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.connections.write(change)
    }

    /// A hash of the key, which gives nothing of it back: with it one proves that the key is in no file and in no memory.
    ///
    /// # Errors
    /// `VaultLocked` once closed.
    pub fn key_fingerprint(&self) -> Result<[u8; 32]> {
        lock(&self.key).as_ref().map(|key| key.fingerprint().into()).ok_or_else(|| ErrorCode::VaultLocked.into())
    }

    /// Closes the vault, whoever still holds it: the key and the database's copies of it are wiped, and another program may take the vault.
    /// A reading under way breaks off; a writing under way comes to its end first.
    pub fn close(&self) {
        self.connections.close();
        drop(lock(&self.key).take());
        drop(lock(&self.occupancy).take());
    }

    /// What it says of itself.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn status(&self) -> Result<VaultStatus> {
        let format = lock(&self.header).format();
        self.read(|reader| {
            let counts = Entity::ALL.into_iter().map(|entity| Ok((entity, tally::of(reader.db, entity)?))).collect::<Result<_>>()?;
            Ok(VaultStatus { format, schema: SCHEMA, counts, changes: LogHead::read(reader.db)?.seq })
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
        self.close();
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}
