//! Acronyms: found in a text, and told apart from those that are explained.
//!
//! The guard of product.md, rule 3. A word counts as an acronym when it is written in capitals where the text around it is not:
//! `CPAS`, `RMH`, `C.P.A.S.`, `IRM2`. A line that is in capitals as a whole is a heading, and tells nothing about its words.

use std::collections::BTreeSet;

use entente_domain::fold::fold;
use unicode_segmentation::UnicodeSegmentation;

/// Shorter than that it is an initial; longer, a word that somebody shouts.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=8;

/// Capitals that everybody reads: they stand for themselves.
const KNOWN_TO_ALL: [&str; 14] = ["ok", "tv", "wc", "pdf", "sms", "gsm", "ue", "eu", "eg", "usb", "cd", "dvd", "km", "no"];

/// The acronyms of a text that it does not explain itself, each once, as they stand in it.
///
/// An acronym is explained by the text where words in brackets follow it, or where it stands in brackets itself behind at least
/// two words: `CPAS (centre public d’action sociale)`, `centre public d’action sociale (CPAS)`.
#[must_use]
pub fn unexplained(text: &str) -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    let mut found = BTreeSet::new();
    for line in text.lines().filter(|line| !is_heading(line)) {
        for (start, acronym) in candidates(line) {
            if is_explained(line, start, &acronym) {
                explained.insert(plain(&acronym));
            }
            found.insert(acronym);
        }
    }
    found.retain(|acronym| !explained.contains(&plain(acronym)));
    found
}

/// The acronyms of some texts that neither they nor a glossary explain, each once.
///
/// `glossary` are the words that are explained elsewhere, `let_pass` those that a person let pass.
#[must_use]
pub fn unknown<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    glossary: impl IntoIterator<Item = &'a str>,
    let_pass: impl IntoIterator<Item = &'a str>,
) -> Vec<String> {
    let known: BTreeSet<String> = glossary.into_iter().chain(let_pass).map(plain).collect();
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    for text in texts {
        unknown.extend(unexplained(text).into_iter().filter(|acronym| !known.contains(&plain(acronym))));
    }
    unknown.into_iter().collect()
}

/// The letters and digits alone: `C.P.A.S.` and `cpas` are one acronym.
fn plain(acronym: &str) -> String {
    fold(acronym).replace(' ', "")
}

/// A line without a single small letter, of at least two words, is a heading.
fn is_heading(line: &str) -> bool {
    let words = line.unicode_words().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 2).count();
    words >= 2 && !line.chars().any(char::is_lowercase)
}

/// What may be an acronym, with the byte at which it begins.
fn candidates(line: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = line;
    let mut offset = 0;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let word = &rest[start..];
        let end = word.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(word.len());
        // What follows an apostrophe is a word of its own: `l’OMS`.
        let token = word[..end].trim_end_matches(|c: char| c == '.' && !is_dotted(&word[..end]));
        if is_acronym(token) {
            found.push((offset + start, token.to_owned()));
        }
        let next = start + end.max(1);
        offset += next;
        rest = &rest[next..];
    }
    found
}

/// `C.P.A.S.`: single letters, each with its point.
fn is_dotted(token: &str) -> bool {
    let letters: Vec<&str> = token.split_terminator('.').collect();
    token.ends_with('.') && letters.len() >= 2 && letters.iter().all(|part| part.chars().count() == 1)
}

fn is_acronym(token: &str) -> bool {
    let letters: Vec<char> = token.chars().filter(|c| c.is_alphabetic()).collect();
    let dotted = is_dotted(token);
    LETTERS.contains(&letters.len())
        && letters.iter().all(|c| c.is_uppercase())
        && (dotted || !token.contains('.'))
        && !is_roman_number(&letters)
        && !KNOWN_TO_ALL.contains(&plain(token).as_str())
}

/// `II`, `XIV`: a number, not an acronym. `CD`, `MC` and the like are read as acronyms: a number begins with I, V or X in our texts.
fn is_roman_number(letters: &[char]) -> bool {
    letters.first().is_some_and(|first| matches!(first, 'I' | 'V' | 'X')) && letters.iter().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
}

fn is_explained(line: &str, start: usize, acronym: &str) -> bool {
    let behind = line[start + acronym.len()..].trim_start();
    if let Some(inside) = behind.strip_prefix('(')
        && let Some(end) = inside.find(')')
    {
        return inside[..end].unicode_words().count() >= 2;
    }
    let before = line[..start].trim_end();
    before.ends_with('(') && behind.starts_with(')') && before.trim_end_matches('(').unicode_words().count() >= 2
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<String> {
        unexplained(text).into_iter().collect()
    }

    #[test]
    fn capitals_among_small_letters_are_acronyms() {
        assert_eq!(found("Présentation du projet RMH avec le CPAS"), ["CPAS", "RMH"]);
        assert_eq!(found("Les règles de l’OMS et du C.P.A.S. de Namur."), ["C.P.A.S.", "OMS"]);
        assert_eq!(found("Die Rolle des ÖGD in der COVID19-Zeit"), ["COVID19", "ÖGD"]);
        assert_eq!(found("Accueil et tour de table. A bientôt, M. Diallo"), Vec::<String>::new());
    }

    #[test]
    fn a_heading_in_capitals_holds_no_acronym() {
        assert_eq!(found("ORDRE DU JOUR\nAvec le CPAS"), ["CPAS"]);
        assert_eq!(found("RMH"), ["RMH"]);
    }

    #[test]
    fn numbers_and_what_everybody_knows_are_no_acronyms() {
        assert_eq!(found("Tome II, chapitre XIV, un PDF par SMS"), Vec::<String>::new());
    }

    #[test]
    fn an_acronym_with_its_words_beside_it_is_explained_once_for_the_whole_text() {
        assert_eq!(found("Le CPAS (centre public d’action sociale) vient. Le CPAS répondra."), Vec::<String>::new());
        assert_eq!(found("Le réseau multidisciplinaire hospitalier (RMH) vient."), Vec::<String>::new());
        assert_eq!(found("Le CPAS (Namur) vient."), ["CPAS"]);
    }

    #[test]
    fn a_glossary_explains_however_the_acronym_is_written() {
        assert_eq!(unknown(["Avec le C.P.A.S. et la RMH"], ["CPAS"], []), ["RMH"]);
        assert_eq!(unknown(["Avec le CPAS et la RMH"], ["cpas"], ["R.M.H."]), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn whatever_the_text_every_finding_stands_in_it(text in any::<String>()) {
            for acronym in unexplained(&text) {
                prop_assert!(text.contains(&acronym));
            }
        }
    }
}
