//! The centre that keeps the vault.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::language::Language;

/// The community health centre whose file this is. There is one such record in a vault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    /// Its id, the id of the vault.
    #[ts(as = "String")]
    pub id: Uuid,
    /// Who it is.
    pub identity: CentreIdentity,
    /// How the program behaves for everyone.
    pub habits: CentreHabits,
}

/// Who the centre is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CentreIdentity {
    /// Its name, printed on reports.
    pub name: String,
    /// The language of its documents.
    pub language: Language,
}

/// How the program behaves for everyone who uses this vault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CentreHabits {
    /// Minutes without a key or a click before the vault locks: 1 to 60.
    pub idle_minutes: u32,
}

impl Default for CentreHabits {
    fn default() -> Self {
        Self { idle_minutes: 5 }
    }
}

impl Record for Centre {
    const ENTITY: Entity = Entity::Centre;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "habits"];

    fn id(&self) -> Uuid {
        self.id
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("identity.name", &self.identity.name);
        check.hold((1..=60).contains(&self.habits.idle_minutes), "habits.idle_minutes", Problem::OutOfRange);
        check.done()
    }
}
