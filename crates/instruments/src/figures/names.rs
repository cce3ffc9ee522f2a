//! Whom a comment names: known persons, and words that look like a name.
//!
//! A help for the person who reads comments before they are shown, and no promise: a nickname or a role ("la secrétaire") names
//! somebody too, and no list of words finds that.

use entente_domain::Language;
use entente_domain::fold::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A word of a comment that names somebody, or may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Found {
    /// The word as it stands there.
    pub word: String,
    /// Where it begins, in bytes of UTF-8.
    pub start: usize,
    /// Where it ends, itself outside.
    pub end: usize,
    /// Why it was found.
    pub why: Why,
}

/// Why a word was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Why {
    /// It is a part of a known name.
    Known {
        /// The first known name of which it is a part.
        name: String,
    },
    /// It begins with a capital inside a sentence. It may as well be a place or an organisation.
    Doubt,
}

/// Shorter words are in too many comments by chance.
const LEAST_LETTERS: usize = 3;

/// Parts of names that are words of every day in one of the languages, folded.
const PARTICLES: [&str; 18] =
    ["van", "den", "der", "von", "vom", "zum", "zur", "het", "ter", "ten", "des", "les", "del", "della", "dos", "los", "las", "und"];

/// Abbreviations before names, folded: the point behind them ends no sentence.
const BEFORE_NAMES: [&str; 16] =
    ["mr", "mme", "mlle", "mm", "mmes", "dr", "dre", "pr", "prof", "dhr", "mevr", "mw", "fr", "hr", "st", "ste"];

/// The words of a comment that name one of `known_names`, and those that look like a name, in the order of the text.
///
/// A known name is found by any of its words of at least three letters, first or last name, whatever capitals and accents; particles
/// as *van*, and small words in a name with capitals, are left aside. A word that looks like one begins with a capital inside a sentence and is not all capitals. In German
/// every noun does: there no word is doubted.
#[must_use]
pub fn found(text: &str, known_names: &[&str], language: Language) -> Vec<Found> {
    let known: Vec<(String, &str)> = known_names.iter().flat_map(|name| parts(name).into_iter().map(|part| (part, *name))).collect();
    let mut starts_sentence = true;
    let mut last: Option<Word> = None;
    let mut all = Vec::new();
    for word in words(text) {
        if let Some(last) = &last {
            starts_sentence = text.get(last.end..word.start).is_some_and(|between| ends_sentence(last.text, between));
        }
        let folded = fold(word.text);
        let why = match known.iter().find(|(part, _)| *part == folded) {
            Some((_, name)) => Some(Why::Known { name: (*name).to_owned() }),
            None => (language != Language::De && !starts_sentence && looks_like_a_name(word.text)).then_some(Why::Doubt),
        };
        if let Some(why) = why {
            all.push(Found { word: word.text.to_owned(), start: word.start, end: word.end, why });
        }
        last = Some(word);
    }
    all
}

/// A comment in which the found words are replaced by `mask`. Words that do not lie in the text, one behind the other, are left
/// aside.
#[must_use]
pub fn masked(text: &str, found: &[Found], mask: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for word in found {
        if word.start < word.end
            && let (Some(before), Some(_)) = (text.get(at..word.start), text.get(word.start..word.end))
        {
            made.push_str(before);
            made.push_str(mask);
            at = word.end;
        }
    }
    made.push_str(text.get(at..).unwrap_or_default());
    made
}

/// The words of a known name by which it is found, folded. In a name with capitals, what is written small is no name of its own, as
/// *for* in *Centre for the Young*.
fn parts(name: &str) -> Vec<String> {
    let has_capitals = name.chars().any(char::is_uppercase);
    let named = |word: &&str| !has_capitals || word.chars().any(char::is_uppercase);
    let long = |part: &&str| part.chars().count() >= LEAST_LETTERS && !PARTICLES.contains(part);
    name.split_whitespace()
        .filter(named)
        .flat_map(|word| fold(word).split(' ').filter(long).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

/// Runs of letters and digits; an accent that stands apart from its letter belongs to the word.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    let outside = |c: char| !(c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c));
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, outside(c)) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                found.extend(text.get(from..at).map(|word| Word { text: word, start: from, end: at }));
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Whether what stands between two words ends a sentence.
fn ends_sentence(before: &str, between: &str) -> bool {
    let by_point = between.starts_with('.') && !between.contains(['\n', '!', '?', '…']);
    if by_point && (before.chars().count() == 1 || BEFORE_NAMES.contains(&fold(before).as_str())) {
        return false;
    }
    between.contains(['.', '!', '?', '…', ':', '\n', '•', '«', '“', '„', '"'])
}

fn looks_like_a_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests;
