//! The incidents of one year under one law, counted: for the annual report to the Commissioner of Ontario, and for the centre's own.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::incident_duties::{DutyKind, IncidentDuty, duties};
use crate::record::incident::{Incident, IncidentKind, PhipaCategory};
use crate::regime::Regime;

/// The figures of one year under one law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentYear {
    /// Under which law.
    pub regime: Regime,
    /// Which year.
    pub year: i32,
    /// How many incidents.
    pub incidents: u32,
    /// How many of each kind, all kinds in the order of forms.
    pub by_kind: Vec<IncidentKindCount>,
    /// How many under each head of the report (O. Reg. 329/04, s. 6.4(1)), in its order; empty elsewhere than in Ontario.
    pub by_category: Vec<PhipaCount>,
    /// How many persons were concerned, where that is known; somebody concerned twice counts twice.
    #[ts(type = "number")]
    pub persons: u64,
    /// In how many incidents that number is not known.
    pub persons_unknown: u32,
    /// Notices to the authority.
    pub authority: NoticeCount,
    /// Notices to the persons concerned.
    pub told_persons: NoticeCount,
    /// The last day for the report of that year, in Ontario, where it is to be made.
    pub report_due: Option<NaiveDate>,
}

/// How many incidents of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentKindCount {
    /// The kind.
    pub kind: IncidentKind,
    /// How many.
    pub count: u32,
}

/// How many incidents under a head of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhipaCount {
    /// The head.
    pub category: PhipaCategory,
    /// How many.
    pub count: u32,
}

/// How many were told that had to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeCount {
    /// In how many incidents they had to be told.
    pub due: u32,
    /// In how many of these they were.
    pub told: u32,
    /// In how many of these within the hours of the law or, where it gives none, before the program reminded (72 hours in both).
    pub in_time: u32,
}

impl NoticeCount {
    fn add(&mut self, duty: &IncidentDuty) {
        self.due += 1;
        self.told += u32::from(duty.done_at.is_some());
        self.in_time += u32::from(duty.done_at.is_some_and(|done| done <= duty.due.at()));
    }
}

/// The year in which an incident counts.
///
/// Ontario counts what occurred in a calendar year (O. Reg. 329/04, s. 6.4(1)): the year of its first day, where that is known.
/// Elsewhere, and where it is not known, the year in which it was discovered, on the clock of UTC.
#[must_use]
pub fn year_of(incident: &Incident, regime: Regime) -> i32 {
    let happened = incident.facts.happened.from.filter(|_| regime == Regime::Ontario);
    happened.map_or_else(|| incident.facts.discovered_at.year(), |day| day.year())
}

/// The last day for the report to the Commissioner of Ontario on a year: 1 March of the next (O. Reg. 329/04, s. 6.4(1)).
#[must_use]
pub fn report_due(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.checked_add(1)?, 3, 1)
}

/// Whether the report on a year is overdue on a day: there is something to report, nothing was sent, and its last day is over.
#[must_use]
pub fn report_is_overdue(year: &IncidentYear, sent_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    sent_on.is_none() && year.report_due.is_some_and(|due| today > due)
}

