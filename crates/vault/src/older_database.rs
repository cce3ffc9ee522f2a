//! The database as an older program left it: it is kept beside the vault before a new schema changes it, and goes when it holds what
//! the vault is to hold no more.

use std::fs;
use std::path::Path;

use entente_domain::Result;
use rusqlite::Connection;

use crate::database::DatabaseResult;
use crate::files;
use crate::opening::DATABASE;

/// How its name begins and ends; between them stands the number of its schema.
const NAME: (&str, &str) = ("entente-schema-", ".db");

/// Keeps the database as it is beside itself, whole and encrypted. Nobody else has it open.
///
/// # Errors
/// `Storage` when there is no room; then nothing has changed.
pub fn keep(db: &Connection, folder: &Path, schema: usize) -> Result<()> {
    // What still stands in the log beside the file comes into it first.
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).db()?;
    files::copy_whole(&folder.join(DATABASE), &folder.join(format!("{}{schema}{}", NAME.0, NAME.1)))
}

/// Removes what was kept: it has the key that was changed, or the words of a person who was erased. The vault was opened since, so that
/// nothing is lost. On a medium that cannot be written nothing is left to remove: neither deed would have come about.
pub fn forget(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let schema = name.to_str().and_then(|name| name.strip_prefix(NAME.0)).and_then(|rest| rest.strip_suffix(NAME.1));
        if schema.is_some_and(|schema| !schema.is_empty() && schema.bytes().all(|byte| byte.is_ascii_digit())) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::forget;

    #[test]
    fn only_the_databases_of_older_programs_go() {
        let folder = tempfile::tempdir().unwrap();
        let others = ["entente.db", "entente-schema-.db", "entente-schema-x.db", "entente-schema-3.db.txt", "minutes.pdf"];
        for name in others.iter().chain(&["entente-schema-3.db", "entente-schema-12.db"]) {
            std::fs::write(folder.path().join(name), name).unwrap();
        }
        forget(folder.path());
        let mut left: Vec<String> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        let mut kept = others.map(String::from);
        kept.sort();
        assert_eq!(left, kept);
    }
}
