//! Sheets of cells.

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows, the headings first. Empty ones may be missing.
    pub rows: Vec<SheetRow>,
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetRow {
    /// Its number in the file, from 1.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

impl Sheet {
    /// A sheet of rows, numbered from 1.
    #[must_use]
    pub fn new(name: impl Into<String>, rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        let rows = rows.into_iter().zip(1..).map(|(cells, line)| SheetRow { line, cells }).collect();
        Self { name: name.into(), rows }
    }
}

impl SheetRow {
    /// The cell of a column, without the blanks around it; empty where there is none.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim_matches(is_blank))
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.chars().all(is_blank))
    }
}

/// White space, and the byte order mark that spreadsheets leave in a first cell.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}
