//! What is done with a meeting: inviting, moving, holding, cancelling, repeating, counting who spoke.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveTime};
use entente_domain::change::Op;
use entente_domain::id::{AgendaItemId, AttendanceId, MeetingId, PartnerId};
use entente_domain::record::agenda_item::{AgendaItem, AgendaPosition};
use entente_domain::record::attendance::{Attendance, Invitation, NeedArranged, NeedsArranged, Presence, PresenceKind, Speaking};
use entente_domain::record::meeting::{Meeting, MeetingBackground, MeetingCourse, MeetingState, Move};
use entente_domain::record::membership::Side;
use entente_domain::{Entity, ErrorCode, Result};
use entente_vault::Tx;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::{One, count};
use crate::records::{Made, must_be_past};
use crate::registry::Context;
use crate::session::Nothing;

/// Somebody to invite.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct Invited {
    /// The partner.
    pub partner_id: PartnerId,
    /// On which side.
    pub side: Side,
}

/// People to invite.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Invite {
    /// To which meeting.
    pub meeting_id: MeetingId,
    /// Whom.
    pub people: Vec<Invited>,
}

/// The points of a meeting in a new order.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ArrangeAgenda {
    /// Of which meeting.
    pub meeting_id: MeetingId,
    /// All of them, in the order in which they should stand.
    pub order: Vec<AgendaItemId>,
}

/// A meeting to move.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MoveMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// To which day.
    pub on: NaiveDate,
    /// At what time.
    pub starts_at: Option<NaiveTime>,
    /// Why; may be empty where only the time changes.
    pub reason: String,
}

/// A meeting to cancel.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CancelMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// Why.
    pub reason: String,
}

/// A meeting to hold again on another day.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct RepeatMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// On which day.
    pub on: NaiveDate,
}

/// A person of a meeting, there or not.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct NotePresence {
    /// Their part in the meeting.
    pub attendance_id: AttendanceId,
    /// There, excused, missing; none takes it back.
    pub presence: Option<PresenceKind>,
}

/// A person of a meeting spoke.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct NoteTurn {
    /// Their part in the meeting.
    pub attendance_id: AttendanceId,
    /// Once more, or once less where it was a slip.
    pub more: bool,
}

/// How often somebody spoke.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Turns {
    /// Turns to speak.
    pub turns: u32,
}

/// How many were invited.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct HowMany {
    /// So many.
    pub count: u32,
}

pub(crate) fn invite(context: &Context<'_>, request: Invite) -> Result<HowMany> {
    let (invited, _) = context.app.opened()?.vault.write(Op::Invite, |tx| {
        let meeting = tx.reader().meeting(request.meeting_id)?;
        must_be_planned(&meeting)?;
        for person in &request.people {
            tx.create(&invitation(tx, meeting.id, person.partner_id, person.side)?)?;
        }
        Ok(count(request.people.len()))
    })?;
    Ok(HowMany { count: invited })
}

/// An invitation with what the person needs, not yet arranged.
fn invitation(tx: &Tx<'_>, meeting: MeetingId, partner: PartnerId, side: Side) -> Result<Attendance> {
    let needs = tx.reader().partner(partner)?.needs.needs;
    let needs = needs.into_iter().map(|need| NeedArranged { need, arranged: false, note: String::new() }).collect();
    Ok(Attendance {
        id: AttendanceId(Uuid::now_v7()),
        meeting_id: meeting,
        partner_id: partner,
        invitation: Invitation { side },
        needs: NeedsArranged { needs },
        presence: Presence::default(),
        speaking: Speaking::default(),
    })
}

fn must_be_planned(meeting: &Meeting) -> Result<()> {
    if meeting.is_planned() { Ok(()) } else { Err(ErrorCode::MeetingOver.into()) }
}

fn to_json(value: &impl Serialize) -> Result<serde_json::Value> {
    serde_json::to_value(value).map_err(|_| entente_domain::Error::internal("meeting.json"))
}

/// Between two places, so that a point can be put between them.
const PLACE_APART: u32 = 1024;

/// Puts the points in another order, in one operation that can be taken back as one.
pub(crate) fn arrange(context: &Context<'_>, request: ArrangeAgenda) -> Result<Nothing> {
    context.app.opened()?.vault.write(Op::Change(Entity::AgendaItem), |tx| {
        let agenda = tx.reader().agenda(request.meeting_id)?;
        let standing: HashMap<AgendaItemId, u32> = agenda.iter().map(|item| (item.id, item.position.place)).collect();
        let asked: HashSet<AgendaItemId> = request.order.iter().copied().collect();
        // A point that came or went meanwhile would otherwise be put anywhere.
        if asked.len() != request.order.len() || asked.len() != standing.len() || !asked.iter().all(|id| standing.contains_key(id)) {
            return Err(ErrorCode::ChangedMeanwhile.into());
        }
        for (place, id) in (1..).map(|nth: u32| nth.saturating_mul(PLACE_APART)).zip(&request.order) {
            if standing.get(id) != Some(&place) {
                tx.change::<AgendaItem>(id.0, "position", None, to_json(&AgendaPosition { place })?)?;
            }
        }
        Ok(())
    })?;
    Ok(Nothing {})
}

