//! Which columns of a table are answers, which one names the rows, and which are neither.

use std::collections::HashSet;

use entente_domain::fold::fold;
use entente_exchange::table::{Row, SkipReason, Table};

use super::{ColumnName, LeftOut, TableRead, WhyLeftOut};

/// Headings, folded, that name rows and nothing else. `rownames` is what collections of R's tables write.
const ROW_NAMES: [&str; 6] = ["rownames", "row names", "row name", "id", "respondent id", "response id"];
/// How many rows tell headings from answers.
const SAMPLE: usize = 60;
/// So many numbers that count on by one are serial numbers, and no answers.
const SERIAL: usize = 6;
/// So many whole numbers that only grow are serial numbers with gaps.
const SERIAL_WITH_GAPS: usize = 10;

/// A column of the table.
pub(super) struct Column {
    pub(super) name: ColumnName,
    /// One per row; a missing answer is no number.
    pub(super) values: Vec<f64>,
    others: usize,
    first_other: Option<u32>,
}

impl Column {
    fn of(place: usize, heading: &str, rows: &[Row]) -> Self {
        let heading = (!heading.is_empty()).then(|| heading.to_owned());
        let name = ColumnName { column: place + 1, heading };
        let mut column = Self { name, values: Vec::with_capacity(rows.len()), others: 0, first_other: None };
        for row in rows {
            let cell = Cell::of(row.cells.get(place).map_or("", String::as_str));
            if matches!(cell, Cell::Other) {
                column.others += 1;
                column.first_other.get_or_insert(row.line);
            }
            column.values.push(if let Cell::Number(number) = cell { number } else { f64::NAN });
        }
        column
    }

    /// Whether it holds numbers, and nothing else but gaps.
    pub(super) fn is_numbers(&self) -> bool {
        self.others == 0 && self.values.iter().any(|value| !value.is_nan())
    }

    fn left_out(&self) -> Option<LeftOut> {
        let why = if self.others > 0 { WhyLeftOut::NotNumbers } else { WhyLeftOut::Empty };
        (!self.is_numbers()).then(|| LeftOut { column: self.name.clone(), why, cells: self.others, line: self.first_other })
    }
}

/// What stands in a cell.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    Missing,
    Number(f64),
    Other,
}

impl Cell {
    /// A decimal point or a decimal comma, but not both: a comma that parts thousands is no number here.
    fn of(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() || text == "." || ["na", "nan"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
            return Self::Missing;
        }
        let plain = |c: char| c.is_ascii_digit() || "+-−.,eE".contains(c);
        if !text.chars().all(plain) || text.matches([',', '.']).count() > 1 {
            return Self::Other;
        }
        let number: Result<f64, _> = text.replace(',', ".").replace('−', "-").parse();
        number.ok().filter(|number| number.is_finite()).map_or(Self::Other, Self::Number)
    }
}

/// The columns of a table.
pub(super) struct Columns {
    all: Vec<Column>,
    rows: usize,
    header_line: Option<u32>,
    names_rows: bool,
    wide_rows: usize,
}

impl Columns {
    pub(super) fn of(table: &Table) -> Self {
        let (headings, header_line, rows) = headings(table);
        let all: Vec<Column> = headings.iter().enumerate().map(|(place, heading)| Column::of(place, heading, rows)).collect();
        let names_rows = all.iter().filter(|column| column.is_numbers()).count() > 1 || all.first().is_some_and(|first| first.others > 0);
        let names_rows = names_rows && all.first().is_some_and(|first| is_row_names(first, header_line.is_some(), rows));
        let wide_rows = rows.iter().filter(|row| row.cells.len() > headings.len()).count();
        Self { all, rows: rows.len(), header_line, names_rows, wide_rows }
    }

    pub(super) fn any_numbers(&self) -> bool {
        self.numbers().next().is_some()
    }

    /// The columns of answers: of numbers, and not the one that names the rows.
    pub(super) fn numbers(&self) -> impl Iterator<Item = &Column> {
        self.all.iter().skip(usize::from(self.names_rows)).filter(|column| column.is_numbers())
    }

    /// All columns with that heading, whatever they hold: keys may also name the one that seems to name rows.
    pub(super) fn headed<'a>(&'a self, heading: &str) -> impl Iterator<Item = &'a Column> {
        self.all.iter().filter(move |column| match &column.name.heading {
            Some(own) => own == heading,
            // Without headings, columns go by their number.
            None => self.header_line.is_none() && column.name.column.to_string() == heading,
        })
    }

    pub(super) fn read(&self, table: &Table) -> TableRead {
        let totals = table.skipped.iter().filter(|skipped| skipped.why == SkipReason::Total).map(|skipped| skipped.line);
        TableRead {
            kind: table.kind,
            encoding: table.encoding,
            delimiter: table.delimiter,
            header_line: self.header_line,
            rows: self.rows,
            columns: self.numbers().count(),
            row_names: self.all.first().filter(|_| self.names_rows).map(|first| first.name.clone()),
            left_out: self.all.iter().skip(usize::from(self.names_rows)).filter_map(Column::left_out).collect(),
            total_lines: totals.collect(),
            wide_rows: self.wide_rows,
        }
    }
}

