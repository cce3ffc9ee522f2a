//! The sheet *choices*.

use std::collections::BTreeMap;

use crate::form::xlsform::columns::Columns;
use crate::form::xlsform::expression::plain_number;
use crate::form::xlsform::lists::is_list_name;
use crate::form::xlsform::{MOST_CHOICES, Reason, ReasonCode, Report, YES_NO_LIST, shown};
use crate::form::{Choice, ChoiceSet, Coding, Extras, Number, Score, ScoreKind, Text, Value};

/// Columns that have a field in the model.
const READ: [&str; 9] =
    ["list_name", "name", "label", "score", "item_weight", "entente_code", "entente_system", "entente_version", "entente_exclusive"];

/// The lists of a form.
#[derive(Default)]
pub(super) struct Lists {
    pub(super) sets: Vec<ChoiceSet>,
    /// The code of each choice by the name that it has in the sheet, with its row, list by list.
    pub(super) codes: BTreeMap<String, BTreeMap<String, (String, u32)>>,
}

impl Lists {
    /// The code of the choice of that name.
    pub(super) fn code(&self, list: &str, name: &str) -> Option<&str> {
        self.codes.get(list)?.get(name).map(|(code, _)| code.as_str())
    }

    /// Whether a choice goes with no other.
    pub(super) fn exclusive(&self, list: &str, name: &str) -> bool {
        let Some(code) = self.code(list, name) else { return false };
        let is = |choice: &&Choice| matches!(&choice.value, Value::Coding(coding) if coding.code.as_deref() == Some(code));
        self.sets.iter().find(|set| set.id == list).is_some_and(|set| set.choices.iter().filter(is).any(|choice| choice.exclusive))
    }
}

/// Reads the lists. `attributes` are the columns that filters ask for; `twice` says whether a list may name a choice twice.
pub(super) fn read(columns: &Columns<'_>, attributes: &[String], twice: bool, report: &mut Report) -> Lists {
    let mut lists = Lists::default();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (count, row) in columns.rows().enumerate() {
        if count == MOST_CHOICES {
            report.add(Reason::new(columns.sheet, row.line, "", ReasonCode::TooManyRows).with("limit", MOST_CHOICES));
            return lists;
        }
        let (list, name) = (columns.cell(row, "list_name"), columns.cell(row, "name"));
        // A row without both is a remark.
        match (list.is_empty(), name.is_empty()) {
            (true, true) => continue,
            (true, false) => report.add(columns.reason(row, "list_name", ReasonCode::NameMissing)),
            (false, true) => report.add(columns.reason(row, "name", ReasonCode::NameMissing)),
            (false, false) => {}
        }
        if list.is_empty() || name.is_empty() || list == YES_NO_LIST {
            continue;
        }
        if !is_list_name(list) {
            report.add(columns.reason(row, "list_name", ReasonCode::NameUnusable).with("name", shown(list)));
        }
        let name = whole(name);
        let given = columns.cell(row, "entente_code");
        let code = if given.is_empty() { name.clone() } else { given.to_owned() };
        let known = lists.codes.entry(list.to_owned()).or_default();
        match known.get(&name) {
            Some((_, first)) if !twice => {
                let reason = columns.reason(row, "name", ReasonCode::ChoiceTwice);
                report.add(reason.with("list", shown(list)).with("first", *first));
            }
            Some(_) => {}
            None => {
                known.insert(name, (code.clone(), row.line));
            }
        }
        let mut choice = Choice::new(Value::Boolean(false));
        let optional = |name: &str| Some(columns.cell(row, name)).filter(|cell| !cell.is_empty()).map(str::to_owned);
        let mut coding = Coding {
            code: Some(code),
            display: columns.text(row, "label", report),
            system: optional("entente_system"),
            version: optional("entente_version"),
            score: None,
            extras: Extras::default(),
        };
        let mut cells = columns.others(row, &READ, report);
        // A score that is no number is a column of somebody's own.
        for (heading, kind) in [("score", ScoreKind::OrdinalValue), ("item_weight", ScoreKind::ItemWeight)] {
            let cell = columns.cell(row, heading);
            match plain_number(cell) {
                Some(value) if coding.score.is_none() => coding.score = Some(Score { value: as_written(cell, value), kind }),
                _ if cell.is_empty() => {}
                _ => cells.push((heading.to_owned(), cell.to_owned())),
            }
        }
        choice.exclusive = columns.cell(row, "entente_exclusive").eq_ignore_ascii_case("yes");
        (choice.attributes, cells) = cells.into_iter().partition(|(heading, _)| attributes.contains(heading));
        coding.extras.cells = cells;
        // Without words and pictures, a phone shows the name.
        let name_shown = columns.cell(row, "name");
        let pictured = cells_show(&coding.extras);
        if coding.display.is_none() && !pictured {
            if name_shown.contains("${") {
                report.add(columns.reason(row, "name", ReasonCode::TextWithAnswer));
            }
            coding.display = Some(Text::new(name_shown));
        }
        choice.value = Value::Coding(Box::new(coding));
        let place = *places.entry(list.to_owned()).or_insert_with(|| {
            lists.sets.push(ChoiceSet { id: list.to_owned(), url: None, choices: Vec::new(), written: None });
            lists.sets.len() - 1
        });
        if let Some(set) = lists.sets.get_mut(place) {
            set.choices.push(choice);
        }
    }
    lists
}

/// Whether pictures or sounds stand for the words.
pub(in crate::form::xlsform) fn cells_show(extras: &Extras) -> bool {
    extras.cells.iter().any(|(heading, _)| ["image", "audio", "video", "big-image"].iter().any(|kind| heading.starts_with(kind)))
}

/// The digits that were written, where they are a number of JSON already.
fn as_written(cell: &str, value: Number) -> Number {
    Number::new(cell).unwrap_or(value)
}

/// A whole number that a spreadsheet wrote with a decimal part.
pub(in crate::form::xlsform) fn whole(name: &str) -> String {
    match name.strip_suffix(".0") {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => digits.to_owned(),
        _ => name.to_owned(),
    }
}
