//! Who may see a record, or a part of a partner's, where that is not as it is for its kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::visibility::Visibility;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::DisclosureId;

/// Who may see a record, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// Its id.
    pub id: DisclosureId,
    /// Of what.
    pub of: Disclosed,
    /// Who may see it.
    pub level: DisclosureLevel,
}

/// What is seen: a whole record, or a part of a partner's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Disclosed {
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub record: Uuid,
    /// Which part; none for the whole record.
    pub part: Option<PartnerPart>,
}

/// A group of fields of a partner that is seen apart from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartnerPart {
    /// How they are reached: e-mail, telephone, address.
    Contact,
    /// What they need to take part.
    Needs,
}

impl PartnerPart {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Contact, Self::Needs];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Needs => "needs",
        }
    }

    /// Who may see it where nothing else was said: the partners have trusted the team with it, not one another.
    pub const USUAL: Visibility = Visibility::Team;
}

/// Who may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DisclosureLevel {
    /// Who.
    pub visibility: Visibility,
}

/// Who may see records of a kind where nothing else was said; none for kinds of which nothing can be said: they are seen with what they
/// belong to, and a decision says it itself.
#[must_use]
pub fn usual(entity: Entity) -> Option<Visibility> {
    match entity {
        Entity::Partnership => Some(Visibility::Public),
        // What one partner wrote is not for the others.
        Entity::Communication => Some(Visibility::Team),
        Entity::Partner
        | Entity::Objective
        | Entity::Meeting
        | Entity::Recommendation
        | Entity::Question
        | Entity::Action
        | Entity::Problem
        | Entity::Contribution
        | Entity::Recognition
        | Entity::Agreement => Some(Visibility::Partnership),
        _ => None,
    }
}

/// Who may see a record, or a part of it, by what was said of it; none for kinds of which nothing can be said.
#[must_use]
pub fn level(said: &[Disclosure], entity: Entity, part: Option<PartnerPart>) -> Option<Visibility> {
    let usual = if part.is_some() { Some(PartnerPart::USUAL) } else { usual(entity) };
    usual.map(|usual| said.iter().find(|one| one.of.part == part).map_or(usual, |one| one.level.visibility))
}

impl Record for Disclosure {
    const ENTITY: Entity = Entity::Disclosure;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["of", "level"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        let can_be_said = match self.of.part {
            Some(_) => self.of.entity == Entity::Partner,
            None => usual(self.of.entity).is_some(),
        };
        check.hold(can_be_said, "of.entity", Problem::UnknownChoice);
        check.done()
    }
}
