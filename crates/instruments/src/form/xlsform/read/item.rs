//! One row of the sheet *survey* as an item.

use super::choices::{self, Lists};
use super::{because, constraint, initial, parameters, questions};
use crate::form::xlsform::columns::Columns;
use crate::form::xlsform::expression::{Fault, plain_number};
use crate::form::xlsform::row_type::RowType;
use crate::form::xlsform::{ReasonCode, Report, SheetRow, YES_NO_LIST, shown};
use crate::form::{Choices, Coding, Item, Kind, Text, Value};

/// Columns that are read of every row.
const OF_ALL: [&str; 10] =
    ["type", "name", "label", "hint", "relevant", "disabled", "entente_link_id", "entente_prefix", "entente_simpler", "entente_dimension"];

/// Columns that are read of questions. At a group or a note they change nothing and are kept.
const OF_QUESTIONS: [&str; 8] =
    ["required", "read_only", "constraint", "default", "calculation", "entente_reversed", "entente_weight", "entente_decimals"];

/// How an item is called.
pub(super) struct Called {
    /// Here.
    pub(super) link_id: String,
    /// On the phone.
    pub(super) name: String,
}

/// Reads an item without its condition and filters.
pub(super) fn read<'a>(
    columns: &Columns<'a>,
    row: &'a SheetRow,
    row_type: &RowType,
    called: Called,
    lists: &Lists,
    report: &mut Report,
) -> Item {
    let mut item = Item::new(called.link_id, kind(row_type));
    item.text = columns.text(row, "label", report);
    item.hint = columns.text(row, "hint", report);
    item.prefix = columns.text(row, "entente_prefix", report);
    item.simpler = columns.text(row, "entente_simpler", report);
    let dimension = columns.cell(row, "entente_dimension");
    item.scoring.dimension = (!dimension.is_empty()).then(|| dimension.to_owned());
    let mut read: Vec<&str> = OF_ALL.to_vec();
    let mut parameters = columns.cell(row, "parameters").to_owned();
    if let RowType::Refused(_) | RowType::Unknown(_) = row_type {
        return item;
    }
    if item.kind.is_question() {
        read.extend(OF_QUESTIONS);
        read.extend(["parameters", "choice_filter"]);
        match row_type {
            RowType::Range => match parameters::range(&parameters, &mut item) {
                Ok(others) => parameters = others,
                Err(name) => {
                    report.add(columns.reason(row, "parameters", ReasonCode::ParameterUnusable).with("name", shown(&name)));
                }
            },
            RowType::PhoneNumber => item.limits.pattern = Some("\\d*".to_owned()),
            RowType::Select { list, several, .. } => select(columns, row, &mut item, list, *several, lists, report),
            _ => {}
        }
        question(columns, row, &mut item, lists, report);
    } else {
        parameters.clear();
    }
    item.extras.cells = columns.others(row, &read, report);
    if item.kind != Kind::Group && item.text.is_none() && item.hint.is_none() && !choices::cells_show(&item.extras) {
        // Without any words, people are shown the name.
        item.text = Some(Text::new(called.name));
    }
    if !parameters.is_empty() {
        item.extras.cells.push(("parameters".to_owned(), parameters));
    }
    if !matches!(row_type, RowType::Select { .. }) && item.kind.is_question() {
        let filter = columns.cell(row, "choice_filter");
        if !filter.is_empty() {
            item.extras.cells.push(("choice_filter".to_owned(), filter.to_owned()));
        }
    }
    appearance(columns, row, &mut item, report);
    item
}

fn kind(row_type: &RowType) -> Kind {
    match row_type {
        RowType::Note => Kind::Display,
        RowType::Integer | RowType::Range => Kind::Integer,
        RowType::Decimal => Kind::Decimal,
        RowType::Date => Kind::Date,
        RowType::Select { list, .. } if list == YES_NO_LIST => Kind::Boolean,
        RowType::Select { or_other: true, .. } => Kind::OpenChoice,
        RowType::Select { .. } => Kind::Choice,
        RowType::Begin => Kind::Group,
        RowType::Refused(kind) if kind.starts_with("begin_") => Kind::Group,
        _ => Kind::String,
    }
}

