//! The words of a text with their places, folded: what a name is compared with.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// A word of a text.
pub(super) struct Word {
    /// Its bytes.
    pub range: Range<usize>,
    /// Folded, without spaces.
    pub folded: String,
    /// How many characters it has when folded.
    pub letters: usize,
    /// Whether it begins with a capital letter, or with a letter of a script that has none.
    pub capital: bool,
}

/// Between the words of a name stand at most so many characters.
const LONGEST_GAP: usize = 3;

/// The words of a text: runs of letters, digits and their marks.
pub(super) fn of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let belongs = c.is_alphanumeric() || (start.is_some() && is_combining_mark(c));
        match (start, belongs) {
            (None, true) => start = Some(at),
            (Some(first), false) => {
                words.push(word(text, first..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str, range: Range<usize>) -> Word {
    let written = &text[range.clone()];
    let folded = fold(written).replace(' ', "");
    let capital = written.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    Word { range, letters: folded.chars().count(), folded, capital }
}

/// Whether two words that follow each other can belong to one name: parted by a space, a dash, an apostrophe, a full stop or a comma,
/// by one end of a line at most.
pub(super) fn may_join(text: &str, before: &Word, after: &Word) -> bool {
    let gap = &text[before.range.end..after.range.start];
    let joins = |c: char| {
        (c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '\'' | '’' | 'ʼ' | '.' | ',' | '_'))
            // Characters that are not seen: soft hyphens, joiners, the mark of byte order.
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    };
    gap.chars().count() <= LONGEST_GAP && gap.chars().all(joins) && gap.matches('\n').count() <= 1
}

/// Titles before a name, folded, in the four languages.
const TITLES: [&str; 37] = [
    "m",
    "mr",
    "mme",
    "mmes",
    "mlle",
    "madame",
    "monsieur",
    "mademoiselle",
    "messieurs",
    "dr",
    "drs",
    "docteur",
    "docteure",
    "doctor",
    "dokter",
    "pr",
    "prof",
    "professeur",
    "professeure",
    "professor",
    "me",
    "maitre",
    "mrs",
    "ms",
    "miss",
    "mx",
    "sir",
    "dhr",
    "mevr",
    "mw",
    "mevrouw",
    "meneer",
    "mijnheer",
    "heer",
    "herr",
    "herrn",
    "frau",
];

/// Whether a word is a title of the name that follows it.
pub(super) fn is_title(text: &str, word: &Word, name: &Word) -> bool {
    let gap = &text[word.range.end..name.range.start];
    let parted = matches!(gap, " " | ". " | "." | "\u{a0}" | ".\u{a0}" | "\u{202f}" | "\n");
    // `me` and `m` are words or letters of their own where they are small.
    parted && TITLES.contains(&word.folded.as_str()) && (word.capital || !matches!(word.folded.as_str(), "me" | "m"))
}
