//! The one write path: one transaction that changes rows and appends one entry to the change log per changed row.

use entente_domain::change::{Change, ChangeKind, Hlc, Op, commit};
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;

use crate::database::{DatabaseResult, SCHEMA};
use crate::kept_text::kept_text;
use crate::keys::vault_key::fill_random;
use crate::tables::{self, Stored, for_record_of};
use crate::vault::Reader;
use crate::{search, tally, timeline};

/// Where the log stands: the last entry of this computer.
#[derive(Debug, Clone, PartialEq)]
pub struct LogHead {
    pub device: Uuid,
    pub seq: u64,
    pub hlc: Hlc,
    pub hash: [u8; 32],
}

impl LogHead {
    /// Reads it.
    pub fn read(db: &Connection) -> Result<Self> {
        let device: Uuid = meta(db, "device")?.ok_or(ErrorCode::DatabaseDamaged)?;
        Ok(Self {
            device,
            seq: meta::<i64>(db, "log_seq")?.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0),
            hlc: Hlc(meta::<i64>(db, "log_hlc")?.and_then(|hlc| u64::try_from(hlc).ok()).unwrap_or(0)),
            hash: meta(db, "log_hash")?.unwrap_or([0; 32]),
        })
    }

    /// Notes it beside the log: a log whose last entries were cut off no longer ends where it should.
    fn save(&self, db: &Connection) -> Result<()> {
        set_meta(db, "log_seq", i64::try_from(self.seq).map_err(|_| Error::internal("log.seq"))?)?;
        set_meta(db, "log_hlc", i64::try_from(self.hlc.0).map_err(|_| Error::internal("log.hlc"))?)?;
        set_meta(db, "log_hash", self.hash)
    }
}

/// A value that the vault keeps about itself.
pub fn meta<T: rusqlite::types::FromSql>(db: &Connection, key: &str) -> Result<Option<T>> {
    db.prepare_cached("SELECT value FROM meta WHERE key = ?1").db()?.query_row([key], |row| row.get(0)).optional().db()
}

/// Keeps a value about the vault itself.
pub fn set_meta(db: &Connection, key: &str, value: impl rusqlite::ToSql) -> Result<()> {
    db.prepare_cached("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .db()?
        .execute((key, value))
        .db()?;
    Ok(())
}

/// A write under way. Nothing of it lasts unless all of it does.
pub struct Tx<'a> {
    db: &'a Connection,
    head: LogHead,
    user: Uuid,
    operation: Uuid,
    op: String,
    undoes: Option<Uuid>,
    now_millis: i64,
    written: u32,
}

impl<'a> Tx<'a> {
    pub(crate) fn begin(db: &'a Connection, user: Uuid, op: Op, now_millis: i64) -> Result<Self> {
        let undoes = match op {
            Op::Undo(operation) => Some(operation),
            _ => None,
        };
        Ok(Self { db, head: LogHead::read(db)?, user, operation: Uuid::now_v7(), op: op.code(), undoes, now_millis, written: 0 })
    }

    /// Notes where the log stands now; called before the commit.
    pub(crate) fn end(self) -> Result<Uuid> {
        if self.written > 0 {
            self.head.save(self.db)?;
        }
        Ok(self.operation)
    }

