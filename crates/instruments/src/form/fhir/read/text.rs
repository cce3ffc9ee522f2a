//! Texts and their translations: an element and its companion `_element`.

use super::object::Object;
use super::{Reason, ReasonCode, Report, names};
use crate::form::{Json, Text, Translation};

/// Longest text, in characters. The largest text of the test suites of FHIR has three thousand.
const LONGEST: usize = 50_000;

/// A text, if the element is there.
pub(super) fn optional(of: &mut Object, key: &str, report: &mut Report) -> Option<Text> {
    with_simpler(of, key, report).map(|(text, simpler)| {
        if simpler.is_some() {
            report.say(of.path_of(&format!("_{key}")), ReasonCode::WrongShape);
        }
        text
    })
}

/// A text and the same in simpler sentences, where there is one. A companion without its element is kept as it is.
pub(super) fn with_simpler(of: &mut Object, key: &str, report: &mut Report) -> Option<(Text, Option<Text>)> {
    let text = of.text(key, report)?;
    look_at(&text, &of.path_of(key), report);
    let mut text = Text::new(text);
    let companion = format!("_{key}");
    let path = of.path_of(&companion);
    let Some(companion) = of.take(&companion) else { return Some((text, None)) };
    let mut companion = Object::of(companion, path, report);
    let mut extensions = companion.extensions(report);
    for (path, whole) in extensions.take_all(names::TRANSLATION) {
        match translation(whole) {
            Some(translation) => {
                look_at(&translation.text, &path, report);
                text.translations.push(translation);
            }
            None => report.say(path, ReasonCode::WrongShape),
        }
    }
    let simpler = extensions.take(names::SIMPLER, report).and_then(|(path, whole)| of_extension(whole, path, report));
    companion.only(&["extension"], &["id", "fhir_comments"], report);
    text.extras.elements = companion.rest();
    let known = |extras: &_| super::super::write::text_extensions(&Text { extras: Clone::clone(extras), ..text.clone() }, simpler.as_ref());
    let mut extras = text.extras.clone();
    extensions.close(&mut extras, known);
    text.extras = extras;
    Some((text, simpler))
}

/// The text with its translations that an extension holds.
pub(super) fn of_extension(whole: Json, path: String, report: &mut Report) -> Option<Text> {
    let mut object = Object::of(whole, path, report);
    object.take("url");
    let text = optional(&mut object, "valueString", report);
    object.only(&[], &[], report);
    text
}

fn translation(whole: Json) -> Option<Translation> {
    let part = |name: &str| whole.list("extension").iter().find(|part| part.text("url") == Some(name));
    let language = part("lang")?.text("valueCode")?.to_owned();
    let content = part("content")?;
    let text = content.text("valueString").or_else(|| content.text("valueMarkdown"))?.to_owned();
    if language.is_empty() || text.trim().is_empty() {
        return None;
    }
    let mut translation = Translation { language, text, written: None };
    if !super::super::write::translation(&translation).same(&whole) {
        translation.written = Some(whole);
    }
    Some(translation)
}

/// Names what no text should hold.
pub(super) fn look_at(text: &str, path: &str, report: &mut Report) {
    if text.chars().count() > LONGEST {
        report.add(Reason::new(path, ReasonCode::TextTooLong).with("limit", LONGEST));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
        report.say(path, ReasonCode::ControlCharacter);
    }
}
