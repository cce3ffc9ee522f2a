//! Search by the beginnings of words: folded when written, limited when read.

use entente_domain::fold::fold;
use entente_domain::id::PartnershipId;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tables::{self, Stored, for_record_of};
use crate::vault::Reader;
use crate::words;
use crate::write::{meta, set_meta};

/// How the indexes keep words: a higher number makes them be filled anew when a vault is opened.
const FORM: u32 = 3;
/// Where it is noted in which form they were filled.
const FILLED_IN: &str = "words";
/// Finds are counted so far; beyond it, another word tells more than a number.
pub const COUNTED: u32 = 300;
/// A query looks at so many finds at most.
const MOST: u32 = 100;

/// The index of the living record.
const LIFE: &str = "life_words";

/// The index that holds the words of a kind of record.
fn index_of(entity: Entity) -> &'static str {
    match entity {
        Entity::Partner => "partner_words",
        Entity::Centre
        | Entity::User
        | Entity::Partnership
        | Entity::Membership
        | Entity::Objective
        | Entity::Indicator
        | Entity::Measurement
        | Entity::Round
        | Entity::Adjustment => "record_words",
        _ => LIFE,
    }
}

/// The table whose row numbers stand in that index.
fn numbered_by(entity: Entity) -> &'static str {
    if entity == Entity::Partner { "partner" } else { "searchable" }
}

/// Writes the words of a record anew; its row is there already.
pub fn index<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    let Some(text) = record.words() else { return Ok(()) };
    if R::ENTITY != Entity::Partner {
        db.prepare_cached("INSERT INTO searchable (entity, id) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING")
            .db()?
            .execute((R::ENTITY.name(), record.id()))
            .db()?;
    }
    let n = number(db, R::ENTITY, record.id())?;
    let index = index_of(R::ENTITY);
    let mut kept = words::kept(&text);
    if index == LIFE
        && let Some(partnership) = record.scope(db)?
    {
        kept.push(' ');
        kept.push_str(&words::of_partnership(partnership));
    }
    db.prepare_cached(&format!("DELETE FROM {index} WHERE rowid = ?1")).db()?.execute([n]).db()?;
    db.prepare_cached(&format!("INSERT INTO {index} (rowid, words) VALUES (?1, ?2)")).db()?.execute((n, kept)).db()?;
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

/// Whether the indexes were filled in the form of this program.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn is_up_to_date(db: &Connection) -> Result<bool> {
    Ok(meta::<u32>(db, FILLED_IN)? == Some(FORM))
}

/// Fills the indexes anew from the records when they were filled in an older form, or were emptied by a new schema.
///
/// # Errors
/// `DatabaseDamaged`; then the next opening begins again.
pub fn renew(db: &mut Connection) -> Result<()> {
    if is_up_to_date(db)? {
        return Ok(());
    }
    let transaction = db.transaction().db()?;
    fill_anew(&transaction)?;
    set_meta(&transaction, FILLED_IN, FORM)?;
    transaction.commit().db()
}

/// Empties the indexes and fills them from the records as they stand.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn fill_anew(db: &Connection) -> Result<()> {
    for index in ["partner_words", "record_words", LIFE] {
        db.execute_batch(&format!("INSERT INTO {index} ({index}) VALUES ('delete-all')")).db()?;
    }
    for entity in Entity::ALL {
        for_record_of!(entity, R => index_all::<R>(db))?;
    }
    Ok(())
}

fn index_all<R: Stored>(db: &Connection) -> Result<()> {
    tables::each::<R>(db, |record| index(db, &record))
}

fn number(db: &Connection, entity: Entity, id: Uuid) -> Result<i64> {
    let sql = format!("SELECT n FROM {} WHERE id = ?1", numbered_by(entity));
    db.prepare_cached(&sql).db()?.query_row([id], |row| row.get(0)).db()
}

/// One find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    pub id: Uuid,
}

/// Which finds of the living record are asked for.
#[derive(Debug, Clone, Default)]
pub struct LifeFilter {
    /// Words that all must be found, as beginnings of words.
    pub words: String,
    /// Only records of this kind.
    pub kind: Option<Entity>,
    /// Only records of this partnership.
    pub partnership: Option<PartnershipId>,
}

impl Reader<'_> {
    /// Finds records by the beginnings of words: partnerships and objectives first, which are few and often meant, then partners
    /// whose name begins with what was typed, then partners that hold the words elsewhere, then the newest of the living record, for
    /// which a third of the places is kept.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn search(&self, typed: &str, limit: u32) -> Result<Vec<Found>> {
        let Some(query) = words::query_of(typed) else { return Ok(Vec::new()) };
        let limit = limit.clamp(1, MOST);
        let mut found = self.by_words(Entity::Partnership, &query, limit / 3 + 1)?;
        let life = self.life(&query, None, i64::MAX, limit)?;
        let partners_until = (limit as usize).saturating_sub(life.len().min(limit as usize / 3)).max(found.len());
        let start = fold(typed);
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
        let Some(mut query) = words::query_of(&filter.words) else {
            return Ok(Page { rows: Vec::new(), next: None, total: 0, beyond: false });
        };
        if let Some(partnership) = filter.partnership {
            query.push_str(&format!(" AND \"{}\"", words::of_partnership(partnership.0)));
        }
        // What is asked while one types is the first page: one walk both counts and finds.
        let (found, counted) = if after.is_none() && limit <= COUNTED {
            let found = self.life(&query, filter.kind, before, COUNTED + 1)?;
            let counted = u32::try_from(found.len()).unwrap_or(u32::MAX);
            (found.into_iter().take(limit as usize + 1).collect(), counted)
        } else {
            (self.life(&query, filter.kind, before, limit + 1)?, self.count_life(&query, filter.kind)?)
        };
        let total = counted.min(COUNTED);
        let page = Page::from_rows(found, limit, total, |(find, n)| Cursor { key: n.to_string(), id: find.id });
        Page { beyond: counted > total, ..page }.try_map(|(find, _)| Ok(find))
    }

    /// How many there are, as far as they are counted: one more than [`COUNTED`] stands for more.
    fn count_life(&self, query: &str, kind: Option<Entity>) -> Result<u32> {
        let sql = "SELECT count(*) FROM (
            SELECT 1 FROM life_words JOIN searchable AS s ON s.n = life_words.rowid
            WHERE life_words MATCH ?1 AND (?2 IS NULL OR s.entity = ?2) LIMIT ?3)";
        self.db.prepare_cached(sql).db()?.query_row((query, kind.map(Entity::name), COUNTED + 1), |row| row.get(0)).db()
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
