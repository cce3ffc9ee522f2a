//! Certificates of persons who were erased.

use entente_domain::id::ErasureCertificateId;
use entente_domain::record::erasure_certificate::ErasureCertificate;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, day};
use crate::vault::Reader;

impl Stored for ErasureCertificate {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.erased.on))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.erased.on.to_string()
    }
}

impl Reader<'_> {
    /// One certificate.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn erasure_certificate(&self, id: ErasureCertificateId) -> Result<ErasureCertificate> {
        super::get(self.db, id.0)
    }

    /// The certificates, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn erasure_certificates(&self, limit: u32) -> Result<Vec<ErasureCertificate>> {
        super::list(self.db, "1 ORDER BY t.n DESC LIMIT ?1", [limit])
    }
}
