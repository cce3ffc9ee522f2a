//! Exchanges with partners.

use entente_domain::id::{CommunicationId, PartnerId};
use entente_domain::record::communication::Communication;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day};
use crate::vault::Reader;

impl Stored for Communication {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.exchange.on))]
    }
    /// With whom it was must be known: an exchange with nobody could not be found again.
    fn fits(&self, db: &Connection) -> Result<()> {
        (Reader { db }).partners_must_exist(&self.exchange.partners, "exchange.partners")
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(self.partnership_id.map(|id| id.0))
    }
    fn title(&self) -> String {
        self.exchange.subject.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {} {}", self.exchange.subject, self.exchange.topics.join(" "), self.body.text))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.exchange.on, partnership: self.partnership_id, partners: self.exchange.partners.clone() }))
    }
}

impl Reader<'_> {
    /// One exchange.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn communication(&self, id: CommunicationId) -> Result<Communication> {
        super::get(self.db, id.0)
    }

    /// Each of these partners must be there.
    ///
    /// # Errors
    /// `InvalidRecord` at that field.
    pub fn partners_must_exist(&self, partners: &[PartnerId], field: &str) -> Result<()> {
        for partner in partners {
            if self.partner(*partner).is_err() {
                return Err(super::unknown_choice(field));
            }
        }
        Ok(())
    }
}
