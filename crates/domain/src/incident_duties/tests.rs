#![allow(clippy::unwrap_used)]
use chrono::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::IncidentId;
use crate::record::incident::{IncidentFacts, IncidentKind, IncidentNotice, IncidentPeriod, PersonsNotTold, PhipaCircumstance};

/// A Friday evening: the hours run through the weekend.
fn discovered() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 27, 18, 30, 0).unwrap()
}

fn after(hours: i64) -> DateTime<Utc> {
    discovered() + Duration::hours(hours)
}

fn incident(kind: IncidentKind, level: Option<RiskLevel>) -> Incident {
    let facts = IncidentFacts {
        discovered_at: discovered(),
        happened: IncidentPeriod { from: Some(discovered().date_naive()), to: None, approximate: true },
        kind,
        circumstances: "Un portable volé.".into(),
        data: "Coordonnées".into(),
        whose: "Membres".into(),
        persons: Some(4),
        persons_approximate: false,
        sensitive: true,
    };
    let mut incident = Incident::discovered(IncidentId(Uuid::nil()), facts);
    if let Some(level) = level {
        incident.risk = IncidentRisk::Assessed { level, reason: "pesé".into() };
    }
    incident
}

fn tell(incident: &mut Incident, to: NoticeTo, hours: i64) {
    incident.notices.given.push(IncidentNotice { to, at: after(hours), reference: String::new() });
}

fn names(incident: &Incident, regime: Regime) -> Vec<&'static str> {
    let mut names: Vec<_> = duties(incident, &[regime]).iter().map(|duty| duty.kind.name()).collect();
    names.sort_unstable();
    names
}

fn authority(regime: Regime) -> NoticeTo {
    NoticeTo::Authority { regime }
}

const EU: Regime = Regime::EuropeanUnion;

#[test]
fn the_authority_is_told_within_72_hours_of_becoming_aware() {
    let likely = incident(IncidentKind::Theft, Some(RiskLevel::Likely));
    let [duty] = duties(&likely, &[EU])[..] else { unreachable!() };
    assert_eq!((duty.kind, duty.due), (DutyKind::TellAuthority, Due::By { at: after(72) }));
    assert_eq!(overdue(&likely, &[EU], after(72)), []);
    assert_eq!(overdue(&likely, &[EU], after(72) + Duration::seconds(1)), [duty]);
}

#[test]
fn until_somebody_weighed_it_the_hours_run() {
    assert_eq!(names(&incident(IncidentKind::Theft, None), EU), ["assess", "tell_authority"]);
    assert_eq!(overdue(&incident(IncidentKind::Theft, None), &[EU], after(73)).len(), 2);
}

#[test]
fn an_unlikely_risk_is_entered_and_nobody_is_told() {
    let unlikely = incident(IncidentKind::Loss, Some(RiskLevel::Unlikely));
    assert_eq!(duties(&unlikely, &[EU, Regime::Quebec]), []);
    assert_eq!(gaps(&unlikely), [RegisterGap::Measures]);
    assert!(!is_settled(&unlikely, &[EU]));
}

#[test]
fn a_high_risk_is_told_to_the_persons_without_undue_delay() {
    let high = incident(IncidentKind::Theft, Some(RiskLevel::High));
    let persons = duties(&high, &[EU]).into_iter().find(|duty| duty.kind == DutyKind::TellPersons).unwrap();
    assert_eq!([after(72), after(73)].map(|now| persons.state(now).name()), ["open", "remind"], "the law gives no number");
}

#[test]
fn who_tells_late_says_why() {
    let mut late = incident(IncidentKind::Theft, Some(RiskLevel::Likely));
    tell(&mut late, authority(EU), 80);
    assert_eq!(names(&late, EU), ["explain_delay", "tell_authority"]);
    late.notices.delay_reason = "Le centre était fermé.".into();
    assert_eq!(names(&late, EU), ["tell_authority"]);
    assert_eq!(duties(&late, &[EU])[0].state(after(200)), DutyState::DoneLate);
}

#[test]
fn what_nobody_can_read_is_not_told_to_the_persons_in_the_european_union_only() {
    let mut encrypted = incident(IncidentKind::Theft, Some(RiskLevel::High));
    encrypted.notices.persons_not_told = Some(PersonsNotTold { why: WhyNotTold::Unreadable, reason: "chiffré".into() });
    assert_eq!(names(&encrypted, EU), ["tell_authority"]);
    assert_eq!(names(&encrypted, Regime::Quebec), ["tell_authority", "tell_persons"]);
    assert_eq!(names(&encrypted, Regime::Ontario), ["tell_authority", "tell_persons"]);
}

#[test]
fn out_of_proportion_asks_for_a_public_notice() {
    let mut many = incident(IncidentKind::Theft, Some(RiskLevel::High));
    many.notices.persons_not_told = Some(PersonsNotTold { why: WhyNotTold::OutOfProportion, reason: "10 000 adresses".into() });
    assert!(persons_told(&many, EU).is_none());
    assert_eq!(names(&many, EU), ["tell_authority", "tell_persons"]);
    tell(&mut many, NoticeTo::Public { reason: "site".into() }, 5);
    assert_eq!(persons_told(&many, EU), Some(after(5)));
}

