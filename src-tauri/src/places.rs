//! Where this computer keeps the settings of the program and, unless the person chooses otherwise, the vault.

use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

/// The places on this computer.
pub(crate) struct Places {
    /// Language and place of the vault; no content.
    pub settings: PathBuf,
    /// The folder of a new vault.
    pub vault: PathBuf,
}

/// Finds them; none for an account without a home.
pub(crate) fn find() -> Option<Places> {
    let project = ProjectDirs::from("org", "entente", "Entente")?;
    let user = UserDirs::new()?;
    let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
    Some(Places { settings: project.config_dir().join("settings.json"), vault: documents.join("Entente") })
}
