//! What holds for one kind of record when it is changed or deleted by the commands that are the same for all kinds.

use entente_domain::id::{CommunicationId, DispatchId, DocumentId, IncidentId, IndicatorId, MeetingId, ObjectiveId, PartnerId, RoundId};
use entente_domain::incident_duties::owed;
use entente_domain::record::agenda_item::AgendaItem;
use entente_domain::record::attendance::Attendance;
use entente_domain::record::consent::Consent;
use entente_domain::record::dispatch::Dispatch;
use entente_domain::record::document::{Document, DocumentPlace};
use entente_domain::record::enclosure::Enclosure;
use entente_domain::record::membership::Membership;
use entente_domain::record::objective::{Indicator, Measurement};
use entente_domain::record::round::RoundProgress;
use entente_domain::{Entity, Error, ErrorCode, Record, Result};
use entente_vault::{Reader, Tx};
use serde_json::Value;
use uuid::Uuid;

use crate::meetings::must_be_explained;
use crate::records::SectionChange;
use crate::registry::Role;

/// Whether a section is changed by commands of its own, or by nobody: what must be so in between could otherwise be passed over.
pub(crate) fn has_own_steps(entity: Entity, section: &str, role: Role) -> bool {
    match entity {
        // A round's progress has rules of its own, and its questionnaire is frozen.
        Entity::Round => matches!(section, "progress" | "questionnaire"),
        // A recommendation goes step by step, or it could be closed behind its author's back.
        Entity::Recommendation => section == "progress",
        // A meeting is moved with its reason.
        Entity::Meeting => section == "course",
        // A questionnaire is made anew rather than changed: rounds that asked it keep the old one.
        Entity::Enclosure | Entity::Questionnaire => true,
        // Who may see something is decided by a command of its own.
        Entity::Disclosure => true,
        // What people agreed to, and in which words, has commands of its own; a certificate is never changed.
        Entity::Consent | Entity::ConsentText | Entity::ErasureCertificate => true,
        // Who opens the vault is decided by commands of its own, which need the coordinator; so is what holds for everyone.
        Entity::User => true,
        Entity::Centre => role < Role::Coordinator,
        _ => false,
    }
}

/// What must be so before a section is changed as it is asked to be.
///
/// # Errors
/// `NotAllowed`, `RoundNotOpen`, `IncidentOwes`, `AcronymsUnexplained`; `NotFound`, `DatabaseDamaged`.
pub(crate) fn must_allow(reader: &Reader<'_>, change: &SectionChange) -> Result<()> {
    match change.entity {
        Entity::Round => must_still_be_changeable(reader, change.id),
        Entity::Document => must_stay_in_its_place(reader, change.id, &change.after),
        Entity::Incident if change.section == "closing" => must_owe_nothing(reader, change.id, &change.after),
        Entity::Dispatch => {
            let dispatch = reader.dispatch(DispatchId(change.id))?;
            must_be_explained(*reader, &reader.meeting(dispatch.meeting_id)?)
        }
        _ => Ok(()),
    }
}

/// While an authority or the persons are to be told, an incident stays open and is on everybody's Today.
fn must_owe_nothing(reader: &Reader<'_>, incident: Uuid, closing: &Value) -> Result<()> {
    if closing["state"] != "closed" {
        return Ok(());
    }
    let regimes = reader.centre()?.law.unwrap_or_default().regimes;
    match owed(&reader.incident(IncidentId(incident))?, &regimes) {
        0 => Ok(()),
        count => Err(Error::new(ErrorCode::IncidentOwes).with("count", u32::try_from(count).unwrap_or(u32::MAX))),
    }
}

/// A document can be called otherwise; the file behind it is the one that was attached.
fn must_stay_in_its_place(reader: &Reader<'_>, document: Uuid, after: &Value) -> Result<()> {
    let place = reader.document(DocumentId(document))?.description.place;
    let same = match &place {
        DocumentPlace::Attached { .. } => serde_json::to_value(&place).is_ok_and(|place| after.get("place") == Some(&place)),
        // Where it is kept elsewhere, it may move; but it does not become a file by being called one.
        DocumentPlace::Elsewhere { .. } => after.pointer("/place/kind").and_then(Value::as_str) == Some("elsewhere"),
    };
    if same { Ok(()) } else { Err(ErrorCode::NotAllowed.into()) }
}

fn must_still_be_changeable(reader: &Reader<'_>, round: Uuid) -> Result<()> {
    match reader.round(RoundId(round))?.progress {
        RoundProgress::Closed { .. } => Err(ErrorCode::RoundNotOpen.into()),
        RoundProgress::Planned | RoundProgress::Open { .. } => Ok(()),
    }
}

/// Whether records of a kind stay whatever happens. Without a consent its withdrawal would be gone as well, and the person named again.
pub(crate) fn is_never_deleted(entity: Entity) -> bool {
    use Entity::{Centre, Consent, ConsentText, Disclosure, ErasureCertificate, Incident, User};
    matches!(entity, Consent | ConsentText | Centre | User | Disclosure | ErasureCertificate | Incident)
}

/// Deletes what stands or falls with a record. A partnership with its life is ended, not deleted: the vault lets only an empty one go.
///
/// # Errors
/// `NotFound`, `DatabaseDamaged`, and what a full medium says.
pub(crate) fn delete_parts(tx: &mut Tx<'_>, entity: Entity, id: Uuid) -> Result<()> {
    match entity {
        // A partner goes with its memberships and what it agreed to, and comes back with them when the deletion is undone.
        Entity::Partner => {
            for membership in tx.reader().memberships_of(PartnerId(id))? {
                tx.delete::<Membership>(membership.id())?;
            }
            for consent in tx.reader().consents_of(PartnerId(id))? {
                tx.delete::<Consent>(consent.id())?;
            }
        }
        Entity::Indicator => {
            for measurement in tx.reader().measurements(IndicatorId(id))? {
                tx.delete::<Measurement>(measurement.id())?;
            }
        }
        Entity::Objective => delete_indicators(tx, ObjectiveId(id))?,
        Entity::Communication => {
            for enclosure in tx.reader().enclosures(CommunicationId(id))? {
                tx.delete::<Enclosure>(enclosure.id())?;
            }
        }
        Entity::Meeting => delete_parts_of_meeting(tx, MeetingId(id))?,
        _ => {}
    }
    Ok(())
}

fn delete_indicators(tx: &mut Tx<'_>, objective: ObjectiveId) -> Result<()> {
    for indicator in tx.reader().indicators(objective)? {
        for measurement in tx.reader().measurements(indicator.id)? {
            tx.delete::<Measurement>(measurement.id())?;
        }
        tx.delete::<Indicator>(indicator.id())?;
    }
    Ok(())
}

fn delete_parts_of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<()> {
    let reader = tx.reader();
    for item in reader.agenda(meeting)? {
        tx.delete::<AgendaItem>(item.id())?;
    }
    for attendance in reader.attendances(meeting)? {
        tx.delete::<Attendance>(attendance.id())?;
    }
    for document in reader.documents(meeting)? {
        tx.delete::<Document>(document.id())?;
    }
    for dispatch in reader.dispatches(meeting)? {
        tx.delete::<Dispatch>(dispatch.id())?;
    }
    Ok(())
}
