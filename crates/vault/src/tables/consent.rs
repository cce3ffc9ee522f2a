//! What partners agreed to.

use chrono::NaiveDate;
use entente_domain::consenting;
use entente_domain::id::{ConsentId, PartnerId, PartnershipId};
use entente_domain::record::consent::{Consent, ConsentPurpose, ConsentState};
use entente_domain::record::consent_text::ConsentText;
use entente_domain::record::partner::Partner;
use entente_domain::{Entity, Record, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Moment, Stored, columns, day, record_of_row, text, unknown_choice};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for Consent {
    const OWNERS: &'static [(&'static str, Entity)] = &[("partner_id", Entity::Partner)];
    const TIMED: bool = true;
    const KEYS: &'static [&'static str] = &["purpose", "on_day", "until_on", "withdrawn_on", "text_id"];

    fn keys(&self) -> Vec<Sql> {
        vec![
            text(self.given.purpose.name()),
            day(Some(self.given.on)),
            day(self.given.until),
            day(self.withdrawal.on()),
            self.given.text.map_or(Sql::Null, |agreed| Sql::Blob(agreed.text_id.0.as_bytes().to_vec())),
        ]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(self.partnership_id.map(|id| id.0))
    }
    fn fits(&self, db: &Connection) -> Result<()> {
        words_are_there(self, db)
    }
    fn may_replace(&self, _: &Self, db: &Connection) -> Result<()> {
        words_are_there(self, db)
    }
    fn title(&self) -> String {
        String::new()
    }
    fn moment(&self, _: &Connection) -> Result<Option<Moment>> {
        Ok(Some(Moment { on: self.given.on, partnership: self.partnership_id, partners: vec![self.partner_id] }))
    }
}

/// The words that were agreed to must be there, in that version and for that purpose: they are to be shown again.
fn words_are_there(consent: &Consent, db: &Connection) -> Result<()> {
    let Some(agreed) = consent.given.text else { return Ok(()) };
    let found = super::get::<ConsentText>(db, agreed.text_id.0).ok();
    let there = found.is_some_and(|text| {
        text.identity.purpose == consent.given.purpose
            && text.version(agreed.version).is_some_and(|version| version.words(agreed.language).is_some())
    });
    if there { Ok(()) } else { Err(unknown_choice("given.text")) }
}

impl Reader<'_> {
    /// One consent.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn consent(&self, id: ConsentId) -> Result<Consent> {
        super::get(self.db, id.0)
    }

    /// What a partner agreed to, the newest first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn consents_of(&self, partner: PartnerId) -> Result<Vec<Consent>> {
        super::list(self.db, "t.partner_id = ?1 ORDER BY t.on_day DESC, t.n DESC", [partner.0])
    }

    /// All consents, in the order in which they were noted, from behind a number of them.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn consents(&self, skip: u32, limit: u32) -> Result<Vec<Consent>> {
        super::list(self.db, "1 ORDER BY t.n LIMIT ?2 OFFSET ?1", (skip, limit))
    }

    /// Whether a partner's name may stand in documents that leave the computer, on a day and in a partnership: an organisation's always,
    /// a person's where they agreed. A consent for that purpose is what counts; the day that older programs noted with the person counts
    /// only as long as there is none (ADR 0030).
    ///
    /// It reads consents whatever the session may see of them: who writes a document for partners must know whom it may name.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn may_be_named(&self, partner: &Partner, partnership: Option<PartnershipId>, on: NaiveDate) -> Result<bool> {
        if !partner.identity.name.is_person() {
            return Ok(true);
        }
        let purpose = ConsentPurpose::BeNamed;
        let sql = format!(
            "SELECT {} FROM main.{} AS t WHERE t.deleted = 0 AND t.partner_id = ?1 AND t.purpose = ?2",
            columns::<Consent>(),
            Consent::ENTITY.name()
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((partner.id.0, purpose.name())).db()?;
        let mut consents: Vec<Consent> = Vec::new();
        while let Some(row) = rows.next().db()? {
            consents.push(record_of_row(row)?);
        }
        match consenting::state_of(&consents, &purpose, partnership, on) {
            ConsentState::Given => Ok(true),
            ConsentState::Never if consents.is_empty() => Ok(partner.may_be_named()),
            ConsentState::Never | ConsentState::Expired | ConsentState::Withdrawn => Ok(false),
        }
    }
}
