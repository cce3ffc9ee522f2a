//! The columns `constraint`, `parameters` and `default`.

use super::{LeftOutCode, Writer};
use crate::form::xlsform::expression::quoted;
use crate::form::xlsform::lists::{List, written};
use crate::form::xlsform::read;
use crate::form::{Item, Kind, Number, Value};

/// A number as XPath writes it, which knows no exponents.
pub(super) fn number(number: &Number) -> Option<String> {
    if number.as_str().contains(['e', 'E']) { number.exact().map(|exact| exact.to_string()) } else { Some(number.as_str().to_owned()) }
}

/// A value of a number or a day as an expression.
fn bound(value: &Value) -> Option<String> {
    match value {
        Value::Integer(whole) => Some(whole.to_string()),
        Value::Decimal(decimal) => number(decimal),
        Value::Date(day) if day.len() == 10 => Some(format!("date('{day}')")),
        _ => None,
    }
}

/// The parameters of a range, if the item is one: it has a beginning, an end and a step.
pub(super) fn range(item: &Item) -> Option<String> {
    let step = item.limits.step.as_ref()?;
    let plain = |value: &Value| match (value, item.kind) {
        (Value::Integer(whole), _) => Some(whole.to_string()),
        (Value::Decimal(decimal), Kind::Decimal) => number(decimal),
        _ => None,
    };
    let (start, end) = (plain(item.limits.least.as_ref()?)?, plain(item.limits.greatest.as_ref()?)?);
    let whole = [start.as_str(), end.as_str()].iter().all(|bound| !bound.contains('.')) && step.as_integer().is_some();
    // A range is whole or decimal by what its parameters look like.
    let fits = item.choices.is_none() && whole == (item.kind == Kind::Integer) && matches!(item.kind, Kind::Integer | Kind::Decimal);
    fits.then(|| number(step).map(|step| format!("start={start} end={end} step={step}"))).flatten()
}

impl Writer<'_> {
    /// The limits of an item as an expression.
    pub(super) fn constraint(&mut self, item: &Item, list: Option<&List<'_>>) -> String {
        let limits = &item.limits;
        let mut parts: Vec<String> = Vec::new();
        let mut whole = true;
        if range(item).is_none() {
            for (sign, limit) in [(">=", &limits.least), ("<=", &limits.greatest)] {
                let Some(limit) = limit else { continue };
                match bound(limit) {
                    Some(bound) => parts.push(format!(". {sign} {bound}")),
                    None => whole = false,
                }
            }
            whole &= limits.step.is_none();
        }
        for (function, sign, count) in [
            ("string-length", ">=", limits.shortest),
            ("string-length", "<=", limits.longest),
            ("count-selected", ">=", limits.fewest),
            ("count-selected", "<=", limits.most),
        ] {
            let chosen = item.repeats && list.is_some();
            let fits = if function == "count-selected" { chosen } else { matches!(item.kind, Kind::String | Kind::Text) && list.is_none() };
            match count {
                Some(count) if fits => parts.push(format!("{function}(.) {sign} {count}")),
                // One answer at least and at most is what a single question takes anyway.
                Some(1) if function == "count-selected" => {}
                Some(_) => whole = false,
                None => {}
            }
        }
        if let Some(pattern) = &limits.pattern {
            match quoted(pattern).filter(|pattern| !pattern.contains("${") && !pattern.contains('\n')) {
                Some(pattern) => parts.push(format!("regex(., {pattern})")),
                None => whole = false,
            }
        }
        if let Some(list) = list.filter(|_| item.repeats) {
            for (name, _) in list.names.iter().zip(list.choices).filter(|(_, choice)| choice.exclusive) {
                parts.push(format!("not(selected(., '{name}') and count-selected(.) > 1)"));
            }
        }
        if !whole {
            self.leave_out(&item.link_id, LeftOutCode::Limit);
        }
        parts.join(" and ")
    }

    /// What an item holds before anybody answers.
    pub(super) fn default(&mut self, item: &Item, list: Option<&List<'_>>) -> String {
        let mut cells: Vec<String> = Vec::new();
        let mut whole = true;
        for initial in &item.initial {
            let cell = match (list, &initial.value) {
                (Some(list), value) => list.name_of(value).map(str::to_owned),
                (None, Value::Coding(_)) => None,
                (None, Value::Decimal(decimal)) => number(decimal),
                (None, Value::Date(day)) if day.len() != 10 => None,
                (None, value) => Some(written(value)).filter(|text| !read::initial::computes(text) && text.trim() == text),
            };
            whole &= cell.is_some();
            cells.extend(cell);
        }
        if let Some(list) = list {
            let selected = list.names.iter().zip(list.choices).filter(|(_, choice)| choice.selected);
            cells.extend(selected.map(|(name, _)| name.clone()).filter(|_| item.initial.is_empty()));
        }
        if !item.repeats && cells.len() > 1 {
            whole = false;
            cells.truncate(1);
        }
        if !whole {
            self.leave_out(&item.link_id, LeftOutCode::Initial);
        }
        cells.join(" ")
    }
}
