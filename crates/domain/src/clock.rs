//! Time, passed in: every rule can be tested to the day.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};

/// Where the program learns what time it is.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;

    /// The calendar day where the program runs.
    fn today(&self) -> NaiveDate;

    /// The present instant, as clocks on the wall show it where the program runs.
    fn local(&self) -> DateTime<FixedOffset> {
        self.now().fixed_offset()
    }
}

/// The clock of the computer.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
    fn today(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }
    fn local(&self) -> DateTime<FixedOffset> {
        chrono::Local::now().fixed_offset()
    }
}

/// A clock that stands where it was set: for tests and the demonstration.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that stands at noon UTC of that day.
    #[must_use]
    pub fn at(day: NaiveDate) -> Self {
        Self(AtomicI64::new(noon(day)))
    }
    /// Sets it to noon UTC of another day.
    pub fn set(&self, day: NaiveDate) {
        self.0.store(noon(day), Ordering::SeqCst);
    }
    /// Lets days pass.
    pub fn advance_days(&self, days: u64) {
        self.advance(chrono::Duration::days(i64::try_from(days).unwrap_or(0)));
    }
    /// Moves it on.
    pub fn advance(&self, by: chrono::Duration) {
        self.0.fetch_add(by.num_milliseconds(), Ordering::SeqCst);
    }
}

fn noon(day: NaiveDate) -> i64 {
    day.and_hms_opt(12, 0, 0).map_or(0, |noon| noon.and_utc().timestamp_millis())
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        Utc.timestamp_millis_opt(self.0.load(Ordering::SeqCst)).single().unwrap_or_default()
    }
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}
