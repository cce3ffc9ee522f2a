//! Every reader of a file that comes from elsewhere, as one function over its bytes (promise I1).
//!
//! Each ends as [`Ended`], whatever the bytes are, or panics where a promise is broken: when something is lost on the way without a
//! word, when a refusal has no sentence, when the reader itself panics. A file that a person attaches to a meeting is kept byte for byte; it is
//! read only when a person is looked for in it, by [`kept_file`].

mod answers_of_telephones;
mod answers_to_questionnaire;
mod backup;
pub mod kept_file;
mod mail;
mod notes_beside_vault;
mod partner_list;
mod questionnaire;
mod sealed;
mod sheets;
mod spreadsheet_parts;
mod statistics_table;
pub mod vault_folder;
mod vault_header;
mod xlsform;

use entente_app::{Error, ErrorCode, Language, texts};

/// How a file ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// It was read as it stands.
    Taken,
    /// It was read, and so many places were put right or left out by name.
    Repaired(usize),
    /// It was refused, with the word of an error.
    Refused(String),
}

/// A reader of outside files.
pub struct Reader {
    /// What the file is.
    pub name: &'static str,
    /// Reads one.
    pub read: fn(&[u8]) -> Ended,
    /// Sound files to begin with.
    pub sound: fn() -> Vec<Vec<u8>>,
    /// Words of the format.
    pub words: &'static [&'static [u8]],
    /// How many files are tried every day.
    pub everyday: u64,
}

/// All of them.
pub const READERS: &[Reader] = &[
    partner_list::READER,
    sheets::READER,
    spreadsheet_parts::READER,
    statistics_table::READER,
    mail::READER,
    kept_file::READER,
    questionnaire::READER,
    answers_to_questionnaire::READER,
    xlsform::READER,
    answers_of_telephones::READER,
    vault_header::READER,
    backup::READER,
    notes_beside_vault::READER,
];

/// The reader of that name.
#[must_use]
pub fn reader(name: &str) -> &'static Reader {
    READERS.iter().find(|reader| reader.name == name).expect("a reader has that name")
}

/// A refusal, which must have its sentence in every language with all that it names.
fn refused(error: &Error) -> Ended {
    assert_ne!(error.code, ErrorCode::Internal, "{error:?}");
    for language in Language::ALL {
        let sentence = texts::sentence(language, error);
        assert!(!sentence.what.is_empty() && !sentence.what.contains("{$"), "{error:?}: {}", sentence.what);
        assert!(!sentence.what.starts_with("error-"), "{error:?} has no sentence");
    }
    Ended::Refused(texts::id_of("error", &error.code))
}

/// Whether a text holds signs that nobody can see and that no line of a record may hold.
fn has_controls(text: &str) -> bool {
    text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
}
