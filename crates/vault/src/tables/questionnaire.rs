//! The centre's own questionnaires.

use entente_domain::fold::fold;
use entente_domain::id::QuestionnaireId;
use entente_domain::record::questionnaire::Questionnaire;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, text};
use crate::vault::Reader;

impl Stored for Questionnaire {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["sort_key"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(fold(&self.identity.title))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.identity.title.clone()
    }
}

impl Reader<'_> {
    /// One questionnaire of the centre's own.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn questionnaire(&self, id: QuestionnaireId) -> Result<Questionnaire> {
        super::get(self.db, id.0)
    }

    /// The centre's own questionnaires, by their titles.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn questionnaires(&self, limit: u32) -> Result<Vec<Questionnaire>> {
        super::list(self.db, "TRUE ORDER BY t.sort_key, t.n LIMIT ?1", [limit])
    }
}
