//! Who may see something: the team, the partners as well, or everybody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who may see something, from the fewest to the most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// The team.
    Team,
    /// The team and the partners.
    #[default]
    Partnership,
    /// Everybody.
    Public,
}

impl Visibility {
    /// All of them, from the fewest who see to the most.
    pub const ALL: [Self; 3] = [Self::Team, Self::Partnership, Self::Public];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Partnership => "partnership",
            Self::Public => "public",
        }
    }
}
