//! Keys for backups, derived from the vault key (RFC 5869), so that the database key serves one purpose only.

use entente_domain::Result;
use zeroize::Zeroizing;

use crate::keys::vault_key::VaultKey;

/// The key that seals what a backup says of its content.
pub fn derive_statement_key(key: &VaultKey) -> Result<Zeroizing<[u8; 32]>> {
    key.derive(b"entente backup statement v1")
}

/// The key of the digest of rows: without it nobody can tell whether a guessed content is the one of a digest.
pub fn derive_rows_key(key: &VaultKey) -> Result<Zeroizing<[u8; 32]>> {
    key.derive(b"entente backup rows v1")
}
