//! What a question holds before anybody answers: the column `default`.

use super::relevant::is_day;
use crate::form::xlsform::ReasonCode;
use crate::form::xlsform::expression::plain_number;
use crate::form::{Coding, Extras, Initial, Item, Kind, Value};

/// Reads the cell; `is_code` says whether a code can be chosen.
pub(super) fn read(text: &str, item: &Item, is_code: impl Fn(&str) -> bool) -> Result<Vec<Initial>, ReasonCode> {
    let several = |values: Vec<Value>| Ok(values.into_iter().map(|value| Initial { value, extras: Extras::default() }).collect());
    let unusable = if computes(text) { ReasonCode::DefaultComputed } else { ReasonCode::DefaultUnusable };
    match item.kind {
        Kind::String | Kind::Text if computes(text) => Err(ReasonCode::DefaultComputed),
        Kind::String | Kind::Text => several(vec![Value::String(text.to_owned())]),
        Kind::Integer => match plain_number(text).and_then(|number| number.as_integer()) {
            Some(number) => several(vec![Value::Integer(number)]),
            None => Err(unusable),
        },
        Kind::Decimal => plain_number(text).map_or(Err(unusable), |number| several(vec![Value::Decimal(number)])),
        Kind::Date if is_day(text) => several(vec![Value::Date(text.to_owned())]),
        Kind::Boolean if text == "true" || text == "false" => several(vec![Value::Boolean(text == "true")]),
        Kind::Choice | Kind::OpenChoice => {
            let codes: Vec<&str> = if item.repeats { text.split_whitespace().collect() } else { vec![text] };
            if codes.iter().all(|code| is_code(code)) { several(codes.into_iter().map(coded).collect()) } else { Err(unusable) }
        }
        _ => Err(unusable),
    }
}

fn coded(code: &str) -> Value {
    Value::Coding(Box::new(Coding { code: Some(code.to_owned()), ..Coding::default() }))
}

/// Whether a phone would compute it: it names an answer or calls a function.
pub(in crate::form::xlsform) fn computes(text: &str) -> bool {
    let mut before = ' ';
    for c in text.chars() {
        if c == '(' && (before.is_alphanumeric() || before == '_') || c == '{' && before == '$' {
            return true;
        }
        before = c;
    }
    false
}
