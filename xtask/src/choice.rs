//! A choice among known words, as it is written on the command line.

use crate::failure::Failure;

/// The words of a list such as `faults,damage`, each one of `known`. An unknown one is refused rather than passed over.
///
/// # Errors
/// [`Failure::Usage`] that names the word, what it should have been (`thing`) and the verb.
pub fn among(list: &str, known: &[&'static str], thing: &str, verb: &str) -> Result<Vec<&'static str>, Failure> {
    list.split(',')
        .map(|word| {
            known
                .iter()
                .copied()
                .find(|name| *name == word)
                .ok_or_else(|| Failure::Usage(format!("There is no {thing} “{word}” in `{verb}`.")))
        })
        .collect()
}
