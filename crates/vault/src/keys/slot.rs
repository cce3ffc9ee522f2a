//! Key slots: one per way to open the vault.
//!
//! A slot wraps the private key of its holder with what the person has, and carries the vault key sealed to that holder. So the vault
//! key can be changed while the holder is away, and a passphrase can be changed without touching the vault key. Slots of format 1
//! wrapped the vault key itself; they are still read, and are made anew when they are opened.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use entente_domain::{Error, ErrorCode, Result};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::holder::{HolderKey, HolderPublic, SealedKey};
use super::invitation::InvitationCode;
use super::kdf::{self, KdfCost};
use super::passphrase::Passphrase;
use super::recovery::RecoveryKey;
use super::shared_secret::SharedSecret;
use super::vault_key::{Purpose, VaultKey, Wrapped, fill_random};

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
    /// From the code of an invitation, random as well.
    Invitation,
    /// From the secret that two colleagues have together, random as well. Since format 3.
    Shares,
}

/// One way to open the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its id; the user who has it is named in the database.
    pub id: Uuid,
    /// How its key is derived.
    way: Way,
    salt: [u8; 16],
    nonce: [u8; 24],
    /// The private key of its holder; in a slot of format 1 the vault key.
    wrapped: Vec<u8>,
    /// The vault key for the holder; none in a slot of format 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    held: Option<Held>,
}

/// The vault key for one holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    /// Sealed: only the holder's private half opens it.
    sealed: SealedKey,
    /// The holder's public half, which only the vault key opens: a thief has nothing to compute on.
    public: Wrapped,
}

impl Held {
    fn seal(vault_id: Uuid, slot: Uuid, public: &HolderPublic, key: &VaultKey) -> Result<Self> {
        let sealed = public.seal(key, &bound_to_seal(vault_id, slot))?;
        Ok(Self { sealed, public: Wrapped::wrap(&public.0, key, Purpose::HolderPublic(slot))? })
    }
}

