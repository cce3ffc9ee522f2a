//! What the core asks of its faces: the person chooses files, and the page never names a path.

use std::path::PathBuf;

/// How a face lets the person choose files and folders. The window opens a native dialog; the command line takes a path.
/// What a face does not offer is declined.
pub trait Choosing: Send + Sync {
    /// A table of partners to read; none when the person changed their mind.
    fn table(&self) -> Option<PathBuf> {
        None
    }
    /// A file of any kind, to keep in the vault; none when the person changed their mind.
    fn file(&self) -> Option<PathBuf> {
        None
    }
    /// A questionnaire to read; none when the person changed their mind.
    fn questionnaire(&self) -> Option<PathBuf> {
        None
    }
    /// A mail that was saved as a file; none when the person changed their mind.
    fn mail(&self) -> Option<PathBuf> {
        None
    }
    /// The folder of a vault that exists.
    fn vault_folder(&self) -> Option<PathBuf> {
        None
    }
    /// The folder in which a new vault is made.
    fn new_vault_folder(&self) -> Option<PathBuf> {
        None
    }
    /// A backup to restore; none when the person changed their mind.
    fn backup(&self) -> Option<PathBuf> {
        None
    }
    /// Where a backup is put on another medium: a folder, or a file that does not exist yet.
    fn backup_place(&self) -> Option<PathBuf> {
        None
    }
    /// Where a document is written. What is suggested is a file name with its ending.
    fn document(&self, _suggested: &str) -> Option<PathBuf> {
        None
    }
}

/// A face without files: every choice is declined.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoFiles;

impl Choosing for NoFiles {}
