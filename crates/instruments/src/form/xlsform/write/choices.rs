//! The sheet *choices*.

use std::collections::BTreeSet;

use super::{Table, Writer};
use crate::form::xlsform::{YES_NO_LIST, columns, language, lists, read};
use crate::form::{Kind, Score, ScoreKind, Text, Value};

/// Yes and no in the languages that people answer in here.
const YES_NO: [(&str, &str, &str); 4] = [("fr", "Oui", "Non"), ("en", "Yes", "No"), ("nl", "Ja", "Nee"), ("de", "Ja", "Nein")];

impl Writer<'_> {
    /// Writes all lists.
    pub(super) fn choices(&mut self, table: &mut Table) {
        for heading in ["list_name", "name"] {
            table.column(heading);
        }
        let label = self.heading("label");
        table.column(&label);
        let lists = self.lists.clone();
        for list in lists.all() {
            for (choice, name) in list.choices.iter().zip(&list.names) {
                table.row();
                table.put("list_name", list.name.as_str());
                table.put("name", name.as_str());
                let code = lists::written(&choice.value);
                match &choice.value {
                    Value::Coding(coding) => {
                        match &coding.display {
                            Some(display) => self.text(table, "label", display, ""),
                            None if read::cells_show(&coding.extras) => {}
                            None => table.put(&label, name.as_str()),
                        }
                        table.put("entente_system", coding.system.as_deref().unwrap_or_default());
                        table.put("entente_version", coding.version.as_deref().unwrap_or_default());
                    }
                    _ => table.put(&label, code.as_str()),
                }
                if code != *name {
                    table.put("entente_code", code);
                }
                if let Some(Score { value, kind }) = choice.counted() {
                    let heading = if *kind == ScoreKind::ItemWeight { "item_weight" } else { "score" };
                    table.put(heading, value.as_str());
                }
                table.put("entente_exclusive", if choice.exclusive { "yes" } else { "" });
                let inner = if let Value::Coding(coding) = &choice.value { coding.extras.cells.as_slice() } else { &[] };
                for (heading, cell) in choice.attributes.iter().chain(&choice.extras.cells).chain(inner) {
                    table.put(&columns::written(heading), cell.as_str());
                }
            }
        }
        if self.form.all_items().any(|item| item.kind == Kind::Boolean && item.choices.is_none()) {
            self.yes_no(table);
        }
    }

    /// The list of which yes-or-no questions are made, in the languages of the form.
    fn yes_no(&self, table: &mut Table) {
        let main = self.form.language.as_deref().unwrap_or_default();
        let texts = self.form.all_items().filter_map(|item| item.text.as_ref());
        let spoken: BTreeSet<&str> = texts.flat_map(|text| &text.translations).map(|translation| translation.language.as_str()).collect();
        let of = |tag: &str| YES_NO.iter().find(|(known, _, _)| tag.split('-').next() == Some(known)).copied();
        let (_, yes, no) = of(main).unwrap_or(("en", "Yes", "No"));
        let mut labels = [Text::new(yes), Text::new(no)];
        for tag in spoken.into_iter().filter(|tag| !language::same(tag, main)) {
            let (_, yes, no) = of(tag).unwrap_or(("en", "Yes", "No"));
            let [for_yes, for_no] = labels;
            labels = [for_yes.with(tag, yes), for_no.with(tag, no)];
        }
        for (name, label) in ["true", "false"].into_iter().zip(&labels) {
            table.row();
            table.put("list_name", YES_NO_LIST);
            table.put("name", name);
            self.put_text(table, "label", label);
        }
    }
}
