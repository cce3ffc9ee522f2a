//! A report as PDF/UA-1.

use entente_domain::Result;

use crate::compose::compose;
use crate::content::ReportContent;
use crate::typesetter::{Template, typeset};

/// A report as a PDF file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Composing, typesetting, writing.
const STEPS: u32 = 3;

/// The report as PDF/UA-1. `progress` is told the steps done and their number, and may stop the work by an error.
///
/// # Errors
/// `ReportFailed`; what `progress` returns, such as `Cancelled`.
pub fn pdf(content: &ReportContent, progress: &mut dyn FnMut(u32, u32) -> Result<()>) -> Result<Pdf> {
    progress(0, STEPS)?;
    let document = compose(content);
    progress(1, STEPS)?;
    let typeset = typeset(Template::Report, &document, &mut || progress(2, STEPS))?;
    progress(STEPS, STEPS)?;
    Ok(Pdf { bytes: typeset.bytes, pages: typeset.pages })
}
