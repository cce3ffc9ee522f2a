//! The lists of choices of a form as an XLSForm has them: each with a name, each choice with a name.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, made, unused};
use super::{YES_NO_LIST, read};
use crate::form::{Choice, Choices, Form, Item, Kind, Value};

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List<'f> {
    /// Its name.
    pub name: String,
    /// Its choices.
    pub choices: &'f [Choice],
    /// The name of each choice, in the same order.
    pub names: Vec<String>,
}

impl List<'_> {
    /// The name of the choice with that value.
    #[must_use]
    pub fn name_of(&self, value: &Value) -> Option<&str> {
        let place = self.choices.iter().position(|choice| means(&choice.value, value))?;
        self.names.get(place).map(String::as_str)
    }
}

/// The lists of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Lists<'f> {
    lists: Vec<List<'f>>,
    /// The place of the list of each item, by link id.
    of_items: BTreeMap<&'f str, usize>,
    /// Items that take one choice, by link id.
    single: BTreeSet<&'f str>,
}

impl<'f> Lists<'f> {
    /// The lists of a form: those it shares, in their order, and those that stand at items. Items with the same choices have one
    /// list together.
    #[must_use]
    pub fn of(form: &'f Form) -> Self {
        let names = Names::of(form);
        let mut taken: BTreeSet<String> = BTreeSet::from([YES_NO_LIST.to_owned(), "file".to_owned()]);
        let mut of_items = BTreeMap::new();
        let mut found: Vec<(String, &'f [Choice])> = Vec::new();
        for set in &form.choice_sets {
            found.push((list_name(&set.id, &mut taken), &set.choices));
        }
        for item in form.all_items() {
            let place = match &item.choices {
                None => continue,
                Some(Choices::Shared(reference)) => form.choice_sets.iter().position(|set| set.is_named(reference)),
                Some(Choices::Listed(choices)) => {
                    let known = found.iter().position(|(_, known)| alike(known, choices));
                    Some(known.unwrap_or_else(|| {
                        let name = names.name(&item.link_id).unwrap_or_default();
                        found.push((unused(&format!("{}_choices", made(name)), &mut taken), choices));
                        found.len() - 1
                    }))
                }
            };
            of_items.extend(place.map(|place| (item.link_id.as_str(), place)));
        }
        let several: BTreeSet<usize> =
            form.all_items().filter(|item| item.repeats).filter_map(|item| of_items.get(item.link_id.as_str()).copied()).collect();
        let twice = form.extras.cell("allow_choice_duplicates").is_some();
        let lists = found.into_iter().enumerate().map(|(n, (name, choices))| List {
            name,
            choices,
            names: choice_names(choices, several.contains(&n), twice),
        });
        let single = form.all_items().filter(|item| takes_one(item)).map(|item| item.link_id.as_str()).collect();
        Self { lists: lists.collect(), of_items, single }
    }

    /// All lists.
    #[must_use]
    pub fn all(&self) -> &[List<'f>] {
        &self.lists
    }

    /// The list of an item.
    #[must_use]
    pub fn list(&self, link_id: &str) -> Option<&List<'f>> {
        self.of_items.get(link_id).and_then(|place| self.lists.get(*place))
    }

    /// The link ids of the items that are answered on a scale which they share with others: they are shown as a row of points.
    #[must_use]
    pub fn scales(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (n, list) in self.lists.iter().enumerate().filter(|(_, list)| is_scale(list)) {
            let users = || self.of_items.iter().filter(move |(link_id, place)| **place == n && self.single.contains(*link_id));
            if users().count() > 1 && !list.names.is_empty() {
                found.extend(users().map(|(link_id, _)| (*link_id).to_owned()));
            }
        }
        found
    }
}

fn takes_one(item: &Item) -> bool {
    item.kind == Kind::Choice && !item.repeats
}

/// Whether two values are the same answer.
pub(crate) fn means(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Coding(one), Value::Coding(two)) => {
            one.code == two.code && (one.code.is_some() || one.display == two.display) && (two.system.is_none() || one.system == two.system)
        }
        _ => one == two,
    }
}

