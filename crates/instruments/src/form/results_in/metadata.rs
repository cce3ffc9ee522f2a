//! What phones and servers note by themselves.

use std::collections::BTreeSet;

use crate::form::Form;
use crate::form::xlsform::is_metadata;

/// Columns of ODK Central, Briefcase and Aggregate, in small letters.
const OF_SERVERS: [&str; 24] = [
    "key",
    "parent_key",
    "submissiondate",
    "completiondate",
    "isvalidated",
    "submitterid",
    "submittername",
    "attachmentspresent",
    "attachmentsexpected",
    "status",
    "reviewstate",
    "deviceid",
    "edits",
    "formversion",
    "instanceid",
    "instancename",
    "imei",
    "simid",
    "subscriberid",
    "phonenumber",
    "uri",
    "version",
    "uuid",
    "index",
];

/// Columns with the number of a submission, in small letters; the surest first.
const OF_SUBMISSIONS: [&str; 6] = ["instanceid", "_uuid", "key", "uuid", "__id", "_id"];

/// How surely a heading names the number of a submission; less is surer.
pub(super) fn submission_rank(heading: &str) -> Option<usize> {
    let last = heading.rsplit(['/', ':', '.']).next().unwrap_or(heading).trim().to_lowercase();
    let last = last.strip_prefix("meta-").unwrap_or(&last);
    OF_SUBMISSIONS.iter().position(|name| *name == last)
}

/// The names under which a form lets a phone note something.
pub(super) fn names(form: &Form) -> BTreeSet<&str> {
    let named = |(heading, cell): &'_ (String, String)| heading.starts_with("metadata.") && heading.ends_with(".name") && !cell.is_empty();
    form.extras.cells.iter().filter(|cell| named(cell)).map(|(_, cell)| cell.as_str()).collect()
}

/// Whether a heading that belongs to no question names such a thing; `names` are those that the form gives.
pub(super) fn is_heading(heading: &str, names: &BTreeSet<&str>) -> bool {
    let last = heading.rsplit(['/', ':']).next().unwrap_or(heading).trim();
    let folded = last.to_lowercase();
    let lower = heading.to_lowercase();
    last.starts_with('_')
        || heading.starts_with('_')
        || lower.starts_with("meta/")
        || lower.starts_with("meta-")
        || lower.starts_with("meta.")
        || lower.starts_with("meta:")
        || lower.starts_with("formhub")
        || lower.starts_with("set-of-")
        || names.contains(last)
        || names.iter().any(|name| last.strip_suffix(name).is_some_and(|groups| groups.ends_with(['-', '.'])))
        || is_metadata(last)
        || OF_SERVERS.contains(&folded.as_str())
}