/// What a person has to open the vault.
#[derive(Clone, Copy)]
pub enum Opener<'a> {
    /// A passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery key.
    Recovery(&'a RecoveryKey),
    /// The code of an invitation.
    Invitation(&'a InvitationCode),
    /// What two colleagues' pages give.
    Shares(&'a SharedSecret),
}

/// What a slot gave.
pub struct Unwrapped {
    /// The vault key.
    pub key: VaultKey,
    /// The slot in the present format, where it was of format 1.
    pub renewed: Option<Slot>,
}

impl Slot {
    /// A slot with a holder of its own. A slot that takes the place of another has a new holder: what opened the old one, in an old copy
    /// of the header, opens nothing that comes after.
    ///
    /// # Errors
    /// `Internal` when no key can be derived.
    pub fn make(vault_id: Uuid, id: Uuid, key: &VaultKey, opener: Opener<'_>, cost: KdfCost) -> Result<Self> {
        let way = match opener {
            Opener::Passphrase(_) => Way::Passphrase { cost },
            Opener::Recovery(_) => Way::Recovery,
            Opener::Invitation(_) => Way::Invitation,
            Opener::Shares(_) => Way::Shares,
        };
        let mut slot = Self { id, way, salt: [0; 16], nonce: [0; 24], wrapped: Vec::new(), held: None };
        fill_random(&mut slot.salt)?;
        let cipher = slot.cipher(opener)?.ok_or_else(|| Error::internal("slot.opener"))?;
        slot.fill(vault_id, key, &cipher)?;
        Ok(slot)
    }

    fn fill(&mut self, vault_id: Uuid, key: &VaultKey, cipher: &XChaCha20Poly1305) -> Result<()> {
        let holder = HolderKey::make()?;
        self.held = Some(Held::seal(vault_id, self.id, &holder.public()?, key)?);
        fill_random(&mut self.nonce)?;
        let bound = self.bound_to(vault_id)?;
        self.wrapped = cipher
            .encrypt(&XNonce::from(self.nonce), Payload { msg: holder.bytes(), aad: &bound })
            .map_err(|_| Error::internal("slot.wrap"))?;
        Ok(())
    }

    /// The vault key, if this slot is of the opener's kind and the opener is right.
    ///
    /// # Errors
    /// `KdfTooCostly` when the slot asks for more work than any honest vault; `HeaderDamaged` when it opens and holds nothing usable.
    pub fn unwrap(&self, vault_id: Uuid, opener: Opener<'_>) -> Result<Option<Unwrapped>> {
        let Some(cipher) = self.cipher(opener)? else { return Ok(None) };
        let bound = self.bound_to(vault_id)?;
        let Ok(bytes) = cipher.decrypt(&XNonce::from(self.nonce), Payload { msg: &self.wrapped, aad: &bound }).map(Zeroizing::new) else {
            return Ok(None);
        };
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::new(ErrorCode::HeaderDamaged))?;
        if let Some(held) = &self.held {
            let key = HolderKey::from_bytes(bytes).open(&held.sealed, &bound_to_seal(vault_id, self.id))?;
            return Ok(Some(Unwrapped { key, renewed: None }));
        }
        let key = VaultKey::from_bytes(bytes);
        let mut renewed = self.clone();
        renewed.fill(vault_id, &key, &cipher)?;
        Ok(Some(Unwrapped { key, renewed: Some(renewed) }))
    }

    /// The slot with another vault key, for a holder who need not be there; none for a slot of format 1, which has no holder.
    ///
    /// # Errors
    /// `HeaderDamaged` when the public half is no key.
    pub fn with_key(&self, vault_id: Uuid, old: &VaultKey, new: &VaultKey) -> Result<Option<Self>> {
        let Some(held) = &self.held else { return Ok(None) };
        let public = HolderPublic(*held.public.unwrap(old, Purpose::HolderPublic(self.id))?);
        Ok(Some(Self { held: Some(Held::seal(vault_id, self.id, &public, new)?), ..self.clone() }))
    }

    /// Whether it is for the recovery key.
    pub fn is_recovery(&self) -> bool {
        self.way == Way::Recovery
    }

    /// Whether it is for colleagues' pages.
    pub fn is_shares(&self) -> bool {
        self.way == Way::Shares
    }

    /// Everything of the slot but what is wrapped and sealed, and the vault that it belongs to: none of it can be exchanged. What is
    /// wrapped, a holder's key or the vault key, is part of it: one is never taken for the other.
    fn bound_to(&self, vault_id: Uuid) -> Result<Vec<u8>> {
        let bound = if self.held.is_some() {
            serde_json::to_vec(&("holder", vault_id, self.id, &self.way, self.salt, self.nonce))
        } else {
            serde_json::to_vec(&(vault_id, self.id, &self.way, self.salt, self.nonce))
        };
        bound.map_err(|_| Error::internal("slot.bound"))
    }

    fn cipher(&self, opener: Opener<'_>) -> Result<Option<XChaCha20Poly1305>> {
        let key = match (&self.way, opener) {
            (Way::Passphrase { cost }, Opener::Passphrase(passphrase)) => {
                kdf::derive(passphrase.bytes(), &self.salt, cost.must_be_honest()?)?
            }
            (Way::Recovery, Opener::Recovery(recovery)) => self.expand(recovery.bytes(), b"entente recovery slot v1")?,
            (Way::Invitation, Opener::Invitation(code)) => self.expand(code.bytes(), b"entente invitation slot v1")?,
            (Way::Shares, Opener::Shares(secret)) => self.expand(secret.bytes(), b"entente shares slot v1")?,
            _ => return Ok(None),
        };
        Ok(Some(XChaCha20Poly1305::new(&Key::from(*key))))
    }

    /// The key of a slot from random signs: HKDF-SHA-256 (RFC 5869).
    fn expand(&self, signs: &[u8], label: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(Some(&self.salt), signs).expand(label, key.as_mut()).map_err(|_| Error::internal("hkdf"))?;
        Ok(key)
    }
}

/// What the sealed vault key is bound to: no slot's can be put into another.
fn bound_to_seal(vault_id: Uuid, slot: Uuid) -> Vec<u8> {
    [b"entente sealed vault key v1".as_slice(), vault_id.as_bytes(), slot.as_bytes()].concat()
}
