//! One table per kind of record, each in its own file; what they share is here.

mod action;
mod adjustment;
mod agreement;
mod centre;
mod communication;
mod consent;
mod consent_text;
mod contribution;
pub mod decision;
mod disclosure;
mod enclosure;
pub mod erasure_certificate;
mod glossary;
mod incident;
pub mod kept_file;
pub mod meeting;
pub mod membership;
mod objective;
pub mod partner;
mod partnership;
mod population;
mod problem;
mod question;
mod questionnaire;
mod recognition;
pub mod recommendation;
mod round;
mod snooze;
pub mod user;

use chrono::NaiveDate;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::{Entity, Error, ErrorCode, FieldProblem, Problem, Record, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::kept_text::kept_text;

/// A record that has a table.
///
/// The table's columns are its id, the ids of its parents, its sections as JSON, and keys that are derived from it.
pub trait Stored: Record {
    /// The records without which it cannot stand: the column of the id, and of which kind. Other parents are only mentioned.
    const OWNERS: &'static [(&'static str, Entity)];

    /// The columns derived from the record: folded names, days, states.
    const KEYS: &'static [&'static str];

    /// The values of these columns, in their order.
    fn keys(&self) -> Vec<Sql>;

    /// The partnership that it belongs to, for that partnership's history.
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>>;

    /// What must hold beside it when it is made or comes back, besides that its owners are there.
    ///
    /// # Errors
    /// `InvalidRecord` with what does not fit.
    fn fits(&self, _: &Connection) -> Result<()> {
        Ok(())
    }

    /// What must hold for it to take the place of `before`, besides that it is sound: a change and an undo alike.
    ///
    /// # Errors
    /// `InvalidRecord` with what does not fit.
    fn may_replace(&self, _before: &Self, _: &Connection) -> Result<()> {
        Ok(())
    }

    /// How many records use it in another way than by standing on it ([`Stored::OWNERS`]): it cannot go before them.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    fn uses(&self, _: &Connection) -> Result<u32> {
        Ok(0)
    }

    /// Whether records of this kind stand in timelines.
    const TIMED: bool = false;

    /// Where it stands in timelines; none for what has no day of its own. Only asked where [`Stored::TIMED`] says so.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(None)
    }

    /// What it is called in lists and in the history.
    fn title(&self) -> String;

    /// The words by which search finds it, not yet folded; none for records that search does not show.
    fn words(&self) -> Option<String> {
        None
    }
}

/// Where a record stands in timelines.
pub struct Moment {
    /// The day.
    pub on: NaiveDate,
    /// In the timeline of this partnership.
    pub partnership: Option<PartnershipId>,
    /// In the timelines of these partners.
    pub partners: Vec<PartnerId>,
}

