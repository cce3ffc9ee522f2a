//! Making, changing and deleting records of every kind.

use entente_domain::change::Op;
use entente_domain::id::{IndicatorId, MeetingId, MembershipId, ObjectiveId, PartnerId, PartnershipId, RoundId};
use entente_domain::record::action::{Action, ActionOrigin, ActionOutcome, ActionTask};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
use entente_domain::record::agenda_item::{AgendaContent, AgendaItem, AgendaPosition};
use entente_domain::record::agreement::{Agreement, AgreementTerms};
use entente_domain::record::communication::{Communication, CommunicationBody, Exchange};
use entente_domain::record::contribution::{Contribution, Gift};
use entente_domain::record::decision::{Decision, DecisionContent, DecisionFollowUp, DecisionPeople, Disagreement};
use entente_domain::record::dispatch::{Dispatch, Sending};
use entente_domain::record::document::{Document, DocumentDescription, DocumentPlace};
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
use entente_domain::{Entity, Error, ErrorCode, FieldProblem, Problem as Fault, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::meetings::must_be_explained;
use crate::record_rules;
use crate::registry::Context;
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
    if record_rules::has_own_steps(request.entity, &request.section, context.app.role()) {
        return Err(ErrorCode::NotAllowed.into());
    }
    context.app.opened()?.vault.write(Op::Change(request.entity), |tx| {
        record_rules::must_allow(&tx.reader(), &request)?;
        let before = Some(&request.before).filter(|before| !before.is_null());
        tx.change_any(request.entity, request.id, &request.section, before, request.after)
    })?;
    Ok(Nothing {})
}

pub(crate) fn delete(context: &Context<'_>, request: Delete) -> Result<Nothing> {
    let Delete { entity, id } = request;
    if record_rules::is_never_deleted(entity) {
        return Err(ErrorCode::NotAllowed.into());
    }
    context.app.opened()?.vault.write(Op::Delete(entity), |tx| {
        record_rules::delete_parts(tx, entity, id)?;
        tx.delete_any(entity, id)
    })?;
    Ok(Nothing {})
}
