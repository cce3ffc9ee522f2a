//! A holder of the vault key: a key pair to which the vault key is sealed, so that it can be changed while its holder is away.
//!
//! The private half lies in the holder's slot, wrapped by what the holder has. The public half lies beside it, wrapped by the vault key:
//! who has stolen the files knows neither half, and has nothing to compute on (ADR 0025).

use entente_domain::{Error, ErrorCode, Result};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::vault_key::{VaultKey, fill_random};

type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// The private half. It cannot be printed, and it is wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct HolderKey([u8; 32]);

/// The public half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HolderPublic(pub [u8; 32]);

/// The vault key, sealed to a holder (RFC 9180, base mode: X25519, HKDF-SHA-256, ChaCha20-Poly1305).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedKey {
    encapsulated: [u8; 32],
    ciphertext: Vec<u8>,
}

impl HolderKey {
    /// A new random pair.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        let mut material = Zeroizing::new([0; 32]);
        fill_random(material.as_mut())?;
        let (private, _) = X25519HkdfSha256::derive_keypair(material.as_ref());
        Ok(Self(private.to_bytes().into()))
    }

    /// The private half of unwrapped bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, to wrap them.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn private(&self) -> Result<Private> {
        Private::from_bytes(&self.0).map_err(|_| ErrorCode::HeaderDamaged.into())
    }

    /// The public half.
    ///
    /// # Errors
    /// `HeaderDamaged` for bytes that are no key.
    pub fn public(&self) -> Result<HolderPublic> {
        Ok(HolderPublic(X25519HkdfSha256::sk_to_pk(&self.private()?).to_bytes().into()))
    }

    /// The vault key that was sealed to it, for what it is bound to.
    ///
    /// # Errors
    /// `HeaderDamaged` when it was sealed to another, or bound to something else.
    pub fn open(&self, sealed: &SealedKey, bound: &[u8]) -> Result<VaultKey> {
        let damaged = |_| Error::new(ErrorCode::HeaderDamaged);
        let encapsulated = Encapsulated::from_bytes(&sealed.encapsulated).map_err(damaged)?;
        let bytes = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private()?,
            &encapsulated,
            bound,
            &sealed.ciphertext,
            &[],
        )
        .map(Zeroizing::new)
        .map_err(damaged)?;
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::new(ErrorCode::HeaderDamaged))?;
        Ok(VaultKey::from_bytes(bytes))
    }
}

impl HolderPublic {
    /// Seals the vault key to the holder, bound to what must not be exchanged.
    ///
    /// # Errors
    /// `HeaderDamaged` when the public half is no key.
    pub fn seal(&self, key: &VaultKey, bound: &[u8]) -> Result<SealedKey> {
        let failed = |_| Error::new(ErrorCode::HeaderDamaged);
        let public = Public::from_bytes(&self.0).map_err(failed)?;
        let (encapsulated, ciphertext) =
            hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(&OpModeS::Base, &public, bound, key.bytes(), &[])
                .map_err(failed)?;
        Ok(SealedKey { encapsulated: encapsulated.to_bytes().into(), ciphertext })
    }
}

impl std::fmt::Debug for HolderKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HolderKey(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_key_is_sealed_to_somebody_who_is_away_and_opened_by_nobody_else() {
        let (holder, other, key) = (HolderKey::make().unwrap(), HolderKey::make().unwrap(), VaultKey::make().unwrap());
        let sealed = holder.public().unwrap().seal(&key, b"slot").unwrap();
        assert_eq!(holder.open(&sealed, b"slot").unwrap().bytes(), key.bytes());
        assert_eq!(other.open(&sealed, b"slot").unwrap_err().code, ErrorCode::HeaderDamaged);
        assert_eq!(holder.open(&sealed, b"another slot").unwrap_err().code, ErrorCode::HeaderDamaged);
    }
}
