//! Days and times of FHIR, which may be as coarse as a year.

use std::cmp::Ordering;

use chrono::{DateTime, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// A span of time: a year, a month, a day, a second. A time without zone counts as universal time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    first: NaiveDateTime,
    last: NaiveDateTime,
}

impl Span {
    /// A year, a month or a day.
    pub(super) fn date(text: &str) -> Option<Self> {
        if !crate::form::value::is_date(text) {
            return None;
        }
        let start = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        let (first, end) = match text.len() {
            4 => start(&format!("{text}-01-01")).map(|day| (day, day.checked_add_months(Months::new(12))))?,
            7 => start(&format!("{text}-01")).map(|day| (day, day.checked_add_months(Months::new(1))))?,
            _ => start(text).map(|day| (day, day.succ_opt()))?,
        };
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
        Some(Self { first: midnight(first), last: midnight(end?).checked_sub_signed(TimeDelta::nanoseconds(1))? })
    }

    /// The same, or a moment of a day.
    pub(super) fn date_time(text: &str) -> Option<Self> {
        if !text.contains('T') {
            return Self::date(text);
        }
        // FHIR asks for a zone with a time; many files have none.
        let moment = match DateTime::parse_from_rfc3339(text) {
            Ok(moment) => moment.naive_utc(),
            Err(_) => NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?,
        };
        Some(Self { first: moment, last: moment })
    }

    /// Whether all of it lies before all of another.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        self.last < other.first
    }

    /// Before, after, or the same; nothing when one holds the other in part.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            Some(Ordering::Equal)
        } else if self.is_before(other) {
            Some(Ordering::Less)
        } else if other.is_before(self) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// Whether it is a time of day as FHIR writes it: `hh:mm:ss`, perhaps with a fraction.
pub(super) fn is_time(text: &str) -> bool {
    text.len() >= 8 && text.is_ascii() && NaiveTime::parse_from_str(text, "%H:%M:%S%.f").is_ok()
}
