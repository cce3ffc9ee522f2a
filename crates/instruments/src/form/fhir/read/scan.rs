//! Looks through the whole file for what computes, and for extensions that may not be ignored.

use super::{Reason, ReasonCode, Report, names};
use crate::form::Json;

/// Names every extension that computes something or brings in items from elsewhere, but for those of an item that may be a
/// total (see [`super::total`]), and every `modifierExtension`.
pub(super) fn look_for_expressions(document: &Json, report: &mut Report) {
    look(document, "", report);
}

/// The recursion is as deep as the document, which is at most [`crate::form::json::DEEPEST`].
fn look(json: &Json, path: &str, report: &mut Report) {
    match json {
        Json::Object(members) => {
            let is_item = json.get("linkId").is_some();
            for (key, value) in members {
                let inner = if path.is_empty() { super::shown(key) } else { format!("{path}.{}", super::shown(key)) };
                match key.as_str() {
                    "modifierExtension" => report.say(inner, ReasonCode::ModifierExtension),
                    "extension" => extensions(value, &inner, is_item, report),
                    _ => look(value, &inner, report),
                }
            }
        }
        Json::Array(entries) => {
            for (n, entry) in entries.iter().enumerate() {
                look(entry, &format!("{path}[{n}]"), report);
            }
        }
        _ => {}
    }
}

fn extensions(list: &Json, path: &str, of_item: bool, report: &mut Report) {
    for (n, extension) in list.entries().iter().enumerate() {
        let place = format!("{path}[{n}]");
        let url = extension.text("url").unwrap_or_default();
        if names::elsewhere(url) {
            report.say(place, ReasonCode::OtherQuestionnaire);
        } else if of_item && (url == names::CALCULATED || url == names::VARIABLE) {
            // Perhaps a total.
        } else if let Some(name) = names::computing(url) {
            report.add(Reason::new(place, ReasonCode::Expression).with("what", name));
        } else {
            look(extension, &place, report);
        }
    }
}
