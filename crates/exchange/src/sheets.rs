//! A file as all its sheets, cell by cell: questionnaires and results that other programs write.
//!
//! [`crate::table::read`] looks for one table in a file and for what may be damaged in it. Here every sheet is given as it
//! stands, for a reader that knows its headings.

use entente_domain::{Error, ErrorCode, Result};

use crate::delimiter::Delimiter;
use crate::encoding::Encoding;
use crate::limits;
use crate::records::Record;
use crate::table::{self, ReadChoice, TableKind};
use crate::workbook;

/// The sheets of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// Kind of file. A text file has one sheet, without a name.
    pub kind: TableKind,
    /// The sheets in their order.
    pub sheets: Vec<NamedSheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NamedSheet {
    /// Its name.
    pub name: String,
    /// Its rows; empty ones may be missing.
    pub rows: Vec<SheetRow>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetRow {
    /// Line of the file or row of the sheet, from 1.
    pub line: u32,
    /// The cells as text, as far as the last one that holds something.
    pub cells: Vec<String>,
}

/// Reads all sheets of a file. Numbers come as they were typed, days as year-month-day, yes and no as `true` and `false`; a
/// formula comes as its last result.
///
/// # Errors
/// As [`table::read`]; the limits of a table hold for all sheets together, but for the columns: results of a questionnaire
/// may have [`limits::SHEET_COLUMNS`].
pub fn read(bytes: &[u8], file_name: &str) -> Result<Sheets> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", limits::FILE_BYTES / 1024 / 1024));
    }
    if bytes.is_empty() {
        return Err(ErrorCode::FileEmpty.into());
    }
    let sheets = match workbook::kind_of(bytes, limits::SHEET_COLUMNS)? {
        Some(kind) => {
            let named = |(name, records)| NamedSheet { name, rows: rows(records) };
            Sheets { kind, sheets: workbook::read_all(bytes, kind)?.into_iter().map(named).collect() }
        }
        None => {
            let text = table::text_records(bytes, file_name, &ReadChoice::default(), limits::SHEET_COLUMNS)?;
            Sheets { kind: TableKind::Csv, sheets: vec![NamedSheet { name: String::new(), rows: rows(text.records) }] }
        }
    };
    if sheets.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ErrorCode::FileEmpty.into());
    }
    Ok(sheets)
}

fn rows(records: Vec<Record>) -> Vec<SheetRow> {
    records.into_iter().filter(|record| !record.is_blank()).map(|Record { line, cells, .. }| SheetRow { line, cells }).collect()
}

/// What was found in a text file.
pub(crate) struct TextRecords {
    pub encoding: Encoding,
    pub delimiter: Option<Delimiter>,
    /// The line that names the delimiter.
    pub separator: Option<String>,
    pub records: Vec<Record>,
}
