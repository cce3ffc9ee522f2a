//! The partners’ role, brought out.

use entente_domain::id::PartnershipId;
use entente_domain::record::recognition::Recognition;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day};
use crate::vault::Reader;

impl Stored for Recognition {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.tribute.on))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.tribute.what.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {}", self.tribute.what, self.tribute.place))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.tribute.on, partnership: Some(self.partnership_id), partners: self.tribute.partners.clone() }))
    }
}

impl Reader<'_> {
    /// Where the partners’ role was brought out, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recognitions(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Recognition>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.on_day DESC, t.n DESC LIMIT ?2", (partnership.0, limit))
    }
}