/// Calls a generic function for the record type of an entity.
macro_rules! for_record_of {
    ($entity:expr, $R:ident => $call:expr) => {{
        use entente_domain::Entity as E;
        use entente_domain::record as r;
        match $entity {
            E::Centre => {
                type $R = r::centre::Centre;
                $call
            }
            E::User => {
                type $R = r::user::User;
                $call
            }
            E::Partnership => {
                type $R = r::partnership::Partnership;
                $call
            }
            E::Partner => {
                type $R = r::partner::Partner;
                $call
            }
            E::Membership => {
                type $R = r::membership::Membership;
                $call
            }
            E::Objective => {
                type $R = r::objective::Objective;
                $call
            }
            E::Indicator => {
                type $R = r::objective::Indicator;
                $call
            }
            E::Measurement => {
                type $R = r::objective::Measurement;
                $call
            }
            E::Adjustment => {
                type $R = r::adjustment::Adjustment;
                $call
            }
            E::Round => {
                type $R = r::round::Round;
                $call
            }
            E::Meeting => {
                type $R = r::meeting::Meeting;
                $call
            }
            E::AgendaItem => {
                type $R = r::agenda_item::AgendaItem;
                $call
            }
            E::Attendance => {
                type $R = r::attendance::Attendance;
                $call
            }
            E::Document => {
                type $R = r::document::Document;
                $call
            }
            E::Dispatch => {
                type $R = r::dispatch::Dispatch;
                $call
            }
            E::Communication => {
                type $R = r::communication::Communication;
                $call
            }
            E::Enclosure => {
                type $R = r::enclosure::Enclosure;
                $call
            }
            E::Recommendation => {
                type $R = r::recommendation::Recommendation;
                $call
            }
            E::Question => {
                type $R = r::question::Question;
                $call
            }
            E::Decision => {
                type $R = r::decision::Decision;
                $call
            }
            E::Action => {
                type $R = r::action::Action;
                $call
            }
            E::Problem => {
                type $R = r::problem::Problem;
                $call
            }
            E::Contribution => {
                type $R = r::contribution::Contribution;
                $call
            }
            E::Recognition => {
                type $R = r::recognition::Recognition;
                $call
            }
            E::Agreement => {
                type $R = r::agreement::Agreement;
                $call
            }
            E::Questionnaire => {
                type $R = r::questionnaire::Questionnaire;
                $call
            }
            E::GlossaryTerm => {
                type $R = r::glossary::GlossaryTerm;
                $call
            }
            E::PopulationGroup => {
                type $R = r::population::PopulationGroup;
                $call
            }
            E::Snooze => {
                type $R = r::snooze::Snooze;
                $call
            }
            E::Disclosure => {
                type $R = r::disclosure::Disclosure;
                $call
            }
            E::ConsentText => {
                type $R = r::consent_text::ConsentText;
                $call
            }
            E::Consent => {
                type $R = r::consent::Consent;
                $call
            }
            E::Incident => {
                type $R = r::incident::Incident;
                $call
            }
            E::ErasureCertificate => {
                type $R = r::erasure_certificate::ErasureCertificate;
                $call
            }
        }
    }};
}
pub(crate) use for_record_of;

/// A record as it was read, and whether it was deleted.
pub struct Kept<R> {
    /// The record.
    pub record: R,
    /// Whether it is a tombstone.
    pub deleted: bool,
}

/// The columns of a record, `t.` in front of each: `t.id, t.<parents>, t.<sections>`.
pub fn columns<R: Stored>() -> String {
    let names = std::iter::once(&"id").chain(R::PARENTS).chain(R::SECTIONS);
    names.map(|name| format!("t.{name}")).collect::<Vec<_>>().join(", ")
}

/// The record of a row whose first columns are [`columns`].
pub fn record_of_row<R: Stored>(row: &Row<'_>) -> Result<R> {
    R::from_object(object_of_row::<R>(row)?).map_err(|_| ErrorCode::DatabaseDamaged.into())
}

fn object_of_row<R: Stored>(row: &Row<'_>) -> Result<Map<String, Value>> {
    let mut object = Map::new();
    let mut column = 0;
    for name in std::iter::once(&"id").chain(R::PARENTS) {
        let id: Option<Uuid> = row.get(column).db()?;
        object.insert((*name).to_owned(), id.map_or(Value::Null, |id| Value::String(id.to_string())));
        column += 1;
    }
    for name in R::SECTIONS {
        let text = row.get_ref(column).db()?.as_str().map_err(|_| Error::new(ErrorCode::DatabaseDamaged))?;
        object.insert((*name).to_owned(), serde_json::from_str(text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))?);
        column += 1;
    }
    Ok(object)
}

/// Reads one record, deleted or not.
pub fn find<R: Stored>(db: &Connection, id: Uuid) -> Result<Option<Kept<R>>> {
    let sql = format!("SELECT {}, t.deleted FROM {} AS t WHERE t.id = ?1", columns::<R>(), R::ENTITY.name());
    let mut statement = db.prepare_cached(&sql).db()?;
    let deleted_at = 1 + R::PARENTS.len() + R::SECTIONS.len();
    let found = statement.query_row([id], |row| Ok((record_of_row::<R>(row), row.get::<_, bool>(deleted_at)?))).optional().db()?;
    found.map(|(record, deleted)| Ok(Kept { record: record?, deleted })).transpose()
}

/// Reads one live record.
///
/// # Errors
/// `NotFound`, `Deleted`; `Erased` of a person.
pub fn get<R: Stored>(db: &Connection, id: Uuid) -> Result<R> {
    match find::<R>(db, id)? {
        None => Err(ErrorCode::NotFound.into()),
        Some(kept) if kept.deleted => {
            let erased = R::ENTITY == Entity::Partner && erasure_certificate::is_of(db, PartnerId(id))?;
            Err(if erased { ErrorCode::Erased } else { ErrorCode::Deleted }.into())
        }
        Some(kept) => Ok(kept.record),
    }
}

