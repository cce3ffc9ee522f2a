//! Search by the beginnings of words: folded when written, limited when read.

use entente_domain::fold::fold;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tables::Stored;
use crate::vault::Reader;

/// So many words of a query count; more would only narrow what is already narrow.
const WORDS: usize = 8;
/// A query looks at so many finds at most.
const MOST: u32 = 100;

/// The index that holds the words of a kind of record.
fn index_of(entity: Entity) -> &'static str {
    match entity {
        Entity::Partner => "partner_words",
        Entity::Centre
        | Entity::Partnership
        | Entity::Membership
        | Entity::Objective
        | Entity::Indicator
        | Entity::Measurement
        | Entity::Round
        | Entity::Adjustment => "record_words",
        _ => "life_words",
    }
}

/// The table whose row numbers stand in that index.
fn numbered_by(entity: Entity) -> &'static str {
    if entity == Entity::Partner { "partner" } else { "searchable" }
}

/// Writes the words of a record anew; its row is there already.
pub fn index<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    let Some(words) = record.words() else { return Ok(()) };
    if R::ENTITY != Entity::Partner {
        db.prepare_cached("INSERT INTO searchable (entity, id) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING")
            .db()?
            .execute((R::ENTITY.name(), record.id()))
            .db()?;
    }
    let n = number(db, R::ENTITY, record.id())?;
    let index = index_of(R::ENTITY);
    db.prepare_cached(&format!("DELETE FROM {index} WHERE rowid = ?1")).db()?.execute([n]).db()?;
    db.prepare_cached(&format!("INSERT INTO {index} (rowid, words) VALUES (?1, ?2)")).db()?.execute((n, fold(&words))).db()?;
    Ok(())
}

/// Takes a record out of the search.
pub fn forget<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    if record.words().is_none() {
        return Ok(());
    }
    let n = number(db, R::ENTITY, record.id())?;
    db.prepare_cached(&format!("DELETE FROM {} WHERE rowid = ?1", index_of(R::ENTITY))).db()?.execute([n]).db()?;
    Ok(())
}

fn number(db: &Connection, entity: Entity, id: Uuid) -> Result<i64> {
    let sql = format!("SELECT n FROM {} WHERE id = ?1", numbered_by(entity));
    db.prepare_cached(&sql).db()?.query_row([id], |row| row.get(0)).db()
}

