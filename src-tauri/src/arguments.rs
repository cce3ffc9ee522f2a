//! What the program is started with.

use entente_app::Language;

/// The arguments of the window: few, since a person starts it by its icon.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// `--demo`: open the demonstration.
    pub demonstration: bool,
    /// `--language fr`: in which language.
    pub language: Option<Language>,
}

/// Reads them; what is not known is ignored, as desktops add arguments of their own.
pub(crate) fn read() -> Arguments {
    let mut arguments = Arguments::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--demo" => arguments.demonstration = true,
            "--language" => arguments.language = words.next().as_deref().and_then(Language::of),
            _ => {}
        }
    }
    arguments
}
