//! Making, changing and deleting records of every kind.

use entente_domain::change::Op;
use entente_domain::id::{
    CommunicationId, DispatchId, DocumentId, IncidentId, IndicatorId, MeetingId, MembershipId, ObjectiveId, PartnerId, PartnershipId,
    RoundId,
};
use entente_domain::incident_duties::owed;
use entente_domain::record::action::{Action, ActionOrigin, ActionOutcome, ActionTask};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
use entente_domain::record::agenda_item::{AgendaContent, AgendaItem, AgendaPosition};
use entente_domain::record::agreement::{Agreement, AgreementTerms};
use entente_domain::record::attendance::Attendance;
use entente_domain::record::communication::{Communication, CommunicationBody, Exchange};
use entente_domain::record::consent::Consent;
use entente_domain::record::contribution::{Contribution, Gift};
use entente_domain::record::decision::{Decision, DecisionContent, DecisionFollowUp, DecisionPeople, Disagreement};
use entente_domain::record::dispatch::{Dispatch, Sending};
use entente_domain::record::document::{Document, DocumentDescription, DocumentPlace};
use entente_domain::record::enclosure::Enclosure;
use entente_domain::record::glossary::{GlossaryEntry, GlossaryTerm};
use entente_domain::record::meeting::{Meeting, MeetingBackground, MeetingHosting, MeetingPlan};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms};
use entente_domain::record::objective::{
    Indicator, IndicatorDefinition, Measurement, MeasurementFinding, Objective, ObjectiveOutcome, ObjectiveOwnership, ObjectiveStatement,
    SmartAnswers,
};
use entente_domain::record::partner::{
    Partner, PartnerAddress, PartnerContact, PartnerIdentity, PartnerNaming, PartnerNeeds, PartnerRemarks,
};
use entente_domain::record::partnership::{
    Partnership, PartnershipIdentity, PartnershipParticipation, PartnershipPeriod, PartnershipRules,
};
use entente_domain::record::population::{GroupShares, PopulationGroup};
use entente_domain::record::problem::{Problem, ProblemOutcome, ProblemOwnership, ProblemRaised};
use entente_domain::record::question::{Question, QuestionAnswer, QuestionAsked, QuestionAssignment};
use entente_domain::record::recognition::{Recognition, Tribute};
use entente_domain::record::recommendation::{Recommendation, RecommendationContent, RecommendationProgress};
use entente_domain::record::snooze::{Rest, Snooze};
use entente_domain::{Entity, Error, ErrorCode, FieldProblem, Problem as Fault, Record, Result};
use entente_vault::{Reader, Tx};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::meetings::must_be_explained;
use crate::registry::{Context, Role};
use crate::session::Nothing;

