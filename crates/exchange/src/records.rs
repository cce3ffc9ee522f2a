//! The lines of a text as records of cells, each with the line on which it starts.

use entente_domain::Result;

use crate::delimiter::Delimiter;
use crate::limits;
use crate::refusal::{self, Cause};

/// A record before anything is known about headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    /// Line of the file or row of the sheet, from 1.
    pub line: u32,
    /// The cells as found.
    pub cells: Vec<String>,
    /// The whole line stands in one pair of quotation marks and holds a delimiter.
    pub in_quotes: bool,
    /// Quotation marks inside a cell that are not doubled: where the cell ends is a guess.
    pub stray_quotes: bool,
}

impl Record {
    pub(crate) fn new(line: u32, cells: Vec<String>) -> Self {
        Self { line, cells, in_quotes: false, stray_quotes: false }
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    pub(crate) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// Counts line breaks (`\n`, `\r\n`, or a lone `\r` of old Macintosh files) up to growing places of the text.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_at(&mut self, to: usize) -> u32 {
        while self.at < to {
            let breaks = match self.bytes[self.at] {
                b'\n' => true,
                b'\r' => self.bytes.get(self.at + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += u32::from(breaks);
            self.at += 1;
        }
        self.line
    }
}

/// Splits a text into records of at most `columns` cells; empty lines become records without cells. `first_line` is the number
/// of the first line.
///
/// # Errors
/// `TableUnreadable` with line and cause for an open quotation mark or a cell above the limit; `TableTooLarge`.
pub(crate) fn split(text: &str, delimiter: Delimiter, first_line: u32, columns: usize) -> Result<Vec<Record>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(text.as_bytes());
    let mut starts: Vec<usize> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = csv::StringRecord::new();
    let mut cells = 0_usize;
    while reader.read_record(&mut row).map_err(|_| refusal::unreadable(first_line, Cause::NotText))? {
        let start = row.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(usize::MAX));
        // The place is where the last record ended: empty lines lie between there and the record.
        let empty = text.as_bytes()[start.min(text.len())..].iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        starts.push(start + empty);
        if row.len() > columns && row.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            return Err(refusal::too_many_columns_of(row.len(), columns));
        }
        rows.push(row.iter().take(columns).map(str::to_owned).collect());
        cells += row.len().min(columns);
        if cells > limits::SHEET_CELLS.max(limits::ROWS * limits::COLUMNS) || rows.len() > limits::ROWS {
            return Err(refusal::too_many_rows());
        }
    }

    let mut lines = Lines { bytes: text.as_bytes(), at: 0, line: first_line };
    let mut records = Vec::with_capacity(rows.len());
    let mut next_line = first_line;
    for (i, cells) in rows.into_iter().enumerate() {
        let start = starts[i];
        let end = starts.get(i + 1).copied().unwrap_or(text.len());
        let line = lines.line_at(start);
        records.extend((next_line..line).map(|empty| Record::new(empty, Vec::new())));
        let source = text.get(start..end).unwrap_or_default().trim_end_matches(['\r', '\n']);
        let last_line = lines.line_at(start + source.len());
        next_line = last_line + 1;
        if cells.iter().any(|cell| cell.len() > limits::CELL_CHARS && cell.chars().count() > limits::CELL_CHARS) {
            let cause = if last_line > line { Cause::OpenQuote } else { Cause::CellTooLong };
            return Err(refusal::unreadable(line, cause));
        }
        let stray_quotes = source.contains('"') && !well_quoted(source, delimiter);
        if stray_quotes && (last_line > line || ends_open(source, delimiter)) {
            // Reading on would pour other rows into one cell.
            return Err(refusal::unreadable(line, Cause::OpenQuote));
        }
        let in_quotes = cells.len() == 1 && is_row_in_quotes(source, &cells[0]);
        records.push(Record { line, cells, in_quotes, stray_quotes });
    }
    Ok(records)
}

