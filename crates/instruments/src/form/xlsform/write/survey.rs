//! The sheet *survey*.

use super::{LeftOutCode, Table, Writer, limits};
use crate::form::xlsform::lists::List;
use crate::form::xlsform::{DEEPEST, LONGEST_TEXT, YES_NO_LIST, columns, language, read};
use crate::form::{Constraint, Item, Kind, Text};

/// What waits to be written.
enum Next<'f> {
    Item(&'f Item, usize),
    /// A group with what stands under a question: it is asked once the question is answered.
    Under(&'f Item, usize),
    End,
}

impl<'f> Writer<'f> {
    /// Writes all items, each before what stands under it.
    pub(super) fn survey(&mut self, table: &mut Table) {
        for heading in ["type", "name"] {
            table.column(heading);
        }
        let label = self.heading("label");
        table.column(&label);
        let scales = self.lists.scales();
        let mut waiting: Vec<Next<'f>> = self.form.items.iter().rev().map(|item| Next::Item(item, 0)).collect();
        while let Some(next) = waiting.pop() {
            let (item, depth) = match next {
                Next::End => {
                    table.row();
                    table.put("type", "end_group");
                    continue;
                }
                Next::Item(item, _) if self.is_left_out(item) => {
                    let code = if item.total.is_some() { LeftOutCode::Total } else { LeftOutCode::Hidden };
                    self.leave_out(&item.link_id, code);
                    continue;
                }
                Next::Item(item, depth) => {
                    self.row(table, item, scales.contains(&item.link_id));
                    (item, depth)
                }
                Next::Under(item, depth) => {
                    table.row();
                    table.put("type", "begin_group");
                    let name = self.names.name(&item.link_id).unwrap_or_default().to_owned();
                    table.put("name", self.names.spare(&format!("{name}_more")));
                    table.put("relevant", format!("${{{name}}} != ''"));
                    waiting.push(Next::End);
                    waiting.extend(item.items.iter().rev().map(|child| Next::Item(child, depth + 1)));
                    continue;
                }
            };
            if depth >= DEEPEST && (item.kind == Kind::Group || !item.items.is_empty()) {
                self.leave_out(&item.link_id, LeftOutCode::TooDeep);
            } else if item.kind == Kind::Group {
                waiting.push(Next::End);
                waiting.extend(item.items.iter().rev().map(|child| Next::Item(child, depth + 1)));
            } else if !item.items.is_empty() {
                waiting.push(Next::Under(item, depth));
            }
        }
    }

    /// Whether an item does not go to the phone.
    pub(super) fn is_left_out(&self, item: &Item) -> bool {
        item.hidden || item.total.is_some()
    }

    fn row(&mut self, table: &mut Table, item: &'f Item, scale: bool) {
        table.row();
        let list = self.lists.list(&item.link_id).cloned();
        let list = list.as_ref();
        table.put("type", self.row_type(item, list));
        let name = self.names.name(&item.link_id).unwrap_or_default().to_owned();
        if name != item.link_id {
            table.put("entente_link_id", item.link_id.as_str());
        }
        table.put("name", name.as_str());
        for (heading, text) in
            [("label", &item.text), ("hint", &item.hint), ("entente_prefix", &item.prefix), ("entente_simpler", &item.simpler)]
        {
            if let Some(text) = text {
                self.text(table, heading, text, &item.link_id);
            }
        }
        if item.kind != Kind::Group && item.text.is_none() && item.hint.is_none() && !read::cells_show(&item.extras) {
            // Phones refuse a question without any words.
            let label = self.heading("label");
            table.put(&label, name.as_str());
        }
        let relevant = self.relevant(item);
        table.put("relevant", relevant);
        table.put("entente_dimension", item.scoring.dimension.as_deref().unwrap_or_default());
        if item.kind.is_question() {
            self.question(table, item, list);
        } else if item.required {
            self.leave_out(&item.link_id, LeftOutCode::GroupRequired);
        }
        if item.repeats && (item.kind == Kind::Group || list.is_none()) {
            let group = item.kind == Kind::Group;
            self.leave_out(&item.link_id, if group { LeftOutCode::RepeatedGroup } else { LeftOutCode::RepeatedAnswers });
        }
        let kept = item.extras.cell("appearance");
        let appearance = match (kept, item.kind) {
            (None, _) if scale => "likert".to_owned(),
            (kept, Kind::Text) if list.is_none() => format!("multiline {}", kept.unwrap_or_default()).trim_end().to_owned(),
            (kept, _) => kept.unwrap_or_default().to_owned(),
        };
        table.put("appearance", appearance);
        for (heading, cell) in item.extras.cells.iter().filter(|(heading, _)| heading != "appearance" && heading != "parameters") {
            table.put(&columns::written(heading), cell.as_str());
        }
    }

    fn question(&mut self, table: &mut Table, item: &Item, list: Option<&List<'_>>) {
        let yes = |yes: bool| if yes { "yes" } else { "" };
        table.put("required", yes(item.required));
        table.put("read_only", yes(item.read_only));
        table.put("entente_reversed", yes(item.scoring.reversed));
        let constraint = self.constraint(item, list);
        table.put("constraint", constraint);
        let filter = self.choice_filter(item);
        table.put("choice_filter", filter);
        let default = self.default(item, list);
        table.put("default", default);
        table.put("entente_weight", item.scoring.weight.as_ref().and_then(limits::number).unwrap_or_default());
        table.put("entente_decimals", item.limits.decimals.map_or_else(String::new, |decimals| decimals.to_string()));
        let parameters =
            [limits::range(item).as_deref(), item.extras.cell("parameters")].into_iter().flatten().collect::<Vec<_>>().join(" ");
        table.put("parameters", parameters);
    }

    fn row_type(&mut self, item: &Item, list: Option<&List<'_>>) -> String {
        let open = item.kind == Kind::OpenChoice
            || matches!(item.constraint, Some(Constraint::OptionsOrString | Constraint::OptionsOrType)) && item.kind != Kind::Choice;
        let select = if item.repeats { "select_multiple" } else { "select_one" };
        if let Some(list) = list.filter(|list| !list.names.is_empty()) {
            return format!("{select} {}{}", list.name, if open { " or_other" } else { "" });
        }
        match item.kind {
            Kind::Group => "begin_group".to_owned(),
            Kind::Display => "note".to_owned(),
            Kind::Boolean => format!("{select} {YES_NO_LIST}"),
            Kind::Integer | Kind::Decimal if limits::range(item).is_some() => "range".to_owned(),
            Kind::Integer => "integer".to_owned(),
            Kind::Decimal => "decimal".to_owned(),
            Kind::Date => "date".to_owned(),
            Kind::String | Kind::Text => "text".to_owned(),
            Kind::Choice | Kind::OpenChoice => {
                self.leave_out(&item.link_id, LeftOutCode::ChoicesMissing);
                "text".to_owned()
            }
        }
    }

    /// Writes a text in all its languages.
    pub(super) fn text(&mut self, table: &mut Table, name: &str, text: &Text, link_id: &str) {
        let heading = self.heading(name);
        self.text_under(table, &heading, name, text, link_id);
    }

    /// The same, with the heading of the language of the questionnaire given.
    pub(super) fn text_under(&mut self, table: &mut Table, heading: &str, name: &str, text: &Text, link_id: &str) {
        let all = text.translations.iter().map(|translation| &translation.text).chain([&text.original]);
        if all.into_iter().any(|text| text.chars().count() > LONGEST_TEXT) {
            self.leave_out(link_id, LeftOutCode::TextTooLong);
        }
        put(table, heading, name, text, self.form.language.as_deref());
    }

    /// The same of a text of the program's own.
    pub(super) fn put_text(&self, table: &mut Table, name: &str, text: &Text) {
        put(table, &self.heading(name), name, text, self.form.language.as_deref());
    }
}

fn put(table: &mut Table, heading: &str, name: &str, text: &Text, main: Option<&str>) {
    // A phone would look for the answer to a question of that name.
    let plain = |text: &str| text.replace("${", "$ {");
    table.put(heading, plain(&text.original));
    for translation in &text.translations {
        let tag = translation.language.as_str();
        if language::is_tag(tag) && !main.is_some_and(|main| language::same(main, tag)) {
            table.put(&format!("{name}::{}", language::written(tag)), plain(&translation.text));
        }
    }
}
