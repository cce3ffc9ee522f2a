//! Backups: one file that holds the header and the encrypted database of a vault as they were at one moment (ADR 0026).
//!
//! A backup opens with what opened the vault when it was made: a passphrase that was changed since still opens the older backups, and
//! the new one does not. So does the recovery key. That is how a forgotten new passphrase is survived, and it is why a backup that
//! fell into wrong hands is not made safe by changing the passphrase.

mod checking;
mod container;
mod derived;
mod drill;
mod due;
mod making;
mod notes;
mod place;
mod progress;
mod restoring;
mod retention;
mod rows;
mod snapshot;
mod statement;
mod temporary;

pub use checking::{BackupVerified, verify_backup};
pub use drill::{DrillResult, drill};
pub use due::{BackupDue, backups_due};
pub use notes::{BackupNotes, LastBackup, Medium, Restoration, forget_proven_pages, forget_proven_sheet};
pub use place::{Backup, BackupList, backups_in, default_place};
pub use progress::Progress;
pub use restoring::restore;
pub use retention::{BackupCandidate, backups_kept};
