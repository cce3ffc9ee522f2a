//! A vault on a disk that takes no more, or on a medium that cannot be written: it is opened to be read and to be backed up elsewhere, and
//! refuses every change in words.

use std::path::Path;

use entente_domain::{Error, ErrorCode};

use crate::files::Ready;

/// As much as opening a database takes beside it, and what a small change takes after that.
const ROOM: usize = 256 << 10;

/// Why a vault can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// The disk takes no more.
    Full,
    /// The medium cannot be written.
    Medium,
    /// Whoever started the program may not write there.
    Denied,
}

impl ReadOnly {
    /// Finds out by trying whether something can be written beside the vault; none where it can, or where the storage fails otherwise.
    #[must_use]
    pub(crate) fn of(folder: &Path) -> Option<Self> {
        let refused = Ready::write(&folder.join("room"), &[0; ROOM]).err()?;
        [Self::Full, Self::Medium, Self::Denied].into_iter().find(|because| because.refusal() == refused)
    }

    /// What whoever wants to change something is told.
    #[must_use]
    pub fn refusal(self) -> Error {
        Error::new(ErrorCode::Storage).with("cause", self.cause())
    }

    /// The word by which texts tell it.
    #[must_use]
    pub fn cause(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Medium => "read_only",
            Self::Denied => "denied",
        }
    }
}
