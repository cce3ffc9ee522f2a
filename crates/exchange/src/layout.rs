//! Where the headings of a table stand, what is above them and what is a total below.

use std::collections::HashSet;

use entente_domain::fold::fold;

use crate::headings;
use crate::records::Record;
use crate::table::{Row, SkipReason, SkippedRow};

/// The records of a file in their places.
pub(crate) struct Layout {
    pub header_line: Option<u32>,
    pub headings: Vec<String>,
    pub rows: Vec<Row>,
    pub skipped: Vec<SkippedRow>,
}

/// How many records from the top may hold the headings.
const HEADER_WITHIN: usize = 30;
/// How many rows below are read to tell headings from data.
const SAMPLE_ROWS: usize = 60;

/// Puts records in their places. `header` is the line of the headings as chosen by hand, 0 for "there are none".
pub(crate) fn lay_out(records: Vec<Record>, header: Option<u32>) -> Layout {
    let place = match header {
        Some(0) => None,
        Some(line) => records.iter().position(|r| r.line >= line && !r.is_blank()),
        None => find_header(&records),
    };
    let header_line = place.and_then(|at| records.get(at)).map(|r| r.line);
    let mut skipped = Vec::new();
    let mut headings: Vec<String> = Vec::new();
    let mut data: Vec<Record> = Vec::new();
    for (at, record) in records.into_iter().enumerate() {
        if record.is_blank() {
            skipped.push(SkippedRow { line: record.line, why: SkipReason::Empty, cells: Vec::new() });
        } else if place.is_some_and(|header| at < header) {
            skipped.push(SkippedRow { line: record.line, why: SkipReason::Title, cells: record.cells });
        } else if place == Some(at) {
            headings = record.cells.iter().map(|cell| cell.trim().to_owned()).collect();
        } else {
            data.push(record);
        }
    }
    while data.len() > 1 && data.last().is_some_and(is_total) {
        if let Some(total) = data.pop() {
            skipped.push(SkippedRow { line: total.line, why: SkipReason::Total, cells: total.cells });
        }
    }
    skipped.sort_by_key(|row| row.line);

    // As wide as most rows are: a heading may be missing, and one row with too many cells must not widen the table.
    let width = usual_width(&data).max(headings.iter().rposition(|h| !h.is_empty()).map_or(0, |last| last + 1));
    headings.resize(width, String::new());
    let rows = data
        .into_iter()
        .map(|record| {
            let mut cells = record.cells;
            let filled = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
            cells.resize(width.max(filled), String::new());
            Row { line: record.line, cells, in_quotes: record.in_quotes, stray_quotes: record.stray_quotes }
        })
        .collect();
    Layout { header_line, headings, rows, skipped }
}

/// The width, without empty cells at the end, that half of the rows stay within and at least a tenth reach.
fn usual_width(data: &[Record]) -> usize {
    let mut widths: Vec<usize> =
        data.iter().map(|r| r.cells.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |last| last + 1)).collect();
    if widths.is_empty() {
        return 0;
    }
    widths.sort_unstable();
    let most = widths[widths.len() - 1];
    let reaching = |width: usize| widths.len() - widths.partition_point(|w| *w < width);
    (1..=most).rev().find(|width| reaching(*width) * 10 >= widths.len()).unwrap_or(most)
}

fn find_header(records: &[Record]) -> Option<usize> {
    let candidates: Vec<usize> = records.iter().enumerate().filter(|(_, r)| !r.is_blank()).map(|(at, _)| at).take(HEADER_WITHIN).collect();
    let known = |at: usize| -> usize {
        let words: HashSet<String> = records[at].cells.iter().filter(|c| headings::is_known(c)).map(|c| fold(c)).collect();
        words.len()
    };
    let mut best: Option<(usize, usize)> = None;
    for &at in &candidates {
        let count = known(at);
        let all_labels = records[at].cells.iter().filter(|c| !c.trim().is_empty()).all(|c| is_label(c));
        let enough = count >= 2 || (count == 1 && records[at].filled() <= 2);
        if enough && all_labels && best.is_none_or(|(_, most)| count > most) {
            best = Some((at, count));
        }
    }
    if let Some((at, _)) = best {
        return Some(at);
    }
    header_by_contrast(records, &candidates)
}

/// Headings that nobody knows: labels in every cell above columns of numbers, addresses or telephones.
fn header_by_contrast(records: &[Record], candidates: &[usize]) -> Option<usize> {
    let widest = candidates.iter().map(|at| records[*at].filled()).max()?;
    let first = *candidates.iter().find(|at| records[**at].filled() * 10 >= widest * 6)?;
    let header = &records[first];
    let filled: Vec<&String> = header.cells.iter().filter(|c| !c.trim().is_empty()).collect();
    let distinct: HashSet<String> = filled.iter().map(|c| fold(c)).collect();
    if filled.len() < 2 || distinct.len() < filled.len() || !filled.iter().all(|c| is_label(c)) {
        return None;
    }
    let below: Vec<&Record> = records[first + 1..].iter().filter(|r| !r.is_blank()).take(SAMPLE_ROWS).collect();
    let contrast = (0..header.cells.len()).filter(|column| !header.cells[*column].trim().is_empty()).any(|column| {
        let cells: Vec<&str> = below.iter().filter_map(|r| r.cells.get(column)).map(|c| c.trim()).filter(|c| !c.is_empty()).collect();
        let other = cells.iter().filter(|c| !is_label(c)).count();
        !cells.is_empty() && other * 10 >= cells.len() * 7
    });
    contrast.then_some(first)
}

