//! The partner that a row of a list makes.

use entente_domain::Language;
use entente_domain::id::PartnerId;
use entente_domain::record::partner::{Partner, PartnerIdentity, PartnerName, StakeholderCategory};
use entente_exchange::partners::{ProposedKind, ProposedPartner};
use uuid::Uuid;

/// The partner that a row makes.
pub(super) fn partner_of(proposed: &ProposedPartner, default_category: Option<StakeholderCategory>) -> Partner {
    let in_parts = !proposed.given_name.is_empty() || !proposed.family_name.is_empty();
    let name = match proposed.kind {
        ProposedKind::Person if in_parts => {
            PartnerName::Person { given: proposed.given_name.clone(), family: proposed.family_name.clone() }
        }
        ProposedKind::Person => PartnerName::Person { given: String::new(), family: proposed.name.clone() },
        ProposedKind::Organisation => PartnerName::Organisation { name: proposed.name.clone(), other_name: String::new() },
    };
    let found = proposed.category.as_deref().and_then(entente_exchange::category::of_word).and_then(StakeholderCategory::of);
    let language = proposed.language.as_deref().and_then(Language::of);
    let mut partner = Partner::named(PartnerId(Uuid::now_v7()), name);
    let PartnerIdentity { category, languages, .. } = &mut partner.identity;
    *category = found.or(default_category);
    languages.extend(language);
    partner.contact.email.clone_from(&proposed.email);
    partner.contact.phone.clone_from(&proposed.phone);
    partner.contact.website.clone_from(&proposed.website);
    partner.address.street.clone_from(&proposed.street);
    partner.address.postcode.clone_from(&proposed.postcode);
    partner.address.city.clone_from(&proposed.city);
    partner.address.country.clone_from(&proposed.country);
    // A word that is no category or language of ours is not lost.
    let unknown_category = proposed.category.iter().filter(|_| found.is_none());
    let unknown_language = proposed.language.iter().filter(|_| language.is_none());
    let note = std::iter::once(&proposed.note).chain(unknown_category).chain(unknown_language).filter(|part| !part.is_empty());
    partner.remarks.note = note.cloned().collect::<Vec<_>>().join("\n");
    partner
}
