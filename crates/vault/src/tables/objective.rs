//! Objectives, their indicators and measurements.

use entente_domain::id::{IndicatorId, ObjectiveId, PartnershipId};
use entente_domain::record::objective::{Indicator, Measurement, Objective, ObjectiveOutcome};
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, day, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for Objective {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const KEYS: &'static [&'static str] = &["state", "due_on"];

    fn keys(&self) -> Vec<Sql> {
        let state = match self.outcome {
            ObjectiveOutcome::Ongoing => "ongoing",
            ObjectiveOutcome::Reached { .. } => "reached",
            ObjectiveOutcome::GivenUp { .. } => "given_up",
        };
        vec![text(state), day(self.smart.due_on)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.statement.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {} {}", self.statement.title, self.smart.specific, self.smart.measurable))
    }
}

impl Stored for Indicator {
    const OWNERS: &'static [(&'static str, Entity)] = &[("objective_id", Entity::Objective)];
    const KEYS: &'static [&'static str] = &[];

    fn keys(&self) -> Vec<Sql> {
        Vec::new()
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        let objective = super::find::<Objective>(db, self.objective_id.0)?.ok_or(ErrorCode::NotFound)?;
        Ok(Some(objective.record.partnership_id.0))
    }
    fn title(&self) -> String {
        self.definition.name.clone()
    }
}

impl Stored for Measurement {
    const OWNERS: &'static [(&'static str, Entity)] = &[("indicator_id", Entity::Indicator)];
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.finding.on))]
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        super::find::<Indicator>(db, self.indicator_id.0)?.ok_or(ErrorCode::NotFound)?.record.scope(db)
    }
    fn title(&self) -> String {
        String::new()
    }
}

impl Reader<'_> {
    /// One objective.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn objective(&self, id: ObjectiveId) -> Result<Objective> {
        super::get(self.db, id.0)
    }

    /// The objectives of a partnership, in the order in which they were agreed.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn objectives(&self, partnership: PartnershipId) -> Result<Vec<Objective>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.n", [partnership.0])
    }

    /// One indicator.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn indicator(&self, id: IndicatorId) -> Result<Indicator> {
        super::get(self.db, id.0)
    }

    /// The indicators of an objective.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn indicators(&self, objective: ObjectiveId) -> Result<Vec<Indicator>> {
        super::list(self.db, "t.objective_id = ?1 ORDER BY t.n", [objective.0])
    }

    /// Whether an indicator was ever measured.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn is_measured(&self, indicator: IndicatorId) -> Result<bool> {
        self.db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM measurement WHERE deleted = 0 AND indicator_id = ?1)")
            .db()?
            .query_row([indicator.0], |row| row.get(0))
            .db()
    }

    /// The measurements of an indicator, by day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn measurements(&self, indicator: IndicatorId) -> Result<Vec<Measurement>> {
        super::list(self.db, "t.indicator_id = ?1 ORDER BY t.on_day, t.n", [indicator.0])
    }
}
