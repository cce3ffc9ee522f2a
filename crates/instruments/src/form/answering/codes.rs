//! By which short texts the choices of a question are known on a sheet.

use entente_domain::record::response::{Answers, Given};

use crate::form::{Against, Choice, Form, Item, Value};

/// A value as a sheet writes it. Of a coding it is the code; its words where there is no code.
#[must_use]
pub fn code_of(value: &Value) -> String {
    match value {
        Value::Boolean(yes) => yes.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.as_str().to_owned(),
        Value::Date(text) | Value::String(text) => text.clone(),
        Value::Coding(coding) => match (&coding.code, &coding.display) {
            (Some(code), _) => code.clone(),
            (None, Some(words)) => words.original.clone(),
            (None, None) => String::new(),
        },
    }
}

/// The choices of a question with their codes, all different: where two systems use one code, the later choice goes by its place.
#[must_use]
pub fn codes<'a>(form: &'a Form, item: &'a Item) -> Vec<(String, &'a Choice)> {
    let mut found: Vec<(String, &Choice)> = Vec::new();
    for (n, choice) in form.choices(item).iter().enumerate() {
        let code = code_of(&choice.value);
        let taken = code.is_empty() || found.iter().any(|(other, _)| *other == code);
        found.push((if taken { format!("#{}", n + 1) } else { code }, choice));
    }
    found
}

/// Whether a choice is offered to a person who has answered so far: all filters of the question hold.
#[must_use]
pub fn offered(item: &Item, choice: &Choice, answers: &Answers) -> bool {
    item.filters.iter().all(|filter| {
        let has = choice.attributes.iter().find(|(name, _)| *name == filter.attribute).map_or("", |(_, text)| text.as_str());
        let asked_for = match &filter.against {
            Against::Text(text) => text.as_str(),
            Against::Answer(id) => answers.get(id).and_then(|given| given.first()).map_or("", Given::as_str),
        };
        has == asked_for
    })
}
