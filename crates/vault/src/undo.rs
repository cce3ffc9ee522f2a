//! Undo: the changes of an operation are taken back by new changes. The log only ever grows.

use entente_domain::change::{Change, ChangeKind, Op, code_can_be_undone};
use entente_domain::{Entity, Error, ErrorCode, Record, Result};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;

use crate::changes;
use crate::database::DatabaseResult;
use crate::tables::{self, for_record_of};
use crate::vault::{Reader, Vault};
use crate::write::Tx;

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The code of the operation, see [`Op::code`].
    pub op: String,
    /// How many changes were taken back.
    pub changes: u32,
    /// What the first record is called.
    pub title: String,
}

impl Reader<'_> {
    /// The last operation that a person can take back now: the last one that is not an undo and was not undone, if it was theirs.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn undoable(&self, user: Uuid) -> Result<Option<Uuid>> {
        let last = self
            .db
            .prepare_cached(
                "SELECT c.operation, c.op, c.user FROM change AS c
                 WHERE c.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM change AS u WHERE u.undoes = c.operation)
                 ORDER BY c.n DESC LIMIT 1",
            )
            .db()?
            .query_row([], |row| Ok((row.get::<_, Uuid>(0)?, row.get::<_, String>(1)?, row.get::<_, Uuid>(2)?)))
            .optional()
            .db()?;
        Ok(last.filter(|(_, op, by)| code_can_be_undone(op) && *by == user).map(|(operation, ..)| operation))
    }

    /// Whether an operation changed a record of one of these kinds.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn touches(&self, operation: Uuid, entities: &[Entity]) -> Result<bool> {
        let mut statement = self.db.prepare_cached("SELECT DISTINCT entity FROM change WHERE operation = ?1").db()?;
        let names: Vec<String> = statement.query_map([operation], |row| row.get(0)).db()?.map(DatabaseResult::db).collect::<Result<_>>()?;
        Ok(names.iter().any(|name| entities.iter().any(|entity| entity.name() == name)))
    }

    /// What was done by an operation that can be taken back: its entries, the last first, so that a later change of it is taken back before
    /// an earlier one.
    ///
    /// # Errors
    /// `NothingToUndo` when there is no such operation, or it was undone, or is of a kind that cannot be.
    fn entries_of_undoable(&self, operation: Uuid) -> Result<Vec<i64>> {
        if self.is_undone(operation)? {
            return Err(ErrorCode::NothingToUndo.into());
        }
        let mut statement = self.db.prepare_cached("SELECT n, op FROM change WHERE operation = ?1 ORDER BY n DESC").db()?;
        let entries = statement.query_map([operation], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))).db()?;
        let entries: Vec<_> = entries.map(DatabaseResult::db).collect::<Result<_>>()?;
        if entries.is_empty() || entries.iter().any(|(_, op)| !code_can_be_undone(op)) {
            return Err(ErrorCode::NothingToUndo.into());
        }
        Ok(entries.into_iter().map(|(n, _)| n).collect())
    }

    /// How many changes an operation made that can be taken back, unless later ones stand on it.
    ///
    /// # Errors
    /// As [`Vault::undo`], but for what only shows when it is done.
    pub fn size_of_undoable(&self, operation: Uuid) -> Result<u32> {
        Ok(u32::try_from(self.entries_of_undoable(operation)?.len()).unwrap_or(u32::MAX))
    }
}

impl Vault {
    /// Takes the last operation back, if it was the one of the person who works here.
    ///
    /// # Errors
    /// `NothingToUndo`; `UndoOvertaken` when a later change stands on it.
    pub fn undo_last(&self) -> Result<Undone> {
        let operation = self.read(|reader| reader.undoable(self.user))?.ok_or(ErrorCode::NothingToUndo)?;
        self.undo(operation)
    }

    /// Takes one operation back, all of it or nothing.
    ///
    /// # Errors
    /// `NothingToUndo` when there is no such operation, or it was undone, or it cannot be; `UndoOvertaken` when a later
    /// change stands on it.
    pub fn undo(&self, operation: Uuid) -> Result<Undone> {
        let (undone, _) = self.write(Op::Undo(operation), |tx| {
            let db = tx.db();
            let numbers = tx.reader().entries_of_undoable(operation)?;
            let mut op = None;
            for n in &numbers {
                let change = change_at(db, *n)?;
                take_back(tx, &change)?;
                op = Some((change.op, change.entity, change.entity_id));
            }
            let (op, entity, id) = op.ok_or(ErrorCode::NothingToUndo)?;
            let changes = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            Ok(Undone { op, changes, title: tx.reader().title_of(entity, id)? })
        })?;
        Ok(undone)
    }
}

fn change_at(db: &Connection, n: i64) -> Result<Change> {
    let mut found = None;
    changes::for_each(db, "n = ?1", [n], |entry| {
        found = Some(entry.change);
        Ok(())
    })?;
    found.ok_or_else(|| ErrorCode::DatabaseDamaged.into())
}

fn take_back(tx: &mut Tx<'_>, change: &Change) -> Result<()> {
    let (entity, id) = (change.entity, change.entity_id);
    let overtaken = || Error::new(ErrorCode::UndoOvertaken);
    // What was made since and stands on this, or what this stood on and is gone since: both are later changes.
    let or_overtaken = |taken: Result<()>| {
        taken.map_err(|error| match error.code {
            ErrorCode::StillUsed | ErrorCode::NotFound | ErrorCode::Deleted | ErrorCode::Erased | ErrorCode::InvalidRecord => overtaken(),
            _ => error,
        })
    };
    for_record_of!(entity, R => {
        let kept = tables::find::<R>(tx.db(), id)?.ok_or(ErrorCode::DatabaseDamaged)?;
        let object = kept.record.to_object()?;
        match change.kind {
            ChangeKind::Create | ChangeKind::Restore => {
                let unchanged = !kept.deleted && parsed(change.after.as_deref())? == Some(Value::Object(object));
                if unchanged { or_overtaken(tx.delete_any(entity, id)) } else { Err(overtaken()) }
            }
            ChangeKind::Delete => if kept.deleted { or_overtaken(tx.restore_any(entity, id)) } else { Err(overtaken()) },
            ChangeKind::Update => {
                let section = change.section.as_deref().ok_or(ErrorCode::DatabaseDamaged)?;
                let (before, after) = (parsed(change.before.as_deref())?, parsed(change.after.as_deref())?);
                if kept.deleted || after.as_ref() != object.get(section) {
                    return Err(overtaken());
                }
                tx.change_any(entity, id, section, after.as_ref(), before.ok_or_else(overtaken)?)
            }
        }
    })
}

/// The JSON of a text of the log; none where it was erased.
fn parsed(text: Option<&str>) -> Result<Option<Value>> {
    text.map(|text| serde_json::from_str(text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()
}
