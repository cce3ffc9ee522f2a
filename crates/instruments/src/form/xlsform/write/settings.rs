//! The sheet *settings*, and the rows that ask nobody anything.

use std::collections::BTreeMap;

use super::{Table, Writer};
use crate::form::xlsform::{columns, language};
use crate::form::{Form, Status};

impl Writer<'_> {
    /// Writes what the form says of itself.
    pub(super) fn settings(&mut self, table: &mut Table) {
        let form = self.form;
        table.row();
        if let Some(title) = &form.title {
            // Phones know one title: it stands under a heading without language, and translations under one of our own.
            self.text_under(table, "form_title", "entente_title", title, "");
        }
        for (name, text) in [("entente_description", &form.description), ("entente_copyright", &form.copyright)] {
            if let Some(text) = text {
                self.text(table, name, text, "");
            }
        }
        table.put("form_id", form.name.as_deref().unwrap_or_default());
        table.put("version", form.version.as_deref().unwrap_or_default());
        if let Some(tag) = form.language.as_deref().filter(|tag| language::is_tag(tag)) {
            table.put("default_language", language::written(tag));
        }
        table.put("entente_url", form.url.as_deref().unwrap_or_default());
        let status = match form.status {
            None => "",
            Some(Status::Draft) => "draft",
            Some(Status::Active) => "active",
            Some(Status::Retired) => "retired",
            Some(Status::Unknown) => "unknown",
        };
        table.put("entente_status", status);
        for (heading, cell) in form.extras.cells.iter().filter(|(heading, _)| metadata_of(heading).is_none()) {
            table.put(&columns::written(heading), cell.as_str());
        }
    }
}

/// The number of the row and the heading in `metadata.3.name`.
fn metadata_of(heading: &str) -> Option<(u32, &str)> {
    let (number, heading) = heading.strip_prefix("metadata.")?.split_once('.')?;
    Some((number.parse().ok()?, heading))
}

/// Writes what a phone notes by itself.
pub(super) fn metadata(form: &Form, table: &mut Table) {
    let mut rows: BTreeMap<u32, Vec<(&str, &str)>> = BTreeMap::new();
    for (heading, cell) in &form.extras.cells {
        if let Some((number, heading)) = metadata_of(heading) {
            rows.entry(number).or_default().push((heading, cell));
        }
    }
    for cells in rows.into_values() {
        table.row();
        for (heading, cell) in cells {
            table.put(&columns::written(heading), cell);
        }
    }
}
