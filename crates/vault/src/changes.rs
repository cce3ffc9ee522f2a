//! The table of the change log.

use chrono::{DateTime, Utc};
use entente_domain::change::{Change, ChangeKind, Hlc};
use entente_domain::id::PartnershipId;
use entente_domain::{Entity, Error, ErrorCode, Record, Result};
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tables::{self, Stored, for_record_of};
use crate::vault::Reader;

const COLUMNS: &str = "device, seq, hlc, user, operation, op, undoes, entity, entity_id, section, kind, before, after, salt,
    before_commitment, after_commitment, schema, prev_hash, hash, n";

/// Appends an entry.
pub fn insert(db: &Connection, change: &Change, hash: &[u8; 32], scope: Option<Uuid>) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO change (device, seq, hlc, user, operation, op, undoes, entity, entity_id, section, kind, before, after, salt,
             before_commitment, after_commitment, schema, prev_hash, hash, scope)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
    )
    .db()?
    .execute(rusqlite::params![
        change.device,
        signed(change.seq)?,
        signed(change.hlc.0)?,
        change.user,
        change.operation,
        change.op,
        change.undoes,
        change.entity.name(),
        change.entity_id,
        change.section,
        change.kind.name(),
        change.before,
        change.after,
        change.salt,
        change.before_commitment,
        change.after_commitment,
        change.schema,
        change.prev_hash,
        hash,
        scope,
    ])
    .db()?;
    Ok(())
}

fn signed(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(|_| Error::internal("log.number"))
}

/// An entry as it was read: the change, the hash that was kept, its place in the table.
pub struct Entry {
    pub change: Change,
    pub hash: [u8; 32],
    pub n: i64,
}

fn entry_of_row(row: &Row<'_>) -> Result<Entry> {
    let damaged = || Error::new(ErrorCode::DatabaseDamaged);
    let unsigned = |column| row.get::<_, i64>(column).db().and_then(|n| u64::try_from(n).map_err(|_| damaged()));
    Ok(Entry {
        change: Change {
            device: row.get(0).db()?,
            seq: unsigned(1)?,
            hlc: Hlc(unsigned(2)?),
            user: row.get(3).db()?,
            operation: row.get(4).db()?,
            op: row.get(5).db()?,
            undoes: row.get(6).db()?,
            entity: Entity::of(&row.get::<_, String>(7).db()?).ok_or_else(damaged)?,
            entity_id: row.get(8).db()?,
            section: row.get(9).db()?,
            kind: ChangeKind::of(&row.get::<_, String>(10).db()?).ok_or_else(damaged)?,
            before: row.get(11).db()?,
            after: row.get(12).db()?,
            salt: row.get(13).db()?,
            before_commitment: row.get(14).db()?,
            after_commitment: row.get(15).db()?,
            schema: row.get(16).db()?,
            prev_hash: row.get(17).db()?,
        },
        hash: row.get(18).db()?,
        n: row.get(19).db()?,
    })
}

/// Reads entries in order, one at a time, and hands each on.
pub fn for_each(db: &Connection, condition: &str, values: impl rusqlite::Params, mut hand: impl FnMut(Entry) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM change WHERE {condition}");
    let mut statement = db.prepare_cached(&sql).db()?;
    let mut rows = statement.query(values).db()?;
    while let Some(row) = rows.next().db()? {
        hand(entry_of_row(row)?)?;
    }
    Ok(())
}

/// Which entries of the history are asked for; the newest first.
#[derive(Debug, Clone, Copy, Default)]
pub enum HistoryQuery {
    /// All.
    #[default]
    All,
    /// Of one record.
    Record(Uuid),
    /// Of a partnership and all that belongs to it.
    Partnership(Uuid),
}

/// One entry of the history, as a person reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggedChange {
    /// The entry.
    pub change: Change,
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the name, as it is now.
    pub person: String,
    /// What the record is called now, deleted or not.
    pub title: String,
    /// Whether its operation was taken back.
    pub undone: bool,
}

