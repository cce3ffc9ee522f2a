//! From sheets to a form.

mod choices;
mod circles;
mod constraint;
mod filter;
pub(super) mod initial;
mod item;
mod parameters;
mod questions;
mod relevant;
mod settings;
mod survey;

use std::collections::BTreeMap;

use super::columns::Columns;
use super::expression::Fault;
use super::{Reason, ReasonCode, Report, Sheet, heading, lists, shown};
use crate::form::{EnableWhen, Filter, Form, Item, Value};
use choices::Lists;
pub(super) use choices::{cells_show, whole};
use questions::Questions;

/// Reads a form.
pub(super) fn form(sheets: &[Sheet]) -> Result<Form, Vec<Reason>> {
    let mut report = Report::default();
    let Some(survey) = sheet(sheets, "survey", &mut report) else {
        return Err(vec![Reason::new("survey", 0, "", ReasonCode::SheetMissing).with("name", "survey")]);
    };
    let none = Sheet { name: "choices".to_owned(), ..Sheet::default() };
    let choices = sheet(sheets, "choices", &mut report).unwrap_or(&none);
    // Lists of things that a server keeps: what is answered changes them.
    if let Some(entities) = sheet(sheets, "entities", &mut report).filter(|sheet| sheet.rows.iter().any(|row| !row.is_blank())) {
        report.add(Reason::new(&entities.name, 0, "", ReasonCode::SheetRefused));
    }

    let mut survey = Columns::of(survey, heading::SURVEY, &mut report);
    for needed in ["type", "name"] {
        if !survey.has(needed) {
            report.add(Reason::new(survey.sheet, 0, "", ReasonCode::ColumnMissing).with("name", needed));
        }
    }
    if !survey.has("type") {
        return report.close(Form::default());
    }
    let mut choices = Columns::of(choices, heading::CHOICES, &mut report);
    for needed in ["list_name", "name"] {
        if choices.rows().next().is_some() && !choices.has(needed) {
            report.add(Reason::new(choices.sheet, 0, "", ReasonCode::ColumnMissing).with("name", needed));
        }
    }
    let mut form = settings::read(sheet(sheets, "settings", &mut report), &mut report);
    if form.language.is_none() {
        form.language = survey.first_language().or_else(|| choices.first_language()).map(str::to_owned);
    }
    survey.set_main(form.language.as_deref());
    choices.set_main(form.language.as_deref());

    let attributes: Vec<String> = survey.rows().flat_map(|row| filter::columns(survey.cell(row, "choice_filter"))).collect();
    let twice = form.extras.cell("allow_choice_duplicates").is_some_and(|cell| item::yes_or_no(cell) == Some(true));
    let lists = choices::read(&choices, &attributes, twice, &mut report);
    let asked = survey::read(&survey, &lists, &mut form, &mut report);
    let is_column = |name: &str| choices.has_other(name) || matches!(name, "score" | "item_weight") && choices.has(name);
    expressions(&mut form, &asked, &survey, &lists, is_column, &mut report);
    form.choice_sets = lists.sets;
    for circle in circles::find(&form) {
        let place = asked.rows.get(&circle);
        let reason = Reason::new(survey.sheet, place.map_or(0, |row| row.line), "relevant", ReasonCode::ConditionLoop);
        report.add(reason.with("question", shown(&circle)));
    }
    appearances(&mut form);
    report.close(form)
}

/// The sheet of that name, however it is spelled.
fn sheet<'s>(sheets: &'s [Sheet], name: &str, report: &mut Report) -> Option<&'s Sheet> {
    let mut found = sheets.iter().filter(|sheet| sheet.name.trim().eq_ignore_ascii_case(name));
    let first = found.next();
    if found.next().is_some() {
        report.add(Reason::new(name, 0, "", ReasonCode::SheetRefused));
    }
    first
}

