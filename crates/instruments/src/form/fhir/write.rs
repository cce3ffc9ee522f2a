//! A form becomes a document.

mod choices;
mod item;
mod members;
mod text;
mod total;
mod value;

use super::{Release, names, read, standing};
use crate::form::{Extras, Form, Json, Status};
use members::Members;

pub(super) use choices::{choice_extensions, choice_set};
pub(super) use item::item_extensions;
pub(super) use text::{text_extensions, translation};
pub(super) use total::total;
pub(super) use value::coding_extensions;

/// Writes a form.
pub(super) fn form(form: &Form, release: Release) -> Json {
    let mut to = Members::new(release);
    to.put("resourceType", Json::from("Questionnaire"));
    to.kept(&form.extras, &["id", "meta"]);
    to.text("language", form.language.as_deref());
    to.text("url", form.url.as_deref());
    to.text("version", form.version.as_deref());
    to.text("name", form.name.as_deref());
    text::write(&mut to, "title", form.title.as_ref(), None);
    let status = form.status.map(|status| match status {
        Status::Draft => "draft",
        Status::Active => "active",
        Status::Retired => "retired",
        Status::Unknown => "unknown",
    });
    to.text("status", status);
    text::write(&mut to, "description", form.description.as_ref(), None);
    text::write(&mut to, "copyright", form.copyright.as_ref(), None);
    let mut sets: Vec<Json> = form.choice_sets.iter().map(choice_set).collect();
    if let Some(contained) = form.extras.element("contained") {
        sets = among_others(form, contained);
    }
    to.list("contained", sets);
    to.extensions(form_extensions(form, &form.extras), &form.extras, names::CROSS_VERSION, &names::FORM_R5);
    to.list("item", form.items.iter().map(|item| item::item(item, form, release)).collect());
    to.all_kept(&form.extras, &names::FORM_R5);
    to.close()
}

/// The value sets where they stood among other resources; new ones behind.
fn among_others(form: &Form, contained: &Json) -> Vec<Json> {
    let mut written = Vec::new();
    let mut list = Vec::new();
    for entry in contained.entries() {
        match entry.as_str() {
            None => list.push(entry.clone()),
            Some(id) => {
                if let Some(set) = form.choice_sets.iter().find(|set| set.id == id) {
                    written.push(id);
                    list.push(choice_set(set));
                }
            }
        }
    }
    list.extend(form.choice_sets.iter().filter(|set| !written.contains(&set.id.as_str())).map(choice_set));
    list
}

/// The extensions of a form in the usual order.
pub(super) fn form_extensions(form: &Form, extras: &Extras) -> Vec<Json> {
    let mut known: Vec<Json> = form.standing.as_ref().map(standing::write).into_iter().collect();
    known.extend(form.reading_guide.as_ref().map(standing::write_guide));
    known.extend(cells(extras));
    merged(known, extras)
}

/// Extensions where none is known.
pub(super) fn plain_extensions(extras: &Extras) -> Vec<Json> {
    merged(Vec::new(), extras)
}

/// Known extensions, each as it was written where the file said more than its value, and the unknown ones behind.
fn merged(known: Vec<Json>, extras: &Extras) -> Vec<Json> {
    let mut kept = extras.extensions.clone();
    let mut list: Vec<Json> = Vec::with_capacity(known.len() + kept.len());
    for extension in known {
        let url = extension.text("url").unwrap_or_default();
        let longer = kept.iter().position(|other| other.text("url") == Some(url) && says(other, &extension));
        list.push(longer.map_or(extension, |n| kept.remove(n)));
    }
    // A known extension that was kept for what it said beside a value that is no longer the same says something wrong now.
    let has = |url: &str| list.iter().any(|known| known.text("url") == Some(url));
    kept.retain(|other| !other.text("url").is_some_and(|url| names::VALUED.contains(&url) && has(url)));
    list.append(&mut kept);
    list
}

/// Whether an object has all members of another.
fn says(longer: &Json, shorter: &Json) -> bool {
    shorter.members().iter().all(|(key, value)| longer.get(key).is_some_and(|other| other.same(value)))
}

/// An extension with a value.
fn extension(url: &str, key: &str, value: impl Into<Json>) -> Json {
    Json::object([("url", url.into()), (key, value.into())])
}

/// Cells of a spreadsheet row, as extensions.
fn cells(extras: &Extras) -> Vec<Json> {
    let part = |name: &str, text: &str| extension(name, "valueString", text);
    extras
        .cells
        .iter()
        .map(|(column, cell)| {
            Json::object([("url", names::CELL.into()), ("extension", Json::Array(vec![part("column", column), part("cell", cell)]))])
        })
        .collect()
}

/// Extensions in the order of the file.
fn in_order(extensions: Vec<Json>, extras: &Extras) -> Vec<Json> {
    if extras.order.is_empty() { extensions } else { read::ordered(extensions, &extras.order) }
}

/// Adds what stands in an element of R5 alone, as extensions for R4.
fn merged_cross_version(mut list: Vec<Json>, extras: &Extras, cross_version: &str, newer: &[&str]) -> Vec<Json> {
    for name in newer {
        let url = format!("{cross_version}{name}");
        if let Some(value) = extras.element(name)
            && !list.iter().any(|extension| extension.text("url") == Some(url.as_str()))
        {
            let key = match value {
                Json::Object(_) => "valueCoding",
                _ if matches!(*name, "disabledDisplay" | "answerConstraint") => "valueCode",
                _ => "valueString",
            };
            list.push(extension(&url, key, value.clone()));
        }
    }
    list
}
