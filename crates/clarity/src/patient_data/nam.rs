//! The health insurance number of Québec (NAM).
//!
//! Source: Régie de l’assurance maladie du Québec, description of the health insurance card: three letters of the name and one of
//! the first name, two digits of the year of birth, two of the month (+ 50 for women), two of the day, and two that the Régie
//! gives. How the last digit is reckoned is **not published**: the rule here is plausibility of the form and of the day, not a
//! checksum.

use super::birth_date::{exists, pair};

/// Whether four letters and eight digits may be such a number: the day exists in one of both centuries.
///
/// Of random eight digits, 7.3 % hold such a day.
pub(super) fn is_plausible(letters: &str, digits: &str) -> bool {
    let (year, month, day) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    let month = if month > 50 { month - 50 } else { month };
    letters.len() == 4
        && letters.bytes().all(|b| b.is_ascii_alphabetic())
        && digits.len() == 8
        && (exists(1900 + year, month, day) || exists(2000 + year, month, day))
}

/// Whether eight digits behind a word rather tell two years (`PLAN 2010-2012`) or a day (`NOTE 20121105`).
pub(super) fn tells_years(digits: &str) -> bool {
    let is_year = |at| matches!(pair(digits, at), 19 | 20);
    digits.len() == 8 && is_year(0) && (is_year(4) || exists(2000 + pair(digits, 2), pair(digits, 4), pair(digits, 6)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_men_and_women_hold_and_no_others() {
        assert!(is_plausible("TREJ", "85073012") && is_plausible("TREJ", "85573012"));
        assert!(is_plausible("TREJ", "00022912"), "2000 had a 29 February");
        for digits in ["85133012", "85633012", "85503012", "85003012", "85043112", "85070012", "8507301"] {
            assert!(!is_plausible("TREJ", digits), "{digits}");
        }
    }

    #[test]
    fn years_and_days_behind_a_word_are_told_apart() {
        assert!(tells_years("20102012") && tells_years("20121105") && tells_years("19992001"));
        assert!(!tells_years("85073012"));
    }
}
