//! Verifying the change log: no entry removed, reordered or altered, and the rows are what the log says.

use std::collections::HashMap;

use entente_domain::change::ChangeKind;
use entente_domain::id::RoundId;
use entente_domain::{Entity, Error, ErrorCode, Record, Result};
use rusqlite::Connection;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::changes;
use crate::database::{self, DatabaseResult};
use crate::erasing::{ErasedEntries, verify_certificates};
use crate::kept_text::as_kept_now;
use crate::tables::{self, Stored, for_record_of};
use crate::tally;
use crate::vault::Reader;
use crate::write::LogHead;

/// What was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// Entries of the log.
    pub entries: u64,
    /// Rows that were compared with it.
    pub rows: u64,
    /// Entries of the log from which a person was erased: of them, what they say now was verified, and what they said is gone.
    pub erased: u64,
    /// The certificates of these erasures.
    pub certificates: u32,
    /// Entries of the access log.
    pub accesses: u64,
}

fn closed_rounds(db: &Connection) -> Result<Vec<RoundId>> {
    let mut statement = db.prepare("SELECT id FROM round WHERE deleted = 0 AND state = 'closed'").db()?;
    let ids = statement.query_map([], |row| row.get(0).map(RoundId)).db()?;
    ids.map(DatabaseResult::db).collect()
}

/// What the log says of one record: its parents, a digest per section, and whether it was deleted.
#[derive(Default)]
struct Said {
    /// As they were when it was made: they never change. None where the text was erased.
    parents: Option<Vec<Value>>,
    sections: Vec<Option<blake3::Hash>>,
    deleted: bool,
}

impl Reader<'_> {
    /// Verifies every page of the file, the chain of the log, its texts, that the rows that stand are what it says (parents, sections,
    /// and the columns that follow from them), that the responses of closed rounds are the ones that were there at the closing, that what
    /// was erased is what the certificates say, and the access log.
    ///
    /// # Errors
    /// `DatabaseDamaged` for a damaged page; `LogBroken` with the `seq` of the first faulty entry, or with `entity` when a row
    /// is not what the log says.
    pub fn verify(&self, mut progress: impl FnMut(u64, u64) -> Result<()>) -> Result<Verified> {
        database::check_pages(self.db)?;
        let head = LogHead::read(self.db)?;
        let erased = ErasedEntries::read(self.db)?;
        let (mut seq, mut hash) = (0, [0; 32]);
        let mut said: HashMap<(Entity, Uuid), Said> = HashMap::new();
        changes::for_each(self.db, "1 ORDER BY n", [], |entry| {
            seq += 1;
            if seq % 1_000 == 0 {
                progress(seq, head.seq)?;
            }
            let change = &entry.change;
            let whole = change.seq == seq
                && change.device == head.device
                && change.prev_hash == hash
                && change.hash() == entry.hash
                && erased.are_whole(change);
            if !whole {
                return Err(broken(seq));
            }
            hash = entry.hash;
            let of_record = said.entry((change.entity, change.entity_id)).or_default();
            for_record_of!(change.entity, R => note::<R>(of_record, change)).ok_or_else(|| broken(seq))
        })?;
        if (seq, hash) != (head.seq, head.hash) {
            return Err(broken(seq + 1));
        }
        let mut rows = 0;
        for entity in Entity::ALL {
            rows += for_record_of!(entity, R => compare::<R>(self.db, &said))?;
        }
        for id in closed_rounds(self.db)? {
            // What stands in the log for the responses is the digest that closing wrote.
            self.responses(id)?;
        }
        if rows != said.len() as u64 {
            return Err(Error::new(ErrorCode::LogBroken).with("seq", 0_u32).with("entity", "missing"));
        }
        let certificates = verify_certificates(self.db)?;
        Ok(Verified { entries: seq, rows, erased: erased.len(), certificates, accesses: self.verify_accesses()? })
    }

    /// The records of a kind as the log rebuilds them, deleted ones left out: for tests and for the merge to come.
    ///
    /// # Errors
    /// `LogBroken` when an entry cannot be applied.
    pub fn rebuild(&self, entity: Entity) -> Result<HashMap<Uuid, Map<String, Value>>> {
        let mut records: HashMap<Uuid, Map<String, Value>> = HashMap::new();
        changes::for_each(self.db, "entity = ?1 ORDER BY n", [entity.name()], |entry| {
            let change = entry.change;
            let after =
                || change.after.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok()).ok_or_else(|| broken(change.seq));
            match (change.kind, &change.section) {
                (ChangeKind::Create | ChangeKind::Restore, _) => {
                    let Value::Object(object) = after()? else { return Err(broken(change.seq)) };
                    records.insert(change.entity_id, object);
                }
                (ChangeKind::Update, Some(section)) => {
                    let record = records.get_mut(&change.entity_id).ok_or_else(|| broken(change.seq))?;
                    record.insert(section.clone(), after()?);
                }
                (ChangeKind::Delete, _) => drop(records.remove(&change.entity_id)),
                (ChangeKind::Update, None) => return Err(broken(change.seq)),
            }
            Ok(())
        })?;
        Ok(records)
    }

    /// The live records of a kind as they stand.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn rows(&self, entity: Entity) -> Result<HashMap<Uuid, Map<String, Value>>> {
        for_record_of!(entity, R => {
            tables::list::<R>(self.db, "1", [])?.iter().map(|record| Ok((record.id(), record.to_object()?))).collect()
        })
    }
}

