//! The random key of the database.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use entente_domain::{Error, ErrorCode, Result};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Fills a buffer with randomness of the operating system.
///
/// # Errors
/// `Internal` when the system has none to give.
pub fn fill_random(buffer: &mut [u8]) -> Result<()> {
    getrandom::fill(buffer).map_err(|_| Error::internal("random"))
}

/// The 256-bit key with which the database is encrypted. It cannot be printed, and it is wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct VaultKey([u8; 32]);

impl VaultKey {
    /// A new random key.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        let mut key = Self([0; 32]);
        fill_random(&mut key.0)?;
        Ok(key)
    }

    /// The key of unwrapped bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, to wrap them.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A hash of the key, from which nothing of it follows.
    pub fn fingerprint(&self) -> [u8; 32] {
        blake3::hash(&self.0).into()
    }

    /// Whether it is the same key. It takes the same time whether it is or not.
    pub fn is(&self, other: &Self) -> bool {
        // Comparing two `Hash` values takes constant time.
        blake3::hash(&self.0) == blake3::hash(&other.0)
    }

    /// The statement that hands the key to SQLCipher as a raw key: no second derivation.
    pub fn pragma(&self) -> Zeroizing<String> {
        let mut statement = Zeroizing::new(String::with_capacity(96));
        statement.push_str("PRAGMA key = \"x'");
        for byte in self.0 {
            for nibble in [byte >> 4, byte & 15] {
                statement.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        statement.push_str("'\"");
        statement
    }

    /// The key that authenticates the header: derived (RFC 5869), so that the database key serves one purpose only.
    pub fn derive_header_key(&self) -> Result<Zeroizing<[u8; 32]>> {
        self.derive(b"entente header authentication v1")
    }

    /// A key for one purpose, named by its label (RFC 5869).
    ///
    /// # Errors
    /// `Internal` when it cannot be derived.
    pub fn derive(&self, label: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.0).expand(label, key.as_mut()).map_err(|_| Error::internal("hkdf"))?;
        Ok(key)
    }
}

/// 32 bytes that only the vault key opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrapped {
    nonce: [u8; 24],
    wrapped: Vec<u8>,
}

/// What is wrapped by the vault key, and for what: one is never taken for the other.
#[derive(Clone, Copy)]
pub enum Purpose {
    /// The vault key before this one, of this vault.
    PreviousKey(Uuid),
    /// The public half of the holder of this slot.
    HolderPublic(Uuid),
}

impl Purpose {
    fn label(self) -> (&'static [u8], Uuid) {
        match self {
            Self::PreviousKey(vault) => (b"entente previous vault key v1", vault),
            Self::HolderPublic(slot) => (b"entente holder public key v1", slot),
        }
    }
}

impl Wrapped {
    /// Wraps 32 bytes.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn wrap(bytes: &[u8; 32], by: &VaultKey, purpose: Purpose) -> Result<Self> {
        let (label, bound) = purpose.label();
        let mut nonce = [0; 24];
        fill_random(&mut nonce)?;
        let wrapped = XChaCha20Poly1305::new(&Key::from(*by.derive(label)?))
            .encrypt(&XNonce::from(nonce), Payload { msg: bytes, aad: bound.as_bytes() })
            .map_err(|_| Error::internal("key.wrap"))?;
        Ok(Self { nonce, wrapped })
    }

    /// What was wrapped.
    ///
    /// # Errors
    /// `HeaderDamaged` when it was wrapped by another key, or for another purpose.
    pub fn unwrap(&self, by: &VaultKey, purpose: Purpose) -> Result<Zeroizing<[u8; 32]>> {
        let damaged = || Error::new(ErrorCode::HeaderDamaged);
        let (label, bound) = purpose.label();
        let bytes = XChaCha20Poly1305::new(&Key::from(*by.derive(label)?))
            .decrypt(&XNonce::from(self.nonce), Payload { msg: &self.wrapped, aad: bound.as_bytes() })
            .map(Zeroizing::new)
            .map_err(|_| damaged())?;
        Ok(Zeroizing::new(bytes.as_slice().try_into().map_err(|_| damaged())?))
    }
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultKey(…)")
    }
}
