//! The groups of the population that a partnership is about.

use entente_domain::id::PartnershipId;
use entente_domain::record::population::PopulationGroup;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::Stored;
use crate::vault::Reader;

impl Stored for PopulationGroup {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const KEYS: &'static [&'static str] = &[];

    fn keys(&self) -> Vec<Sql> {
        vec![]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.shares.name.clone()
    }
}

impl Reader<'_> {
    /// The groups of the population that a partnership is about.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn population(&self, partnership: PartnershipId) -> Result<Vec<PopulationGroup>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.n", [partnership.0])
    }
}
