//! What partners gave.

use entente_domain::id::PartnershipId;
use entente_domain::record::contribution::Contribution;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day};
use crate::vault::Reader;

impl Stored for Contribution {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership), ("partner_id", Entity::Partner)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.gift.on))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.gift.what.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.gift.what.clone())
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.gift.on, partnership: Some(self.partnership_id), partners: vec![self.partner_id] }))
    }
}

impl Reader<'_> {
    /// What partners gave, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn contributions(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Contribution>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.on_day DESC, t.n DESC LIMIT ?2", (partnership.0, limit))
    }
}