pub(crate) fn move_to(context: &Context<'_>, request: MoveMeeting) -> Result<Nothing> {
    context.app.opened()?.vault.write(Op::MeetingCourse, |tx| {
        let meeting = tx.reader().meeting(request.id)?;
        must_be_planned(&meeting)?;
        let mut plan = meeting.plan.clone();
        (plan.on, plan.starts_at) = (request.on, request.starts_at);
        if plan.on != meeting.plan.on {
            let mut course = meeting.course.clone();
            course.moves.push(Move { from: meeting.plan.on, reason: request.reason.trim().to_owned() });
            tx.change::<Meeting>(meeting.id.0, "course", None, to_json(&course)?)?;
        }
        tx.change::<Meeting>(meeting.id.0, "plan", None, to_json(&plan)?).map(drop)
    })?;
    Ok(Nothing {})
}

pub(crate) fn cancel(context: &Context<'_>, request: CancelMeeting) -> Result<Nothing> {
    let on = context.app.clock().today();
    course(context, request.id, MeetingState::Cancelled { on, reason: request.reason })
}

pub(crate) fn hold(context: &Context<'_>, request: One) -> Result<Nothing> {
    let id = MeetingId(request.id);
    let on = context.app.opened()?.vault.read(|reader| reader.meeting(id))?.plan.on;
    must_be_past("plan.on", on, context.app.clock().today())?;
    course(context, id, MeetingState::Held)
}

fn course(context: &Context<'_>, id: MeetingId, state: MeetingState) -> Result<Nothing> {
    context.app.opened()?.vault.write(Op::MeetingCourse, |tx| {
        let meeting = tx.reader().meeting(id)?;
        must_be_planned(&meeting)?;
        let course = MeetingCourse { state, moves: meeting.course.moves };
        tx.change::<Meeting>(id.0, "course", None, to_json(&course)?).map(drop)
    })?;
    Ok(Nothing {})
}

/// The same people, place and way, without what belonged to that day: documents, background, minutes, who was there. Of the agenda
/// come along the points that the team proposed each time; what partners want to talk about, they say anew.
pub(crate) fn repeat(context: &Context<'_>, request: RepeatMeeting) -> Result<Made> {
    let (id, _) = context.app.opened()?.vault.write(Op::Repeat, |tx| {
        let before = tx.reader().meeting(request.id)?;
        let id = MeetingId(Uuid::now_v7());
        let plan = entente_domain::record::meeting::MeetingPlan { on: request.on, ..before.plan };
        tx.create(&Meeting::planned(id, before.partnership_id, plan, before.hosting, MeetingBackground::default()))?;
        for item in tx.reader().agenda(request.id)? {
            if item.item.proposer.side == Side::Team {
                tx.create(&AgendaItem { id: AgendaItemId(Uuid::now_v7()), meeting_id: id, ..item })?;
            }
        }
        for attendance in tx.reader().attendances(request.id)? {
            // Who left the partnership since, or was deleted, is not invited again.
            if tx.reader().is_member(before.partnership_id, attendance.partner_id)? {
                tx.create(&invitation(tx, id, attendance.partner_id, attendance.invitation.side)?)?;
            }
        }
        Ok(id)
    })?;
    Ok(Made { id: id.0 })
}

pub(crate) fn note_presence(context: &Context<'_>, request: NotePresence) -> Result<Nothing> {
    let presence = to_json(&Presence { presence: request.presence })?;
    context
        .app
        .opened()?
        .vault
        .write(Op::Change(Entity::Attendance), |tx| tx.change::<Attendance>(request.attendance_id.0, "presence", None, presence))?;
    Ok(Nothing {})
}

pub(crate) fn note_turn(context: &Context<'_>, request: NoteTurn) -> Result<Turns> {
    let (turns, _) = context.app.opened()?.vault.write(Op::Change(Entity::Attendance), |tx| {
        let attendance: Attendance = tx.reader().attendance(request.attendance_id)?;
        let turns = if request.more { attendance.speaking.turns + 1 } else { attendance.speaking.turns.saturating_sub(1) };
        let changed = tx.change::<Attendance>(request.attendance_id.0, "speaking", None, to_json(&Speaking { turns })?)?;
        // Whoever speaks is there.
        if turns > 0 && changed.presence.presence.is_none() {
            let presence = to_json(&Presence { presence: Some(PresenceKind::Present) })?;
            tx.change::<Attendance>(request.attendance_id.0, "presence", None, presence)?;
        }
        Ok(turns)
    })?;
    Ok(Turns { turns })
}
