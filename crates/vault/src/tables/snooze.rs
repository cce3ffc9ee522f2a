//! What is put off on Today.

use chrono::NaiveDate;
use entente_domain::record::snooze::Snooze;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, day, text};
use crate::vault::Reader;

impl Stored for Snooze {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["kind", "record", "until_on"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(&self.rest.kind), Sql::Blob(self.rest.record.as_bytes().to_vec()), day(Some(self.rest.until))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.rest.reason.clone()
    }
}

impl Reader<'_> {
    /// What is put off beyond a day: kind and record.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn snoozed(&self, today: NaiveDate) -> Result<Vec<Snooze>> {
        super::list(self.db, "t.until_on > ?1", [today.to_string()])
    }
}
