//! Actions: who does what, by when.

use chrono::NaiveDate;
use entente_domain::id::{ActionId, PartnershipId};
use entente_domain::record::action::{Action, ActionOutcome};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for Action {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["state", "due_on", "source"];

    fn keys(&self) -> Vec<Sql> {
        let source = self.origin.source.map_or(Sql::Null, |source| Sql::Blob(source.id.as_bytes().to_vec()));
        vec![text(self.outcome.name()), day(self.task.due_on), source]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.task.what.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.task.what.clone())
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        match self.outcome {
            ActionOutcome::Done { on } => {
                Ok(Some(Moment { on, partnership: Some(self.partnership_id), partners: self.task.owner.into_iter().collect() }))
            }
            ActionOutcome::Open | ActionOutcome::GivenUp { .. } => Ok(None),
        }
    }
}

impl Reader<'_> {
    /// One action.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn action(&self, id: ActionId) -> Result<Action> {
        super::get(self.db, id.0)
    }

    /// The actions of a partnership: the open ones by their day, then the others.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn actions(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Action>> {
        super::list(
            self.db,
            "t.partnership_id = ?1 ORDER BY t.state <> 'open', t.due_on IS NULL, t.due_on, t.n LIMIT ?2",
            (partnership.0, limit),
        )
    }

    /// The actions that come from a record.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn actions_from(&self, source: Uuid) -> Result<Vec<Action>> {
        super::list(self.db, "t.source = ?1 ORDER BY t.n", [source])
    }

    /// How many actions come from a record: all that were not given up, and those done.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_actions_from(&self, source: Uuid) -> Result<(u32, u32)> {
        self.db
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE state <> 'given_up'), count(*) FILTER (WHERE state = 'done') FROM action
                 WHERE deleted = 0 AND source = ?1",
            )
            .db()?
            .query_row([source], |row| Ok((row.get(0)?, row.get(1)?)))
            .db()
    }

    /// Open actions of running partnerships that are due up to a day, the earliest first; then those without a day, which would be
    /// forgotten otherwise.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn actions_due(&self, up_to: NaiveDate, limit: u32) -> Result<Vec<Action>> {
        super::list(
            self.db,
            "t.state = 'open' AND (t.due_on <= ?1 OR t.due_on IS NULL)
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.due_on IS NULL, t.due_on, t.n LIMIT ?2",
            (up_to.to_string(), limit),
        )
    }
}
