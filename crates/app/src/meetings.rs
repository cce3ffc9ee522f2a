//! Meetings: the list, one of them with all that belongs to it, and whether it is ready.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use entente_clarity::acronyms;
use entente_domain::id::{MeetingId, PartnerId, PartnershipId};
use entente_domain::readiness::{MeetingFacts, Readiness, readiness, score};
use entente_domain::record::action::Action;
use entente_domain::record::agenda_item::AgendaItem;
use entente_domain::record::attendance::{Attendance, PresenceKind};
use entente_domain::record::decision::Decision;
use entente_domain::record::dispatch::Dispatch;
use entente_domain::record::document::Document;
use entente_domain::record::meeting::{Meeting, MeetingState};
use entente_domain::record::membership::Side;
use entente_domain::record::partner::Need;
use entente_domain::record::partnership::Partnership;
use entente_domain::record::question::Question;
use entente_domain::record::recommendation::Recommendation;
use entente_domain::{Error, ErrorCode, Result};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::partnerships::{One, count};
use crate::registry::Context;

/// Which meetings are asked for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ListMeetings {
    /// Of one partnership; of all where there is none.
    pub partnership_id: Option<PartnershipId>,
}

/// A meeting in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingRow {
    /// The meeting.
    pub meeting: Meeting,
    /// The name of its partnership.
    pub partnership_name: String,
    /// How many of the eight points are met; none once it was held or cancelled.
    pub score: Option<u32>,
    /// Who was there, once it was held.
    pub present: u32,
}

/// Meetings, and how ready they were over the years.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingList {
    /// Those to come, the nearest first.
    pub planned: Vec<MeetingRow>,
    /// Those held or cancelled, the newest first.
    pub past: Vec<MeetingRow>,
    /// The mean score of the meetings held, per year, the newest first.
    pub trend: Vec<YearOfMeetings>,
}

/// How ready the meetings of a year were.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct YearOfMeetings {
    /// The year.
    pub year: i32,
    /// How many were held.
    pub held: u32,
    /// The mean of their points, from 0 to 8.
    pub mean: f64,
}

/// Somebody who is invited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceRow {
    /// Their part in the meeting.
    pub attendance: Attendance,
    /// Their name.
    pub name: String,
}

/// A recommendation, question, decision or action noted in a meeting, with the name of whoever said it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Captured {
    /// Recommendations.
    pub recommendations: Vec<Recommendation>,
    /// Questions to the clinical expert.
    pub questions: Vec<Question>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Actions.
    pub actions: Vec<Action>,
}

/// One meeting with all that belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingView {
    /// The meeting.
    pub meeting: Meeting,
    /// The partnership.
    pub partnership: Partnership,
    /// The name of whoever leads it.
    pub facilitator: Option<String>,
    /// The agenda, in its order.
    pub agenda: Vec<AgendaItem>,
    /// Who is invited, the team first.
    pub attendances: Vec<AttendanceRow>,
    /// Members of the partnership who are not invited yet.
    pub not_invited: Vec<Invitable>,
    /// The documents.
    pub documents: Vec<Document>,
    /// What was sent.
    pub dispatches: Vec<Dispatch>,
    /// The last day on which documents are in time.
    pub documents_due: Option<NaiveDate>,
    /// The eight points.
    pub readiness: Vec<Readiness>,
    /// How many are met.
    pub score: u32,
    /// Acronyms that nobody explained.
    pub unknown_acronyms: Vec<String>,
    /// What was noted in it.
    pub captured: Captured,
}

/// A member who can be invited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Invitable {
    /// The partner.
    pub partner_id: PartnerId,
    /// The name.
    pub name: String,
    /// On which side.
    pub side: Side,
    /// What the person needs.
    pub needs: Vec<Need>,
}

/// So many meetings of each kind are shown.
const MOST: u32 = 200;
/// Members are read in pages of this size.
const MEMBERS_AT_ONCE: u32 = 200;

pub(crate) fn list(context: &Context<'_>, request: ListMeetings) -> Result<MeetingList> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let mut planned: Vec<Meeting> = reader.meetings_in_state("planned", request.partnership_id, MOST)?;
        planned.reverse();
        let mut past = reader.meetings_in_state("held", request.partnership_id, MOST)?;
        past.extend(reader.meetings_in_state("cancelled", request.partnership_id, MOST)?);
        past.sort_by_key(|meeting| std::cmp::Reverse((meeting.plan.on, meeting.id.0)));
        past.truncate(MOST as usize);
        let trend = trend(reader, &past)?;
        Ok(MeetingList { planned: rows(reader, planned, today)?, past: rows(reader, past, today)?, trend })
    })
}

