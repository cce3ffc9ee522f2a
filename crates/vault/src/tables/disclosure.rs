//! Who may see a record, or a part of it.

use entente_domain::record::disclosure::{Disclosure, PartnerPart};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, for_record_of, text};
use crate::vault::Reader;

impl Stored for Disclosure {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["record", "part", "visibility"];

    fn keys(&self) -> Vec<Sql> {
        let part = self.of.part.map_or("", PartnerPart::name);
        vec![Sql::Blob(self.of.record.as_bytes().to_vec()), text(part), text(self.level.visibility.name())]
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        Ok(Reader { db }.partnership_of(self.of.entity, self.of.record)?.map(|partnership| partnership.0))
    }
    fn fits(&self, db: &Connection) -> Result<()> {
        for_record_of!(self.of.entity, R => super::get::<R>(db, self.of.record).map(drop))
    }
    fn title(&self) -> String {
        String::new()
    }
}

impl Reader<'_> {
    /// What was said of who may see a record and its parts.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn disclosures(&self, record: Uuid) -> Result<Vec<Disclosure>> {
        super::list(self.db, "t.record = ?1 ORDER BY t.n", [record])
    }
}
