//! The Fluent files of each language, as name and content, listed when the program is built.

use entente_domain::Language;

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The files of a language.
pub(crate) fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Fr => FR,
        Language::En => EN,
        Language::Nl => NL,
        Language::De => DE,
    }
}
