//! Telephone numbers and postcodes that a spreadsheet took for numbers.

use entente_domain::fold::fold;

use crate::damage::DamageKind;
use crate::mapping::{Mapping, Target};
use crate::table::{Row, Table};

/// Errors that spreadsheets write into cells, in four languages.
const ERRORS: [&str; 16] = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#NB", "#N/B", "#WAARDE!",
    "#NAAM?", "#NV", "#WERT!",
];

pub(crate) fn is_spreadsheet_error(cell: &str) -> bool {
    ERRORS.contains(&cell.trim())
}

/// Parts of `3,24715E+10`: whole part, decimals, power.
fn power_of_ten(cell: &str) -> Option<(&str, &str, usize)> {
    let (number, power) = cell.trim().split_once(['E', 'e'])?;
    let power = power.strip_prefix('+')?;
    let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let sound = whole.len() == 1 && digits(whole) && digits(decimals) && (1..=2).contains(&power.len()) && digits(power);
    if sound { power.parse().ok().map(|power| (whole, decimals, power)) } else { None }
}

pub(crate) fn is_scientific(cell: &str) -> bool {
    cell.len() <= 24 && power_of_ten(cell).is_some()
}

/// The whole number, where every digit is still there: as many decimals as the power says.
pub(crate) fn without_power(cell: &str) -> Option<String> {
    let (whole, decimals, power) = power_of_ten(cell)?;
    (decimals.len() == power).then(|| format!("{whole}{decimals}"))
}

/// `1000.0` or `474454647,0` without its decimal part.
fn without_decimal_tail(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    let (whole, tail) = cell.split_once(['.', ','])?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    (digits(whole) && whole.len() >= 4 && !tail.is_empty() && tail.bytes().all(|b| b == b'0') && tail.len() <= 2).then_some(whole)
}

fn bare_digits(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    (!cell.is_empty() && cell.bytes().all(|b| b.is_ascii_digit())).then_some(cell)
}

/// Countries whose telephone numbers begin with 0 at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Country {
    Belgium,
    /// Five-digit postcodes and a 0 before telephones: France, Germany.
    FiveDigits,
    /// A 0 before telephones, four-digit postcodes or other: the Netherlands, Switzerland, Austria, Ireland, Great Britain.
    OtherZero,
    /// No 0 in front: Luxembourg, Spain, Canada …
    NoZero,
}

fn country_of(word: &str) -> Option<Country> {
    Some(match fold(word).as_str() {
        "" => return None,
        "be" | "belgique" | "belgium" | "belgie" | "belgien" | "b" => Country::Belgium,
        "fr" | "france" | "frankrijk" | "frankreich" | "f" | "de" | "allemagne" | "germany" | "duitsland" | "deutschland" | "d" => {
            Country::FiveDigits
        }
        "nl" | "pays bas" | "netherlands" | "nederland" | "niederlande" | "ch" | "suisse" | "switzerland" | "zwitserland" | "schweiz"
        | "at" | "autriche" | "austria" | "oostenrijk" | "osterreich" | "ie" | "irlande" | "ireland" | "gb" | "uk" | "royaume uni" => {
            Country::OtherZero
        }
        _ => Country::NoZero,
    })
}

/// A damaged cell: kind, column, line, as found, as it would be.
pub(crate) type DamagedNumber = (DamageKind, usize, u32, String, String);

/// Finds telephone numbers and postcodes that lost their first zero or gained a decimal part.
pub(crate) fn find(table: &Table, mapping: &Mapping) -> Vec<DamagedNumber> {
    let mut found = Vec::new();
    for column in 0..table.headings.len() {
        match mapping.target(column) {
            Target::Phone => {
                decimal_tails(table, column, &mut found);
                phones(table, mapping, column, &mut found);
            }
            Target::Postcode => {
                decimal_tails(table, column, &mut found);
                postcodes(table, mapping, column, &mut found);
            }
            _ => {}
        }
    }
    found
}

fn cells(table: &Table, column: usize) -> impl Iterator<Item = (&Row, &str)> {
    table.rows.iter().filter_map(move |row| row.cells.get(column).map(|cell| (row, cell.trim()))).filter(|(_, cell)| !cell.is_empty())
}

fn decimal_tails(table: &Table, column: usize, found: &mut Vec<DamagedNumber>) {
    for (row, cell) in cells(table, column) {
        if let Some(whole) = without_decimal_tail(cell) {
            found.push((DamageKind::DecimalTail, column, row.line, cell.to_owned(), whole.to_owned()));
        }
    }
}

fn country_of_row(row: &Row, mapping: &Mapping) -> Option<Country> {
    mapping.column(Target::Country).and_then(|column| row.cells.get(column)).and_then(|cell| country_of(cell))
}