/// Reads the live records that a condition names, `t` being the table.
pub fn list<R: Stored>(db: &Connection, condition: &str, values: impl rusqlite::Params) -> Result<Vec<R>> {
    let sql = format!("SELECT {} FROM {} AS t WHERE t.deleted = 0 AND {condition}", columns::<R>(), R::ENTITY.name());
    let mut statement = db.prepare_cached(&sql).db()?;
    let mut rows = statement.query(values).db()?;
    let mut records = Vec::new();
    while let Some(row) = rows.next().db()? {
        records.push(record_of_row(row)?);
    }
    Ok(records)
}

/// Goes through all live records of a kind, one after another.
///
/// # Errors
/// `DatabaseDamaged`, and what `act` refuses.
pub fn each<R: Stored>(db: &Connection, mut act: impl FnMut(R) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT {} FROM {} AS t WHERE t.deleted = 0", columns::<R>(), R::ENTITY.name());
    let mut statement = db.prepare(&sql).db()?;
    let mut rows = statement.query(()).db()?;
    while let Some(row) = rows.next().db()? {
        act(record_of_row(row)?)?;
    }
    Ok(())
}

/// Goes through all records of a kind, the deleted ones as well.
///
/// # Errors
/// `DatabaseDamaged`, and what `act` refuses.
pub fn each_kept<R: Stored>(db: &Connection, mut act: impl FnMut(R) -> Result<()>) -> Result<()> {
    each_with_state(db, |record, _| act(record))
}

/// Goes through all records of a kind, each with whether it was deleted.
///
/// # Errors
/// `DatabaseDamaged`, and what `act` refuses.
pub fn each_with_state<R: Stored>(db: &Connection, mut act: impl FnMut(R, bool) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT {}, t.deleted FROM {} AS t", columns::<R>(), R::ENTITY.name());
    let deleted_at = 1 + R::PARENTS.len() + R::SECTIONS.len();
    let mut statement = db.prepare(&sql).db()?;
    let mut rows = statement.query(()).db()?;
    while let Some(row) = rows.next().db()? {
        act(record_of_row(row)?, row.get(deleted_at).db()?)?;
    }
    Ok(())
}

/// Writes a new row.
pub fn insert<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    let object = record.to_object()?;
    let names: Vec<&str> = std::iter::once("id").chain(R::PARENTS.iter().chain(R::SECTIONS).chain(R::KEYS).copied()).collect();
    let places = (1..=names.len()).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({places})", R::ENTITY.name(), names.join(", "));
    let mut values = vec![Sql::Blob(record.id().as_bytes().to_vec())];
    for parent in R::PARENTS {
        values.push(parent_value(object.get(*parent))?);
    }
    for section in R::SECTIONS {
        values.push(Sql::Text(section_text(&object, section)));
    }
    values.extend(record.keys());
    db.prepare_cached(&sql).db()?.execute(params_from_iter(values)).db()?;
    Ok(())
}

/// Writes one section of a row and the keys that follow from it.
pub fn update<R: Stored>(db: &Connection, record: &R, section: &str) -> Result<()> {
    let object = record.to_object()?;
    let mut sql = format!("UPDATE {} SET {section} = ?2", R::ENTITY.name());
    let mut values = vec![Sql::Blob(record.id().as_bytes().to_vec()), Sql::Text(section_text(&object, section))];
    for (name, value) in R::KEYS.iter().zip(record.keys()) {
        values.push(value);
        sql.push_str(&format!(", {name} = ?{}", values.len()));
    }
    sql.push_str(" WHERE id = ?1");
    db.prepare_cached(&sql).db()?.execute(params_from_iter(values)).db()?;
    Ok(())
}

/// Makes a row a tombstone, or brings it back.
pub fn set_deleted(db: &Connection, entity: Entity, id: Uuid, deleted: bool) -> Result<()> {
    let sql = format!("UPDATE {} SET deleted = ?2 WHERE id = ?1", entity.name());
    db.prepare_cached(&sql).db()?.execute((id, deleted)).db()?;
    Ok(())
}

