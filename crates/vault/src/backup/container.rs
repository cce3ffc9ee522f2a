//! The file of a backup, byte by byte.
//!
//! | part | what it is |
//! |---|---|
//! | magic | `ENTBACK\n` |
//! | format | u16, little endian |
//! | length of the front | u32, little endian |
//! | front | JSON: what must be known without a key. Nothing of the centre |
//! | digest of the front | BLAKE3 over all before it: a list of backups reads no further |
//! | header | a copy of the vault's header, byte for byte |
//! | database | the encrypted snapshot |
//! | statement | what the backup says of its content, sealed with a key of the vault, and bound to all before it |
//! | digest | BLAKE3 over all before it |
//!
//! The two digests tell damage without any key. A forger can compute them anew; the seal of the statement, which is bound to all bytes
//! before it, cannot be made without the vault key: a part taken from another backup of the same vault is found, too.
//! The format number is read only after the digest of the front held, so that a flipped bit never passes for "newer".

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use blake3::Hasher;
use chrono::{DateTime, FixedOffset};
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::progress::Stage;
use super::statement::{self, Statement};
use crate::keys::header::Header;
use crate::keys::vault_key::VaultKey;

/// The format of the file. Programs that know less refuse it by this number.
pub const FORMAT: u16 = 1;
const MAGIC: &[u8; 8] = b"ENTBACK\n";
/// Magic, format, length of the front.
const FIXED: usize = 8 + 2 + 4;
const DIGEST: usize = 32;
/// No honest part is longer; the database alone is as long as it must be.
const LONGEST_FRONT: usize = 1 << 16;
const LONGEST_HEADER: u32 = 1 << 21;
const LONGEST_STATEMENT: u32 = 1 << 20;
/// So much is read and written at a time.
const CHUNK: usize = 1 << 20;

/// What stands in clear: of which vault, from when, how long its parts are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    /// Its own id, random.
    pub id: Uuid,
    /// The vault that it was made of.
    pub vault_id: Uuid,
    /// When, by the local clock: the days and weeks that are kept are those of the people.
    pub made_at: DateTime<FixedOffset>,
    /// The schema of the database.
    pub schema: u32,
    /// Bytes of the header, the database and the statement.
    header: u32,
    database: u64,
    statement: u32,
}

/// A backup whose digests hold.
pub struct Whole {
    pub front: Front,
    pub header: Header,
    sealed: Vec<u8>,
    /// The digest of all before the statement.
    before: blake3::Hash,
}

impl Whole {
    /// What the backup says of its content.
    ///
    /// # Errors
    /// `BackupDamaged` when it was not sealed for this file with this key.
    pub fn statement(&self, key: &VaultKey) -> Result<Statement> {
        statement::open(&self.sealed, key, &self.before)
    }
}

/// Who the backup is of, and from when.
pub struct Origin {
    pub vault_id: Uuid,
    pub made_at: DateTime<FixedOffset>,
    pub schema: u32,
}

/// Writes all parts into an empty file and syncs it.
///
/// # Errors
/// `Storage`; what `stage` refuses.
pub fn write(
    mut file: &File,
    origin: &Origin,
    header: &Header,
    snapshot: &Path,
    statement: &Statement,
    key: &VaultKey,
    stage: Stage<'_>,
) -> Result<Front> {
    let fault = |_| Error::internal("backup.length");
    let header = header.encode()?;
    let statement = statement.encode()?;
    let mut database = File::open(snapshot)?;
    let front = Front {
        id: Uuid::new_v4(),
        vault_id: origin.vault_id,
        made_at: origin.made_at,
        schema: origin.schema,
        header: u32::try_from(header.len()).map_err(fault)?,
        database: database.metadata()?.len(),
        statement: u32::try_from(statement::sealed_length(&statement)).map_err(fault)?,
    };
    let mut hasher = Hasher::new();
    let mut put = |hasher: &mut Hasher, bytes: &[u8]| {
        hasher.update(bytes);
        file.write_all(bytes)
    };
    let body = serde_json::to_vec(&front).map_err(|_| Error::internal("backup.front"))?;
    put(&mut hasher, MAGIC)?;
    put(&mut hasher, &FORMAT.to_le_bytes())?;
    put(&mut hasher, &u32::try_from(body.len()).map_err(fault)?.to_le_bytes())?;
    put(&mut hasher, &body)?;
    let digest = hasher.finalize();
    put(&mut hasher, digest.as_bytes())?;
    put(&mut hasher, &header)?;
    each_chunk(&mut database, front.database, stage, |chunk| Ok(put(&mut hasher, chunk)?))?;
    let sealed = statement::seal(&statement, key, &hasher.finalize())?;
    put(&mut hasher, &sealed)?;
    let digest = hasher.finalize();
    put(&mut hasher, digest.as_bytes())?;
    file.sync_all()?;
    Ok(front)
}

