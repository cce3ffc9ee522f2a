//! Reports: one partnership as PDF/UA-1 and as HTML, and the recovery sheet.
//!
//! What is told is composed once, in words of one language ([`document`]); two renderers print it. So both forms hold the
//! same figures. Text of the vault reaches Typst as data and HTML through an escaping writer, never as code.

mod compose;
pub mod content;
mod document;
mod html;
mod pdf;
mod printable;
mod sections;
mod sheet;
mod typesetter;
mod words;

pub use content::ReportContent;
pub use html::html;
pub use pdf::{Pdf, pdf};
pub use sheet::recovery_sheet;
