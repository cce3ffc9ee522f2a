//! The day on which something was made.

use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS: u64 = 24 * 60 * 60;

/// Today by the clock of this system, in universal time: the table says no place.
pub fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    written(seconds / SECONDS)
}

/// The day that comes so many days after 1970-01-01, as `YYYY-MM-DD`.
/// H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `civil_from_days`: years begin in March, so that leap days end them.
fn written(days: u64) -> String {
    let from_march_0000 = days + 719_468;
    let (era, day_of_era) = (from_march_0000 / 146_097, from_march_0000 % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn days_are_told_across_leap_years_and_centuries() {
        assert_eq!(written(0), "1970-01-01");
        assert_eq!(written(11_016), "2000-02-29");
        assert_eq!(written(11_017), "2000-03-01");
        assert_eq!(written(20_782), "2026-11-25");
        assert_eq!(written(47_540), "2100-02-28");
        assert_eq!(written(47_541), "2100-03-01");
    }
}
