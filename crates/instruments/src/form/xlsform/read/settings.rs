//! The sheet *settings*: headings, and one row of values.

use crate::form::xlsform::columns::Columns;
use crate::form::xlsform::{Report, Sheet, heading, language};
use crate::form::{Form, Status};

/// Columns that have a field in the model.
const READ: [&str; 9] = [
    "form_title",
    "entente_title",
    "form_id",
    "version",
    "default_language",
    "entente_url",
    "entente_description",
    "entente_copyright",
    "entente_status",
];

/// Reads what a form says of itself.
pub(super) fn read(sheet: Option<&Sheet>, report: &mut Report) -> Form {
    let mut form = Form::default();
    let Some(sheet) = sheet else { return form };
    let mut columns = Columns::of(sheet, heading::SETTINGS, report);
    let Some(row) = columns.rows().next() else { return form };
    let given = columns.cell(row, "default_language");
    form.language = language::tag(given);
    columns.set_main(form.language.as_deref());
    let optional = |name: &str| Some(columns.cell(row, name)).filter(|cell| !cell.is_empty()).map(str::to_owned);
    (form.name, form.version, form.url) = (optional("form_id"), optional("version"), optional("entente_url"));
    form.title = columns.text(row, "form_title", report);
    if let (Some(title), Some(translated)) = (&mut form.title, columns.text(row, "entente_title", report)) {
        title.translations = translated.translations;
    }
    form.description = columns.text(row, "entente_description", report);
    form.copyright = columns.text(row, "entente_copyright", report);
    form.status = match columns.cell(row, "entente_status") {
        "draft" => Some(Status::Draft),
        "active" => Some(Status::Active),
        "retired" => Some(Status::Retired),
        "unknown" => Some(Status::Unknown),
        _ => None,
    };
    form.extras.cells = columns.others(row, &READ, report);
    form
}
