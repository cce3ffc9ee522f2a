//! Making, changing and deleting records of every kind.

use entente_domain::change::Op;
use entente_domain::id::{IndicatorId, MembershipId, ObjectiveId, PartnerId, PartnershipId, RoundId};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
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
use entente_domain::{Entity, Error, ErrorCode, FieldProblem, Problem, Record, Result};
use entente_vault::{Reader, Tx};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::registry::Context;
use crate::session::Nothing;

/// A record to make. Sections left out are empty.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "entity", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are the sections of the records of the same names")]
#[expect(clippy::large_enum_variant, reason = "there is one at a time, read from a request and written at once")]
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
        NewRecord::Indicator { objective_id, definition } => {
            write(&open.vault, &Indicator { id: id.into(), objective_id, definition })
        }
        NewRecord::Measurement { indicator_id, finding } => {
            must_be_past(finding.on, context.app.clock().today())?;
            write(&open.vault, &Measurement { id: id.into(), indicator_id, finding })
        }
        NewRecord::Adjustment { partnership_id, objective_id, round_id, decision } => {
            let outcome = AdjustmentOutcome::default();
            write(&open.vault, &Adjustment { id: id.into(), partnership_id, objective_id, round_id, decision, outcome })
        }
    }?;
    Ok(Made { id })
}

fn write<R: entente_vault::Stored>(vault: &entente_vault::Vault, record: &R) -> Result<()> {
    vault.write(Op::Create(R::ENTITY), |tx| tx.create(record)).map(|_| ())
}

fn must_be_past(on: chrono::NaiveDate, today: chrono::NaiveDate) -> Result<()> {
    if on <= today {
        return Ok(());
    }
    Err(Error::invalid(vec![FieldProblem { field: "finding.on".to_owned(), problem: Problem::InFuture }]))
}

pub(crate) fn change(context: &Context<'_>, request: SectionChange) -> Result<Nothing> {
    // A round's progress has rules of its own, and its questionnaire is frozen.
    if request.entity == Entity::Round && matches!(request.section.as_str(), "progress" | "questionnaire") {
        return Err(ErrorCode::NotAllowed.into());
    }
    let before = Some(&request.before).filter(|before| !before.is_null());
    context.app.opened()?.vault.write(Op::Change(request.entity), |tx| {
        if request.entity == Entity::Round {
            must_still_be_changeable(&tx.reader(), request.id)?;
        }
        tx.change_any(request.entity, request.id, &request.section, before, request.after)
    })?;
    Ok(Nothing {})
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
    if matches!(entity, Entity::Centre) {
        return Err(ErrorCode::NotAllowed.into());
    }
    context.app.opened()?.vault.write(Op::Delete(entity), |tx| {
        match entity {
            // A partner goes with its memberships, and comes back with them when the deletion is undone.
            Entity::Partner => {
                for membership in tx.reader().memberships_of(PartnerId(id))? {
                    tx.delete::<Membership>(membership.id())?;
                }
            }
            Entity::Indicator => {
                for measurement in tx.reader().measurements(IndicatorId(id))? {
                    tx.delete::<Measurement>(measurement.id())?;
                }
            }
            Entity::Objective => delete_indicators(tx, ObjectiveId(id))?,
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
