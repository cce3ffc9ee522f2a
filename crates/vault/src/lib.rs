//! The encrypted file of Entente: keys, tables, change log.
//!
//! A vault is a folder: two copies of the header with the key slots, the encrypted database, and a note of who has it
//! open. Everything that a record holds is in the database; nothing else on the disk says anything about it.

mod access_log;
mod backup;
mod changes;
mod connections;
mod creating;
#[cfg(test)]
mod damage;
mod database;
mod drafts;
mod erasing;
mod every_record;
mod files;
mod group_answers;
mod kept_text;
mod key_renewal;
mod keys;
mod occupancy;
mod older_database;
mod opening;
mod pages;
mod proving;
mod reach;
mod read_only;
mod rekeying;
mod responses;
mod retention_days;
mod round_figures;
mod search;
mod sharing;
mod tables;
mod tally;
mod timeline;
mod undo;
mod users;
mod vault;
mod verify;
mod versions;
mod words;
mod write;

// What the tests in `tests/` share, for those that must stand inside.
#[cfg(test)]
extern crate self as entente_vault;
#[cfg(test)]
#[path = "../tests/common/mod.rs"]
mod common;
#[cfg(test)]
#[path = "../tests/faults/content.rs"]
mod content;
#[cfg(test)]
#[path = "../tests/faults/promise.rs"]
mod promise;

pub use access_log::{AccessFilter, LoggedAccess};
pub use backup::{
    Backup, BackupCandidate, BackupDue, BackupList, BackupNotes, BackupVerified, DrillResult, LastBackup, Medium, Progress, Restoration,
    backups_due, backups_in, backups_kept, default_place, drill, restore, verify_backup,
};
pub use changes::{HistoryQuery, LoggedChange};
pub use creating::Created;
pub use erasing::{Appearance, Appearances, ErasureRequest, Excerpt, KeptFile, Thoroughness};
pub use files::sync_folder;
pub use key_renewal::KeyRenewed;
pub use keys::attempts::Attempts;
pub use keys::invitation::InvitationCode;
pub use keys::kdf::KdfCost;
pub use keys::passphrase::{Passphrase, Strength, strength};
pub use keys::recovery::RecoveryKey;
pub use keys::share::{RecoveryShare, ShareSet};
pub use keys::shared_secret::SharedSecret;
pub use keys::slot::Opener;
pub use opening::derive_only;
pub use pages::{Cursor, Page};
pub use proving::{RecoveryProven, recovery_drill_due};
pub use read_only::ReadOnly;
pub use responses::NewResponse;
pub use search::{Found, LifeFilter};
pub use sharing::{NewShares, SharesMade};
pub use tables::Stored;
pub use tables::decision::DecisionCounts;
pub use tables::membership::MemberEntry;
pub use tables::partner::{PartnerEntry, PartnerFilter, Sought};
pub use tables::recommendation::{RecommendationCounts, RecommendationFilter};
pub use timeline::{Silence, TimelineEntry, TimelineOf};
pub use undo::Undone;
pub use users::Invited;
pub use vault::{FORMAT, Reader, Vault, VaultStatus};
pub use verify::Verified;
pub use versions::VersionUsed;
pub use write::Tx;