    /// Reads what stands, this write included.
    #[must_use]
    pub fn reader(&self) -> Reader<'a> {
        Reader { db: self.db }
    }

    pub(crate) fn db(&self) -> &'a Connection {
        self.db
    }

    pub(crate) fn user(&self) -> Uuid {
        self.user
    }

    pub(crate) fn now_millis(&self) -> i64 {
        self.now_millis
    }

    /// The entries written so far.
    #[must_use]
    pub fn written(&self) -> u32 {
        self.written
    }

    /// Makes a record.
    ///
    /// # Errors
    /// `InvalidRecord` with the fields to put right; `NotFound` or `Deleted` when an owner is not there.
    pub fn create<R: Stored>(&mut self, record: &R) -> Result<()> {
        record.check()?;
        tables::must_fit(self.db, record)?;
        let scope = record.scope(self.db)?;
        tables::insert(self.db, record)?;
        tally::add(self.db, R::ENTITY, 1)?;
        search::index(self.db, record)?;
        timeline::place(self.db, record)?;
        let after = kept_text(&Value::Object(record.to_object()?));
        self.append(R::ENTITY, record.id(), None, ChangeKind::Create, None, Some(after), scope)
    }

    /// Keeps the content of a file under the id of the record that describes it, made in the same write. Its digest stands in that record.
    ///
    /// # Errors
    /// `Storage`.
    pub fn keep_file(&mut self, owner: Uuid, content: &[u8]) -> Result<()> {
        tables::kept_file::keep_file(self.db, owner, content)
    }

    /// Changes one section of a record. `before` is what the person saw, if the caller knows it.
    ///
    /// # Errors
    /// `ChangedMeanwhile` when the section is no longer what the person saw; `InvalidRecord`, `InvalidRequest`, `NotFound`, `Deleted`.
    pub fn change<R: Stored>(&mut self, id: Uuid, section: &str, before: Option<&Value>, after: Value) -> Result<R> {
        let record: R = tables::get(self.db, id)?;
        let changed = record.with_section(section, after)?;
        let (old, new) = (record.to_object()?, changed.to_object()?);
        // Compared as the record reads it: a page hands 18.0 back as 18.
        if let Some(seen) = before
            && record.with_section(section, seen.clone()).is_ok_and(|seen| seen != record)
        {
            return Err(ErrorCode::ChangedMeanwhile.into());
        }
        if old.get(section) == new.get(section) {
            return Ok(record);
        }
        changed.may_replace(&record, self.db)?;
        tables::update(self.db, &changed, section)?;
        search::index(self.db, &changed)?;
        timeline::place(self.db, &changed)?;
        let scope = changed.scope(self.db)?;
        let (old, new) = (tables::section_text(&old, section), tables::section_text(&new, section));
        self.append(R::ENTITY, id, Some(section), ChangeKind::Update, Some(old), Some(new), scope)?;
        Ok(changed)
    }

    /// Changes one section of a record of any kind.
    ///
    /// # Errors
    /// As [`Tx::change`].
    pub fn change_any(&mut self, entity: Entity, id: Uuid, section: &str, before: Option<&Value>, after: Value) -> Result<()> {
        for_record_of!(entity, R => self.change::<R>(id, section, before, after).map(|_| ()))
    }

    /// Deletes a record: its row becomes a tombstone.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`; `StillUsed` when records are left that cannot stand without it.
    pub fn delete<R: Stored>(&mut self, id: Uuid) -> Result<()> {
        let record: R = tables::get(self.db, id)?;
        let count = tables::dependants(self.db, R::ENTITY, id)? + record.uses(self.db)?;
        if count > 0 {
            return Err(Error::new(ErrorCode::StillUsed).with("count", count));
        }
        self.set_deleted(&record, true)
    }

    /// Deletes a record of any kind.
    ///
    /// # Errors
    /// As [`Tx::delete`].
    pub fn delete_any(&mut self, entity: Entity, id: Uuid) -> Result<()> {
        for_record_of!(entity, R => self.delete::<R>(id))
    }

    /// Brings a deleted record of any kind back.
    ///
    /// # Errors
    /// `NotFound`; `NotFound` or `Deleted` when an owner is not there, `InvalidRecord` when it no longer fits.
    pub(crate) fn restore_any(&mut self, entity: Entity, id: Uuid) -> Result<()> {
        for_record_of!(entity, R => {
            let kept = tables::find::<R>(self.db, id)?.ok_or(ErrorCode::NotFound)?;
            tables::must_fit(self.db, &kept.record)?;
            self.set_deleted(&kept.record, false)
        })
    }

    pub(crate) fn set_deleted<R: Stored>(&mut self, record: &R, deleted: bool) -> Result<()> {
        tables::set_deleted(self.db, R::ENTITY, record.id(), deleted)?;
        tally::add(self.db, R::ENTITY, if deleted { -1 } else { 1 })?;
        if deleted {
            search::forget(self.db, record)?;
            timeline::take_out(self.db, record)?;
        } else {
            search::index(self.db, record)?;
            timeline::place(self.db, record)?;
        }
        let scope = record.scope(self.db)?;
        let text = kept_text(&Value::Object(record.to_object()?));
        let (kind, before, after) = if deleted { (ChangeKind::Delete, Some(text), None) } else { (ChangeKind::Restore, None, Some(text)) };
        self.append(R::ENTITY, record.id(), None, kind, before, after, scope)
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of one entry")]
    fn append(
        &mut self,
        entity: Entity,
        entity_id: Uuid,
        section: Option<&str>,
        kind: ChangeKind,
        before: Option<String>,
        after: Option<String>,
        scope: Option<Uuid>,
    ) -> Result<()> {
        let mut salt = [0; 16];
        fill_random(&mut salt)?;
        let change = Change {
            device: self.head.device,
            seq: self.head.seq + 1,
            hlc: self.head.hlc.next(self.now_millis),
            user: self.user,
            operation: self.operation,
            op: self.op.clone(),
            undoes: self.undoes,
            entity,
            entity_id,
            section: section.map(str::to_owned),
            kind,
            before_commitment: before.as_deref().map(|text| commit(&salt, text)),
            after_commitment: after.as_deref().map(|text| commit(&salt, text)),
            before,
            after,
            salt: Some(salt),
            schema: SCHEMA,
            prev_hash: self.head.hash,
        };
        let hash = change.hash();
        crate::changes::insert(self.db, &change, &hash, scope)?;
        self.head = LogHead { device: change.device, seq: change.seq, hlc: change.hlc, hash };
        self.written += 1;
        Ok(())
    }
}
