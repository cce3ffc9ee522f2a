//! What stands in a database: live records per kind, and one digest over all rows of all tables.

use std::collections::BTreeMap;

use blake3::Hasher;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::derived::derive_rows_key;
use super::progress::Stage;
use super::statement::Statement;
use crate::database::DatabaseResult;
use crate::keys::vault_key::VaultKey;
use crate::write::LogHead;

/// After so many rows it asks whether to go on.
const BREATH: u64 = 1_000;

/// What a backup of this database must say of its content.
///
/// # Errors
/// `DatabaseDamaged`; what `stage` refuses.
pub fn statement_of(db: &Connection, key: &VaultKey, stage: Stage<'_>) -> Result<Statement> {
    let tables = tables(db)?;
    let mut records = BTreeMap::new();
    for entity in Entity::ALL {
        // A database of an older schema has fewer kinds.
        if tables.iter().any(|table| table == entity.name()) {
            let sql = format!("SELECT count(*) FROM {} WHERE deleted = 0", entity.name());
            records.insert(entity.name().to_owned(), db.query_row(&sql, [], |row| row.get(0)).db()?);
        }
    }
    let names: Vec<&str> = tables.iter().map(String::as_str).collect();
    let digest = digest_of(db, key, &names, stage)?;
    let digest = blake3::Hash::from_bytes(digest).to_hex().to_string();
    Ok(Statement { records, entries: LogHead::read(db)?.seq, digest })
}

/// The keyed digest of the schema and of all rows of some tables, in the order in which the file keeps them. The program's own tables and
/// those behind the search count alike: nothing that is in the file is left out.
///
/// # Errors
/// `DatabaseDamaged`; what `stage` refuses.
fn digest_of(db: &Connection, key: &VaultKey, tables: &[&str], stage: Stage<'_>) -> Result<[u8; 32]> {
    let mut hasher = Hasher::new_keyed(&*derive_rows_key(key)?);
    let total = tables.len() as u64 + 1;
    add(&mut hasher, db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", || stage.at(0, total))?;
    add_rows(&mut hasher, db, tables, |place| stage.at(place, total))?;
    Ok(*hasher.finalize().as_bytes())
}

/// The keyed digest of all rows of some tables and of nothing else: what the database notes for its own use, as its statistics when it is
/// closed, is no change.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn digest_of_rows(db: &Connection, key: &VaultKey, tables: &[&str]) -> Result<[u8; 32]> {
    let mut hasher = Hasher::new_keyed(&*derive_rows_key(key)?);
    add_rows(&mut hasher, db, tables, |_| Ok(()))?;
    Ok(*hasher.finalize().as_bytes())
}

fn add_rows(hasher: &mut Hasher, db: &Connection, tables: &[&str], breathe: impl Fn(u64) -> Result<()>) -> Result<()> {
    for (place, table) in (1_u64..).zip(tables) {
        hasher.update(&(table.len() as u64).to_le_bytes());
        hasher.update(table.as_bytes());
        // Along the table itself, never along an index: the order is that of its keys.
        add(hasher, db, &format!("SELECT * FROM \"{table}\" NOT INDEXED"), || breathe(place))?;
    }
    Ok(())
}

/// All tables that have rows of their own, by name; a virtual table has them in others.
fn tables(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name").db()?;
    let names = statement.query_map([], |row| row.get(0)).db()?;
    names.map(DatabaseResult::db).collect()
}

/// Each value goes in with its kind and length, each row and the end with a mark: no two contents read alike.
fn add(hasher: &mut Hasher, db: &Connection, sql: &str, breathe: impl Fn() -> Result<()>) -> Result<()> {
    let mut statement = db.prepare(sql).db()?;
    let columns = statement.column_count();
    let mut rows = statement.query([]).db()?;
    let mut count = 0_u64;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next().db()? {
        bytes.clear();
        bytes.push(b'R');
        for column in 0..columns {
            let (kind, value): (u8, &[u8]) = match row.get_ref(column).db()? {
                ValueRef::Null => (b'N', &[]),
                ValueRef::Integer(n) => (b'I', &n.to_le_bytes()),
                ValueRef::Real(x) => (b'F', &x.to_bits().to_le_bytes()),
                ValueRef::Text(text) => (b'T', text),
                ValueRef::Blob(blob) => (b'B', blob),
            };
            bytes.push(kind);
            bytes.extend_from_slice(&(value.len() as u64).to_le_bytes());
            bytes.extend_from_slice(value);
        }
        hasher.update(&bytes);
        count += 1;
        if count.is_multiple_of(BREATH) {
            breathe()?;
        }
    }
    hasher.update(b"E");
    hasher.update(&count.to_le_bytes());
    breathe()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn digest(db: &Connection, key: &VaultKey) -> [u8; 32] {
        let tables = tables(db).unwrap();
        let names: Vec<&str> = tables.iter().map(String::as_str).collect();
        digest_of(db, key, &names, Stage::whole(&|_, _| Ok(()))).unwrap()
    }

    #[test]
    fn any_other_value_row_or_table_gives_another_digest_and_the_same_rows_the_same() {
        let key = VaultKey::make().unwrap();
        let made = |sql: &str| {
            let db = Connection::open_in_memory().unwrap();
            db.execute_batch("CREATE TABLE a (k TEXT NOT NULL PRIMARY KEY, v) WITHOUT ROWID; CREATE TABLE b (n INTEGER PRIMARY KEY, v)")
                .unwrap();
            db.execute_batch(sql).unwrap();
            digest(&db, &key)
        };
        let one = made("INSERT INTO a VALUES ('x', 1), ('y', 2)");
        assert_eq!(one, made("INSERT INTO a VALUES ('y', 2), ('x', 1)"), "the order of writing does not count");
        for other in [
            "INSERT INTO a VALUES ('x', 1), ('y', '2')",
            "INSERT INTO a VALUES ('x', 1), ('y', 2.0)",
            "INSERT INTO a VALUES ('x', 1)",
            "INSERT INTO a VALUES ('x', 1), ('y', NULL)",
            "INSERT INTO a VALUES ('x', 1), ('y', x'32')",
            "INSERT INTO a VALUES ('x', 1); INSERT INTO b VALUES (1, 2)",
            "INSERT INTO a VALUES ('x', 1), ('y', 2); CREATE TABLE c (n)",
        ] {
            assert_ne!(one, made(other), "{other}");
        }
        assert_ne!(
            digest(&Connection::open_in_memory().unwrap(), &key),
            digest(&Connection::open_in_memory().unwrap(), &VaultKey::make().unwrap())
        );
    }
}
