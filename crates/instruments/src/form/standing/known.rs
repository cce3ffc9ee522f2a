//! The standing of our own questionnaires, where a file does not say it.
//!
//! Two were published before a file could say it, and rounds freeze the digest of those files, so that nothing can be
//! written into them any more. And a spreadsheet has no place for a standing: what comes back from one has its url alone.

use entente_domain::Language;

use super::{Leaves, Standing, TranslationState, TranslationStatus, Validated};

/// Our own questionnaires, by url.
const OURS: [&str; 3] =
    ["urn:entente:questionnaire:bilan-du-partenariat", "urn:entente:questionnaire:mon-role", "urn:entente:questionnaire:exit-questions"];

/// The standing of a questionnaire of ours; nothing for any other.
pub(super) fn by_url(url: &str) -> Option<Standing> {
    OURS.contains(&url).then(|| Standing {
        owner: Some("Entente".to_owned()),
        licence: Some("CC-BY-4.0".to_owned()),
        licence_url: Some("https://creativecommons.org/licenses/by/4.0/".to_owned()),
        translations: Language::ALL.into_iter().map(ours).collect(),
        validated: Validated::No,
        leaves: Leaves::Everything,
        ..Standing::default()
    })
}

/// French is what we wrote; the rest we translated.
fn ours(language: Language) -> TranslationStatus {
    let state = if language == Language::Fr { TranslationState::Original } else { TranslationState::Unvalidated };
    TranslationStatus { language: language.code().to_owned(), state }
}