fn is_row_in_quotes(source: &str, cell: &str) -> bool {
    let source = source.trim();
    source.len() > 2
        && source.starts_with('"')
        && source.ends_with('"')
        && Delimiter::ALL.into_iter().any(|d| cell.contains(char::from(d.byte())))
}

/// Whether every quotation mark that opens a cell closes right before a delimiter or the end.
fn well_quoted(source: &str, delimiter: Delimiter) -> bool {
    let bytes = source.as_bytes();
    let mut at = 0;
    loop {
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (None, _) => return false,
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break,
                    _ => at += 1,
                }
            }
            at += 1;
            match bytes.get(at) {
                None => return true,
                Some(b) if *b == delimiter.byte() => at += 1,
                Some(_) => return false,
            }
        } else {
            match bytes[at.min(bytes.len())..].iter().position(|b| *b == delimiter.byte()) {
                Some(next) => at += next + 1,
                None => return true,
            }
        }
    }
}

/// Whether a quotation mark is still open at the end: a further line would then belong to the same record.
fn ends_open(source: &str, delimiter: Delimiter) -> bool {
    let more = format!("{source}\nx");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(more.as_bytes());
    let mut row = csv::StringRecord::new();
    let mut rows = 0;
    while reader.read_record(&mut row).unwrap_or(false) {
        rows += 1;
    }
    rows < 2
}

/// The cells of one line that stood in quotation marks as a whole.
pub(crate) fn cells_of_line(line: &str, delimiter: Delimiter) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(line.as_bytes());
    let mut row = csv::StringRecord::new();
    match reader.read_record(&mut row) {
        Ok(true) => row.iter().map(str::to_owned).collect(),
        _ => vec![line.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn lines(text: &str) -> Vec<(u32, usize)> {
        split(text, Delimiter::Comma, 1, limits::COLUMNS).unwrap().into_iter().map(|r| (r.line, r.cells.len())).collect()
    }

    #[test]
    fn each_record_keeps_its_line_over_empty_lines_and_all_line_ends() {
        assert_eq!(lines("a,b\n\n\nc,d\n"), [(1, 2), (2, 0), (3, 0), (4, 2)]);
        assert_eq!(lines("\r\na,b\r\n\r\nc,d"), [(1, 0), (2, 2), (3, 0), (4, 2)]);
        assert_eq!(lines("a,b\rc,d\r\re,f"), [(1, 2), (2, 2), (3, 0), (4, 2)]);
        assert_eq!(lines("a,\"x\ny\"\nc,d"), [(1, 2), (3, 2)]);
    }

    #[test]
    fn an_open_quotation_mark_is_refused_with_its_line() {
        for text in ["a,b\nc,\"d\ne,f\n", "a,b\nc,\"d\ne,\"f\"\ng,h\n"] {
            let error = split(text, Delimiter::Comma, 1, limits::COLUMNS).unwrap_err();
            assert_eq!(error, refusal::unreadable(2, Cause::OpenQuote), "{text}");
        }
    }

    #[test]
    fn stray_quotes_on_one_line_are_marked() {
        let records = split("a,b\n\"Le \"Foyer\" ASBL\",Namur\n\"Le \"\"Phare\"\"\",Mons\n", Delimiter::Comma, 1, limits::COLUMNS).unwrap();
        assert_eq!(records.iter().map(|r| r.stray_quotes).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(records[2].cells, ["Le \"Phare\"", "Mons"]);
    }

    #[test]
    fn a_row_that_stands_in_quotes_is_marked() {
        let records = split("a;b\n\"Foyer;Namur\"\n", Delimiter::Semicolon, 1, limits::COLUMNS).unwrap();
        assert_eq!(records.iter().map(|r| r.in_quotes).collect::<Vec<_>>(), [false, true]);
        assert_eq!(cells_of_line(&records[1].cells[0], Delimiter::Semicolon), ["Foyer", "Namur"]);
    }
}
