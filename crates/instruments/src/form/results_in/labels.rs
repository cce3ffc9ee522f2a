//! Words in place of names: exports may bear the questions and choices as people read them.

use std::collections::BTreeMap;

use crate::form::Text;

/// A text without differences that nobody sees: one blank between words, small letters.
pub(super) fn folded(text: &str) -> String {
    let visible = text.chars().filter(|c| !matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}')).collect::<String>();
    visible.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A text in all languages, folded.
pub(super) fn all(text: &Text) -> impl Iterator<Item = String> {
    text.translations
        .iter()
        .map(|translation| &translation.text)
        .chain([&text.original])
        .map(|text| folded(text))
        .filter(|text| !text.is_empty())
}

/// Things by words; words that mean several things mean none.
#[derive(Debug)]
pub(super) struct Words<T> {
    found: BTreeMap<String, Option<T>>,
}

impl<T> Default for Words<T> {
    fn default() -> Self {
        Self { found: BTreeMap::new() }
    }
}

impl<T: Copy + PartialEq> Words<T> {
    pub(super) fn add(&mut self, words: String, thing: T) {
        self.found.entry(words).and_modify(|known| *known = known.filter(|known| *known == thing)).or_insert(Some(thing));
    }

    pub(super) fn get(&self, words: &str) -> Option<T> {
        self.found.get(words).copied().flatten()
    }

    /// All words with one meaning, the longest first.
    pub(super) fn longest_first(&self) -> Vec<(&str, T)> {
        let mut all: Vec<(&str, T)> = self.found.iter().filter_map(|(words, thing)| thing.map(|thing| (words.as_str(), thing))).collect();
        all.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        all
    }
}
