//! What the law of Ontario asks of the register besides: the head of the annual report, and why the Commissioner is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::IncidentKind;

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
