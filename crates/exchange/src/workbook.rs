//! Sheets of a workbook as records of text: telephone numbers and postcodes stay as they are written.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, Xls, Xlsx};
use entente_domain::{Error, ErrorCode, Result};

use crate::archive;
use crate::limits;
use crate::records::Record;
use crate::refusal::{self, Cause};
use crate::table::TableKind;
use crate::xls_extent;

/// One sheet of a workbook.
pub(crate) struct Sheet {
    pub name: String,
    pub names: Vec<String>,
    pub records: Vec<Record>,
}

const ARCHIVE_MARK: &[u8] = b"PK\x03\x04";
const EMPTY_ARCHIVE_MARK: &[u8] = b"PK\x05\x06";
const COMPOUND_FILE_MARK: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The kind of workbook, by content; `None` for what is no workbook and may be text. Its sheets may have that many columns.
pub(crate) fn kind_of(bytes: &[u8], columns: usize) -> Result<Option<TableKind>> {
    if bytes.starts_with(COMPOUND_FILE_MARK) {
        return Ok(Some(TableKind::Xls));
    }
    if bytes.starts_with(EMPTY_ARCHIVE_MARK) {
        return Err(ErrorCode::FileKindUnknown.into());
    }
    if !bytes.starts_with(ARCHIVE_MARK) {
        return Ok(None);
    }
    match archive::examine(bytes, columns)? {
        Some(kind) => Ok(Some(kind)),
        None => Err(ErrorCode::FileKindUnknown.into()),
    }
}

/// Reads one sheet: the one named, or the first that holds something.
pub(crate) fn read(bytes: &[u8], kind: TableKind, wanted: Option<&str>) -> Result<Sheet> {
    let mut room = Room { columns: limits::COLUMNS, cells: usize::MAX, text: limits::SHEET_TEXT };
    opened(bytes, kind, |book| first_with_content(book.names(), wanted, |name| book.records(name, &mut room)))
}

/// Reads all sheets, by name.
pub(crate) fn read_all(bytes: &[u8], kind: TableKind) -> Result<Vec<(String, Vec<Record>)>> {
    let mut room = Room { columns: limits::SHEET_COLUMNS, cells: limits::SHEET_CELLS, text: limits::SHEET_TEXT };
    opened(bytes, kind, |book| {
        let names = book.names();
        if names.len() > limits::SHEETS {
            return Err(refusal::too_many_sheets(names.len()));
        }
        names.into_iter().map(|name| book.records(&name, &mut room).map(|records| (name, records))).collect()
    })
}

/// Opens a workbook and reads in it.
fn opened<T>(bytes: &[u8], kind: TableKind, read: impl FnOnce(&mut dyn Book) -> Result<T>) -> Result<T> {
    // The reader is a library that meets hostile files: should it panic, that is a refusal and not the end of the program.
    let outcome = catch_unwind(AssertUnwindSafe(|| match kind {
        TableKind::Xlsx => {
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| refusal::workbook())?;
            read(&mut CellByCell(&mut book))
        }
        TableKind::Xls => {
            xls_extent::check(bytes)?;
            let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|_| refusal::workbook())?;
            read(&mut WholeRanges(&mut book))
        }
        TableKind::Ods => {
            let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|_| refusal::workbook())?;
            read(&mut WholeRanges(&mut book))
        }
        TableKind::Csv => Err(Error::internal("exchange.workbook.kind")),
    }));
    outcome.unwrap_or_else(|_| Err(refusal::workbook()))
}

/// A workbook of any kind.
trait Book {
    fn names(&self) -> Vec<String>;
    fn records(&mut self, name: &str, room: &mut Room) -> Result<Vec<Record>>;
}

/// How much may still be read.
struct Room {
    /// Most columns of a sheet.
    columns: usize,
    /// Most cells, empty ones before others included.
    cells: usize,
    /// Most bytes of text.
    text: usize,
}

fn chosen(names: &[String], wanted: Option<&str>) -> Result<Vec<String>> {
    match wanted {
        None => Ok(names.to_vec()),
        Some(name) if names.iter().any(|n| n == name) => Ok(vec![name.to_owned()]),
        Some(_) => Err(ErrorCode::NotFound.into()),
    }
}

fn first_with_content(names: Vec<String>, wanted: Option<&str>, mut read: impl FnMut(&str) -> Result<Vec<Record>>) -> Result<Sheet> {
    if names.len() > limits::SHEETS {
        return Err(refusal::too_many_sheets(names.len()));
    }
    let mut first_refusal = None;
    for name in chosen(&names, wanted)? {
        match read(&name) {
            Ok(records) if records.iter().all(Record::is_blank) => {}
            Ok(records) => return Ok(Sheet { name, names, records }),
            Err(error) if wanted.is_none() => first_refusal = first_refusal.or(Some(error)),
            Err(error) => return Err(error),
        }
    }
    Err(first_refusal.unwrap_or_else(|| ErrorCode::FileEmpty.into()))
}

