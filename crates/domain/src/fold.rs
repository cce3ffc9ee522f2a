//! Folding of text for search and comparison: once, at write time, the same everywhere.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a text to lower-case words without accents, parted by single spaces.
///
/// Apostrophes, dashes and other punctuation part words, so that `L’Été-Santé` and `l'ete sante` fold alike;
/// ligatures and `ß` are spelt out.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'þ' | 'Þ' => folded.push_str("th"),
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase()),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Legal forms that say nothing about which organisation it is, folded.
const LEGAL_FORMS: [&str; 26] = [
    "asbl", "aisbl", "vzw", "ivzw", "sprl", "srl", "bvba", "bv", "sa", "nv", "sc", "scrl", "cv", "scs", "snc", "ev", "gmbh", "ggmbh",
    "inc", "ltd", "ltee", "llc", "corp", "obnl", "osbl", "cvba",
];

/// Folds a name further, to compare two names of perhaps the same organisation: legal forms are left out.
///
/// A name that holds nothing but legal forms stays as it is.
#[must_use]
pub fn fold_name(name: &str) -> String {
    // Dotted forms (`a.s.b.l.`) fold to single letters; join such runs before looking them up.
    let mut words: Vec<String> = Vec::new();
    let mut letters = String::new();
    for word in fold(name).split(' ') {
        if word.chars().count() == 1 {
            letters.push_str(word);
            continue;
        }
        if !letters.is_empty() {
            words.push(std::mem::take(&mut letters));
        }
        words.push(word.to_owned());
    }
    if !letters.is_empty() {
        words.push(letters);
    }
    let kept: Vec<&str> = words.iter().map(String::as_str).filter(|w| !LEGAL_FORMS.contains(w)).collect();
    if kept.is_empty() { words.join(" ") } else { kept.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_apostrophes_and_dashes_fold_alike() {
        assert_eq!(fold("L’Été-Santé"), "l ete sante");
        assert_eq!(fold("l'ete  SANTE "), "l ete sante");
        assert_eq!(fold("Cœur & Straße"), "coeur strasse");
        assert_eq!(fold("e\u{301}cole"), fold("école"));
    }

    #[test]
    fn legal_forms_are_left_out_of_a_name() {
        assert_eq!(fold_name("Maison de quartier ASBL"), "maison de quartier");
        assert_eq!(fold_name("Maison de Quartier a.s.b.l."), "maison de quartier");
        assert_eq!(fold_name("SA"), "sa");
    }
}
