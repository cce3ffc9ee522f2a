//! Files on their way in and out of the vault: read up to a limit, given out only as they came in.

use std::io::Read;
use std::path::Path;

use entente_domain::{Error, ErrorCode, Result};
use uuid::Uuid;

use crate::keys::Saved;
use crate::registry::Context;
use crate::written_documents::choose;

/// The content of a file that a person chose.
///
/// # Errors
/// `Storage`; `FileTooLarge` beyond so many bytes: by its length before anything is read, and by what comes of a pipe, which has none.
pub(crate) fn read_up_to(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let too_large = || Error::new(ErrorCode::FileTooLarge).with("limit_mib", limit >> 20);
    let file = std::fs::File::open(path)?;
    if file.metadata()?.len() > limit {
        return Err(too_large());
    }
    let mut content = Vec::new();
    file.take(limit + 1).read_to_end(&mut content)?;
    if content.len() as u64 > limit { Err(too_large()) } else { Ok(content) }
}

/// What a file is known by afterwards.
pub(crate) fn digest(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}

/// Writes a kept file where a person wants it.
///
/// # Errors
/// `DatabaseDamaged` when what would come out is not what went in: then nothing comes out; `Storage`.
pub(crate) fn hand_out(context: &Context<'_>, id: Uuid, name: &str, expected: &str) -> Result<Saved> {
    let Some(place) = choose(context, name)? else { return Ok(Saved { saved: false }) };
    let content = context.app.opened()?.vault.read_long(|reader| reader.file(id))?;
    if digest(&content) != expected {
        return Err(ErrorCode::DatabaseDamaged.into());
    }
    place.write(&content)?;
    Ok(Saved { saved: true })
}
