//! The two languages of the table. What is said stands in both at one place.

/// A language of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `docs/promises.md`.
    English,
    /// `docs/promesses.md`.
    French,
}

/// The same words in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// In English.
    pub en: &'static str,
    /// In French.
    pub fr: &'static str,
}

impl Said {
    /// The words in that language.
    pub const fn by(self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::French => self.fr,
        }
    }
}

/// The words in English and in French.
pub const fn said(en: &'static str, fr: &'static str) -> Said {
    Said { en, fr }
}
