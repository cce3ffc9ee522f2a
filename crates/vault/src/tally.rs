//! Counts that are shown everywhere are kept when rows are written, not counted when they are read.

use entente_domain::{Entity, Result};
use rusqlite::Connection;

use crate::database::DatabaseResult;

/// Adds to the count of live records of a kind.
pub fn add(db: &Connection, entity: Entity, by: i64) -> Result<()> {
    db.prepare_cached("INSERT INTO tally (name, n) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET n = n + ?2")
        .and_then(|mut statement| statement.execute((entity.name(), by)))
        .db()?;
    Ok(())
}

/// The live records of a kind.
pub fn of(db: &Connection, entity: Entity) -> Result<u32> {
    let mut statement = db.prepare_cached("SELECT coalesce(sum(n), 0) FROM tally WHERE name = ?1").db()?;
    statement.query_row([entity.name()], |row| row.get(0)).db()
}
