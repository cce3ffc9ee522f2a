//! The few words that may leave with any questionnaire.

use entente_domain::Language;

use crate::form::{Extras, Item, Text, Translation};

/// The word for a question, in the order of [`Language::ALL`].
pub(super) const QUESTION: [&str; 4] = ["Énoncé", "Statement", "Uitspraak", "Aussage"];
/// The word for a group.
pub(super) const GROUP: [&str; 4] = ["Partie", "Part", "Deel", "Teil"];

/// Longest code that is taken for a code and not for words.
const LONGEST_CODE: usize = 24;
/// Longest prefix that is taken for a number, as `12a)`.
const LONGEST_NUMBER: usize = 6;

/// A word and a number in all languages, in the language of the questionnaire first; the number alone stands first where
/// the program does not speak that language.
pub(super) fn label(words: [&str; 4], number: &str, first: Option<Language>) -> Text {
    let said: Vec<(Language, String)> =
        Language::ALL.into_iter().zip(words).map(|(language, word)| (language, format!("{word} {number}"))).collect();
    let original = said.iter().find(|(language, _)| Some(*language) == first).map(|(_, text)| text.clone());
    let start = Text::new(original.unwrap_or_else(|| number.to_owned()));
    said.into_iter().filter(|(language, _)| Some(*language) != first).fold(start, |text, (language, said)| text.with(language.code(), said))
}

/// The number that a questionnaire gives to an item: its prefix, or a link id of digits and points.
pub(super) fn number_of(item: &Item) -> Option<String> {
    let prefix = item.prefix.as_ref().map(|prefix| prefix.original.trim().trim_end_matches(['.', ')', ':']));
    let digits = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    let short = |text: &&str| digits(text) && text.chars().count() <= LONGEST_NUMBER;
    let numeric = |id: &&str| digits(id) && id.len() <= LONGEST_CODE && id.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    prefix.filter(short).or_else(|| Some(item.link_id.as_str()).filter(numeric)).map(str::to_owned)
}

/// Whether a code is short and plain enough to say nothing.
pub(super) fn is_neutral(code: &str) -> bool {
    !code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

/// A text with its translations and nothing beside.
pub(super) fn plain(text: &Text) -> Text {
    let translations = text.translations.iter().map(|of| Translation { written: None, ..of.clone() }).collect();
    Text { original: text.original.clone(), translations, extras: Extras::default() }
}
