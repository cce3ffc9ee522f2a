//! Meetings, and what belongs to each: the agenda, the people, the documents, what was sent.

use chrono::NaiveDate;
use entente_domain::id::{AgendaItemId, AttendanceId, DispatchId, DocumentId, MeetingId, PartnershipId};
use entente_domain::record::agenda_item::AgendaItem;
use entente_domain::record::attendance::{Attendance, PresenceKind};
use entente_domain::record::dispatch::Dispatch;
use entente_domain::record::document::Document;
use entente_domain::record::meeting::Meeting;
use entente_domain::record::membership::Side;
use entente_domain::{Entity, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, day, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

/// The partnership of a meeting, deleted or not.
fn partnership_of(db: &Connection, meeting: MeetingId) -> Result<Option<Uuid>> {
    let meeting = super::find::<Meeting>(db, meeting.0)?.ok_or(ErrorCode::NotFound)?;
    Ok(Some(meeting.record.partnership_id.0))
}

impl Stored for Meeting {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["state", "on_day", "minutes_state"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.course.state.name()), day(Some(self.plan.on)), text(self.minutes.state.name())]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    fn title(&self) -> String {
        self.plan.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some([&self.plan.title, &self.plan.place, &self.background.note, &self.minutes.text].map(String::as_str).join(" "))
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.plan.on, partnership: Some(self.partnership_id), partners: Vec::new() }))
    }
}

impl Stored for AgendaItem {
    const OWNERS: &'static [(&'static str, Entity)] = &[("meeting_id", Entity::Meeting)];
    const KEYS: &'static [&'static str] = &["place", "side"];

    fn keys(&self) -> Vec<Sql> {
        vec![Sql::Integer(i64::from(self.position.place)), text(self.item.proposer.side.name())]
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        partnership_of(db, self.meeting_id)
    }
    fn title(&self) -> String {
        self.item.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.item.title.clone())
    }
}

impl Stored for Attendance {
    const OWNERS: &'static [(&'static str, Entity)] = &[("meeting_id", Entity::Meeting), ("partner_id", Entity::Partner)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["side", "present", "turns"];

    fn keys(&self) -> Vec<Sql> {
        vec![
            text(self.invitation.side.name()),
            Sql::Integer(i64::from(self.presence.presence == Some(PresenceKind::Present))),
            Sql::Integer(i64::from(self.speaking.turns)),
        ]
    }
    /// Somebody is invited to a meeting once.
    fn fits(&self, db: &Connection) -> Result<()> {
        let known = db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM attendance WHERE deleted = 0 AND meeting_id = ?1 AND partner_id = ?2)")
            .db()?
            .query_row((self.meeting_id.0, self.partner_id.0), |row| row.get(0))
            .db()?;
        if known { Err(super::already_used("partner_id")) } else { Ok(()) }
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        partnership_of(db, self.meeting_id)
    }
    fn title(&self) -> String {
        String::new()
    }
    /// Whoever was there met the others: it stands in that person's timeline.
    fn moment(&self, db: &Connection) -> Result<Option<Moment>> {
        if self.presence.presence != Some(PresenceKind::Present) {
            return Ok(None);
        }
        let meeting = super::find::<Meeting>(db, self.meeting_id.0)?.ok_or(ErrorCode::NotFound)?;
        Ok(Some(Moment { on: meeting.record.plan.on, partnership: None, partners: vec![self.partner_id] }))
    }
}

impl Stored for Document {
    const OWNERS: &'static [(&'static str, Entity)] = &[("meeting_id", Entity::Meeting)];
    const KEYS: &'static [&'static str] = &[];

    fn keys(&self) -> Vec<Sql> {
        Vec::new()
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        partnership_of(db, self.meeting_id)
    }
    fn title(&self) -> String {
        self.description.title.clone()
    }
    fn words(&self) -> Option<String> {
        Some(self.description.title.clone())
    }
}

impl Stored for Dispatch {
    const OWNERS: &'static [(&'static str, Entity)] = &[("meeting_id", Entity::Meeting)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["on_day"];

    fn keys(&self) -> Vec<Sql> {
        vec![day(Some(self.sending.on))]
    }
    fn scope(&self, db: &Connection) -> Result<Option<Uuid>> {
        partnership_of(db, self.meeting_id)
    }
    fn title(&self) -> String {
        String::new()
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.sending.on, partnership: None, partners: self.sending.to.clone() }))
    }
}

