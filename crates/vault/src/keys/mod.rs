//! Keys: passphrases, the recovery key, the vault key and the slots that wrap it.

pub mod attempts;
pub mod header;
pub mod kdf;
pub mod passphrase;
pub mod recovery;
pub mod slot;
pub mod vault_key;
