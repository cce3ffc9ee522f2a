//! A restore drill: a backup is restored for real, and removed again.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, FixedOffset};
use entente_domain::clock::Clock;
use entente_domain::{ErrorCode, Result};
use uuid::Uuid;

use super::progress::{Progress, Stage};
use super::restoring;
use super::temporary::{self, TemporaryFolder};
use crate::keys::attempts::Attempts;
use crate::keys::slot::Opener;
use crate::vault::Vault;

/// What a drill showed, for its certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillResult {
    /// The vault that the backup was made of.
    pub vault_id: Uuid,
    /// The id of the backup.
    pub backup: Uuid,
    /// When the backup was made, by the local clock.
    pub made_at: DateTime<FixedOffset>,
    /// Live records that were restored, of all kinds.
    pub records: u32,
    /// Entries of the change log that were restored and verified.
    pub entries: u64,
    /// The digest of all rows, as the backup said it and as it was found.
    pub digest: String,
    /// How long restoring took, in seconds, rounded up.
    pub seconds: u64,
}

impl Vault {
    /// Restores a backup for practice, as [`drill`], by somebody who works in this vault. A wrong passphrase counts as one of this vault, is
    /// noted, and after some of them is waited for: nobody tries out here what others have chosen.
    ///
    /// # Errors
    /// As [`drill`]; `TooManyAttempts`.
    pub fn drill(
        &self,
        file: &Path,
        opener: &Opener<'_>,
        beside: &Path,
        clock: Arc<dyn Clock>,
        progress: Progress<'_>,
    ) -> Result<DrillResult> {
        let now = clock.now();
        if matches!(opener, Opener::Passphrase(_)) {
            Attempts::read(self.folder()).must_not_wait(now)?;
        }
        drill(file, opener, beside, clock, progress).inspect_err(|error| {
            if error.code == ErrorCode::WrongPassphrase {
                Attempts::note_wrong(self.folder(), now);
                self.note_wrong_passphrases();
            }
        })
    }
}

/// Restores a backup into a temporary folder inside `beside`, which exists, compares it with what it says of itself, opens it, and
/// removes it again.
/// It is the restoring of an emergency: by what a person has, not by a key that an open vault holds.
///
/// # Errors
/// As [`super::verify_backup`]. The temporary folder is gone then, too.
pub fn drill(file: &Path, opener: &Opener<'_>, beside: &Path, clock: Arc<dyn Clock>, progress: Progress<'_>) -> Result<DrillResult> {
    let started = Instant::now();
    temporary::sweep(beside);
    let folder = TemporaryFolder::in_folder(beside);
    let restored = restoring::build(file, folder.path(), opener, clock, Stage::whole(progress))?;
    let passed = started.elapsed();
    Ok(DrillResult {
        vault_id: restored.vault_id,
        backup: restored.id,
        made_at: restored.made_at,
        records: restored.records(),
        entries: restored.entries,
        digest: restored.digest,
        seconds: passed.as_secs() + u64::from(passed.subsec_nanos() > 0),
    })
}