/// The query of FTS5 for what was typed: each word a beginning; none when there is no word in it.
///
/// Folding leaves letters, digits and spaces only, so nothing typed is read as an operator.
pub fn query_of(words: &str) -> Option<String> {
    let folded = fold(words);
    let typed: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    // One letter begins half of all words: beside a longer one it narrows little and costs most. It is left out, so that
    // "Marie D" finds every Marie.
    let longer = typed.iter().any(|word| word.chars().count() > 1);
    let telling = typed.into_iter().filter(|word| !longer || word.chars().count() > 1);
    let terms: Vec<String> = telling.take(WORDS).map(|word| format!("\"{word}\"*")).collect();
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

/// Finds of the living record, the newest first, in pages.
#[derive(Debug, Clone, Default)]
pub struct LifeFilter {
    /// Words that all must be found, as beginnings of words.
    pub words: String,
    /// Only records of this kind.
    pub kind: Option<Entity>,
}

impl Reader<'_> {
    /// Finds records by the beginnings of words: partnerships and objectives first, which are few and often meant, then partners
    /// whose name begins with what was typed, then partners that hold the words elsewhere, then the newest of the living record, for
    /// which a third of the places is kept.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn search(&self, words: &str, limit: u32) -> Result<Vec<Found>> {
        let Some(query) = query_of(words) else { return Ok(Vec::new()) };
        let limit = limit.clamp(1, MOST);
        let mut found = self.by_words(Entity::Partnership, &query, limit / 3 + 1)?;
        let life = self.life(&query, None, i64::MAX, limit)?;
        let partners_until = (limit as usize).saturating_sub(life.len().min(limit as usize / 3)).max(found.len());
        let start = fold(words);
        let mut by_name = self
            .db
            .prepare_cached(
                "SELECT id FROM partner WHERE deleted = 0 AND sort_key >= ?1 AND sort_key < ?1 || char(1114111) ORDER BY sort_key, id LIMIT ?2",
            )
            .db()?;
        for id in by_name.query_map((&start, limit), |row| row.get(0)).db()? {
            found.push(Found { entity: Entity::Partner, id: id.db()? });
        }
        // What already fills the list is not looked for again among all partners.
        if found.len() < partners_until {
            for find in self.by_words(Entity::Partner, &query, limit)? {
                if !found.contains(&find) {
                    found.push(find);
                }
            }
        }
        found.truncate(partners_until);
        found.extend(life.into_iter().map(|(find, _)| find));
        found.truncate(limit as usize);
        Ok(found)
    }

    /// The living record that holds some words, the newest first, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`; `InvalidRequest` for a cursor that is none.
    pub fn search_life(&self, filter: &LifeFilter, after: Option<&Cursor>, limit: u32) -> Result<Page<Found>> {
        let before = after.map_or(Ok(i64::MAX), |cursor| cursor.key.parse().map_err(|_| Error::new(ErrorCode::InvalidRequest)))?;
        let limit = limit.min(LONGEST_PAGE);
        let Some(query) = query_of(&filter.words) else { return Ok(Page { rows: Vec::new(), next: None, total: 0 }) };
        let found = self.life(&query, filter.kind, before, limit + 1)?;
        // What comes after this page is not counted: it may be all that there is.
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let page = Page::from_rows(found, limit, total, |(find, n)| Cursor { key: n.to_string(), id: find.id });
        page.try_map(|(find, _)| Ok(find))
    }

    fn life(&self, query: &str, kind: Option<Entity>, before: i64, limit: u32) -> Result<Vec<(Found, i64)>> {
        let mut statement = self
            .db
            .prepare_cached(
                "SELECT s.entity, s.id, s.n FROM life_words JOIN searchable AS s ON s.n = life_words.rowid
                 WHERE life_words MATCH ?1 AND life_words.rowid < ?2 AND (?3 IS NULL OR s.entity = ?3)
                 ORDER BY life_words.rowid DESC LIMIT ?4",
            )
            .db()?;
        let values = (query, before, kind.map(Entity::name), limit);
        let rows = statement.query_map(values, |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))).db()?;
        rows.map(|row| {
            let (entity, id, n) = row.db()?;
            Ok((Found { entity: known(&entity)?, id }, n))
        })
        .collect()
    }

    /// The finds in the index that holds a kind of record.
    fn by_words(&self, kind: Entity, query: &str, limit: u32) -> Result<Vec<Found>> {
        let (index, numbered) = (index_of(kind), numbered_by(kind));
        let entity = if kind == Entity::Partner { "'partner'" } else { "s.entity" };
        let sql = format!("SELECT {entity}, s.id FROM {index} JOIN {numbered} AS s ON s.n = {index}.rowid WHERE {index} MATCH ?1 LIMIT ?2");
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let rows = statement.query_map((query, limit), |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).db()?;
        rows.map(|row| {
            let (entity, id) = row.db()?;
            Ok(Found { entity: known(&entity)?, id })
        })
        .collect()
    }
}

fn known(entity: &str) -> Result<Entity> {
    Entity::of(entity).ok_or_else(|| Error::new(ErrorCode::DatabaseDamaged))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_read_as_an_operator() {
        assert_eq!(query_of("l’école* OR \"x\" NEAR(").as_deref(), Some("\"ecole\"* \"or\"* \"near\"*"));
        assert_eq!(query_of("x").as_deref(), Some("\"x\"*"));
        assert_eq!(query_of(" ** -"), None);
    }
}
