//! The questions that conditions and filters name.

use std::collections::BTreeMap;

use super::choices::Lists;
use crate::form::xlsform::expression::Fault;
use crate::form::{Choices, Form, Item};

/// Items by the name that expressions call them by.
pub(super) struct Questions<'f> {
    items: BTreeMap<&'f str, &'f Item>,
    lists: &'f Lists,
}

impl<'f> Questions<'f> {
    /// The items of a form; `names` says the name of each link id where it is another.
    pub(super) fn of(form: &'f Form, names: &'f BTreeMap<String, String>, lists: &'f Lists) -> Self {
        let items = form.all_items().map(|item| (names.get(&item.link_id).map_or(item.link_id.as_str(), String::as_str), item)).collect();
        Self { items, lists }
    }

    /// The question of that name.
    pub(super) fn question(&self, name: &str) -> Result<&'f Item, Fault> {
        match self.items.get(name) {
            None => Err(Fault::QuestionUnknown(name.to_owned())),
            Some(item) if !item.kind.is_question() => Err(Fault::WithoutAnswer(name.to_owned())),
            Some(item) => Ok(item),
        }
    }

    /// The names of the choices of an item.
    pub(super) fn names(&self, item: &Item) -> Vec<&'f str> {
        list_of(item).and_then(|list| self.lists.codes.get(list)).map_or_else(Vec::new, |codes| codes.keys().map(String::as_str).collect())
    }

    /// The code of the choice of that name. A name that cannot be chosen is its own code: the condition never holds.
    pub(super) fn code(&self, item: &Item, name: &str) -> String {
        list_of(item).and_then(|list| self.lists.code(list, name)).unwrap_or(name).to_owned()
    }
}

/// The name of the list that an item chooses from.
pub(super) fn list_of(item: &Item) -> Option<&str> {
    match &item.choices {
        Some(Choices::Shared(reference)) => reference.strip_prefix('#'),
        _ => None,
    }
}
