//! What is typed as a value, and the words in which it is refused.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use entente_app::Language;
use serde::Serialize;

/// A file that can be read: which one is missing is said before anything is done.
pub(super) fn existing(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    std::fs::metadata(&path).map(|_| path).map_err(|error| error.to_string())
}

/// A file that is not there yet, so that none is overwritten.
pub(super) fn not_existing(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.exists() { Err("there is a file of that name already".to_owned()) } else { Ok(path) }
}

/// A document, by its ending.
pub(super) fn document(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    match path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase).as_deref() {
        Some("pdf" | "html" | "htm") => Ok(path),
        _ => Err("the name must end in .pdf or .html".to_owned()),
    }
}

/// The words by which requests name some values, as they stand in the JSON.
pub(super) fn codes<T: Serialize>(values: impl IntoIterator<Item = T>, more: Option<&'static str>) -> PossibleValuesParser {
    let code = |value: T| serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned));
    PossibleValuesParser::new(values.into_iter().filter_map(code).chain(more.map(str::to_owned)).collect::<Vec<_>>())
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    Language::of(text).ok_or_else(|| "fr, en, nl or de".to_owned())
}
