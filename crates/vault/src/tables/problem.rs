//! Problems between partners.

use entente_domain::id::PartnershipId;
use entente_domain::record::problem::Problem;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::vault::Reader;

impl Stored for Problem {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["state", "on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.outcome.name()), day(Some(self.raised.on))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        super::first_line(&self.raised.text)
    }
    fn words(&self) -> Option<String> {
        Some(self.raised.text.clone())
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        let partners = self.raised.proposer.and_then(|proposer| proposer.partner).into_iter().collect();
        Ok(Some(Moment { on: self.raised.on, partnership: Some(self.partnership_id), partners }))
    }
}

impl Reader<'_> {
    /// The problems of a partnership: the open ones first, the oldest of them first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn problems(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Problem>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.state <> 'open', t.on_day, t.n LIMIT ?2", (partnership.0, limit))
    }
}
