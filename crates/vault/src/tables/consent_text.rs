//! The words that people agree to, in versions.

use std::collections::BTreeSet;

use entente_domain::fold::fold;
use entente_domain::id::ConsentTextId;
use entente_domain::record::consent_text::ConsentText;
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for ConsentText {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["purpose", "sort_key"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.identity.purpose.name()), text(fold(&self.identity.title))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn may_replace(&self, before: &Self, db: &Connection) -> Result<()> {
        Self::may_replace(self, before, &agreed_versions(db, self.id)?)
    }
    fn uses(&self, db: &Connection) -> Result<u32> {
        let mut statement = db.prepare_cached("SELECT count(*) FROM consent WHERE text_id = ?1").db()?;
        statement.query_row([self.id.0], |row| row.get(0)).db()
    }
    fn title(&self) -> String {
        self.identity.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.identity.title.clone())
    }
}

/// The versions that somebody agreed to. One that was taken back may come back, so that it counts as well.
fn agreed_versions(db: &Connection, id: ConsentTextId) -> Result<BTreeSet<u32>> {
    let mut statement = db.prepare_cached("SELECT DISTINCT json_extract(given, '$.text.version') FROM consent WHERE text_id = ?1").db()?;
    let versions = statement.query_map([id.0], |row| row.get::<_, Option<u32>>(0)).db()?;
    versions.map(|version| version.db()?.ok_or_else(|| ErrorCode::DatabaseDamaged.into())).collect()
}

impl Reader<'_> {
    /// One text.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn consent_text(&self, id: ConsentTextId) -> Result<ConsentText> {
        super::get(self.db, id.0)
    }

    /// All texts, by their title.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn consent_texts(&self, limit: u32) -> Result<Vec<ConsentText>> {
        super::list(self.db, "1 ORDER BY t.sort_key, t.id LIMIT ?1", [limit])
    }

    /// The versions of a text that somebody agreed to: they stay as they are.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn agreed_versions(&self, id: ConsentTextId) -> Result<BTreeSet<u32>> {
        agreed_versions(self.db, id)
    }
}
