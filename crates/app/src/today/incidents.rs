//! Incidents of which something is still owed: to weigh, to tell an authority, to tell the persons.

use chrono::{DateTime, Utc};
use entente_domain::incident_duties::{DutyKind, DutyState, duties};
use entente_domain::{Record, Result};
use entente_vault::Reader;

use super::{TodayItem, TodayKind, counted};

/// One line for each open incident of which something is owed, due with the first of it. No word of what happened: the first screen is seen
/// by who passes.
pub(super) fn items(reader: Reader<'_>, now: DateTime<Utc>) -> Result<Vec<TodayItem>> {
    let regimes = reader.centre()?.law.unwrap_or_default().regimes;
    let mut items = Vec::new();
    for incident in reader.open_incidents()? {
        let owed: Vec<_> = duties(&incident, &regimes).into_iter().filter(|duty| duty.done_at.is_none()).collect();
        let Some(first) = owed.iter().map(|duty| duty.due.at().date_naive()).min() else { continue };
        let told = owed.iter().filter(|duty| duty.kind != DutyKind::Assess).count();
        items.push(TodayItem {
            kind: TodayKind::IncidentOwed,
            partnership_id: None,
            record_id: Some(incident.id()),
            title: String::new(),
            count: Some(counted(told.max(1))),
            total: None,
            due_on: Some(first),
            late: owed.iter().any(|duty| duty.state(now) == DutyState::Overdue),
        });
    }
    Ok(items)
}
