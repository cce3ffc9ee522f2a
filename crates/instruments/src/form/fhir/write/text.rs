//! Texts with their translations: an element and its companion.

use super::{extension, in_order, members::Members, merged};
use crate::form::fhir::{Release, names};
use crate::form::{Json, Text, Translation};

/// Writes a text, and the same in simpler sentences where there is one.
pub(super) fn write(to: &mut Members, key: &str, text: Option<&Text>, simpler: Option<&Text>) {
    let Some(text) = text else { return };
    to.text(key, Some(&text.original));
    let mut companion = Members::new(Release::R4);
    companion.kept(&text.extras, &["id"]);
    companion.list("extension", in_order(text_extensions(text, simpler), &text.extras));
    companion.all_kept(&text.extras, &[]);
    let companion = companion.close();
    if !companion.members().is_empty() {
        to.put(&format!("_{key}"), companion);
    }
}

/// The extensions of a text in the usual order.
pub(in crate::form::fhir) fn text_extensions(text: &Text, simpler: Option<&Text>) -> Vec<Json> {
    let mut known: Vec<Json> = text
        .translations
        .iter()
        .map(|of| match &of.written {
            Some(written) if still_says(written, of) => written.clone(),
            _ => translation(of),
        })
        .collect();
    known.extend(simpler.map(|simpler| as_extension(names::SIMPLER, simpler)));
    merged(known, &text.extras)
}

/// A text with its translations as an extension.
pub(super) fn as_extension(url: &str, text: &Text) -> Json {
    let mut to = Members::new(Release::R4);
    to.text("url", Some(url));
    write(&mut to, "valueString", Some(text), None);
    to.close()
}

/// A translation as it is usually written.
pub(in crate::form::fhir) fn translation(of: &Translation) -> Json {
    let parts = vec![extension("lang", "valueCode", of.language.as_str()), extension("content", "valueString", of.text.as_str())];
    Json::object([("url", names::TRANSLATION.into()), ("extension", Json::Array(parts))])
}

fn still_says(written: &Json, of: &Translation) -> bool {
    let part = |name: &str| written.list("extension").iter().find(|part| part.text("url") == Some(name));
    let content = part("content").and_then(|part| part.text("valueString").or_else(|| part.text("valueMarkdown")));
    part("lang").and_then(|part| part.text("valueCode")) == Some(&of.language) && content == Some(&of.text)
}
