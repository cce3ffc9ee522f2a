//! The refusals of this room, each with the facts that its sentence names.

use entente_domain::{Error, ErrorCode};

use crate::limits;

/// Why a table stops at a line; the fact `cause` of `TableUnreadable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// A quotation mark opens and does not close where a cell ends.
    OpenQuote,
    /// A cell is longer than the limit.
    CellTooLong,
    /// The line holds a zero byte: it is not text.
    NotText,
}

impl Cause {
    fn word(self) -> &'static str {
        match self {
            Self::OpenQuote => "open_quote",
            Self::CellTooLong => "cell_too_long",
            Self::NotText => "not_text",
        }
    }
}

pub(crate) fn unreadable(line: u32, cause: Cause) -> Error {
    Error::new(ErrorCode::TableUnreadable).with("line", line).with("cause", cause.word())
}

pub(crate) fn too_many_rows() -> Error {
    Error::new(ErrorCode::TableTooLarge).with("rows", limits::ROWS + 1).with("limit", limits::ROWS)
}

pub(crate) fn too_many_columns(found: usize) -> Error {
    too_many_columns_of(found, limits::COLUMNS)
}

pub(crate) fn too_many_columns_of(found: usize, limit: usize) -> Error {
    Error::new(ErrorCode::TableTooLarge).with("columns", found).with("limit", limit)
}

pub(crate) fn too_much_text() -> Error {
    Error::new(ErrorCode::FileTooLarge).with("limit_mib", limits::SHEET_TEXT / 1024 / 1024)
}

pub(crate) fn too_many_sheets(found: usize) -> Error {
    Error::new(ErrorCode::TableTooLarge).with("sheets", found).with("limit", limits::SHEETS)
}

pub(crate) fn workbook() -> Error {
    Error::new(ErrorCode::WorkbookUnreadable)
}
