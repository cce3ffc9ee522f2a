//! How large a file from elsewhere may be. Every file is treated as hostile.

/// Largest file, in bytes: 20 MiB.
pub const FILE_BYTES: usize = 20 * 1024 * 1024;
/// Most rows of a table, title and total rows included.
pub const ROWS: usize = 100_000;
/// Most columns of a table.
pub const COLUMNS: usize = 200;
/// Most columns where all sheets of a file are read: results with a column for each choice are wide.
pub const SHEET_COLUMNS: usize = 2_000;
/// Most cells of all sheets together, empty ones between others included.
pub const SHEET_CELLS: usize = 3_000_000;
/// Most bytes of text in all cells of a workbook together: 64 MiB. One text can stand in many cells.
pub const SHEET_TEXT: usize = 64 * 1024 * 1024;
/// Most sheets of a workbook.
pub const SHEETS: usize = 200;
/// Longest cell, in characters.
pub const CELL_CHARS: usize = 10_000;
/// Most bytes that a workbook may unpack to: 200 MiB, all entries together.
pub const UNPACKED_BYTES: u64 = 200 * 1024 * 1024;
/// Most entries of a workbook's archive.
pub const ARCHIVE_ENTRIES: usize = 2_000;
/// Highest ratio of unpacked to packed size for an entry above [`RATIO_FROM_BYTES`]. Spreadsheets stay below 100.
pub const UNPACK_RATIO: u64 = 200;
/// Entries that unpack to less than this are not asked for their ratio: 1 MiB.
pub const RATIO_FROM_BYTES: u64 = 1024 * 1024;
