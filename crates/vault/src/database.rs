//! Opening the encrypted database, and its schema.

use std::path::Path;
use std::sync::LazyLock;

use entente_domain::{Error, ErrorCode, Result};
use rusqlite::{Connection, ErrorCode as Sqlite, OpenFlags};
use rusqlite_migration::{M, Migrations, SchemaVersion};
use url::Url;

use crate::files;
use crate::keys::vault_key::VaultKey;
use crate::search;

/// Steps of the schema; each is added, none is ever changed.
static STEPS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(include_str!("schema/0001-spine.sql")),
        M::up(include_str!("schema/0002-living-record.sql")),
        M::up(include_str!("schema/0003-parts-of-words.sql")),
        M::up(include_str!("schema/0004-enclosures.sql")),
        M::up(include_str!("schema/0005-realised-is-under-way.sql")),
        M::up(include_str!("schema/0006-questionnaires-of-rounds.sql")),
        M::up(include_str!("schema/0007-figures-of-rounds.sql")),
        M::up(include_str!("schema/0008-users.sql")),
        M::up(include_str!("schema/0009-disclosures.sql")),
        M::up(include_str!("schema/0010-law.sql")),
    ])
});

/// The number of steps: the schema version in which texts of the change log are written.
pub const SCHEMA: u32 = 10;

/// Each page is authenticated by HMAC-SHA-256 instead of SQLCipher's default of SHA-512: as strong as the 256-bit key, and a save
/// costs a good fifth less (ADR 0008).
const PAGE_DIGEST: &str = "PRAGMA cipher_hmac_algorithm = HMAC_SHA256";

/// Below this size every page is checked when the vault is opened; above, `log verify` does it. One second of disk at most.
const CHECKED_AT_OPENING: u64 = 64 << 20;

/// Turns what the database says into a refusal.
pub trait DatabaseResult<T> {
    /// # Errors
    /// `DatabaseDamaged`, `Storage` or `Internal`, by what the database said.
    fn db(self) -> Result<T>;
}

impl<T> DatabaseResult<T> for rusqlite::Result<T> {
    fn db(self) -> Result<T> {
        self.map_err(refusal)
    }
}

fn refusal(error: rusqlite::Error) -> Error {
    let storage = |cause: &str| Error::new(ErrorCode::Storage).with("cause", cause);
    match &error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            // After a page that does not authenticate, SQLCipher answers every further read with "out of memory".
            Sqlite::NotADatabase | Sqlite::DatabaseCorrupt | Sqlite::OutOfMemory => ErrorCode::DatabaseDamaged.into(),
            Sqlite::DiskFull => storage("full"),
            Sqlite::ReadOnly => storage("read_only"),
            Sqlite::PermissionDenied => storage("denied"),
            Sqlite::CannotOpen | Sqlite::SystemIoFailure => storage("other"),
            // Only closing the vault interrupts.
            Sqlite::OperationInterrupted => ErrorCode::VaultLocked.into(),
            Sqlite::DatabaseBusy | Sqlite::DatabaseLocked => ErrorCode::Busy.into(),
            // The extended code is a number of SQLite, never content.
            _ => Error::internal(&format!("sqlite.{}", failure.extended_code)),
        },
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..) => ErrorCode::DatabaseDamaged.into(),
        rusqlite::Error::QueryReturnedNoRows => ErrorCode::NotFound.into(),
        _ => Error::internal("sqlite"),
    }
}

/// What looked like damage, unless the storage does not give the file: SQLCipher takes what it could not read, because a stick was
/// pulled out or a sector is broken, for a page that does not authenticate.
pub fn or_storage(error: Error, path: &Path) -> Error {
    if error.code == ErrorCode::DatabaseDamaged { files::read_through(path).err().unwrap_or(error) } else { error }
}

/// Opens the database with its key; without one it is a plain file, which only measurements use.
///
/// # Errors
/// `DatabaseDamaged` when the key does not open it or a page is damaged, `VersionNewer`, `Storage`.
pub fn open(path: &Path, key: Option<&VaultKey>, create: bool) -> Result<Connection> {
    let db = open_keyed(path, key, create)?;
    must_fit(&db)?;
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;").db()?;
    settle(db)
}

/// Opens a database beside which nothing can be written, to read it. Nobody must be able to change it meanwhile.
///
/// # Errors
/// As [`open`]; `Storage` where it was not closed in order and its journal cannot be read without writing.
pub fn open_to_read(path: &Path, key: Option<&VaultKey>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut journal = path.as_os_str().to_owned();
    journal.push("-wal");
    let db = if std::fs::metadata(journal).is_ok_and(|journal| journal.len() > 0) {
        Connection::open_with_flags(path, flags)
    } else {
        // All is in the file. Said so, SQLite wants no journal and no index of one beside it.
        let mut address = Url::from_file_path(std::path::absolute(path)?).map_err(|()| Error::internal("database.address"))?;
        address.set_query(Some("immutable=1"));
        Connection::open_with_flags(address.as_str(), flags | OpenFlags::SQLITE_OPEN_URI)
    }
    .db()?;
    if let Some(key) = key {
        unlock(&db, key)?;
    }
    must_fit(&db)?;
    settle(db)
}

/// The first read shows whether the key fits.
fn must_fit(db: &Connection) -> Result<()> {
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).db()
}

