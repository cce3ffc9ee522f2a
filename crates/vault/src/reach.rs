//! Readings that see only what partners, or everybody, may see.
//!
//! A limited connection has temporary views that stand in front of the tables under the same names: they leave out the records that its
//! reach does not cover, what belongs to those, and the parts of partners that are for the team. Every query finds the views, because a
//! temporary name goes before the one of the file: lists, counts, search, timelines, reports and exports are limited by construction, not
//! by each of them remembering to ask.

use entente_domain::record::attendance::NeedsArranged;
use entente_domain::record::disclosure::{PartnerPart, usual};
use entente_domain::record::partner::{Partner, PartnerAddress, PartnerContact, PartnerNeeds, PartnerRemarks};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, Error, Record, Result};
use rusqlite::Connection;
use serde::Serialize;

use crate::database::DatabaseResult;
use crate::search;
use crate::tables::{self, Stored, for_record_of};
use crate::vault::Reader;

/// Limits a reading connection to what this reach covers; [`Visibility::Team`] covers everything.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn limit(db: &Connection, reach: Visibility) -> Result<()> {
    // Statements that were prepared before would go on reading the tables.
    db.flush_prepared_statement_cache();
    db.execute_batch("PRAGMA query_only = OFF").db()?;
    let limited = clear(db).and_then(|()| if reach == Visibility::Team { Ok(()) } else { stand_in_front(db, reach) });
    db.execute_batch("PRAGMA query_only = ON").db()?;
    limited
}

/// Limits a reading connection for a whole session, which searches as well: partners are found there only by what is seen of them.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn limit_session(db: &Connection, reach: Visibility) -> Result<()> {
    limit(db, reach)?;
    if reach == Visibility::Team {
        return Ok(());
    }
    db.execute_batch("PRAGMA query_only = OFF").db()?;
    let filled = fill_words(db);
    db.execute_batch("PRAGMA query_only = ON").db()?;
    filled
}

fn fill_words(db: &Connection) -> Result<()> {
    let filling = db.unchecked_transaction().db()?;
    tables::each::<Partner>(&filling, |partner| search::index(&filling, &partner))?;
    filling.commit().db()
}

impl Reader<'_> {
    /// Whether this reading leaves out what is for the team: what it does not find may be there all the same.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn is_limited(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_temp_schema WHERE type = 'table' AND name = 'hidden')";
        self.db.prepare_cached(sql).db()?.query_row([], |row| row.get(0)).db()
    }
}

/// Kinds of records that are always for the team: what somebody agreed to, what happened to data, that somebody was erased.
const FOR_THE_TEAM: [Entity; 3] = [Entity::Consent, Entity::Incident, Entity::ErasureCertificate];

fn clear(db: &Connection) -> Result<()> {
    let views: Vec<String> = {
        let mut statement = db.prepare("SELECT name FROM sqlite_temp_schema WHERE type = 'view'").db()?;
        let names = statement.query_map([], |row| row.get(0)).db()?;
        names.map(DatabaseResult::db).collect::<Result<_>>()?
    };
    for view in views {
        db.execute_batch(&format!("DROP VIEW temp.{view}")).db()?;
    }
    db.execute_batch("DROP TABLE IF EXISTS temp.hidden; DROP TABLE IF EXISTS temp.partner_words").db()
}

/// The names of the visibilities that a reach covers, for a list in SQL.
fn covered(reach: Visibility) -> String {
    let names = Visibility::ALL.into_iter().filter(|visibility| *visibility >= reach);
    names.map(|visibility| format!("'{}'", visibility.name())).collect::<Vec<_>>().join(", ")
}

