//! What a record mentions is known, and belongs to the same partnership.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveDate;
use common::{made, partnership};
use entente_domain::change::Op;
use entente_domain::error::Problem;
use entente_domain::id::{AdjustmentId, ObjectiveId, RoundId};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
use entente_domain::record::objective::{Objective, ObjectiveOutcome, ObjectiveOwnership, ObjectiveStatement, SmartAnswers};
use entente_domain::record::partnership::Partnership;
use entente_domain::{Entity, ErrorCode};
use uuid::Uuid;

fn objective(of: &Partnership) -> Objective {
    Objective {
        id: ObjectiveId(Uuid::now_v7()),
        partnership_id: of.id,
        statement: ObjectiveStatement { title: "Réduire l’attente au téléphone".into() },
        smart: SmartAnswers::default(),
        ownership: ObjectiveOwnership::default(),
        outcome: ObjectiveOutcome::default(),
    }
}

fn adjustment(of: &Partnership, objective_id: Option<ObjectiveId>, round_id: Option<RoundId>) -> Adjustment {
    Adjustment {
        id: AdjustmentId(Uuid::now_v7()),
        partnership_id: of.id,
        objective_id,
        round_id,
        decision: AdjustmentDecision {
            what: "Répondre à tour de rôle".into(),
            reason: String::new(),
            dimension: None,
            decided_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            owner: None,
            due_on: None,
        },
        outcome: AdjustmentOutcome::default(),
    }
}

#[test]
fn a_record_that_mentions_what_nobody_knows_is_refused_with_the_place() {
    let made = made();
    let ours = partnership("Accueil");
    made.vault().write(Op::Create(Entity::Partnership), |tx| tx.create(&ours)).unwrap();
    for (adjustment, field) in [
        (adjustment(&ours, Some(ObjectiveId(Uuid::now_v7())), None), "objective_id"),
        (adjustment(&ours, None, Some(RoundId(Uuid::now_v7()))), "round_id"),
    ] {
        let refused = made.vault().write(Op::Create(Entity::Adjustment), |tx| tx.create(&adjustment)).unwrap_err();
        assert_eq!((refused.code, refused.fields[0].field.as_str()), (ErrorCode::InvalidRecord, field));
        assert_eq!(refused.fields[0].problem, Problem::UnknownChoice);
    }
}

#[test]
fn a_record_mentions_nothing_of_another_partnership() {
    let made = made();
    let (ours, theirs) = (partnership("Accueil"), partnership("Transport"));
    let objective = objective(&theirs);
    let create = |adjustment: &Adjustment| made.vault().write(Op::Create(Entity::Adjustment), |tx| tx.create(adjustment)).map(drop);
    made.vault().write(Op::Import, |tx| tx.create(&ours).and_then(|()| tx.create(&theirs)).and_then(|()| tx.create(&objective))).unwrap();
    assert_eq!(create(&adjustment(&ours, Some(objective.id), None)).unwrap_err().code, ErrorCode::InvalidRecord);
    create(&adjustment(&theirs, Some(objective.id), None)).unwrap();
}

#[test]
fn what_was_deleted_since_may_still_be_mentioned_when_a_record_comes_back() {
    let made = made();
    let ours = partnership("Accueil");
    let objective = objective(&ours);
    let adjustment = adjustment(&ours, Some(objective.id), None);
    let vault = made.vault();
    vault.write(Op::Import, |tx| tx.create(&ours).and_then(|()| tx.create(&objective)).and_then(|()| tx.create(&adjustment))).unwrap();
    vault.write(Op::Delete(Entity::Objective), |tx| tx.delete::<Objective>(objective.id.0)).unwrap();
    let (_, gone) = vault.write(Op::Delete(Entity::Adjustment), |tx| tx.delete::<Adjustment>(adjustment.id.0)).unwrap();
    vault.undo(gone).unwrap();
}