/// Excel since 2007, cell by cell: a whole range would take room for every cell up to the last, wherever a file puts it.
struct CellByCell<'b, R: std::io::Read + std::io::Seek>(&'b mut Xlsx<R>);

impl<R: std::io::Read + std::io::Seek> Book for CellByCell<'_, R> {
    fn names(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    fn records(&mut self, name: &str, room: &mut Room) -> Result<Vec<Record>> {
        let mut records = Collected::default();
        let mut cells = match self.0.worksheet_cells_reader(name) {
            Ok(cells) => cells,
            // A sheet that is only a chart.
            Err(calamine::XlsxError::NotAWorksheet(_)) => return Ok(Vec::new()),
            Err(_) => return Err(refusal::workbook()),
        };
        while let Some(cell) = cells.next_cell().map_err(|_| refusal::workbook())? {
            let (row, column) = cell.get_position();
            let text = match cell.get_value() {
                DataRef::Empty => continue,
                DataRef::String(text) => text.clone(),
                DataRef::SharedString(text) => (*text).to_owned(),
                DataRef::Int(number) => number.to_string(),
                DataRef::Float(number) => number_text(*number),
                DataRef::Bool(value) => value.to_string(),
                DataRef::DateTime(date) => date_text(date),
                DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
                DataRef::Error(error) => error.to_string(),
            };
            records.put(row, column, text, room)?;
        }
        records.into_records()
    }
}

/// Older files and LibreOffice, whose reach was looked at before.
struct WholeRanges<'b, R>(&'b mut R);

impl<'a, R: Reader<Cursor<&'a [u8]>>> Book for WholeRanges<'_, R> {
    fn names(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    fn records(&mut self, name: &str, room: &mut Room) -> Result<Vec<Record>> {
        let range = self.0.worksheet_range(name).map_err(|_| refusal::workbook())?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut records = Collected::default();
        for (row, column, value) in range.used_cells() {
            let text = match value {
                Data::Empty => continue,
                Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
                Data::Int(number) => number.to_string(),
                Data::Float(number) => number_text(*number),
                Data::Bool(value) => value.to_string(),
                Data::DateTime(date) => date_text(date),
                Data::Error(error) => error.to_string(),
            };
            let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(top);
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(left);
            records.put(row, column, text, room)?;
        }
        records.into_records()
    }
}

/// Cells gathered into rows, within the limits.
#[derive(Default)]
struct Collected {
    rows: std::collections::BTreeMap<u32, Vec<String>>,
}

impl Collected {
    fn put(&mut self, row: u32, column: u32, text: String, room: &mut Room) -> Result<()> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let column = column as usize;
        if column >= room.columns {
            return Err(refusal::too_many_columns_of(column + 1, room.columns));
        }
        if text.len() > limits::CELL_CHARS && text.chars().count() > limits::CELL_CHARS {
            return Err(refusal::unreadable(row.saturating_add(1), Cause::CellTooLong));
        }
        room.text = room.text.checked_sub(text.len()).ok_or_else(refusal::too_much_text)?;
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            room.cells = room.cells.checked_sub(column + 1 - cells.len()).ok_or_else(refusal::too_many_rows)?;
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        if self.rows.len() > limits::ROWS {
            return Err(refusal::too_many_rows());
        }
        Ok(())
    }

    /// Rows that hold nothing are named as empty, but only between others and within the limit.
    fn into_records(self) -> Result<Vec<Record>> {
        let mut records = Vec::with_capacity(self.rows.len());
        let mut next = 0_u32;
        for (row, cells) in self.rows {
            if records.len() + (row - next) as usize >= limits::ROWS {
                return Err(refusal::too_many_rows());
            }
            records.extend((next..row).map(|empty| Record::new(empty + 1, Vec::new())));
            next = row + 1;
            records.push(Record::new(row + 1, cells));
        }
        Ok(records)
    }
}

/// A number as it was typed: whole numbers without a decimal part, since telephones and postcodes are kept as numbers.
fn number_text(number: f64) -> String {
    // Above 2^53 a spreadsheet number no longer holds every digit; `{}` still writes it without an exponent.
    format!("{number}")
}

/// A date as year-month-day, with the time only where there is one.
fn date_text(date: &ExcelDateTime) -> String {
    if date.is_duration() {
        return number_text(date.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}
