//! Reads a FHIR R4 Questionnaire in JSON.
//!
//! The subset that the program runs: groups at the first level (each becomes a dimension), in them `choice` items with
//! `answerOption`s on one common scale from 1 to 5, and `display` items; translations by the standard extension. Whatever
//! would make another program ask, show or count something else (conditions, computed values, other types, unknown
//! extensions) is refused by name, because a questionnaire that is half understood gives figures about something else.
//! Elements that only describe the file (publisher, date, codes) are passed over.
//!
//! A file that breaks FHIR itself is `InstrumentUnreadable` with the `path`; one that asks for more than the subset is
//! `InstrumentUnsupported` with `path` and `what`.

mod item;
mod node;
mod scale;
mod text;

use std::collections::BTreeSet;

use entente_domain::{Error, ErrorCode, Language, Result};
use serde_json::Value;

use crate::content;
use crate::instrument::Instrument;
use node::Node;

/// Largest file, in MiB. The largest questionnaire in the FHIR test suites has a third of it.
const LIMIT_MIB: usize = 1;

/// Elements of the resource that are read.
const READ: [&str; 7] = ["url", "version", "language", "title", "description", "copyright", "item"];

/// Elements of the resource that describe it and change nothing in how it is answered.
const DESCRIBING: [&str; 20] = [
    "resourceType",
    "id",
    "meta",
    "text",
    "identifier",
    "name",
    "derivedFrom",
    "status",
    "experimental",
    "subjectType",
    "date",
    "publisher",
    "contact",
    "useContext",
    "jurisdiction",
    "purpose",
    "approvalDate",
    "lastReviewDate",
    "effectivePeriod",
    "code",
];

/// Reads a questionnaire.
///
/// A resource without `language` is taken as French, the first language of the program.
///
/// # Errors
/// `FileTooLarge` over one MiB; `InstrumentUnreadable` with `path` (for broken JSON `line:column`) when it is no FHIR
/// JSON; `InstrumentUnsupported` with `path` and `what` when it asks for something outside the subset.
pub fn read(json: &str) -> Result<Instrument> {
    if json.len() > LIMIT_MIB * 1024 * 1024 {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", LIMIT_MIB));
    }
    // serde_json stops at a depth of 128.
    let document: Value = serde_json::from_str(json.trim_start_matches('\u{feff}'))
        .map_err(|error| node::unreadable(&format!("{}:{}", error.line(), error.column())))?;
    let root = Node::root(&document)?;
    if root.text("resourceType")? != Some("Questionnaire") {
        return Err(node::unsupported("resourceType", "resource"));
    }
    root.only(&[&READ[..], &DESCRIBING[..]].concat())?;
    let language = match root.text("language")? {
        Some(name) => Language::of(name).ok_or_else(|| node::unsupported("language", "language"))?,
        None => Language::default(),
    };
    let items = item::read_all(&root, language)?;
    Ok(Instrument {
        url: root.wanted_text("url")?.to_owned(),
        version: root.wanted_text("version")?.to_owned(),
        digest: content::digest(&document),
        language,
        title: text::wanted(&root, "title", language)?,
        description: text::optional(&root, "description", language)?,
        copyright: text::optional(&root, "copyright", language)?,
        introduction: items.introduction,
        dimensions: items.dimensions,
        scale: items.scale,
    })
}

/// The link ids met so far: each must be unique in the file (FHIR invariant que-2).
type LinkIds = BTreeSet<String>;

#[cfg(test)]
mod tests;
