//! An evaluation round: one questionnaire, asked of both sides, sealed until it is closed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Error, ErrorCode, Result};
use crate::id::{MembershipId, PartnershipId, RoundId};

/// One evaluation of a partnership.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Which partnership is evaluated.
    pub partnership_id: PartnershipId,
    /// When and how it is planned.
    pub plan: RoundPlan,
    /// The questionnaire, frozen.
    pub questionnaire: RoundQuestionnaire,
    /// Who is invited.
    pub invitations: RoundInvitations,
    /// Planned, open or closed.
    pub progress: RoundProgress,
}

/// When and how the round is planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoundPlan {
    /// Its name, as `Évaluation d’automne 2026`.
    pub title: String,
    /// The first day for answers.
    pub opens_on: NaiveDate,
    /// The last day for answers.
    pub closes_on: NaiveDate,
}

/// The questionnaire, frozen when the round was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoundQuestionnaire {
    /// Its canonical url.
    pub url: String,
    /// Its version.
    pub version: String,
    /// The digest of its content, so that nobody can change the questions afterwards.
    pub digest: String,
    /// The smallest group of which figures are shown, taken from the partnership when the round was made.
    pub smallest_group: u32,
    /// Whether partners say of which kind they are, so that kinds with enough answers can be shown apart.
    #[serde(default)]
    pub by_category: bool,
}

/// Who is invited.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoundInvitations {
    /// The members who are invited.
    pub members: Vec<MembershipId>,
}

/// Planned, open or closed. There is no way back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum RoundProgress {
    /// Nobody can answer yet.
    #[default]
    Planned,
    /// Answers are taken; results are sealed.
    Open {
        /// Since that day.
        since: NaiveDate,
    },
    /// No more answers; results can be read.
    Closed {
        /// On that day.
        on: NaiveDate,
        /// The digest over all responses, whatever their order.
        responses_digest: String,
    },
}

impl RoundProgress {
    /// Whether this state may follow `before`.
    #[must_use]
    pub fn may_follow(&self, before: &Self) -> bool {
        matches!((before, self), (Self::Planned, Self::Open { .. }) | (Self::Open { .. }, Self::Closed { .. })) || self == before
    }
}

impl RoundPlan {
    /// Whether those who are invited should be reminded: from half of the time on, until the day before the last.
    #[must_use]
    pub fn reminder_is_due(&self, today: NaiveDate) -> bool {
        let half = self.opens_on + (self.closes_on - self.opens_on) / 2;
        (half..self.closes_on).contains(&today)
    }
}

impl Round {
    /// # Errors
    /// `RoundNotOpen` unless answers are taken.
    pub fn must_be_open(&self) -> Result<()> {
        if matches!(self.progress, RoundProgress::Open { .. }) { Ok(()) } else { Err(Error::new(ErrorCode::RoundNotOpen)) }
    }

    /// The day on which it was closed; none before.
    #[must_use]
    pub fn closed_on(&self) -> Option<NaiveDate> {
        match self.progress {
            RoundProgress::Closed { on, .. } => Some(on),
            RoundProgress::Planned | RoundProgress::Open { .. } => None,
        }
    }

    /// # Errors
    /// `RoundSealed` unless the round is closed: no result before.
    pub fn must_be_closed(&self) -> Result<()> {
        if matches!(self.progress, RoundProgress::Closed { .. }) { Ok(()) } else { Err(Error::new(ErrorCode::RoundSealed)) }
    }
}

impl Record for Round {
    const ENTITY: Entity = Entity::Round;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["plan", "questionnaire", "invitations", "progress"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("plan.title", &self.plan.title);
        check.date("plan.opens_on", Some(self.plan.opens_on));
        check.date("plan.closes_on", Some(self.plan.closes_on));
        check.period("plan.closes_on", Some(self.plan.opens_on), Some(self.plan.closes_on));
        check.range("questionnaire.smallest_group", self.questionnaire.smallest_group, super::partnership::SMALLEST_GROUP, 50);
        check.done()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_invited_are_reminded_from_half_of_the_time_until_the_day_before_the_last() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let plan = RoundPlan { title: String::new(), opens_on: day(1), closes_on: day(15) };
        let due: Vec<u32> = (1..=20).filter(|n| plan.reminder_is_due(day(*n))).collect();
        assert_eq!(due, (8..=14).collect::<Vec<_>>());
    }
}
