//! Files that came with exchanges.

use entente_domain::id::{CommunicationId, EnclosureId};
use entente_domain::record::communication::Communication;
use entente_domain::record::enclosure::Enclosure;
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::Stored;
use crate::vault::Reader;

impl Stored for Enclosure {
    const OWNERS: &'static [(&'static str, Entity)] = &[("communication_id", Entity::Communication)];
    const KEYS: &'static [&'static str] = &[];

    fn keys(&self) -> Vec<Sql> {
        Vec::new()
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        let exchange = super::find::<Communication>(db, self.communication_id.0)?.ok_or(ErrorCode::NotFound)?;
        Ok(exchange.record.partnership_id.map(|id| id.0))
    }
    fn title(&self) -> String {
        self.file.name.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.file.name.clone())
    }
}

impl Reader<'_> {
    /// One enclosure.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn enclosure(&self, id: EnclosureId) -> Result<Enclosure> {
        super::get(self.db, id.0)
    }

    /// What came with an exchange.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn enclosures(&self, exchange: CommunicationId) -> Result<Vec<Enclosure>> {
        super::list(self.db, "t.communication_id = ?1 ORDER BY t.n", [exchange.0])
    }
}
