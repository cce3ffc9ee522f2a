//! Objectives with their five SMART answers, indicators and dated measurements.
//!
//! SMART after G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", 1981, with the letters
//! as the founding text gives them: specific, measurable, attainable, relevant, time-bound.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{IndicatorId, MeasurementId, ObjectiveId, PartnerId, PartnershipId};

/// What a partnership wants to reach.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// Whose objective it is.
    pub partnership_id: PartnershipId,
    /// The objective in one sentence.
    pub statement: ObjectiveStatement,
    /// The five answers.
    pub smart: SmartAnswers,
    /// Who looks after it.
    pub ownership: ObjectiveOwnership,
    /// What became of it.
    pub outcome: ObjectiveOutcome,
}

/// The objective in one sentence.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveStatement {
    /// In one sentence.
    pub title: String,
}

/// The five answers, in words; the last one is a day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SmartAnswers {
    /// What exactly changes, for whom?
    pub specific: String,
    /// How will we see it?
    pub measurable: String,
    /// What makes it possible?
    pub attainable: String,
    /// Why does it matter to the partners?
    pub relevant: String,
    /// By when?
    pub due_on: Option<NaiveDate>,
}

/// Who looks after the objective.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveOwnership {
    /// A partner of the directory.
    pub owner: Option<PartnerId>,
}

/// What became of the objective.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ObjectiveOutcome {
    /// It is being worked on.
    #[default]
    Ongoing,
    /// It was reached.
    Reached {
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

/// The five letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SmartLetter {
    /// S
    Specific,
    /// M
    Measurable,
    /// A
    Attainable,
    /// R
    Relevant,
    /// T
    TimeBound,
}

impl Objective {
    /// The letters that are still to be made precise. Measurable needs a sentence and at least one indicator.
    #[must_use]
    pub fn to_make_precise(&self, indicators: usize) -> Vec<SmartLetter> {
        let answered = |text: &str| !text.trim().is_empty();
        [
            (SmartLetter::Specific, answered(&self.smart.specific)),
            (SmartLetter::Measurable, answered(&self.smart.measurable) && indicators > 0),
            (SmartLetter::Attainable, answered(&self.smart.attainable)),
            (SmartLetter::Relevant, answered(&self.smart.relevant)),
            (SmartLetter::TimeBound, self.smart.due_on.is_some()),
        ]
        .into_iter()
        .filter_map(|(letter, whole)| (!whole).then_some(letter))
        .collect()
    }
}

impl Record for Objective {
    const ENTITY: Entity = Entity::Objective;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["statement", "smart", "ownership", "outcome"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("statement.title", &self.statement.title);
        check.text("smart.specific", &self.smart.specific);
        check.text("smart.measurable", &self.smart.measurable);
        check.text("smart.attainable", &self.smart.attainable);
        check.text("smart.relevant", &self.smart.relevant);
        check.date("smart.due_on", self.smart.due_on);
        match &self.outcome {
            ObjectiveOutcome::Ongoing => {}
            ObjectiveOutcome::Reached { on } => check.date("outcome.on", Some(*on)),
            ObjectiveOutcome::GivenUp { on, reason } => {
                check.date("outcome.on", Some(*on));
                check.hold(!reason.trim().is_empty(), "outcome.reason", Problem::Missing);
                check.text("outcome.reason", reason);
            }
        }
        check.done()
    }
}

/// What is measured to see whether an objective comes nearer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// Of which objective.
    pub objective_id: ObjectiveId,
    /// What is measured, from where to where.
    pub definition: IndicatorDefinition,
}

/// What is measured, from where to where. The direction follows from start and target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IndicatorDefinition {
    /// What is measured.
    pub name: String,
    /// In which unit, as `jours`.
    pub unit: String,
    /// The value at the start.
    pub baseline: f64,
    /// The value to reach.
    pub target: f64,
}

impl IndicatorDefinition {
    /// The share of the way from baseline to target, from 0 to 1: (value − baseline) / (target − baseline).
    #[must_use]
    pub fn progress(&self, value: f64) -> f64 {
        ((value - self.baseline) / (self.target - self.baseline)).clamp(0.0, 1.0)
    }
}

/// Values beyond this are a slip of the pen.
const LARGEST_VALUE: f64 = 1e12;

fn plausible(value: f64) -> bool {
    value.is_finite() && value.abs() <= LARGEST_VALUE
}

impl Record for Indicator {
    const ENTITY: Entity = Entity::Indicator;
    const PARENTS: &'static [&'static str] = &["objective_id"];
    const SECTIONS: &'static [&'static str] = &["definition"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("definition.name", &self.definition.name);
        check.line("definition.unit", &self.definition.unit);
        check.hold(plausible(self.definition.baseline), "definition.baseline", Problem::OutOfRange);
        check.hold(plausible(self.definition.target), "definition.target", Problem::OutOfRange);
        check.hold((self.definition.baseline - self.definition.target).abs() > f64::EPSILON, "definition.target", Problem::SameAsBaseline);
        check.done()
    }
}

/// One dated measurement of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// Its id.
    pub id: MeasurementId,
    /// Of which indicator.
    pub indicator_id: IndicatorId,
    /// What was found and when.
    pub finding: MeasurementFinding,
}

/// What was found and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasurementFinding {
    /// The day of the measurement.
    pub on: NaiveDate,
    /// The value, in the unit of the indicator.
    pub value: f64,
    /// Where the value comes from.
    pub note: String,
}

impl Record for Measurement {
    const ENTITY: Entity = Entity::Measurement;
    const PARENTS: &'static [&'static str] = &["indicator_id"];
    const SECTIONS: &'static [&'static str] = &["finding"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.date("finding.on", Some(self.finding.on));
        check.hold(plausible(self.finding.value), "finding.value", Problem::OutOfRange);
        check.text("finding.note", &self.finding.note);
        check.done()
    }
}
