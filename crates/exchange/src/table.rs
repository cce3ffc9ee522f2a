//! A file from elsewhere read as a table: CSV in any usual encoding, XLSX, XLS or ODS.

use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::damage::{self, Damage};
use crate::delimiter::Delimiter;
use crate::encoding::Encoding;
use crate::layout::{self, Layout};
use crate::limits;
use crate::mapping;
use crate::records::{self, Record};
use crate::refusal::{self, Cause};
use crate::sheets::TextRecords;
use crate::workbook;

/// The kinds of file that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// Text with cells parted by a character.
    Csv,
    /// Excel since 2007.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// LibreOffice.
    Ods,
}

impl TableKind {
    /// The id of its name in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Csv => "table-kind-csv",
            Self::Xlsx => "table-kind-xlsx",
            Self::Xls => "table-kind-xls",
            Self::Ods => "table-kind-ods",
        }
    }
}

/// What a person chose by hand; what is `None` is found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadChoice {
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Delimiter of a text file.
    pub delimiter: Option<Delimiter>,
    /// Sheet of a workbook, by name.
    pub sheet: Option<String>,
    /// Line of the headings, from 1; 0 says that there are none.
    pub header_line: Option<u32>,
}

/// A row with data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Row {
    /// Line of the file or row of the sheet, from 1.
    pub line: u32,
    /// The cells as found, at least as many as there are headings; more where the row is too wide.
    pub cells: Vec<String>,
    /// The whole line stood in one pair of quotation marks.
    #[serde(default)]
    pub in_quotes: bool,
    /// Quotation marks inside a cell were not doubled.
    #[serde(default)]
    pub stray_quotes: bool,
}

/// Why a line is no row of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// It stands above the headings.
    Title,
    /// It sums up the rows above.
    Total,
    /// It holds nothing.
    Empty,
    /// It names the delimiter (`sep=;`).
    Separator,
}

impl SkipReason {
    /// The id of its text in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Title => "skipped-title",
            Self::Total => "skipped-total",
            Self::Empty => "skipped-empty",
            Self::Separator => "skipped-separator",
        }
    }
}

/// A line that is no row of data, kept so that it can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkippedRow {
    /// Line of the file or row of the sheet, from 1.
    pub line: u32,
    /// Why it was left out.
    pub why: SkipReason,
    /// What stands on it.
    pub cells: Vec<String>,
}

/// A file read as a table. `app` keeps it while a person looks at the preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Table {
    /// Kind of file.
    pub kind: TableKind,
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Delimiter of a text file; `None` for one column.
    pub delimiter: Option<Delimiter>,
    /// The sheets of a workbook.
    pub sheet_names: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Line of the headings; `None` where there are none.
    pub header_line: Option<u32>,
    /// Line of the headings as chosen by hand, as in [`ReadChoice`]; `None` if it was found.
    pub header_choice: Option<u32>,
    /// The headings, trimmed; empty where a column has none.
    pub headings: Vec<String>,
    /// The rows with data.
    pub rows: Vec<Row>,
    /// The lines left out.
    pub skipped: Vec<SkippedRow>,
    /// The damage that was found. Nothing is repaired yet.
    pub damages: Vec<Damage>,
}

/// Reads a file as a table. Every cell stays as it is in the file.
///
/// # Errors
/// - `FileTooLarge` (`limit_mib`), `FileEmpty`, `FileKindUnknown`;
/// - `TableUnreadable` (`line`, `cause`: `open_quote`, `cell_too_long` or `not_text`);
/// - `TableTooLarge` (`rows` or `columns`, and `limit`);
/// - `WorkbookUnreadable` for one that is protected, damaged or made to harm.
pub fn read(bytes: &[u8], file_name: &str, choice: &ReadChoice) -> Result<Table> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", limits::FILE_BYTES / 1024 / 1024));
    }
    if bytes.is_empty() {
        return Err(ErrorCode::FileEmpty.into());
    }
    let mut table = match workbook::kind_of(bytes, limits::COLUMNS)? {
        Some(kind) => read_workbook(bytes, kind, choice)?,
        None => read_text(bytes, file_name, choice)?,
    };
    if table.rows.is_empty() && table.header_line.is_none() {
        return Err(ErrorCode::FileEmpty.into());
    }
    table.damages = damage::find(&table, &mapping::guess(&table));
    Ok(table)
}

fn read_workbook(bytes: &[u8], kind: TableKind, choice: &ReadChoice) -> Result<Table> {
    let sheet = workbook::read(bytes, kind, choice.sheet.as_deref())?;
    let mut table = Table {
        kind,
        encoding: None,
        delimiter: None,
        sheet_names: sheet.names,
        sheet: Some(sheet.name),
        header_line: None,
        header_choice: choice.header_line,
        headings: Vec::new(),
        rows: Vec::new(),
        skipped: Vec::new(),
        damages: Vec::new(),
    };
    place(&mut table, sheet.records);
    Ok(table)
}

