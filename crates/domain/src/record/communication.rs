//! An exchange with partners: noted in one line, or at length.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::means::Means;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{CommunicationId, PartnerId, PartnershipId};

/// An exchange with one partner or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Communication {
    /// Its id.
    pub id: CommunicationId,
    /// In which partnership; none where it concerns no particular one.
    pub partnership_id: Option<PartnershipId>,
    /// When, with whom, by what means, about what.
    pub exchange: Exchange,
    /// What was said, at length.
    pub body: CommunicationBody,
}

/// When, with whom, by what means, about what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// On that day.
    pub on: NaiveDate,
    /// Who turned to whom.
    pub direction: Direction,
    /// By what means.
    pub means: Means,
    /// With whom.
    pub partners: Vec<PartnerId>,
    /// In one line.
    pub subject: String,
    /// Words under which it is found again.
    pub topics: Vec<String>,
}

/// Who turned to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The team to the partner.
    Outgoing,
    /// The partner to the team.
    Incoming,
    /// Both met.
    Mutual,
}

/// What was said, at length.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CommunicationBody {
    /// The text; may be empty.
    pub text: String,
}

/// More topics than that find nothing again.
const MOST_TOPICS: usize = 12;
/// More partners than that make a meeting.
const MOST_PARTNERS: usize = 50;

impl Record for Communication {
    const ENTITY: Entity = Entity::Communication;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["exchange", "body"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.date("exchange.on", Some(self.exchange.on));
        check.hold(!self.exchange.partners.is_empty(), "exchange.partners", Problem::Missing);
        check.hold(self.exchange.partners.len() <= MOST_PARTNERS, "exchange.partners", Problem::TooLong);
        check.needed_line("exchange.subject", &self.exchange.subject);
        check.hold(self.exchange.topics.len() <= MOST_TOPICS, "exchange.topics", Problem::TooLong);
        for topic in &self.exchange.topics {
            check.line("exchange.topics", topic);
        }
        check.text("body.text", &self.body.text);
        check.done()
    }
}
