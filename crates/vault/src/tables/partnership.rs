//! Partnerships.

use entente_domain::fold::fold;
use entente_domain::id::PartnershipId;
use entente_domain::record::partnership::Partnership;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, columns, day, record_of_row, text};
use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tally;
use crate::vault::Reader;

impl Stored for Partnership {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["sort_key", "ended_on"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(fold(&self.identity.name)), day(self.period.ended_on)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.id.0))
    }
    fn title(&self) -> String {
        self.identity.name.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {} {}", self.identity.name, self.identity.territory, self.identity.population))
    }
}

impl Reader<'_> {
    /// One partnership.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn partnership(&self, id: PartnershipId) -> Result<Partnership> {
        super::get(self.db, id.0)
    }

    /// Partnerships by name.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partnerships(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<Partnership>> {
        let limit = limit.min(LONGEST_PAGE);
        let sql = format!(
            "SELECT {} FROM partnership AS t WHERE t.deleted = 0 AND (t.sort_key, t.id) > (?1, ?2) ORDER BY t.sort_key, t.id LIMIT ?3",
            columns::<Partnership>()
        );
        let (key, id) = after.map_or((String::new(), Vec::new()), |cursor| (cursor.key.clone(), cursor.id.as_bytes().to_vec()));
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((key, id, limit + 1)).db()?;
        let mut partnerships = Vec::new();
        while let Some(row) = rows.next().db()? {
            partnerships.push(record_of_row::<Partnership>(row)?);
        }
        let total = tally::of(self.db, entente_domain::Entity::Partnership)?;
        Ok(Page::from_rows(partnerships, limit, total, |partnership| Cursor {
            key: fold(&partnership.identity.name),
            id: partnership.id.0,
        }))
    }
}
