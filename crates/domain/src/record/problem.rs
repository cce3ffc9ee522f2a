//! A problem between partners, raised early.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::origin::Proposer;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem as Fault, Result};
use crate::id::{PartnerId, PartnershipId, ProblemId};

/// A problem of a partnership.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RaisedProblem")]
pub struct Problem {
    /// Its id.
    pub id: ProblemId,
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// What goes wrong, who raised it, when.
    pub raised: ProblemRaised,
    /// Who looks after it.
    pub ownership: ProblemOwnership,
    /// What became of it.
    pub outcome: ProblemOutcome,
}

/// What goes wrong, who raised it, when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProblemRaised {
    /// Without blame.
    pub text: String,
    /// Who raised it; none where that is not known.
    pub proposer: Option<Proposer>,
    /// On that day.
    pub on: NaiveDate,
}

/// Who looks after a problem.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProblemOwnership {
    /// A partner of the directory.
    pub owner: Option<PartnerId>,
}

/// What became of the problem.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ProblemOutcome {
    /// It is being looked after.
    #[default]
    Open,
    /// It is solved.
    Solved {
        /// On that day.
        on: NaiveDate,
        /// How.
        how: String,
    },
}

impl ProblemOutcome {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Solved { .. } => "solved",
        }
    }
}

impl Record for Problem {
    const ENTITY: Entity = Entity::Problem;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["raised", "ownership", "outcome"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(!self.raised.text.trim().is_empty(), "raised.text", Fault::Missing);
        check.text("raised.text", &self.raised.text);
        check.date("raised.on", Some(self.raised.on));
        if let ProblemOutcome::Solved { on, how } = &self.outcome {
            check.date("outcome.on", Some(*on));
            check.period("outcome.on", Some(self.raised.on), Some(*on));
            check.text("outcome.how", how);
            check.hold(!how.trim().is_empty(), "outcome.how", Fault::Missing);
        }
        check.done()
    }
}
