//! Lists of answers inside the file. Other contained resources are kept.

use std::collections::HashSet;

use super::object::Object;
use super::{Reason, ReasonCode, Report, names, value};
use crate::form::{Choice, ChoiceSet, Json, Value, fhir::write};

/// A questionnaire with more resources inside is none.
const MOST_RESOURCES: usize = 1_000;

/// Takes the value sets out whose entries stand in the file. Where other resources stand beside them, the list stays as an
/// extra, with the id of each value set in its place.
pub(super) fn take(root: &mut Object, report: &mut Report) -> Vec<ChoiceSet> {
    let path = root.path_of("contained");
    let Some(contained) = root.take("contained") else { return Vec::new() };
    let Json::Array(entries) = contained else {
        report.say(path, ReasonCode::WrongShape);
        return Vec::new();
    };
    if entries.len() > MOST_RESOURCES {
        report.add(Reason::new(path, ReasonCode::TooManyItems).with("limit", MOST_RESOURCES));
        return Vec::new();
    }
    let mut sets: Vec<ChoiceSet> = Vec::new();
    let mut list = Vec::new();
    for (n, entry) in entries.into_iter().enumerate() {
        match choice_set(&entry, &format!("{path}[{n}]"), report) {
            Some(set) if sets.iter().all(|known| known.id != set.id) => {
                list.push(Json::String(set.id.clone()));
                sets.push(set);
            }
            _ => list.push(entry),
        }
    }
    if list.is_empty() || list.iter().any(|entry| entry.as_str().is_none()) {
        root.put_back("contained", Json::Array(list));
    }
    sets
}

/// The list of a value set, if its entries stand in it.
fn choice_set(resource: &Json, path: &str, report: &mut Report) -> Option<ChoiceSet> {
    if resource.text("resourceType") != Some("ValueSet") {
        return None;
    }
    let mut set =
        ChoiceSet { id: resource.text("id")?.to_owned(), url: resource.text("url").map(str::to_owned), choices: Vec::new(), written: None };
    match (resource.get("expansion"), resource.get("compose")) {
        (Some(expansion), _) => expanded(expansion.list("contains"), &format!("{path}.expansion"), &mut set.choices, report),
        (None, Some(compose)) => composed(compose, &format!("{path}.compose"), &mut set.choices, report)?,
        (None, None) => return None,
    }
    if set.choices.is_empty() {
        return None;
    }
    if !write::choice_set(&set).same(resource) {
        set.written = Some(resource.clone());
    }
    Some(set)
}

/// Whether a value set, as it was written, still lists the same choices.
pub(in crate::form::fhir) fn still_lists(written: &Json, set: &ChoiceSet) -> bool {
    let mut read = Vec::new();
    let mut report = Report::default();
    let found = match (written.get("expansion"), written.get("compose")) {
        (Some(expansion), _) => {
            expanded(expansion.list("contains"), "", &mut read, &mut report);
            Some(())
        }
        (None, Some(compose)) => composed(compose, "", &mut read, &mut report),
        (None, None) => None,
    };
    found.is_some() && read == set.choices && written.text("id") == Some(&set.id) && written.text("url") == set.url.as_deref()
}

fn expanded(contains: &[Json], path: &str, into: &mut Vec<Choice>, report: &mut Report) {
    for (n, entry) in contains.iter().enumerate() {
        let path = format!("{path}.contains[{n}]");
        if entry.get("abstract").and_then(Json::as_bool) != Some(true) {
            into.extend(entry_of(entry, entry.get("system"), entry.get("version"), &path, report));
        }
        expanded(entry.list("contains"), &path, into, report);
    }
}

/// Nothing when an entry is not named but described: a filter, a whole system, another list, an exclusion.
fn composed(compose: &Json, path: &str, into: &mut Vec<Choice>, report: &mut Report) -> Option<()> {
    if compose.get("exclude").is_some() {
        return None;
    }
    for (n, include) in compose.list("include").iter().enumerate() {
        if include.list("concept").is_empty() || include.get("filter").is_some() || include.get("valueSet").is_some() {
            return None;
        }
        for (m, concept) in include.list("concept").iter().enumerate() {
            let path = format!("{path}.include[{n}].concept[{m}]");
            into.extend(entry_of(concept, include.get("system"), include.get("version"), &path, report));
        }
    }
    Some(())
}

/// One entry as a choice: a coding with its words, translations and score. The rest stays in `written`.
fn entry_of(entry: &Json, system: Option<&Json>, version: Option<&Json>, path: &str, report: &mut Report) -> Option<Choice> {
    let kept = ["id", "code", "display", "_display", "extension"];
    let mut members: Vec<(String, Json)> = Vec::new();
    members.extend(system.map(|system| ("system".to_owned(), system.clone())));
    members.extend(version.map(|version| ("version".to_owned(), version.clone())));
    members.extend(entry.members().iter().filter(|(key, _)| kept.contains(&key.as_str())).cloned());
    let value::Found::Value(Value::Coding(mut coding)) = value::of("Coding", Json::Object(members), path, report) else { return None };
    if let Some(display) = &mut coding.display {
        let mut known: HashSet<String> = display.translations.iter().map(|known| known.language.clone()).collect();
        for designation in entry.list("designation") {
            if let (Some(language), Some(words)) = (designation.text("language"), designation.text("value"))
                && designation.get("use").is_none()
                && known.insert(language.to_owned())
            {
                display.translations.push(crate::form::Translation {
                    language: language.to_owned(),
                    text: words.to_owned(),
                    written: None,
                });
            }
        }
    }
    let mut choice = Choice::new(Value::Boolean(false));
    // A value set has no place for what stands at a choice but its coding.
    coding.extras.extensions.retain(|extension| match extension.text("url") {
        Some(names::ATTRIBUTE) => match super::choices::attribute(extension) {
            Some(attribute) => {
                choice.attributes.push(attribute);
                false
            }
            None => true,
        },
        Some(names::EXCLUSIVE) if extension.get("valueBoolean") == Some(&Json::Bool(true)) && extension.members().len() == 2 => {
            choice.exclusive = true;
            false
        }
        _ => true,
    });
    choice.value = Value::Coding(coding);
    Some(choice)
}