/// Numbers of the home country have nine or ten digits with their zero (Belgium: nine for a fixed line, ten for a mobile;
/// France: ten). Eight or nine bare digits are short of one where the country says so, or where the column shows it.
fn phones(table: &Table, mapping: &Mapping, column: usize, found: &mut Vec<DamagedNumber>) {
    let all: Vec<(&Row, &str)> = cells(table, column).collect();
    let short = |cell: &str, length: usize| bare_digits(cell).is_some_and(|d| d.len() == length && !d.starts_with('0'));
    let abroad = |cell: &str| cell.starts_with('+') || cell.starts_with("00");
    let at_home = all.iter().filter(|(_, cell)| !abroad(cell)).count();
    let bare = all.iter().filter(|(_, cell)| short(cell, 9) || short(cell, 8)).count();
    let with_zero = all.iter().filter(|(_, cell)| cell.starts_with('0') && !abroad(cell)).count();
    // Without a country: other numbers begin with 0, or most of those at home are bare numbers of eight or nine digits.
    let column_shows_it = with_zero > 0 || (bare > 0 && bare * 10 >= at_home * 6);
    for (row, cell) in all {
        let country = country_of_row(row, mapping);
        let nine_lost = match country {
            Some(Country::NoZero) => false,
            Some(_) => true,
            None => column_shows_it,
        };
        // A fixed line of Belgium; in a row with a postcode of five digits, eight digits are something else.
        let belgian = country == Some(Country::Belgium) || (country.is_none() && column_shows_it && !long_postcode(row, mapping));
        let lost = (short(cell, 9) && nine_lost) || (short(cell, 8) && belgian);
        if lost {
            found.push((DamageKind::LostLeadingZero, column, row.line, cell.to_owned(), format!("0{cell}")));
        }
    }
}

fn long_postcode(row: &Row, mapping: &Mapping) -> bool {
    mapping
        .column(Target::Postcode)
        .and_then(|column| row.cells.get(column))
        .and_then(|cell| bare_digits(cell))
        .is_some_and(|digits| digits.len() == 5)
}

/// Four digits are a whole postcode in Belgium and three quarters of Europe. They lost a zero only where the row is French
/// or German, or, without a country, where at least two of three postcodes of the column have five digits.
fn postcodes(table: &Table, mapping: &Mapping, column: usize, found: &mut Vec<DamagedNumber>) {
    let all: Vec<(&Row, &str)> = cells(table, column).filter_map(|(row, cell)| bare_digits(cell).map(|d| (row, d))).collect();
    let five = all.iter().filter(|(_, d)| d.len() == 5).count();
    let four = all.iter().filter(|(_, d)| d.len() == 4).count();
    let mostly_five = five > 0 && five >= four * 2;
    for (row, digits) in all {
        let lost = match country_of_row(row, mapping) {
            Some(Country::FiveDigits) => true,
            Some(_) => false,
            None => mostly_five && !belgian_phone(row, mapping),
        };
        if lost && digits.len() == 4 && !digits.starts_with('0') {
            found.push((DamageKind::LostLeadingZero, column, row.line, digits.to_owned(), format!("0{digits}")));
        }
    }
}

fn belgian_phone(row: &Row, mapping: &Mapping) -> bool {
    mapping.column(Target::Phone).and_then(|column| row.cells.get(column)).is_some_and(|cell| {
        let cell = cell.trim();
        cell.starts_with("+32") || cell.starts_with("0032")
    })
}

/// The repaired cell for a kind that concerns one number; `None` where this cell does not have that damage.
pub(crate) fn repaired(kind: DamageKind, cell: &str) -> Option<String> {
    match kind {
        DamageKind::LostLeadingZero => bare_digits(cell).map(|digits| format!("0{digits}")),
        DamageKind::DecimalTail => without_decimal_tail(cell).map(str::to_owned),
        DamageKind::ScientificNumber => without_power(cell),
        DamageKind::SpreadsheetError if is_spreadsheet_error(cell) => Some(String::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_power_of_ten_is_only_undone_where_no_digit_is_missing() {
        assert_eq!(without_power("3,24715E+10"), None);
        assert!(is_scientific("3,24715E+10"));
        assert_eq!(without_power("4.74454647E+8").as_deref(), Some("474454647"));
        assert!(!is_scientific("RUE E+1"));
    }

    #[test]
    fn a_decimal_tail_is_told_from_a_decimal_number() {
        assert_eq!(without_decimal_tail("1000.0"), Some("1000"));
        assert_eq!(without_decimal_tail("1000.5"), None);
        assert_eq!(without_decimal_tail("02.00"), None);
    }
}
