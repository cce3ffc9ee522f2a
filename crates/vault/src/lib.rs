//! The encrypted file of Entente: keys, tables, change log.
//!
//! A vault is a folder: two copies of the header with the key slots, the encrypted database, and a note of who has it
//! open. Everything that a record holds is in the database; nothing else on the disk says anything about it.

mod changes;
mod database;
mod drafts;
mod files;
mod keys;
mod occupancy;
mod pages;
mod responses;
mod search;
mod tables;
mod tally;
mod undo;
mod vault;
mod verify;
mod write;

pub use changes::{HistoryQuery, LoggedChange};
pub use keys::attempts::Attempts;
pub use keys::kdf::KdfCost;
pub use keys::passphrase::{Passphrase, Strength, strength};
pub use keys::recovery::RecoveryKey;
pub use pages::{Cursor, Page};
pub use search::Found;
pub use tables::Stored;
pub use tables::membership::MemberEntry;
pub use tables::partner::{PartnerEntry, PartnerFilter};
pub use undo::Undone;
pub use vault::{Created, FORMAT, Reader, Vault, VaultStatus, derive_only};
pub use verify::Verified;
pub use write::Tx;
