//! Questions to the clinical expert.

use entente_domain::id::{MeetingId, PartnershipId, QuestionId};
use entente_domain::record::question::{Question, QuestionAnswer};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::vault::Reader;

impl Stored for Question {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["state", "on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.answer.name()), day(Some(self.asked.on))]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        super::first_line(&self.asked.text)
    }
    fn words(&self) -> Option<String> {
        let answer = match &self.answer {
            QuestionAnswer::Open => "",
            QuestionAnswer::Answered { text, .. } | QuestionAnswer::Told { text, .. } => text,
        };
        Some(format!("{} {answer}", self.asked.text))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        let partners = self.asked.origin.partner().into_iter().collect();
        Ok(Some(Moment { on: self.asked.on, partnership: Some(self.partnership_id), partners }))
    }
}

impl Reader<'_> {
    /// One question.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn question(&self, id: QuestionId) -> Result<Question> {
        super::get(self.db, id.0)
    }

    /// The questions of a partnership, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn questions(&self, partnership: PartnershipId, limit: u32) -> Result<Vec<Question>> {
        super::list(self.db, "t.partnership_id = ?1 ORDER BY t.on_day DESC, t.n DESC LIMIT ?2", (partnership.0, limit))
    }

    /// The questions asked in a meeting.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn questions_of_meeting(&self, meeting: MeetingId) -> Result<Vec<Question>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.n", [meeting.0])
    }

    /// Questions of running partnerships that wait for an answer, or whose answer waits to be told; the oldest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn questions_waiting(&self, limit: u32) -> Result<Vec<Question>> {
        super::list(
            self.db,
            "t.state IN ('open', 'answered')
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.on_day, t.n LIMIT ?1",
            [limit],
        )
    }
}
