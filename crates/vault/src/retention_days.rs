//! The days from which the time counts for which records are kept.

use chrono::NaiveDate;
use entente_domain::retention::RetentionDays;
use entente_domain::{Entity, Result};
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::tables::parse_day;
use crate::vault::Reader;

impl Reader<'_> {
    /// The live records of a kind with the days that rules count from, of which at least one is not later than `up_to`; kinds for which no
    /// rule is proposed have none.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn retention_days(&self, entity: Entity, today: NaiveDate, up_to: NaiveDate, limit: u32) -> Result<Vec<(Uuid, RetentionDays)>> {
        const ENDED: &str = "(SELECT p.ended_on FROM partnership AS p WHERE p.id = t.partnership_id)";
        const OWN: &str = "(SELECT m.on_day FROM moment AS m WHERE m.id = t.id)";
        let (ended, contact, own) = match entity {
            Entity::Partner => {
                ("NULL", "(SELECT max(c.on_day) FROM moment_partner AS c WHERE c.partner_id = t.id AND c.on_day <= ?1)", "NULL")
            }
            Entity::Consent => ("NULL", "NULL", "min(coalesce(t.withdrawn_on, t.until_on), coalesce(t.until_on, t.withdrawn_on))"),
            Entity::Incident => ("NULL", "NULL", "substr(t.discovered_at, 1, 10)"),
            Entity::Enclosure => ("NULL", "NULL", "(SELECT c.on_day FROM communication AS c WHERE c.id = t.communication_id)"),
            Entity::Attendance => (
                "(SELECT p.ended_on FROM meeting AS e JOIN partnership AS p ON p.id = e.partnership_id WHERE e.id = t.meeting_id)",
                "NULL",
                OWN,
            ),
            Entity::Membership
            | Entity::Meeting
            | Entity::Communication
            | Entity::Problem
            | Entity::Recommendation
            | Entity::Question
            | Entity::Decision
            | Entity::Contribution
            | Entity::Agreement => (ENDED, "NULL", OWN),
            _ => return Ok(Vec::new()),
        };
        let sql = format!(
            "SELECT id, ended, contact, own FROM (
                 SELECT t.id AS id, {ended} AS ended, {contact} AS contact, {own} AS own FROM {} AS t
                 WHERE t.deleted = 0 AND ?1 IS NOT NULL
             ) WHERE ended <= ?2 OR contact <= ?2 OR own <= ?2 ORDER BY coalesce(ended, contact, own) LIMIT ?3",
            entity.name()
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((today.to_string(), up_to.to_string(), limit)).db()?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().db()? {
            let days = RetentionDays {
                partnership_ended: parse_day(row.get(1).db()?)?,
                last_contact: parse_day(row.get(2).db()?)?,
                own_day: parse_day(row.get(3).db()?)?,
            };
            found.push((row.get(0).db()?, days));
        }
        Ok(found)
    }
}
