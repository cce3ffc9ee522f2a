//! The words of the program: one set of Fluent files for the page, the command line and the reports.
//!
//! The files of `locales/<language>/` are part of the program. Numbers and dates are written as each language writes them,
//! the same way as `Intl` does in the page, so that one file serves both.

mod argument;
mod catalogue;
mod choices;
mod dates;
mod functions;
mod numbers;
mod sentence;
mod sources;

use entente_domain::Language;

pub use argument::Arg;
pub use choices::{CHOICE_WORDS, choice};
pub use dates::{date, date_with_weekday};
pub use numbers::{number, percent};
pub use sentence::{Sentence, id_of, sentence};

/// The text of an id, with what it names. `id.attribute` asks for an attribute.
///
/// A missing id gives the id itself in brackets: a hole in the texts is seen and never stops the program.
#[must_use]
pub fn text(language: Language, id: &str, args: &[(&str, Arg)]) -> String {
    let found = catalogue::of(language).format(id, args);
    // While it is built and tested, a hole stops it.
    debug_assert!(found.is_some(), "there is no text {id}");
    found.unwrap_or_else(|| format!("[{id}]"))
}

/// Whether there is a text of that id, for ids made from facts of the program.
#[must_use]
pub fn has(language: Language, id: &str) -> bool {
    catalogue::of(language).has(id)
}

/// The Fluent files of a language, for the page, which reads them with the same rules.
pub fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    sources::of(language).iter().map(|(_, source)| *source)
}
