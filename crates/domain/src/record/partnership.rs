//! A partnership and its rules.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::PartnershipId;

/// A health partnership: people and organisations that work towards objectives together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    /// Its id.
    pub id: PartnershipId,
    /// What it is and for whom.
    pub identity: PartnershipIdentity,
    /// Since when and until when.
    pub period: PartnershipPeriod,
    /// How far the partners take part.
    pub participation: PartnershipParticipation,
    /// What it promised its partners.
    pub rules: PartnershipRules,
}

/// What the partnership is and for whom.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnershipIdentity {
    /// Its name.
    pub name: String,
    /// What it is for, in plain words.
    pub purpose: String,
    /// Whose health it is about.
    pub population: String,
    /// Where.
    pub territory: String,
}

/// Since when and until when it runs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnershipPeriod {
    /// The day it began, if known.
    pub started_on: Option<NaiveDate>,
    /// The day it ended; none while it runs.
    pub ended_on: Option<NaiveDate>,
}

/// How far the partners take part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnershipParticipation {
    /// The level that the partnership aims at.
    pub aimed_level: Option<ParticipationLevel>,
}

/// Levels of participation, our own five, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationLevel {
    /// The team informs the partners.
    Inform,
    /// The team asks the partners.
    Consult,
    /// Team and partners do it together.
    ActTogether,
    /// Team and partners decide together.
    DecideTogether,
    /// The partners carry it; the team supports them.
    PartnerLed,
}

/// What the partnership promised its partners.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnershipRules {
    /// Documents are sent this many days before a meeting: 1 to 60.
    pub document_lead_days: u32,
    /// A contributor is told what became of a recommendation within this many days: 1 to 365.
    pub told_back_days: u32,
    /// An evaluation is made every so many months: 1 to 60.
    pub evaluation_months: u32,
    /// No figure is shown about fewer answers than this: 5 to 50.
    pub smallest_group: u32,
}

impl Default for PartnershipRules {
    fn default() -> Self {
        Self { document_lead_days: 10, told_back_days: 30, evaluation_months: 12, smallest_group: SMALLEST_GROUP }
    }
}

/// No partnership may show figures about fewer answers than this (security.md, P5).
pub const SMALLEST_GROUP: u32 = 5;

impl Partnership {
    /// Whether it has ended on that day.
    #[must_use]
    pub fn has_ended(&self, on: NaiveDate) -> bool {
        self.period.ended_on.is_some_and(|end| end < on)
    }

    /// The day on which the next evaluation is due: one cycle after the last one, or after the start.
    #[must_use]
    pub fn evaluation_due(&self, last_closed: Option<NaiveDate>) -> Option<NaiveDate> {
        last_closed.or(self.period.started_on)?.checked_add_months(Months::new(self.rules.evaluation_months))
    }
}

impl Record for Partnership {
    const ENTITY: Entity = Entity::Partnership;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "period", "participation", "rules"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_name("identity.name", &self.identity.name);
        check.text("identity.purpose", &self.identity.purpose);
        check.text("identity.population", &self.identity.population);
        check.line("identity.territory", &self.identity.territory);
        check.date("period.started_on", self.period.started_on);
        check.date("period.ended_on", self.period.ended_on);
        check.period("period.ended_on", self.period.started_on, self.period.ended_on);
        check.range("rules.document_lead_days", self.rules.document_lead_days, 1, 60);
        check.range("rules.told_back_days", self.rules.told_back_days, 1, 365);
        check.range("rules.evaluation_months", self.rules.evaluation_months, 1, 60);
        check.range("rules.smallest_group", self.rules.smallest_group, SMALLEST_GROUP, 50);
        check.done()
    }
}
