//! The names, addresses and numbers that a person has and had: others wrote of them under each.

use std::collections::BTreeSet;

use entente_domain::erasure::PersonNames;
use entente_domain::fold::fold;
use entente_domain::id::PartnerId;
use entente_domain::record::partner::{Partner, PartnerAddress, PartnerContact, PartnerIdentity, PartnerName};
use entente_domain::{ErrorCode, Record, Result};
use serde_json::Value;
use uuid::Uuid;

use crate::changes;
use crate::database::DatabaseResult;
use crate::tables::{self, erasure_certificate};
use crate::vault::Reader;

impl Reader<'_> {
    /// Somebody who can be erased: who was deleted as well, since the history still names them.
    ///
    /// # Errors
    /// `NotFound`; `Erased` when they were erased already.
    pub fn person_to_erase(&self, id: PartnerId) -> Result<Partner> {
        let kept = tables::find::<Partner>(self.db, id.0)?.ok_or(ErrorCode::NotFound)?;
        if kept.deleted && erasure_certificate::is_of(self.db, id)? {
            return Err(ErrorCode::Erased.into());
        }
        Ok(kept.record)
    }

    /// Persons who were deleted and not erased: their names, and how many there are. Of very many the first, by name.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn deleted_persons(&self, limit: usize) -> Result<(Vec<(PartnerId, PartnerName)>, usize)> {
        let erased = self.erased_persons()?;
        let mut found = Vec::new();
        let mut statement = self.db.prepare_cached("SELECT id FROM partner WHERE deleted = 1").db()?;
        let ids = statement.query_map([], |row| row.get::<_, Uuid>(0)).db()?;
        // Only those are read: of a large directory few were deleted.
        for id in ids {
            let partner = tables::find::<Partner>(self.db, id.db()?)?.ok_or(ErrorCode::DatabaseDamaged)?.record;
            if partner.identity.name.is_person() && !erased.contains(&partner.id) {
                found.push((partner.id, partner.identity.name));
            }
        }
        found.sort_by_key(|(_, name)| fold(&name.spoken()));
        let total = found.len();
        found.truncate(limit);
        Ok((found, total))
    }

    fn erased_persons(&self) -> Result<BTreeSet<PartnerId>> {
        Ok(self.erasure_certificates(u32::MAX)?.iter().map(|certificate| certificate.erased.partner).collect())
    }

    /// All persons that the directory has or had, but those who were erased.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn persons_ever(&self) -> Result<Vec<PartnerId>> {
        let (erased, mut found) = (self.erased_persons()?, Vec::new());
        tables::each_with_state::<Partner>(self.db, |partner, deleted| {
            if partner.identity.name.is_person() && !(deleted && erased.contains(&partner.id)) {
                found.push(partner.id);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The names of a partner as they are, and then each as it was in an earlier state, with all e-mail addresses, numbers and streets.
    ///
    /// # Errors
    /// `NotFound`, `DatabaseDamaged`.
    pub fn names_ever(&self, id: PartnerId) -> Result<Vec<PersonNames>> {
        let partner = tables::find::<Partner>(self.db, id.0)?.ok_or(ErrorCode::NotFound)?.record;
        let mut names = vec![PersonNames::of(&partner)];
        let mut take = |state: Partner| {
            let state = PersonNames::of(&state);
            if !names.contains(&state) {
                names.push(state);
            }
        };
        changes::for_each(self.db, "entity_id = ?1 ORDER BY n DESC", [id.0], |entry| {
            let change = entry.change;
            if change.entity != Partner::ENTITY {
                return Ok(());
            }
            for text in [change.before, change.after].into_iter().flatten() {
                let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
                let part = |section: &str| match &change.section {
                    Some(changed) => (changed == section).then(|| value.clone()),
                    None => value.get(section).cloned(),
                };
                let mut state = partner.clone();
                // A state that an older program wrote in another shape is passed over, not refused.
                if let Some(identity) = part("identity").and_then(|identity| serde_json::from_value::<PartnerIdentity>(identity).ok()) {
                    state.identity = identity;
                }
                if let Some(address) = part("address").and_then(|address| serde_json::from_value::<PartnerAddress>(address).ok()) {
                    state.address = address;
                }
                if let Some(contact) = part("contact").and_then(|contact| serde_json::from_value::<PartnerContact>(contact).ok()) {
                    state.contact = contact;
                }
                take(state);
            }
            Ok(())
        })?;
        Ok(names)
    }
}
