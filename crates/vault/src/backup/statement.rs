//! What a backup says of its content, sealed: without the vault key not even the number of records can be read.

use std::collections::BTreeMap;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};

use super::derived::derive_statement_key;
use crate::keys::vault_key::{VaultKey, fill_random};

const NONCE: usize = 24;
const TAG: usize = 16;

/// What was in the vault when the snapshot was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Live records by the name of their kind.
    pub records: BTreeMap<String, u32>,
    /// Entries of the change log.
    pub entries: u64,
    /// The keyed digest of all rows of all tables, in hexadecimal digits.
    pub digest: String,
}

impl Statement {
    /// Its bytes, not sealed yet.
    pub fn encode(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|_| Error::internal("backup.statement"))
    }
}

/// How long it is once sealed.
pub fn sealed_length(statement: &[u8]) -> usize {
    NONCE + statement.len() + TAG
}

/// Seals it, bound to the digest of all that stands before it in the file.
pub fn seal(statement: &[u8], key: &VaultKey, before: &blake3::Hash) -> Result<Vec<u8>> {
    let mut nonce = [0; NONCE];
    fill_random(&mut nonce)?;
    let sealed = cipher(key)?
        .encrypt(&XNonce::from(nonce), Payload { msg: statement, aad: before.as_bytes() })
        .map_err(|_| Error::internal("backup.seal"))?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens it.
///
/// # Errors
/// `BackupDamaged` when it was sealed with another key or for another file.
pub fn open(sealed: &[u8], key: &VaultKey, before: &blake3::Hash) -> Result<Statement> {
    let damaged = || Error::new(ErrorCode::BackupDamaged);
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
    let statement = cipher(key)?.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: before.as_bytes() }).map_err(|_| damaged())?;
    serde_json::from_slice(&statement).map_err(|_| damaged())
}

fn cipher(key: &VaultKey) -> Result<XChaCha20Poly1305> {
    Ok(XChaCha20Poly1305::new(&Key::from(*derive_statement_key(key)?)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_statement_is_read_with_its_key_beside_its_file_and_not_otherwise() {
        let (key, other) = (VaultKey::make().unwrap(), VaultKey::make().unwrap());
        let said = Statement { records: BTreeMap::from([("partner".to_owned(), 3)]), entries: 7, digest: "9f".to_owned() };
        let (file, another) = (blake3::hash(b"one"), blake3::hash(b"other"));
        let bytes = said.encode().unwrap();
        let sealed = seal(&bytes, &key, &file).unwrap();
        assert_eq!(sealed.len(), sealed_length(&bytes));
        assert!(!sealed.windows(7).any(|window| window == b"partner"));
        assert_eq!(open(&sealed, &key, &file).unwrap(), said);
        assert_eq!(open(&sealed, &other, &file).unwrap_err().code, ErrorCode::BackupDamaged);
        assert_eq!(open(&sealed, &key, &another).unwrap_err().code, ErrorCode::BackupDamaged);
        assert_eq!(open(&sealed[..10], &key, &file).unwrap_err().code, ErrorCode::BackupDamaged);
    }
}
