//! A sheet as the FHIR response that it stands for.

use entente_domain::record::response::{Answers, Given};
use entente_domain::{FieldProblem, Problem};

use super::codes::{codes, offered};
use crate::form::value::is_date;
use crate::form::{Choice, Constraint, Form, Item, Json, Kind, Number, Value};

/// Characters of an answer in words, where the questionnaire sets no limit: two pages.
const LONGEST: usize = 5_000;

/// The response, and what could not be written into it.
pub(super) fn response(form: &Form, answers: &Answers) -> (Json, Vec<FieldProblem>) {
    let mut problems = Vec::new();
    let mut members =
        vec![("resourceType".to_owned(), Json::from("QuestionnaireResponse")), ("status".to_owned(), Json::from("completed"))];
    let items = level(form, &form.items, answers, &mut problems);
    if !items.is_empty() {
        members.push(("item".to_owned(), Json::Array(items)));
    }
    (Json::Object(members), problems)
}

/// The recursion is as deep as the questionnaire, whose depth its reader limits.
fn level(form: &Form, items: &[Item], answers: &Answers, problems: &mut Vec<FieldProblem>) -> Vec<Json> {
    items.iter().filter_map(|item| one(form, item, answers, problems)).collect()
}

fn one(form: &Form, item: &Item, answers: &Answers, problems: &mut Vec<FieldProblem>) -> Option<Json> {
    let mut under = level(form, &item.items, answers, problems);
    let mut values = Vec::new();
    for given in answers.get(&item.link_id).map_or(&[][..], Vec::as_slice) {
        match value(form, item, given) {
            Ok((key, value)) => values.push(vec![(key.to_owned(), value)]),
            Err(what) => problems.push(problem(&item.link_id, what)),
        }
    }
    // What stands under a question belongs to its first answer; without one it stays beside, which the check then names.
    if let Some(first) = values.first_mut().filter(|_| !under.is_empty()) {
        first.push(("item".to_owned(), Json::Array(std::mem::take(&mut under))));
    }
    if values.is_empty() && under.is_empty() {
        return None;
    }
    let mut members = vec![("linkId".to_owned(), Json::from(item.link_id.as_str()))];
    if !values.is_empty() {
        members.push(("answer".to_owned(), Json::Array(values.into_iter().map(Json::Object).collect())));
    }
    if !under.is_empty() {
        members.push(("item".to_owned(), Json::Array(under)));
    }
    Some(Json::Object(members))
}

fn value(form: &Form, item: &Item, given: &Given) -> Result<(&'static str, Json), Problem> {
    let text = given.as_str();
    if let Given::Own { own } = given {
        let taken = item.kind == Kind::OpenChoice || item.constraint == Some(Constraint::OptionsOrString);
        return if taken { words(own) } else { Err(Problem::UnknownChoice) };
    }
    if let Some((_, choice)) = codes(form, item).into_iter().find(|(code, _)| code == text) {
        return Ok(of_choice(choice));
    }
    match item.kind {
        // An answer to a question that takes none is for the check to name.
        Kind::Group | Kind::Display => Ok(("valueString", Json::from(text))),
        Kind::Boolean => match text {
            "true" => Ok(("valueBoolean", Json::from(true))),
            "false" => Ok(("valueBoolean", Json::from(false))),
            _ => Err(Problem::UnknownChoice),
        },
        Kind::Integer => text.parse::<i64>().map(|number| ("valueInteger", Json::from(number))).map_err(|_| Problem::NotANumber),
        Kind::Decimal => Number::new(text).map(|number| ("valueDecimal", Json::from(&number))).ok_or(Problem::NotANumber),
        Kind::Date if is_date(text) => Ok(("valueDate", Json::from(text))),
        Kind::Date => Err(Problem::NotADate),
        Kind::String | Kind::Text => words(text),
        Kind::Choice | Kind::OpenChoice => Err(Problem::UnknownChoice),
    }
}

fn words(text: &str) -> Result<(&'static str, Json), Problem> {
    if text.trim().is_empty() {
        Err(Problem::Missing)
    } else if text.chars().count() > LONGEST {
        Err(Problem::TooLong)
    } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Err(Problem::NotText)
    } else {
        Ok(("valueString", Json::from(text)))
    }
}

fn of_choice(choice: &Choice) -> (&'static str, Json) {
    match &choice.value {
        Value::Boolean(yes) => ("valueBoolean", Json::from(*yes)),
        Value::Integer(number) => ("valueInteger", Json::from(*number)),
        Value::Decimal(number) => ("valueDecimal", Json::from(number)),
        Value::Date(text) => ("valueDate", Json::from(text.as_str())),
        Value::String(text) => ("valueString", Json::from(text.as_str())),
        Value::Coding(coding) => {
            let member = |key: &str, text: &Option<String>| text.as_deref().map(|text| (key.to_owned(), Json::from(text)));
            let mut members: Vec<_> = [member("system", &coding.system), member("code", &coding.code)].into_iter().flatten().collect();
            if coding.code.is_none()
                && let Some(words) = &coding.display
            {
                members.push(("display".to_owned(), Json::from(words.original.as_str())));
            }
            ("valueCoding", Json::Object(members))
        }
    }
}

/// Choices that are not offered, because of what was answered elsewhere.
pub(super) fn not_offered(form: &Form, answers: &Answers) -> Vec<FieldProblem> {
    let filtered = form.all_items().filter(|item| !item.filters.is_empty());
    filtered
        .filter(|item| {
            let given = answers.get(&item.link_id).map_or(&[][..], Vec::as_slice);
            codes(form, item).iter().any(|(code, choice)| {
                given.iter().any(|one| matches!(one, Given::Plain(text) if text == code)) && !offered(item, choice, answers)
            })
        })
        .map(|item| problem(&item.link_id, Problem::UnknownChoice))
        .collect()
}

/// The field of an answer. A key that is no plain link id could hold anything, a sentence too, and a refusal must not repeat it.
pub(super) fn problem(id: &str, problem: Problem) -> FieldProblem {
    let plain = !id.is_empty() && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._/".contains(&b));
    FieldProblem { field: if plain { format!("answers.{id}") } else { "answers".to_owned() }, problem }
}
