//! Adjustments.

use chrono::NaiveDate;
use entente_domain::id::{PartnershipId, RoundId};
use entente_domain::record::adjustment::{Adjustment, AdjustmentOutcome};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, day, text};
use crate::vault::Reader;

impl Stored for Adjustment {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const KEYS: &'static [&'static str] = &["state", "due_on"];

    fn keys(&self) -> Vec<Sql> {
        let state = match self.outcome {
            AdjustmentOutcome::Planned => "planned",
            AdjustmentOutcome::Done { .. } => "done",
            AdjustmentOutcome::GivenUp { .. } => "given_up",
        };
        vec![text(state), day(self.decision.due_on)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.decision.what.clone()
    }
}

impl Reader<'_> {
    /// The adjustments of a partnership, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn adjustments(&self, partnership: PartnershipId) -> Result<Vec<Adjustment>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.n DESC", [partnership.0])
    }

    /// The adjustments that a round led to.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn adjustments_of_round(&self, round: RoundId) -> Result<Vec<Adjustment>> {
        super::list(self.db, "t.round_id = ?1 ORDER BY t.n", [round.0])
    }

    /// Planned adjustments due up to a day, the oldest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn adjustments_due(&self, until: NaiveDate, limit: u32) -> Result<Vec<Adjustment>> {
        super::list(
            self.db,
            "t.state = 'planned' AND t.due_on IS NOT NULL AND t.due_on <= ?1 ORDER BY t.due_on LIMIT ?2",
            (until.to_string(), limit),
        )
    }
}