impl Reader<'_> {
    /// One meeting.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn meeting(&self, id: MeetingId) -> Result<Meeting> {
        super::get(self.db, id.0)
    }

    /// The meetings of a partnership between two days, both included, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn meetings_between(&self, partnership: PartnershipId, from: NaiveDate, to: NaiveDate, limit: u32) -> Result<Vec<Meeting>> {
        super::list(
            self.db,
            "t.partnership_id = ?1 AND t.on_day BETWEEN ?2 AND ?3 ORDER BY t.on_day DESC, t.n DESC LIMIT ?4",
            (partnership.0, from.to_string(), to.to_string(), limit),
        )
    }

    /// Meetings in a state, of one partnership or of all, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn meetings_in_state(&self, state: &str, partnership: Option<PartnershipId>, limit: u32) -> Result<Vec<Meeting>> {
        super::list(
            self.db,
            "t.state = ?1 AND (?2 IS NULL OR t.partnership_id = ?2)
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.on_day DESC, t.n DESC LIMIT ?3",
            (state, partnership.map(|id| id.0), limit),
        )
    }

    /// Planned meetings of running partnerships up to a day, the nearest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn meetings_planned(&self, up_to: NaiveDate, limit: u32) -> Result<Vec<Meeting>> {
        super::list(
            self.db,
            "t.state = 'planned' AND t.on_day <= ?1
             AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id AND p.deleted = 0)
             ORDER BY t.on_day, t.n LIMIT ?2",
            (up_to.to_string(), limit),
        )
    }

    /// One point of an agenda.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn agenda_item(&self, id: AgendaItemId) -> Result<AgendaItem> {
        super::get(self.db, id.0)
    }

    /// The agenda of a meeting, in its order.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn agenda(&self, meeting: MeetingId) -> Result<Vec<AgendaItem>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.place, t.n", [meeting.0])
    }

    /// Who is invited to a meeting, the team first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn attendances(&self, meeting: MeetingId) -> Result<Vec<Attendance>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.side DESC, t.n", [meeting.0])
    }

    /// One person's part in a meeting.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn attendance(&self, id: AttendanceId) -> Result<Attendance> {
        super::get(self.db, id.0)
    }

    /// One sending.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn dispatch(&self, id: DispatchId) -> Result<Dispatch> {
        super::get(self.db, id.0)
    }

    /// One document.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn document(&self, id: DocumentId) -> Result<Document> {
        super::get(self.db, id.0)
    }

    /// The documents of a meeting.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn documents(&self, meeting: MeetingId) -> Result<Vec<Document>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.n", [meeting.0])
    }

    /// What was sent for a meeting.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn dispatches(&self, meeting: MeetingId) -> Result<Vec<Dispatch>> {
        super::list(self.db, "t.meeting_id = ?1 ORDER BY t.on_day, t.n", [meeting.0])
    }

    /// How many agenda items of a side the meetings held in a period had.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_agenda_items(&self, partnership: PartnershipId, side: Side, from: NaiveDate, to: NaiveDate) -> Result<u32> {
        self.in_meetings_held("SELECT count(*) FROM agenda_item AS x", side, partnership, from, to)
    }

    /// How often members of a side spoke in the meetings held in a period.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_turns(&self, partnership: PartnershipId, side: Side, from: NaiveDate, to: NaiveDate) -> Result<u32> {
        self.in_meetings_held("SELECT coalesce(sum(x.turns), 0) FROM attendance AS x", side, partnership, from, to)
    }

    fn in_meetings_held(&self, select: &str, side: Side, partnership: PartnershipId, from: NaiveDate, to: NaiveDate) -> Result<u32> {
        let sql = format!(
            "{select} JOIN meeting AS m ON m.id = x.meeting_id
             WHERE x.deleted = 0 AND m.deleted = 0 AND m.partnership_id = ?1 AND m.state = 'held' AND m.on_day BETWEEN ?2 AND ?3 AND x.side = ?4"
        );
        self.db.prepare_cached(&sql).db()?.query_row((partnership.0, from.to_string(), to.to_string(), side.name()), |row| row.get(0)).db()
    }
}
