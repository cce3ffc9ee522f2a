//! The report on one partnership: its records gathered, made a document, written where the person chose.

use std::path::Path;

use entente_domain::{Language, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use entente_domain::id::PartnershipId;

use crate::registry::Context;

/// The kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// PDF/UA.
    Pdf,
    /// A page for a browser.
    Html,
}

/// A report to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeReport {
    /// On which partnership.
    pub partnership_id: PartnershipId,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ReportFormat,
}

/// What was made.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ReportMade {
    /// No when the person changed their mind.
    pub saved: bool,
    /// How many pages a PDF has.
    pub pages: Option<u32>,
}

pub(crate) fn make(_context: &Context<'_>, _request: MakeReport) -> Result<ReportMade> {
    Err(entente_domain::Error::internal("report"))
}

/// Writes a document where the person chose: to a temporary name beside it, then renamed.
pub(crate) fn write_document(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    Ok(written?)
}
