#![allow(clippy::unwrap_used)]
use proptest::prelude::*;
use serde_json::json;

use super::*;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(n)
}

fn consent(on: u64, until: Option<u64>, withdrawn: Option<u64>) -> Consent {
    Consent {
        id: ConsentId(Uuid::nil()),
        partner_id: PartnerId(Uuid::nil()),
        partnership_id: None,
        given: ConsentGiven {
            purpose: ConsentPurpose::BeNamed,
            on: day(on),
            means: ConsentMeans::InWriting,
            giver: ConsentGiver::Person,
            text: None,
            collector: "accueil".into(),
            until: until.map(day),
        },
        withdrawal: withdrawn.map_or(ConsentWithdrawal::Stands, |on| ConsentWithdrawal::on_day(day(on))),
    }
}

fn faults(consent: &Consent) -> Vec<(String, Problem)> {
    consent.check().err().map(|error| error.fields.into_iter().map(|f| (f.field, f.problem)).collect()).unwrap_or_default()
}

#[test]
fn a_consent_goes_through_its_states_day_by_day() {
    let consent = consent(10, Some(20), Some(25));
    let states = [9, 10, 20, 21, 24, 25, 99].map(|n| consent.state_on(day(n)).name());
    assert_eq!(states, ["never", "given", "given", "expired", "expired", "withdrawn", "withdrawn"]);
}

#[test]
fn withdrawing_asks_for_nothing_but_a_day() {
    let given = consent(10, None, None);
    let withdrawn = given.with_section("withdrawal", json!({"state": "withdrawn", "on": "2026-01-11"})).unwrap();
    assert_eq!(withdrawn.state_on(day(10)), ConsentState::Withdrawn);
    assert_eq!(withdrawn.given, given.given, "what was agreed stays to be shown");
}

#[test]
fn it_is_withdrawn_in_any_way_even_where_it_was_given_in_writing() {
    for means in Means::ALL {
        let mut consent = consent(10, None, None);
        consent.withdrawal = ConsentWithdrawal::Withdrawn { on: day(12), means: Some(means), reason: String::new() };
        assert_eq!(faults(&consent), []);
    }
}

#[test]
fn its_end_is_spoken_of_thirty_days_before() {
    let consent = consent(0, Some(100), None);
    assert_eq!([69, 70, 100, 101].map(|n| consent.ends_soon(day(n))), [false, true, true, false]);
}

#[test]
fn what_a_parent_agreed_to_holds_until_the_young_person_is_asked() {
    let mut consent = consent(0, None, None);
    consent.given.giver = ConsentGiver::Parent { name: "Awa Diallo".into(), alone_from: Some(day(50)) };
    assert_eq!([49, 50].map(|n| consent.is_of_age(day(n))), [false, true]);
    assert_eq!(consent.state_on(day(60)), ConsentState::Given);
}

#[test]
fn who_decides_for_others_has_a_name_and_a_right() {
    let mut consent = consent(0, None, None);
    consent.given.giver = ConsentGiver::Representative { name: " ".into(), capacity: String::new() };
    let missing = |field: &str| (field.to_owned(), Problem::Missing);
    assert_eq!(faults(&consent), [missing("given.giver.name"), missing("given.giver.capacity")]);
}

#[test]
fn a_word_of_mouth_has_a_witness() {
    let mut consent = consent(0, None, None);
    consent.given.means = ConsentMeans::ByMouth { witness: String::new() };
    assert_eq!(faults(&consent), [("given.means.witness".to_owned(), Problem::Missing)]);
}

#[test]
fn nobody_is_contacted_by_a_notice() {
    let mut consent = consent(0, None, None);
    consent.given.purpose = ConsentPurpose::BeContacted { means: Means::Notice };
    assert_eq!(faults(&consent), [("given.purpose.means".to_owned(), Problem::UnknownChoice)]);
}

#[test]
fn a_consent_neither_ends_nor_is_withdrawn_before_it_was_given() {
    let problems = faults(&consent(10, Some(9), Some(8)));
    assert_eq!(problems, ["given.until", "withdrawal.on"].map(|field| (field.to_owned(), Problem::EndBeforeStart)));
}

#[test]
fn an_unknown_field_is_refused() {
    let mut object = consent(0, None, None).to_object().unwrap();
    object.insert("born_on".into(), json!("2012-01-01"));
    assert!(Consent::from_object(object).is_err());
}

#[test]
fn a_consent_for_one_partnership_is_none_for_another() {
    let (one, other) = (PartnershipId(Uuid::from_u128(1)), PartnershipId(Uuid::from_u128(2)));
    let mut consent = consent(0, None, None);
    assert!(consent.covers(&ConsentPurpose::BeNamed, Some(one)));
    consent.partnership_id = Some(one);
    assert!(consent.covers(&ConsentPurpose::BeNamed, Some(one)));
    assert!(!consent.covers(&ConsentPurpose::BeNamed, Some(other)));
    assert!(!consent.covers(&ConsentPurpose::BeNamed, None));
    assert!(!consent.covers(&ConsentPurpose::Quotes, Some(one)));
}

proptest! {
    #[test]
    fn once_withdrawn_it_never_holds_again(on in 0..200_u64, until in prop::option::of(0..300_u64), after in 0..100_u64, later in 0..500_u64) {
        let consent = consent(on, until, Some(on + after));
        prop_assert_eq!(consent.state_on(day(on + after + later)), ConsentState::Withdrawn);
    }

    #[test]
    fn it_holds_only_between_its_first_and_its_last_day(
        on in 0..200_u64, long in prop::option::of(0..100_u64), after in prop::option::of(0..100_u64), at in 0..500_u64
    ) {
        let consent = consent(on, long.map(|n| on + n), after.map(|n| on + n));
        let holds = at >= on && long.is_none_or(|n| at <= on + n) && after.is_none_or(|n| at < on + n);
        prop_assert_eq!(consent.state_on(day(at)) == ConsentState::Given, holds);
        prop_assert!(!consent.ends_soon(day(at)) || holds);
    }

    #[test]
    fn it_comes_back_from_json_as_it_was(on in 0..200_u64, until in prop::option::of(0..300_u64), words in "[^\\p{C}]{1,20}") {
        let mut consent = consent(on, until.map(|n| on + n), None);
        consent.given.purpose = ConsentPurpose::Other { words: format!("x{words}") };
        prop_assert_eq!(Consent::from_object(consent.to_object().unwrap()).unwrap(), consent);
    }
}