/// A record to make. Sections left out are empty.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "entity", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are the sections of the records of the same names")]
pub enum NewRecord {
    /// A partnership.
    Partnership {
        identity: PartnershipIdentity,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnershipPeriod>")]
        period: PartnershipPeriod,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnershipParticipation>")]
        participation: PartnershipParticipation,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnershipRules>")]
        rules: PartnershipRules,
    },
    /// A partner.
    Partner {
        identity: PartnerIdentity,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnerContact>")]
        contact: PartnerContact,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnerAddress>")]
        address: PartnerAddress,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnerNeeds>")]
        needs: PartnerNeeds,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnerNaming>")]
        naming: PartnerNaming,
        #[serde(default)]
        #[ts(optional, as = "Option<PartnerRemarks>")]
        remarks: PartnerRemarks,
    },
    /// A membership.
    Membership {
        partnership_id: PartnershipId,
        partner_id: PartnerId,
        terms: MembershipTerms,
        #[serde(default)]
        #[ts(optional, as = "Option<MembershipPeriod>")]
        period: MembershipPeriod,
    },
    /// An objective.
    Objective {
        partnership_id: PartnershipId,
        statement: ObjectiveStatement,
        #[serde(default)]
        #[ts(optional, as = "Option<SmartAnswers>")]
        smart: SmartAnswers,
        #[serde(default)]
        #[ts(optional, as = "Option<ObjectiveOwnership>")]
        ownership: ObjectiveOwnership,
    },
    /// An indicator.
    Indicator { objective_id: ObjectiveId, definition: IndicatorDefinition },
    /// A measurement.
    Measurement { indicator_id: IndicatorId, finding: MeasurementFinding },
    /// An adjustment.
    Adjustment {
        partnership_id: PartnershipId,
        #[serde(default)]
        #[ts(optional = nullable)]
        objective_id: Option<ObjectiveId>,
        #[serde(default)]
        #[ts(optional = nullable)]
        round_id: Option<RoundId>,
        decision: AdjustmentDecision,
    },
    /// A meeting.
    Meeting {
        partnership_id: PartnershipId,
        plan: MeetingPlan,
        #[serde(default)]
        #[ts(optional, as = "Option<MeetingHosting>")]
        hosting: MeetingHosting,
        #[serde(default)]
        #[ts(optional, as = "Option<MeetingBackground>")]
        background: MeetingBackground,
    },
    /// A point of an agenda.
    AgendaItem { meeting_id: MeetingId, item: AgendaContent, position: AgendaPosition },
    /// A document for a meeting that is kept elsewhere.
    Document { meeting_id: MeetingId, description: DocumentDescription },
    /// What was sent for a meeting.
    Dispatch { meeting_id: MeetingId, sending: Sending },
    /// An exchange.
    Communication {
        partnership_id: Option<PartnershipId>,
        exchange: Exchange,
        #[serde(default)]
        #[ts(optional, as = "Option<CommunicationBody>")]
        body: CommunicationBody,
    },
    /// A recommendation.
    Recommendation {
        partnership_id: PartnershipId,
        #[serde(default)]
        #[ts(optional = nullable)]
        meeting_id: Option<MeetingId>,
        content: RecommendationContent,
    },
    /// A question to the clinical expert.
    Question {
        partnership_id: PartnershipId,
        #[serde(default)]
        #[ts(optional = nullable)]
        meeting_id: Option<MeetingId>,
        asked: QuestionAsked,
        #[serde(default)]
        #[ts(optional, as = "Option<QuestionAssignment>")]
        assignment: QuestionAssignment,
    },
    /// A decision.
    Decision {
        partnership_id: PartnershipId,
        #[serde(default)]
        #[ts(optional = nullable)]
        meeting_id: Option<MeetingId>,
        content: DecisionContent,
        people: DecisionPeople,
        #[serde(default)]
        #[ts(optional, as = "Option<Disagreement>")]
        disagreement: Disagreement,
        follow_up: DecisionFollowUp,
    },
    /// An action.
    Action {
        partnership_id: PartnershipId,
        task: ActionTask,
        #[serde(default)]
        #[ts(optional, as = "Option<ActionOrigin>")]
        origin: ActionOrigin,
    },
    /// A problem.
    Problem {
        partnership_id: PartnershipId,
        raised: ProblemRaised,
        #[serde(default)]
        #[ts(optional, as = "Option<ProblemOwnership>")]
        ownership: ProblemOwnership,
    },
    /// What a partner gave.
    Contribution { partnership_id: PartnershipId, partner_id: PartnerId, gift: Gift },
    /// The partners' role, brought out.
    Recognition { partnership_id: PartnershipId, tribute: Tribute },
    /// An agreement in writing.
    Agreement { partnership_id: PartnershipId, terms: AgreementTerms },
    /// A word of the glossary.
    GlossaryTerm {
        #[serde(default)]
        #[ts(optional = nullable)]
        partnership_id: Option<PartnershipId>,
        entry: GlossaryEntry,
    },
    /// A group of the population served.
    PopulationGroup { partnership_id: PartnershipId, shares: GroupShares },
    /// Something on Today is put off.
    Snooze { rest: Rest },
}

/// A record to make.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Create {
    /// The record.
    pub record: NewRecord,
}

/// The record that was made.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Made {
    /// Its id.
    #[ts(as = "String")]
    pub id: Uuid,
}

/// One section of a record to change.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SectionChange {
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// Which section.
    pub section: String,
    /// What the person saw; null when the caller does not know.
    #[ts(type = "unknown")]
    pub before: Value,
    /// What it becomes.
    #[ts(type = "unknown")]
    pub after: Value,
}

/// A record to delete.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct Delete {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which one.
    #[ts(as = "String")]
    pub id: Uuid,
}

