//! Values.

use super::{cells, extension, in_order, members::Members, merged, text};
use crate::form::fhir::{Release, names};
use crate::form::{Coding, Extras, Json, Score, ScoreKind, Value};

/// A value and the ending of its name, as `Coding` of `valueCoding`.
pub(super) fn value(value: &Value) -> (&'static str, Json) {
    match value {
        Value::Boolean(yes) => ("Boolean", (*yes).into()),
        Value::Integer(number) => ("Integer", (*number).into()),
        Value::Decimal(number) => ("Decimal", number.into()),
        Value::Date(date) => ("Date", date.as_str().into()),
        Value::String(words) => ("String", words.as_str().into()),
        Value::Coding(of) => ("Coding", coding(of)),
    }
}

/// Writes a value under `value…` or the like.
pub(super) fn put(to: &mut Members, start: &str, of: &Value) {
    let (kind, json) = value(of);
    to.put(&format!("{start}{kind}"), json);
}

pub(super) fn coding(of: &Coding) -> Json {
    let mut to = Members::new(Release::R4);
    to.kept(&of.extras, &["id"]);
    to.list("extension", in_order(coding_extensions(of.score.as_ref(), &of.extras), &of.extras));
    to.text("system", of.system.as_deref());
    to.text("version", of.version.as_deref());
    to.text("code", of.code.as_deref());
    text::write(&mut to, "display", of.display.as_ref(), None);
    to.all_kept(&of.extras, &[]);
    to.close()
}

/// The extensions of a coding in the usual order.
pub(in crate::form::fhir) fn coding_extensions(of: Option<&Score>, extras: &Extras) -> Vec<Json> {
    merged(of.map(score).into_iter().chain(cells(extras)).collect(), extras)
}

/// What a choice counts.
pub(super) fn score(of: &Score) -> Json {
    let url = match of.kind {
        ScoreKind::OrdinalValue => names::ORDINAL_VALUE,
        ScoreKind::ItemWeight => names::ITEM_WEIGHT,
    };
    extension(url, "valueDecimal", &of.value)
}
