//! Certificates of persons who were erased.

use entente_domain::id::{ErasureCertificateId, PartnerId};
use entente_domain::record::erasure_certificate::ErasureCertificate;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, day};
use crate::database::DatabaseResult;
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

/// Whether somebody was erased. It is said to whoever asks for them, and the certificate is shown to few: it is asked for past their views.
pub fn is_of(db: &Connection, partner: PartnerId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM main.erasure_certificate WHERE deleted = 0 AND json_extract(erased, '$.partner') = ?1)";
    db.prepare_cached(sql).db()?.query_row([partner.to_string()], |row| row.get(0)).db()
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
