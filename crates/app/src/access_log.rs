//! The auditor's view: who viewed, printed or took out what, who was let in, what protects was changed; filtered, written out, verified.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use entente_domain::access_entry::{AccessKind, AccessReason};
use entente_domain::id::{PartnerId, UserId};
use entente_domain::{Entity, Error, Language, Result};
use entente_exchange::sheets::{NamedSheet, SheetRow};
use entente_exchange::sheets_out;
use entente_vault::{AccessFilter, Cursor, LoggedAccess, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::keys::Saved;
use crate::registry::Context;
use crate::results_out::ResultsFormat;
use crate::session::Nothing;
use crate::texts;
use crate::written_documents::choose;

/// Entries are written out so many at a time.
const AT_A_TIME: u32 = 200;
/// No more entries are written into one table: a spreadsheet holds a million, and a person reads none of so many.
const MOST_WRITTEN: usize = 100_000;

/// Which entries are asked for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct WhichAccesses {
    /// Only of this kind.
    #[ts(optional = nullable)]
    pub kind: Option<AccessKind>,
    /// Only what this person did.
    #[ts(optional = nullable)]
    pub user_id: Option<UserId>,
    /// Only about the data of this partner.
    #[ts(optional = nullable)]
    pub partner_id: Option<PartnerId>,
    /// From this day on, on the clock of UTC.
    #[ts(optional = nullable)]
    pub since: Option<NaiveDate>,
    /// Up to this day, included.
    #[ts(optional = nullable)]
    pub until: Option<NaiveDate>,
}

/// A page of the access log.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListAccesses {
    /// Which entries.
    #[serde(flatten)]
    #[ts(flatten)]
    pub which: WhichAccesses,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many entries.
    pub limit: u32,
}

/// Entries of the access log, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccessPage {
    /// The entries.
    pub rows: Vec<AccessRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
    /// Whether there are more than that, which were not counted.
    pub beyond: bool,
    /// Everybody who ever opened the vault, for the filter.
    pub people: Vec<AccessPerson>,
}

/// Somebody who opens the vault, or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccessPerson {
    /// Who.
    pub id: UserId,
    /// What they are called.
    pub name: String,
}

/// One entry: who did what, when, to what.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccessRow {
    /// Its number.
    #[ts(type = "number")]
    pub seq: u64,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Who; empty where nobody had opened the vault.
    pub person: String,
    /// What was done.
    pub kind: AccessKind,
    /// Of which kind the record is.
    pub entity: Option<Entity>,
    /// Which record.
    #[ts(as = "Option<String>")]
    pub id: Option<Uuid>,
    /// What the record is called now; empty where there is none, or the person was erased.
    pub title: String,
    /// The partner whose data they are.
    pub partner_id: Option<PartnerId>,
    /// What the partner is called now.
    pub partner_name: String,
    /// Which part or document, as a code.
    pub part: Option<String>,
    /// How many, where a number says it: wrong passphrases, records of a list.
    pub count: Option<u32>,
    /// Why, where it was said.
    pub reason: Option<AccessReason>,
}

/// That the log is whole.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct AccessesVerified {
    /// How many entries follow one another without a gap.
    #[ts(type = "number")]
    pub entries: u64,
}

/// Entries to write into a table.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveAccesses {
    /// Which entries.
    #[serde(flatten)]
    #[ts(flatten)]
    pub which: WhichAccesses,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ResultsFormat,
}

impl WhichAccesses {
    /// # Errors
    /// `InvalidRecord` where the first day is after the last.
    fn filter(&self) -> Result<AccessFilter> {
        let start = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
        if self.since.zip(self.until).is_some_and(|(since, until)| until < since) {
            return Err(Error::invalid(vec![entente_domain::FieldProblem {
                field: "until".to_owned(),
                problem: entente_domain::Problem::EndBeforeStart,
            }]));
        }
        Ok(AccessFilter {
            kind: self.kind,
            user: self.user_id,
            partner: self.partner_id,
            record: None,
            since: self.since.map(start),
            // No day after the last of the calendar: then there is no end.
            until: self.until.and_then(|day| day.succ_opt()).map(start),
        })
    }
}

