//! Search by the beginnings of words: folded when written, limited when read.

use entente_domain::fold::fold;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::tables::Stored;
use crate::vault::Reader;

/// So many words of a query count; more would only narrow what is already narrow.
const WORDS: usize = 8;
/// A query looks at so many finds at most.
const MOST: u32 = 100;

/// Writes the words of a record anew.
pub fn index<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    let Some(words) = record.words() else { return Ok(()) };
    let words = fold(&words);
    let found = place(db, record.id())?;
    let n = match found {
        Some(n) => {
            db.prepare_cached("DELETE FROM word_index WHERE rowid = ?1").db()?.execute([n]).db()?;
            n
        }
        None => {
            db.prepare_cached("INSERT INTO searchable (entity, id) VALUES (?1, ?2)").db()?.execute((R::ENTITY.name(), record.id())).db()?;
            db.last_insert_rowid()
        }
    };
    db.prepare_cached("INSERT INTO word_index (rowid, words) VALUES (?1, ?2)").db()?.execute((n, words)).db()?;
    Ok(())
}

/// Takes a record out of the search.
pub fn forget(db: &Connection, id: Uuid) -> Result<()> {
    if let Some(n) = place(db, id)? {
        db.prepare_cached("DELETE FROM word_index WHERE rowid = ?1").db()?.execute([n]).db()?;
        db.prepare_cached("DELETE FROM searchable WHERE n = ?1").db()?.execute([n]).db()?;
    }
    Ok(())
}

fn place(db: &Connection, id: Uuid) -> Result<Option<i64>> {
    db.prepare_cached("SELECT n FROM searchable WHERE id = ?1").db()?.query_row([id], |row| row.get(0)).optional().db()
}

/// The query of FTS5 for what was typed: each word a beginning; none when there is no word in it.
///
/// Folding leaves letters, digits and spaces only, so nothing typed is read as an operator.
pub fn query_of(words: &str) -> Option<String> {
    let folded = fold(words);
    let terms: Vec<String> = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).map(|word| format!("\"{word}\"*")).collect();
    (!terms.is_empty()).then(|| terms.join(" "))
}

/// One find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    pub id: Uuid,
}

impl Reader<'_> {
    /// Finds records by the beginnings of words. Partners whose name begins with what was typed come first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn search(&self, words: &str, limit: u32) -> Result<Vec<Found>> {
        let Some(query) = query_of(words) else { return Ok(Vec::new()) };
        let limit = limit.clamp(1, MOST);
        let mut found: Vec<Found> = Vec::new();
        let start = fold(words);
        let mut by_name = self
            .db
            .prepare_cached("SELECT id FROM partner WHERE deleted = 0 AND sort_key >= ?1 AND sort_key < ?1 || char(1114111) ORDER BY sort_key, id LIMIT ?2")
            .db()?;
        for id in by_name.query_map((&start, limit), |row| row.get(0)).db()? {
            found.push(Found { entity: Entity::Partner, id: id.db()? });
        }
        let mut by_words = self
            .db
            .prepare_cached(
                "SELECT s.entity, s.id FROM word_index JOIN searchable AS s ON s.n = word_index.rowid WHERE word_index MATCH ?1 LIMIT ?2",
            )
            .db()?;
        for row in by_words.query_map((query, limit * 2), |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).db()? {
            let (entity, id) = row.db()?;
            let find = Found { entity: Entity::of(&entity).ok_or_else(|| Error::new(ErrorCode::DatabaseDamaged))?, id };
            if !found.contains(&find) {
                found.push(find);
            }
        }
        // Partnerships and objectives are few and what a person often wants: they do not drown among partners.
        found.sort_by_key(|find| find.entity == Entity::Partner);
        let few = found.iter().filter(|find| find.entity != Entity::Partner).count().min(limit as usize / 3 + 1);
        let (others, partners): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|find| find.entity != Entity::Partner);
        let mut shown: Vec<Found> = others.into_iter().take(few).chain(partners).collect();
        shown.truncate(limit as usize);
        Ok(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_read_as_an_operator() {
        assert_eq!(query_of("l’école* OR \"x\" NEAR(").as_deref(), Some("\"l\"* \"ecole\"* \"or\"* \"x\"* \"near\"*"));
        assert_eq!(query_of(" ** -"), None);
    }
}
