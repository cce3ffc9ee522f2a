//! The two files, read as tables.

use std::path::Path;

use entente_domain::Result;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::limits;
use entente_exchange::table::{self, ReadChoice, Table};

use crate::kept_files::read_up_to;

/// The table of answers.
pub(super) fn table(path: &Path, encoding: Option<Encoding>, delimiter: Option<Delimiter>) -> Result<Table> {
    let choice = ReadChoice { encoding, delimiter, ..ReadChoice::default() };
    let (bytes, name) = content(path)?;
    let found = table::read(&bytes, &name, &choice)?;
    if delimiter.is_none() && is_parted_by_decimals(&found) {
        return table::read(&bytes, &name, &ReadChoice { delimiter: Some(Delimiter::Semicolon), ..choice });
    }
    Ok(found)
}

/// Two columns of `3,5;2,0` look more even when parted at their decimal commas than at the one semicolon.
fn is_parted_by_decimals(table: &Table) -> bool {
    let with_semicolon = |cells: &[String]| cells.iter().any(|cell| cell.contains(';'));
    table.delimiter == Some(Delimiter::Comma) && !table.rows.is_empty() && table.rows.iter().all(|row| with_semicolon(&row.cells))
}

/// The table of keys: its first line heads the scales, whatever it looks like.
pub(super) fn keys(path: &Path) -> Result<Table> {
    let (bytes, name) = content(path)?;
    table::read(&bytes, &name, &ReadChoice { header_line: Some(1), ..ReadChoice::default() })
}

fn content(path: &Path) -> Result<(Vec<u8>, String)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((read_up_to(path, limits::FILE_BYTES as u64)?, name))
}
