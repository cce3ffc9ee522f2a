//! The kinds of records, as the change log and the commands name them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// The centre that keeps the vault: one record.
    Centre,
    /// A partnership.
    Partnership,
    /// A partner.
    Partner,
    /// A membership.
    Membership,
    /// An objective.
    Objective,
    /// An indicator.
    Indicator,
    /// A measurement.
    Measurement,
    /// An adjustment.
    Adjustment,
    /// An evaluation round.
    Round,
}

impl Entity {
    /// All kinds, parents before children, so that rows can be rebuilt in this order.
    pub const ALL: [Self; 9] = [
        Self::Centre,
        Self::Partnership,
        Self::Partner,
        Self::Membership,
        Self::Objective,
        Self::Indicator,
        Self::Measurement,
        Self::Round,
        Self::Adjustment,
    ];

    /// Its name in the change log, in commands and as a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Partnership => "partnership",
            Self::Partner => "partner",
            Self::Membership => "membership",
            Self::Objective => "objective",
            Self::Indicator => "indicator",
            Self::Measurement => "measurement",
            Self::Adjustment => "adjustment",
            Self::Round => "round",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.name() == name)
    }
}
