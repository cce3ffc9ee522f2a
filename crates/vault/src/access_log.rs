//! The access log: who saw, printed or took out what, when and why. It is only ever added to, and undo does not reach it.

use chrono::{DateTime, Utc};
use entente_domain::access_entry::{self, AccessEntry, AccessHead, AccessKind, AccessReason, AccessSubject, Code};
use entente_domain::change::Hlc;
use entente_domain::id::{PartnerId, UserId};
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::keys::attempts::Attempts;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::vault::{Reader, Vault};
use crate::write::{LogHead, Tx, meta, set_meta};

/// Entries are counted so far; beyond it, a filter tells more than a number.
const COUNTED: u32 = 10_000;

const COLUMNS: &str = "device, seq, hlc, user, kind, entity, id, partner, part, count, reason, prev_hash, hash, n";

/// Which entries are asked for; the newest first.
#[derive(Debug, Clone, Default)]
pub struct AccessFilter {
    /// Only of this kind.
    pub kind: Option<AccessKind>,
    /// Only by this person.
    pub user: Option<UserId>,
    /// Only about this person's data.
    pub partner: Option<PartnerId>,
    /// Only about this record.
    pub record: Option<Uuid>,
    /// Only from this instant on.
    pub since: Option<DateTime<Utc>>,
    /// Only before this instant.
    pub until: Option<DateTime<Utc>>,
}

/// One entry as a person reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggedAccess {
    /// The entry.
    pub entry: AccessEntry,
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the name as it is now; empty where nobody had opened the vault.
    pub person: String,
}

fn head(db: &Connection) -> Result<AccessHead> {
    let seq = meta::<i64>(db, "access_seq")?.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0);
    Ok(AccessHead { seq, hash: meta(db, "access_hash")?.unwrap_or([0; 32]) })
}

/// Adds an entry at the end.
pub fn append(
    db: &Connection,
    user: Option<Uuid>,
    now_millis: i64,
    kind: AccessKind,
    subject: AccessSubject,
    reason: Option<AccessReason>,
) -> Result<()> {
    let last = Hlc(meta::<i64>(db, "access_hlc")?.and_then(|hlc| u64::try_from(hlc).ok()).unwrap_or(0));
    let unchained = AccessEntry {
        device: LogHead::read(db)?.device,
        seq: 0,
        hlc: last.next(now_millis),
        user,
        kind,
        subject,
        reason,
        prev_hash: [0; 32],
    };
    let (entry, head) = head(db)?.chain(unchained);
    let signed = |number: u64| i64::try_from(number).map_err(|_| Error::internal("access.number"));
    db.prepare_cached(
        "INSERT INTO access_entry (device, seq, hlc, user, kind, entity, id, partner, part, count, reason, prev_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )
    .db()?
    .execute(rusqlite::params![
        entry.device,
        signed(entry.seq)?,
        signed(entry.hlc.0)?,
        entry.user,
        entry.kind.name(),
        entry.subject.entity.map(Entity::name),
        entry.subject.id,
        entry.subject.partner.map(|partner| partner.0),
        entry.subject.part.as_ref().map(Code::as_str),
        entry.subject.count,
        entry.reason.map(AccessReason::name),
        entry.prev_hash,
        head.hash,
    ])
    .db()?;
    set_meta(db, "access_seq", signed(head.seq)?)?;
    set_meta(db, "access_hlc", signed(entry.hlc.0)?)?;
    set_meta(db, "access_hash", head.hash)
}

/// An entry as it was read, the hash that was kept, its place in the table.
fn entry_of_row(row: &Row<'_>) -> Result<(AccessEntry, [u8; 32], i64)> {
    let damaged = || Error::new(ErrorCode::DatabaseDamaged);
    let unsigned = |column| row.get::<_, i64>(column).db().and_then(|n| u64::try_from(n).map_err(|_| damaged()));
    let name = |column| row.get::<_, Option<String>>(column).db();
    let entity = name(5)?.map(|name| Entity::of(&name).ok_or_else(damaged)).transpose()?;
    let part = name(8)?.map(|part| Code::try_from(part).map_err(|_| damaged())).transpose()?;
    let reason = name(10)?.map(|name| AccessReason::of(&name).ok_or_else(damaged)).transpose()?;
    let subject = AccessSubject {
        entity,
        id: row.get(6).db()?,
        partner: row.get::<_, Option<Uuid>>(7).db()?.map(PartnerId),
        part,
        count: row.get(9).db()?,
    };
    let entry = AccessEntry {
        device: row.get(0).db()?,
        seq: unsigned(1)?,
        hlc: Hlc(unsigned(2)?),
        user: row.get(3).db()?,
        kind: AccessKind::of(&row.get::<_, String>(4).db()?).ok_or_else(damaged)?,
        subject,
        reason,
        prev_hash: row.get(11).db()?,
    };
    Ok((entry, row.get(12).db()?, row.get(13).db()?))
}

impl Tx<'_> {
    /// Notes in the access log what is done with this write: both last, or neither.
    ///
    /// # Errors
    /// `Storage`.
    pub fn note_access(&self, kind: AccessKind, subject: AccessSubject, reason: Option<AccessReason>) -> Result<()> {
        append(self.db(), Some(self.user()), self.now_millis(), kind, subject, reason)
    }
}

