//! Sentences of a text and their words.

use std::ops::Range;

use entente_domain::fold::fold;

/// A word of a sentence: letters and digits without anything between.
#[derive(Debug)]
pub(super) struct Word {
    /// Folded, so that it meets the vocabulary with accents or without. The preposition `à` keeps its accent: without it, it is a verb.
    pub folded: String,
    /// Where it stands in the whole text, in bytes.
    pub range: Range<usize>,
    /// Written like a name: a capital, then small letters, or a single capital.
    pub capital: bool,
    /// A comma, a colon, a dash or a bracket stands before it.
    pub opens_clause: bool,
}

impl Word {
    pub(super) fn is_number(&self) -> bool {
        !self.folded.is_empty() && self.folded.bytes().all(|b| b.is_ascii_digit())
    }
}

/// Words before a point that does not end a sentence.
const ABBREVIATIONS: [&str; 16] = ["m", "mr", "mrs", "ms", "mme", "mlle", "dr", "dhr", "mevr", "mw", "hr", "fr", "prof", "st", "ca", "env"];

/// Viruses of which a plus behind the word says that somebody has them.
const WITH_PLUS: [&str; 2] = ["vih", "hiv"];

/// The sentences of a text, each as its words. A line break ends a sentence: notes are lists.
pub(super) fn sentences(text: &str) -> Vec<Vec<Word>> {
    let mut all = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    let mut at = 0;
    loop {
        let start = text[at..].find(char::is_alphanumeric).map_or(text.len(), |offset| at + offset);
        let abbreviated =
            words.last().is_some_and(|last| ABBREVIATIONS.contains(&last.folded.as_str()) || (last.capital && last.range.len() == 1));
        if ends_sentence(&text[at..start], abbreviated) || start == text.len() {
            all.push(std::mem::take(&mut words));
        }
        if start == text.len() {
            all.retain(|words| !words.is_empty());
            return all;
        }
        let end = text[start..].find(|c: char| !is_in_word(c)).map_or(text.len(), |offset| start + offset);
        let word = &text[start..end];
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(|c| !c.is_uppercase());
        let mut folded = if matches!(word, "à" | "À") { "à".to_owned() } else { fold(word) };
        let opens_clause = text[at..start].contains([',', ':', '–', '—', '(']) || text[at..start].contains(" - ");
        let plus = text[end..].starts_with('+') && WITH_PLUS.contains(&folded.as_str());
        if plus {
            folded.push('+');
        }
        at = end + usize::from(plus);
        words.push(Word { folded, range: start..at, capital, opens_clause });
    }
}

/// Letters, digits and the marks that are put above letters.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn ends_sentence(between: &str, abbreviated: bool) -> bool {
    between.contains(['\n', '\r', '!', '?', ';', '\t'])
        || (!abbreviated && between.find('.').is_some_and(|point| between[point + 1..].starts_with(char::is_whitespace)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_initials_end_no_sentence_and_lines_do() {
        let read = |text: &str| {
            sentences(text).iter().map(|words| words.iter().map(|w| w.folded.clone()).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(read("M. Diallo vient. J. Dupont part à 8.30 h"), ["m diallo vient", "j dupont part à 8 30 h"]);
        assert_eq!(read("Un\nDeux ? Trois"), ["un", "deux", "trois"]);
        assert!(read("").is_empty());
    }
}