/// Yes or no, as XLSForm says it; yes and no are also the values of a spreadsheet.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    match cell.to_lowercase().replace(' ', "").as_str() {
        "yes" | "true" | "true()" | "1" => Some(true),
        "no" | "false" | "false()" | "0" | "" => Some(false),
        _ => None,
    }
}

/// What holds for every question.
fn question<'a>(columns: &Columns<'a>, row: &'a SheetRow, item: &mut Item, lists: &Lists, report: &mut Report) {
    let mut yes = |name: &str| {
        yes_or_no(columns.cell(row, name)).unwrap_or_else(|| {
            report.add(columns.reason(row, name, ReasonCode::YesOrNo));
            false
        })
    };
    (item.required, item.read_only, item.scoring.reversed) = (yes("required"), yes("read_only"), yes("entente_reversed"));
    if !columns.cell(row, "calculation").is_empty() {
        report.add(columns.reason(row, "calculation", ReasonCode::Calculation));
    }
    item.scoring.weight = plain_number(columns.cell(row, "entente_weight"));
    item.limits.decimals = columns.cell(row, "entente_decimals").parse().ok();
    let list = questions::list_of(item).map(str::to_owned);
    let text = columns.cell(row, "constraint");
    if !text.is_empty() {
        let exclusive = |name: &str| list.as_deref().is_some_and(|list| lists.exclusive(list, name));
        if let Err(fault) = constraint::read(text, item, exclusive) {
            let kind = columns.cell(row, "type");
            report.add(because(columns.reason(row, "constraint", ReasonCode::ExpressionBroken), &fault, kind));
        }
    }
    let text = columns.cell(row, "default");
    if !text.is_empty() {
        let text = if list.is_some() { choices::whole(text) } else { text.to_owned() };
        let code = |name: &str| list.as_deref().and_then(|list| lists.code(list, name));
        match initial::read(&text, item, |name| code(name).is_some()) {
            Ok(initial) => item.initial = initial,
            Err(fault) => report.add(columns.reason(row, "default", fault)),
        }
        for initial in &mut item.initial {
            if let Value::Coding(coding) = &mut initial.value
                && let Some(code) = coding.code.as_deref().and_then(code)
            {
                **coding = Coding { code: Some(code.to_owned()), ..Coding::default() };
            }
        }
    }
}

/// The list of a question with choices.
fn select<'a>(columns: &Columns<'a>, row: &'a SheetRow, item: &mut Item, list: &str, several: bool, lists: &Lists, report: &mut Report) {
    if item.kind == Kind::Boolean {
        return;
    }
    item.repeats = several;
    item.choices = Some(Choices::Shared(format!("#{list}")));
    let Some(codes) = lists.codes.get(list) else {
        report.add(columns.reason(row, "type", ReasonCode::ListMissing).with("list", shown(list)));
        return;
    };
    if several && codes.keys().any(|name| name.contains(char::is_whitespace)) {
        report.add(columns.reason(row, "type", ReasonCode::ChoiceWithBlank).with("list", shown(list)));
    }
}

/// Several lines of text are an appearance; choices that a phone searches for in a file are refused.
fn appearance<'a>(columns: &Columns<'a>, row: &'a SheetRow, item: &mut Item, report: &mut Report) {
    let Some(cell) = item.extras.cell("appearance").map(str::to_owned) else { return };
    if cell.contains("search(") || cell.contains("search (") {
        report.add(because(columns.reason(row, "appearance", ReasonCode::ExpressionUnknown), &Fault::Unknown("search".to_owned()), ""));
    }
    let words: Vec<&str> = cell.split_whitespace().collect();
    if item.kind == Kind::String && words.contains(&"multiline") {
        item.kind = Kind::Text;
        let rest: Vec<&str> = words.into_iter().filter(|word| *word != "multiline").collect();
        item.extras.cells.retain(|(heading, _)| heading != "appearance");
        if !rest.is_empty() {
            item.extras.cells.push(("appearance".to_owned(), rest.join(" ")));
        }
    }
}