fn rows(reader: Reader<'_>, meetings: Vec<Meeting>, today: NaiveDate) -> Result<Vec<MeetingRow>> {
    let mut rows = Vec::new();
    for meeting in meetings {
        let partnership = reader.partnership(meeting.partnership_id)?;
        let present = reader.attendances(meeting.id)?.iter().filter(|one| one.presence.presence == Some(PresenceKind::Present)).count();
        let score = if meeting.is_planned() { Some(score(&points(reader, &meeting, &partnership, today)?)) } else { None };
        rows.push(MeetingRow { partnership_name: partnership.identity.name, score, present: count(present), meeting });
    }
    Ok(rows)
}

/// The mean score per year of the meetings that were held, as they stood on their day.
fn trend(reader: Reader<'_>, past: &[Meeting]) -> Result<Vec<YearOfMeetings>> {
    let mut years: std::collections::BTreeMap<i32, (u32, u32)> = std::collections::BTreeMap::new();
    for meeting in past.iter().filter(|meeting| matches!(meeting.course.state, MeetingState::Held)) {
        let partnership = reader.partnership(meeting.partnership_id)?;
        let points = score(&points(reader, meeting, &partnership, meeting.plan.on)?);
        let year = years.entry(meeting.plan.on.year()).or_default();
        *year = (year.0 + 1, year.1 + points);
    }
    Ok(years
        .into_iter()
        .rev()
        .map(|(year, (held, points))| YearOfMeetings { year, held, mean: f64::from(points) / f64::from(held) })
        .collect())
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<MeetingView> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| view(reader, MeetingId(request.id), today))
}

/// One meeting with all that belongs to it.
pub(crate) fn view(reader: Reader<'_>, id: MeetingId, today: NaiveDate) -> Result<MeetingView> {
    let meeting = reader.meeting(id)?;
    let partnership = reader.partnership(meeting.partnership_id)?;
    let attendances = attendance_rows(reader, id)?;
    let facilitator = meeting.hosting.facilitator.map(|id| reader.partner_name(id)).transpose()?.flatten();
    let on = if meeting.is_planned() { today } else { meeting.plan.on };
    let readiness = points(reader, &meeting, &partnership, on)?;
    Ok(MeetingView {
        facilitator,
        agenda: reader.agenda(id)?,
        not_invited: invitable(reader, &meeting, &attendances)?,
        attendances,
        documents: reader.documents(id)?,
        dispatches: reader.dispatches(id)?,
        documents_due: meeting.documents_due(partnership.rules.document_lead_days),
        score: score(&readiness),
        readiness,
        unknown_acronyms: unknown_acronyms(reader, &meeting)?,
        captured: Captured {
            recommendations: reader.recommendations_of_meeting(id)?,
            questions: reader.questions_of_meeting(id)?,
            decisions: reader.decisions_of_meeting(id)?,
            actions: reader.actions_from(id.0)?,
        },
        meeting,
        partnership,
    })
}

/// Who is invited, by name within each side.
pub(crate) fn attendance_rows(reader: Reader<'_>, id: MeetingId) -> Result<Vec<AttendanceRow>> {
    let mut rows = Vec::new();
    for attendance in reader.attendances(id)? {
        let name = reader.partner_name(attendance.partner_id)?.unwrap_or_default();
        rows.push(AttendanceRow { attendance, name });
    }
    rows.sort_by_cached_key(|row| (row.attendance.invitation.side, entente_domain::fold::fold(&row.name)));
    Ok(rows)
}

fn invitable(reader: Reader<'_>, meeting: &Meeting, invited: &[AttendanceRow]) -> Result<Vec<Invitable>> {
    if !meeting.is_planned() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    let mut cursor = None;
    loop {
        let page = reader.members(meeting.partnership_id, cursor.as_ref(), MEMBERS_AT_ONCE)?;
        for entry in page.rows {
            let gone = entry.membership.period.until.is_some_and(|until| until < meeting.plan.on);
            let known = invited.iter().any(|row| row.attendance.partner_id == entry.partner.id);
            if !gone && !known {
                found.push(Invitable {
                    partner_id: entry.partner.id,
                    name: entry.partner.identity.name.spoken(),
                    side: entry.membership.terms.side,
                    needs: entry.partner.needs.needs,
                });
            }
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(found);
        }
    }
}