/// The owners of a record must be there, what it mentions must be known, and it must fit beside what else is there.
///
/// # Errors
/// `NotFound`, `Deleted`, `InvalidRecord` for what is mentioned and is not known in its partnership, and what [`Stored::fits`] refuses.
pub fn must_fit<R: Stored>(db: &Connection, record: &R) -> Result<()> {
    let object = record.to_object()?;
    for (column, owner) in R::OWNERS {
        let id = object.get(*column).and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok()).ok_or(ErrorCode::NotFound)?;
        for_record_of!(*owner, O => get::<O>(db, id).map(drop))?;
    }
    for column in R::PARENTS.iter().filter(|column| R::OWNERS.iter().all(|(owner, _)| owner != *column)) {
        let Some(id) = object.get(*column).and_then(Value::as_str) else { continue };
        let id = Uuid::try_parse(id).map_err(|_| unknown_choice(column))?;
        let mentioned = for_record_of!(kind_of(column)?, P => find::<P>(db, id)?.map(|kept| kept.record.scope(db)).transpose()?);
        // A record that was deleted since may still be mentioned; one of another partnership never.
        let fits = mentioned.is_some_and(|of| of.is_some()) && mentioned == Some(record.scope(db)?);
        if !fits {
            return Err(unknown_choice(column));
        }
    }
    record.fits(db)
}

/// The kind of record that a column holds the id of: it is named for it.
fn kind_of(column: &str) -> Result<Entity> {
    let kind = column.strip_suffix("_id").and_then(|name| Entity::ALL.into_iter().find(|entity| entity.name() == name));
    kind.ok_or_else(|| Error::internal("vault.tables.parent"))
}

/// How many live records cannot stand without this one.
pub fn dependants(db: &Connection, entity: Entity, id: Uuid) -> Result<u32> {
    let mut count = 0;
    for child in Entity::ALL {
        let owners = for_record_of!(child, C => C::OWNERS);
        for (column, _) in owners.iter().filter(|(_, owner)| *owner == entity) {
            let sql = format!("SELECT count(*) FROM {} WHERE deleted = 0 AND {column} = ?1", child.name());
            count += db.prepare_cached(&sql).db()?.query_row([id], |row| row.get::<_, u32>(0)).db()?;
        }
    }
    Ok(count)
}

/// The JSON text of a section, as the row and the log keep it.
pub fn section_text(object: &Map<String, Value>, section: &str) -> String {
    kept_text(object.get(section).unwrap_or(&Value::Null))
}

fn parent_value(value: Option<&Value>) -> Result<Sql> {
    match value {
        None | Some(Value::Null) => Ok(Sql::Null),
        Some(Value::String(text)) => {
            let id = Uuid::try_parse(text).map_err(|_| Error::new(ErrorCode::InvalidRequest))?;
            Ok(Sql::Blob(id.as_bytes().to_vec()))
        }
        Some(_) => Err(ErrorCode::InvalidRequest.into()),
    }
}

/// A title from a longer text: its first line, and not more than fits in a list.
pub fn first_line(text: &str) -> String {
    const LONGEST: usize = 120;
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match line.char_indices().nth(LONGEST) {
        None => line.to_owned(),
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

/// A refusal at one field: what stands there is used already.
pub fn already_used(field: &str) -> Error {
    Error::invalid(vec![FieldProblem { field: field.to_owned(), problem: Problem::AlreadyUsed }])
}

/// A refusal at one field: what stands there is not one of the choices.
pub fn unknown_choice(field: &str) -> Error {
    Error::invalid(vec![FieldProblem { field: field.to_owned(), problem: Problem::UnknownChoice }])
}

/// A text column.
pub fn text(value: impl Into<String>) -> Sql {
    Sql::Text(value.into())
}

/// A day as ISO text, or nothing.
pub fn day(value: Option<chrono::NaiveDate>) -> Sql {
    value.map_or(Sql::Null, |day| Sql::Text(day.to_string()))
}

/// A day of a column.
pub fn parse_day(text: Option<String>) -> Result<Option<chrono::NaiveDate>> {
    text.map(|text| text.parse().map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()
}
