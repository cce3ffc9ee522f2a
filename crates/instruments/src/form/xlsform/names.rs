//! The names under which the items of a form go to a phone.

use std::collections::{BTreeMap, BTreeSet};

use crate::form::Form;

/// The names of all items, by link id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    names: BTreeMap<String, String>,
}

impl Names {
    /// Names the items of a form. A link id that is a name already stays as it is; another is made one, and what that name is
    /// depends on nothing but the link ids of the form and their order.
    #[must_use]
    pub fn of(form: &Form) -> Self {
        let ids: Vec<&str> = form.all_items().map(|item| item.link_id.as_str()).collect();
        let mut taken: BTreeSet<String> = ids.iter().filter(|id| stays(id)).map(|id| id.to_lowercase()).collect();
        let mut names = BTreeMap::new();
        for id in ids {
            let name = if stays(id) { id.to_owned() } else { unused(&made(id), &mut taken) };
            names.insert(id.to_owned(), name);
        }
        Self { names }
    }

    /// The name of an item.
    #[must_use]
    pub fn name(&self, link_id: &str) -> Option<&str> {
        self.names.get(link_id).map(String::as_str)
    }

    /// A name that no item has.
    #[must_use]
    pub fn spare(&self, wish: &str) -> String {
        let mut taken: BTreeSet<String> = self.names.values().map(|name| name.to_lowercase()).collect();
        unused(&made(wish), &mut taken)
    }
}

/// Whether a text is a name for an XML element without prefix: letters, digits, `_`, `-` and `.`, a letter or `_` first.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts) && characters.all(|c| starts(c) || c.is_ascii_digit() || matches!(c, '-' | '.' | '\u{b7}'))
}

/// The letters that XML 1.0 begins a name with, and `_`.
fn starts(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}')
}

/// Names that a phone or a server uses by itself.
const RESERVED: [&str; 3] = ["meta", "data", "instanceid"];

/// Whether a link id goes to the phone as it is.
fn stays(id: &str) -> bool {
    is_name(id) && id.chars().count() <= 64 && !RESERVED.contains(&id.to_lowercase().as_str())
}

/// A name made of any text.
pub(super) fn made(text: &str) -> String {
    let name: String = text.chars().take(48).map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    match name.to_lowercase().as_str() {
        reserved if RESERVED.contains(&reserved) => format!("{name}_"),
        _ if name.starts_with(|c: char| c.is_ascii_alphabetic()) => name,
        _ => format!("q_{name}"),
    }
}

/// The name, with a number behind it if it is taken.
pub(super) fn unused(wish: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = wish.to_owned();
    let mut number = 2_u32;
    while !taken.insert(name.to_lowercase()) {
        name = format!("{wish}_{number}");
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::form::{Item, Kind};

    #[test]
    fn link_ids_that_are_no_names_get_one_of_their_own() {
        let items = ["age", "1.1", "1-1", "q_1_1", "âge", "meta", "a b", "A_B"].map(|id| Item::new(id, Kind::String)).into();
        let names = Names::of(&Form { items, ..Form::default() });
        let of = |id| names.name(id).unwrap().to_owned();
        assert_eq!([of("age"), of("q_1_1"), of("âge"), of("A_B")], ["age", "q_1_1", "âge", "A_B"]);
        assert_eq!([of("1.1"), of("1-1"), of("meta"), of("a b")], ["q_1_1_2", "q_1_1_3", "meta_", "a_b_2"]);
        assert_eq!(names.name("other"), None);
    }
}
