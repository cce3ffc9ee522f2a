//! Changing what opens a vault: the passphrase, the recovery key. The database stays as it is.

use std::path::Path;

use entente_domain::clock::Clock;
use entente_domain::{Error, ErrorCode, Result};
use uuid::Uuid;

use crate::connections::lock;
use crate::keys::attempts::Attempts;
use crate::keys::header::Header;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::vault::Vault;
use crate::write::{meta, set_meta};

impl Vault {
    /// Changes the passphrase. Only the header changes; the database stays as it is, byte for byte.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `PassphraseTooWeak`, `Storage`.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase, cost: KdfCost) -> Result<()> {
        let mut header = lock(&self.header);
        let (_, key) = open_with_attempts(vec![header.clone()], &self.folder, old, self.clock.as_ref())?;
        new.must_be_strong(&[])?;
        let mut changed = header.clone();
        replace_passphrase(&mut changed, &key, new, cost)?;
        changed.write(&self.folder, &key)?;
        *header = changed;
        Ok(())
    }

    /// Holds a passphrase to this vault, and changes nothing.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`.
    pub fn verify_passphrase(&self, passphrase: &Passphrase) -> Result<()> {
        let header = lock(&self.header).clone();
        open_with_attempts(vec![header], &self.folder, passphrase, self.clock.as_ref()).map(|_| ())
    }

    /// Makes a new recovery key; the old one is void.
    ///
    /// # Errors
    /// `WrongPassphrase`, `TooManyAttempts`, `Storage`.
    pub fn renew_recovery(&self, passphrase: &Passphrase) -> Result<RecoveryKey> {
        let mut header = lock(&self.header);
        let (_, key) = open_with_attempts(vec![header.clone()], &self.folder, passphrase, self.clock.as_ref())?;
        let recovery = RecoveryKey::make()?;
        let mut changed = header.clone();
        changed.slots.retain(|slot| !slot.is_recovery());
        changed.slots.push(Slot::for_recovery(changed.vault_id, Uuid::now_v7(), &key, &recovery)?);
        // First: once the header has changed, the key on the sheet is void, and must not count as confirmed whatever happens then.
        let was_confirmed = self.recovery_is_confirmed()?;
        self.with_writer(|db| set_meta(db, "recovery_confirmed", false))?;
        if let Err(error) = changed.write(&self.folder, &key) {
            // If this fails too, the person is asked to type the key on the sheet again, and it is right.
            let _ = self.with_writer(|db| set_meta(db, "recovery_confirmed", was_confirmed));
            return Err(error);
        }
        *header = changed;
        Ok(recovery)
    }

    /// Takes what was typed back from the sheet: the vault counts as ready when it is right.
    ///
    /// # Errors
    /// `WrongRecoveryKey`.
    pub fn confirm_recovery(&self, typed: &RecoveryKey) -> Result<()> {
        let header = lock(&self.header).clone();
        header.open(&Opener::Recovery(typed))?;
        self.with_writer(|db| set_meta(db, "recovery_confirmed", true))
    }

    /// Whether the recovery key was typed back.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn recovery_is_confirmed(&self) -> Result<bool> {
        self.read(|reader| Ok(meta(reader.db, "recovery_confirmed")?.unwrap_or(false)))
    }
}

/// The vault key and the header that gave it, by a passphrase, unless too many wrong ones came before.
pub fn open_with_attempts(headers: Vec<Header>, folder: &Path, passphrase: &Passphrase, clock: &dyn Clock) -> Result<(Header, VaultKey)> {
    let now = clock.now();
    Attempts::read(folder).must_not_wait(now)?;
    match Header::open_one_of(headers, &Opener::Passphrase(passphrase)) {
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

/// One user so far: every passphrase slot is that user's, and the new one replaces them under the same id.
pub fn replace_passphrase(header: &mut Header, key: &VaultKey, new: &Passphrase, cost: KdfCost) -> Result<()> {
    let old = header.slots.iter().find(|slot| slot.cost().is_some()).map(|slot| slot.id).ok_or_else(|| Error::internal("slot.none"))?;
    let slot = Slot::for_passphrase(header.vault_id, old, key, new, cost)?;
    header.slots.retain(|slot| slot.cost().is_none());
    header.slots.insert(0, slot);
    Ok(())
}