pub(crate) fn create(context: &Context<'_>, request: Create) -> Result<Made> {
    let open = context.app.opened()?;
    let id = Uuid::now_v7();
    let today = context.app.clock().today();
    match request.record {
        NewRecord::Partnership { identity, period, participation, rules } => {
            write(&open.vault, &Partnership { id: id.into(), identity, period, participation, rules })
        }
        NewRecord::Partner { identity, contact, address, needs, naming, remarks } => {
            write(&open.vault, &Partner { id: id.into(), identity, contact, address, needs, naming, remarks })
        }
        NewRecord::Membership { partnership_id, partner_id, terms, period } => {
            write(&open.vault, &Membership { id: MembershipId(id), partnership_id, partner_id, terms, period })
        }
        NewRecord::Objective { partnership_id, statement, smart, ownership } => write(
            &open.vault,
            &Objective { id: id.into(), partnership_id, statement, smart, ownership, outcome: ObjectiveOutcome::default() },
        ),
        NewRecord::Indicator { objective_id, definition } => write(&open.vault, &Indicator { id: id.into(), objective_id, definition }),
        NewRecord::Measurement { indicator_id, finding } => {
            must_be_past("finding.on", finding.on, today)?;
            write(&open.vault, &Measurement { id: id.into(), indicator_id, finding })
        }
        NewRecord::Adjustment { partnership_id, objective_id, round_id, decision } => {
            let outcome = AdjustmentOutcome::default();
            write(&open.vault, &Adjustment { id: id.into(), partnership_id, objective_id, round_id, decision, outcome })
        }
        NewRecord::Meeting { partnership_id, plan, hosting, background } => {
            write(&open.vault, &Meeting::planned(id.into(), partnership_id, plan, hosting, background))
        }
        NewRecord::AgendaItem { meeting_id, item, position } => {
            write(&open.vault, &AgendaItem { id: id.into(), meeting_id, item, position })
        }
        NewRecord::Document { meeting_id, description } => {
            // A file comes in by a dialog of its own: what is named here without one would be a promise without content.
            if !matches!(description.place, DocumentPlace::Elsewhere { .. }) {
                return Err(ErrorCode::NotAllowed.into());
            }
            write(&open.vault, &Document { id: id.into(), meeting_id, description })
        }
        NewRecord::Dispatch { meeting_id, sending } => open
            .vault
            .write(Op::Create(Entity::Dispatch), |tx| {
                must_be_explained(tx.reader(), &tx.reader().meeting(meeting_id)?)?;
                tx.create(&Dispatch { id: id.into(), meeting_id, sending })
            })
            .map(drop),
        NewRecord::Communication { partnership_id, exchange, body } => {
            must_be_past("exchange.on", exchange.on, today)?;
            write(&open.vault, &Communication { id: id.into(), partnership_id, exchange, body })
        }
        NewRecord::Recommendation { partnership_id, meeting_id, content } => {
            must_be_past("content.received_on", content.received_on, today)?;
            let progress = RecommendationProgress::received();
            write(&open.vault, &Recommendation { id: id.into(), partnership_id, meeting_id, content, progress })
        }
        NewRecord::Question { partnership_id, meeting_id, asked, assignment } => {
            must_be_past("asked.on", asked.on, today)?;
            let answer = QuestionAnswer::default();
            write(&open.vault, &Question { id: id.into(), partnership_id, meeting_id, asked, assignment, answer })
        }
        NewRecord::Decision { partnership_id, meeting_id, content, people, disagreement, follow_up } => {
            must_be_past("content.on", content.on, today)?;
            write(&open.vault, &Decision { id: id.into(), partnership_id, meeting_id, content, people, disagreement, follow_up })
        }
        NewRecord::Action { partnership_id, task, origin } => {
            write(&open.vault, &Action { id: id.into(), partnership_id, task, origin, outcome: ActionOutcome::default() })
        }
        NewRecord::Problem { partnership_id, raised, ownership } => {
            must_be_past("raised.on", raised.on, today)?;
            write(&open.vault, &Problem { id: id.into(), partnership_id, raised, ownership, outcome: ProblemOutcome::default() })
        }
        NewRecord::Contribution { partnership_id, partner_id, gift } => {
            must_be_past("gift.on", gift.on, today)?;
            write(&open.vault, &Contribution { id: id.into(), partnership_id, partner_id, gift })
        }
        NewRecord::Recognition { partnership_id, tribute } => {
            must_be_past("tribute.on", tribute.on, today)?;
            write(&open.vault, &Recognition { id: id.into(), partnership_id, tribute })
        }
        NewRecord::Agreement { partnership_id, terms } => write(&open.vault, &Agreement { id: id.into(), partnership_id, terms }),
        NewRecord::GlossaryTerm { partnership_id, entry } => write(&open.vault, &GlossaryTerm { id: id.into(), partnership_id, entry }),
        NewRecord::PopulationGroup { partnership_id, shares } => {
            write(&open.vault, &PopulationGroup { id: id.into(), partnership_id, shares })
        }
        NewRecord::Snooze { rest } => write(&open.vault, &Snooze { id: id.into(), rest }),
    }?;
    Ok(Made { id })
}