impl Reader<'_> {
    /// The history, the newest first, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn history(&self, query: HistoryQuery, after: Option<&Cursor>, limit: u32) -> Result<Page<LoggedChange>> {
        let limit = limit.min(LONGEST_PAGE);
        let before_n = after.map_or(Ok(i64::MAX), |cursor| cursor.key.parse().map_err(|_| Error::new(ErrorCode::InvalidRequest)))?;
        let (condition, of) = match query {
            HistoryQuery::All => ("?1 IS NULL", None),
            HistoryQuery::Record(id) => ("entity_id = ?1", Some(id)),
            HistoryQuery::Partnership(id) => ("scope = ?1", Some(id)),
        };
        let mut entries = Vec::new();
        for_each(self.db, &format!("{condition} AND n < ?2 ORDER BY n DESC LIMIT ?3"), (of, before_n, limit + 1), |entry| {
            entries.push(entry);
            Ok(())
        })?;
        let total = match query {
            // Entries are only ever added, so the number of the last one is how many there are.
            HistoryQuery::All => u32::try_from(crate::write::LogHead::read(self.db)?.seq).unwrap_or(u32::MAX),
            _ => self
                .db
                .prepare_cached(&format!("SELECT count(*) FROM change WHERE {condition}"))
                .db()?
                .query_row([of], |row| row.get(0))
                .db()?,
        };
        let page = Page::from_rows(entries, limit, total, |entry| Cursor { key: entry.n.to_string(), id: entry.change.operation });
        page.try_map(|entry| self.logged(entry.change))
    }

    fn logged(&self, change: Change) -> Result<LoggedChange> {
        let at = DateTime::from_timestamp_millis(change.hlc.millis()).unwrap_or_default();
        Ok(LoggedChange {
            at,
            person: self.person(change.user)?,
            title: self.title_of(change.entity, change.entity_id)?,
            undone: self.is_undone(change.operation)?,
            change,
        })
    }

    /// The last entry of a record in the change log: its number, and its hash in hexadecimal digits.
    ///
    /// # Errors
    /// `NotFound`, `DatabaseDamaged`.
    pub fn last_entry_of(&self, id: Uuid) -> Result<(u64, String)> {
        let (seq, hash): (i64, [u8; 32]) = self
            .db
            // Also where the log is out of reach: a place in the chain says nothing of what was noted.
            .prepare_cached("SELECT seq, hash FROM main.change WHERE entity_id = ?1 ORDER BY n DESC LIMIT 1")
            .db()?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .db()?;
        Ok((u64::try_from(seq).unwrap_or(0), blake3::Hash::from_bytes(hash).to_hex().to_string()))
    }

    /// When the first entry of a record was written; none where the log has none.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn first_entry_at(&self, id: Uuid) -> Result<Option<DateTime<Utc>>> {
        let mut statement = self.db.prepare_cached("SELECT hlc FROM change WHERE entity_id = ?1 ORDER BY n LIMIT 1").db()?;
        let hlc: Option<i64> = statement.query_row([id], |row| row.get(0)).optional().db()?;
        Ok(hlc.and_then(|hlc| DateTime::from_timestamp_millis(Hlc(u64::try_from(hlc).ok()?).millis())))
    }

    /// The partnership in which a record is shown, deleted or not.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partnership_of(&self, entity: Entity, id: Uuid) -> Result<Option<PartnershipId>> {
        for_record_of!(entity, R => match tables::find::<R>(self.db, id)? {
            Some(kept) => Ok(kept.record.scope(self.db)?.map(PartnershipId)),
            None => Ok(None),
        })
    }

    /// A record of any kind as JSON, as it stands; none where there is none or it was deleted.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn record_json(&self, entity: Entity, id: Uuid) -> Result<Option<serde_json::Map<String, serde_json::Value>>> {
        for_record_of!(entity, R => match tables::find::<R>(self.db, id)? {
            Some(kept) if !kept.deleted => Ok(Some(kept.record.to_object()?)),
            _ => Ok(None),
        })
    }

    /// What a record is called, deleted or not; memberships and consents by their partner, measurements by their indicator.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn title_of(&self, entity: Entity, id: Uuid) -> Result<String> {
        use entente_domain::record::attendance::Attendance;
        use entente_domain::record::consent::Consent;
        use entente_domain::record::disclosure::Disclosure;
        use entente_domain::record::dispatch::Dispatch;
        use entente_domain::record::membership::Membership;
        use entente_domain::record::objective::Measurement;
        match entity {
            Entity::Membership => match tables::find::<Membership>(self.db, id)? {
                Some(kept) => Ok(self.partner_name(kept.record.partner_id)?.unwrap_or_default()),
                None => Ok(String::new()),
            },
            Entity::Measurement => match tables::find::<Measurement>(self.db, id)? {
                Some(kept) => self.title_of(Entity::Indicator, kept.record.indicator_id.0),
                None => Ok(String::new()),
            },
            Entity::Attendance => match tables::find::<Attendance>(self.db, id)? {
                Some(kept) => Ok(self.partner_name(kept.record.partner_id)?.unwrap_or_default()),
                None => Ok(String::new()),
            },
            Entity::Dispatch => match tables::find::<Dispatch>(self.db, id)? {
                Some(kept) => self.title_of(Entity::Meeting, kept.record.meeting_id.0),
                None => Ok(String::new()),
            },
            Entity::Consent => match tables::find::<Consent>(self.db, id)? {
                Some(kept) => Ok(self.partner_name(kept.record.partner_id)?.unwrap_or_default()),
                None => Ok(String::new()),
            },
            Entity::Disclosure => match tables::find::<Disclosure>(self.db, id)? {
                Some(kept) => self.title_of(kept.record.of.entity, kept.record.of.record),
                None => Ok(String::new()),
            },
            _ => for_record_of!(entity, R => Ok(tables::find::<R>(self.db, id)?.map(|kept| kept.record.title()).unwrap_or_default())),
        }
    }

    pub(crate) fn is_undone(&self, operation: Uuid) -> Result<bool> {
        let mut statement = self.db.prepare_cached("SELECT EXISTS (SELECT 1 FROM change WHERE undoes = ?1)").db()?;
        statement.query_row([operation], |row| row.get(0)).db()
    }
}