/// Reads conditions and filters, which may name questions further down, once all questions are known.
fn expressions(
    form: &mut Form,
    asked: &survey::Asked<'_>,
    survey: &Columns<'_>,
    lists: &Lists,
    is_column: impl Fn(&str) -> bool,
    report: &mut Report,
) {
    let mut found: BTreeMap<String, (Option<EnableWhen>, Vec<Filter>)> = BTreeMap::new();
    let questions = Questions::of(form, &asked.names, lists);
    for item in form.all_items() {
        let Some(row) = asked.rows.get(&item.link_id) else { continue };
        let (relevant, filters) = (survey.cell(row, "relevant"), survey.cell(row, "choice_filter"));
        let mut say =
            |column: &str, fault: &Fault| report.add(because(survey.reason(row, column, ReasonCode::ExpressionBroken), fault, ""));
        let mut of = (None, Vec::new());
        if !relevant.is_empty() {
            match relevant::read(relevant, &questions) {
                Ok(when) => of.0 = Some(when),
                Err(fault) => say("relevant", &fault),
            }
        }
        if !filters.is_empty() && questions::list_of(item).is_some() {
            match filter::read(filters, &questions, &is_column) {
                Ok(filters) => of.1 = filters,
                Err(fault) => say("choice_filter", &fault),
            }
        }
        found.insert(item.link_id.clone(), of);
    }
    each(&mut form.items, &mut |item| {
        if let Some((when, filters)) = found.remove(&item.link_id) {
            (item.enable_when, item.filters) = (when, filters);
        }
    });
}

/// Goes over all items. As deep as groups may stand inside each other.
fn each(items: &mut [Item], todo: &mut impl FnMut(&mut Item)) {
    for item in items {
        todo(item);
        each(&mut item.items, todo);
    }
}

/// A fault as a reason at the same place.
pub(super) fn because(at: Reason, fault: &Fault, kind: &str) -> Reason {
    let (code, fact) = match fault {
        Fault::Broken => (ReasonCode::ExpressionBroken, None),
        Fault::Unknown(what) => (ReasonCode::ExpressionUnknown, Some(("what", word(what)))),
        Fault::Mixed => (ReasonCode::ExpressionMixed, None),
        Fault::QuestionUnknown(name) => (ReasonCode::QuestionUnknown, Some(("question", shown(name)))),
        Fault::WithoutAnswer(name) => (ReasonCode::QuestionWithoutAnswer, Some(("question", shown(name)))),
        Fault::Unanswered(name) => (ReasonCode::ConditionUnanswered, Some(("question", shown(name)))),
        Fault::Type(name) => (ReasonCode::ConditionType, Some(("question", shown(name)))),
        Fault::LimitType => (ReasonCode::ConstraintType, Some(("kind", shown(kind)))),
        Fault::Strict => (ReasonCode::ConstraintStrict, None),
        Fault::Pattern => (ReasonCode::PatternUnusable, None),
        Fault::Column(name) => (ReasonCode::FilterColumnMissing, Some(("name", shown(name)))),
    };
    let reason = Reason { code, ..at };
    match fact {
        Some((name, fact)) => reason.with(name, fact),
        None => reason,
    }
}

/// A sign or the name of a function, as a reason may repeat it.
fn word(what: &str) -> String {
    let sign = what.len() <= 3 && what.chars().all(|c| c.is_ascii_punctuation());
    if sign { what.to_owned() } else { shown(what) }
}

/// What is written for the scale of a list anyway is no extra; where it is not so, an empty cell says that.
fn appearances(form: &mut Form) {
    let scales = lists::Lists::of(form).scales();
    each(&mut form.items, &mut |item| {
        if !scales.contains(&item.link_id) {
            return;
        }
        match item.extras.cell("appearance") {
            Some("likert") => item.extras.cells.retain(|(heading, _)| heading != "appearance"),
            Some(_) => {}
            None => item.extras.cells.push(("appearance".to_owned(), String::new())),
        }
    });
    // In one order, so that a form is the same however the columns stand.
    each(&mut form.items, &mut |item| item.extras.cells.sort());
    for choice in form.choice_sets.iter_mut().flat_map(|set| &mut set.choices) {
        choice.attributes.sort();
        if let Value::Coding(coding) = &mut choice.value {
            coding.extras.cells.sort();
        }
    }
    form.extras.cells.sort();
}
