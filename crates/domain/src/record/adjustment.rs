//! A decided adjustment, with its reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{AdjustmentId, ObjectiveId, PartnerId, PartnershipId, RoundId};

/// What a partnership decided to do differently.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    /// Its id.
    pub id: AdjustmentId,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// The objective that it adjusts, if it is about one.
    pub objective_id: Option<ObjectiveId>,
    /// The evaluation round that led to it, if one did.
    pub round_id: Option<RoundId>,
    /// What was decided.
    pub decision: AdjustmentDecision,
    /// What became of it.
    pub outcome: AdjustmentOutcome,
}

/// What was decided, why, who does it and by when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdjustmentDecision {
    /// What will be done differently.
    pub what: String,
    /// Why.
    pub reason: String,
    /// The dimension of the questionnaire that was weak, when a round led to it.
    pub dimension: Option<String>,
    /// The day of the decision.
    pub decided_on: NaiveDate,
    /// Who does it: a partner of the directory.
    pub owner: Option<PartnerId>,
    /// By when.
    pub due_on: Option<NaiveDate>,
}

/// What became of the adjustment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AdjustmentOutcome {
    /// It is to be done.
    #[default]
    Planned,
    /// It was done.
    Done {
        /// On that day.
        on: NaiveDate,
    },
    /// It was given up; the reason is part of it.
    GivenUp {
        /// On that day.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

impl Record for Adjustment {
    const ENTITY: Entity = Entity::Adjustment;
    const PARENTS: &'static [&'static str] = &["partnership_id", "objective_id", "round_id"];
    const SECTIONS: &'static [&'static str] = &["decision", "outcome"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(!self.decision.what.trim().is_empty(), "decision.what", crate::Problem::Missing);
        check.text("decision.what", &self.decision.what);
        check.text("decision.reason", &self.decision.reason);
        check.line("decision.dimension", self.decision.dimension.as_deref().unwrap_or_default());
        check.date("decision.decided_on", Some(self.decision.decided_on));
        check.date("decision.due_on", self.decision.due_on);
        check.period("decision.due_on", Some(self.decision.decided_on), self.decision.due_on);
        if let AdjustmentOutcome::GivenUp { reason, .. } = &self.outcome {
            check.hold(!reason.trim().is_empty(), "outcome.reason", crate::Problem::Missing);
            check.text("outcome.reason", reason);
        }
        check.done()
    }
}
