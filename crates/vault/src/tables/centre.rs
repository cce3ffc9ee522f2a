//! The centre that keeps the vault.

use entente_domain::record::centre::Centre;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::Stored;
use crate::vault::Reader;

impl Stored for Centre {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &[];

    fn keys(&self) -> Vec<Sql> {
        Vec::new()
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.identity.name.clone()
    }
}

impl Reader<'_> {
    /// The centre.
    ///
    /// # Errors
    /// `DatabaseDamaged` when it is missing.
    pub fn centre(&self) -> Result<Centre> {
        let found = super::list::<Centre>(self.db, "1 ORDER BY t.n LIMIT 1", [])?;
        found.into_iter().next().ok_or_else(|| entente_domain::ErrorCode::DatabaseDamaged.into())
    }
}
