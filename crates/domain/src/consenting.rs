//! Rules over the consents of one person: what holds on a day, whom to ask again, who may decide.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{ConsentId, PartnershipId};
use crate::record::consent::{Consent, ConsentPurpose, ConsentState};
use crate::record::consent_text::{AgreedVersion, ConsentText};
use crate::regime::Regime;

/// How one person's consents to a purpose stand on a day, in one partnership or, with none, apart from any.
///
/// Who withdraws a consent withdraws what was agreed for that purpose up to that day, also on other sheets; only what is
/// given on a later day holds again. In doubt the person is asked: on the day itself the withdrawal counts.
///
/// A withdrawal of what was agreed for one partnership leaves what was agreed for all others.
#[must_use]
pub fn state_of<'a>(
    consents: impl IntoIterator<Item = &'a Consent>,
    purpose: &ConsentPurpose,
    partnership: Option<PartnershipId>,
    day: NaiveDate,
) -> ConsentState {
    let covering: Vec<&Consent> = consents.into_iter().filter(|one| one.covers(purpose, partnership)).collect();
    let withdrawn = covering.iter().filter_map(|one| one.withdrawal.on()).filter(|on| *on <= day).max();
    let states: Vec<ConsentState> = covering
        .iter()
        .map(|one| match one.state_on(day) {
            ConsentState::Given | ConsentState::Expired if withdrawn.is_some_and(|on| one.given.on <= on) => ConsentState::Withdrawn,
            state => state,
        })
        .collect();
    // What holds comes first; what was withdrawn is said before what merely ended.
    [ConsentState::Given, ConsentState::Withdrawn, ConsentState::Expired]
        .into_iter()
        .find(|state| states.contains(state))
        .unwrap_or(ConsentState::Never)
}

/// Why somebody is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AskAgain {
    /// Its time is over.
    Expired,
    /// It ends within thirty days.
    EndsSoon,
    /// Others gave it for a young person who decides alone by now.
    OfAge,
    /// The words have changed since.
    OlderWords,
    /// Which words were agreed to cannot be shown.
    UnknownWords,
}

impl AskAgain {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::EndsSoon => "ends_soon",
            Self::OfAge => "of_age",
            Self::OlderWords => "older_words",
            Self::UnknownWords => "unknown_words",
        }
    }
}

/// A consent about which somebody is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsentToRenew {
    /// Which one.
    pub consent: ConsentId,
    /// Why.
    pub why: AskAgain,
    /// The day of its end, where that is the reason.
    pub until: Option<NaiveDate>,
}

/// About which consents people are asked again, in the order in which they are given; each once, for its first reason.
///
/// Nobody who withdrew is asked again. Nor is a consent that ended where a later one for the same purpose holds.
#[must_use]
pub fn to_renew(consents: &[Consent], texts: &[ConsentText], day: NaiveDate) -> Vec<ConsentToRenew> {
    let replaced = |old: &Consent| {
        let same =
            |one: &&Consent| one.id != old.id && one.partner_id == old.partner_id && one.covers(&old.given.purpose, old.partnership_id);
        let rivals = consents.iter().filter(same);
        rivals.clone().any(|one| one.given.on > old.given.on && one.state_on(day) == ConsentState::Given)
            || rivals.filter_map(|one| one.withdrawal.on()).any(|on| on <= day && old.given.on <= on)
    };
    let why = |consent: &Consent| match consent.state_on(day) {
        ConsentState::Never | ConsentState::Withdrawn => None,
        ConsentState::Expired => Some(AskAgain::Expired),
        ConsentState::Given if consent.ends_soon(day) => Some(AskAgain::EndsSoon),
        ConsentState::Given if consent.is_of_age(day) => Some(AskAgain::OfAge),
        ConsentState::Given => {
            let text = consent.given.text.and_then(|agreed| Some((agreed, texts.iter().find(|text| text.id == agreed.text_id)?)));
            match text.map(|(agreed, text)| text.agreed_version(&agreed, day)) {
                Some(AgreedVersion::Current) => None,
                Some(AgreedVersion::Older { .. }) => Some(AskAgain::OlderWords),
                Some(AgreedVersion::Unknown) | None => Some(AskAgain::UnknownWords),
            }
        }
    };
    let renew = |consent: &Consent| {
        let why = why(consent).filter(|_| !replaced(consent))?;
        let until = consent.given.until.filter(|_| matches!(why, AskAgain::Expired | AskAgain::EndsSoon));
        Some(ConsentToRenew { consent: consent.id, why, until })
    };
    consents.iter().filter_map(renew).collect()
}

/// Who may agree for a young person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Deciders {
    /// The person alone.
    Person,
    /// The person or a parent or tutor.
    Either,
    /// The person together with a parent or tutor.
    Both,
    /// A parent or tutor.
    Parent,
}

impl Deciders {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Either => "either",
            Self::Both => "both",
            Self::Parent => "parent",
        }
    }
}

/// Who may agree for somebody of that age, in whole years: a hint for the form, never a refusal.
///
/// - Québec: under 14 the holder of parental authority or the tutor; from 14 the minor, the parent or the tutor (P-39.1
///   art. 14; art. 53.1 in the same words).
/// - Ontario: who is capable decides at any age, and under 16 a parent may as well; where they differ, the capable child
///   prevails (PHIPA s. 23(1) and (3)). Alone from 16.
/// - European Union: the age of GDPR art. 8 (13 in Belgium: law of 30 July 2018, art. 7) speaks only of online services
///   offered to a child. What is asked here follows general law: until 18 the parents, and the young person with them as soon
///   as they understand; the Belgian authority puts that between 12 and 14 for pictures. Here: from 12.
/// - Another law: as in the European Union, the most careful of the three.
#[must_use]
pub fn deciders(regime: Regime, years: u32) -> Deciders {
    match (regime, years) {
        (_, 18..) | (Regime::Ontario, 16..) => Deciders::Person,
        (Regime::Ontario, _) | (Regime::Quebec | Regime::QuebecHealth, 14..) => Deciders::Either,
        (Regime::EuropeanUnion | Regime::Other, 12..) => Deciders::Both,
        _ => Deciders::Parent,
    }
}

#[cfg(test)]
mod tests;
