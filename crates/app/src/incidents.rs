//! The register of incidents: what happened to personal data, what the laws ask by when, and the figures of a year.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use entente_domain::access_entry::{AccessKind, AccessSubject};
use entente_domain::change::Op;
use entente_domain::id::IncidentId;
use entente_domain::incident_duties::{self, Due, DutyState, IncidentDuty, RegisterGap};
use entente_domain::incident_year::{self, IncidentYear};
use entente_domain::record::incident::{Incident, IncidentFacts, IncidentRisk};
use entente_domain::regime::Regime;
use entente_domain::{Entity, Language, Result};
use entente_exchange::sheets::{NamedSheet, SheetRow};
use entente_exchange::sheets_out;
use entente_vault::{Cursor, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::keys::Saved;
use crate::records::{Made, must_be_past};
use crate::registry::Context;
use crate::texts;
use crate::written_documents::choose;

/// A page of the register.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListIncidents {
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many incidents.
    pub limit: u32,
}

/// Incidents, the newest discovery first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentPage {
    /// The incidents, each with what it obliges to.
    pub rows: Vec<IncidentView>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
    /// The laws that hold; none where nobody has said so yet.
    pub regimes: Vec<Regime>,
}

/// One incident.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OneIncident {
    /// Which one.
    pub id: IncidentId,
}

/// An incident with what it obliges to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentView {
    /// What was entered.
    pub incident: Incident,
    /// What the laws of the centre ask, the earliest first.
    pub duties: Vec<DutyNow>,
    /// What the register does not say yet, though it should.
    pub gaps: Vec<RegisterGap>,
    /// Whether all is done, so that it may be closed.
    pub settled: bool,
    /// The last day on which it must still be in the register, where a law gives one.
    pub keep_until: Option<NaiveDate>,
    /// The laws that hold; none where nobody has said so yet.
    pub regimes: Vec<Regime>,
}

/// A duty, and how it stands now.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct DutyNow {
    /// What is to be done, by when, under which law.
    #[serde(flatten)]
    #[ts(flatten)]
    pub duty: IncidentDuty,
    /// How it stands.
    pub state: DutyState,
}

/// An incident to enter: what is known at first.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EnterIncident {
    /// What happened, when, to which data.
    pub facts: IncidentFacts,
}

/// A year of the register.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OneYear {
    /// Which one.
    pub year: i32,
}

/// The figures of a year under each law that holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentYears {
    /// Under each law, in the order of forms.
    pub figures: Vec<IncidentYear>,
    /// The years of which there is an incident, and this one; the newest first.
    pub years: Vec<i32>,
}

/// The register to write into a table.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct SaveIncidentRegister {
    /// In which language.
    pub language: Language,
}

/// The laws that hold for the centre.
fn regimes(reader: Reader<'_>) -> Result<Vec<Regime>> {
    Ok(reader.centre()?.law.unwrap_or_default().regimes)
}

fn view(incident: Incident, regimes: &[Regime], now: DateTime<Utc>) -> IncidentView {
    let duties = incident_duties::duties(&incident, regimes);
    IncidentView {
        duties: duties.into_iter().map(|duty| DutyNow { duty, state: duty.state(now) }).collect(),
        gaps: incident_duties::gaps(&incident),
        settled: incident_duties::is_settled(&incident, regimes),
        keep_until: incident_duties::keep_until(&incident, regimes),
        regimes: regimes.to_vec(),
        incident,
    }
}

pub(crate) fn list(context: &Context<'_>, request: ListIncidents) -> Result<IncidentPage> {
    let now = context.app.clock().now();
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    context.app.opened()?.vault.read(|reader| {
        let regimes = regimes(reader)?;
        let page = reader.incidents(cursor.as_ref(), request.limit)?.try_map(|incident| Ok(view(incident, &regimes, now)))?;
        Ok(IncidentPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total, regimes })
    })
}

pub(crate) fn read(context: &Context<'_>, request: OneIncident) -> Result<IncidentView> {
    let now = context.app.clock().now();
    context.app.opened()?.vault.read(|reader| Ok(view(reader.incident(request.id)?, &regimes(reader)?, now)))
}

pub(crate) fn enter(context: &Context<'_>, request: EnterIncident) -> Result<Made> {
    // An instant may be tomorrow's already where the centre is: a day is given, as when it is checked.
    let today = context.app.clock().today();
    must_be_past("facts.discovered_at", request.facts.discovered_at.date_naive(), today.succ_opt().unwrap_or(today))?;
    let id = Uuid::now_v7();
    let incident = Incident::discovered(IncidentId(id), request.facts);
    context.app.opened()?.vault.write(Op::Create(Entity::Incident), |tx| {
        tx.create(&incident)?;
        let subject = AccessSubject { entity: Some(Entity::Incident), id: Some(id), ..AccessSubject::default() };
        tx.note_access(AccessKind::IncidentEntered, subject, None)
    })?;
    Ok(Made { id })
}

