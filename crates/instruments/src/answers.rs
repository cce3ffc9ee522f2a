//! The answers of one person, held to the questionnaire.

use std::collections::BTreeMap;

use entente_domain::{Error, FieldProblem, Problem, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::instrument::Instrument;

/// A value on the scale: a whole number from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(as = "u8")]
pub struct Rating(u8);

impl Rating {
    /// The low end of the scale.
    pub const LOWEST: Self = Self(1);
    /// The high end of the scale.
    pub const HIGHEST: Self = Self(5);

    /// A value on the scale, or nothing when it lies outside 1 to 5.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (Self::LOWEST.0..=Self::HIGHEST.0).contains(&value).then_some(Self(value))
    }

    /// The number, 1 to 5.
    #[must_use]
    pub fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Rating {
    type Error = &'static str;

    fn try_from(value: u8) -> std::result::Result<Self, Self::Error> {
        Self::new(value).ok_or("a rating lies between 1 and 5")
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}

/// What a person said about one statement. A statement that was skipped has no answer at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Answer {
    /// A value on the scale.
    Rated(Rating),
    /// "I don't know". It counts as an answer and never as a value.
    Unknown,
}

/// The answers of one person, by link id.
pub type Answers = BTreeMap<String, Answer>;

/// Reads a sheet of answers: the code of the chosen option per link id. Skipping a statement is allowed unless the
/// questionnaire requires it.
///
/// # Errors
/// `InvalidRecord` with every field to put right, named `answers.<link id>`: `UnknownChoice` for a link id or a code that
/// the questionnaire does not have, `Missing` for a required statement without an answer.
pub fn read(instrument: &Instrument, codes: &BTreeMap<String, String>) -> Result<Answers> {
    let mut answers = Answers::new();
    let mut problems = Vec::new();
    for (id, code) in codes {
        match instrument.item(id).and_then(|_| instrument.scale.answer(code)) {
            Some(answer) => {
                answers.insert(id.clone(), answer);
            }
            None => problems.push(FieldProblem { field: field(id), problem: Problem::UnknownChoice }),
        }
    }
    let missing = instrument.items().filter(|item| item.required && !codes.contains_key(&item.id));
    problems.extend(missing.map(|item| FieldProblem { field: field(&item.id), problem: Problem::Missing }));
    if problems.is_empty() { Ok(answers) } else { Err(Error::invalid(problems)) }
}

/// Checks a sheet of answers without keeping what it says.
///
/// # Errors
/// As [`read`].
pub fn check(instrument: &Instrument, codes: &BTreeMap<String, String>) -> Result<()> {
    read(instrument, codes).map(|_| ())
}

/// The field of an answer. A key that is no plain link id could hold anything, a sentence too, and a refusal must not
/// repeat it.
fn field(id: &str) -> String {
    let plain = !id.is_empty() && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._/".contains(&b));
    if plain { format!("answers.{id}") } else { "answers".to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::boxed::box_of_instruments;

    fn sheet(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
        entries.iter().map(|(id, code)| ((*id).to_owned(), (*code).to_owned())).collect()
    }

    fn bilan() -> Instrument {
        box_of_instruments().unwrap().remove(0)
    }

    #[test]
    fn a_sheet_may_skip_statements_and_may_say_i_do_not_know() {
        let answers = read(&bilan(), &sheet(&[("objectives-1", "4"), ("transparency-2", "unknown")])).unwrap();
        assert_eq!(answers.get("objectives-1"), Some(&Answer::Rated(Rating(4))));
        assert_eq!(answers.get("transparency-2"), Some(&Answer::Unknown));
        assert_eq!(answers.len(), 2);
        assert_eq!(check(&bilan(), &sheet(&[])), Ok(()));
    }

    #[test]
    fn unknown_statements_and_codes_are_all_named() {
        let refusal = check(&bilan(), &sheet(&[("objectives-1", "6"), ("objectives-9", "1"), ("evaluation-1", "5")])).unwrap_err();
        let fields: Vec<_> = refusal.fields.iter().map(|field| (field.field.as_str(), field.problem)).collect();
        assert_eq!(fields, [("answers.objectives-1", Problem::UnknownChoice), ("answers.objectives-9", Problem::UnknownChoice)]);
    }

    #[test]
    fn a_dimension_cannot_be_answered_in_place_of_its_statements() {
        assert!(check(&bilan(), &sheet(&[("objectives", "3")])).is_err());
    }

    #[test]
    fn a_refusal_does_not_repeat_a_sentence_typed_as_a_key() {
        let refusal = check(&bilan(), &sheet(&[("Madame Dupont m’a dit", "1")])).unwrap_err();
        assert_eq!(refusal.fields[0].field, "answers");
    }

    #[test]
    fn a_required_statement_without_an_answer_is_named() {
        let mut instrument = bilan();
        instrument.dimensions[0].items[0].required = true;
        let refusal = check(&instrument, &sheet(&[])).unwrap_err();
        assert_eq!(refusal.fields, [FieldProblem { field: "answers.objectives-1".to_owned(), problem: Problem::Missing }]);
        assert_eq!(check(&instrument, &sheet(&[("objectives-1", "unknown")])), Ok(()));
    }

    #[test]
    fn a_rating_outside_the_scale_does_not_exist() {
        assert_eq!(Rating::new(0), None);
        assert_eq!(Rating::new(6), None);
        assert!(serde_json::from_str::<Answer>(r#"{"kind":"rated","value":6}"#).is_err());
    }
}
