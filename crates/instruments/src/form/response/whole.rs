//! What concerns the two files as a whole.

use super::issue::{Issue, IssueCode, Issues};
use super::moments::Span;
use crate::form::Json;

/// Checks the two files as a whole; tells whether it makes sense to look at the items.
pub(super) fn check(questionnaire: &Json, response: &Json, issues: &mut Issues) -> bool {
    let is = |json: &Json, name: &str| json.text("resourceType") == Some(name);
    if !is(questionnaire, "Questionnaire") {
        issues.add(Issue::new(".", IssueCode::NotAQuestionnaire));
        return false;
    }
    if !is(response, "QuestionnaireResponse") {
        issues.add(Issue::new(".", IssueCode::NotAResponse));
        return false;
    }
    match questionnaire.text("status") {
        Some("draft") => issues.add(Issue::new(".", IssueCode::QuestionnaireDraft)),
        Some("retired") => issues.add(Issue::new(".", IssueCode::QuestionnaireRetired)),
        _ => {}
    }
    match response.get("status").map(Json::as_str) {
        None => issues.add(Issue::new("status", IssueCode::StatusMissing)),
        Some(Some("in-progress" | "completed" | "amended" | "entered-in-error" | "stopped")) => {}
        Some(_) => issues.add(Issue::new("status", IssueCode::StatusUnknown)),
    }
    period(questionnaire, response, issues);
    named(questionnaire, response, issues);
    true
}

/// Whether required answers may still be missing.
pub(super) fn may_be_unfinished(response: &Json) -> bool {
    matches!(response.text("status"), Some("in-progress" | "stopped" | "entered-in-error"))
}

fn period(questionnaire: &Json, response: &Json, issues: &mut Issues) {
    let Some(authored) = response.text("authored").and_then(Span::date_time) else { return };
    let Some(period) = questionnaire.get("effectivePeriod") else { return };
    let end = |key| period.text(key).and_then(Span::date_time);
    if end("start").is_some_and(|start| authored.is_before(&start)) || end("end").is_some_and(|end| end.is_before(&authored)) {
        issues.add(Issue::new("authored", IssueCode::OutsidePeriod));
    }
}

/// The response may name its questionnaire, as R4 and R5 do by its url, or as STU3 does by a reference.
fn named(questionnaire: &Json, response: &Json, issues: &mut Issues) {
    let Some(name) = response.get("questionnaire").and_then(|name| name.as_str().or_else(|| name.text("reference"))) else { return };
    let Some(url) = questionnaire.text("url") else { return };
    if name.starts_with('#') {
        // The response carries its own copy.
        return;
    }
    let (named, version) = name.split_once('|').map_or((name, None), |(name, version)| (name, Some(version)));
    if named != url {
        issues.add(Issue::new("questionnaire", IssueCode::OtherQuestionnaire));
    } else if version.is_some_and(|version| questionnaire.text("version").is_some_and(|is| is != version)) {
        issues.add(Issue::new("questionnaire", IssueCode::OtherVersion));
    }
}
