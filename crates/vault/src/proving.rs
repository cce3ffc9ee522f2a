//! A recovery drill: what lies on paper is held to the vault as it lies on the disk, and nothing is changed by it.

use chrono::{DateTime, FixedOffset, Months, NaiveDate};
use entente_domain::{ErrorCode, Result};
use uuid::Uuid;

use crate::backup::BackupNotes;
use crate::connections::lock;
use crate::keys::header::Header;
use crate::keys::recovery::RecoveryKey;
use crate::keys::share::RecoveryShare;
use crate::keys::shared_secret::SharedSecret;
use crate::keys::slot::Opener;
use crate::sharing::{self, SharesMade};
use crate::vault::Vault;

/// What a recovery drill has proven to open the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryProven {
    /// The recovery sheet.
    Sheet,
    /// These two of the colleagues' pages, by their numbers.
    Pages([u8; 2]),
}

/// A recovery drill is asked for after so many months: paper gets lost, and who keeps it moves on.
const DRILL_AFTER: Months = Months::new(12);

/// Whether a recovery drill is asked for: the sheet, or one of the pages, was not proven for a year. What was just made was typed or handed
/// over just then. A vault that was never backed up is asked for its first backup before.
#[must_use]
pub fn recovery_drill_due(now: DateTime<FixedOffset>, notes: &BackupNotes, shares: Option<&SharesMade>) -> bool {
    let passed = |since: NaiveDate| since.checked_add_months(DRILL_AFTER).is_none_or(|end| end <= now.date_naive());
    let day = |at: DateTime<FixedOffset>| at.date_naive();
    let sheet = notes.first.is_some_and(|first| passed(day(notes.sheet.unwrap_or(first))));
    let pages = shares.is_some_and(|made| notes.pages.iter().any(|proven| passed(proven.map_or(made.on, day))));
    sheet || pages
}

impl Vault {
    /// Proves that the recovery sheet opens this vault. It does what an emergency would do, up to the key: the header is read from the
    /// disk, the sheet opens its slot, the header is authentic under what the slot gives, and that is the very key with which the database
    /// is open. No byte is written.
    ///
    /// # Errors
    /// `WrongRecoveryKey`; `HeaderDamaged`, `Storage`.
    pub fn prove_sheet(&self, typed: &RecoveryKey) -> Result<RecoveryProven> {
        self.prove(Opener::Recovery(typed))?;
        Ok(RecoveryProven::Sheet)
    }

    /// Proves that two colleagues' pages open this vault, as [`Vault::prove_sheet`] does.
    ///
    /// # Errors
    /// `SharesOfTwoSets`, `SharesRepeated`, `WrongShares`, `NoShares`; `HeaderDamaged`, `Storage`.
    pub fn prove_shares(&self, one: &RecoveryShare, other: &RecoveryShare) -> Result<RecoveryProven> {
        let slot = self.prove(Opener::Shares(&SharedSecret::join(one, other)?))?;
        // A slot that is left over from other pages would be taken out at the next opening.
        if self.read(|reader| sharing::slot(reader.db))? != Some(slot) {
            return Err(ErrorCode::WrongShares.into());
        }
        Ok(RecoveryProven::Pages([one.number(), other.number()]))
    }

    /// Notes what a drill has proven, where the drills of backups are noted.
    ///
    /// # Errors
    /// `VaultLocked`, `Storage`.
    pub fn note_proven(&self, proven: RecoveryProven, at: DateTime<FixedOffset>) -> Result<()> {
        self.change_notes(|notes| notes.prove(proven, at))
    }

    /// Which slot is opened, of the header on the disk and with the key of the open database.
    fn prove(&self, opener: Opener<'_>) -> Result<Uuid> {
        let (_, opened) = Header::open_one_of(Header::read(&self.folder)?, opener, None)?;
        let held = lock(&self.key);
        let held = held.as_ref().ok_or(ErrorCode::VaultLocked)?;
        // A header that opens, and is of another key than the database, is not the one of this vault any more.
        if opened.key.is(held) { Ok(opened.slot) } else { Err(ErrorCode::HeaderDamaged.into()) }
    }
}
