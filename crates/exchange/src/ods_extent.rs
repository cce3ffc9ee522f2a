//! How far the sheets of an ODS file reach, before a reader makes room for every cell of them.
//!
//! One element can stand for a million rows (`table:number-rows-repeated`): an honest file uses that for the empty rest
//! of a sheet, a hostile one to fill the memory.

use entente_domain::Result;

use crate::limits;
use crate::refusal;

/// Refuses a document whose cells with content reach beyond the limits of a table of that many columns, or that has more cells
/// in all its sheets than are read.
pub(crate) fn check(content: &[u8], columns: usize) -> Result<()> {
    let most = columns;
    let mut cells = 0_usize;
    let mut sheet = Extent::new(most);
    let mut rest = content;
    while let Some(start) = rest.iter().position(|b| *b == b'<') {
        let element = &rest[start + 1..];
        let end = end_of_element(element);
        let (inside, after) = element.split_at(end);
        let name = inside.split(|b| b.is_ascii_whitespace() || *b == b'/').next().unwrap_or_default();
        match name {
            b"table:table" => {
                cells = cells.saturating_add(sheet.cells());
                sheet = Extent::new(most);
            }
            b"table:table-row" => sheet.begin_row(number(inside, b"number-rows-repeated")),
            b"table:table-cell" | b"table:covered-table-cell" => {
                // A cell that closes at once and has no value is empty.
                let empty = inside.ends_with(b"/") && !has(inside, b"value") && !has(inside, b"formula");
                sheet.cell(number(inside, b"number-columns-repeated"), empty)?;
            }
            b"" if inside.starts_with(b"/table:table-row") => sheet.end_row()?,
            _ => {}
        }
        rest = after;
    }
    sheet.end_row()?;
    // The reader makes room for every cell between the corners of a sheet.
    if cells.saturating_add(sheet.cells()) > limits::SHEET_CELLS.max(limits::ROWS * limits::COLUMNS) {
        return Err(refusal::too_many_rows());
    }
    Ok(())
}

/// The end of an element, with `>` inside quotation marks passed over.
fn end_of_element(element: &[u8]) -> usize {
    let mut quote = None;
    for (at, b) in element.iter().enumerate() {
        match (quote, b) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(*b),
            (Some(open), b) if open == *b => quote = None,
            _ => {}
        }
    }
    element.len()
}

fn has(element: &[u8], word: &[u8]) -> bool {
    element.windows(word.len()).any(|part| part == word)
}

/// The number in an attribute, 1 where it is missing, the largest where it cannot be read.
fn number(element: &[u8], attribute: &[u8]) -> usize {
    let Some(at) = element.windows(attribute.len()).position(|part| part == attribute) else { return 1 };
    let value: Vec<u8> =
        element[at + attribute.len()..].iter().skip_while(|b| !b.is_ascii_digit()).take_while(|b| b.is_ascii_digit()).copied().collect();
    std::str::from_utf8(&value).ok().and_then(|text| text.parse().ok()).unwrap_or(usize::MAX)
}

#[derive(Default)]
struct Extent {
    /// Rows up to the last with content.
    rows: usize,
    /// Empty rows after it, which count once content follows.
    empty_rows: usize,
    /// How often the row at hand stands.
    repeated: usize,
    columns: usize,
    empty_columns: usize,
    /// The widest row.
    widest: usize,
    /// Most columns.
    most: usize,
}

impl Extent {
    fn new(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// The cells between its corners.
    fn cells(&self) -> usize {
        self.rows.saturating_mul(self.widest)
    }

    fn begin_row(&mut self, repeated: usize) {
        self.repeated = repeated;
        self.columns = 0;
        self.empty_columns = 0;
    }

    fn cell(&mut self, repeated: usize, empty: bool) -> Result<()> {
        if empty {
            self.empty_columns = self.empty_columns.saturating_add(repeated);
            return Ok(());
        }
        self.columns = self.columns.saturating_add(self.empty_columns).saturating_add(repeated);
        self.empty_columns = 0;
        self.widest = self.widest.max(self.columns);
        if self.columns > self.most { Err(refusal::too_many_columns_of(self.columns, self.most)) } else { Ok(()) }
    }

    fn end_row(&mut self) -> Result<()> {
        if self.columns == 0 {
            self.empty_rows = self.empty_rows.saturating_add(self.repeated);
        } else {
            self.rows = self.rows.saturating_add(self.empty_rows).saturating_add(self.repeated);
            self.empty_rows = 0;
        }
        self.repeated = 0;
        self.columns = 0;
        if self.rows > limits::ROWS { Err(refusal::too_many_rows()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use entente_domain::ErrorCode;

    use super::*;

    fn sheet(rows: &str) -> Result<()> {
        check(
            format!("<office:spreadsheet><table:table table:name=\"a>b\">{rows}</table:table></office:spreadsheet>").as_bytes(),
            limits::COLUMNS,
        )
    }

    #[test]
    fn the_empty_rest_of_an_honest_sheet_is_no_harm() {
        let row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Foyer</text:p></table:table-cell>\
                   <table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>";
        let rest = "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell \
                    table:number-columns-repeated=\"16384\"/></table:table-row>";
        assert_eq!(sheet(&format!("{row}{rest}")), Ok(()));
        assert_eq!(sheet(&format!("{row}{rest}{row}")).unwrap_err().code, ErrorCode::TableTooLarge);
    }

    #[test]
    fn repeated_content_beyond_the_limits_is_refused() {
        let wide = "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\" office:value=\"1\"/></table:table-row>";
        let long = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>a</text:p></table:table-cell>\
                    </table:table-row>";
        let far = "<table:table-row><table:table-cell table:number-columns-repeated=\"9000\"/><table:table-cell><text:p>a</text:p>\
                   </table:table-cell></table:table-row>";
        for rows in [wide, long, far] {
            assert_eq!(sheet(rows).unwrap_err().code, ErrorCode::TableTooLarge);
        }
    }
}
