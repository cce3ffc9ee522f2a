//! Key slots: the vault key, wrapped once per way to open the vault.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use entente_domain::{Error, ErrorCode, Result};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::kdf::{self, KdfCost};
use super::passphrase::Passphrase;
use super::recovery::RecoveryKey;
use super::vault_key::{VaultKey, fill_random};

/// How the key of a slot comes from what a person has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case", deny_unknown_fields)]
pub enum Way {
    /// From a passphrase, by Argon2id at this cost.
    Passphrase {
        /// The cost of one try.
        cost: KdfCost,
    },
    /// From the recovery key, which is random and needs no slow derivation: HKDF-SHA-256.
    Recovery,
}

/// One wrapped copy of the vault key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its id; the user who has it is named in the database.
    pub id: Uuid,
    /// How its key is derived.
    way: Way,
    salt: [u8; 16],
    nonce: [u8; 24],
    wrapped: Vec<u8>,
}

/// What a person has to open the vault.
pub enum Opener<'a> {
    /// A passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery key.
    Recovery(&'a RecoveryKey),
}

impl Slot {
    /// Wraps the vault key for a passphrase.
    ///
    /// # Errors
    /// `Internal` when the key cannot be derived.
    pub fn for_passphrase(vault_id: Uuid, id: Uuid, key: &VaultKey, passphrase: &Passphrase, cost: KdfCost) -> Result<Self> {
        Self::wrap(vault_id, id, key, Way::Passphrase { cost }, &Opener::Passphrase(passphrase))
    }

    /// Wraps the vault key for the recovery key.
    ///
    /// # Errors
    /// `Internal` when the key cannot be derived.
    pub fn for_recovery(vault_id: Uuid, id: Uuid, key: &VaultKey, recovery: &RecoveryKey) -> Result<Self> {
        Self::wrap(vault_id, id, key, Way::Recovery, &Opener::Recovery(recovery))
    }

    fn wrap(vault_id: Uuid, id: Uuid, key: &VaultKey, way: Way, opener: &Opener<'_>) -> Result<Self> {
        let mut slot = Self { id, way, salt: [0; 16], nonce: [0; 24], wrapped: Vec::new() };
        fill_random(&mut slot.salt)?;
        fill_random(&mut slot.nonce)?;
        let cipher = slot.cipher(opener)?.ok_or_else(|| Error::internal("slot.opener"))?;
        let bound = slot.bound_to(vault_id)?;
        slot.wrapped = cipher
            .encrypt(&XNonce::from(slot.nonce), Payload { msg: key.bytes(), aad: &bound })
            .map_err(|_| Error::internal("slot.wrap"))?;
        Ok(slot)
    }

    /// The vault key, if this slot is of the opener's kind and the opener is right.
    ///
    /// # Errors
    /// `KdfTooCostly` when the slot asks for more work than any honest vault.
    pub fn unwrap(&self, vault_id: Uuid, opener: &Opener<'_>) -> Result<Option<VaultKey>> {
        let Some(cipher) = self.cipher(opener)? else { return Ok(None) };
        let bound = self.bound_to(vault_id)?;
        let Ok(bytes) = cipher.decrypt(&XNonce::from(self.nonce), Payload { msg: &self.wrapped, aad: &bound }).map(Zeroizing::new) else {
            return Ok(None);
        };
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::new(ErrorCode::HeaderDamaged))?;
        Ok(Some(VaultKey::from_bytes(bytes)))
    }

    /// The cost of a passphrase slot.
    pub fn cost(&self) -> Option<KdfCost> {
        match self.way {
            Way::Passphrase { cost } => Some(cost),
            Way::Recovery => None,
        }
    }

    /// Whether it is for the recovery key.
    pub fn is_recovery(&self) -> bool {
        self.way == Way::Recovery
    }

    /// Everything of the slot but the wrapped key, and the vault that it belongs to: none of it can be exchanged.
    fn bound_to(&self, vault_id: Uuid) -> Result<Vec<u8>> {
        serde_json::to_vec(&(vault_id, self.id, &self.way, self.salt, self.nonce)).map_err(|_| Error::internal("slot.bound"))
    }

    fn cipher(&self, opener: &Opener<'_>) -> Result<Option<XChaCha20Poly1305>> {
        let key = match (&self.way, opener) {
            (Way::Passphrase { cost }, Opener::Passphrase(passphrase)) => {
                kdf::derive(passphrase.bytes(), &self.salt, cost.must_be_honest()?)?
            }
            (Way::Recovery, Opener::Recovery(recovery)) => {
                let mut key = Zeroizing::new([0; 32]);
                Hkdf::<Sha256>::new(Some(&self.salt), recovery.bytes())
                    .expand(b"entente recovery slot v1", key.as_mut())
                    .map_err(|_| Error::internal("hkdf"))?;
                key
            }
            _ => return Ok(None),
        };
        Ok(Some(XChaCha20Poly1305::new(&Key::from(*key))))
    }
}