fn read_text(bytes: &[u8], file_name: &str, choice: &ReadChoice) -> Result<Table> {
    let TextRecords { encoding, delimiter, separator, records } = text_records(bytes, file_name, choice, limits::COLUMNS)?;
    // A file in which every line stands in quotes has one column; the delimiter is then the one inside.
    let delimiter = delimiter.or_else(|| delimiter_inside_quotes(&records));
    let mut table = Table {
        kind: TableKind::Csv,
        encoding: Some(encoding),
        delimiter,
        sheet_names: Vec::new(),
        sheet: None,
        header_line: None,
        header_choice: choice.header_line,
        headings: Vec::new(),
        rows: Vec::new(),
        skipped: Vec::new(),
        damages: Vec::new(),
    };
    place(&mut table, records);
    if let Some(separator) = separator {
        table.skipped.insert(0, SkippedRow { line: 1, why: SkipReason::Separator, cells: vec![separator] });
    }
    Ok(table)
}

/// The records of a text file, at most `columns` wide.
pub(crate) fn text_records(bytes: &[u8], file_name: &str, choice: &ReadChoice, columns: usize) -> Result<TextRecords> {
    let encoding = choice.encoding.unwrap_or_else(|| Encoding::find(bytes));
    let text = encoding.decode(bytes);
    refuse_what_is_no_text(&text)?;

    let mut rest = text.as_str();
    let mut first_line = 1;
    let mut named = None;
    let mut separator = None;
    if let Some((delimiter, after)) = Delimiter::of_separator_line(&text) {
        separator = Some(text[..text.len() - after.len()].to_owned());
        named = delimiter;
        rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\r', '\n'])).unwrap_or(after);
        first_line = 2;
    }
    let tabs = file_name.to_lowercase().ends_with(".tsv").then_some(Delimiter::Tab);
    let delimiter = choice.delimiter.or(named).or(tabs).or_else(|| Delimiter::find(rest));
    let records = records::split(rest, delimiter.unwrap_or(Delimiter::Semicolon), first_line, columns)?;
    Ok(TextRecords { encoding, delimiter, separator, records })
}

/// Puts records into the places of a table, as at first reading.
pub(crate) fn place(table: &mut Table, records: Vec<Record>) {
    let Layout { header_line, headings, rows, skipped } = layout::lay_out(records, table.header_choice);
    table.header_line = header_line;
    table.headings = headings;
    table.rows = rows;
    table.skipped = skipped;
}

fn delimiter_inside_quotes(records: &[Record]) -> Option<Delimiter> {
    let filled: Vec<&Record> = records.iter().filter(|r| !r.is_blank()).collect();
    let quoted = filled.iter().filter(|r| r.in_quotes).count();
    if quoted < 2 || quoted * 10 < filled.len() * 8 {
        return None;
    }
    let inner: Vec<&str> = filled.iter().filter_map(|r| r.cells.first()).map(String::as_str).collect();
    Delimiter::find(&inner.join("\n"))
}

/// Zero bytes, many control characters and the first words of other formats: a text is refused rather than guessed at.
fn refuse_what_is_no_text(text: &str) -> Result<()> {
    let start = text.chars().take(200).filter(|c| !c.is_whitespace()).take(20);
    let start: String = start.flat_map(char::to_lowercase).collect();
    let other = ["%pdf", "{\\rtf", "<!doctype", "<html", "<?xml", "<table", "begin:v", "{\"", "[{", "[\"", "%!ps"];
    if other.iter().any(|mark| start.starts_with(mark)) {
        return Err(ErrorCode::FileKindUnknown.into());
    }
    let mut count = 0_usize;
    let mut controls = 0_usize;
    let mut line = 1_u32;
    let mut zero = None;
    for c in text.chars() {
        count += 1;
        match c {
            '\n' => line += 1,
            '\0' if zero.is_none() => zero = Some(line),
            '\t' | '\r' => {}
            c if c.is_control() || c == '\u{fffd}' => controls += 1,
            _ => {}
        }
    }
    if controls * 20 > count {
        return Err(ErrorCode::FileKindUnknown.into());
    }
    match zero {
        Some(line) => Err(refusal::unreadable(line, Cause::NotText)),
        None if text.chars().all(|c| c.is_whitespace() || c == '\u{1a}') => Err(ErrorCode::FileEmpty.into()),
        None => Ok(()),
    }
}
