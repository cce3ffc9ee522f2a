//! Words as search keeps them, and as it asks for them.
//!
//! A word is found by its beginning. The German "Gesundheitszentrum" and the French "interprofessionnel" are also found by a part
//! inside them: of a long word, each of its endings is kept as well, marked so that a beginning can be told from it.

use entente_domain::fold::fold;
use uuid::Uuid;

/// So many words of a query count; more would only narrow what is already narrow.
const ASKED: usize = 8;
/// From so many letters on a word is found by its parts too: shorter ones are rarely put together from others.
const LONG: usize = 8;
/// A part has at least so many letters: with fewer, "son" would find every "maison".
const PART: usize = 4;
/// Nobody types more letters of a word, and no language has longer words that people look for.
const LONGEST: usize = 40;
/// Stands before a part from inside a word. Folding leaves letters, digits and spaces only, so it is in nothing typed.
const INSIDE: char = '_';

/// What the index keeps of a text: its folded words, those with a spelt-out umlaut without it too, and the endings of the long ones.
pub fn kept(text: &str) -> String {
    let folded = fold(text);
    let mut kept = folded.clone();
    for word in folded.split(' ') {
        // Of what is longer than any word, the rest is not kept over and over.
        let word = word.char_indices().nth(LONGEST).map_or(word, |(end, _)| &word[..end]);
        if let Some(shorter) = without_umlauts_spelt_out(word) {
            kept.push(' ');
            kept.push_str(&shorter);
        }
        let length = word.chars().count();
        if length < LONG {
            continue;
        }
        let starts = word.char_indices().map(|(at, _)| at).skip(1).take(length.saturating_sub(PART));
        for start in starts {
            kept.push(' ');
            kept.push(INSIDE);
            kept.push_str(&word[start..]);
        }
    }
    kept
}

/// The word by which the records of a partnership are told from others; nobody can type it: see [`INSIDE`].
pub fn of_partnership(id: Uuid) -> String {
    format!("{INSIDE}in{}", id.simple())
}

/// The query of FTS5 for what was typed: each word a beginning, or from four letters on a part; none when there is no word in it.
///
/// Nothing typed is read as an operator: see [`INSIDE`].
pub fn query_of(words: &str) -> Option<String> {
    let folded = fold(&without_elisions(words));
    let terms: Vec<String> = folded.split(' ').filter(|word| !word.is_empty()).take(ASKED).map(term).collect();
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// Without the one letter before an apostrophe: who types "l’étoile" means "Étoile" too.
fn without_elisions(words: &str) -> String {
    let apostrophe = |letter: char| matches!(letter, '\'' | '’' | 'ʼ' | '‘' | '`' | '´');
    let stem = |word: &str| match word.split_once(apostrophe) {
        Some((before, after)) if before.chars().count() == 1 && !after.is_empty() => after.to_owned(),
        _ => word.to_owned(),
    };
    words.split_whitespace().map(stem).collect::<Vec<_>>().join(" ")
}

fn term(word: &str) -> String {
    if word.chars().count() < PART {
        return format!("\"{word}\"*");
    }
    let mut ways = vec![format!("\"{word}\"*"), format!("\"{INSIDE}{word}\"*")];
    if let Some(shorter) = without_umlauts_spelt_out(word) {
        ways.extend([format!("\"{shorter}\"*"), format!("\"{INSIDE}{shorter}\"*")]);
    }
    format!("({})", ways.join(" OR "))
}

/// "Mueller" as "Müller" folds: who has no umlaut on the keyboard writes an "e" after the letter. None where the word has no such
/// pair inside; at its end, where French has many, it would find too much.
fn without_umlauts_spelt_out(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let spelt_out = |at: usize| at > 0 && letters[at] == 'e' && matches!(letters[at - 1], 'a' | 'o' | 'u') && at + 1 < letters.len();
    let shorter: String = letters.iter().enumerate().filter(|(at, _)| !spelt_out(*at)).map(|(_, letter)| letter).collect();
    (shorter.len() < word.len()).then_some(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_read_as_an_operator() {
        assert_eq!(query_of("d'").as_deref(), Some("\"d\"*"));
        assert_eq!(query_of("l’été* OR \"x\" NEA(").as_deref(), Some("\"ete\"* AND \"or\"* AND \"x\"* AND \"nea\"*"));
        assert_eq!(query_of("x").as_deref(), Some("\"x\"*"));
        assert_eq!(query_of(" ** -"), None);
        assert_eq!(query_of("_zentrum").as_deref(), Some("(\"zentrum\"* OR \"_zentrum\"*)"));
    }

    #[test]
    fn an_umlaut_that_is_spelt_out_is_looked_for_both_ways() {
        let both = "(\"mueller\"* OR \"_mueller\"* OR \"muller\"* OR \"_muller\"*)";
        assert_eq!(query_of("Mueller").as_deref(), Some(both));
        assert_eq!(without_umlauts_spelt_out("aerztehaeuser").as_deref(), Some("arztehauser"));
        for word in ["muller", "avenue", "bleue", "boe"] {
            assert_eq!(without_umlauts_spelt_out(word), None, "{word}");
        }
    }

    #[test]
    fn a_long_word_is_kept_with_its_endings_and_a_short_one_as_it_is() {
        assert_eq!(kept("Maison"), "maison");
        assert_eq!(kept("Rathaus B"), "rathaus b");
        assert!(kept(&"x".repeat(20_000)).len() < 22_000, "an endless word is not kept over and over");
        assert_eq!(kept("Ärztehaus"), "arztehaus _rztehaus _ztehaus _tehaus _ehaus _haus");
    }
}
