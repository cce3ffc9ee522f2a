//! The register of incidents: what happened to personal data, how grave it is, what was done, who was told.
//!
//! Every incident is entered, also one that nobody is told of: GDPR art. 33(5); P-39.1 art. 3.8 and art. 63.11 with the
//! regulation, r. 3.1; art. 110 with the regulation, r. 1, s. 15. Its fields are those that these ask for.
//! It says how many persons, and never who. What is due by when is said by [`crate::incident_duties`].

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::IncidentId;

mod notices;
mod ontario;

pub use notices::{IncidentNotice, IncidentNotices, NoticeTo, PersonsNotTold, WhyNotTold};
pub use ontario::{OntarioFacts, PhipaCategory, PhipaCircumstance};

/// More people than that are in no vault.
const MOST_PERSONS: u32 = 10_000_000;

/// Something that happened to personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Its id.
    pub id: IncidentId,
    /// What happened, when, to which data.
    pub facts: IncidentFacts,
    /// How grave it is.
    pub risk: IncidentRisk,
    /// What the law of Ontario asks besides; empty elsewhere.
    pub ontario: OntarioFacts,
    /// What was done.
    pub measures: IncidentMeasures,
    /// Who was told.
    pub notices: IncidentNotices,
    /// Whether it is closed.
    pub closing: IncidentClosing,
}

/// What happened, when, to which data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentFacts {
    /// The instant from which it was reasonably certain that personal data were concerned: delays count from it (EDPB
    /// guidelines 9/2022, "aware").
    pub discovered_at: DateTime<Utc>,
    /// When it happened, as far as it is known.
    pub happened: IncidentPeriod,
    /// Of which kind it is.
    pub kind: IncidentKind,
    /// The circumstances, and the cause where it is known.
    pub circumstances: String,
    /// Which data, or why that is not known.
    pub data: String,
    /// Whose data: which groups of people, never a name.
    pub whose: String,
    /// How many persons; none where not even a guess can be made yet.
    pub persons: Option<u32>,
    /// Whether that number is a guess.
    pub persons_approximate: bool,
    /// Whether the data are sensitive: on health, origin, beliefs, sexual life, money, children.
    pub sensitive: bool,
}

/// When it happened: a day, a period, or a guess.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentPeriod {
    /// The day, or the first day; none where it is not known at all.
    pub from: Option<NaiveDate>,
    /// The last day; none for a single day.
    pub to: Option<NaiveDate>,
    /// Whether these are a guess.
    pub approximate: bool,
}

/// Kinds of incidents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// Something with data on it was lost.
    Loss,
    /// It was stolen.
    Theft,
    /// Somebody saw or used data without a right to.
    UnauthorisedAccess,
    /// Data went to somebody for whom they were not meant.
    WrongRecipient,
    /// Data were changed.
    Alteration,
    /// Data could not be reached, or are destroyed.
    Unavailability,
    /// Something else.
    Other,
}

impl IncidentKind {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 7] =
        [Self::Loss, Self::Theft, Self::UnauthorisedAccess, Self::WrongRecipient, Self::Alteration, Self::Unavailability, Self::Other];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Loss => "loss",
            Self::Theft => "theft",
            Self::UnauthorisedAccess => "unauthorised_access",
            Self::WrongRecipient => "wrong_recipient",
            Self::Alteration => "alteration",
            Self::Unavailability => "unavailability",
            Self::Other => "other",
        }
    }
}

/// How grave it is for the persons concerned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum IncidentRisk {
    /// Nobody has weighed it yet. Until then it counts as one that the authority is told of.
    #[default]
    NotAssessed,
    /// It was weighed.
    Assessed {
        /// How grave.
        level: RiskLevel,
        /// Why: how sensitive the data are, what could be done with them, how likely that is (P-39.1 art. 3.7).
        reason: String,
    },
}

