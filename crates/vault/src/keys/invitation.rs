//! The code of an invitation: random, handed to one person, good for one time.

use entente_domain::{Error, ErrorCode, Result};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::groups::{self, Groups};

const GROUPS: usize = 5;

/// A code of 100 random bits, with which a person who was invited chooses a passphrase. It cannot be printed but on purpose, and it is
/// wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct InvitationCode(Groups<GROUPS>);

impl InvitationCode {
    /// A new random code.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        groups::make().map(Self)
    }

    /// Reads what was typed: any case, any spaces or dashes, `O` for `0`, `I` and `L` for `1`.
    ///
    /// # Errors
    /// `InvitationMistyped` with the first group that has a fault.
    pub fn parse(typed: &str) -> Result<Self> {
        groups::parse(typed).map(Self).map_err(|group| Error::new(ErrorCode::InvitationMistyped).with("group", group))
    }

    /// The groups as they are handed over, parted by spaces.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        groups::reveal(&self.0)
    }

    /// The bytes from which the slot key is derived.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_flattened()
    }
}

impl std::fmt::Debug for InvitationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InvitationCode(…)")
    }
}
