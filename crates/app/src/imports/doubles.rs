//! Who of a list may be somebody already known. Whether they are, a person says.

use std::collections::HashMap;

use entente_domain::Result;
use entente_domain::id::PartnerId;
use entente_exchange::doubles::doubles_within;
use entente_exchange::likeness::{LikenessReason, Subject, likeness, telling_beginnings};
use entente_exchange::partners::ProposedPartner;
use entente_vault::{Sought, Vault};
use serde::Serialize;
use ts_rs::TS;

use super::STEP;
use crate::call::Watch;
use crate::partnerships::count;

/// A likely double: in the vault, or earlier in the same file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DoubleOf {
    /// The partner in the vault.
    pub partner_id: Option<PartnerId>,
    /// The line in the same file.
    pub line: Option<u32>,
    /// Its name.
    pub name: String,
    /// What tells it from others.
    pub detail: String,
}

/// Two that may be the same. Whether they are, a person says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Double {
    /// The line.
    pub line: u32,
    /// Its name.
    pub name: String,
    /// What tells it from others.
    pub detail: String,
    /// The other.
    pub with: DoubleOf,
    /// How alike, 70 to 100.
    pub score: u8,
    /// Why.
    pub reasons: Vec<LikenessReason>,
}

/// A name is compared with so many partners of the vault at most, per kind of likeness.
const CANDIDATES: u32 = 24;

fn subject(partner: &ProposedPartner) -> Subject<'_> {
    Subject { name: &partner.name, postcode: &partner.postcode, city: &partner.city, email: &partner.email, phone: &partner.phone }
}

fn detail<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

/// Who of the file may be the same as a partner of the vault, or as an earlier one of the file.
pub(super) fn find_doubles(partners: &[ProposedPartner], vault: &Vault, watch: &Watch<'_>) -> Result<Vec<Double>> {
    let mut doubles = Vec::new();
    let total = count(partners.len());
    for (done, partner) in partners.iter().enumerate() {
        if done % STEP == 0 {
            watch.progress(count(done), total)?;
        }
        let words = telling_beginnings(&partner.name);
        let sought = Sought {
            name: &partner.name,
            words: &words,
            place: if partner.postcode.is_empty() { &partner.city } else { &partner.postcode },
            email: &partner.email,
            phone: &partner.phone,
        };
        let candidates = vault.read(|reader| reader.partners_perhaps_same(&sought, CANDIDATES))?;
        let best = candidates
            .iter()
            .filter_map(|known| {
                let name = known.identity.name.spoken();
                let like = likeness(
                    &subject(partner),
                    &Subject {
                        name: &name,
                        postcode: &known.address.postcode,
                        city: &known.address.city,
                        email: &known.contact.email,
                        phone: &known.contact.phone,
                    },
                )?;
                Some((known, like))
            })
            .max_by_key(|(_, like)| like.score);
        if let Some((known, like)) = best {
            doubles.push(Double {
                line: partner.line,
                name: partner.name.clone(),
                detail: detail([&partner.street, &partner.city, &partner.email, &partner.phone]),
                with: DoubleOf {
                    partner_id: Some(known.id),
                    line: None,
                    name: known.identity.name.spoken(),
                    detail: detail([&known.address.street, &known.address.city, &known.contact.email, &known.contact.phone]),
                },
                score: like.score,
                reasons: like.reasons,
            });
        }
    }
    let by_line: HashMap<u32, &ProposedPartner> = partners.iter().map(|partner| (partner.line, partner)).collect();
    for double in doubles_within(partners) {
        let (Some(first), Some(second)) = (by_line.get(&double.first), by_line.get(&double.second)) else { continue };
        doubles.push(Double {
            line: second.line,
            name: second.name.clone(),
            detail: detail([&second.street, &second.city, &second.email, &second.phone]),
            with: DoubleOf {
                partner_id: None,
                line: Some(first.line),
                name: first.name.clone(),
                detail: detail([&first.street, &first.city, &first.email, &first.phone]),
            },
            score: double.likeness.score,
            reasons: double.likeness.reasons,
        });
    }
    doubles.sort_by_key(|double| (std::cmp::Reverse(double.score), double.line));
    Ok(doubles)
}
