//! A meeting as a calendar file (iCalendar, RFC 5545), to be opened by the calendar that people have.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// What the calendar file tells of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CalendarMeeting {
    /// Stays the same when the file is made again, so that a calendar replaces the meeting instead of adding one.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its day.
    pub on: NaiveDate,
    /// When it begins, on the clock of the place; the whole day where that is not known.
    pub starts_at: Option<NaiveTime>,
    /// How long it lasts, in minutes.
    pub minutes: Option<u32>,
    /// The time zone of the place, by its name in the IANA database.
    pub time_zone: String,
    /// Where.
    pub place: String,
    /// The link to join from afar.
    pub link: String,
    /// The telephone number for when the link fails.
    pub phone: String,
    /// Addresses of whoever is invited: empty unless they were asked for.
    pub addresses: Vec<String>,
}

/// Where the length is not known, a calendar still needs one.
const USUAL_MINUTES: u32 = 90;

/// The calendar file.
#[must_use]
pub fn meeting_calendar(meeting: &CalendarMeeting, now: DateTime<Utc>) -> String {
    let mut event = Event::new();
    event.uid(&format!("{}@entente", meeting.id)).summary(&meeting.title).timestamp(now);
    if !meeting.place.is_empty() {
        event.location(&meeting.place);
    }
    let lines: Vec<&str> = [meeting.link.as_str(), meeting.phone.as_str()].into_iter().filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        event.description(&lines.join("\n"));
    }
    match starting(meeting) {
        Some(start) => {
            event.starts(start).ends(start + Duration::minutes(i64::from(meeting.minutes.unwrap_or(USUAL_MINUTES))));
        }
        None => {
            event.all_day(meeting.on);
        }
    }
    for address in &meeting.addresses {
        event.append_multi_property(Property::new("ATTENDEE", format!("mailto:{address}")));
    }
    Calendar::new().push(event.done()).done().to_string()
}

/// The instant at which it begins. An hour that the clocks leap over begins when they have leapt.
fn starting(meeting: &CalendarMeeting) -> Option<DateTime<Utc>> {
    let local = meeting.on.and_time(meeting.starts_at?);
    let zone: Tz = meeting.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let start = zone.from_local_datetime(&local).earliest().or_else(|| zone.from_local_datetime(&(local + Duration::hours(1))).earliest());
    start.map(|start| start.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn meeting() -> CalendarMeeting {
        CalendarMeeting {
            id: "m1".into(),
            title: "Comité des usagers; suite, et fin".into(),
            on: NaiveDate::from_ymd_opt(2026, 12, 8).unwrap(),
            starts_at: NaiveTime::from_hms_opt(18, 0, 0),
            minutes: Some(90),
            time_zone: "Europe/Brussels".into(),
            place: "Salle polyvalente".into(),
            ..CalendarMeeting::default()
        }
    }

    #[test]
    fn a_meeting_stands_in_the_calendar_at_the_hour_of_its_place_and_names_nobody() {
        let text = meeting_calendar(&meeting(), Utc.timestamp_opt(1_790_000_000, 0).unwrap());
        assert!(text.contains("DTSTART:20261208T170000Z") && text.contains("DTEND:20261208T183000Z"), "{text}");
        assert!(text.contains("SUMMARY:Comité des usagers\\; suite\\, et fin"), "{text}");
        assert!(!text.contains("ATTENDEE") && !text.contains("mailto"), "{text}");
    }

    #[test]
    fn addresses_stand_in_it_only_where_they_are_given() {
        let with = CalendarMeeting { addresses: vec!["a@exemple.be".into(), "b@exemple.be".into()], ..meeting() };
        let text = meeting_calendar(&with, Utc.timestamp_opt(1_790_000_000, 0).unwrap());
        assert_eq!(text.matches("ATTENDEE").count(), 2, "{text}");
    }

    #[test]
    fn an_hour_that_the_clocks_leap_over_is_still_a_meeting() {
        let leap = CalendarMeeting {
            on: NaiveDate::from_ymd_opt(2027, 3, 28).unwrap(),
            starts_at: NaiveTime::from_hms_opt(2, 30, 0),
            ..meeting()
        };
        assert!(meeting_calendar(&leap, Utc.timestamp_opt(1_790_000_000, 0).unwrap()).contains("DTSTART:20270328T013000Z"));
    }

    #[test]
    fn without_an_hour_it_takes_the_whole_day() {
        let day = CalendarMeeting { starts_at: None, ..meeting() };
        assert!(meeting_calendar(&day, Utc.timestamp_opt(1_790_000_000, 0).unwrap()).contains("DTSTART;VALUE=DATE:20261208"));
    }
}