fn stand_in_front(db: &Connection, reach: Visibility) -> Result<()> {
    let covered = covered(reach);
    db.execute_batch("CREATE TEMP TABLE hidden (id BLOB NOT NULL PRIMARY KEY) WITHOUT ROWID").db()?;
    for entity in Entity::ALL {
        let table = entity.name();
        if let Some(usual) = usual(entity) {
            db.execute_batch(&format!(
                "INSERT OR IGNORE INTO temp.hidden SELECT t.id FROM main.{table} AS t WHERE coalesce(
                    (SELECT d.visibility FROM main.disclosure AS d WHERE d.record = t.id AND d.part = '' AND d.deleted = 0), '{}'
                 ) NOT IN ({covered})",
                usual.name()
            ))
            .db()?;
        }
        if FOR_THE_TEAM.contains(&entity) {
            db.execute_batch(&format!("INSERT OR IGNORE INTO temp.hidden SELECT t.id FROM main.{table} AS t")).db()?;
        }
        if entity == Entity::Decision {
            db.execute_batch(&format!(
                "INSERT OR IGNORE INTO temp.hidden SELECT t.id FROM main.decision AS t WHERE t.visibility NOT IN ({covered})"
            ))
            .db()?;
        }
        // What belongs to something hidden is hidden; owners come before what they own.
        for column in above(entity) {
            db.execute_batch(&format!(
                "INSERT OR IGNORE INTO temp.hidden SELECT t.id FROM main.{table} AS t WHERE t.{column} IN (SELECT id FROM temp.hidden)"
            ))
            .db()?;
        }
    }
    for entity in Entity::ALL {
        let table = entity.name();
        let columns = match entity {
            Entity::Partner => partner_columns(db, &covered)?,
            Entity::Membership => membership_columns(db)?,
            Entity::Attendance => attendance_columns(db, &covered)?,
            _ => "*".to_owned(),
        };
        let but_hidden = "t.id NOT IN (SELECT id FROM temp.hidden)";
        db.execute_batch(&format!("CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table} AS t WHERE {but_hidden}")).db()?;
    }
    let counts = Entity::ALL.map(|entity| format!("SELECT '{0}' AS name, count(*) AS n FROM {0} WHERE deleted = 0", entity.name()));
    db.execute_batch(&format!(
        "CREATE TEMP VIEW tally AS {};
         CREATE TEMP VIEW searchable AS SELECT * FROM main.searchable AS t WHERE t.id NOT IN (SELECT id FROM temp.hidden);
         CREATE TEMP VIEW moment AS SELECT * FROM main.moment AS t WHERE t.id NOT IN (SELECT id FROM temp.hidden);
         CREATE TEMP VIEW moment_partner AS SELECT * FROM main.moment_partner AS t WHERE t.moment IN (SELECT n FROM moment);
         CREATE TEMP VIEW file_part AS SELECT * FROM main.file_part AS t WHERE t.owner NOT IN (SELECT id FROM temp.hidden);
         CREATE TEMP VIEW response AS SELECT * FROM main.response AS t WHERE t.round_id NOT IN (SELECT id FROM temp.hidden);
         CREATE TEMP VIEW group_answer AS SELECT * FROM main.group_answer AS t WHERE t.round_id NOT IN (SELECT id FROM temp.hidden);
         CREATE TEMP VIEW round_figures AS SELECT * FROM main.round_figures AS t WHERE t.round_id NOT IN (SELECT id FROM temp.hidden);
         -- The words of partners tell what is noted of them; an index of what is seen is filled where it is searched.
         CREATE VIRTUAL TABLE temp.partner_words USING fts5 (
             words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3', tokenize = \"unicode61 tokenchars '_'\"
         );
         -- Who changed what is for the team: what stood before a change stands nowhere else.
         CREATE TEMP VIEW change AS SELECT * FROM main.change WHERE 0;
         CREATE TEMP VIEW access_entry AS SELECT * FROM main.access_entry WHERE 0;
         CREATE TEMP VIEW draft AS SELECT * FROM main.draft WHERE 0;",
        counts.join(" UNION ALL ")
    ))
    .db()
}

