//! Whether an answer has a value of the type that is asked for, written as the type asks.

use super::asked::Question;
use super::given::GivenAnswer;
use super::issue::{Issue, IssueCode, Issues};
use super::moments::{self, Span};
use super::{asked, attachments, references};
use crate::form::Json;
use crate::form::fhir::shown;

/// A value: the name of its type, and the value.
pub(super) type Value<'a> = (&'a str, &'a Json);

/// The value of an answer, if it is of the right type; everything else was named.
pub(super) fn check<'a>(question: &Question<'_>, answer: &GivenAnswer<'a>, issues: &mut Issues) -> Option<Value<'a>> {
    let say = |code: IssueCode| Issue::new(&answer.path, code).of(question.link_id);
    let members = answer.json.members();
    if members.iter().filter(|(key, _)| key.starts_with("value")).count() > 1 {
        issues.add(say(IssueCode::SeveralValues));
        return None;
    }
    let Some((kind, value)) = asked::value_of(answer.json) else {
        // Why there is no value may stand in an extension of the answer or of the value.
        if !members.iter().any(|(key, _)| key == "extension" || key.starts_with("_value")) {
            issues.add(say(IssueCode::AnswerEmpty));
        }
        return None;
    };
    let Some(expected) = expected(question) else {
        issues.add(say(IssueCode::KindUnknown).with("kind", shown(question.kind)));
        return None;
    };
    if !expected.contains(&kind) {
        issues.add(say(IssueCode::TypeDiffers).with("found", shown(kind)).with("expected", expected.join("/")));
        return None;
    }
    if !well_formed(kind, value) {
        issues.add(say(IssueCode::BadFormat).with("kind", kind));
        return None;
    }
    match kind {
        "Uri" => references::uri(question, value, &answer.path, issues),
        "Reference" => references::reference(question, value, &answer.path, issues),
        "Attachment" => attachments::check(question, value, &answer.path, issues),
        _ => {}
    }
    Some((kind, value))
}

/// The types that an answer may have; nothing for a kind of question that does not exist.
fn expected(question: &Question<'_>) -> Option<Vec<&'static str>> {
    let own = match question.kind {
        "boolean" => "Boolean",
        "decimal" => "Decimal",
        "integer" => "Integer",
        "date" => "Date",
        "dateTime" => "DateTime",
        "time" => "Time",
        "string" | "text" => "String",
        "url" => "Uri",
        "choice" | "open-choice" | "coding" => "Coding",
        "attachment" => "Attachment",
        "reference" => "Reference",
        "quantity" => "Quantity",
        _ => return None,
    };
    let mut types = vec![own];
    // In R4 a choice has the types of its options.
    if question.kind.ends_with("choice") {
        let options = question.json.list("answerOption").iter().filter_map(asked::value_of);
        types.extend(
            options.filter_map(|(kind, _)| ["Integer", "Date", "Time", "String", "Reference"].into_iter().find(|known| *known == kind)),
        );
        if types.len() > 1 && !question.json.list("answerOption").iter().any(|option| option.get("valueCoding").is_some()) {
            types.remove(0);
        }
    }
    if question.kind == "open-choice" || question.json.text("answerConstraint") == Some("optionsOrString") {
        types.push("String");
    }
    types.sort_unstable();
    types.dedup();
    Some(types)
}

/// Whether a value is written as its type asks.
fn well_formed(kind: &str, value: &Json) -> bool {
    let text = value.as_str();
    match kind {
        "Boolean" => value.as_bool().is_some(),
        "Integer" => value.as_integer().is_some_and(|number| i32::try_from(number).is_ok()),
        "Decimal" => value.as_number().is_some(),
        "Date" => text.is_some_and(|text| Span::date(text).is_some()),
        "DateTime" => text.is_some_and(|text| Span::date_time(text).is_some()),
        "Time" => text.is_some_and(moments::is_time),
        "String" | "Uri" => text.is_some_and(|text| !text.trim().is_empty()),
        _ => matches!(value, Json::Object(members) if !members.is_empty()),
    }
}
