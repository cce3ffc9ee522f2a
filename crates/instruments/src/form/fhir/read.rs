//! A document becomes a form.

mod choices;
mod condition;
mod contained;
mod extensions;
mod item;
mod object;
mod release;
mod scan;
mod text;
mod total;
mod value;

use super::{Reading, Reason, ReasonCode, Refusal, Report, check, names, shown, standing};
use crate::form::{Form, Json, Status};
use extensions::Extensions;
use object::Object;

pub(super) use contained::still_lists;
pub(super) use extensions::ordered;
pub(super) use total::recognise;

/// Reads a document.
pub(super) fn read(document: &Json) -> Result<Reading, Refusal> {
    let mut report = Report::default();
    let found = document.text("resourceType");
    if found != Some("Questionnaire") {
        let found = found.map_or_else(|| document.kind().to_owned(), shown);
        return Err(Refusal::because(Reason::new("resourceType", ReasonCode::NotAQuestionnaire).with("found", found)));
    }
    scan::look_for_expressions(document, &mut report);
    let release = release::of(document);
    let form = form(document, &mut report);
    check::check(&form, &mut report);
    report.close(Reading { form, release })
}

fn form(document: &Json, report: &mut Report) -> Form {
    let mut root = Object::root(document);
    root.take("resourceType");
    for (key, code) in [("implicitRules", ReasonCode::ImplicitRules), ("modifierExtension", ReasonCode::ModifierExtension)] {
        if root.has(key) {
            report.say(root.path_of(key), code);
        }
    }
    let mut extensions = root.extensions(report);
    let mut form = Form {
        url: root.text("url", report),
        version: root.text("version", report),
        name: root.text("name", report),
        title: text::optional(&mut root, "title", report),
        description: text::optional(&mut root, "description", report),
        copyright: text::optional(&mut root, "copyright", report),
        language: root.text("language", report),
        status: status(&mut root, report),
        ..Form::default()
    };
    form.standing = told(&mut extensions, names::STANDING, standing::read, report);
    form.reading_guide = told(&mut extensions, names::READING_GUIDE, standing::read_guide, report);
    form.extras.cells = extensions.cells(report);
    form.choice_sets = contained::take(&mut root, report);
    form.items = item::ItemReader::new(report).items(&mut root);
    root.only(&names::FORM_READ, &names::FORM_KEPT, report);
    form.extras.elements = root.rest();
    let mut extras = std::mem::take(&mut form.extras);
    extensions.close(&mut extras, |extras| super::write::form_extensions(&form, extras));
    form.extras = extras;
    form
}

/// What an extension of our own tells; one that cannot be understood is named.
fn told<T>(extensions: &mut Extensions, url: &str, read: impl FnOnce(&Json) -> Option<T>, report: &mut Report) -> Option<T> {
    let (path, whole) = extensions.take(url, report)?;
    let told = read(&whole);
    if told.is_none() {
        report.say(path, ReasonCode::WrongShape);
    }
    told
}

fn status(root: &mut Object, report: &mut Report) -> Option<Status> {
    let path = root.path_of("status");
    let status = root.text("status", report)?;
    let known = match status.as_str() {
        "draft" => Some(Status::Draft),
        "active" => Some(Status::Active),
        "retired" => Some(Status::Retired),
        "unknown" => Some(Status::Unknown),
        _ => None,
    };
    if known.is_none() {
        report.say(path, ReasonCode::WrongShape);
    }
    known
}
