//! The history of a record, of a partnership, of everything; undo; verifying the log.

use chrono::{DateTime, Utc};
use entente_domain::change::{ChangeKind, code_can_be_undone};
use entente_domain::{Entity, ErrorCode, Result};
use entente_vault::{Cursor, HistoryQuery, LoggedChange};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::registry::{Context, Role};
use crate::session::Nothing;

/// From so many changes on, what is taken back is a deed to go back from: an import of a whole list.
const MANY_CHANGES: u32 = 20;

/// Which history is asked for: of a record, of a partnership with all that belongs to it, or everything.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListHistory {
    /// Of which kind the record is; only for the reader, the id suffices.
    pub entity: Option<Entity>,
    /// Of which record.
    #[ts(as = "Option<String>")]
    pub id: Option<Uuid>,
    /// Of which partnership.
    #[ts(as = "Option<String>")]
    pub partnership_id: Option<Uuid>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many entries.
    pub limit: u32,
}

/// One entry: who changed what, when.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// Its number.
    #[ts(type = "number")]
    pub seq: u64,
    /// The hash of the entry, in hexadecimal digits.
    pub hash: String,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Who.
    pub user: String,
    /// The operation, by which it can be undone.
    #[ts(as = "String")]
    pub operation_id: Uuid,
    /// What the person did, as a code.
    pub operation: String,
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// What the record is called now.
    pub title: String,
    /// Which section.
    pub section: Option<String>,
    /// What happened to the row.
    pub kind: ChangeKind,
    /// The section before.
    #[ts(type = "unknown")]
    pub before: Value,
    /// The section after.
    #[ts(type = "unknown")]
    pub after: Value,
    /// Whether it was taken back.
    pub undone: bool,
    /// Whether it is of a kind that can be taken back, and was not yet.
    pub can_undo: bool,
}

/// A page of the history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryPage {
    /// The entries, the newest first.
    pub rows: Vec<HistoryEntry>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
}

/// What was taken back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Undone {
    /// The code of the operation.
    pub operation: String,
    /// How many changes.
    pub changes: u32,
    /// What the first record is called.
    pub title: String,
}

/// An operation to take back.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct UndoOperation {
    /// Its id.
    #[ts(as = "String")]
    pub operation: Uuid,
}

/// What was verified.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct LogVerified {
    /// Entries of the log.
    #[ts(type = "number")]
    pub entries: u64,
    /// Records that were compared with it.
    #[ts(type = "number")]
    pub records: u64,
    /// Entries from which a person was erased: what they say now was verified, what they said is gone.
    #[ts(type = "number")]
    pub erased: u64,
    /// The certificates under which they were.
    pub certificates: u32,
    /// Entries of the access log.
    #[ts(type = "number")]
    pub accesses: u64,
}

/// An entry for the page and the command line.
pub(crate) fn entry(logged: LoggedChange) -> Result<HistoryEntry> {
    let LoggedChange { change, at, person, title, undone } = logged;
    Ok(HistoryEntry {
        seq: change.seq,
        hash: blake3::Hash::from_bytes(change.hash()).to_hex().to_string(),
        at,
        user: person,
        can_undo: !undone && code_can_be_undone(&change.op),
        operation_id: change.operation,
        operation: change.op,
        entity: change.entity,
        id: change.entity_id,
        title,
        section: change.section,
        kind: change.kind,
        before: value(change.before.as_deref())?,
        after: value(change.after.as_deref())?,
        undone,
    })
}

fn value(text: Option<&str>) -> Result<Value> {
    text.map_or(Ok(Value::Null), |text| serde_json::from_str(text).map_err(|_| ErrorCode::DatabaseDamaged.into()))
}

pub(crate) fn list(context: &Context<'_>, request: ListHistory) -> Result<HistoryPage> {
    let query = match (request.id, request.partnership_id) {
        (Some(id), _) => HistoryQuery::Record(id),
        (None, Some(id)) => HistoryQuery::Partnership(id),
        (None, None) => HistoryQuery::All,
    };
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    let page = context.app.opened()?.vault.read(|reader| reader.history(query, cursor.as_ref(), request.limit))?.try_map(entry)?;
    Ok(HistoryPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total })
}

fn undone(undone: entente_vault::Undone) -> Undone {
    Undone { operation: undone.op, changes: undone.changes, title: undone.title }
}

pub(crate) fn undo_last(context: &Context<'_>, _: Nothing) -> Result<Undone> {
    let open = context.app.opened()?;
    let operation = open.vault.read(|reader| reader.undoable(open.vault.user()))?.ok_or(ErrorCode::NothingToUndo)?;
    undo_operation(context, UndoOperation { operation })
}

pub(crate) fn undo_operation(context: &Context<'_>, request: UndoOperation) -> Result<Undone> {
    let open = context.app.opened()?;
    // What needed the coordinator needs them again to be taken back.
    let for_everyone = open.vault.read(|reader| reader.touches(request.operation, &[Entity::Centre, Entity::User, Entity::ConsentText]))?;
    if for_everyone && open.role() < Role::Coordinator {
        return Err(ErrorCode::NotAllowed.into());
    }
    if open.vault.read(|reader| reader.size_of_undoable(request.operation))? >= MANY_CHANGES {
        context.app.back_up_before_a_deed(&open)?;
    }
    open.vault.undo(request.operation).map(undone)
}

pub(crate) fn verify(context: &Context<'_>, _: Nothing) -> Result<LogVerified> {
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let verified =
        context.app.opened()?.vault.read_long(|reader| reader.verify(|done, total| context.watch.progress(count(done), count(total))))?;
    Ok(LogVerified {
        entries: verified.entries,
        records: verified.rows,
        erased: verified.erased,
        certificates: verified.certificates,
        accesses: verified.accesses,
    })
}
