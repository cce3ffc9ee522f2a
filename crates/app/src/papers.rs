//! Papers that leave the vault on request: a contributor's sheet, the public register, the papers of a meeting, its calendar file.

use chrono::NaiveDate;
use entente_domain::id::{DecisionId, MeetingId, PartnerId, PartnershipId};
use entente_domain::record::decision::Decision;
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, ErrorCode, Language, Result};
use entente_exchange::calendar::{CalendarMeeting, meeting_calendar};
use entente_reports::{
    Contributed, MeetingPapers, PaperItem, PaperTerm, RegisterContent, RegisteredDecision, ReturnSheet, meeting_papers, register,
    return_sheet,
};
use entente_vault::{Reader, TimelineOf};
use serde::Deserialize;
use ts_rs::TS;

use crate::disclosing::level_of;
use crate::registry::Context;
use crate::reporting::{ReportFormat, ReportMade, made};
use crate::written_documents::choose;

/// A contributor's sheet to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeReturnSheet {
    /// Whose.
    pub partner_id: PartnerId,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ReportFormat,
}

/// A public register to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeRegister {
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ReportFormat,
}

/// Papers of a meeting to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakePapers {
    /// Of which meeting.
    pub id: MeetingId,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ReportFormat,
    /// The whole pack, or the invitation sheet alone.
    pub pack: bool,
}

/// A calendar file to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeCalendar {
    /// Of which meeting.
    pub id: MeetingId,
    /// Whether the addresses of whoever is invited stand in it: only where it is asked for.
    #[serde(default)]
    pub with_addresses: bool,
}

fn named(language: Language, id: &str) -> String {
    entente_texts::text(language, id, &[])
}

/// A partner's own words are read in pages of this size.
const AT_ONCE: u32 = 200;

pub(crate) fn save_return_sheet(context: &Context<'_>, request: MakeReturnSheet) -> Result<ReportMade> {
    let MakeReturnSheet { partner_id, language, format } = request;
    let made_on = context.app.clock().today();
    // What went to and fro with this partner is theirs to read, at whatever level the others see it.
    made(context, format, &named(language, "return-file"), || {
        let sheet = context.app.opened()?.vault.read_long(|reader| {
            Ok(ReturnSheet {
                language,
                organisation: reader.centre()?.identity.name,
                made_on,
                contributor: reader.partner(partner_id)?.identity.name.spoken(),
                contributions: contributions(reader, partner_id)?,
            })
        })?;
        Ok(return_sheet(&sheet))
    })
}

/// What a partner recommended and asked, the newest first.
fn contributions(reader: Reader<'_>, partner: PartnerId) -> Result<Vec<Contributed>> {
    let mut found = Vec::new();
    let mut cursor = None;
    loop {
        let page = reader.timeline(TimelineOf::Partner(partner), cursor.as_ref(), AT_ONCE)?;
        for entry in page.rows {
            match entry.entity {
                Entity::Recommendation => found.push(Contributed::Recommendation(reader.recommendation(entry.id.into())?)),
                Entity::Question => found.push(Contributed::Question(reader.question(entry.id.into())?)),
                _ => {}
            }
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(found);
        }
    }
}

pub(crate) fn save_register(context: &Context<'_>, request: MakeRegister) -> Result<ReportMade> {
    let MakeRegister { partnership_id, language, format } = request;
    let made_on = context.app.clock().today();
    let open = context.app.opened()?;
    // Who was there is named by their own agreement, not by a level: with the reach of everyone, nobody would be.
    if open.vault.read(|reader| level_of(reader, Entity::Partnership, partnership_id.0))? < Visibility::Public {
        return Err(ErrorCode::NotForAudience.into());
    }
    made(context, format, &named(language, "register-file"), || {
        let content = open.vault.read_within(Visibility::Partnership, |reader| {
            let decisions = reader
                .decisions_public(partnership_id)?
                .into_iter()
                .map(|one| registered(reader, one, made_on))
                .collect::<Result<Vec<_>>>()?;
            Ok(RegisterContent {
                language,
                organisation: reader.centre()?.identity.name,
                partnership: reader.partnership(partnership_id)?.identity.name,
                made_on,
                check: check_value(&decisions),
                decisions,
            })
        })?;
        Ok(register(&content))
    })
}

