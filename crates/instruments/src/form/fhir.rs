//! FHIR Questionnaires in JSON, R4 and R5, in and out.
//!
//! What is declared to be understood stands in `docs/adr/0017`: the ten kinds of item of [`super::Kind`], their options, limits
//! and conditions, contained value sets, translations, scores, and three ways of writing a total. What a file says beside
//! it and what changes nothing (describing elements, unknown extensions) is kept for the way back. What would make another
//! program ask, show or count something else is refused, with all reasons at once.

mod check;
mod names;
mod read;
mod refusal;
mod standing;
mod write;

use entente_domain::{Error, ErrorCode};
use serde::{Deserialize, Serialize};

use super::json::JsonFault;
use super::{Form, Json};
pub use refusal::{Reason, ReasonCode, Refusal};
pub(crate) use refusal::{Report, shown};

/// Largest file, in MiB.
pub const LIMIT_MIB: usize = 50;

/// The two versions of FHIR whose questionnaires are read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Release {
    /// 4.0.1.
    #[serde(rename = "r4")]
    R4,
    /// 5.0.0.
    #[serde(rename = "r5")]
    R5,
}

/// A questionnaire that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The questionnaire.
    pub form: Form,
    /// How it was written. A file that uses nothing of one version alone counts as R4.
    pub release: Release,
}

/// Reads a questionnaire.
///
/// # Errors
/// A [`Refusal`]: the file is too large or empty; or the reasons, all at once, why it cannot be run (that it is XML is one).
pub fn read(bytes: &[u8]) -> Result<Reading, Refusal> {
    read::read(&document(bytes)?)
}

/// Writes a questionnaire.
///
/// What was read from a file of the same version comes out with the same content. From R4 to R5 and back, what only one
/// version knows travels in the extensions that FHIR has for it.
#[must_use]
pub fn write(form: &Form, release: Release) -> Json {
    write::form(form, release)
}

/// The JSON document of a file.
///
/// # Errors
/// As [`read`], but for what concerns questionnaires.
pub fn document(bytes: &[u8]) -> Result<Json, Refusal> {
    if bytes.len() > LIMIT_MIB * 1024 * 1024 {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", LIMIT_MIB).into());
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => return Err(ErrorCode::FileEmpty.into()),
        // FHIR in XML. It is another format, not a broken JSON file.
        Some(b'<') => return Err(Refusal::because(Reason::new(".", ReasonCode::OtherFormat))),
        Some(_) => {}
    }
    Json::parse(bytes).map_err(|fault| {
        let reason = |code| Reason::new(".", code);
        Refusal::because(match fault {
            JsonFault::Broken { line, column } => reason(ReasonCode::BrokenJson).with("line", line).with("column", column),
            JsonFault::NotText => reason(ReasonCode::NotText),
            JsonFault::TooDeep => reason(ReasonCode::TooDeep).with("limit", super::json::DEEPEST),
            JsonFault::TooManyValues => reason(ReasonCode::TooManyValues).with("limit", super::json::MOST_VALUES),
            JsonFault::KeyTwice => reason(ReasonCode::SaidTwice),
        })
    })
}

#[cfg(test)]
mod tests;