/// Whether two lists are the same but for what is chosen before anybody answers.
fn alike(one: &[Choice], two: &[Choice]) -> bool {
    let same = |one: &Choice, two: &Choice| *one == Choice { selected: one.selected, ..two.clone() };
    one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same(one, two))
}

/// A list is named as it was, unless the name is none.
fn list_name(id: &str, taken: &mut BTreeSet<String>) -> String {
    if is_list_name(id) && taken.insert(id.to_owned()) { id.to_owned() } else { unused(&made(id), taken) }
}

/// Whether a list can have that name: it stands in a type between blanks, and must not look like a file.
pub(super) fn is_list_name(name: &str) -> bool {
    let file = name.eq_ignore_ascii_case("file") || [".csv", ".xml", ".geojson"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    !name.is_empty() && !file && !name.contains("${") && name.chars().all(|c| !c.is_whitespace() && !c.is_control() && c != '\u{feff}')
}

fn choice_names(choices: &[Choice], several: bool, twice: bool) -> Vec<String> {
    let plain: Vec<Option<String>> = choices.iter().map(|choice| plain_name(&choice.value, several)).collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut names = vec![String::new(); choices.len()];
    for (name, plain) in names.iter_mut().zip(&plain) {
        if let Some(plain) = plain
            && (taken.insert(plain.clone()) || twice)
        {
            name.clone_from(plain);
        }
    }
    for (n, name) in names.iter_mut().enumerate().filter(|(_, name)| name.is_empty()) {
        let wish: String = choices.get(n).map(|choice| written(&choice.value)).unwrap_or_default();
        let wish: String = wish.chars().take(48).map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' }).collect();
        let wish = if wish.is_empty() { format!("choice_{}", n + 1) } else { wish };
        let mut number = 2_u32;
        name.clone_from(&wish);
        while !taken.insert(name.clone()) {
            *name = format!("{wish}_{number}");
            number += 1;
        }
    }
    names
}

/// The name of a choice that needs no change: one that stands in answers and conditions as it is.
fn plain_name(value: &Value, several: bool) -> Option<String> {
    let text = written(value);
    let blank = text.contains(char::is_whitespace);
    let free = !text.is_empty()
        && text.trim() == text
        && (!blank || !several && matches!(value, Value::Coding(_)) && !text.contains(['\n', '\r', '\t']))
        && !text.contains(['\'', '"'])
        && !text.chars().any(char::is_control)
        && text.chars().count() <= 200
        && read::whole(&text) == text;
    free.then_some(text)
}

/// A value as a cell.
pub(crate) fn written(value: &Value) -> String {
    match value {
        Value::Boolean(yes) => yes.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.as_str().to_owned(),
        Value::Date(text) | Value::String(text) => text.clone(),
        Value::Coding(coding) => match (&coding.code, &coding.display) {
            (Some(code), _) => code.clone(),
            (None, Some(display)) => display.original.clone(),
            (None, None) => String::new(),
        },
    }
}

/// Whether a list is a scale: its first choices count 1, 2, 3 … or 0, 1, 2 …, and at most one, as "I do not know", does not.
fn is_scale(list: &List<'_>) -> bool {
    let value = |choice: &Choice| {
        let score = choice.counted().map(|score| score.value.clone());
        score.or_else(|| super::expression::plain_number(&written(&choice.value))).and_then(|number| number.as_integer())
    };
    let values: Vec<Option<i64>> = list.choices.iter().map(value).collect();
    let first = match values.first() {
        Some(Some(first @ (0 | 1))) => *first,
        _ => return false,
    };
    let steps = values.iter().zip(first..).take_while(|(value, expected)| **value == Some(*expected)).count();
    let rest = values.get(steps..).unwrap_or_default();
    (3..=11).contains(&steps) && rest.len() <= 1 && rest.iter().all(Option::is_none)
}
