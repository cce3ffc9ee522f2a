//! The content of files that are kept in the vault: in parts, beside the record that describes the file.

use entente_domain::{ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::vault::Reader;

/// The size of one part of a kept file, in bytes.
const PART: usize = 1 << 20;

impl Reader<'_> {
    /// The content of a file that is kept in the vault.
    ///
    /// # Errors
    /// `NotFound` when there is none; `DatabaseDamaged`.
    pub fn file(&self, owner: Uuid) -> Result<Vec<u8>> {
        let mut statement = self.db.prepare_cached("SELECT content FROM file_part WHERE owner = ?1 ORDER BY part").db()?;
        let mut rows = statement.query([owner]).db()?;
        let mut content = Vec::new();
        let mut found = false;
        while let Some(row) = rows.next().db()? {
            found = true;
            content.extend_from_slice(row.get_ref(0).db()?.as_blob().map_err(|_| ErrorCode::DatabaseDamaged)?);
        }
        if found { Ok(content) } else { Err(ErrorCode::NotFound.into()) }
    }
}

/// Removes the content of a file for good; its pages are overwritten (`secure_delete`).
pub fn remove(db: &Connection, owner: Uuid) -> Result<()> {
    db.prepare_cached("DELETE FROM file_part WHERE owner = ?1").db()?.execute([owner]).db()?;
    Ok(())
}

/// Keeps the content of a file under the id of the record that describes it.
pub fn keep_file(db: &Connection, owner: Uuid, content: &[u8]) -> Result<()> {
    let mut insert = db.prepare_cached("INSERT INTO file_part (owner, part, content) VALUES (?1, ?2, ?3)").db()?;
    // An empty file is a file as well.
    let parts: Vec<&[u8]> = if content.is_empty() { vec![content] } else { content.chunks(PART).collect() };
    for (number, part) in parts.into_iter().enumerate() {
        insert.execute((owner, number as i64, part)).db()?;
    }
    Ok(())
}
