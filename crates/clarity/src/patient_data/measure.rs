//! Doses and values of a laboratory: a number with a unit of medicine.
//!
//! They fire by themselves: a dose stands in the file of a patient, and hardly ever in an agreement of partners. Concentrations
//! of water, air and food (`mg/l`, `µg/m³`, `mg/kg`) are themes of environmental health and do not fire.

use std::ops::Range;

/// Units in small letters, as they stand behind a number.
const UNITS: [&str; 7] = ["mg", "µg", "μg", "mcg", "mmhg", "mmol", "mval"];
/// International units, in English, French and German: capitals only, for `ie` and `ui` are other words.
const INTERNATIONAL: [&str; 4] = ["IU", "UI", "IE", "I.E."];

/// Where a number stands with a unit of medicine.
pub(super) fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|offset| at + offset) {
        let digits = text[start..].find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).map_or(text.len(), |n| start + n);
        let glued = text[..start].ends_with(char::is_alphanumeric);
        let spaces =
            text[digits..].chars().take_while(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}')).take(2).map(char::len_utf8).sum::<usize>();
        if let Some(length) = unit(&text[digits + spaces..])
            && !glued
        {
            found.push(start..digits + spaces + length);
        }
        at = digits;
    }
    found
}

/// The length of the unit at the beginning of a text, if there is one.
fn unit(text: &str) -> Option<usize> {
    if let Some(international) = INTERNATIONAL.iter().find(|unit| text.starts_with(**unit)) {
        let behind = &text[international.len()..];
        return (!behind.starts_with(char::is_alphanumeric)).then_some(international.len());
    }
    let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let small = text[..length].to_lowercase();
    if small == "mm" && text[length..].trim_start_matches(' ').to_lowercase().starts_with("hg") {
        return Some(text.len() - text[length..].trim_start_matches(' ').len() + 2);
    }
    let behind = text[length..].trim_start_matches(' ');
    let per = behind.strip_prefix('/').map(|per| per.trim_start_matches(' ').to_lowercase());
    let is_environment = small != "mmol"
        && per.is_some_and(|per| per.starts_with('l') || per.starts_with("m3") || per.starts_with("m³") || per.starts_with("kg"));
    (UNITS.contains(&small.as_str()) && !is_environment).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        ranges(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn doses_and_values_are_found_in_every_spelling() {
        assert_eq!(found("500 mg, 500mg, 2,5 MG, 100 µg, 10 UI, 12 I.E."), ["500 mg", "500mg", "2,5 MG", "100 µg", "10 UI", "12 I.E."]);
        assert_eq!(found("160 mmHg, 140 mm Hg, 7.8 mmol/l, 126 mg/dl"), ["160 mmHg", "140 mm Hg", "7.8 mmol", "126 mg"]);
    }

    #[test]
    fn the_environment_and_other_units_are_no_doses() {
        for text in [
            "25 µg/m³ de particules",
            "50 mg/l nitrate",
            "0,1 mg/kg",
            "12 ml",
            "3 mois",
            "20 ie",
            "B12 mg",
            "5 km",
            "2024 Imgur",
            "10 IEEE",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