/// Reads the front alone, and looks whether the file is as long as it says.
///
/// # Errors
/// `BackupDamaged`, `VersionNewer`, `Storage`.
pub fn read_front(path: &Path) -> Result<(Front, u64)> {
    let mut file = File::open(path)?;
    let (front, _) = front_of(&mut file)?;
    Ok((front, file.metadata()?.len()))
}

/// Reads the whole file, holds it to its digests, and writes its database out to a new file, which is not synced.
///
/// # Errors
/// `BackupDamaged`, `VersionNewer`, `Storage`; what `stage` refuses. The new file is then incomplete.
pub fn extract(path: &Path, database: &Path, stage: Stage<'_>) -> Result<Whole> {
    let mut file = File::open(path)?;
    let (front, mut hasher) = front_of(&mut file)?;
    let header = part(&mut file, front.header as usize, &mut hasher)?;
    let mut out = File::options().write(true).create_new(true).open(database)?;
    each_chunk(&mut file, front.database, stage, |chunk| {
        hasher.update(chunk);
        Ok(out.write_all(chunk)?)
    })?;
    let before = hasher.finalize();
    let sealed = part(&mut file, front.statement as usize, &mut hasher)?;
    let mut digest = [0; DIGEST];
    file.read_exact(&mut digest).map_err(short)?;
    if hasher.finalize() != digest || file.read(&mut [0])? != 0 {
        return Err(ErrorCode::BackupDamaged.into());
    }
    // Its bytes are what was written, so one that cannot be read was made by a newer program, or is a forgery.
    let header = Header::decode(&header).map_err(|error| match error.code {
        ErrorCode::VersionNewer => error,
        _ => ErrorCode::BackupDamaged.into(),
    })?;
    if header.vault_id != front.vault_id {
        return Err(ErrorCode::BackupDamaged.into());
    }
    Ok(Whole { front, header, sealed, before })
}

fn front_of(file: &mut File) -> Result<(Front, Hasher)> {
    let damaged = || Error::new(ErrorCode::BackupDamaged);
    let mut fixed = [0; FIXED];
    file.read_exact(&mut fixed).map_err(short)?;
    let format = u16::from_le_bytes([fixed[8], fixed[9]]);
    let length = u32::from_le_bytes([fixed[10], fixed[11], fixed[12], fixed[13]]) as usize;
    if &fixed[..8] != MAGIC || length > LONGEST_FRONT {
        return Err(damaged());
    }
    let mut hasher = Hasher::new();
    hasher.update(&fixed);
    let body = part(file, length, &mut hasher)?;
    let expected = hasher.finalize();
    let digest = part(file, DIGEST, &mut hasher)?;
    if expected.as_bytes() != digest.as_slice() {
        return Err(damaged());
    }
    if format > FORMAT {
        return Err(Error::new(ErrorCode::VersionNewer).with("found", u32::from(format)).with("supported", u32::from(FORMAT)));
    }
    let front: Front = serde_json::from_slice(&body).map_err(|_| damaged())?;
    if front.header > LONGEST_HEADER || front.statement > LONGEST_STATEMENT {
        return Err(damaged());
    }
    let lengths = [FIXED as u64, length as u64, DIGEST as u64, front.header.into(), front.database, front.statement.into(), DIGEST as u64];
    let whole = lengths.into_iter().try_fold(0_u64, u64::checked_add);
    if whole != Some(file.metadata()?.len()) {
        return Err(damaged());
    }
    Ok((front, hasher))
}

/// The next so many bytes; their length was held to a limit before.
fn part(file: &mut File, length: usize, hasher: &mut Hasher) -> Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    file.read_exact(&mut bytes).map_err(short)?;
    hasher.update(&bytes);
    Ok(bytes)
}

fn each_chunk(file: &mut File, length: u64, stage: Stage<'_>, mut take: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let mut buffer = vec![0; CHUNK];
    let mut done = 0;
    while done < length {
        stage.at(done, length)?;
        let next = usize::try_from(length - done).unwrap_or(CHUNK).min(CHUNK);
        file.read_exact(&mut buffer[..next]).map_err(short)?;
        take(&buffer[..next])?;
        done += next as u64;
    }
    stage.at(length, length)
}

/// A file that ends early is damaged; anything else is the disk's.
fn short(error: std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::UnexpectedEof { ErrorCode::BackupDamaged.into() } else { error.into() }
}