fn row(reader: Reader<'_>, logged: LoggedAccess) -> Result<AccessRow> {
    let LoggedAccess { entry, at, person } = logged;
    let subject = entry.subject;
    let title = match (subject.entity, subject.id) {
        (Some(Entity::User), Some(user)) => reader.person(user)?,
        // An incident is called by what happened: that is a text of its record, which this log does not repeat.
        (Some(Entity::Incident), _) => String::new(),
        (Some(entity), Some(id)) => reader.title_of(entity, id)?,
        _ => String::new(),
    };
    let partner_name = match subject.partner {
        Some(partner) => reader.partner_name(partner)?.unwrap_or_default(),
        None => String::new(),
    };
    Ok(AccessRow {
        seq: entry.seq,
        at,
        person,
        kind: entry.kind,
        entity: subject.entity,
        id: subject.id,
        title,
        partner_id: subject.partner,
        partner_name,
        part: subject.part.map(String::from),
        count: subject.count,
        reason: entry.reason,
    })
}

pub(crate) fn list(context: &Context<'_>, request: ListAccesses) -> Result<AccessPage> {
    let filter = request.which.filter()?;
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    context.app.opened()?.vault.read(|reader| {
        let page = reader.accesses(&filter, cursor.as_ref(), request.limit)?.try_map(|logged| row(reader, logged))?;
        let people = reader.users()?.into_iter().map(|user| AccessPerson { id: user.id, name: user.identity.name }).collect();
        Ok(AccessPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total, beyond: page.beyond, people })
    })
}

pub(crate) fn verify(context: &Context<'_>, _: Nothing) -> Result<AccessesVerified> {
    let entries = context.app.opened()?.vault.read_long(|reader| reader.verify_accesses())?;
    Ok(AccessesVerified { entries })
}

pub(crate) fn save(context: &Context<'_>, request: SaveAccesses) -> Result<Saved> {
    let filter = request.which.filter()?;
    let say = |id: &str| texts::text(request.language, id, &[]);
    let ending = match request.format {
        ResultsFormat::Csv => "csv",
        ResultsFormat::Xlsx => "xlsx",
    };
    let Some(place) = choose(context, &format!("{}.{ending}", say("access-file")))? else { return Ok(Saved { saved: false }) };
    let rows = context.app.opened()?.vault.read_long(|reader| {
        let (mut rows, mut cursor) = (Vec::new(), None);
        loop {
            let page = reader.accesses(&filter, cursor.as_ref(), AT_A_TIME)?.try_map(|logged| row(reader, logged))?;
            rows.extend(page.rows);
            context.watch.progress(u32::try_from(rows.len()).unwrap_or(u32::MAX), page.total)?;
            cursor = page.next;
            if cursor.is_none() || rows.len() >= MOST_WRITTEN {
                return Ok(rows);
            }
        }
    })?;
    let sheet = sheet(request.language, &rows);
    let bytes = match request.format {
        ResultsFormat::Csv => sheets_out::csv(&sheet)?,
        ResultsFormat::Xlsx => sheets_out::xlsx(&[sheet])?,
    };
    place.write(&bytes)?;
    Ok(Saved { saved: true })
}

/// What was looked at or taken out, in words; its code where an older program noted one that has none.
fn part_name(language: Language, part: &str) -> String {
    let id = format!("access-part-{}", part.replace('_', "-"));
    if texts::has(language, &id) { texts::text(language, &id, &[]) } else { part.to_owned() }
}

/// The entries as a table, in words; the instants on the clock of UTC, which every auditor reads alike.
fn sheet(language: Language, rows: &[AccessRow]) -> NamedSheet {
    let say = |id: &str| texts::text(language, id, &[]);
    let name = |family: &str, name: &str| say(&format!("{family}-{}", name.replace('_', "-")));
    let headings = ["number", "when", "who", "what", "kind", "record", "partner", "part", "count", "reason"];
    let headings = headings.map(|heading| say(&format!("access-column-{heading}"))).to_vec();
    let line = |row: &AccessRow| {
        vec![
            row.seq.to_string(),
            row.at.format("%Y-%m-%d %H:%M:%S").to_string(),
            row.person.clone(),
            name("access-kind", row.kind.name()),
            row.entity.map(|entity| name("entity", entity.name())).unwrap_or_default(),
            row.title.clone(),
            row.partner_name.clone(),
            row.part.as_deref().map(|part| part_name(language, part)).unwrap_or_default(),
            row.count.map(|count| count.to_string()).unwrap_or_default(),
            row.reason.map(|reason| name("access-reason", reason.name())).unwrap_or_default(),
        ]
    };
    let lines = std::iter::once(headings).chain(rows.iter().map(line));
    NamedSheet { name: say("access-sheet"), rows: lines.zip(1..).map(|(cells, line)| SheetRow { line, cells }).collect() }
}
