#![allow(clippy::unwrap_used)]
use chrono::Days;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::{ConsentTextId, PartnerId};
use crate::language::Language;
use crate::record::consent::{AgreedText, ConsentGiven, ConsentGiver, ConsentMeans, ConsentWithdrawal};
use crate::record::consent_text::{ConsentTextIdentity, ConsentVersion, ConsentWording};

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(n)
}

fn consent(n: u128, on: u64, until: Option<u64>, withdrawn: Option<u64>) -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(n)),
        partner_id: PartnerId(Uuid::nil()),
        partnership_id: None,
        given: ConsentGiven {
            purpose: ConsentPurpose::Quotes,
            on: day(on),
            means: ConsentMeans::Electronically,
            giver: ConsentGiver::Person,
            text: Some(AgreedText { text_id: ConsentTextId(Uuid::nil()), version: 1, language: Language::Nl }),
            collector: "onthaal".into(),
            until: until.map(day),
        },
        withdrawal: withdrawn.map_or(ConsentWithdrawal::Stands, |on| ConsentWithdrawal::on_day(day(on))),
    }
}

fn words(second_from: u64) -> ConsentText {
    let version = |version, from| ConsentVersion {
        version,
        valid_from: day(from),
        fr: String::new(),
        en: String::new(),
        nl: "Ik ga akkoord.".into(),
        de: String::new(),
    };
    ConsentText {
        id: ConsentTextId(Uuid::nil()),
        identity: ConsentTextIdentity { title: "Citaten".into(), purpose: ConsentPurpose::Quotes },
        wording: ConsentWording { versions: vec![version(1, 0), version(2, second_from)] },
    }
}

fn state(consents: &[Consent], at: u64) -> ConsentState {
    state_of(consents, &ConsentPurpose::Quotes, None, day(at))
}

#[test]
fn a_withdrawal_counts_for_every_sheet_that_was_signed_before() {
    let consents = [consent(1, 0, None, None), consent(2, 10, None, Some(20))];
    assert_eq!(state(&consents, 19), ConsentState::Given);
    assert_eq!(state(&consents, 20), ConsentState::Withdrawn);
}

#[test]
fn what_is_agreed_after_a_withdrawal_holds_again() {
    let consents = [consent(1, 0, None, Some(20)), consent(2, 21, None, None)];
    assert_eq!([20, 21].map(|n| state(&consents, n)), [ConsentState::Withdrawn, ConsentState::Given]);
}

#[test]
fn what_was_never_asked_was_never_given() {
    assert_eq!(state(&[], 5), ConsentState::Never);
    assert_eq!(state_of(&[consent(1, 0, None, None)], &ConsentPurpose::BeNamed, None, day(5)), ConsentState::Never);
}

#[test]
fn withdrawing_in_one_partnership_leaves_the_others() {
    let (one, other) = (PartnershipId(Uuid::from_u128(1)), PartnershipId(Uuid::from_u128(2)));
    let scoped = |n, partnership, withdrawn| Consent { partnership_id: Some(partnership), ..consent(n, 0, None, withdrawn) };
    let consents = [scoped(1, one, Some(5)), scoped(2, other, None)];
    assert_eq!(state_of(&consents, &ConsentPurpose::Quotes, Some(one), day(9)), ConsentState::Withdrawn);
    assert_eq!(state_of(&consents, &ConsentPurpose::Quotes, Some(other), day(9)), ConsentState::Given);
}

#[test]
fn people_are_asked_again_for_a_reason_that_is_said() {
    let texts = [words(50)];
    let why = |consents: &[Consent], at| to_renew(consents, &texts, day(at)).first().map(|one| one.why.name());
    assert_eq!(why(&[consent(1, 0, Some(40), None)], 9), None);
    assert_eq!(why(&[consent(1, 0, Some(40), None)], 10), Some("ends_soon"));
    assert_eq!(why(&[consent(1, 0, Some(40), None)], 41), Some("expired"));
    assert_eq!(why(&[consent(1, 0, None, None)], 50), Some("older_words"));
    let mut unknown = consent(1, 0, None, None);
    unknown.given.text = None;
    assert_eq!(why(&[unknown.clone()], 9), Some("unknown_words"));
    unknown.given.giver = ConsentGiver::Parent { name: "Awa".into(), alone_from: Some(day(5)) };
    assert_eq!(why(&[unknown], 9), Some("of_age"));
}

#[test]
fn nobody_is_asked_again_who_withdrew_or_who_has_agreed_anew() {
    let texts = [words(500)];
    assert_eq!(to_renew(&[consent(1, 0, None, Some(5))], &texts, day(9)), []);
    assert_eq!(to_renew(&[consent(1, 0, Some(5), None), consent(2, 6, None, None)], &texts, day(9)), []);
    assert_eq!(to_renew(&[consent(1, 0, Some(5), None), consent(2, 1, None, Some(4))], &texts, day(9)), []);
}

#[test]
fn who_decides_for_a_young_person_follows_the_law_of_the_place() {
    let ages = |regime| [11, 12, 13, 14, 15, 16, 17, 18].map(|years| deciders(regime, years).name());
    let (parent, either, both, person) = ("parent", "either", "both", "person");
    assert_eq!(ages(Regime::Quebec), [parent, parent, parent, either, either, either, either, person]);
    assert_eq!(ages(Regime::Ontario), [either, either, either, either, either, person, person, person]);
    assert_eq!(ages(Regime::EuropeanUnion), [parent, both, both, both, both, both, both, person]);
}

proptest! {
    #[test]
    fn nothing_holds_that_was_agreed_before_the_last_withdrawal(
        sheets in prop::collection::vec((0..60_u64, prop::option::of(0..60_u64), prop::option::of(0..60_u64)), 0..6), at in 0..150_u64,
    ) {
        let consents: Vec<Consent> = (0..).zip(&sheets)
            .map(|(n, (on, long, after))| consent(n, *on, long.map(|n| on + n), after.map(|n| on + n)))
            .collect();
        let last = consents.iter().filter_map(|one| one.withdrawal.on()).filter(|on| *on <= day(at)).max();
        let holds = consents.iter().any(|one| {
            one.state_on(day(at)) == ConsentState::Given && last.is_none_or(|last| one.given.on > last)
        });
        prop_assert_eq!(state(&consents, at) == ConsentState::Given, holds);
    }

    #[test]
    fn a_withdrawal_never_makes_more_hold(
        sheets in prop::collection::vec((0..60_u64, prop::option::of(0..60_u64)), 1..6), withdrawn in 0..60_u64, at in 0..150_u64,
    ) {
        let mut consents: Vec<Consent> = (0..).zip(&sheets).map(|(n, (on, long))| consent(n, *on, long.map(|n| on + n), None)).collect();
        let before = state(&consents, at) == ConsentState::Given;
        consents[0].withdrawal = ConsentWithdrawal::on_day(consents[0].given.on + Days::new(withdrawn));
        prop_assert!(before || state(&consents, at) != ConsentState::Given);
    }
}
