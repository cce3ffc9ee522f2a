//! What the program remembers on this computer outside any vault: the language, and where the vault lies. No content.

use std::path::{Path, PathBuf};

use entente_domain::{Error, Language, Result};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The settings of this computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the window.
    pub language: Option<Language>,
    /// Where the vault lies.
    pub vault: Option<PathBuf>,
    /// The slot that was opened last here: its passphrase is tried first. A number, which tells nobody whose it is.
    pub slot: Option<Uuid>,
    /// How large the page is shown, in percent.
    pub zoom: Option<u16>,
}

impl Settings {
    /// Reads them. A file that cannot be read counts as none: the program asks again.
    pub fn read(file: Option<&Path>) -> Self {
        file.and_then(|file| std::fs::read(file).ok()).and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes them.
    pub fn write(&self, file: Option<&Path>) -> Result<()> {
        let Some(file) = file else { return Ok(()) };
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_vec_pretty(self).map_err(|_| Error::internal("settings"))?;
        Ok(std::fs::write(file, text)?)
    }
}
