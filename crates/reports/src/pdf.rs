//! A document as PDF/UA-1.

use entente_domain::Result;

use crate::document::Composed;
use crate::typesetter::{Template, typeset};

/// A document as a PDF file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Typesetting, writing.
const STEPS: u32 = 2;

/// A document as PDF/UA-1. `progress` is told the steps done and their number, and may stop the work by an error.
///
/// # Errors
/// `ReportFailed`; what `progress` returns, such as `Cancelled`.
pub fn pdf(composed: &Composed, progress: &mut dyn FnMut(u32, u32) -> Result<()>) -> Result<Pdf> {
    progress(0, STEPS)?;
    let typeset = typeset(Template::Report, &composed.0, &mut || progress(1, STEPS))?;
    progress(STEPS, STEPS)?;
    Ok(Pdf { bytes: typeset.bytes, pages: typeset.pages })
}