fn write<R: entente_vault::Stored>(vault: &entente_vault::Vault, record: &R) -> Result<()> {
    vault.write(Op::Create(R::ENTITY), |tx| tx.create(record)).map(|_| ())
}

pub(crate) fn must_be_past(field: &str, on: chrono::NaiveDate, today: chrono::NaiveDate) -> Result<()> {
    if on <= today {
        return Ok(());
    }
    Err(Error::invalid(vec![FieldProblem { field: field.to_owned(), problem: Fault::InFuture }]))
}

pub(crate) fn change(context: &Context<'_>, request: SectionChange) -> Result<Nothing> {
    // A round's progress has rules of its own, and its questionnaire is frozen.
    // A recommendation goes step by step, or it could be closed behind its author's back. A meeting is moved with its reason.
    let by_its_own_steps = match request.entity {
        Entity::Round => matches!(request.section.as_str(), "progress" | "questionnaire"),
        Entity::Recommendation => request.section == "progress",
        Entity::Meeting => request.section == "course",
        // A questionnaire is made anew rather than changed: rounds that asked it keep the old one.
        Entity::Enclosure | Entity::Questionnaire => true,
        // Who may see something is decided by a command of its own.
        Entity::Disclosure => true,
        // What people agreed to, and in which words, has commands of its own; a certificate is never changed.
        Entity::Consent | Entity::ConsentText | Entity::ErasureCertificate => true,
        // Who opens the vault is decided by commands of its own, which need the coordinator; so is what holds for everyone.
        Entity::User => true,
        Entity::Centre => context.app.role() < Role::Coordinator,
        _ => false,
    };
    if by_its_own_steps {
        return Err(ErrorCode::NotAllowed.into());
    }
    let before = Some(&request.before).filter(|before| !before.is_null());
    context.app.opened()?.vault.write(Op::Change(request.entity), |tx| {
        match request.entity {
            Entity::Round => must_still_be_changeable(&tx.reader(), request.id)?,
            Entity::Document => must_stay_in_its_place(&tx.reader(), request.id, &request.after)?,
            Entity::Incident if request.section == "closing" => must_owe_nothing(&tx.reader(), request.id, &request.after)?,
            Entity::Dispatch => {
                let dispatch = tx.reader().dispatch(DispatchId(request.id))?;
                must_be_explained(tx.reader(), &tx.reader().meeting(dispatch.meeting_id)?)?;
            }
            _ => {}
        }
        tx.change_any(request.entity, request.id, &request.section, before, request.after)
    })?;
    Ok(Nothing {})
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
    use entente_domain::record::round::RoundProgress;
    match reader.round(RoundId(round))?.progress {
        RoundProgress::Closed { .. } => Err(ErrorCode::RoundNotOpen.into()),
        RoundProgress::Planned | RoundProgress::Open { .. } => Ok(()),
    }
}

pub(crate) fn delete(context: &Context<'_>, request: Delete) -> Result<Nothing> {
    let Delete { entity, id } = request;
    // Without the consent, its withdrawal would be gone as well, and the person named again.
    let of_consent = matches!(entity, Entity::Consent | Entity::ConsentText);
    if of_consent || matches!(entity, Entity::Centre | Entity::User | Entity::Disclosure | Entity::ErasureCertificate | Entity::Incident) {
        return Err(ErrorCode::NotAllowed.into());
    }
    context.app.opened()?.vault.write(Op::Delete(entity), |tx| {
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
            // A partnership with its life is ended, not deleted: the vault lets only an empty one go.
            _ => {}
        }
        tx.delete_any(entity, id)
    })?;
    Ok(Nothing {})
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