/// What holds for every connection to the vault.
fn settle(db: Connection) -> Result<Connection> {
    db.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -64000;
         PRAGMA busy_timeout = 5000;",
    )
    .db()?;
    db.set_prepared_statement_cache_capacity(128);
    Ok(db)
}

/// Opens the database with its key and nothing else.
///
/// # Errors
/// As [`open`]; whether the key fits shows only when something is read.
fn open_keyed(path: &Path, key: Option<&VaultKey>, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    } else if std::fs::metadata(path).map_or(0, |file| file.len()) == 0 {
        // An empty file would be taken for a new database and filled.
        return Err(ErrorCode::DatabaseDamaged.into());
    }
    let db = Connection::open_with_flags(path, flags).db()?;
    if let Some(key) = key {
        unlock(&db, key)?;
    }
    Ok(db)
}

fn unlock(db: &Connection, key: &VaultKey) -> Result<()> {
    // What it would write to the terminal is said by our refusals.
    db.execute_batch("PRAGMA cipher_log_level = NONE").db()?;
    db.execute_batch(&key.pragma()).db()?;
    db.execute_batch(PAGE_DIGEST).db()
}

/// Opens a new file into which a whole database is copied, page by page. It is encrypted as the vault is: SQLite's online backup
/// goes from one encrypted file to another only where key length, page size and page digest are alike.
///
/// # Errors
/// `Storage`.
pub fn open_target(path: &Path, key: &VaultKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).db()?;
    unlock(&db, key)?;
    // Without a journal: a copy that is not finished is thrown away, and a finished one is synced by who reads it.
    db.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;").db()?;
    Ok(db)
}

/// The schema version of a vault that an older program wrote; none when it is up to date.
pub fn older_schema(db: &Connection) -> Option<usize> {
    match STEPS.current_version(db) {
        Ok(SchemaVersion::Inside(found)) if found.get() < SCHEMA as usize => Some(found.get()),
        _ => None,
    }
}

/// Whether nothing is left to be brought up to date: neither the schema nor the words of search.
///
/// # Errors
/// `DatabaseDamaged`, `VersionNewer`.
pub fn is_up_to_date(db: &Connection) -> Result<bool> {
    match STEPS.current_version(db) {
        Ok(SchemaVersion::Outside(found)) => Err(newer(found.get())),
        Ok(SchemaVersion::Inside(found)) if found.get() == SCHEMA as usize => search::is_up_to_date(db),
        Ok(_) => Ok(false),
        Err(_) => Err(ErrorCode::DatabaseDamaged.into()),
    }
}

fn newer(found: usize) -> Error {
    Error::new(ErrorCode::VersionNewer).with("found", found).with("supported", SCHEMA)
}

/// Brings the schema up to date, all steps or none, and then the words of search.
///
/// # Errors
/// `VersionNewer` when a newer program wrote it; `Internal` when a step fails, and then nothing has changed.
pub fn migrate(db: &mut Connection) -> Result<()> {
    match STEPS.current_version(db) {
        Ok(SchemaVersion::Outside(found)) => Err(newer(found.get())),
        Ok(_) => {
            STEPS.to_latest(db).map_err(|error| match error {
                // A full disk is no fault of the program.
                rusqlite_migration::Error::RusqliteError { err, .. } => refusal(err),
                _ => Error::internal("migrate"),
            })?;
            search::renew(db)
        }
        Err(_) => Err(ErrorCode::DatabaseDamaged.into()),
    }
}

/// Brings an empty database to an older schema: for tests of what an older program left.
#[cfg(test)]
pub fn migrate_to(db: &mut Connection, schema: usize) {
    #![allow(clippy::unwrap_used)]
    STEPS.to_version(db, schema).unwrap();
}

/// Checks the digest of every page of a small database.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn check_when_small(db: &Connection, path: &Path) -> Result<()> {
    let size = std::fs::metadata(path)?.len();
    if size <= CHECKED_AT_OPENING { check_pages(db) } else { Ok(()) }
}

/// Checks the digest of every page.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn check_pages(db: &Connection) -> Result<()> {
    let mut check = db.prepare("PRAGMA cipher_integrity_check").db()?;
    let faults = check.query_map([], |row| row.get::<_, String>(0)).db()?.count();
    if faults == 0 { Ok(()) } else { Err(ErrorCode::DatabaseDamaged.into()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Vault;
    use crate::common::{PASSPHRASE, clock, made, passphrase};

    #[test]
    fn the_schema_version_of_the_log_is_the_number_of_steps() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        assert_eq!(db.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0)).unwrap(), SCHEMA);
    }

    #[test]
    fn a_database_of_a_newer_schema_than_this_program_knows_is_refused_as_newer_and_stays_as_it_is() {
        let made = made();
        made.vault().connections.outside(|db| db.pragma_update(None, "user_version", SCHEMA + 1).db()).unwrap();
        let (_folder, path, _) = made.close();
        let before = std::fs::read(path.join("entente.db")).unwrap();
        let newer = Error::new(ErrorCode::VersionNewer).with("found", SCHEMA + 1).with("supported", SCHEMA);
        assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err(), newer);
        assert!(std::fs::read(path.join("entente.db")).unwrap() == before);
        assert!(!path.join(format!("entente-schema-{}.db", SCHEMA + 1)).exists(), "nothing is kept aside for a migration that is none");
    }
}