fn broken(seq: u64) -> Error {
    Error::new(ErrorCode::LogBroken).with("seq", seq)
}

/// Notes what an entry says; none when it cannot be read. An erased text says nothing, and its section is not compared.
fn note<R: Stored>(said: &mut Said, change: &entente_domain::change::Change) -> Option<()> {
    said.sections.resize(R::SECTIONS.len(), None);
    match change.kind {
        ChangeKind::Create | ChangeKind::Restore => {
            said.deleted = false;
            let Some(text) = &change.after else {
                said.parents = None;
                said.sections.fill(None);
                return Some(());
            };
            let Value::Object(object) = serde_json::from_str(text).ok()? else { return None };
            said.parents = Some(R::PARENTS.iter().map(|parent| object.get(*parent).cloned().unwrap_or_default()).collect());
            for (digest, section) in said.sections.iter_mut().zip(R::SECTIONS) {
                *digest = Some(blake3::hash(tables::section_text(&object, section).as_bytes()));
            }
        }
        ChangeKind::Update => {
            let place = R::SECTIONS.iter().position(|section| Some(*section) == change.section.as_deref())?;
            let after = change.after.as_deref().map(as_kept_now).transpose().ok()?;
            said.sections[place] = after.map(|text| blake3::hash(text.as_bytes()));
        }
        ChangeKind::Delete => said.deleted = true,
    }
    Some(())
}

fn compare<R: Stored>(db: &Connection, said: &HashMap<(Entity, Uuid), Said>) -> Result<u64> {
    let differs = || Error::new(ErrorCode::LogBroken).with("seq", 0_u32).with("entity", R::ENTITY.name());
    let keys: String = R::KEYS.iter().map(|key| format!(", t.{key}")).collect();
    let sql = format!("SELECT {}, t.deleted{keys} FROM {} AS t", tables::columns::<R>(), R::ENTITY.name());
    let (sections_at, deleted_at) = (1 + R::PARENTS.len(), 1 + R::PARENTS.len() + R::SECTIONS.len());
    let mut statement = db.prepare_cached(&sql).db()?;
    let mut rows = statement.query([]).db()?;
    let (mut count, mut live) = (0, 0);
    while let Some(row) = rows.next().db()? {
        count += 1;
        let record: R = tables::record_of_row(row)?;
        let said = said.get(&(R::ENTITY, record.id())).ok_or_else(differs)?;
        if row.get::<_, bool>(deleted_at).db()? != said.deleted {
            return Err(differs());
        }
        live += u32::from(!said.deleted);
        for (place, digest) in said.sections.iter().enumerate() {
            let text: String = row.get(sections_at + place).db()?;
            let says = |text: &str, digest: blake3::Hash| blake3::hash(text.as_bytes()) == digest;
            if let Some(digest) = *digest
                && !says(&text, digest)
                && !says(&as_kept_now(&text)?, digest)
            {
                return Err(differs());
            }
        }
        let object = record.to_object()?;
        if said.parents.as_ref().is_some_and(|parents| !R::PARENTS.iter().map(|parent| object.get(*parent)).eq(parents.iter().map(Some))) {
            return Err(differs());
        }
        // What lists sort and filter by must follow from the record: else a list would hide what is there.
        for (place, key) in record.keys().into_iter().enumerate() {
            if row.get::<_, rusqlite::types::Value>(deleted_at + 1 + place).db()? != key {
                return Err(differs());
            }
        }
    }
    if tally::of(db, R::ENTITY)? != live {
        return Err(differs());
    }
    Ok(count)
}