/// The acronyms in agenda, background and minutes that no glossary explains and nobody let pass.
pub(crate) fn unknown_acronyms(reader: Reader<'_>, meeting: &Meeting) -> Result<Vec<String>> {
    let agenda = reader.agenda(meeting.id)?;
    let glossary = reader.glossary(meeting.partnership_id)?;
    let texts = agenda.iter().map(|item| item.item.title.as_str()).chain([
        meeting.plan.title.as_str(),
        meeting.plan.place.as_str(),
        meeting.background.note.as_str(),
        meeting.minutes.text.as_str(),
    ]);
    Ok(acronyms::unknown(
        texts,
        glossary.iter().map(|term| term.entry.term.as_str()),
        meeting.override_acronyms.acronyms.iter().map(String::as_str),
    ))
}

/// What is noted as sent must be what everybody can read: acronyms are explained first, or let pass with a reason.
///
/// # Errors
/// `AcronymsUnexplained` with how many; none for a meeting that is over, whose papers nobody prepares any more.
pub(crate) fn must_be_explained(reader: Reader<'_>, meeting: &Meeting) -> Result<()> {
    let unknown = if meeting.is_planned() { unknown_acronyms(reader, meeting)?.len() } else { 0 };
    if unknown == 0 { Ok(()) } else { Err(Error::new(ErrorCode::AcronymsUnexplained).with("count", unknown)) }
}

/// The eight points of a meeting on a day, each from what is noted.
pub(crate) fn points(reader: Reader<'_>, meeting: &Meeting, partnership: &Partnership, today: NaiveDate) -> Result<Vec<Readiness>> {
    Ok(readiness(&facts(reader, meeting, partnership)?, today))
}

fn facts(reader: Reader<'_>, meeting: &Meeting, partnership: &Partnership) -> Result<MeetingFacts> {
    let (agenda, attendances) = (reader.agenda(meeting.id)?, reader.attendances(meeting.id)?);
    let due = meeting.documents_due(partnership.rules.document_lead_days);
    let served = served(reader, meeting, &attendances)?;
    let needs = attendances.iter().flat_map(|one| &one.needs.needs);
    let partners: Vec<&Attendance> = attendances.iter().filter(|one| one.invitation.side == Side::Partner).collect();
    let served_by = |day: Option<NaiveDate>| {
        count(partners.iter().filter(|one| served.get(&one.partner_id).is_some_and(|on| day.is_none_or(|day| *on <= day))).count())
    };
    Ok(MeetingFacts {
        has_time: meeting.plan.starts_at.is_some(),
        has_place: !meeting.plan.place.trim().is_empty(),
        has_link: !meeting.plan.link.trim().is_empty(),
        has_phone: !meeting.plan.phone.trim().is_empty(),
        needs_hidden: reader.is_limited()?,
        somebody_remote: needs.clone().any(|need| need.need == Need::Remote),
        documents_due: due,
        partners_invited: count(partners.len()),
        partners_served_in_time: served_by(due),
        partners_served: served_by(None),
        has_background: !meeting.background.note.trim().is_empty(),
        unknown_acronyms: count(unknown_acronyms(reader, meeting)?.len()),
        needs: count(needs.clone().count()),
        needs_arranged: count(needs.filter(|need| need.arranged).count()),
        agenda_items: count(agenda.len()),
        partners_items: count(agenda.iter().filter(|item| item.item.proposer.side == Side::Partner).count()),
        has_facilitator: meeting.hosting.facilitator.is_some(),
        has_technique: meeting.hosting.technique.is_some(),
    })
}

/// Who has all documents, and since when: the day of the last of them. Where there is no document, the invitation stands for them.
fn served(reader: Reader<'_>, meeting: &Meeting, invited: &[Attendance]) -> Result<HashMap<PartnerId, NaiveDate>> {
    let (documents, dispatches) = (reader.documents(meeting.id)?, reader.dispatches(meeting.id)?);
    let mut served = HashMap::new();
    for one in invited {
        let first = |document: Option<&Document>| {
            let sent = dispatches.iter().map(|dispatch| &dispatch.sending).filter(|sending| sending.to.contains(&one.partner_id));
            sent.filter(|sending| document.is_none_or(|document| sending.documents.contains(&document.id))).map(|sending| sending.on).min()
        };
        let last = if documents.is_empty() {
            first(None)
        } else {
            // All of them, or not at all.
            documents.iter().map(|document| first(Some(document))).collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max())
        };
        if let Some(day) = last {
            served.insert(one.partner_id, day);
        }
    }
    Ok(served)
}

/// The preparation of a meeting stands on Today from so many days before its documents are due.
const AHEAD_DOCUMENTS: u64 = 7;

/// The last day on which documents may be due for a meeting to stand on Today, with so many days of lead.
pub(crate) fn ahead(today: NaiveDate, lead_days: u32) -> NaiveDate {
    today + Days::new(u64::from(lead_days) + AHEAD_DOCUMENTS)
}
