//! The timeline: what happened when, in which partnership and with whom. Written with each record, read in pages.

use chrono::NaiveDate;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tables::{Moment, Stored, parse_day};
use crate::vault::Reader;

/// Entries of one timeline are counted so far; nobody reads on to the end of more.
const COUNTED: u32 = 1_000;

/// One entry of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// The day.
    pub on: NaiveDate,
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    pub id: Uuid,
}

/// Whose timeline is asked for.
#[derive(Debug, Clone, Copy)]
pub enum TimelineOf {
    /// A partnership's.
    Partnership(PartnershipId),
    /// A partner's, in all partnerships.
    Partner(PartnerId),
}

/// Writes the moment of a record anew.
pub fn place<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    if !R::TIMED {
        return Ok(());
    }
    remove(db, record.id())?;
    let Some(Moment { on, partnership, partners }) = record.moment(db)? else { return Ok(()) };
    let on = on.to_string();
    db.prepare_cached("INSERT INTO moment (id, entity, partnership_id, on_day) VALUES (?1, ?2, ?3, ?4)")
        .db()?
        .execute((record.id(), R::ENTITY.name(), partnership.map(|id| id.0), &on))
        .db()?;
    let n = db.last_insert_rowid();
    let mut insert =
        db.prepare_cached("INSERT INTO moment_partner (partner_id, on_day, moment) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING").db()?;
    for partner in partners {
        insert.execute((partner.0, &on, n)).db()?;
    }
    Ok(())
}

/// Takes a record out of the timelines.
pub fn take_out<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    if R::TIMED { remove(db, record.id()) } else { Ok(()) }
}

fn remove(db: &Connection, id: Uuid) -> Result<()> {
    db.prepare_cached("DELETE FROM moment_partner WHERE moment = (SELECT n FROM moment WHERE id = ?1)").db()?.execute([id]).db()?;
    db.prepare_cached("DELETE FROM moment WHERE id = ?1").db()?.execute([id]).db()?;
    Ok(())
}

/// A partner of whom nothing was heard for longer than was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// In which partnership the rhythm was agreed.
    pub partnership_id: PartnershipId,
    /// Who.
    pub partner_id: PartnerId,
    /// The agreed days between two contacts.
    pub rhythm_days: u32,
    /// The day by which something should have been heard.
    pub due_on: NaiveDate,
}

/// Partners with an agreed rhythm, in running partnerships, of whom nothing was heard in time; `?1` is the day. What was heard counts also
/// where only the team may see it (`main`, see `reach`): that somebody is silent would be false otherwise.
const SILENT: &str = "SELECT partnership_id, partner_id, rhythm, date(heard, '+' || rhythm || ' days') AS due FROM (
        SELECT m.partnership_id, m.partner_id, m.rhythm, coalesce(
            (SELECT max(x.on_day) FROM main.moment_partner AS x WHERE x.partner_id = m.partner_id AND x.on_day <= ?1),
            json_extract(m.period, '$.since')) AS heard
        FROM membership AS m JOIN partnership AS p ON p.id = m.partnership_id JOIN partner AS q ON q.id = m.partner_id
        WHERE m.deleted = 0 AND p.deleted = 0 AND q.deleted = 0 AND m.side = 'partner' AND m.rhythm IS NOT NULL
          AND (m.until_on IS NULL OR m.until_on >= ?1) AND (p.ended_on IS NULL OR p.ended_on >= ?1))
    WHERE heard IS NOT NULL AND date(heard, '+' || rhythm || ' days') <= ?1";

