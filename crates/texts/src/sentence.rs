//! From a refusal to the sentences that a person reads.

use entente_domain::{Error, Language};
use serde::Serialize;

use crate::argument::Arg;
use crate::{has, text};

/// A refusal in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What happened.
    pub what: String,
    /// What to do, and that nothing was lost; none where the first sentence says it all.
    pub remedy: Option<String>,
    /// The fields to put right: path in the request, sentence.
    pub fields: Vec<(String, String)>,
}

/// The sentences of a refusal, from `error-<code>`, its attribute `remedy`, and `problem-<rule>` for each field.
#[must_use]
pub fn sentence(language: Language, error: &Error) -> Sentence {
    let args: Vec<(&str, Arg)> = error.facts.iter().map(|(name, fact)| (name.as_str(), Arg::from(fact))).collect();
    let id = id_of("error", &error.code);
    let remedy = format!("{id}.remedy");
    Sentence {
        what: text(language, &id, &args),
        remedy: has(language, &remedy).then(|| text(language, &remedy, &args)),
        fields: error.fields.iter().map(|field| (field.field.clone(), text(language, &id_of("problem", &field.problem), &[]))).collect(),
    }
}

/// The id of the text of a value that has one name: `error` and `wrong_passphrase` give `error-wrong-passphrase`.
#[must_use]
pub fn id_of(prefix: &str, named: &impl Serialize) -> String {
    let name = serde_json::to_value(named).ok();
    let name = name.as_ref().and_then(|name| name.as_str()).unwrap_or("unnamed");
    format!("{prefix}-{}", name.replace('_', "-"))
}
