//! The glossary of the centre and of each partnership.

use entente_domain::fold::fold;
use entente_domain::id::PartnershipId;
use entente_domain::record::glossary::GlossaryTerm;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, text};
use crate::vault::Reader;

impl Stored for GlossaryTerm {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["sort_key"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(fold(&self.entry.term))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(self.partnership_id.map(|id| id.0))
    }
    fn title(&self) -> String {
        self.entry.term.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {}", self.entry.term, self.entry.meaning))
    }
}

impl Reader<'_> {
    /// The words that count in a partnership, its own and the centre's, by their letters.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn glossary(&self, partnership: PartnershipId) -> Result<Vec<GlossaryTerm>> {
        super::list(self.db, "(t.partnership_id IS NULL OR t.partnership_id = ?1) ORDER BY t.sort_key, t.n", [partnership.0])
    }

    /// The words of the centre and of all partnerships, by their letters.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn whole_glossary(&self) -> Result<Vec<GlossaryTerm>> {
        super::list(self.db, "TRUE ORDER BY t.sort_key, t.n", [])
    }
}
