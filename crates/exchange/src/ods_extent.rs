//! How far the sheets of an ODS file reach, before a reader makes room for every cell of them, and whether its document is whole.
//!
//! One element can stand for a million rows (`table:number-rows-repeated`) or blanks (`text:c`): an honest file uses that for the empty
//! rest of a sheet, a hostile one to fill the memory. And the reader looks for the end of a sheet without looking for the end of the
//! file: in one that was cut short it would look for ever. In a document whose elements are all closed in their order there is an end
//! for each beginning.

use entente_domain::Result;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::limits;
use crate::refusal;

/// Refuses a document that is not whole, whose cells with content reach beyond the limits of a table of that many columns, or that has
/// more cells or more text in all its sheets than are read.
pub(crate) fn check(content: &[u8], columns: usize) -> Result<()> {
    let mut document = Reader::from_reader(content);
    let mut sheets = Sheets { cells: 0, text: 0, sheet: Extent::new(columns) };
    let (mut open, mut buffer) = (0_usize, Vec::new());
    loop {
        buffer.clear();
        match document.read_event_into(&mut buffer).map_err(|_| refusal::workbook())? {
            Event::Start(element) => {
                open += 1;
                sheets.begins(&element, false)?;
            }
            Event::Empty(element) => {
                sheets.begins(&element, true)?;
                sheets.ends(element.name().0)?;
            }
            Event::End(element) => {
                open = open.saturating_sub(1);
                sheets.ends(element.name().0)?;
            }
            Event::Text(text) => sheets.says(text.len(), false)?,
            Event::Eof if open > 0 => return Err(refusal::workbook()),
            Event::Eof => return sheets.close(),
            _ => {}
        }
    }
}

/// All sheets, up to where the document was read.
struct Sheets {
    /// Of the sheets before.
    cells: usize,
    /// Text that the reader will hold beyond what stands in the file: copies, and blanks that are only counted.
    text: usize,
    sheet: Extent,
}

impl Sheets {
    fn begins(&mut self, element: &BytesStart<'_>, closes: bool) -> Result<()> {
        match element.name().0 {
            "table:table" => {
                self.cells = self.cells.saturating_add(self.sheet.cells());
                self.sheet = Extent::new(self.sheet.most);
            }
            "table:table-row" => self.sheet.begin_row(number(element, "table:number-rows-repeated")?),
            "table:table-cell" | "table:covered-table-cell" => {
                let attributes = element.attributes_raw();
                // A cell that closes at once and has no value is empty.
                let empty = closes && !attributes.contains("value") && !attributes.contains("formula");
                self.sheet.cell(number(element, "table:number-columns-repeated")?, empty)?;
                if !empty {
                    self.says(attributes.len(), false)?;
                }
            }
            "text:s" => self.says(number(element, "text:c")?, true)?,
            _ => {}
        }
        Ok(())
    }

    fn ends(&mut self, name: &str) -> Result<()> {
        if name == "table:table-row" { self.sheet.end_row() } else { Ok(()) }
    }

    /// Text of the cell at hand. What stands in the file itself is bounded by its length; what is counted or copied is not.
    fn says(&mut self, length: usize, counted: bool) -> Result<()> {
        let copies = self.sheet.copies();
        let more = if counted { copies } else { copies.saturating_sub(1) };
        self.text = self.text.saturating_add(length.saturating_mul(more));
        if self.text > limits::SHEET_TEXT { Err(refusal::too_much_text()) } else { Ok(()) }
    }

    fn close(mut self) -> Result<()> {
        self.sheet.end_row()?;
        // The reader makes room for every cell between the corners of a sheet.
        let cells = self.cells.saturating_add(self.sheet.cells());
        if cells > limits::SHEET_CELLS.max(limits::ROWS * limits::COLUMNS) { Err(refusal::too_many_rows()) } else { Ok(()) }
    }
}

/// The number in an attribute, 1 where it is missing, the largest where it is none in plain digits.
fn number(element: &BytesStart<'_>, attribute: &str) -> Result<usize> {
    let found = element.try_get_attribute(attribute).map_err(|_| refusal::workbook())?;
    Ok(found.map_or(1, |found| found.value.parse().unwrap_or(usize::MAX)))
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
    /// How often the cell at hand stands beside itself.
    beside: usize,
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

    /// How often the cell at hand stands in the sheet.
    fn copies(&self) -> usize {
        self.repeated.max(1).saturating_mul(self.beside.max(1))
    }

    fn begin_row(&mut self, repeated: usize) {
        self.repeated = repeated;
        self.beside = 1;
        self.columns = 0;
        self.empty_columns = 0;
    }

    fn cell(&mut self, repeated: usize, empty: bool) -> Result<()> {
        self.beside = repeated;
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

    #[test]
    fn a_document_that_is_cut_short_is_refused_wherever_it_was_cut() {
        let whole = "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell office:value-type=\"string\">\
                     <text:p>Foyer</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>";
        assert_eq!(check(whole.as_bytes(), limits::COLUMNS), Ok(()));
        for end in 1..whole.len() {
            assert_eq!(check(&whole.as_bytes()[..end], limits::COLUMNS).unwrap_err().code, ErrorCode::WorkbookUnreadable, "{end}");
        }
        let crossed = "<table:table><table:table-row></table:table></table:table-row>";
        assert_eq!(check(crossed.as_bytes(), limits::COLUMNS).unwrap_err().code, ErrorCode::WorkbookUnreadable);
    }

    #[test]
    fn blanks_that_are_only_counted_and_texts_that_stand_again_and_again_are_refused_before_they_fill_the_memory() {
        let cell = |row: &str, column: &str, inside: &str| {
            sheet(&format!(
                "<table:table-row table:number-rows-repeated=\"{row}\"><table:table-cell office:value-type=\"string\" \
                 table:number-columns-repeated=\"{column}\"><text:p>{inside}</text:p></table:table-cell></table:table-row>"
            ))
        };
        assert_eq!(cell("1", "1", "a<text:s text:c=\"3\"/>b"), Ok(()));
        assert_eq!(cell("90000", "2", "Foyer"), Ok(()));
        let long = "mot ".repeat(200);
        for (row, column, inside) in [
            ("1", "1", "<text:s text:c=\"4000000000\"/>"),
            ("90000", "1", "<text:s text:c=\"1000\"/>"),
            ("1", "1", "<text:s text:c=\"&#57;&#57;&#57;&#57;&#57;&#57;&#57;&#57;&#57;\"/>"),
            ("90000", "100", &long),
        ] {
            assert_eq!(cell(row, column, inside).unwrap_err().code, ErrorCode::FileTooLarge, "{row} {column}");
        }
    }
}
