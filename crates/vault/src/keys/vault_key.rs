//! The random key of the database.

use entente_domain::{Error, Result};
use hkdf::Hkdf;
use sha2::Sha256;
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
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(b"entente header authentication v1", key.as_mut())
            .map_err(|_| Error::internal("hkdf"))?;
        Ok(key)
    }
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultKey(…)")
    }
}
