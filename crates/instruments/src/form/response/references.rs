//! Web addresses and references.

use super::asked::{self, Question};
use super::issue::{Issue, IssueCode, Issues};
use crate::form::Json;
use crate::form::fhir::shown;

/// The kinds of record that a reference may lead to, R4 and R5.
const RESOURCE: [&str; 2] = [
    "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource",
    "http://hl7.org/fhir/StructureDefinition/referenceResource",
];

/// Checks a `uri`.
pub(super) fn uri(question: &Question<'_>, value: &Json, path: &str, issues: &mut Issues) {
    if !value.as_str().is_some_and(is_uri) {
        issues.add(Issue::new(path, IssueCode::NotAUri).of(question.link_id));
    }
}

/// Checks a reference. One without address (an identifier, a display) says nothing that could be wrong.
pub(super) fn reference(question: &Question<'_>, value: &Json, path: &str, issues: &mut Issues) {
    let Some(address) = value.text("reference") else { return };
    if !is_uri(address) {
        issues.add(Issue::new(path, IssueCode::NotAReference).of(question.link_id));
        return;
    }
    let mut allowed = RESOURCE
        .iter()
        .flat_map(|url| question.extensions(url))
        .filter_map(asked::value_of)
        .filter_map(|(_, kind)| kind.as_str())
        .peekable();
    let found = value.text("type").or_else(|| kind_in(address));
    if let Some(found) = found.filter(|_| allowed.peek().is_some())
        && !allowed.any(|kind| kind == found)
    {
        issues.add(Issue::new(path, IssueCode::ReferenceKind).of(question.link_id).with("found", shown(found)));
    }
}

/// The kind of record in an address that ends as `Patient/1`.
fn kind_in(address: &str) -> Option<&str> {
    let address = address.split_once("/_history/").map_or(address, |(address, _)| address);
    let (before, _) = address.rsplit_once('/')?;
    let kind = before.rsplit('/').next()?;
    let plain = kind.starts_with(|first: char| first.is_ascii_uppercase()) && kind.bytes().all(|byte| byte.is_ascii_alphabetic());
    plain.then_some(kind)
}

/// Whether a text can be an address: RFC 3986, with the two kinds of `urn` that FHIR uses held to their own form.
fn is_uri(text: &str) -> bool {
    if let Some(uuid) = text.strip_prefix("urn:uuid:") {
        return is_uuid(uuid);
    }
    if let Some(oid) = text.strip_prefix("urn:oid:") {
        return !oid.is_empty() && oid.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    }
    // Beyond ASCII it is an IRI, which FHIR allows too.
    let allowed = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%|{}".contains(c);
    if text.is_empty() || !text.chars().all(|c| allowed(c) && !c.is_whitespace() && !c.is_control()) {
        return false;
    }
    // What stands before the first colon is a scheme, unless it comes after a slash.
    match text.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => {
            let plain = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
            plain && scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && !rest.is_empty()
        }
        _ => true,
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_what_is_none() {
        for good in ["Patient/1", "#p", "https://example.org/a?b=c#d", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "urn:oid:1.2.3"] {
            assert!(is_uri(good), "{good}");
        }
        for bad in ["", "a b", "c:\\x", "urn:uuid:1", "urn:oid:1.", "1a:b", "https:", "a\nb"] {
            assert!(!is_uri(bad), "{bad}");
        }
    }

    #[test]
    fn the_kind_of_record_is_read_from_the_end_of_an_address() {
        assert_eq!(kind_in("Patient/1"), Some("Patient"));
        assert_eq!(kind_in("https://example.org/fhir/Patient/1/_history/2"), Some("Patient"));
        assert_eq!(kind_in("#p"), None);
    }
}