/// How grave an incident is for the persons concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RiskLevel {
    /// A risk is unlikely (GDPR art. 33(1)).
    Unlikely,
    /// A risk is likely.
    Likely,
    /// A high risk is likely (GDPR art. 34(1)); in Québec, a risk of serious injury (P-39.1 art. 3.5).
    High,
}

impl RiskLevel {
    /// All of them, the least grave first.
    pub const ALL: [Self; 3] = [Self::Unlikely, Self::Likely, Self::High];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unlikely => "unlikely",
            Self::Likely => "likely",
            Self::High => "high",
        }
    }
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentMeasures {
    /// To lessen the harm.
    pub taken: String,
    /// So that it does not happen again.
    pub prevention: String,
}

/// Whether an incident is closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum IncidentClosing {
    /// It is being looked after.
    #[default]
    Open,
    /// It is closed; it stays in the register.
    Closed {
        /// On that day.
        on: NaiveDate,
    },
}

impl IncidentClosing {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed { .. } => "closed",
        }
    }
}

impl Incident {
    /// An incident of which only the facts are known.
    #[must_use]
    pub fn discovered(id: IncidentId, facts: IncidentFacts) -> Self {
        Self {
            id,
            facts,
            risk: IncidentRisk::default(),
            ontario: OntarioFacts::default(),
            measures: IncidentMeasures::default(),
            notices: IncidentNotices::default(),
            closing: IncidentClosing::default(),
        }
    }

    /// How grave it is, once somebody weighed it.
    #[must_use]
    pub fn level(&self) -> Option<RiskLevel> {
        match &self.risk {
            IncidentRisk::NotAssessed => None,
            IncidentRisk::Assessed { level, .. } => Some(*level),
        }
    }

    /// The head under which it counts in Ontario.
    #[must_use]
    pub fn phipa_category(&self) -> PhipaCategory {
        self.ontario.category.unwrap_or_else(|| PhipaCategory::of_kind(self.facts.kind))
    }
}

impl Record for Incident {
    const ENTITY: Entity = Entity::Incident;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["facts", "risk", "ontario", "measures", "notices", "closing"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        // An instant is a calendar day in UTC and may be the next or the one before where the centre is: a day is given.
        let discovered = self.facts.discovered_at.date_naive();
        let (earliest, latest) = (discovered.pred_opt(), discovered.succ_opt());
        check.date("facts.discovered_at", Some(discovered));
        let happened = self.facts.happened;
        check.date("facts.happened.from", happened.from);
        check.date("facts.happened.to", happened.to);
        check.hold(happened.to.is_none() || happened.from.is_some(), "facts.happened.from", Problem::Missing);
        check.period("facts.happened.to", happened.from, happened.to);
        check.period("facts.discovered_at", happened.from, latest);
        check.hold(!self.facts.circumstances.trim().is_empty(), "facts.circumstances", Problem::Missing);
        check.text("facts.circumstances", &self.facts.circumstances);
        check.text("facts.data", &self.facts.data);
        check.text("facts.whose", &self.facts.whose);
        if let Some(persons) = self.facts.persons {
            check.range("facts.persons", persons, 0, MOST_PERSONS);
        }
        if let IncidentRisk::Assessed { reason, .. } = &self.risk {
            check.text("risk.reason", reason);
            check.hold(!reason.trim().is_empty(), "risk.reason", Problem::Missing);
        }
        check.hold(self.ontario.circumstances.len() <= PhipaCircumstance::ALL.len(), "ontario.circumstances", Problem::TooMany);
        check.text("measures.taken", &self.measures.taken);
        check.text("measures.prevention", &self.measures.prevention);
        self.notices.check(self.facts.discovered_at, &mut check);
        if let IncidentClosing::Closed { on } = self.closing {
            check.date("closing.on", Some(on));
            check.period("closing.on", earliest, Some(on));
            check.hold(self.level().is_some(), "risk.level", Problem::Missing);
        }
        check.done()
    }
}

#[cfg(test)]
mod tests;
