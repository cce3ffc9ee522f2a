//! Attachments: of what kind they are, and how large.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::asked::{self, Question};
use super::issue::{Issue, IssueCode, Issues};
use crate::form::Json;

const MIME_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/mimeType";
/// The greatest size, in megabytes.
const MAX_SIZE: &str = "http://hl7.org/fhir/StructureDefinition/maxSize";
/// A megabyte as computers show it: the larger of the two readings, so that nothing allowed is refused.
const MEGABYTE: i64 = 1024 * 1024;

/// Checks an attachment.
pub(super) fn check(question: &Question<'_>, value: &Json, path: &str, issues: &mut Issues) {
    let say = |code: IssueCode| Issue::new(path, code).of(question.link_id);
    let mut size = value.get("size").and_then(Json::as_integer);
    if let Some(data) = value.text("data") {
        match decoded_length(data) {
            None => issues.add(say(IssueCode::BadFormat).with("kind", "base64Binary")),
            Some(found) => {
                if let Some(stated) = size.filter(|stated| *stated != found) {
                    issues.add(say(IssueCode::AttachmentSizeDiffers).with("stated", stated).with("found", found));
                }
                size = Some(found);
            }
        }
    }
    let mut kinds = question.extensions(MIME_TYPE).filter_map(asked::value_of).filter_map(|(_, kind)| kind.as_str()).peekable();
    if kinds.peek().is_some() {
        let own = value.text("contentType").map(bare);
        if !kinds.any(|kind| Some(bare(kind)) == own || kind.strip_suffix("/*").is_some_and(|start| starts(own.as_deref(), start))) {
            issues.add(say(IssueCode::AttachmentKind));
        }
    }
    let limit = question.extension(MAX_SIZE).and_then(|(_, value)| value.as_number()?.exact());
    if let Some(limit) = limit.and_then(|megabytes| (megabytes.checked_mul(Decimal::from(MEGABYTE))?).to_i64())
        && size.is_some_and(|size| size > limit)
    {
        issues.add(say(IssueCode::AttachmentTooLarge).with("limit", limit));
    }
}

/// A media type without parameters.
fn bare(kind: &str) -> String {
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn starts(kind: Option<&str>, start: &str) -> bool {
    kind.is_some_and(|kind| kind.split('/').next() == Some(start))
}

/// How many bytes a text in base 64 stands for; white space in it does not count.
fn decoded_length(text: &str) -> Option<i64> {
    let letters = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let (mut length, mut padding) = (0_i64, 0_i64);
    for byte in letters {
        match byte {
            b'=' => padding += 1,
            _ if padding > 0 => return None,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {}
            _ => return None,
        }
        length += 1;
    }
    (length % 4 == 0 && padding <= 2).then_some(length / 4 * 3 - padding)
}
