//! The options of an item.

use super::extensions::Extensions;
use super::object::Object;
use super::value::{self, Found};
use super::{Reason, ReasonCode, Report, names, shown};
use crate::form::{Against, Choice, Coding, Filter, Json, Kind, Value, fhir::write};

/// Reads the options at an item.
pub(super) fn options(item: &mut Object, kind: Kind, report: &mut Report) -> Vec<Choice> {
    item.list("answerOption", report).into_iter().filter_map(|option| choice(option, kind, report)).collect()
}

fn choice(mut option: Object, kind: Kind, report: &mut Report) -> Option<Choice> {
    let mut extensions = option.extensions(report);
    let path = option.path().to_owned();
    let Some((type_name, json)) = option.choice_of_type("value") else {
        report.say(path, ReasonCode::OptionEmpty);
        return None;
    };
    let value = match value::of(&type_name, json, &format!("{path}.value{}", shown(&type_name)), report) {
        Found::Broken => return None,
        Found::Value(value) if goes_with(&value, kind) => value,
        Found::Value(_) | Found::OtherKind => {
            report.add(Reason::new(path, ReasonCode::OptionType).with("kind", shown(&type_name)));
            return None;
        }
    };
    if let Value::Coding(coding) = &value
        && says_nothing(coding)
    {
        report.say(path, ReasonCode::OptionEmpty);
    }
    let mut choice = Choice::new(value);
    choice.score = value::score(&mut extensions, report);
    choice.selected = option.yes("initialSelected", report);
    choice.exclusive = extensions.yes(names::EXCLUSIVE, report);
    // `_valueString` and the like say something of a value that is no object.
    option.only(
        &["extension", "initialSelected"],
        &["id", "fhir_comments", "valueString", "valueInteger", "valueDate", "valueCoding"],
        report,
    );
    choice.extras.elements = option.rest();
    for (path, whole) in extensions.take_all(names::ATTRIBUTE) {
        match attribute(&whole) {
            Some(attribute) => choice.attributes.push(attribute),
            None => report.say(path, ReasonCode::WrongShape),
        }
    }
    choice.extras.cells = extensions.cells(report);
    let known = choice.clone();
    extensions.close(&mut choice.extras, |extras| write::choice_extensions(&Choice { extras: extras.clone(), ..known }));
    Some(choice)
}

pub(super) fn says_nothing(coding: &Coding) -> bool {
    coding.code.is_none() && coding.display.is_none()
}

/// Whether an item of that kind can have that option. In R4 a choice may be between numbers, days or texts.
fn goes_with(value: &Value, kind: Kind) -> bool {
    match value {
        Value::Coding(_) => matches!(kind, Kind::Choice | Kind::OpenChoice),
        Value::Integer(_) => matches!(kind, Kind::Choice | Kind::OpenChoice | Kind::Integer),
        Value::Date(_) => matches!(kind, Kind::Choice | Kind::OpenChoice | Kind::Date),
        Value::String(_) => matches!(kind, Kind::Choice | Kind::OpenChoice | Kind::String | Kind::Text),
        Value::Boolean(_) | Value::Decimal(_) => false,
    }
}

/// A text that an extension is made of.
fn part<'j>(whole: &'j Json, name: &str) -> Option<&'j str> {
    whole.list("extension").iter().find(|part| part.text("url") == Some(name))?.text("valueString")
}

/// What a choice has by which a filter picks it.
pub(super) fn attribute(whole: &Json) -> Option<(String, String)> {
    Some((part(whole, "attribute")?.to_owned(), part(whole, "text")?.to_owned()))
}

/// Which choices are offered.
pub(super) fn filters(extensions: &mut Extensions, report: &mut Report) -> Vec<Filter> {
    let filter = |whole: &Json| {
        let against = match (part(whole, "question"), part(whole, "text")) {
            (Some(question), None) => Against::Answer(question.to_owned()),
            (None, Some(text)) => Against::Text(text.to_owned()),
            _ => return None,
        };
        Some(Filter { attribute: part(whole, "attribute")?.to_owned(), against })
    };
    let mut filters = Vec::new();
    for (path, whole) in extensions.take_all(names::FILTER) {
        match filter(&whole) {
            Some(filter) => filters.push(filter),
            None => report.say(path, ReasonCode::WrongShape),
        }
    }
    filters
}