impl Reader<'_> {
    /// The partners of running partnerships of whom nothing was noted for longer than was agreed, the longest silence first. It
    /// begins with the last thing noted with them, or with the day on which they joined.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn silences(&self, today: NaiveDate, limit: u32) -> Result<Vec<Silence>> {
        let sql = format!("SELECT partnership_id, partner_id, rhythm, due FROM ({SILENT}) ORDER BY due LIMIT ?2");
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((today.to_string(), limit)).db()?;
        let mut silences = Vec::new();
        while let Some(row) = rows.next().db()? {
            silences.push(Silence {
                partnership_id: PartnershipId(row.get(0).db()?),
                partner_id: PartnerId(row.get(1).db()?),
                rhythm_days: row.get(2).db()?,
                due_on: parse_day(row.get(3).db()?)?.ok_or(ErrorCode::DatabaseDamaged)?,
            });
        }
        Ok(silences)
    }

    /// Of how many partners of a partnership nothing was noted for longer than was agreed.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_silences(&self, partnership: PartnershipId, today: NaiveDate) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM ({SILENT}) WHERE partnership_id = ?2");
        self.db.prepare_cached(&sql).db()?.query_row((today.to_string(), partnership.0), |row| row.get(0)).db()
    }

    /// A timeline, the newest first, in pages. Planned things stand in it as well, before what has happened.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn timeline(&self, of: TimelineOf, after: Option<&Cursor>, limit: u32) -> Result<Page<TimelineEntry>> {
        let limit = limit.min(LONGEST_PAGE);
        let (from, whose, who) = match of {
            TimelineOf::Partnership(id) => ("moment AS m", "m.partnership_id = ?1", id.0),
            TimelineOf::Partner(id) => ("moment_partner AS p JOIN moment AS m ON m.n = p.moment", "p.partner_id = ?1", id.0),
        };
        let (day, n) = match of {
            TimelineOf::Partnership(_) => ("m.on_day", "m.n"),
            TimelineOf::Partner(_) => ("p.on_day", "p.moment"),
        };
        // The cursor's key is the day and the number of the row.
        let (before_day, before_n) = match after {
            None => ("9999".to_owned(), i64::MAX),
            Some(cursor) => {
                let (day, n) = cursor.key.split_once(' ').ok_or(ErrorCode::InvalidRequest)?;
                (day.to_owned(), n.parse().map_err(|_| ErrorCode::InvalidRequest)?)
            }
        };
        let count = format!("SELECT count(*) FROM (SELECT 1 FROM {from} WHERE {whose} LIMIT ?2)");
        let counted: u32 = self.db.prepare_cached(&count).db()?.query_row((who, COUNTED + 1), |row| row.get(0)).db()?;
        let total = counted.min(COUNTED);
        let sql = format!(
            "SELECT {day}, m.entity, m.id, {n} FROM {from} WHERE {whose} AND ({day}, {n}) < (?2, ?3) ORDER BY {day} DESC, {n} DESC LIMIT ?4"
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((who, before_day, before_n, limit + 1)).db()?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next().db()? {
            let on = parse_day(Some(row.get(0).db()?))?.ok_or(ErrorCode::DatabaseDamaged)?;
            let entity = Entity::of(&row.get::<_, String>(1).db()?).ok_or(ErrorCode::DatabaseDamaged)?;
            entries.push((TimelineEntry { on, entity, id: row.get(2).db()? }, row.get::<_, i64>(3).db()?));
        }
        let page = Page::from_rows(entries, limit, total, |(entry, n)| Cursor { key: format!("{} {n}", entry.on), id: entry.id });
        Page { beyond: counted > total, ..page }.try_map(|(entry, _)| Ok(entry))
    }

    /// The day on which a record stands in timelines.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn day_of(&self, id: Uuid) -> Result<Option<NaiveDate>> {
        let mut statement = self.db.prepare_cached("SELECT on_day FROM moment WHERE id = ?1").db()?;
        parse_day(statement.query_row([id], |row| row.get(0)).optional().db()?)
    }

    /// The last day up to `today` on which something was noted with a partner.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn last_contact(&self, partner: PartnerId, today: NaiveDate) -> Result<Option<NaiveDate>> {
        let day: Option<String> = self
            .db
            .prepare_cached("SELECT max(on_day) FROM moment_partner WHERE partner_id = ?1 AND on_day <= ?2")
            .db()?
            .query_row((partner.0, today.to_string()), |row| row.get(0))
            .db()?;
        parse_day(day)
    }
}
