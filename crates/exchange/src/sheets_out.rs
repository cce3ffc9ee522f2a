//! Sheets written as an Excel workbook.

use entente_domain::{Error, ErrorCode, Result};
use rust_xlsxwriter::{Format, Workbook};

use crate::formula;
use crate::limits;
use crate::refusal::{self, Cause};
use crate::sheets::NamedSheet;

/// Longest cell that Excel takes, in UTF-16 units.
const CELL_UNITS: usize = 32_767;
/// Widest column that is set, in characters.
const WIDEST: usize = 60;

/// Writes sheets as XLSX. The first row of each stands fast and in bold.
///
/// Every cell is a text: nothing that somebody typed becomes a formula, a number that loses its zeros, or a link.
///
/// # Errors
/// `TableTooLarge`, `TableUnreadable` (`cause`: `cell_too_long`) for what a workbook cannot hold.
pub fn xlsx(sheets: &[NamedSheet]) -> Result<Vec<u8>> {
    let fault = |_| Error::internal("exchange.sheets_out");
    let bold = Format::new().set_bold();
    let mut book = Workbook::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(&sheet.name).map_err(fault)?.set_freeze_panes(1, 0).map_err(fault)?;
        if sheet.rows.len() > limits::ROWS {
            return Err(refusal::too_many_rows());
        }
        let mut widths: Vec<usize> = Vec::new();
        for (n, row) in sheet.rows.iter().enumerate() {
            let line = u32::try_from(n).map_err(|_| refusal::too_many_rows())?;
            if row.cells.len() > limits::SHEET_COLUMNS {
                return Err(Error::new(ErrorCode::TableTooLarge).with("columns", row.cells.len()).with("limit", limits::SHEET_COLUMNS));
            }
            for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                if cell.encode_utf16().count() > CELL_UNITS {
                    return Err(refusal::unreadable(line + 1, Cause::CellTooLong));
                }
                let column = u16::try_from(at).map_err(|_| refusal::too_many_columns(at))?;
                if widths.len() <= at {
                    widths.resize(at + 1, 0);
                }
                if let Some(width) = widths.get_mut(at) {
                    *width = (*width).max(cell.chars().take(WIDEST).count());
                }
                // `write_string` and not `write`: the latter makes formulas, links and numbers of what looks like one.
                if n == 0 {
                    page.write_string_with_format(line, column, cell, &bold).map_err(fault)?;
                } else {
                    page.write_string(line, column, cell).map_err(fault)?;
                }
            }
        }
        for (at, width) in widths.into_iter().enumerate() {
            let column = u16::try_from(at).map_err(|_| refusal::too_many_columns(at))?;
            #[expect(clippy::cast_precision_loss, reason = "at most sixty")]
            page.set_column_width(column, (width + 2) as f64).map_err(fault)?;
        }
    }
    book.save_to_buffer().map_err(fault)
}

/// The mark in front of a CSV, so that spreadsheets read letters with accents.
pub const CSV_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one sheet as CSV: UTF-8 with its mark; commas; quotes where needed.
///
/// # Errors
/// `TableTooLarge`; `Internal` for what cannot be.
pub fn csv(sheet: &NamedSheet) -> Result<Vec<u8>> {
    if sheet.rows.len() > limits::ROWS {
        return Err(refusal::too_many_rows());
    }
    let mut bytes = CSV_MARK.to_vec();
    csv_lines(&mut bytes, sheet.rows.iter().map(|row| row.cells.as_slice()))?;
    Ok(bytes)
}

/// Adds lines of a CSV, one after another.
///
/// What a spreadsheet would take for a formula is defused ([`formula`]); a number keeps its sign.
///
/// # Errors
/// `Internal` for what cannot be.
pub fn csv_lines<'a>(to: &mut Vec<u8>, lines: impl IntoIterator<Item = &'a [String]>) -> Result<()> {
    let fault = |_| Error::internal("exchange.csv_out");
    let mut writer = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(to);
    for cells in lines {
        writer.write_record(cells.iter().map(|cell| formula::defused(cell).into_owned())).map_err(fault)?;
    }
    writer.flush().map_err(|_| Error::internal("exchange.csv_out"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::sheets::SheetRow;

    #[test]
    fn nothing_in_a_csv_is_taken_for_a_formula_and_numbers_stay_numbers() {
        let cells = ["=1+1", "+41", "-0,4", "-cmd", "@a", "é, \"b\"", "3,4"].map(str::to_owned).to_vec();
        let sheet = NamedSheet { name: String::new(), rows: vec![SheetRow { line: 1, cells }] };
        let text = String::from_utf8(csv(&sheet).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}'=1+1,'+41,\"-0,4\",'-cmd,'@a,\"é, \"\"b\"\"\",\"3,4\"\r\n");
    }
}