pub(crate) fn year(context: &Context<'_>, request: OneYear) -> Result<IncidentYears> {
    let this_year = context.app.clock().today().year();
    context.app.opened()?.vault.read(|reader| {
        let (incidents, regimes) = (reader.every_incident()?, regimes(reader)?);
        let figures = regimes.iter().map(|regime| incident_year::figures(&incidents, *regime, request.year)).collect();
        let years = incidents.iter().flat_map(|one| regimes.iter().map(move |regime| incident_year::year_of(one, *regime)));
        let mut years: Vec<i32> = years.chain([this_year]).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        Ok(IncidentYears { figures, years })
    })
}

pub(crate) fn save_register(context: &Context<'_>, request: SaveIncidentRegister) -> Result<Saved> {
    let name = texts::text(request.language, "incident-file", &[]);
    let Some(place) = choose(context, &format!("{name}.xlsx"))? else { return Ok(Saved { saved: false }) };
    let open = context.app.opened()?;
    let now = context.app.clock().now();
    let views: Vec<IncidentView> = open.vault.read(|reader| {
        let regimes = regimes(reader)?;
        Ok(reader.every_incident()?.into_iter().map(|incident| view(incident, &regimes, now)).collect())
    })?;
    let bytes = sheets_out::xlsx(&[register(request.language, &views), duties(request.language, &views)])?;
    place.write(&bytes)?;
    Ok(Saved { saved: true })
}

/// An instant on the clock of UTC, which every authority reads alike.
fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}

fn name(language: Language, family: &str, name: &str) -> String {
    texts::text(language, &format!("{family}-{}", name.replace('_', "-")), &[])
}

fn sheet(language: Language, title: &str, headings: &[&str], lines: Vec<Vec<String>>) -> NamedSheet {
    let headings = headings.iter().map(|heading| texts::text(language, &format!("incident-column-{heading}"), &[])).collect();
    let rows = std::iter::once(headings).chain(lines).zip(1..).map(|(cells, line)| SheetRow { line, cells }).collect();
    NamedSheet { name: texts::text(language, title, &[]), rows }
}

/// One line for each incident, with what the laws ask of the register.
fn register(language: Language, views: &[IncidentView]) -> NamedSheet {
    let line = |(number, view): (usize, &IncidentView)| {
        let Incident { facts, risk, measures, notices, closing, .. } = &view.incident;
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let (level, reason) = match risk {
            IncidentRisk::NotAssessed => (name(language, "incident-risk", "not_assessed"), String::new()),
            IncidentRisk::Assessed { level, reason } => (name(language, "incident-risk", level.name()), reason.clone()),
        };
        let told = |notice: &entente_domain::record::incident::IncidentNotice| {
            let to = name(language, "incident-told", notice.to.name());
            [instant(notice.at), to, notice.reference.clone()].join(" ").trim_end().to_owned()
        };
        vec![
            (number + 1).to_string(),
            instant(facts.discovered_at),
            day(facts.happened.from),
            day(facts.happened.to.or(facts.happened.from)),
            name(language, "incident-kind", facts.kind.name()),
            facts.circumstances.clone(),
            facts.data.clone(),
            facts.whose.clone(),
            facts.persons.map(|persons| persons.to_string()).unwrap_or_default(),
            level,
            reason,
            measures.taken.clone(),
            measures.prevention.clone(),
            notices.given.iter().map(told).collect::<Vec<_>>().join("\n"),
            notices.delay_reason.clone(),
            name(language, "incident-state", closing.name()),
        ]
    };
    let headings = [
        "number",
        "discovered",
        "from",
        "to",
        "kind",
        "circumstances",
        "data",
        "whose",
        "persons",
        "risk",
        "risk-reason",
        "measures",
        "prevention",
        "told",
        "delay-reason",
        "state",
    ];
    sheet(language, "incident-sheet", &headings, views.iter().enumerate().map(line).collect())
}

/// One line for each duty.
fn duties(language: Language, views: &[IncidentView]) -> NamedSheet {
    let mut lines = Vec::new();
    for (number, view) in views.iter().enumerate() {
        for DutyNow { duty, state } in &view.duties {
            let due = match duty.due {
                Due::By { at } => instant(at),
                Due::Promptly { .. } => texts::text(language, "incident-promptly", &[]),
            };
            lines.push(vec![
                (number + 1).to_string(),
                name(language, "regime", duty.regime.name()),
                name(language, "incident-duty", duty.kind.name()),
                duty.basis.to_owned(),
                due,
                duty.done_at.map(instant).unwrap_or_default(),
                name(language, "duty-state", state.name()),
            ]);
        }
    }
    sheet(language, "incident-duties-sheet", &["number", "law", "duty", "basis", "due", "done", "state"], lines)
}
