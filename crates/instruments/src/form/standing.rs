//! To whom a questionnaire belongs, and what of it may leave the computer.

mod known;

use entente_domain::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Form, Json};

/// What is known of the rights in a questionnaire, of its translations and of its validation.
///
/// It is carried in the questionnaire itself (`urn:entente:standing` in FHIR) and travels with it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// To whom it belongs; nothing when that is not known.
    pub owner: Option<String>,
    /// Its licence: an SPDX identifier, or the name that the owner gives it; nothing when none is known.
    pub licence: Option<String>,
    /// Where the licence can be read.
    pub licence_url: Option<String>,
    /// Where the questionnaire can be had from its owner.
    pub source: Option<String>,
    /// In which languages its words exist, and by whom. A language that is not named counts as [`TranslationState::Missing`].
    pub translations: Vec<TranslationStatus>,
    /// Whether it was shown to measure what it says.
    pub validated: Validated,
    /// What of it may leave the computer.
    pub leaves: Leaves,
    /// Whether its words still have to be pasted, and how; nothing when it is whole.
    pub skeleton: Option<Skeleton>,
    /// How the file wrote it, where that is not the usual way.
    pub written: Option<Json>,
}

/// The words of a questionnaire in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslationStatus {
    /// The language, a tag of BCP 47.
    pub language: String,
    /// Where its words in that language come from.
    pub state: TranslationState,
}

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$inner])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code that a file writes.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// What a code of a file means.
            #[must_use]
            pub fn of(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
pub(super) use codes;

codes! {
    /// Where the words of a questionnaire in some language come from.
    TranslationState {
        /// It was written in that language.
        Original = "original",
        /// Its owner gives out this translation.
        Official = "official",
        /// Translated by us, and not validated.
        Unvalidated = "unvalidated",
        /// There is none that we know of.
        Missing = "missing",
    }
}

codes! {
    /// Whether a questionnaire was shown to measure what it says.
    #[derive(Default)]
    Validated {
        /// Yes, in at least one of its languages.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

codes! {
    /// What of a questionnaire may leave the computer. The default is the cautious one.
    #[derive(Default)]
    Leaves {
        /// Its words and what was found with it.
        Everything = "everything",
        /// Only numbers: no words of its items in exports, reports, forms for phones, or paper given out.
        #[default]
        FiguresOnly = "figures-only",
    }
}

codes! {
    /// How the words of a skeleton are pasted.
    Skeleton {
        /// One line for each of its questions.
        Numbered = "numbered",
        /// As many lines as one has: its only question is the model of all.
        Open = "open",
    }
}

impl Standing {
    /// The standing of a questionnaire: what it says of itself; or what the program knows of its own, where a file
    /// does not say it; or [`Self::unknown`].
    #[must_use]
    pub fn of(form: &Form) -> Self {
        let known = || form.url.as_deref().and_then(known::by_url);
        form.standing.clone().or_else(known).unwrap_or_else(Self::unknown)
    }

    /// The standing of a questionnaire of which nothing is known. It belongs to somebody whom we did not ask: its words stay
    /// here, and only figures leave.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }

    /// Whether its words have to stay on this computer.
    #[must_use]
    pub fn keeps_its_words(&self) -> bool {
        self.leaves == Leaves::FiguresOnly
    }

    /// Where its words in a language come from.
    #[must_use]
    pub fn translation(&self, language: Language) -> TranslationState {
        self.translations
            .iter()
            .find(|status| Language::of(&status.language) == Some(language))
            .map_or(TranslationState::Missing, |status| status.state)
    }
}

#[cfg(test)]
mod tests;
