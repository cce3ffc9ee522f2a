//! Under which law a centre keeps personal data. It is a setting of the centre; several may hold at once.
//!
//! The program reminds of what these laws ask. It does not decide which of them holds, and it is not legal advice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A law on personal data that a centre may come under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// Belgium and the European Union: Regulation (EU) 2016/679, the GDPR.
    EuropeanUnion,
    /// Québec: the act on the private sector (P-39.1) or on public bodies, both as changed by "Loi 25".
    Quebec,
    /// Québec, for a body of the health and social services sector that keeps such information (R-22.1, "LRSSS").
    QuebecHealth,
    /// Ontario: the Personal Health Information Protection Act, 2004 (PHIPA).
    Ontario,
    /// Another law, whose delays the program does not know.
    Other,
}

impl Regime {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 5] = [Self::EuropeanUnion, Self::Quebec, Self::QuebecHealth, Self::Ontario, Self::Other];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EuropeanUnion => "european_union",
            Self::Quebec => "quebec",
            Self::QuebecHealth => "quebec_health",
            Self::Ontario => "ontario",
            Self::Other => "other",
        }
    }

    /// The regime of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|regime| regime.name() == name)
    }
}
