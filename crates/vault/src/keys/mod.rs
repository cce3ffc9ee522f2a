//! Keys: passphrases, the recovery key, the vault key and the slots that wrap it.

pub mod attempts;
pub mod groups;
mod guessable_words;
pub mod header;
pub mod holder;
pub mod invitation;
pub mod kdf;
pub mod passphrase;
pub mod recovery;
pub mod share;
pub mod shared_secret;
pub mod slot;
pub mod vault_key;

#[cfg(test)]
mod vectors;
