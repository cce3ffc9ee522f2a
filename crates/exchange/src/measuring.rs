//! What reading a table costs with `csv` alone: the yardstick of an import.

use entente_domain::{Error, ErrorCode, Result};

/// Reads all cells of a text and counts the rows; nothing is found out, checked or kept.
///
/// # Errors
/// `TableUnreadable`.
pub fn rows_with_csv_alone(bytes: &[u8], delimiter: u8) -> Result<u32> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let mut rows = 0;
    for row in reader.records() {
        row.map_err(|_| Error::from(ErrorCode::TableUnreadable))?;
        rows += 1;
    }
    Ok(rows)
}