impl Vault {
    /// Notes in the access log what the person who works here saw, printed or took out.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn note_access(&self, kind: AccessKind, subject: AccessSubject, reason: Option<AccessReason>) -> Result<()> {
        self.note_access_by(Some(UserId(self.user)), self.clock.now(), kind, subject, reason)
    }

    /// Notes in the access log what somebody else did, or nobody who is known, as whoever typed a wrong passphrase before the vault was
    /// opened, and when.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn note_access_by(
        &self,
        user: Option<UserId>,
        at: DateTime<Utc>,
        kind: AccessKind,
        subject: AccessSubject,
        reason: Option<AccessReason>,
    ) -> Result<()> {
        self.with_writer(|db| append(db, user.map(|user| user.0), at.timestamp_millis(), kind, subject, reason))
    }

    /// Notes the wrong passphrases that were typed while nobody could write here: how many, and when the last one was. Where it cannot
    /// be noted now, because the medium cannot be written, the next opening does it.
    pub(crate) fn note_wrong_passphrases(&self) {
        let Some((count, last)) = Attempts::read(&self.folder).unnoted() else { return };
        let subject = AccessSubject { count: Some(count), ..AccessSubject::default() };
        if self.note_access_by(None, last, AccessKind::UnlockFailed, subject, None).is_ok() {
            Attempts::are_noted(&self.folder);
        }
    }
}

impl Reader<'_> {
    /// The access log, the newest first, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`; `InvalidRequest` for a cursor that is none.
    pub fn accesses(&self, filter: &AccessFilter, after: Option<&Cursor>, limit: u32) -> Result<Page<LoggedAccess>> {
        let limit = limit.min(LONGEST_PAGE);
        let before = after.map_or(Ok(i64::MAX), |cursor| cursor.key.parse().map_err(|_| Error::new(ErrorCode::InvalidRequest)))?;
        // The clock of the log has a counter in its lower bits.
        let reading = |at: Option<DateTime<Utc>>, none: i64| at.map_or(none, |at| at.timestamp_millis().max(0) << 16);
        let (since, until) = (reading(filter.since, 0), reading(filter.until, i64::MAX));
        let kind = filter.kind.map(AccessKind::name);
        let (user, partner) = (filter.user.map(|user| user.0), filter.partner.map(|partner| partner.0));
        let mut conditions = vec!["hlc >= ?1 AND hlc < ?2"];
        // Only what is asked for stands in the statement, so that the index of it is used; what is not stays bound all the same.
        conditions.push(if kind.is_some() { "kind = ?3" } else { "?3 IS NULL" });
        conditions.push(if user.is_some() { "user = ?4" } else { "?4 IS NULL" });
        conditions.push(if partner.is_some() { "partner = ?5" } else { "?5 IS NULL" });
        conditions.push(if filter.record.is_some() { "id = ?6" } else { "?6 IS NULL" });
        let condition = conditions.join(" AND ");
        let count = format!("SELECT count(*) FROM (SELECT 1 FROM access_entry WHERE {condition} LIMIT ?7)");
        let counted: u32 = self
            .db
            .prepare_cached(&count)
            .db()?
            .query_row((since, until, kind, user, partner, filter.record, COUNTED + 1), |row| row.get(0))
            .db()?;
        let sql = format!("SELECT {COLUMNS} FROM access_entry WHERE {condition} AND n < ?7 ORDER BY n DESC LIMIT ?8");
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((since, until, kind, user, partner, filter.record, before, limit + 1)).db()?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().db()? {
            let (entry, _, n) = entry_of_row(row)?;
            found.push((entry, n));
        }
        let total = counted.min(COUNTED);
        let page = Page::from_rows(found, limit, total, |(_, n)| Cursor { key: n.to_string(), id: Uuid::nil() });
        Page { beyond: counted > total, ..page }.try_map(|(entry, _)| {
            let at = DateTime::from_timestamp_millis(entry.hlc.millis()).unwrap_or_default();
            let person = entry.user.map_or(Ok(String::new()), |user| self.person(user))?;
            Ok(LoggedAccess { entry, at, person })
        })
    }

    /// How many entries of a kind there are for each part, from an instant on or from the beginning.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn accesses_by_part(&self, kind: AccessKind, since: Option<DateTime<Utc>>) -> Result<Vec<(Option<Code>, u32)>> {
        // The clock of the log has a counter in its lower bits.
        let since = since.map_or(0, |at| at.timestamp_millis().max(0) << 16);
        let sql = "SELECT part, count(*) FROM access_entry WHERE kind = ?1 AND hlc >= ?2 GROUP BY part ORDER BY part";
        let mut statement = self.db.prepare_cached(sql).db()?;
        let mut rows = statement.query((kind.name(), since)).db()?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().db()? {
            let part: Option<String> = row.get(0).db()?;
            let part = part.map(|part| Code::try_from(part).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()?;
            found.push((part, row.get(1).db()?));
        }
        Ok(found)
    }

    /// Verifies the access log: no entry removed, moved or altered. Gives back how many there are.
    ///
    /// # Errors
    /// `LogBroken` with the `seq` of the first faulty entry.
    pub fn verify_accesses(&self) -> Result<u64> {
        let device = LogHead::read(self.db)?.device;
        let kept = head(self.db)?;
        let mut at = AccessHead::default();
        let mut statement = self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM access_entry ORDER BY n")).db()?;
        let mut rows = statement.query([]).db()?;
        while let Some(row) = rows.next().db()? {
            let (entry, hash, _) = entry_of_row(row)?;
            let next = AccessHead { seq: entry.seq, hash };
            access_entry::verify(device, at, [&entry], next)?;
            at = next;
        }
        access_entry::verify(device, at, [], kept)?;
        Ok(at.seq)
    }
}
