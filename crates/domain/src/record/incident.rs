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
use crate::regime::Regime;

/// More people than that are in no vault.
const MOST_PERSONS: u32 = 10_000_000;
/// More notices than that about one incident are entered together.
const MOST_NOTICES: usize = 200;

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

/// What the law of Ontario asks besides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OntarioFacts {
    /// Under which head it counts in the annual report; none follows from the kind.
    pub category: Option<PhipaCategory>,
    /// Why the Commissioner is told.
    pub circumstances: Vec<PhipaCircumstance>,
}

/// The heads of the annual report to the Commissioner (O. Reg. 329/04, s. 6.4(1)). An incident counts under one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhipaCategory {
    /// Stolen.
    Stolen,
    /// Lost.
    Lost,
    /// Used without authority; to view is to use (PHIPA s. 2).
    Used,
    /// Disclosed without authority.
    Disclosed,
    /// Collected without authority by means of the electronic health record (PHIPA s. 55.5(7)).
    Collected,
    /// It counts under none.
    None,
}

impl PhipaCategory {
    /// The heads of the report, in its order.
    pub const REPORTED: [Self; 5] = [Self::Stolen, Self::Lost, Self::Used, Self::Disclosed, Self::Collected];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stolen => "stolen",
            Self::Lost => "lost",
            Self::Used => "used",
            Self::Disclosed => "disclosed",
            Self::Collected => "collected",
            Self::None => "none",
        }
    }

    /// The head that follows from a kind of incident, until somebody says otherwise.
    #[must_use]
    pub fn of_kind(kind: IncidentKind) -> Self {
        match kind {
            IncidentKind::Theft => Self::Stolen,
            IncidentKind::Loss => Self::Lost,
            // To handle or otherwise deal with information is to use it.
            IncidentKind::UnauthorisedAccess | IncidentKind::Alteration => Self::Used,
            IncidentKind::WrongRecipient => Self::Disclosed,
            IncidentKind::Unavailability | IncidentKind::Other => Self::None,
        }
    }
}

/// The circumstances in which the Commissioner of Ontario is told (O. Reg. 329/04, s. 6.3(1)); theft, the second, follows from
/// the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhipaCircumstance {
    /// Whoever did it knew, or ought to have known, that they had no authority (par. 1).
    Knowingly,
    /// The information was, or will be, used or disclosed further (par. 3).
    Further,
    /// It is part of a pattern (par. 4).
    Pattern,
    /// A College is told of a member, or would be if the agent were one (par. 5 and 6; PHIPA s. 17.1).
    College,
    /// It is significant: sensitive, large, of many persons, or of more than one custodian or agent (par. 7).
    Significant,
}

impl PhipaCircumstance {
    /// All of them, in the order of the regulation.
    pub const ALL: [Self; 5] = [Self::Knowingly, Self::Further, Self::Pattern, Self::College, Self::Significant];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Knowingly => "knowingly",
            Self::Further => "further",
            Self::Pattern => "pattern",
            Self::College => "college",
            Self::Significant => "significant",
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

/// Who was told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentNotices {
    /// The notices that were given.
    pub given: Vec<IncidentNotice>,
    /// Why the authority was told later than the law asks; empty where it was not (GDPR art. 33(1)).
    pub delay_reason: String,
    /// Why the persons concerned are not told, where they need not be.
    pub persons_not_told: Option<PersonsNotTold>,
}

/// A notice that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentNotice {
    /// To whom.
    pub to: NoticeTo,
    /// When.
    pub at: DateTime<Utc>,
    /// The reference that they gave, or under which it is kept; may be empty.
    pub reference: String,
}

/// To whom a notice goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum NoticeTo {
    /// The authority of a law: the data protection authority, the Commission d’accès à l’information, the Commissioner.
    Authority {
        /// Of which law.
        regime: Regime,
    },
    /// The minister responsible for health and social services in Québec (R-22.1 art. 108).
    Minister,
    /// The persons concerned.
    Persons,
    /// Everybody, by a public notice, so that the persons concerned hear of it.
    Public {
        /// Why that way.
        reason: String,
    },
    /// Somebody else: the police, an insurer, a partner.
    Others {
        /// Who.
        who: String,
    },
}

/// Why the persons concerned are not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonsNotTold {
    /// Why.
    pub why: WhyNotTold,
    /// In words.
    pub reason: String,
}

/// Why the persons concerned need not be told. Each holds under some laws only: see [`WhyNotTold::holds_under`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyNotTold {
    /// Nobody can read the data: they were encrypted, and the key was not with them (GDPR art. 34(3)(a)).
    Unreadable,
    /// What was done since keeps the high risk from arising (GDPR art. 34(3)(b)).
    RiskGone,
    /// To tell each would be out of proportion; a public notice does (GDPR art. 34(3)(c)).
    OutOfProportion,
    /// It could hamper an inquiry into a crime or an offence, as long as that lasts (P-39.1 art. 3.5; art. 108).
    Inquiry,
}

impl WhyNotTold {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Unreadable, Self::RiskGone, Self::OutOfProportion, Self::Inquiry];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::RiskGone => "risk_gone",
            Self::OutOfProportion => "out_of_proportion",
            Self::Inquiry => "inquiry",
        }
    }

    /// Whether the law knows this reason. PHIPA s. 12(2) knows none of them.
    #[must_use]
    pub fn holds_under(self, regime: Regime) -> bool {
        match self {
            Self::Unreadable | Self::RiskGone | Self::OutOfProportion => regime == Regime::EuropeanUnion,
            Self::Inquiry => matches!(regime, Regime::Quebec | Regime::QuebecHealth),
        }
    }
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
        self.check_notices(&mut check);
        if let IncidentClosing::Closed { on } = self.closing {
            check.date("closing.on", Some(on));
            check.period("closing.on", earliest, Some(on));
            check.hold(self.level().is_some(), "risk.level", Problem::Missing);
        }
        check.done()
    }
}

impl Incident {
    fn check_notices(&self, check: &mut Check) {
        check.hold(self.notices.given.len() <= MOST_NOTICES, "notices.given", Problem::TooMany);
        for (n, notice) in self.notices.given.iter().enumerate() {
            let field = |name: &str| format!("notices.given.{n}.{name}");
            check.hold(notice.at >= self.facts.discovered_at, &field("at"), Problem::EndBeforeStart);
            check.date(&field("at"), Some(notice.at.date_naive()));
            check.line(&field("reference"), &notice.reference);
            match &notice.to {
                NoticeTo::Authority { .. } | NoticeTo::Minister | NoticeTo::Persons => {}
                NoticeTo::Public { reason } => check.text(&field("to.reason"), reason),
                NoticeTo::Others { who } => check.needed_line(&field("to.who"), who),
            }
        }
        check.text("notices.delay_reason", &self.notices.delay_reason);
        if let Some(not_told) = &self.notices.persons_not_told {
            check.text("notices.persons_not_told.reason", &not_told.reason);
            check.hold(!not_told.reason.trim().is_empty(), "notices.persons_not_told.reason", Problem::Missing);
        }
    }
}

#[cfg(test)]
mod tests;
