//! The choices of an item, and what they stand for.

use std::collections::BTreeSet;

use entente_domain::{Language, Result};

use super::node::{self, Node};
use super::text;
use crate::answers::{Answer, Rating};
use crate::instrument::{Choice, Scale};
use crate::wording::Wording;

/// The value of a choice on its scale. FHIR R4 puts it on the `answerOption`; some tools put it on the coding.
const ORDINAL_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/// The scale of a `choice` item: each value from 1 to 5 once, and at most one choice without a value ("I don't know").
pub(super) fn read(item: &Node<'_>, language: Language) -> Result<Scale> {
    let options = item.children("answerOption")?;
    let choices = options.iter().map(|option| choice(option, language)).collect::<Result<Vec<_>>>()?;
    let codes: BTreeSet<&str> = choices.iter().map(|choice| choice.code.as_str()).collect();
    if codes.len() < choices.len() {
        return Err(node::unreadable(&item.path_of("answerOption")));
    }
    let mut ratings: Vec<u8> = Vec::new();
    let mut unknown = 0;
    for choice in &choices {
        match choice.answer {
            Answer::Rated(rating) => ratings.push(rating.value()),
            Answer::Unknown => unknown += 1,
        }
    }
    ratings.sort_unstable();
    if ratings != [1, 2, 3, 4, 5] || unknown > 1 {
        return Err(node::unsupported(&item.path_of("answerOption"), "scale"));
    }
    Ok(Scale { choices })
}

fn choice(option: &Node<'_>, language: Language) -> Result<Choice> {
    option.only(&["id", "extension", "valueCoding"])?;
    let Some(coding) = option.child("valueCoding")? else {
        return Err(node::unreadable(&option.path_of("valueCoding")));
    };
    coding.only(&["id", "extension", "system", "version", "code", "display"])?;
    let code = coding.wanted_text("code")?;
    let label = match text::optional(&coding, "display", language)? {
        Some(label) => label,
        None => Wording::new(language, code),
    };
    let mut answer = Answer::Unknown;
    for extension in option.children("extension")?.iter().chain(&coding.children("extension")?) {
        if extension.needed_text("url")? != ORDINAL_VALUE {
            return Err(node::unsupported(extension.path(), "extension"));
        }
        extension.only(&["url", "valueDecimal"])?;
        let Some(value) = extension.number("valueDecimal")? else {
            return Err(node::unreadable(&extension.path_of("valueDecimal")));
        };
        answer = Answer::Rated(rating(value).ok_or_else(|| node::unsupported(extension.path(), "scale"))?);
    }
    Ok(Choice { code: code.to_owned(), label, answer })
}

/// The rating of an ordinal value, which must be a whole number from 1 to 5.
#[allow(clippy::float_cmp, reason = "whole numbers of this size are exact")]
fn rating(value: f64) -> Option<Rating> {
    (1..=5).filter_map(Rating::new).find(|rating| f64::from(rating.value()) == value)
}
