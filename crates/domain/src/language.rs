//! The four languages of the program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language in which the program, a questionnaire or a report speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the first language of the program.
    #[default]
    Fr,
    /// English.
    En,
    /// Dutch.
    Nl,
    /// German.
    De,
}

impl Language {
    /// All of them, French first.
    pub const ALL: [Self; 4] = [Self::Fr, Self::En, Self::Nl, Self::De];

    /// The two-letter code of BCP 47.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }

    /// The language of a code or locale name such as `de`, `nl-BE` or `fr_CA.UTF-8`.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let code = name.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}
