//! The archive that a workbook is: unpacked once with a counter, before a reader that trusts it gets to see it.
//!
//! After D. Fifield, "A better zip bomb" (USENIX WOOT 2019): sizes in the directory may lie, so the bytes that really
//! come out are counted.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use entente_domain::Result;
use zip::ZipArchive;

use crate::limits;
use crate::ods_extent;
use crate::refusal;
use crate::table::TableKind;

/// How much is unpacked at a time.
const CHUNK: usize = 64 * 1024;
/// Longest content of an ODS file: 64 MiB.
const CONTENT_BYTES: usize = 64 * 1024 * 1024;
/// A document type definition: entities that multiply themselves start there. Spreadsheets have none.
const DEFINITIONS: [&[u8]; 2] = [b"<!DOCTYPE", b"<!ENTITY"];

/// The kind of workbook in this archive, after its bounds were checked; its sheets may have that many columns.
///
/// # Errors
/// `WorkbookUnreadable` for a damaged archive or one that is made to harm; `None` for an archive of another kind.
pub(crate) fn examine(bytes: &[u8], columns: usize) -> Result<Option<TableKind>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refusal::workbook())?;
    if archive.len() > limits::ARCHIVE_ENTRIES {
        return Err(refusal::workbook());
    }
    let mut names = HashSet::new();
    let mut kind = None;
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| refusal::workbook())?;
        let name = entry.name().map_err(|_| refusal::workbook())?.to_lowercase();
        let packed = entry.compressed_size();
        // Of the content of an ODS file all is kept, to see how far it reaches.
        let keep = if name == "content.xml" { CONTENT_BYTES } else { 64 };
        let mut kept = Vec::new();
        let unpacked = unpack(&mut entry, limits::UNPACKED_BYTES.saturating_sub(total), keep, &mut kept)?;
        total += unpacked;
        if unpacked > limits::RATIO_FROM_BYTES && unpacked / packed.max(1) > limits::UNPACK_RATIO {
            return Err(refusal::workbook());
        }
        match name.as_str() {
            "xl/workbook.xml" => kind = Some(TableKind::Xlsx),
            "content.xml" if unpacked > CONTENT_BYTES as u64 => return Err(refusal::workbook()),
            "content.xml" => ods_extent::check(&kept, columns)?,
            "mimetype" if kept.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => kind = Some(TableKind::Ods),
            _ => {}
        }
        if !names.insert(name) {
            return Err(refusal::workbook());
        }
    }
    Ok(kind)
}

/// Unpacks an entry into nothing and says how long it was; the first `keep` bytes go to `start`.
fn unpack(entry: &mut impl Read, limit: u64, keep: usize, start: &mut Vec<u8>) -> Result<u64> {
    let mut window = vec![0_u8; CHUNK];
    let mut kept = 0_usize;
    let mut total = 0_u64;
    loop {
        let read = entry.read(&mut window[kept..]).map_err(|_| refusal::workbook())?;
        if read == 0 {
            return Ok(total);
        }
        total += read as u64;
        if total > limit {
            return Err(refusal::workbook());
        }
        let seen = &window[..kept + read];
        let wanted = keep.saturating_sub(start.len()).min(read);
        start.extend_from_slice(&seen[kept..kept + wanted]);
        if DEFINITIONS.iter().any(|mark| seen.windows(mark.len()).any(|part| part == *mark)) {
            return Err(refusal::workbook());
        }
        // A mark may lie across two chunks: the last bytes are looked at again.
        let overlap = seen.len().min(9);
        let from = seen.len() - overlap;
        window.copy_within(from..from + overlap, 0);
        kept = overlap;
    }
}