/// The figures of one year under one law.
///
/// In Ontario a custodian without an incident makes no report, unless another act makes it an institution; then `report_due` is
/// none. Each incident counts once, under the head that fits best, as the Commissioner asks.
#[must_use]
pub fn figures(incidents: &[Incident], regime: Regime, year: i32) -> IncidentYear {
    let of_year: Vec<&Incident> = incidents.iter().filter(|one| year_of(one, regime) == year).collect();
    let count = |holds: &dyn Fn(&Incident) -> bool| u32::try_from(of_year.iter().filter(|one| holds(one)).count()).unwrap_or(u32::MAX);
    let by_kind =
        IncidentKind::ALL.into_iter().map(|kind| IncidentKindCount { kind, count: count(&|one| one.facts.kind == kind) }).collect();
    let categories = PhipaCategory::REPORTED.into_iter().filter(|_| regime == Regime::Ontario);
    let by_category: Vec<PhipaCount> =
        categories.map(|category| PhipaCount { category, count: count(&|one| one.phipa_category() == category) }).collect();
    let (mut authority, mut told_persons) = (NoticeCount::default(), NoticeCount::default());
    for duty in of_year.iter().flat_map(|one| duties(one, &[regime])) {
        match duty.kind {
            DutyKind::TellAuthority => authority.add(&duty),
            DutyKind::TellPersons => told_persons.add(&duty),
            DutyKind::Assess | DutyKind::ExplainDelay | DutyKind::TellMinister => {}
        }
    }
    IncidentYear {
        regime,
        year,
        incidents: count(&|_| true),
        by_kind,
        persons: of_year.iter().filter_map(|one| one.facts.persons).map(u64::from).sum(),
        persons_unknown: count(&|one| one.facts.persons.is_none()),
        authority,
        told_persons,
        report_due: report_due(year).filter(|_| by_category.iter().any(|one| one.count > 0)),
        by_category,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::{TimeZone, Utc};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::id::IncidentId;
    use crate::record::incident::{IncidentFacts, IncidentNotice, IncidentPeriod, NoticeTo};

    fn day(year: i32, month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, 2).unwrap()
    }

    fn incident(kind: IncidentKind, happened: NaiveDate, discovered: NaiveDate, persons: Option<u32>) -> Incident {
        let facts = IncidentFacts {
            discovered_at: Utc.from_utc_datetime(&discovered.and_hms_opt(9, 0, 0).unwrap()),
            happened: IncidentPeriod { from: Some(happened), to: None, approximate: false },
            kind,
            circumstances: "A bag on a bus.".into(),
            data: String::new(),
            whose: String::new(),
            persons,
            persons_approximate: false,
            sensitive: false,
        };
        Incident::discovered(IncidentId(Uuid::nil()), facts)
    }

    #[test]
    fn the_heads_of_the_annual_report_are_counted_for_the_year_in_which_it_happened() {
        let incidents = [
            incident(IncidentKind::Theft, day(2025, 12), day(2026, 1), Some(3)),
            incident(IncidentKind::WrongRecipient, day(2025, 5), day(2025, 5), Some(1)),
            incident(IncidentKind::Unavailability, day(2025, 5), day(2025, 5), None),
            incident(IncidentKind::Loss, day(2026, 1), day(2026, 1), Some(9)),
        ];
        let year = figures(&incidents, Regime::Ontario, 2025);
        let heads: Vec<_> = year.by_category.iter().map(|one| (one.category.name(), one.count)).collect();
        assert_eq!(heads, [("stolen", 1), ("lost", 0), ("used", 0), ("disclosed", 1), ("collected", 0)]);
        assert_eq!((year.incidents, year.persons, year.persons_unknown), (3, 4, 1));
        assert_eq!(year.report_due, NaiveDate::from_ymd_opt(2026, 3, 1));
        assert_eq!(figures(&incidents, Regime::EuropeanUnion, 2025).incidents, 2, "elsewhere the year of its discovery counts");
    }

    #[test]
    fn a_report_is_overdue_from_the_second_of_march() {
        let year = figures(&[incident(IncidentKind::Theft, day(2025, 6), day(2025, 6), None)], Regime::Ontario, 2025);
        let march = |n| NaiveDate::from_ymd_opt(2026, 3, n).unwrap();
        assert_eq!([march(1), march(2)].map(|today| report_is_overdue(&year, None, today)), [false, true]);
        assert!(!report_is_overdue(&year, Some(march(1)), march(20)));
    }

    #[test]
    fn without_an_incident_there_is_no_report() {
        let year = figures(&[incident(IncidentKind::Unavailability, day(2025, 6), day(2025, 6), None)], Regime::Ontario, 2025);
        assert_eq!(year.report_due, None);
        assert_eq!(figures(&[], Regime::EuropeanUnion, 2025).by_category, []);
    }

    #[test]
    fn what_was_told_and_what_was_told_in_time_are_counted() {
        let told = |hour: i64| {
            let mut one = incident(IncidentKind::Theft, day(2025, 6), day(2025, 6), Some(2));
            let at = one.facts.discovered_at + chrono::Duration::hours(hour);
            let to = NoticeTo::Authority { regime: Regime::EuropeanUnion };
            one.notices.given.push(IncidentNotice { to, at, reference: String::new() });
            one
        };
        let silent = incident(IncidentKind::Theft, day(2025, 6), day(2025, 6), Some(2));
        let year = figures(&[told(72), told(73), silent], Regime::EuropeanUnion, 2025);
        assert_eq!(year.authority, NoticeCount { due: 3, told: 2, in_time: 1 });
    }

    proptest! {
        #[test]
        fn every_incident_counts_once_and_in_one_year(kinds in prop::collection::vec((0..7_usize, 2023..2027_i32, 0..2_i32), 0..20)) {
            let incidents: Vec<Incident> = kinds.iter()
                .map(|(kind, year, later)| incident(IncidentKind::ALL[*kind], day(*year, 6), day(year + later, 2), Some(1)))
                .collect();
            for regime in Regime::ALL {
                let years: Vec<IncidentYear> = (2022..2030).map(|year| figures(&incidents, regime, year)).collect();
                prop_assert_eq!(years.iter().map(|year| year.incidents as usize).sum::<usize>(), incidents.len());
                for year in years {
                    prop_assert_eq!(year.by_kind.iter().map(|one| one.count).sum::<u32>(), year.incidents);
                    prop_assert!(year.by_category.iter().map(|one| one.count).sum::<u32>() <= year.incidents);
                    prop_assert!(year.authority.in_time <= year.authority.told && year.authority.told <= year.authority.due);
                }
            }
        }
    }
}