/// The BLAKE3 hash of a line per decision, `number space hash`, in the order of the register. The register says how to recompute it.
fn check_value(decisions: &[RegisteredDecision]) -> String {
    let mut hasher = blake3::Hasher::new();
    for decision in decisions {
        hasher.update(format!("{} {}\n", decision.seq, decision.hash).as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

fn seen<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if matches!(error.code, ErrorCode::NotFound | ErrorCode::Deleted | ErrorCode::Erased) => Ok(None),
        Err(error) => Err(error),
    }
}

fn registered(reader: Reader<'_>, decision: Decision, on: NaiveDate) -> Result<RegisteredDecision> {
    // Organisations are named; a person only who agreed to be named in documents that leave the computer.
    let public_name = |id: PartnerId| -> Result<Option<String>> {
        // Who is for the team only is counted with those who are not named.
        let Some(partner) = seen(reader.partner(id))? else { return Ok(None) };
        let named = reader.may_be_named(&partner, Some(decision.partnership_id), on)?;
        Ok(named.then(|| partner.identity.name.spoken()))
    };
    let (mut present, mut unnamed) = (Vec::new(), 0);
    for id in &decision.people.present {
        match public_name(*id)? {
            Some(name) => present.push(name),
            None => unnamed += 1,
        }
    }
    let proposer = match decision.people.proposer.and_then(|proposer| proposer.partner) {
        Some(id) => public_name(id)?,
        None => None,
    };
    let (seq, hash) = reader.last_entry_of(DecisionId(decision.id.0).0)?;
    Ok(RegisteredDecision {
        on: decision.content.on,
        text: decision.content.text,
        reasons: decision.content.reasons,
        options: decision.content.options,
        side: decision.people.proposer.map(|proposer| proposer.side),
        proposer,
        present,
        unnamed,
        disagreement: decision.disagreement.text,
        review_on: decision.follow_up.review_on,
        seq,
        hash,
    })
}

pub(crate) fn save_papers(context: &Context<'_>, request: MakePapers) -> Result<ReportMade> {
    let MakePapers { id, language, format, pack } = request;
    let made_on = context.app.clock().today();
    let open = context.app.opened()?;
    // Papers of a meeting of the team are for the team; others leave out what is.
    let audience = open.vault.read(|reader| {
        let partnership = reader.meeting(id)?.partnership_id;
        let level = level_of(reader, Entity::Meeting, id.0)?.min(level_of(reader, Entity::Partnership, partnership.0)?);
        Ok(level.min(Visibility::Partnership))
    })?;
    made(context, format, &named(language, "papers-file"), || {
        let papers = open.vault.read_within(audience, |reader| {
            let meeting = reader.meeting(id)?;
            let agenda: Vec<PaperItem> = reader
                .agenda(id)?
                .into_iter()
                .map(|one| PaperItem {
                    title: one.item.title,
                    minutes: one.item.minutes,
                    purpose: one.item.purpose,
                    side: one.item.proposer.side,
                })
                .collect();
            // Only the words that stand in these papers are explained in them.
            let text =
                agenda.iter().map(|item| item.title.as_str()).chain([meeting.background.note.as_str()]).collect::<Vec<_>>().join("\n");
            let used = entente_domain::fold::fold(&text);
            let is_used = |term: &str| format!(" {used} ").contains(&format!(" {} ", entente_domain::fold::fold(term)));
            let terms = reader
                .glossary(meeting.partnership_id)?
                .into_iter()
                .filter(|term| is_used(&term.entry.term))
                .map(|term| PaperTerm { term: term.entry.term, meaning: term.entry.meaning })
                .collect();
            Ok(MeetingPapers {
                language,
                organisation: reader.centre()?.identity.name,
                partnership: reader.partnership(meeting.partnership_id)?.identity.name,
                made_on,
                time: meeting.plan.starts_at.map(|start| (start, meeting.ends_at())),
                agenda,
                documents: reader.documents(id)?.into_iter().map(|document| document.description.title).collect(),
                terms,
                pack,
                title: meeting.plan.title,
                on: meeting.plan.on,
                place: meeting.plan.place,
                link: meeting.plan.link,
                phone: meeting.plan.phone,
                background: meeting.background.note,
            })
        })?;
        Ok(meeting_papers(&papers))
    })
}

pub(crate) fn save_calendar(context: &Context<'_>, request: MakeCalendar) -> Result<ReportMade> {
    let language = context.app.language();
    let now = context.app.clock().now();
    let suggested = format!("{}.ics", named(language, "papers-file"));
    let Some(place) = choose(context, &suggested)? else { return Ok(ReportMade { saved: false, pages: None }) };
    let calendar = context.app.opened()?.vault.read(|reader| {
        let meeting = reader.meeting(request.id)?;
        let mut addresses = Vec::new();
        if request.with_addresses {
            for attendance in reader.attendances(request.id)? {
                let email = reader.partner(attendance.partner_id)?.contact.email;
                addresses.extend(Some(email).filter(|email| !email.is_empty()));
            }
        }
        let minutes = meeting.plan.minutes;
        let plan = meeting.plan;
        Ok(CalendarMeeting {
            id: request.id.to_string(),
            title: plan.title,
            on: plan.on,
            starts_at: plan.starts_at,
            minutes,
            time_zone: plan.time_zone,
            place: plan.place,
            link: plan.link,
            phone: plan.phone,
            addresses,
        })
    })?;
    place.write(meeting_calendar(&calendar, now).as_bytes())?;
    Ok(ReportMade { saved: true, pages: None })
}
