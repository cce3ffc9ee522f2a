//! Incidents of which something is still owed: to weigh, to tell an authority, to tell the persons.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use entente_domain::incident_duties::{DutyKind, DutyState, duties};
use entente_domain::{Record, Result};
use entente_vault::Reader;

use super::{TodayItem, TodayKind, counted};

/// One line for each open incident of which something is owed, due with the first of it. No word of what happened: the first screen is seen
/// by who passes.
pub(super) fn items(reader: Reader<'_>, now: DateTime<FixedOffset>) -> Result<Vec<TodayItem>> {
    let regimes = reader.centre()?.law.unwrap_or_default().regimes;
    let mut items = Vec::new();
    for incident in reader.open_incidents()? {
        let owed: Vec<_> = duties(&incident, &regimes).into_iter().filter(|duty| duty.done_at.is_none()).collect();
        let Some(first) = owed.iter().map(|duty| day_here(duty.due.at(), now)).min() else { continue };
        let told = owed.iter().filter(|duty| duty.kind != DutyKind::Assess).count();
        items.push(TodayItem {
            kind: TodayKind::IncidentOwed,
            partnership_id: None,
            record_id: Some(incident.id()),
            title: String::new(),
            count: Some(counted(told.max(1))),
            total: None,
            due_on: Some(first),
            late: owed.iter().any(|duty| duty.state(now.to_utc()) == DutyState::Overdue),
        });
    }
    Ok(items)
}

/// The day of an instant on the calendar of the centre: what is due at 22 h in Montréal is due tomorrow in Greenwich.
fn day_here(at: DateTime<Utc>, now: DateTime<FixedOffset>) -> NaiveDate {
    at.with_timezone(&now.timezone()).date_naive()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_due_late_in_the_evening_is_due_on_that_day_and_not_on_the_next() {
        let now = DateTime::parse_from_rfc3339("2026-11-25T09:00:00-05:00").unwrap();
        let due = DateTime::parse_from_rfc3339("2026-11-28T22:00:00-05:00").unwrap().to_utc();
        assert_eq!(day_here(due, now), NaiveDate::from_ymd_opt(2026, 11, 28).unwrap());
    }
}
