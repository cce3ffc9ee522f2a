//! Cells as answers.

use std::collections::{BTreeMap, BTreeSet};

use super::CellCode;
use super::columns::Places;
use super::labels::{self, Words, folded};
use crate::form::xlsform::lists::List;
use crate::form::xlsform::{LONGEST_TEXT, SheetRow, plain_number};
use crate::form::{Coding, Constraint, Item, Kind, Value};

/// A question with what its cells may hold.
pub(super) struct Question<'f> {
    item: &'f Item,
    /// Of each choice its name, its words and its value.
    choices: Vec<(String, Vec<String>, Value)>,
    by_name: BTreeMap<String, usize>,
    by_words: Words<usize>,
    open: bool,
}

/// The column at fault and what is wrong.
type Fault = (usize, CellCode);

impl<'f> Question<'f> {
    pub(super) fn of(item: &'f Item, list: Option<&List<'f>>) -> Self {
        let mut question = Self {
            item,
            choices: Vec::new(),
            by_name: BTreeMap::new(),
            by_words: Words::default(),
            open: item.kind == Kind::OpenChoice || matches!(item.constraint, Some(Constraint::OptionsOrString | Constraint::OptionsOrType)),
        };
        let Some(list) = list else { return question };
        for (n, (choice, name)) in list.choices.iter().zip(&list.names).enumerate() {
            let (value, texts) = match &choice.value {
                Value::Coding(coding) => (plain(coding), coding.display.iter().flat_map(labels::all).collect()),
                value => (value.clone(), vec![folded(&crate::form::xlsform::lists::written(value))]),
            };
            for text in &texts {
                question.by_words.add(text.clone(), n);
            }
            question.by_name.entry(name.clone()).or_insert(n);
            question.choices.push((name.clone(), texts, value));
        }
        question
    }

    pub(super) fn link_id(&self) -> &str {
        &self.item.link_id
    }

    /// The names of the choices and their words.
    pub(super) fn choices(&self) -> impl Iterator<Item = (&str, Vec<String>)> {
        self.choices.iter().map(|(name, texts, _)| (name.as_str(), texts.clone()))
    }

    /// The answers in a row; none where it is unanswered.
    pub(super) fn answers(&self, row: &SheetRow, places: &Places) -> Result<Vec<Value>, Fault> {
        let cell = |column: Option<usize>| column.map(|column| (column, row.cell(column))).filter(|(_, cell)| self.is_answer(cell));
        let answer = cell(places.answer);
        if self.choices.is_empty() {
            return match answer {
                None => Ok(Vec::new()),
                Some((column, text)) => self.value(text).map(|value| vec![value]).map_err(|code| (column, code)),
            };
        }
        let words = match cell(places.words) {
            Some((column, text)) => Some(checked(text).map_err(|code| (column, code))?),
            None => None,
        };
        if !self.item.repeats {
            let Some((column, text)) = answer else { return Ok(words.into_iter().collect()) };
            return match (self.choice(text), words) {
                (Some(choice), None) => Ok(vec![self.chosen(choice)]),
                (Some(choice), Some(_)) if !is_other(text) => Ok(vec![self.chosen(choice)]),
                (_, Some(words)) => Ok(vec![words]),
                (None, None) if self.open => checked(text).map(|value| vec![value]).map_err(|code| (column, code)),
                (None, None) => Err((column, CellCode::NotAChoice)),
            };
        }
        let joined = match answer {
            None => None,
            Some((column, text)) => Some((column, self.several(text).ok_or((column, CellCode::NotAChoice))?)),
        };
        let apart = self.apart(row, places)?;
        let (chosen, other) = match (joined, apart) {
            (Some((column, (joined, other))), Some(apart)) => {
                if joined != apart {
                    return Err((column, CellCode::ChoicesDiffer));
                }
                (joined, other)
            }
            (Some((_, both)), None) => both,
            (None, Some(apart)) => (apart, false),
            (None, None) => (BTreeSet::new(), false),
        };
        let own = if other && words.is_none() { Some(Value::String("other".to_owned())) } else { words };
        Ok(chosen.into_iter().map(|choice| self.chosen(choice)).chain(own).collect())
    }

    /// Whether something was answered. Exports write `n/a` where a question was not asked.
    fn is_answer(&self, cell: &str) -> bool {
        !cell.is_empty() && (!cell.eq_ignore_ascii_case("n/a") || self.by_name.contains_key(cell))
    }

    fn chosen(&self, choice: usize) -> Value {
        self.choices.get(choice).map_or(Value::Boolean(false), |(_, _, value)| value.clone())
    }

