#![allow(clippy::unwrap_used)]
use chrono::{Days, TimeZone};
use proptest::prelude::*;

use super::*;
use crate::regime::Regime;

fn noon(n: u64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap() + Days::new(n)
}

fn incident() -> Incident {
    let facts = IncidentFacts {
        discovered_at: noon(10),
        happened: IncidentPeriod { from: Some(noon(8).date_naive()), to: None, approximate: false },
        kind: IncidentKind::Loss,
        circumstances: "Une clé oubliée dans le tram.".into(),
        data: "Noms et téléphones".into(),
        whose: "Les membres du comité".into(),
        persons: Some(12),
        persons_approximate: false,
        sensitive: false,
    };
    Incident::discovered(IncidentId(Uuid::nil()), facts)
}

fn faults(incident: &Incident) -> Vec<(String, Problem)> {
    incident.check().err().map(|error| error.fields.into_iter().map(|f| (f.field, f.problem)).collect()).unwrap_or_default()
}

#[test]
fn an_incident_is_entered_with_its_facts_alone() {
    assert_eq!(faults(&incident()), []);
    assert_eq!(incident().level(), None);
}

#[test]
fn how_grave_it_is_has_a_reason() {
    let mut weighed = incident();
    weighed.risk = IncidentRisk::Assessed { level: RiskLevel::Unlikely, reason: " ".into() };
    assert_eq!(faults(&weighed), [("risk.reason".to_owned(), Problem::Missing)]);
}

#[test]
fn it_is_not_closed_before_somebody_weighed_it() {
    let mut closed = incident();
    closed.closing = IncidentClosing::Closed { on: noon(20).date_naive() };
    assert_eq!(faults(&closed), [("risk.level".to_owned(), Problem::Missing)]);
    closed.risk = IncidentRisk::Assessed { level: RiskLevel::Unlikely, reason: "chiffrée".into() };
    assert_eq!(faults(&closed), []);
}

#[test]
fn nobody_is_told_before_it_was_known_and_it_does_not_happen_afterwards() {
    let mut told = incident();
    told.notices.given.push(IncidentNotice { to: NoticeTo::Persons, at: noon(9), reference: String::new() });
    assert_eq!(faults(&told), [("notices.given.0.at".to_owned(), Problem::EndBeforeStart)]);
    let mut later = incident();
    later.facts.happened.from = Some(noon(12).date_naive());
    assert_eq!(faults(&later), [("facts.discovered_at".to_owned(), Problem::EndBeforeStart)]);
}

#[test]
fn a_day_of_the_place_may_be_a_day_off_the_clock_of_the_world() {
    let mut late = incident();
    // 23:30 in Montréal on the 10th is the 11th in UTC; 00:30 in Brussels on the 12th is the 11th in UTC.
    late.facts.happened.from = Some(noon(11).date_naive());
    assert_eq!(faults(&late), []);
}

#[test]
fn not_to_tell_the_persons_needs_a_reason_in_words() {
    let mut silent = incident();
    silent.notices.persons_not_told = Some(PersonsNotTold { why: WhyNotTold::Unreadable, reason: String::new() });
    assert_eq!(faults(&silent), [("notices.persons_not_told.reason".to_owned(), Problem::Missing)]);
}

#[test]
fn no_reason_for_silence_holds_in_ontario() {
    assert!(WhyNotTold::ALL.into_iter().all(|why| !why.holds_under(Regime::Ontario)));
}

proptest! {
    #[test]
    fn it_comes_back_from_json_as_it_was(persons in prop::option::of(0..5_000_u32), day in 0..30_u64, sensitive: bool, reference in "[^\\p{C}]{0,30}") {
        let mut one = incident();
        one.facts.persons = persons;
        one.facts.sensitive = sensitive;
        let to = NoticeTo::Authority { regime: Regime::EuropeanUnion };
        one.notices.given.push(IncidentNotice { to, at: noon(10 + day), reference });
        prop_assert_eq!(Incident::from_object(one.to_object().unwrap()).unwrap(), one);
    }
}