/// Whether a cell could be a heading: short, with letters, not mostly digits, no address of mail or web.
pub(crate) fn is_label(cell: &str) -> bool {
    let cell = cell.trim();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    letters > 0 && letters >= digits && cell.chars().count() <= 80 && !cell.contains('@') && !cell.contains("://")
}

/// First words of a total row, folded.
const TOTALS: [&str; 14] = [
    "total",
    "totaux",
    "totaal",
    "totalen",
    "gesamt",
    "gesamtsumme",
    "summe",
    "somme",
    "sum",
    "totals",
    "subtotal",
    "subtotaal",
    "zwischensumme",
    "nombre",
];
const TOTAL_PHRASES: [&str; 8] =
    ["sous total", "grand total", "total general", "algemeen totaal", "nombre total", "totaal aantal", "aantal totaal", "total generale"];

/// A total: its first word says so and all else is numbers. `Total Santé ASBL` in Namur is a partner.
fn is_total(record: &Record) -> bool {
    let mut filled = record.cells.iter().map(|c| c.trim()).filter(|c| !c.is_empty());
    let Some(first) = filled.next() else { return false };
    let words = fold(first);
    let without_number: Vec<&str> = words.split(' ').filter(|w| !w.chars().all(|c| c.is_ascii_digit())).collect();
    let without_number = without_number.join(" ");
    let named = TOTALS.contains(&without_number.as_str()) || TOTAL_PHRASES.contains(&without_number.as_str());
    let begins = without_number.split(' ').next().is_some_and(|w| TOTALS.contains(&w))
        || TOTAL_PHRASES.iter().any(|p| without_number.starts_with(p));
    let rest: Vec<&str> = filled.collect();
    let numbers = rest.iter().all(|c| is_number(c));
    numbers && (named || (begins && (!rest.is_empty() || words != without_number)))
}

fn is_number(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit()) && cell.chars().all(|c| c.is_ascii_digit() || " .,-+%€$£\u{a0}\u{202f}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(rows: &[&[&str]]) -> Layout {
        let records = (1..).zip(rows).map(|(line, cells)| Record::new(line, cells.iter().map(|c| (*c).to_owned()).collect()));
        lay_out(records.collect(), None)
    }

    #[test]
    fn titles_above_and_totals_below_are_left_out_and_kept_for_showing() {
        let layout = laid(&[
            &["Liste des partenaires", "", ""],
            &["", "", ""],
            &["Nom", "Ville", "Téléphone"],
            &["Foyer", "Namur", "081 22 33 44"],
            &["Phare", "Mons", ""],
            &["", "", ""],
            &["Total : 2", "", ""],
        ]);
        assert_eq!(layout.header_line, Some(3));
        assert_eq!(layout.headings, ["Nom", "Ville", "Téléphone"]);
        assert_eq!(layout.rows.iter().map(|r| r.line).collect::<Vec<_>>(), [4, 5]);
        let skipped: Vec<_> = layout.skipped.iter().map(|s| (s.line, s.why)).collect();
        assert_eq!(skipped, [(1, SkipReason::Title), (2, SkipReason::Empty), (6, SkipReason::Empty), (7, SkipReason::Total)]);
    }

    #[test]
    fn a_partner_whose_name_begins_with_total_is_no_total() {
        let layout = laid(&[&["Nom", "Ville"], &["Foyer", "Namur"], &["Total Santé", "Mons"]]);
        assert_eq!(layout.rows.len(), 2);
        let layout = laid(&[&["Nom", "Ville"], &["Foyer", "Namur"], &["Total Santé", ""]]);
        assert_eq!(layout.rows.len(), 2);
    }

    #[test]
    fn a_list_without_headings_has_none() {
        let layout = laid(&[&["Foyer"], &["Phare"], &["Relais"]]);
        assert_eq!((layout.header_line, layout.rows.len()), (None, 3));
    }

    #[test]
    fn unknown_headings_are_found_by_contrast() {
        let layout = laid(&[&["Dénomination X", "Valeur"], &["Foyer", "12"], &["Phare", "7"]]);
        assert_eq!(layout.header_line, Some(1));
    }

    #[test]
    fn a_wide_row_keeps_its_cells_and_does_not_widen_the_table() {
        let mut rows: Vec<&[&str]> = vec![&["Nom", "Ville"]];
        rows.extend(std::iter::repeat_n(["A", "Namur"].as_slice(), 20));
        rows.push(&["B", "Mons", "trop"]);
        let layout = laid(&rows);
        assert_eq!(layout.headings.len(), 2);
        assert_eq!(layout.rows[20].cells, ["B", "Mons", "trop"]);
    }
}