    /// The choice that a text names.
    fn choice(&self, text: &str) -> Option<usize> {
        let whole = || text.strip_suffix(".0").and_then(|whole| self.by_name.get(whole));
        self.by_name.get(text).or_else(whole).copied().or_else(|| self.by_words.get(&folded(text)))
    }

    /// The choices in one cell, and whether "other" is among them: names between blanks, or words one after another.
    fn several(&self, text: &str) -> Option<(BTreeSet<usize>, bool)> {
        let mut chosen = BTreeSet::new();
        let mut other = false;
        let by_names = text.split_whitespace().all(|name| match self.by_name.get(name) {
            Some(choice) => {
                chosen.insert(*choice);
                true
            }
            None => {
                other |= self.open && is_other(name);
                self.open && is_other(name)
            }
        });
        if by_names {
            return Some((chosen, other));
        }
        let known = self.by_words.longest_first();
        let folded = folded(text);
        let mut rest = folded.as_str();
        (chosen, other) = (BTreeSet::new(), false);
        let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', ',', ';', '|']);
        while !rest.is_empty() {
            let word = known
                .iter()
                .find_map(|(words, choice)| rest.strip_prefix(words).filter(|rest| ends(rest)).map(|rest| (rest, Some(*choice))));
            let own = || rest.strip_prefix("other").filter(|rest| self.open && ends(rest)).map(|rest| (rest, None));
            let (after, choice) = word.or_else(own)?;
            match choice {
                Some(choice) => {
                    chosen.insert(choice);
                }
                None => other = true,
            }
            rest = after.trim_start_matches([' ', ',', ';', '|']);
        }
        Some((chosen, other))
    }

    /// The choices by their own columns; nothing if no cell says anything.
    fn apart(&self, row: &SheetRow, places: &Places) -> Result<Option<BTreeSet<usize>>, Fault> {
        let mut chosen = BTreeSet::new();
        let mut says = false;
        for (choice, column) in &places.chosen {
            let cell = row.cell(*column);
            if cell.is_empty() || cell.eq_ignore_ascii_case("n/a") {
                continue;
            }
            says = true;
            match cell.to_lowercase().as_str() {
                "1" | "1.0" | "true" | "yes" | "oui" | "ja" | "x" => {
                    chosen.insert(*choice);
                }
                "0" | "0.0" | "false" | "no" | "non" | "nee" | "nein" => {}
                _ if self.choice(cell) == Some(*choice) => {
                    chosen.insert(*choice);
                }
                _ => return Err((*column, CellCode::NotYesOrNo)),
            }
        }
        Ok(says.then_some(chosen))
    }

    /// A cell of a question without choices.
    fn value(&self, text: &str) -> Result<Value, CellCode> {
        match self.item.kind {
            Kind::Integer => {
                let number = plain_number(text.strip_suffix(".0").unwrap_or(text));
                number.and_then(|number| number.as_integer()).map(Value::Integer).ok_or(CellCode::NotANumber)
            }
            Kind::Decimal => {
                // A spreadsheet of this country may have made a comma of the point.
                let point = if text.contains('.') { text.to_owned() } else { text.replacen(',', ".", 1) };
                plain_number(&point).map(Value::Decimal).ok_or(CellCode::NotANumber)
            }
            Kind::Date => {
                let (day, rest) = text.split_at_checked(10).unwrap_or((text, ""));
                let is_day = day.len() == 10 && chrono::NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok();
                if is_day && (rest.is_empty() || rest.starts_with(['T', ' '])) {
                    Ok(Value::Date(day.to_owned()))
                } else {
                    Err(CellCode::NotADate)
                }
            }
            Kind::Boolean => match folded(text).as_str() {
                "true" | "1" | "yes" | "oui" | "ja" => Ok(Value::Boolean(true)),
                "false" | "0" | "no" | "non" | "nee" | "nein" => Ok(Value::Boolean(false)),
                _ => Err(CellCode::NotYesOrNo),
            },
            _ => checked(text),
        }
    }
}

/// Whether a phone wrote it for "another answer".
fn is_other(text: &str) -> bool {
    text.eq_ignore_ascii_case("other")
}

/// A text of somebody's own.
fn checked(text: &str) -> Result<Value, CellCode> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().count() > LONGEST_TEXT {
        return Err(CellCode::TextTooLong);
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(CellCode::ControlCharacter);
    }
    Ok(Value::String(text))
}

/// A code as an answer holds it: without words, unless there is nothing else.
fn plain(coding: &Coding) -> Value {
    let display = if coding.code.is_none() { coding.display.clone() } else { None };
    Value::Coding(Box::new(Coding {
        system: coding.system.clone(),
        version: coding.version.clone(),
        code: coding.code.clone(),
        display,
        ..Coding::default()
    }))
}
