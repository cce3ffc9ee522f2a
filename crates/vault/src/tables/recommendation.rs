//! Recommendations: the board, what is owed to whom, what came of them.

use chrono::NaiveDate;
use entente_domain::id::{MeetingId, PartnershipId, RecommendationId};
use entente_domain::record::recommendation::{Change, Recommendation, Stage, Verdict};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, columns, day, record_of_row, text};
use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::vault::Reader;

impl Stored for Recommendation {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["stage", "received_on", "receipt_on", "verdict", "told_on", "realised_on"];

    fn keys(&self) -> Vec<Sql> {
        let verdict = self.progress.verdict().map(|verdict| match verdict {
            Verdict::Accepted { .. } => "accepted",
            Verdict::InPart { .. } => "in_part",
            Verdict::Refused { .. } => "refused",
        });
        let realised = match self.progress.verdict().and_then(Verdict::change) {
            Some(Change::Realised { on, .. }) => Some(*on),
            _ => None,
        };
        vec![
            text(self.progress.stage().name()),
            day(Some(self.content.received_on)),
            day(self.progress.receipt().map(|receipt| receipt.on)),
            verdict.map_or(Sql::Null, text),
            day(self.progress.told().map(|told| told.on)),
            day(realised),
        ]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        super::first_line(&self.content.text)
    }
    fn words(&self) -> Option<String> {
        Some(self.content.text.clone())
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        let partners = self.content.origin.partner().into_iter().collect();
        Ok(Some(Moment { on: self.content.received_on, partnership: Some(self.partnership_id), partners }))
    }
}

/// Which recommendations are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct RecommendationFilter {
    /// Of one partnership; of all where there is none.
    pub partnership: Option<PartnershipId>,
    /// Of one column of the board.
    pub stage: Option<Stage>,
}

/// What was counted of the recommendations received in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RecommendationCounts {
    /// Received.
    pub received: u32,
    /// Of these, acknowledged.
    pub acknowledged: u32,
    /// Of these, whose author was told within the days that the partnership promised.
    pub told_in_time: u32,
    /// Of these, whose days are over or whose author was told: only they can be in time or late.
    pub told_due: u32,
    /// Of these, refused or accepted in part; each has its reason, or it could not be written down.
    pub refused: u32,
    /// Of these, from which something changed.
    pub realised: u32,
}

impl Reader<'_> {
    /// One recommendation.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn recommendation(&self, id: RecommendationId) -> Result<Recommendation> {
        super::get(self.db, id.0)
    }

    /// Recommendations, the newest first, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recommendations(&self, filter: &RecommendationFilter, after: Option<&Cursor>, limit: u32) -> Result<Page<Recommendation>> {
        let limit = limit.min(LONGEST_PAGE);
        let stage = filter.stage.map(Stage::name);
        let partnership = filter.partnership.map(|id| id.0);
        // Without a column of the board all four are read, each by its index.
        let stages = Stage::ALL.map(|stage| format!("'{}'", stage.name())).join(", ");
        let condition = match (partnership, stage) {
            (Some(_), Some(_)) => "t.partnership_id = ?1 AND t.stage = ?2".to_owned(),
            (Some(_), None) => format!("t.partnership_id = ?1 AND ?2 IS NULL AND t.stage IN ({stages})"),
            (None, Some(_)) => "?1 IS NULL AND t.stage = ?2".to_owned(),
            (None, None) => format!("?1 IS NULL AND ?2 IS NULL AND t.stage IN ({stages})"),
        };
        let total = self
            .db
            .prepare_cached(&format!("SELECT count(*) FROM recommendation AS t WHERE t.deleted = 0 AND {condition}"))
            .db()?
            .query_row((partnership, stage), |row| row.get(0))
            .db()?;
        let (key, id) = after.map_or(("9999".to_owned(), vec![255; 16]), |cursor| (cursor.key.clone(), cursor.id.as_bytes().to_vec()));
        let sql = format!(
            "SELECT {} FROM recommendation AS t WHERE t.deleted = 0 AND {condition} AND (t.received_on, t.id) < (?3, ?4)
             ORDER BY t.received_on DESC, t.id DESC LIMIT ?5",
            columns::<Recommendation>()
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((partnership, stage, key, id, limit + 1)).db()?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().db()? {
            found.push(record_of_row::<Recommendation>(row)?);
        }
        Ok(Page::from_rows(found, limit, total, |one| Cursor { key: one.content.received_on.to_string(), id: one.id.0 }))
    }

    /// Recommendations of running partnerships whose authors are not told yet, the oldest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recommendations_untold(&self, limit: u32) -> Result<Vec<Recommendation>> {
        super::list(
            self.db,
            "t.stage IN ('received', 'decided') AND t.told_on IS NULL
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.received_on, t.id LIMIT ?1",
            [limit],
        )
    }

    /// Recommendations of running partnerships of which all is done and told, the oldest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recommendations_to_close(&self, limit: u32) -> Result<Vec<Recommendation>> {
        super::list(
            self.db,
            "t.stage IN ('decided', 'under_way') AND t.told_on IS NOT NULL AND (t.realised_on IS NOT NULL OR t.verdict = 'refused')
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.received_on, t.id LIMIT ?1",
            [limit],
        )
    }

    /// The recommendations made in a meeting.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recommendations_of_meeting(&self, meeting: MeetingId) -> Result<Vec<Recommendation>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.n", [meeting.0])
    }

    /// Counts what was received in a period, and what came of it by a day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_recommendations(
        &self,
        partnership: Option<PartnershipId>,
        (from, to): (NaiveDate, NaiveDate),
        today: NaiveDate,
    ) -> Result<RecommendationCounts> {
        let condition = if partnership.is_some() { "r.partnership_id = ?1" } else { "?1 IS NULL" };
        // Each partnership promised its own days.
        let promised = "date(r.received_on, '+' || json_extract(p.rules, '$.told_back_days') || ' days')";
        let sql = format!(
            "SELECT count(*), count(receipt_on), count(told_on) FILTER (WHERE told_on <= {promised}),
                    count(*) FILTER (WHERE told_on IS NOT NULL OR {promised} < ?4),
                    count(*) FILTER (WHERE verdict IN ('refused', 'in_part')), count(realised_on)
             FROM recommendation AS r JOIN partnership AS p ON p.id = r.partnership_id
             WHERE r.deleted = 0 AND {condition} AND stage IN ('received', 'decided', 'under_way', 'closed') AND received_on BETWEEN ?2 AND ?3"
        );
        let values = (partnership.map(|id| id.0), from.to_string(), to.to_string(), today.to_string());
        self.db
            .prepare_cached(&sql)
            .db()?
            .query_row(values, |row| {
                Ok(RecommendationCounts {
                    received: row.get(0)?,
                    acknowledged: row.get(1)?,
                    told_in_time: row.get(2)?,
                    told_due: row.get(3)?,
                    refused: row.get(4)?,
                    realised: row.get(5)?,
                })
            })
            .db()
    }
}
