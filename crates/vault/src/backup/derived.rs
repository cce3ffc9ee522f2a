//! Keys for backups, derived from the vault key (RFC 5869), so that the database key serves one purpose only.

use entente_domain::{Error, Result};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::keys::vault_key::VaultKey;

/// The key that seals what a backup says of its content.
pub fn derive_statement_key(key: &VaultKey) -> Result<Zeroizing<[u8; 32]>> {
    derive(key, b"entente backup statement v1")
}

/// The key of the digest of rows: without it nobody can tell whether a guessed content is the one of a digest.
pub fn derive_rows_key(key: &VaultKey) -> Result<Zeroizing<[u8; 32]>> {
    derive(key, b"entente backup rows v1")
}

fn derive(key: &VaultKey, purpose: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
    let mut derived = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, key.bytes()).expand(purpose, derived.as_mut()).map_err(|_| Error::internal("hkdf"))?;
    Ok(derived)
}
