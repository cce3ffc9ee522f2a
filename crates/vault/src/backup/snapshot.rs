//! A consistent copy of the database, taken while others read and write.
//!
//! SQLite's online backup copies page by page through the pager, so the log beside the file is seen and the pages are decrypted and
//! encrypted anew with other random values. SQLCipher allows it from one encrypted database to another with the same settings, which
//! [`database::open_target`] sets. Because the source holds a read transaction all the while, the copy is of one moment, and a write by
//! another connection neither changes it nor makes it begin again.

use std::path::Path;

use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::progress::Stage;
use crate::database::{self, DatabaseResult};
use crate::keys::vault_key::VaultKey;

/// Pages between two questions whether to go on: a few milliseconds.
const PAGES: i32 = 256;

/// Copies the database as the transaction of `source` sees it into a new file.
///
/// # Errors
/// `DatabaseDamaged`, `Storage`; what `stage` refuses. The new file is then incomplete.
pub fn take(source: &Connection, target: &Path, key: &VaultKey, stage: Stage<'_>) -> Result<()> {
    if source.is_autocommit() {
        return Err(Error::internal("backup.no_transaction"));
    }
    // A transaction sees the moment of its first reading.
    source.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).db()?;
    let mut db = database::open_target(target, key)?;
    let backup = Backup::new(source, &mut db).db()?;
    loop {
        match backup.step(PAGES).db()? {
            StepResult::Done => break,
            StepResult::More => {}
            // Nobody else has the new file, and a reader of a database with a log beside it waits for nobody.
            _ => return Err(ErrorCode::Busy.into()),
        }
        let (all, left) = (backup.progress().pagecount, backup.progress().remaining);
        stage.at(u64::try_from(all - left).unwrap_or(0), u64::try_from(all).unwrap_or(0))?;
    }
    drop(backup);
    db.close().map_err(|(_, error)| error).db()
}
