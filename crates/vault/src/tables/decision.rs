//! Decisions of a partnership.

use chrono::NaiveDate;
use entente_domain::id::{DecisionId, MeetingId, PartnershipId};
use entente_domain::record::decision::Decision;
use entente_domain::record::membership::Side;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for Decision {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["on_day", "side", "explained", "visibility", "review_on"];

    fn keys(&self) -> Vec<Sql> {
        vec![
            day(Some(self.content.on)),
            self.people.proposer.map_or(Sql::Null, |proposer| text(proposer.side.name())),
            Sql::Integer(i64::from(!self.content.reasons.trim().is_empty())),
            text(self.follow_up.visibility.name()),
            day(self.follow_up.review_on),
        ]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        super::first_line(&self.content.text)
    }
    fn words(&self) -> Option<String> {
        Some(format!("{} {} {} {}", self.content.text, self.content.options.join(" "), self.content.reasons, self.disagreement.text))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        let mut partners = self.people.present.clone();
        partners.extend(self.people.decided.iter().chain(self.people.proposer.and_then(|proposer| proposer.partner).iter()));
        Ok(Some(Moment { on: self.content.on, partnership: Some(self.partnership_id), partners }))
    }
}

impl Reader<'_> {
    /// One decision.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn decision(&self, id: DecisionId) -> Result<Decision> {
        super::get(self.db, id.0)
    }

    /// The decisions of a partnership, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn decisions(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Decision>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.on_day DESC, t.n DESC LIMIT ?2", (partnership.0, limit))
    }

    /// The decisions that everybody may read, the oldest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn decisions_public(&self, partnership: PartnershipId) -> Result<Vec<Decision>> {
        super::list(self.db, "t.partnership_id = ?1 AND t.visibility = 'public' ORDER BY t.on_day, t.n", [partnership.0])
    }

    /// The decisions taken in a meeting.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn decisions_of_meeting(&self, meeting: MeetingId) -> Result<Vec<Decision>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.n", [meeting.0])
    }

    /// Decisions of running partnerships that are to be looked at again up to a day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn decisions_to_review(&self, up_to: NaiveDate, limit: u32) -> Result<Vec<Decision>> {
        super::list(
            self.db,
            "t.review_on IS NOT NULL AND t.review_on <= ?1
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.review_on, t.n LIMIT ?2",
            (up_to.to_string(), limit),
        )
    }

    /// The decisions of a period: all, those with written reasons, those whose idea a side had, those of which it is known whose it was.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_decisions(&self, partnership: PartnershipId, side: Side, from: NaiveDate, to: NaiveDate) -> Result<DecisionCounts> {
        self.db
            .prepare_cached(
                "SELECT count(*), coalesce(sum(explained), 0), count(*) FILTER (WHERE side = ?4), count(side) FROM decision
                 WHERE deleted = 0 AND partnership_id = ?1 AND on_day BETWEEN ?2 AND ?3",
            )
            .db()?
            .query_row((partnership.0, from.to_string(), to.to_string(), side.name()), |row| {
                Ok(DecisionCounts { all: row.get(0)?, explained: row.get(1)?, proposed: row.get(2)?, known: row.get(3)? })
            })
            .db()
    }
}

/// What was counted of the decisions of a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DecisionCounts {
    /// All.
    pub all: u32,
    /// With written reasons.
    pub explained: u32,
    /// Whose idea the side that was asked for had.
    pub proposed: u32,
    /// Of which it is known whose idea they were.
    pub known: u32,
}
