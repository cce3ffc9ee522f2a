//! A group of the people whom a partnership is about, held against the partners who speak for them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{PartnershipId, PopulationGroupId};

/// A group of the population served.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PopulationGroup {
    /// Its id.
    pub id: PopulationGroupId,
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// Who they are, and how many.
    pub shares: GroupShares,
}

/// Who they are, how large a share, and how many partners are of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupShares {
    /// As `moins de 35 ans` or `personnes qui parlent turc`.
    pub name: String,
    /// Their share of the population served, in percent: 0 to 100.
    pub percent: u32,
    /// How many partners are of this group, as far as they said so.
    pub partners: u32,
}

impl Record for PopulationGroup {
    const ENTITY: Entity = Entity::PopulationGroup;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["shares"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_name("shares.name", &self.shares.name);
        check.hold(self.shares.percent <= 100, "shares.percent", Problem::OutOfRange);
        check.hold(self.shares.partners <= 10_000, "shares.partners", Problem::OutOfRange);
        check.done()
    }
}
