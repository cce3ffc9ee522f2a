//! Who was told of an incident, and why somebody was not.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::error::Problem;
use crate::regime::Regime;

/// More notices than that about one incident are entered together.
const MOST_NOTICES: usize = 200;

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

impl NoticeTo {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Authority { .. } => "authority",
            Self::Minister => "minister",
            Self::Persons => "persons",
            Self::Public { .. } => "public",
            Self::Others { .. } => "others",
        }
    }
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

impl IncidentNotices {
    /// Checks the notices of an incident that was discovered at that instant.
    pub(super) fn check(&self, discovered_at: DateTime<Utc>, check: &mut Check) {
        check.hold(self.given.len() <= MOST_NOTICES, "notices.given", Problem::TooMany);
        for (n, notice) in self.given.iter().enumerate() {
            let field = |name: &str| format!("notices.given.{n}.{name}");
            check.hold(notice.at >= discovered_at, &field("at"), Problem::EndBeforeStart);
            check.date(&field("at"), Some(notice.at.date_naive()));
            check.line(&field("reference"), &notice.reference);
            match &notice.to {
                NoticeTo::Authority { .. } | NoticeTo::Minister | NoticeTo::Persons => {}
                NoticeTo::Public { reason } => check.text(&field("to.reason"), reason),
                NoticeTo::Others { who } => check.needed_line(&field("to.who"), who),
            }
        }
        check.text("notices.delay_reason", &self.delay_reason);
        if let Some(not_told) = &self.persons_not_told {
            check.text("notices.persons_not_told.reason", &not_told.reason);
            check.hold(!not_told.reason.trim().is_empty(), "notices.persons_not_told.reason", Problem::Missing);
        }
    }
}
