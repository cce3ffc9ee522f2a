//! Agreements in writing.

use chrono::NaiveDate;
use entente_domain::id::PartnershipId;
use entente_domain::record::agreement::Agreement;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::vault::Reader;

impl Stored for Agreement {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["kind", "since_on", "review_on", "until_on"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.terms.kind.name()), day(self.terms.since), day(self.terms.review_on), day(self.terms.until)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.terms.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {}", self.terms.title, self.terms.scope))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        let (partnership, partners) = (Some(self.partnership_id), self.terms.signatories.clone());
        Ok(self.terms.since.map(|on| Moment { on, partnership, partners }))
    }
}

impl Reader<'_> {
    /// The agreements of a partnership.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn agreements(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Agreement>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.n LIMIT ?2", (partnership.0, limit))
    }

    /// All undertakings of confidentiality of partnerships that have not ended.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn undertakings(&self, today: NaiveDate) -> Result<Vec<Agreement>> {
        super::list(
            self.db,
            "t.kind = 'confidentiality' AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0
                 AND (p.ended_on IS NULL OR p.ended_on >= ?1)) ORDER BY t.n",
            [today.to_string()],
        )
    }

    /// Agreements of running partnerships that are to be looked at again up to a day and have not ended.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn agreements_to_review(&self, up_to: NaiveDate, today: NaiveDate, limit: u32) -> Result<Vec<Agreement>> {
        super::list(
            self.db,
            "t.review_on IS NOT NULL AND t.review_on <= ?1 AND (t.until_on IS NULL OR t.until_on >= ?2)
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.review_on, t.n LIMIT ?3",
            (up_to.to_string(), today.to_string(), limit),
        )
    }
}
