//! The Belgian number of social security: NISS, INSZ, rijksregisternummer, and its bis form.
//!
//! Sources: Royal Decree of 3 April 1984 on the composition of the identification number of the persons in the National Register
//! (six digits of the day of birth, three of order, two of control: 97 less the remainder of the nine before, divided by 97; a 2 is
//! put before the nine for those born from 2000 on); Royal Decree of 8 February 1991 on the number of persons who are not in
//! the National Register, and the rules of the Crossroads Bank for Social Security (bis number: month + 20 where the sex is not
//! known, + 40 where it is).

use super::birth_date::{exists, pair, value};

/// Whether eleven digits may be such a number: the control number holds for one of both centuries, the order number is 001 to
/// 998, and the day exists in that century.
///
/// A day of birth that is not known is written with 00 as the day, or as month and day: those pass too.
/// Of random eleven digits, about 0.25 % pass: 12 % hold a day that passes, and 2 in 97 a control number of one of the centuries.
pub(super) fn holds(digits: &str) -> bool {
    if digits.len() != 11 {
        return false;
    }
    let (nine, order) = (value(&digits[..9]), value(&digits[6..9]));
    let control = value(&digits[9..]);
    let (year, month, day) = (pair(digits, 0), pair(digits, 2), pair(digits, 4));
    // Both forms of the bis number, and the number itself.
    let month = match month {
        40.. => month - 40,
        20.. => month - 20,
        _ => month,
    };
    (1..=998).contains(&order)
        && [(1900, nine), (2000, 2_000_000_000 + nine)]
            .into_iter()
            .any(|(century, number)| control == 97 - number % 97 && (exists(century + year, month, day) || (month <= 12 && day == 0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Invented: the nine digits with their control number.
    fn number(nine: &str, from_2000: bool) -> String {
        let n = value(nine) + if from_2000 { 2_000_000_000 } else { 0 };
        format!("{nine}{:02}", 97 - n % 97)
    }

    #[test]
    fn the_published_example_holds() {
        assert!(holds("85073003328"));
        assert!(!holds("85073003329"));
    }

    #[test]
    fn both_centuries_and_both_bis_forms_hold() {
        for from_2000 in [false, true] {
            for nine in ["040229001", "042229001", "044229001", "040200998", "040000001"] {
                assert!(holds(&number(nine, from_2000)), "{nine}");
            }
        }
    }

    #[test]
    fn a_day_that_does_not_exist_in_its_century_and_orders_out_of_range_do_not_hold() {
        assert!(!holds(&number("000229001", false)), "1900 had no 29 February");
        assert!(holds(&number("000229001", true)));
        for nine in ["041301001", "046101001", "040431001", "040101000", "040101999"] {
            assert!(!holds(&number(nine, false)) && !holds(&number(nine, true)), "{nine}");
        }
    }
}
