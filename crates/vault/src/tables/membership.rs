//! Memberships.

use chrono::NaiveDate;
use entente_domain::fold::fold;
use entente_domain::id::{MembershipId, PartnerId, PartnershipId};
use entente_domain::record::membership::{Membership, Side};
use entente_domain::record::partner::{Partner, StakeholderCategory};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, columns, day, record_of_row, text};
use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::vault::Reader;

impl Stored for Membership {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partnership_id", Entity::Partnership), ("partner_id", Entity::Partner)];
    const KEYS: &'static [&'static str] = &["side", "rhythm", "until_on"];

    fn keys(&self) -> Vec<Sql> {
        let rhythm = self.terms.contact_rhythm_days.map_or(Sql::Null, |days| Sql::Integer(i64::from(days)));
        vec![text(self.terms.side.name()), rhythm, day(self.period.until)]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(Some(self.partnership_id.0))
    }
    /// A partner takes part in a partnership once: a second membership would count its voice twice.
    fn fits(&self, db: &Connection) -> Result<()> {
        if (Reader { db }).is_member(self.partnership_id, self.partner_id)? {
            return Err(super::already_used("partner_id"));
        }
        Ok(())
    }
    fn title(&self) -> String {
        String::new()
    }
}

/// A member with the partner that it is.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberEntry {
    /// The membership.
    pub membership: Membership,
    /// The partner.
    pub partner: Partner,
}

impl Reader<'_> {
    /// One membership.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn membership(&self, id: MembershipId) -> Result<Membership> {
        super::get(self.db, id.0)
    }

    /// The members of a partnership by name, past ones included, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn members(&self, partnership: PartnershipId, after: Option<&Cursor>, limit: u32) -> Result<Page<MemberEntry>> {
        let limit = limit.min(LONGEST_PAGE);
        let (key, id) = after.map_or((String::new(), Vec::new()), |cursor| (cursor.key.clone(), cursor.id.as_bytes().to_vec()));
        let sql = format!(
            "SELECT {} FROM membership AS t JOIN partner AS p ON p.id = t.partner_id
             WHERE t.deleted = 0 AND p.deleted = 0 AND t.partnership_id = ?1 AND (p.sort_key, t.id) > (?2, ?3)
             ORDER BY p.sort_key, t.id LIMIT ?4",
            columns::<Membership>()
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((partnership.0, key, id, limit + 1)).db()?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next().db()? {
            let membership: Membership = record_of_row(row)?;
            let partner = super::get(self.db, membership.partner_id.0)?;
            entries.push(MemberEntry { membership, partner });
        }
        let total = self
            .db
            .prepare_cached(
                "SELECT count(*) FROM membership AS t JOIN partner AS p ON p.id = t.partner_id
                 WHERE t.deleted = 0 AND p.deleted = 0 AND t.partnership_id = ?1",
            )
            .db()?
            .query_row([partnership.0], |row| row.get(0))
            .db()?;
        Ok(Page::from_rows(entries, limit, total, |entry| Cursor {
            key: fold(&entry.partner.identity.name.sorted()),
            id: entry.membership.id.0,
        }))
    }

    /// The memberships of a partner.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn memberships_of(&self, partner: PartnerId) -> Result<Vec<Membership>> {
        super::list(self.db, "t.partner_id = ?1 ORDER BY t.n", [partner.0])
    }

    /// All memberships that have not ended, of partnerships that have not ended.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn running_memberships(&self, today: NaiveDate) -> Result<Vec<Membership>> {
        super::list(
            self.db,
            "(t.until_on IS NULL OR t.until_on >= ?1) AND EXISTS (SELECT 1 FROM partnership AS p WHERE p.id = t.partnership_id
                 AND p.deleted = 0 AND (p.ended_on IS NULL OR p.ended_on >= ?1)) ORDER BY t.partnership_id, t.n",
            [today.to_string()],
        )
    }

    /// Which of these partners take part in a partnership already.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn is_member(&self, partnership: PartnershipId, partner: PartnerId) -> Result<bool> {
        self.db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM membership WHERE deleted = 0 AND partner_id = ?2 AND partnership_id = ?1)")
            .db()?
            .query_row((partnership.0, partner.0), |row| row.get(0))
            .db()
    }

    /// How many take part on a side on that day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_members(&self, partnership: PartnershipId, side: Side, on: NaiveDate) -> Result<u32> {
        self.db
            .prepare_cached(
                "SELECT count(*) FROM membership AS t JOIN partner AS p ON p.id = t.partner_id
                 WHERE t.deleted = 0 AND p.deleted = 0 AND t.partnership_id = ?1 AND t.side = ?2 AND (t.until_on IS NULL OR t.until_on >= ?3)",
            )
            .db()?
            .query_row((partnership.0, side.name(), on.to_string()), |row| row.get(0))
            .db()
    }

    /// With how many partners a rhythm of contact was agreed, on that day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_rhythms(&self, partnership: PartnershipId, on: NaiveDate) -> Result<u32> {
        self.db
            .prepare_cached(
                "SELECT count(*) FROM membership AS t JOIN partner AS p ON p.id = t.partner_id
                 WHERE t.deleted = 0 AND p.deleted = 0 AND t.partnership_id = ?1 AND t.side = 'partner' AND t.rhythm IS NOT NULL
                   AND (t.until_on IS NULL OR t.until_on >= ?2)",
            )
            .db()?
            .query_row((partnership.0, on.to_string()), |row| row.get(0))
            .db()
    }

    /// The partners' side by stakeholder category, on that day.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn categories(&self, partnership: PartnershipId, on: NaiveDate) -> Result<Vec<(Option<StakeholderCategory>, u32)>> {
        let mut statement = self
            .db
            .prepare_cached(
                "SELECT p.category, count(*) FROM membership AS t JOIN partner AS p ON p.id = t.partner_id
                 WHERE t.deleted = 0 AND p.deleted = 0 AND t.partnership_id = ?1 AND t.side = 'partner'
                   AND (t.until_on IS NULL OR t.until_on >= ?2)
                 GROUP BY p.category ORDER BY count(*) DESC, p.category",
            )
            .db()?;
        let rows = statement.query_map((partnership.0, on.to_string()), |row| Ok((row.get::<_, Option<String>>(0)?, row.get(1)?))).db()?;
        rows.map(|row| row.db().map(|(name, count)| (name.as_deref().and_then(StakeholderCategory::of), count))).collect()
    }
}
