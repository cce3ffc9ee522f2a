//! An XLSForm in one table, as in a CSV file: the first column names the sheet, its rows follow with an empty first cell.

use super::{Sheet, SheetRow};

const KNOWN: [&str; 6] = ["survey", "choices", "settings", "external_choices", "entities", "osm"];

/// The sheets in a table, if it holds any; or the table as the sheet *survey*, if it has the columns of one.
pub(super) fn take_apart(table: &Sheet) -> Option<Vec<Sheet>> {
    let first = table.rows.iter().find(|row| !row.is_blank())?;
    if !names_a_sheet(first) {
        let is = |wanted: &str| (0..first.cells.len()).any(|column| first.cell(column).eq_ignore_ascii_case(wanted));
        let survey = !table.name.eq_ignore_ascii_case("survey") && is("type") && (is("name") || is("label"));
        return survey.then(|| vec![Sheet { name: "survey".to_owned(), rows: table.rows.clone() }]);
    }
    let mut sheets: Vec<Sheet> = Vec::new();
    for row in table.rows.iter().filter(|row| !row.is_blank()) {
        if names_a_sheet(row) {
            sheets.push(Sheet { name: row.cell(0).to_owned(), rows: Vec::new() });
        } else if let Some(sheet) = sheets.last_mut() {
            sheet.rows.push(SheetRow { line: row.line, cells: row.cells.iter().skip(1).cloned().collect() });
        }
    }
    Some(sheets)
}

/// Whether the first cell names a sheet: a known one, or any with nothing beside it.
fn names_a_sheet(row: &SheetRow) -> bool {
    let first = row.cell(0).to_lowercase();
    let alone = (1..row.cells.len()).all(|column| row.cell(column).is_empty());
    !first.is_empty() && alone && (KNOWN.contains(&first.as_str()) || row.cells.len() > 1)
}
