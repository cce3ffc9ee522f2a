//! Results of a form that was answered on phones: exports of Kobo and ODK, as rows of cells.
//!
//! One row is the answers of one person. Columns are found by name, with or without the groups before it, or by the words
//! of the question in any language; a question with several answers may have one column, one for each choice, or both. What
//! phones and servers note by themselves (who, when, from which device) is recognised and left out: answers here bear no name.
//!
//! Cells are read as answers of the kind that the question takes. Whether all rules of the form hold (required answers,
//! conditions, limits) is for who takes the answers over.

mod cells;
mod columns;
mod labels;
mod metadata;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::xlsform::SheetRow;
use super::{Form, Value};
use columns::Plan;

/// What was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// The answers, one sheet for each row that could be read.
    pub sheets: Vec<AnswerSheet>,
    /// The rows that could not.
    pub refused: Vec<RefusedLine>,
    /// The headings of the columns that belong to no question and that phones do not write by themselves.
    pub not_understood: Vec<String>,
}

/// The answers of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerSheet {
    /// The row of the file.
    pub line: u32,
    /// The number that the telephone gave to these answers, so that none is taken twice; none where the file has no such column.
    pub submission: Option<String>,
    /// The answers, by link id. A question without an answer is missing.
    pub answers: BTreeMap<String, Vec<Value>>,
}

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedLine {
    /// The row of the file.
    pub line: u32,
    /// Why, at least one reason.
    pub reasons: Vec<CellReason>,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellReason {
    /// The column of the file, from 1.
    pub column: u32,
    /// The link id of the question; empty for the row as a whole.
    pub link_id: String,
    /// What it is.
    pub code: CellCode,
}

macro_rules! cell_codes {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What is wrong with a cell. Each has its sentence in `locales/*/xlsform.ftl`, as `xlsform-cell-…`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum CellCode { $($(#[$doc])* $name,)* }

        impl CellCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

cell_codes! {
    /// No number, or no whole one where one is asked for.
    NotANumber,
    /// No day, written as year-month-day.
    NotADate,
    /// None of the choices.
    NotAChoice,
    /// Neither yes nor no.
    NotYesOrNo,
    /// The column of the question and those of its choices say different things.
    ChoicesDiffer,
    /// The text holds control characters.
    ControlCharacter,
    /// The text is too long.
    TextTooLong,
    /// The row has more cells than there are headings: they may have moved.
    TooManyCells,
}

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// Somebody wanted to stop.
    Cancelled,
    /// There are no rows.
    Empty,
    /// No column belongs to a question of the form.
    NoColumn,
}

/// Rows between two calls of the progress.
const STEP: usize = 250;

/// Reads results. `progress` is told how many of how many rows are done, and says whether to go on.
///
/// # Errors
/// [`Stopped`].
pub fn read(form: &Form, rows: &[SheetRow], mut progress: impl FnMut(usize, usize) -> bool) -> Result<Results, Stopped> {
    let mut rows = rows.iter().filter(|row| !row.is_blank());
    let headings = rows.next().ok_or(Stopped::Empty)?;
    let (plan, not_understood) = Plan::of(form, headings);
    if plan.is_empty() {
        return Err(Stopped::NoColumn);
    }
    let mut results = Results { not_understood, ..Results::default() };
    let rows: Vec<&SheetRow> = rows.collect();
    for (done, row) in rows.iter().enumerate() {
        if done % STEP == 0 && !progress(done, rows.len()) {
            return Err(Stopped::Cancelled);
        }
        match plan.row(row) {
            Ok(answers) => results.sheets.push(AnswerSheet { line: row.line, submission: plan.submission(row), answers }),
            Err(reasons) => results.refused.push(RefusedLine { line: row.line, reasons }),
        }
    }
    if progress(rows.len(), rows.len()) { Ok(results) } else { Err(Stopped::Cancelled) }
}

#[cfg(test)]
mod tests;
