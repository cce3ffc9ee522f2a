//! A decision of a partnership: what was weighed, why, who decided, who may read it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::origin::Proposer;
use super::visibility::Visibility;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{DecisionId, MeetingId, PartnerId, PartnershipId};

/// A decision of a partnership.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// The meeting in which it was taken, if it was one.
    pub meeting_id: Option<MeetingId>,
    /// What was decided, out of what, why.
    pub content: DecisionContent,
    /// Who proposed it, was there, decided.
    pub people: DecisionPeople,
    /// That somebody did not agree.
    pub disagreement: Disagreement,
    /// Who may read it, and when it is looked at again.
    pub follow_up: DecisionFollowUp,
}

/// What was decided, out of what, why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecisionContent {
    /// In plain words.
    pub text: String,
    /// On that day.
    pub on: NaiveDate,
    /// What else could have been done.
    pub options: Vec<String>,
    /// Why this one.
    pub reasons: String,
}

/// Who proposed it, was there, decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecisionPeople {
    /// Whose idea it was; none where that is not known.
    pub proposer: Option<Proposer>,
    /// Who was there.
    pub present: Vec<PartnerId>,
    /// Who had a say in it.
    pub decided: Vec<PartnerId>,
}

/// That somebody did not agree, without a name unless they wish it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// What they think; empty where everybody agreed.
    pub text: String,
    /// Who, where they wish to be named.
    pub named: Option<PartnerId>,
}

/// Who may read it, and when it is looked at again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecisionFollowUp {
    /// Who may read it.
    pub visibility: Visibility,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
}

/// More options than that were not weighed.
const MOST_OPTIONS: usize = 12;

impl Record for Decision {
    const ENTITY: Entity = Entity::Decision;
    const PARENTS: &'static [&'static str] = &["partnership_id", "meeting_id"];
    const SECTIONS: &'static [&'static str] = &["content", "people", "disagreement", "follow_up"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(!self.content.text.trim().is_empty(), "content.text", Problem::Missing);
        check.text("content.text", &self.content.text);
        check.date("content.on", Some(self.content.on));
        check.hold(self.content.options.len() <= MOST_OPTIONS, "content.options", Problem::TooLong);
        for option in &self.content.options {
            check.text("content.options", option);
        }
        check.text("content.reasons", &self.content.reasons);
        check.text("disagreement.text", &self.disagreement.text);
        check.hold(self.disagreement.named.is_none() || !self.disagreement.text.trim().is_empty(), "disagreement.text", Problem::Missing);
        check.date("follow_up.review_on", self.follow_up.review_on);
        check.period("follow_up.review_on", Some(self.content.on), self.follow_up.review_on);
        check.done()
    }
}