/// The columns that name what a record belongs to: without its owners it cannot stand, and its partnership and its objective, where it
/// names them, are who may see it at most.
fn above(entity: Entity) -> Vec<&'static str> {
    // A text about an objective that is for fewer is for fewer.
    const ABOVE: [&str; 2] = ["partnership_id", "objective_id"];
    let (owners, parents) = for_record_of!(entity, R => (R::OWNERS, R::PARENTS));
    let mut columns: Vec<_> = owners.iter().map(|(column, _)| *column).collect();
    for column in ABOVE {
        if parents.contains(&column) && !columns.contains(&column) {
            columns.push(column);
        }
    }
    if entity == Entity::Disclosure {
        columns.push("record");
    }
    columns
}

/// The columns of a membership: what somebody is paid for taking part is between them and the team.
fn membership_columns(db: &Connection) -> Result<String> {
    let column = |name: &str| match name {
        "terms" => "json_set(t.terms, '$.compensation', '') AS terms".to_owned(),
        _ => format!("t.{name}"),
    };
    Ok(columns_of(db, Entity::Membership)?.iter().map(|name| column(name)).collect::<Vec<_>>().join(", "))
}

/// The columns of an invitation: what is arranged for somebody says what they need.
fn attendance_columns(db: &Connection, covered: &str) -> Result<String> {
    let (seen, needs) = (is_seen("partner_id", PartnerPart::Needs, covered), nothing::<NeedsArranged>()?);
    let column = |name: &str| match name {
        "needs" => format!("CASE WHEN {seen} THEN t.needs ELSE '{needs}' END AS needs"),
        _ => format!("t.{name}"),
    };
    Ok(columns_of(db, Entity::Attendance)?.iter().map(|name| column(name)).collect::<Vec<_>>().join(", "))
}

/// Whether a part of the partner whose id stands in this column is seen, in SQL.
fn is_seen(column: &str, part: PartnerPart, covered: &str) -> String {
    format!(
        "coalesce((SELECT d.visibility FROM main.disclosure AS d WHERE d.record = t.{column} AND d.part = '{}' AND d.deleted = 0), '{}') IN ({covered})",
        part.name(),
        PartnerPart::USUAL.name()
    )
}

fn columns_of(db: &Connection, entity: Entity) -> Result<Vec<String>> {
    let mut statement = db.prepare("SELECT name FROM pragma_table_info(?1)").db()?;
    statement.query_map([entity.name()], |row| row.get(0)).db()?.map(DatabaseResult::db).collect()
}

/// The columns of a partner, with nothing in the place of what is not seen. Remarks are always for the team.
fn partner_columns(db: &Connection, covered: &str) -> Result<String> {
    let names = columns_of(db, Entity::Partner)?;
    let seen = |part| is_seen("id", part, covered);
    // In the place of what is not seen stands what is read of a partner of whom nothing was noted.
    let remarks = nothing::<PartnerRemarks>()?;
    let (needs, contact, address) = (nothing::<PartnerNeeds>()?, nothing::<PartnerContact>()?, nothing::<PartnerAddress>()?);
    let column = |name: &str| match name {
        "remarks" => format!("'{remarks}' AS remarks"),
        "needs" => format!("CASE WHEN {} THEN t.needs ELSE '{needs}' END AS needs", seen(PartnerPart::Needs)),
        "contact" => format!("CASE WHEN {} THEN t.contact ELSE '{contact}' END AS contact", seen(PartnerPart::Contact)),
        "address" => format!("CASE WHEN {} THEN t.address ELSE '{address}' END AS address", seen(PartnerPart::Contact)),
        "email_key" | "phone_key" => format!("CASE WHEN {} THEN t.{name} END AS {name}", seen(PartnerPart::Contact)),
        _ => format!("t.{name}"),
    };
    Ok(names.iter().map(|name| column(name)).collect::<Vec<_>>().join(", "))
}

/// A section in which nothing is noted, as a text in SQL.
fn nothing<S: Default + Serialize>() -> Result<String> {
    let text = serde_json::to_string(&S::default()).map_err(|_| Error::internal("reach.nothing"))?;
    Ok(text.replace('\'', "''"))
}
