//! The centre that keeps the vault.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::language::Language;
use crate::regime::Regime;
use crate::retention::{self, RetentionRule};

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
    /// Under which laws it keeps personal data, and for how long; none where nobody has said so yet.
    #[serde(default)]
    pub law: Option<CentreLaw>,
}

/// Under which laws the centre keeps personal data, and for how long.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CentreLaw {
    /// The laws that hold; several may at once.
    pub regimes: Vec<Regime>,
    /// The rules that the centre changed; for every other kind of record the proposal holds ([`crate::retention::proposals`]).
    pub retention: Vec<RetentionRule>,
}

impl CentreLaw {
    /// The rules that hold: the proposals under these laws, with the centre's own in their place.
    #[must_use]
    pub fn rules(&self) -> Vec<RetentionRule> {
        let mut rules = retention::proposals(&self.regimes);
        for own in &self.retention {
            match rules.iter_mut().find(|rule| rule.entity == own.entity) {
                Some(rule) => *rule = *own,
                None => rules.push(*own),
            }
        }
        rules
    }
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
    const SECTIONS: &'static [&'static str] = &["identity", "habits", "law"];

    fn id(&self) -> Uuid {
        self.id
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_name("identity.name", &self.identity.name);
        check.hold((1..=60).contains(&self.habits.idle_minutes), "habits.idle_minutes", Problem::OutOfRange);
        if let Some(law) = &self.law {
            check.hold(law.regimes.len() <= Regime::ALL.len(), "law.regimes", Problem::TooMany);
            for (place, rule) in law.retention.iter().enumerate() {
                let field = format!("law.retention.{place}");
                check.hold(rule.check().is_ok(), &format!("{field}.months"), Problem::OutOfRange);
                check.hold(!law.retention[..place].iter().any(|other| other.entity == rule.entity), &field, Problem::AlreadyUsed);
            }
        }
        check.done()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::retention::{RetentionReason, RetentionStart};

    #[test]
    fn the_rules_that_hold_are_the_proposals_with_the_centres_own_in_their_place() {
        let own =
            RetentionRule { entity: Entity::Communication, months: Some(12), start: RetentionStart::OwnDay, reason: RetentionReason::Own };
        let law = CentreLaw { regimes: vec![Regime::EuropeanUnion], retention: vec![own] };
        let rules = law.rules();
        assert_eq!(rules.len(), retention::proposals(&law.regimes).len());
        assert_eq!(rules.iter().find(|rule| rule.entity == Entity::Communication), Some(&own));
    }
}