#[test]
fn quebec_tells_of_a_risk_of_serious_injury_and_its_health_bodies_tell_the_minister_too() {
    assert_eq!(names(&incident(IncidentKind::Theft, Some(RiskLevel::Likely)), Regime::Quebec), [""; 0]);
    assert_eq!(names(&incident(IncidentKind::Theft, None), Regime::Quebec), ["assess"]);
    let mut high = incident(IncidentKind::Theft, Some(RiskLevel::High));
    assert_eq!(names(&high, Regime::Quebec), ["tell_authority", "tell_persons"]);
    assert_eq!(names(&high, Regime::QuebecHealth), ["tell_authority", "tell_minister", "tell_persons"]);
    high.notices.persons_not_told = Some(PersonsNotTold { why: WhyNotTold::Inquiry, reason: "police".into() });
    assert_eq!(names(&high, Regime::Quebec), ["tell_authority"]);
    tell(&mut high, authority(Regime::Quebec), 2);
    assert_eq!(authority_told(&high, Regime::QuebecHealth), Some(after(2)), "both laws have one Commission");
    assert_eq!(overdue(&high, &[Regime::Quebec, Regime::QuebecHealth], after(900)), [], "no law gives a number of hours");
}

#[test]
fn ontario_tells_the_person_always_and_the_commissioner_in_some_circumstances() {
    let mut misdirected = incident(IncidentKind::WrongRecipient, Some(RiskLevel::Likely));
    assert_eq!(names(&misdirected, Regime::Ontario), ["tell_persons"]);
    misdirected.ontario.circumstances = vec![PhipaCircumstance::Pattern];
    assert_eq!(names(&misdirected, Regime::Ontario), ["tell_authority", "tell_persons"]);
    assert_eq!(names(&incident(IncidentKind::Theft, Some(RiskLevel::Unlikely)), Regime::Ontario), ["tell_authority", "tell_persons"]);
    assert_eq!(names(&incident(IncidentKind::Unavailability, None), Regime::Ontario), [""; 0]);
}

#[test]
fn the_register_is_kept_five_years_in_quebec() {
    let one = incident(IncidentKind::Loss, None);
    assert_eq!(keep_until(&one, &[Regime::Quebec]), NaiveDate::from_ymd_opt(2031, 3, 27));
    assert_eq!(keep_until(&one, &[Regime::Ontario]), NaiveDate::from_ymd_opt(2027, 3, 1));
    assert_eq!(keep_until(&one, &[Regime::EuropeanUnion]), None);
}

#[test]
fn what_is_all_done_may_be_closed() {
    let mut done = incident(IncidentKind::Theft, Some(RiskLevel::High));
    done.measures.taken = "Mots de passe changés.".into();
    for to in [authority(EU), NoticeTo::Persons] {
        assert!(!is_settled(&done, &[EU]));
        tell(&mut done, to, 10);
    }
    assert!(is_settled(&done, &[EU]));
}

fn any_incident() -> impl Strategy<Value = Incident> {
    let notices = prop::collection::vec((0..6_usize, 0..300_i64), 0..5);
    (0..7_usize, prop::option::of(0..3_usize), notices, prop::option::of(0..4_usize)).prop_map(|(kind, level, notices, why)| {
        let mut one = incident(IncidentKind::ALL[kind], level.map(|n| RiskLevel::ALL[n]));
        let targets = [
            authority(EU),
            authority(Regime::Quebec),
            authority(Regime::Ontario),
            NoticeTo::Minister,
            NoticeTo::Persons,
            NoticeTo::Public { reason: String::new() },
        ];
        for (to, hours) in notices {
            tell(&mut one, targets[to].clone(), hours);
        }
        one.notices.persons_not_told = why.map(|n| PersonsNotTold { why: WhyNotTold::ALL[n], reason: "r".into() });
        one
    })
}

proptest! {
    #[test]
    fn what_is_overdue_stays_overdue_until_it_is_done(one in any_incident(), hours in 0..400_i64, more in 0..400_i64) {
        let early = overdue(&one, &Regime::ALL, after(hours));
        let late = overdue(&one, &Regime::ALL, after(hours + more));
        prop_assert!(early.iter().all(|duty| late.contains(duty)));
        prop_assert!(late.iter().all(|duty| duty.done_at.is_none() && duty.due.at() < after(hours + more)));
    }

    #[test]
    fn nothing_is_overdue_within_72_hours(one in any_incident(), hours in 0..=72_i64) {
        prop_assert_eq!(overdue(&one, &Regime::ALL, after(hours)), []);
    }

    #[test]
    fn a_graver_risk_never_brings_fewer_duties(one in any_incident()) {
        for regime in Regime::ALL {
            let counts = RiskLevel::ALL.map(|level| {
                let mut one = one.clone();
                one.risk = IncidentRisk::Assessed { level, reason: "r".into() };
                duties(&one, &[regime]).iter().filter(|duty| duty.kind != DutyKind::ExplainDelay).count()
            });
            prop_assert!(counts.is_sorted(), "{counts:?}");
        }
    }

    #[test]
    fn a_second_law_takes_no_duty_away(one in any_incident(), first in 0..5_usize, second in 0..5_usize) {
        let (first, second) = (Regime::ALL[first], Regime::ALL[second]);
        let both = duties(&one, &[first, second]);
        prop_assert!(duties(&one, &[first]).iter().all(|duty| both.contains(duty)));
    }
}
