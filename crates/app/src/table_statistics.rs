//! Statistics of anyone's table of answers: alpha, omega, item by item, without a vault.
//!
//! It is no command of [`crate::registry`]: commands take one JSON request inside a session, and let the person choose one file.
//! This reads up to two files that a caller names, writes nothing, needs no role, and leaves nothing behind; the window does
//! not offer it. Like [`crate::measuring`] it is a plain function. Tables of a vault never come here: their small groups are held
//! back by `entente_instruments::results`.

mod columns;
mod keys;
mod reading;
mod scale;

use std::path::Path;

use entente_domain::{Error, ErrorCode, FieldProblem, Problem, Result};
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::table::TableKind;
use entente_instruments::statistics::{AnswerRange, Level};
use serde::Serialize;

pub use entente_instruments::statistics::{Interval, MissingRule, NoOmega};
pub use scale::{ItemStatistics, RangeUsed, Reliability, ScaleStatistics, ScoreStatistics, ShareOfOnes};

use columns::Columns;

/// Every interval is made for 95 %.
const LEVEL: Level = Level::NINETY_FIVE;

/// What is asked of a table.
#[derive(Debug, Clone, Copy)]
pub struct AskStatistics<'a> {
    /// The table: one row per person, one column per item. CSV, or a workbook.
    pub table: &'a Path,
    /// The keys: one column per scale, headed by its name, with the headings of its items below; a minus sign before a heading
    /// reverses the item. Without keys, all columns of numbers are one scale.
    pub keys: Option<&'a Path>,
    /// Encoding of the table instead of the one found.
    pub encoding: Option<Encoding>,
    /// Delimiter of the table instead of the one found.
    pub delimiter: Option<Delimiter>,
    /// The lowest and the highest answer that items allow, instead of those that were given: to reverse with, and to leave out
    /// what lies outside, as a 99 for "no answer".
    pub range: Option<(f64, f64)>,
}

/// The statistics of a table. No figure is rounded; one that cannot be computed is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableStatistics {
    /// How the table was read.
    pub table: TableRead,
    /// How often an interval made this way holds the true value.
    pub level: f64,
    /// The scales, in the order of the keys.
    pub scales: Vec<ScaleStatistics>,
}

/// How a table was read: what was found, and all that was left out of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableRead {
    /// Kind of file.
    pub kind: TableKind,
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Delimiter of a text file.
    pub delimiter: Option<Delimiter>,
    /// Line of the headings; none where the columns have none.
    pub header_line: Option<u32>,
    /// Rows of answers.
    pub rows: usize,
    /// Columns of numbers.
    pub columns: usize,
    /// The first column, where it names the rows: it is no answer.
    pub row_names: Option<ColumnName>,
    /// Columns that no figure uses.
    pub left_out: Vec<LeftOut>,
    /// Lines left out as totals of the rows above.
    pub total_lines: Vec<u32>,
    /// Rows with more cells than there are columns; what is too much is not read.
    pub wide_rows: usize,
}

/// A column, by its place and its heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnName {
    /// Its place, from 1.
    pub column: usize,
    /// Its heading; none where it has none.
    pub heading: Option<String>,
}

/// A column that no figure uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Which.
    #[serde(flatten)]
    pub column: ColumnName,
    /// Why.
    pub why: WhyLeftOut,
    /// Cells that are no number.
    pub cells: usize,
    /// Line of the first of them.
    pub line: Option<u32>,
}

/// Why a column is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyLeftOut {
    /// It holds no answer at all.
    Empty,
    /// Some of its cells are no numbers.
    NotNumbers,
}

/// Reads a table and computes its statistics.
///
/// # Errors
/// - what reading a file refuses: `Storage`, `FileTooLarge`, `FileEmpty`, `FileKindUnknown`, `TableUnreadable`, `TableTooLarge`,
///   `WorkbookUnreadable`;
/// - `TableWithoutNumbers` where no column holds numbers alone;
/// - `KeysWithoutScales`, `KeysNotFitting` for keys that are none of this table;
/// - `InvalidRecord` for a range that is none.
pub fn of(ask: &AskStatistics<'_>) -> Result<TableStatistics> {
    let range = ask.range.map(|(min, max)| range_of(min, max)).transpose()?;
    let table = reading::table(ask.table, ask.encoding, ask.delimiter)?;
    let columns = Columns::of(&table);
    if !columns.any_numbers() {
        return Err(ErrorCode::TableWithoutNumbers.into());
    }
    let scales = match ask.keys {
        Some(path) => keys::scales(&reading::keys(path)?, &columns)?,
        None => vec![keys::all_in_one(&columns)],
    };
    Ok(TableStatistics {
        table: columns.read(&table),
        level: LEVEL.share(),
        scales: scales.into_iter().map(|scale| scale::figures(scale, range)).collect(),
    })
}

fn range_of(min: f64, max: f64) -> Result<AnswerRange> {
    let field = || Error::invalid(vec![FieldProblem { field: "range".to_owned(), problem: Problem::OutOfRange }]);
    AnswerRange::new(min, max).filter(|range| range.min() < range.max()).ok_or_else(field)
}

#[cfg(test)]
mod tests;
