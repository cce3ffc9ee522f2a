//! Evaluation rounds.

use chrono::NaiveDate;
use entente_domain::id::{PartnershipId, RoundId};
use entente_domain::record::round::{Round, RoundProgress};
use entente_domain::{Entity, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::{Stored, day, parse_day, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for Round {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const KEYS: &'static [&'static str] = &["state", "opens_on", "closes_on", "closed_on"];

    fn keys(&self) -> Vec<Sql> {
        let (state, closed) = match &self.progress {
            RoundProgress::Planned => ("planned", None),
            RoundProgress::Open { .. } => ("open", None),
            RoundProgress::Closed { on, .. } => ("closed", Some(*on)),
        };
        vec![text(state), day(Some(self.plan.opens_on)), day(Some(self.plan.closes_on)), day(closed)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.plan.title.clone()
    }
}

impl Reader<'_> {
    /// One round.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn round(&self, id: RoundId) -> Result<Round> {
        super::get(self.db, id.0)
    }

    /// The rounds of a partnership, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn rounds(&self, partnership: PartnershipId) -> Result<Vec<Round>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.opens_on DESC, t.n DESC", [partnership.0])
    }

    /// The newest rounds of all partnerships.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn newest_rounds(&self, limit: u32) -> Result<Vec<Round>> {
        super::list(
            self.db,
            "EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0) ORDER BY t.opens_on DESC, t.n DESC LIMIT ?1",
            [limit],
        )
    }

    /// Rounds that are planned or open, by their last day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn rounds_under_way(&self, limit: u32) -> Result<Vec<Round>> {
        super::list(
            self.db,
            "t.state IN ('planned', 'open')
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0) ORDER BY t.closes_on LIMIT ?1",
            [limit],
        )
    }

    /// The day on which the last round of a partnership was closed, and which one it was. Rounds that nobody answered, and those of the
    /// questionnaire with this url, are passed over.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn last_closed_round(&self, partnership: PartnershipId, but: &str) -> Result<Option<(RoundId, NaiveDate)>> {
        let found = self
            .db
            .prepare_cached(
                "SELECT id, closed_on FROM round WHERE deleted = 0 AND partnership_id = ?1 AND closed_on IS NOT NULL
                     AND json_extract(questionnaire, '$.url') <> ?2 AND EXISTS (SELECT 1 FROM response WHERE round_id = round.id)
                 ORDER BY closed_on DESC, n DESC LIMIT 1",
            )
            .db()?
            .query_row((partnership.0, but), |row| Ok((row.get::<_, Uuid>(0)?, row.get::<_, Option<String>>(1)?)))
            .optional()
            .db()?;
        let Some((id, on)) = found else { return Ok(None) };
        Ok(parse_day(on)?.map(|on| (RoundId(id), on)))
    }
}
