//! The recovery key: random, written on paper, typed back.

use entente_domain::{Error, ErrorCode, Result};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::groups::{self, Groups};

const GROUPS: usize = 7;

/// A recovery key of 140 random bits. It cannot be printed but on purpose, and it is wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey(Groups<GROUPS>);

impl RecoveryKey {
    /// A new random key.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        groups::make().map(Self)
    }

    /// Reads what was typed: any case, any spaces or dashes, `O` for `0`, `I` and `L` for `1`.
    ///
    /// # Errors
    /// `RecoveryKeyMistyped` with the first group that has a fault.
    pub fn parse(typed: &str) -> Result<Self> {
        groups::parse(typed).map(Self).map_err(|group| Error::new(ErrorCode::RecoveryKeyMistyped).with("group", group))
    }

    /// The groups as they are written on the sheet, parted by spaces.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        groups::reveal(&self.0)
    }

    /// The bytes from which the slot key is derived.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_flattened()
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}
