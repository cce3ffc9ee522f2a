//! How far the sheets of an XLS file reach, before a reader makes room for every cell of them.
//!
//! Two cells at opposite corners, or a record that claims a size, would take hundreds of megabytes per sheet. The records
//! are walked as [MS-XLS] describes them: type and length of two bytes each, then the data; a cell begins with its row
//! and column.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use entente_domain::Result;

use crate::limits;
use crate::refusal;

/// Most sheets of a workbook.
const SHEETS: usize = 256;
/// Most cells between the corners of all sheets.
const CELLS: u64 = 6_000_000;

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
/// Formula, number, label, error, small number, shared label, rich label, several small numbers.
const CELL_RECORDS: [u16; 8] = [0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x00BD];

/// Refuses a workbook whose sheets reach further than any list of partners.
pub(crate) fn check(bytes: &[u8]) -> Result<()> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| refusal::workbook())?;
    let path = ["/Workbook", "/WORKBOOK", "/Book", "/BOOK"].into_iter().find(|path| file.is_stream(path));
    let Some(path) = path else { return Err(refusal::workbook()) };
    let mut stream = Vec::new();
    let entry = file.open_stream(path).map_err(|_| refusal::workbook())?;
    entry.take(limits::FILE_BYTES as u64).read_to_end(&mut stream).map_err(|_| refusal::workbook())?;

    let mut starts = HashSet::new();
    for (kind, data) in Records::from(&stream, 0) {
        match kind {
            END => break,
            SHEET => {
                let start = data.get(..4).and_then(|b| <[u8; 4]>::try_from(b).ok()).map(u32::from_le_bytes);
                // Two sheets in one place would let a small file stand for a large one.
                if !start.is_some_and(|start| starts.insert(start)) || starts.len() > SHEETS {
                    return Err(refusal::workbook());
                }
            }
            _ => {}
        }
    }
    let mut total = 0_u64;
    for start in starts {
        total = total.saturating_add(cells_of_sheet(&stream, start as usize));
        if total > CELLS {
            return Err(refusal::too_many_rows());
        }
    }
    Ok(())
}

fn cells_of_sheet(stream: &[u8], start: usize) -> u64 {
    let mut depth = 0_usize;
    let mut claimed = 0_u64;
    let mut corners: Option<(u16, u16, u16, u16)> = None;
    for (kind, data) in Records::from(stream, start) {
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            DIMENSIONS => claimed = claimed.max(claimed_cells(data)),
            _ if CELL_RECORDS.contains(&kind) => {
                let (Some(row), Some(first)) = (word(data, 0), word(data, 2)) else { continue };
                // Several small numbers end with the last column.
                let last = if kind == 0x00BD { word(data, data.len().saturating_sub(2)).unwrap_or(first) } else { first };
                let (top, left, bottom, right) = corners.unwrap_or((row, first, row, last));
                corners = Some((top.min(row), left.min(first), bottom.max(row), right.max(first).max(last)));
            }
            _ => {}
        }
    }
    let spanned = corners
        .map_or(0, |(top, left, bottom, right)| (u64::from(bottom - top) + 1).saturating_mul(u64::from(right.saturating_sub(left)) + 1));
    spanned.max(claimed)
}

/// Rows times columns that a sheet claims to have: 10 bytes in the older format, 14 in the newer.
fn claimed_cells(data: &[u8]) -> u64 {
    let double = |at: usize| data.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok()).map_or(0, u32::from_le_bytes);
    let (rows, columns) = if data.len() == 10 {
        (u64::from(word(data, 2).unwrap_or(0)), word(data, 6).unwrap_or(0))
    } else {
        (u64::from(double(4).saturating_sub(double(0))), word(data, 10).unwrap_or(0))
    };
    rows.saturating_mul(u64::from(columns))
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2).and_then(|b| <[u8; 2]>::try_from(b).ok()).map(u16::from_le_bytes)
}

