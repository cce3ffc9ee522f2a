//! Values of options, conditions, limits.

use super::object::Object;
use super::{ReasonCode, Report, names, text};
use crate::form::value::is_date;
use crate::form::{Coding, Json, Number, Score, ScoreKind, Value, fhir::read::extensions::Extensions};

/// What became of a value.
pub(super) enum Found {
    /// A value that the program knows.
    Value(Value),
    /// Of a kind that it does not know.
    OtherKind,
    /// Of a form that its name forbids; it was named.
    Broken,
}

/// The value of an element whose name ends with `kind`.
pub(super) fn of(kind: &str, json: Json, path: &str, report: &mut Report) -> Found {
    let value = match (kind, json) {
        ("Boolean", Json::Bool(yes)) => Some(Value::Boolean(yes)),
        ("Integer", json) => json.as_integer().map(Value::Integer),
        ("Decimal", Json::Number(number)) => Some(Value::Decimal(number)),
        ("Date", Json::String(date)) if is_date(&date) => Some(Value::Date(date)),
        ("String", Json::String(words)) if !words.trim().is_empty() => {
            text::look_at(&words, path, report);
            Some(Value::String(words))
        }
        ("Coding", json @ Json::Object(_)) => Some(Value::Coding(Box::new(coding(Object::of(json, path.to_owned(), report), report)))),
        ("Boolean" | "Decimal" | "Date" | "String" | "Coding", _) => None,
        _ => return Found::OtherKind,
    };
    if let Some(value) = value {
        return Found::Value(value);
    }
    report.say(path, ReasonCode::WrongShape);
    Found::Broken
}

/// A coding.
fn coding(mut object: Object, report: &mut Report) -> Coding {
    let mut extensions = object.extensions(report);
    let mut coding = Coding {
        system: object.text("system", report),
        version: object.text("version", report),
        code: object.text("code", report),
        display: text::optional(&mut object, "display", report),
        score: score(&mut extensions, report),
        ..Coding::default()
    };
    object.only(&["system", "version", "code", "display", "extension"], &["id", "userSelected", "fhir_comments"], report);
    coding.extras.elements = object.rest();
    coding.extras.cells = extensions.cells(report);
    let score = coding.score.clone();
    extensions.close(&mut coding.extras, |extras| crate::form::fhir::write::coding_extensions(score.as_ref(), extras));
    coding
}

/// What an option or a coding counts. Where both names are used, R5's is read and R4's kept.
pub(super) fn score(extensions: &mut Extensions, report: &mut Report) -> Option<Score> {
    let number = |_: &str, json: &Json| json.as_number().cloned();
    let weight: Option<Number> = extensions.value(names::ITEM_WEIGHT, report, number);
    if let Some(value) = weight {
        return Some(Score { value, kind: ScoreKind::ItemWeight });
    }
    let ordinal = extensions.value(names::ORDINAL_VALUE, report, number);
    ordinal.map(|value| Score { value, kind: ScoreKind::OrdinalValue })
}
