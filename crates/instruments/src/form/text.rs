//! A text in the languages in which it exists, whichever they are.

use entente_domain::Language;
use serde::{Deserialize, Serialize};

use super::{Extras, Json};

/// A text as it was written, and its translations.
///
/// It keeps languages that the program does not speak and what a file says beside the words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Text {
    /// As it was written, in the language of the questionnaire.
    pub original: String,
    /// In other languages, in the order of the file.
    pub translations: Vec<Translation>,
    /// What else stood there.
    pub extras: Extras,
}

/// A text in another language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Translation {
    /// The language, a tag of BCP 47 as it stood in the file.
    pub language: String,
    /// The text.
    pub text: String,
    /// How the file wrote it, where that is not the usual way.
    pub written: Option<Json>,
}

impl Text {
    /// A text without translations.
    #[must_use]
    pub fn new(original: impl Into<String>) -> Self {
        Self { original: original.into(), ..Self::default() }
    }

    /// Adds a translation.
    #[must_use]
    pub fn with(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        self.translations.push(Translation { language: language.into(), text: text.into(), written: None });
        self
    }

    /// The text in that language, or as it was written when it was never translated.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.translations
            .iter()
            .find(|translation| Language::of(&translation.language) == Some(language))
            .map_or(&self.original, |translation| &translation.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_given_in_the_language_asked_for_or_as_it_was_written() {
        let text = Text::new("rencontre").with("nl-BE", "overleg").with("fi", "tapaaminen");
        assert_eq!(text.get(Language::Nl), "overleg");
        assert_eq!(text.get(Language::De), "rencontre");
    }
}
