//! One text of a questionnaire in the languages in which it exists.

use std::collections::BTreeMap;

use entente_domain::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text per language. It always holds the language in which the questionnaire was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wording {
    /// The language in which the text was written.
    original: Language,
    /// The text in each language that it exists in.
    texts: BTreeMap<Language, String>,
}

impl Wording {
    /// A text in the language in which it was written.
    #[must_use]
    pub fn new(original: Language, text: impl Into<String>) -> Self {
        Self { original, texts: BTreeMap::from([(original, text.into())]) }
    }

    /// Adds a translation. The original is not overwritten: a second text for its language is left aside.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        self.texts.entry(language).or_insert_with(|| text.into());
        self
    }

    /// The text in that language, or as it was written when it was never translated.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.texts.get(&language).or_else(|| self.texts.get(&self.original)).map_or("", String::as_str)
    }

    /// Whether the text exists in that language.
    #[must_use]
    pub fn speaks(&self, language: Language) -> bool {
        self.texts.contains_key(&language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_translation_falls_back_to_the_original() {
        let wording = Wording::new(Language::Nl, "overleg").with(Language::Fr, "rencontre");
        assert_eq!(wording.get(Language::Fr), "rencontre");
        assert_eq!(wording.get(Language::De), "overleg");
        assert!(!wording.speaks(Language::De));
    }

    #[test]
    fn a_translation_never_replaces_the_original() {
        let wording = Wording::new(Language::Fr, "rencontre").with(Language::Fr, "réunion");
        assert_eq!(wording.get(Language::Fr), "rencontre");
    }
}
