//! The directory of partners.

use entente_domain::Result;
use entente_domain::id::PartnerId;
use entente_domain::record::membership::Membership;
use entente_domain::record::partner::{Partner, StakeholderCategory};
use entente_vault::{Cursor, PartnerFilter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::partnerships::{One, PartnerKind};
use crate::registry::Context;

/// Which partners are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListPartners {
    /// Words, as beginnings of words; empty for all.
    pub words: String,
    /// Only this category.
    pub category: Option<StakeholderCategory>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// A partner in the directory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnerRow {
    /// Its id.
    pub id: PartnerId,
    /// Its name as it is read aloud.
    pub name: String,
    /// Its name as lists are sorted.
    pub sorted: String,
    /// Person or organisation.
    pub kind: PartnerKind,
    /// Its category.
    pub category: Option<StakeholderCategory>,
    /// Where it is.
    pub city: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// In how many partnerships it takes part.
    pub partnerships: u32,
}

/// A page of the directory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnerPage {
    /// The rows.
    pub rows: Vec<PartnerRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are, as far as they are shown.
    pub total: u32,
    /// Whether a search found more than it shows: another word narrows it.
    pub beyond: bool,
}

/// A membership with the name of its partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MembershipOfPartner {
    /// The membership.
    pub membership: Membership,
    /// The name of the partnership.
    pub partnership_name: String,
}

/// A partner with the partnerships that it takes part in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnerView {
    /// The partner.
    pub partner: Partner,
    /// Its memberships.
    pub memberships: Vec<MembershipOfPartner>,
}

pub(crate) fn list(context: &Context<'_>, request: ListPartners) -> Result<PartnerPage> {
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    let filter = PartnerFilter { words: request.words, category: request.category };
    let page = context.app.opened()?.vault.read(|reader| reader.partners(&filter, cursor.as_ref(), request.limit))?;
    let page = page.try_map(|entry| {
        let Partner { id, identity, contact, address, .. } = entry.partner;
        Ok(PartnerRow {
            id,
            name: identity.name.spoken(),
            sorted: identity.name.sorted(),
            kind: PartnerKind::of(&identity.name),
            category: identity.category,
            city: address.city,
            email: contact.email,
            phone: contact.phone,
            partnerships: entry.partnerships,
        })
    })?;
    Ok(PartnerPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total, beyond: page.beyond })
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<PartnerView> {
    context.app.opened()?.vault.read(|reader| {
        let partner = reader.partner(PartnerId(request.id))?;
        let mut memberships = Vec::new();
        for membership in reader.memberships_of(partner.id)? {
            if let Ok(partnership) = reader.partnership(membership.partnership_id) {
                memberships.push(MembershipOfPartner { membership, partnership_name: partnership.identity.name });
            }
        }
        Ok(PartnerView { partner, memberships })
    })
}
