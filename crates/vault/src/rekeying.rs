//! Changing what opens a vault: the passphrase, the recovery key. The database stays as it is.

use std::path::Path;

use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::user::User;
use entente_domain::{ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::backup::forget_proven_sheet;
use crate::connections::lock;
use crate::keys::attempts::Attempts;
use crate::keys::header::{Header, Opened};
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::tables::{self, user as users_table};
use crate::vault::Vault;
use crate::write::{meta, set_meta};

/// Who made the recovery sheet.
const RECOVERY_OF: &str = "recovery_of";
/// Whether the recovery key was typed back.
pub const CONFIRMED: &str = "recovery_confirmed";

impl Vault {
    /// Changes the passphrase of the person who works here. Only the header changes; the database stays as it is, byte for byte.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `PassphraseTooWeak`, `Storage`.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase, cost: KdfCost) -> Result<()> {
        let slot = self.confirm_passphrase(old)?;
        let (centre, person) = self.read(|reader| Ok((reader.centre()?.identity.name, reader.person(self.user)?)))?;
        new.must_be_strong(&[&centre, &person])?;
        let mut header = lock(&self.header);
        let key = lock(&self.key);
        let key = key.as_ref().ok_or(ErrorCode::VaultLocked)?;
        let mut changed = header.clone();
        changed.put(Slot::make(changed.vault_id, slot, key, Opener::Passphrase(new), cost)?);
        changed.write(&self.folder, key)?;
        *header = changed;
        Ok(())
    }

    /// Holds a passphrase to the one of the person who works here, and changes nothing.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`.
    pub fn verify_passphrase(&self, passphrase: &Passphrase) -> Result<()> {
        self.confirm_passphrase(passphrase).map(drop)
    }

    pub(crate) fn confirm_passphrase(&self, passphrase: &Passphrase) -> Result<Uuid> {
        let slot = self.read(|reader| users_table::slot_of(reader.db, UserId(self.user)))?.ok_or(ErrorCode::AccessEnded)?;
        let header = lock(&self.header).clone();
        let opened = open_with_attempts(vec![header], &self.folder, passphrase, Some(slot), self.clock.as_ref());
        self.note_wrong_passphrases();
        let (_, opened) = opened?;
        // The passphrase of another person is a wrong one here.
        if opened.slot == slot { Ok(slot) } else { Err(ErrorCode::WrongPassphrase.into()) }
    }

    /// Makes a new recovery key; the old one is void.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `Storage`.
    pub fn renew_recovery(&self, passphrase: &Passphrase) -> Result<RecoveryKey> {
        self.confirm_passphrase(passphrase)?;
        let recovery = RecoveryKey::make()?;
        // First: once the header has changed, the key on the sheet is void, and must not count as confirmed whatever happens then.
        let was_confirmed = self.recovery_is_confirmed()?;
        self.with_writer(|db| {
            set_meta(db, RECOVERY_OF, self.user)?;
            set_meta(db, CONFIRMED, false)?;
            forget_proven_sheet(db)
        })?;
        let changed = self.change_header(None, |header, key| {
            header.slots.retain(|slot| !slot.is_recovery());
            header.put(Slot::make(header.vault_id, Uuid::now_v7(), key, Opener::Recovery(&recovery), KdfCost::FLOOR)?);
            Ok(())
        });
        if let Err(error) = changed {
            // If this fails too, the person is asked to type the key on the sheet again, and it is right.
            let _ = self.with_writer(|db| set_meta(db, CONFIRMED, was_confirmed));
            return Err(error);
        }
        Ok(recovery)
    }

    /// Takes what was typed back from the sheet: the vault counts as ready when it is right.
    ///
    /// # Errors
    /// `WrongRecoveryKey`.
    pub fn confirm_recovery(&self, typed: &RecoveryKey) -> Result<()> {
        self.check_recovery(typed)?;
        self.with_writer(|db| set_meta(db, CONFIRMED, true))
    }

    /// Holds a recovery key to the one of this vault, and changes nothing.
    ///
    /// # Errors
    /// `WrongRecoveryKey`.
    pub fn check_recovery(&self, typed: &RecoveryKey) -> Result<()> {
        let header = lock(&self.header).clone();
        header.open(Opener::Recovery(typed), None).map(drop)
    }

    /// Whether the recovery key was typed back.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recovery_is_confirmed(&self) -> Result<bool> {
        self.read(|reader| Ok(meta(reader.db, CONFIRMED)?.unwrap_or(false)))
    }

    /// The slot of the person who works here: on this computer it is tried first the next time.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn slot(&self) -> Result<Option<Uuid>> {
        self.read(|reader| users_table::slot_of(reader.db, UserId(self.user)))
    }
}

/// The vault key and the header that gave it, by a passphrase, unless too many wrong ones came before.
pub fn open_with_attempts(
    headers: Vec<Header>,
    folder: &Path,
    passphrase: &Passphrase,
    first: Option<Uuid>,
    clock: &dyn Clock,
) -> Result<(Header, Opened)> {
    let now = clock.now();
    Attempts::read(folder).must_not_wait(now)?;
    match Header::open_one_of(headers, Opener::Passphrase(passphrase), first) {
        Ok(opened) => {
            Attempts::forget(folder);
            Ok(opened)
        }
        Err(error) => {
            if error.code == ErrorCode::WrongPassphrase {
                Attempts::note_wrong(folder, now);
            }
            Err(error)
        }
    }
}

/// Who made the recovery sheet.
pub fn sheet_maker(db: &Connection) -> Result<Option<Uuid>> {
    meta(db, RECOVERY_OF)
}

/// Whose passphrase a recovery sets: of the coordinator who made the sheet or the pages, or else of the first who lets others in.
pub fn recovers(db: &Connection, made: Option<Uuid>) -> Result<UserId> {
    let users: Vec<User> = tables::list(db, "1 ORDER BY t.n", [])?;
    let mut coordinators = users.iter().filter(|user| user.coordinates());
    let maker = coordinators.clone().find(|user| Some(user.id.0) == made);
    maker.or_else(|| coordinators.next()).map(|user| user.id).ok_or_else(|| ErrorCode::DatabaseDamaged.into())
}
