//! The columns `relevant` and `choice_filter`.
//!
//! A condition of the model never holds for an unanswered question. In XPath `${q} != 'x'` does, so it is written with
//! `${q} != ''` beside it, unless an unanswered question is meant too.

use super::limits::number;
use super::{LeftOutCode, Writer};
use crate::form::xlsform::expression::quoted;
use crate::form::{Against, Behaviour, Condition, EnableWhen, Expected, Item, Kind, Operator, Value};

impl Writer<'_> {
    /// When an item is asked, as an expression.
    pub(super) fn relevant(&mut self, item: &Item) -> String {
        let Some(when) = &item.enable_when else { return String::new() };
        match self.joined(when) {
            Some(expression) => expression,
            None => {
                self.leave_out(&item.link_id, LeftOutCode::Condition);
                String::new()
            }
        }
    }

    fn joined(&self, when: &EnableWhen) -> Option<String> {
        let any = when.behaviour == Some(Behaviour::Any) && when.conditions.len() > 1;
        let unanswered = |question: &str| {
            let is = |other: &Condition| other.question == question && other.expected == Expected::Exists(false);
            any && when.conditions.iter().any(is)
        };
        let mut parts = Vec::new();
        for condition in &when.conditions {
            let name = self.names.name(&condition.question)?;
            let compared = self.compared(condition, name)?;
            let unequal = matches!(condition.expected, Expected::Compared(Operator::NotEqual, _));
            match (unequal && !unanswered(&condition.question), any) {
                (false, _) => parts.push(compared),
                (true, false) => parts.extend([format!("${{{name}}} != ''"), compared]),
                (true, true) => parts.push(format!("(${{{name}}} != '' and {compared})")),
            }
        }
        let mut once: Vec<String> = Vec::new();
        for part in parts {
            if !once.contains(&part) {
                once.push(part);
            }
        }
        Some(once.join(if any { " or " } else { " and " }))
    }

    /// One comparison, if both sides can be written.
    fn compared(&self, condition: &Condition, name: &str) -> Option<String> {
        let item = self.form.item(&condition.question).filter(|item| item.kind.is_question() && !self.is_left_out(item))?;
        let (operator, value) = match &condition.expected {
            Expected::Exists(true) => return Some(format!("${{{name}}} != ''")),
            Expected::Exists(false) => return Some(format!("${{{name}}} = ''")),
            Expected::Compared(operator, value) => (*operator, value),
        };
        let equals = matches!(operator, Operator::Equal | Operator::NotEqual);
        let sign = operator.sign();
        if let Some(list) = self.lists.list(&condition.question) {
            let known = list.name_of(value).map(str::to_owned);
            let code = known.or_else(|| if let Value::Coding(coding) = value { coding.code.clone() } else { None })?;
            let code = quoted(&code)?;
            return match (operator, item.repeats) {
                (Operator::Equal, true) => Some(format!("selected(${{{name}}}, {code})")),
                // "One answer is not x" cannot be said of the answers together.
                (_, true) => None,
                (_, false) => equals.then(|| format!("${{{name}}} {sign} {code}")),
            };
        }
        let written = match (item.kind, value) {
            (Kind::Boolean, Value::Boolean(yes)) if equals => format!("'{yes}'"),
            (Kind::Integer | Kind::Decimal, Value::Integer(whole)) => whole.to_string(),
            (Kind::Integer | Kind::Decimal, Value::Decimal(decimal)) => number(decimal)?,
            (Kind::Date, Value::Date(day)) if day.len() == 10 => format!("date('{day}')"),
            (Kind::String | Kind::Text, Value::String(text)) if equals && !text.is_empty() && !text.contains("${") => quoted(text)?,
            _ => return None,
        };
        Some(format!("${{{name}}} {sign} {written}"))
    }

    /// Which choices an item offers, as an expression.
    pub(super) fn choice_filter(&mut self, item: &Item) -> String {
        let part = |writer: &Self, filter: &crate::form::Filter| {
            let against = match &filter.against {
                Against::Answer(question) => writer.names.name(question).map(|name| format!("${{{name}}}")),
                Against::Text(text) => quoted(text),
            };
            against.map(|against| format!("{}={against}", filter.attribute))
        };
        let parts: Option<Vec<String>> = item.filters.iter().map(|filter| part(self, filter)).collect();
        if parts.is_none() {
            self.leave_out(&item.link_id, LeftOutCode::Condition);
        }
        parts.unwrap_or_default().join(" and ")
    }
}
