//! Cells that a spreadsheet would run: told apart, defused on the way out, and given back on the way in.
//!
//! After OWASP, "CSV Injection": an apostrophe before the sign makes a text of it. A cell may also begin in the middle of another: where
//! semicolons part cells, as in half of Europe, a file parted by commas is cut at the semicolons and line ends inside its cells, and
//! quotes that do not begin such a piece do not hold it together. So each place where a cell could begin is looked at, and each sign
//! that stands there gets one apostrophe, however many it has already: what was written is read again, whatever it was.

use std::borrow::Cow;

/// With these a formula begins; the wide ones are taken for the others by spreadsheets of East Asia. Tabulators and line ends at the
/// beginning are passed over by some, so that what follows them begins the cell.
const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/// After these another cell may begin.
const PARTS: [char; 4] = [';', '\t', '\r', '\n'];
/// Makes a text of what follows.
const GUARD: char = '\'';

/// The places of a text, in bytes, with a sign that would begin a formula.
fn places(cell: &str) -> Vec<usize> {
    let (mut places, mut begins, mut whole) = (Vec::new(), true, true);
    for (at, sign) in cell.char_indices() {
        // A number is one only where it is the whole cell: behind a sign that parts, nobody knows how far another program's cell goes on.
        let is_number = whole && is_negative_number(&cell[at..]);
        if begins && BEGINS.contains(&sign) && !is_number {
            places.push(at);
        }
        let parts = PARTS.contains(&sign);
        whole &= !parts;
        // Quotes and apostrophes at the beginning are taken away or passed over.
        begins = parts || (begins && matches!(sign, '"' | GUARD));
    }
    places
}

/// Whether it is a negative number: it must be counted with, and can do nothing.
fn is_negative_number(piece: &str) -> bool {
    let Some(digits) = piece.strip_prefix('-') else { return false };
    digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

/// The cell as it can be written where a spreadsheet may open it.
#[must_use]
pub fn defused(cell: &str) -> Cow<'_, str> {
    let places = places(cell);
    if places.is_empty() {
        return cell.into();
    }
    let (mut out, mut done) = (String::with_capacity(cell.len() + places.len()), 0);
    for at in places {
        out.push_str(&cell[done..at]);
        out.push(GUARD);
        done = at;
    }
    out.push_str(&cell[done..]);
    out.into()
}

/// The cell as it was before it was defused; none where it was not.
#[must_use]
pub fn without_guard(cell: &str) -> Option<String> {
    let (mut out, mut done) = (String::new(), 0);
    for at in places(cell) {
        if let Some(before) = cell[done..at].strip_suffix(GUARD) {
            out.push_str(before);
            done = at;
        }
    }
    out.push_str(&cell[done..]);
    (done > 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_numbers_and_what_only_looks_like_one_does_not() {
        for number in ["-5", "-0,4", "-1.000,5", "3"] {
            assert_eq!(defused(number), number);
        }
        for other in ["-0;(", "-", "--5", "-cmd", "-5-3", "-.5", "+41", "－5"] {
            assert_eq!(defused(other), format!("'{other}"));
        }
    }

    #[test]
    fn an_apostrophe_of_a_word_stays() {
        for word in ["'s avonds", "l'été", "'", "''", "'-5", "", "a-b", "1 = 1", "x, -y"] {
            assert_eq!((defused(word), without_guard(word)), (word.into(), None));
        }
        assert_eq!((defused("'=1"), without_guard("''=1").as_deref()), ("''=1".into(), Some("'=1")));
    }

    #[test]
    fn a_formula_in_the_middle_of_a_cell_is_defused_where_another_spreadsheet_would_cut() {
        assert_eq!(defused("x;=1;-5;\"@a"), "x;'=1;'-5;\"'@a");
        assert_eq!(without_guard("x;'=1;'-5;\"'@a").as_deref(), Some("x;=1;-5;\"@a"));
        // Parted at tabulators, what follows goes on into the next cells.
        assert_eq!(defused("\t-0;("), "'\t'-0;(");
        assert_eq!(defused("x\t=1"), "x\t'=1");
    }
}
