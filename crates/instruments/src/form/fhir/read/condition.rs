//! The conditions of an item.

use super::object::Object;
use super::value::{self, Found};
use super::{Reason, ReasonCode, Report, shown};
use crate::form::{Behaviour, Condition, EnableWhen, Expected, Extras, Operator, Value, fhir::write};

/// Reads `enableWhen` and `enableBehavior`.
pub(super) fn enable_when(item: &mut Object, report: &mut Report) -> Option<EnableWhen> {
    let path = item.path_of("enableWhen");
    let entries = item.list("enableWhen", report);
    if entries.is_empty() {
        // What joins no conditions changes nothing: it stays as an extra.
        return None;
    }
    let behaviour = behaviour(item, report);
    let several = entries.len() > 1;
    let conditions: Vec<Condition> = entries.into_iter().filter_map(|entry| condition(entry, report)).collect();
    if several && behaviour.is_none() && !item.has("enableBehavior") {
        report.say(path, ReasonCode::ConditionsUndecided);
    }
    (!conditions.is_empty()).then_some(EnableWhen { conditions, behaviour })
}

fn behaviour(item: &mut Object, report: &mut Report) -> Option<Behaviour> {
    let path = item.path_of("enableBehavior");
    match item.text("enableBehavior", report)?.as_str() {
        "all" => Some(Behaviour::All),
        "any" => Some(Behaviour::Any),
        _ => {
            report.say(path, ReasonCode::WrongShape);
            None
        }
    }
}

fn condition(mut entry: Object, report: &mut Report) -> Option<Condition> {
    let path = entry.path().to_owned();
    let extensions = entry.extensions(report);
    let missing = |name: &str, report: &mut Report| report.say(format!("{path}.{name}"), ReasonCode::Missing);
    let question = entry.text("question", report);
    if question.is_none() {
        missing("question", report);
    }
    let sign = entry.text("operator", report);
    if sign.is_none() {
        missing("operator", report);
    }
    let Some((kind, json)) = entry.choice_of_type("answer") else {
        missing("answer", report);
        return None;
    };
    let value = match value::of(&kind, json, &format!("{path}.answer{}", shown(&kind)), report) {
        Found::Value(value) => value,
        Found::Broken => return None,
        Found::OtherKind => {
            report.add(Reason::new(path, ReasonCode::ConditionType).with("kind", shown(&kind)));
            return None;
        }
    };
    let sign = sign?;
    let expected = match (sign.as_str(), value) {
        ("exists", Value::Boolean(yes)) => Some(Expected::Exists(yes)),
        (sign, value) => Operator::of(sign).map(|operator| Expected::Compared(operator, value)),
    };
    let Some(expected) = expected else {
        report.add(Reason::new(path, ReasonCode::ConditionType).with("kind", shown(&sign)));
        return None;
    };
    entry.only(&["question", "operator", "extension"], &["id", "fhir_comments"], report);
    let mut extras = Extras { elements: entry.rest(), ..Extras::default() };
    extensions.close(&mut extras, write::plain_extensions);
    Some(Condition { question: question?, expected, extras })
}