/// The records of a stream from a place on.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    fn from(stream: &'a [u8], start: usize) -> Self {
        Self { rest: stream.get(start..).unwrap_or_default() }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = word(self.rest, 0)?;
        let length = usize::from(word(self.rest, 2)?);
        let data = self.rest.get(4..4 + length)?;
        self.rest = &self.rest[4 + length..];
        Some((kind, data))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use std::io::Write;

    use super::*;

    const BIFF_8: [u8; 16] = [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    fn record(kind: u16, data: &[u8]) -> Vec<u8> {
        let mut bytes = kind.to_le_bytes().to_vec();
        bytes.extend(u16::try_from(data.len()).unwrap().to_le_bytes());
        bytes.extend(data);
        bytes
    }

    fn number(row: u16, column: u16) -> Vec<u8> {
        let mut data = row.to_le_bytes().to_vec();
        data.extend(column.to_le_bytes());
        data.extend([0; 10]);
        record(0x0203, &data)
    }

    fn book(sheets: &[Vec<u8>]) -> Vec<u8> {
        let head = 20 + sheets.len() * 14;
        let mut globals = record(BEGIN, &BIFF_8);
        let mut bodies: Vec<u8> = Vec::new();
        for sheet in sheets {
            let start = u32::try_from(head + 4 + bodies.len()).unwrap();
            let mut data = start.to_le_bytes().to_vec();
            data.extend([0, 0, 2, 0, b'a', b'b']);
            globals.extend(record(SHEET, &data));
            bodies.extend(sheet);
        }
        globals.extend(record(END, &[]));
        assert_eq!(globals.len(), head + 4);
        globals.extend(bodies);
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream("/Workbook").unwrap().write_all(&globals).unwrap();
        file.into_inner().into_inner()
    }

    fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
        let mut data = row.to_le_bytes().to_vec();
        data.extend(column.to_le_bytes());
        data.extend([0, 0]);
        data.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
        data.push(0);
        data.extend(text.as_bytes());
        record(0x0204, &data)
    }

    #[test]
    fn an_old_workbook_is_read_with_its_rows_and_numbers() {
        let mut phone = number(2, 1);
        let value = 474_454_647_f64.to_le_bytes();
        let end = phone.len();
        phone[end - 8..].copy_from_slice(&value);
        let cells = [label(0, 0, "Nom"), label(0, 1, "Telephone"), label(2, 0, "Foyer"), phone];
        let table = crate::table::read(&book(&[sheet(&cells)]), "x.xls", &crate::table::ReadChoice::default()).unwrap();
        assert_eq!((table.kind, table.headings), (crate::table::TableKind::Xls, vec!["Nom".to_owned(), "Telephone".into()]));
        assert_eq!((table.rows[0].line, table.rows[0].cells.as_slice()), (3, ["Foyer".to_owned(), "474454647".into()].as_slice()));
    }

    fn sheet(inside: &[Vec<u8>]) -> Vec<u8> {
        [record(BEGIN, &BIFF_8), inside.concat(), record(END, &[])].concat()
    }

    #[test]
    fn a_small_sheet_passes() {
        assert_eq!(check(&book(&[sheet(&[number(0, 0), number(9, 5)])])), Ok(()));
    }

    #[test]
    fn cells_in_opposite_corners_are_refused() {
        let far = sheet(&[number(0, 0), number(65_535, 255)]);
        assert!(check(&book(&[far])).is_err());
        let many: Vec<_> = (0..20).map(|_| sheet(&[number(0, 0), number(65_535, 9)])).collect();
        assert!(check(&book(&many)).is_err());
    }

    #[test]
    fn a_claimed_size_is_refused() {
        let mut data = vec![0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0xff, 0];
        data.extend([0, 0]);
        assert!(check(&book(&[sheet(&[record(DIMENSIONS, &data)])])).is_err());
    }

    #[test]
    fn a_compound_file_without_a_workbook_is_refused() {
        let file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        assert!(check(&file.into_inner().into_inner()).is_err());
    }
}
