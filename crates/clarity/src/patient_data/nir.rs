//! The French number of registration (NIR, "numéro de sécurité sociale") with its key.
//!
//! Sources: INSEE, definition of the "numéro d’inscription au répertoire (NIR)"; decree no. 82-103 of 22 January 1982 on the
//! national register of natural persons; French National Health Insurance, documentation of the key (97 less the remainder of
//! the thirteen digits divided by 97; for Corsica 2A counts as 19 and 2B as 18).

use super::birth_date::{pair, value};

/// Whether fifteen characters may be such a number: its parts are in their ranges and the key holds.
///
/// Sex 1 or 2, 3 or 4 while a person from abroad is being registered, 7 or 8 for a waiting number. Month 01 to 12; 20 to 42 and 50
/// to 99 are given where the certificate of birth says no month. A place of birth (department 01 to 99, 2A or 2B), a commune
/// and an order that are not 000. Of random fifteen digits, about 0.5 % pass.
pub(super) fn holds(number: &str) -> bool {
    if number.len() != 15 || !number.is_ascii() {
        return false;
    }
    let department = number[5..7].to_ascii_uppercase();
    let replaced = match department.as_str() {
        "2A" => "19",
        "2B" => "18",
        other => other,
    };
    let thirteen = format!("{}{replaced}{}", &number[..5], &number[7..13]);
    let digits = thirteen.bytes().chain(number.bytes().skip(13)).all(|b| b.is_ascii_digit());
    digits
        && matches!(number.as_bytes().first(), Some(b'1' | b'2' | b'3' | b'4' | b'7' | b'8'))
        && matches!(pair(number, 3), 1..=12 | 20..=42 | 50..=99)
        && replaced != "00"
        && value(&number[7..10]) != 0
        && value(&number[10..13]) != 0
        && value(&number[13..]) == 97 - value(&thirteen) % 97
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_that_is_shown_everywhere_as_an_example_holds() {
        assert!(holds("255081416802538"));
        assert!(!holds("255081416802539"));
    }

    #[test]
    fn corsica_counts_as_19_and_18() {
        for (letters, counts) in [("2A", "19"), ("2B", "18"), ("2a", "19")] {
            let key = 97 - value(&format!("18507{counts}004123")) % 97;
            assert!(holds(&format!("18507{letters}004123{key:02}")), "{letters}");
        }
    }

    #[test]
    fn parts_out_of_their_range_do_not_hold_even_with_a_right_key() {
        for thirteen in ["5850775004123", "9850775004123", "1851375004123", "1850700004123", "1850775000123", "1850775004000"] {
            assert!(!holds(&format!("{thirteen}{:02}", 97 - value(thirteen) % 97)), "{thirteen}");
        }
        for thirteen in ["7850775004123", "1852075004123", "1856299351123"] {
            assert!(holds(&format!("{thirteen}{:02}", 97 - value(thirteen) % 97)), "{thirteen}");
        }
    }
}
