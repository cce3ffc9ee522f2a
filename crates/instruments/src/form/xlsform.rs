//! XLSForms, the spreadsheets of ODK and Kobo, in and out.
//!
//! Pure: what comes in and goes out are sheets of cells; files are read and written elsewhere. What is declared to be
//! understood stands in `docs/adr/0018`. What a file says beside it and what changes nothing (appearances, messages, columns
//! of one's own) is kept in the [`super::Extras`] for the way back. What would make a phone ask, show or accept something
//! else than this program is refused, with all reasons at once.

pub mod lists;
pub mod names;

mod columns;
mod expression;
mod heading;
mod language;
mod one_table;
mod read;
mod refusal;
mod row_type;
mod sheet;
mod write;

use super::Form;
pub use refusal::{Reason, ReasonCode};
pub(crate) use refusal::{Report, shown};
pub use sheet::{Sheet, SheetRow};
pub use write::{LeftOut, LeftOutCode, Written};

pub(crate) use expression::plain_number;
pub(crate) use row_type::is_metadata;

/// Most rows of the sheet *survey*.
pub const MOST_SURVEY_ROWS: usize = 5_000;
/// Most rows of the sheet *choices*.
pub const MOST_CHOICES: usize = 50_000;
/// Most groups inside each other.
pub const DEEPEST: usize = 32;
/// Longest text, in characters.
pub const LONGEST_TEXT: usize = 10_000;

/// The list of which a yes-or-no question is made: XLSForm has no kind for them.
pub const YES_NO_LIST: &str = "entente_boolean";

/// Reads an XLSForm from its sheets. A single sheet whose first column names the sheets (the form of a CSV file) is taken
/// apart first; a single table with the columns *type* and *name* is the sheet *survey*.
///
/// # Errors
/// The reasons, all at once, why it cannot be run; at most a hundred.
pub fn read(sheets: &[Sheet]) -> Result<Form, Vec<Reason>> {
    let taken_apart = match sheets {
        [only] => one_table::take_apart(only),
        _ => None,
    };
    read::form(taken_apart.as_deref().unwrap_or(sheets))
}

/// Writes an XLSForm as the sheets *survey*, *choices* and *settings*.
///
/// # Errors
/// What an XLSForm cannot say without which it would be another questionnaire, by link id.
pub fn write(form: &Form) -> Result<Written, Vec<LeftOut>> {
    write::form(form)
}

#[cfg(test)]
mod tests;