/// The headings, their line, and the rows below. Headings as `Q10`, `1` or `2024` are none in a list of partners; above answers
/// they are.
fn headings(table: &Table) -> (Vec<String>, Option<u32>, &[Row]) {
    let without = || (vec![String::new(); table.headings.len()], None, table.rows.as_slice());
    if table.header_line.is_some() {
        return (table.headings.clone(), table.header_line, table.rows.as_slice());
    }
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let widest = table.rows.iter().map(filled).max().unwrap_or(0);
    let Some(first) = table.rows.iter().position(|row| filled(row) * 10 >= widest * 6) else { return without() };
    let row = &table.rows[first];
    if !could_head(&row.cells, &table.rows[first + 1..]) {
        return without();
    }
    let mut headings: Vec<String> = row.cells.iter().map(|cell| cell.trim().to_owned()).collect();
    headings.resize(table.headings.len().max(headings.len()), String::new());
    (headings, Some(row.line), &table.rows[first + 1..])
}

/// A word above numbers; or numbers that differ, beside a heading for the names of the rows. A person's name, a word and her answers,
/// with the like below, are none.
fn could_head(cells: &[String], below: &[Row]) -> bool {
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let distinct: HashSet<&str> = filled.iter().copied().collect();
    let names_rows = |first: &String| ROW_NAMES.contains(&fold(first).as_str());
    let above_numbers = |(place, cell): (usize, &String)| Cell::of(cell) == Cell::Other && is_mostly_numbers(place, below);
    let numbered = filled.len() > 1 && distinct.len() == filled.len() && cells.first().is_some_and(names_rows);
    !below.is_empty() && (numbered || cells.iter().enumerate().any(above_numbers))
}

/// Seven of ten cells that are filled, among the first rows.
fn is_mostly_numbers(place: usize, rows: &[Row]) -> bool {
    let cells = rows.iter().take(SAMPLE).filter_map(|row| row.cells.get(place)).map(|cell| Cell::of(cell));
    let filled: Vec<Cell> = cells.filter(|cell| *cell != Cell::Missing).collect();
    let numbers = filled.iter().filter(|cell| **cell != Cell::Other).count();
    numbers > 0 && numbers * 10 >= filled.len() * 7
}

/// Whether the first column names the rows: it says so, it has no heading where others have, it holds labels that all differ, or
/// it counts.
fn is_row_names(first: &Column, has_headings: bool, rows: &[Row]) -> bool {
    match &first.name.heading {
        None if has_headings => return true,
        Some(heading) if ROW_NAMES.contains(&fold(heading).as_str()) => return true,
        _ => {}
    }
    if first.others > 0 {
        let labels: HashSet<&str> = rows.iter().filter_map(|row| row.cells.first()).map(|cell| cell.trim()).collect();
        return first.others == rows.len() && labels.len() == rows.len() && rows.len() > 1;
    }
    let values = &first.values;
    let whole = values.iter().all(|value| value.fract() == 0.0);
    let by_one = values.first().is_some_and(|start| (0.0..=1.0).contains(start)) && values.windows(2).all(|pair| pair[1] - pair[0] == 1.0);
    let growing = values.windows(2).all(|pair| pair[1] > pair[0]);
    whole && ((by_one && values.len() >= SERIAL) || (growing && values.len() >= SERIAL_WITH_GAPS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_number_a_gap_or_something_else() {
        for (text, expected) in [("4", 4.0), (" 3,5 ", 3.5), ("-2.25", -2.25), ("+1", 1.0), ("−1", -1.0), ("1e3", 1000.0), (".5", 0.5)] {
            assert!(Cell::of(text) == Cell::Number(expected), "{text}");
        }
        for text in ["", "  ", "NA", "na", "NaN", ".", "\u{a0}"] {
            assert!(Cell::of(text) == Cell::Missing, "{text}");
        }
        for text in ["oui", "1.234,5", "1,234,567", "inf", "Infinity", "-", "1e999", "0x10", "4 à 5", "e", "1-2"] {
            assert!(Cell::of(text) == Cell::Other, "{text}");
        }
    }

    #[test]
    fn headings_are_told_from_a_first_row_of_answers() {
        let cells = |text: &str| text.split(',').map(str::to_owned).collect::<Vec<String>>();
        let rows =
            |text: &str| (2..5).map(|line| Row { line, cells: cells(text), in_quotes: false, stray_quotes: false }).collect::<Vec<_>>();
        for (heads, below) in [
            ("Q9,Q10,Q11", "4,NA,2"),
            ("id,1,2,3", "7,4,4,5"),
            (",Q10", "1,3"),
            ("nom,2024,2025,note", "Anna,4,5,3"),
            ("A,B,B,W", "1,2,2,oui"),
            ("Q1", "4"),
        ] {
            assert!(could_head(&cells(heads), &rows(below)), "{heads}");
        }
        for (answers, below) in
            [("1,2,3", "2,2,1"), ("Anna,F,5,3", "Bob,M,4,4"), ("4", "5"), (",,", "1,2,3"), ("5,NA,.", "1,2,3"), ("Anna,4,5,3", "Bob,4,4,1")]
        {
            assert!(!could_head(&cells(answers), &rows(below)), "{answers}");
        }
        assert!(!could_head(&cells("Q1,Q2"), &[]));
    }
}
