//! Which days of birth a national number may hold.

/// Whether a calendar has this day. The year counts for the 29th of February alone.
pub(super) fn exists(year: u32, month: u32, day: u32) -> bool {
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// The number that some digits spell. Not more than 18 of them, or the highest places are lost.
pub(super) fn value(digits: &str) -> u64 {
    digits.bytes().filter(u8::is_ascii_digit).fold(0, |sum, digit| sum.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')))
}

/// Two digits of a text of digits, as a number; nothing beyond its end.
pub(super) fn pair(digits: &str, at: usize) -> u32 {
    digits.bytes().skip(at).take(2).fold(0, |sum, digit| sum * 10 + u32::from(digit.wrapping_sub(b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn february_has_29_days_in_leap_years_only() {
        assert!(exists(2000, 2, 29) && exists(1904, 2, 29));
        assert!(!exists(1900, 2, 29) && !exists(2001, 2, 29));
        assert!(!exists(2000, 13, 1) && !exists(2000, 0, 1) && !exists(2000, 4, 31) && !exists(2000, 1, 0));
    }
}
