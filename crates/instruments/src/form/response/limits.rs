//! The limits of an answer.

use std::cmp::Ordering;
use std::collections::HashMap;

use regex::{Regex, RegexBuilder};

use super::asked::{self, Question};
use super::conditions::compare;
use super::issue::{Issue, IssueCode, Issues};
use super::moments::Span;
use super::quantities;
use super::values::Value;
use crate::form::Json;

const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const MIN_QUANTITY: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-minQuantity";
const MAX_QUANTITY: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity";
const MIN_LENGTH: &str = "http://hl7.org/fhir/StructureDefinition/minLength";
const DECIMALS: &str = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
const PATTERN: &str = "http://hl7.org/fhir/StructureDefinition/regex";

/// A compiled pattern may take this many bytes. Matching takes time linear in the text, but more for a large pattern.
const LARGEST_PATTERN: usize = 1 << 18;
/// Longer texts, in bytes, are not held to a pattern.
const LONGEST_MATCHED: usize = 1 << 20;
/// What compiling a pattern counts for, per byte of it.
const WORK_OF_COMPILING: usize = 300;

/// Patterns that were compiled; none for one that cannot be read.
#[derive(Default)]
pub(super) struct Patterns(HashMap<String, Option<Regex>>);

/// Checks one answer against the limits of its question.
pub(super) fn check(question: &Question<'_>, value: Value<'_>, path: &str, patterns: &mut Patterns, issues: &mut Issues) {
    range(question, value, path, issues);
    let (kind, json) = value;
    let mut say = |code: IssueCode, limit: usize| issues.add(Issue::new(path, code).of(question.link_id).with("limit", limit));
    if let Some(text) = json.as_str().filter(|_| matches!(kind, "String" | "Uri")) {
        let length = text.chars().count();
        if let Some(limit) = question.count(MIN_LENGTH).filter(|limit| length < *limit) {
            say(IssueCode::TooShort, limit);
        }
        let longest = question.json.get("maxLength").and_then(Json::as_integer).and_then(|limit| usize::try_from(limit).ok());
        if let Some(limit) = longest.filter(|limit| length > *limit) {
            say(IssueCode::TooLong, limit);
        }
        pattern(question, text, path, patterns, issues);
        return;
    }
    let number = match kind {
        "Decimal" => json.as_number(),
        "Quantity" => json.get("value").and_then(Json::as_number),
        _ => None,
    };
    if let (Some(number), Some(limit)) = (number, question.count(DECIMALS))
        && number.decimals() > limit as u64
    {
        say(IssueCode::TooManyDecimals, limit);
    }
    if kind == "Quantity" {
        quantities::units(question, json, path, issues);
    }
}

fn range(question: &Question<'_>, value: Value<'_>, path: &str, issues: &mut Issues) {
    let bounds = [
        (MIN_VALUE, Ordering::Less, IssueCode::BelowLeast),
        (MIN_QUANTITY, Ordering::Less, IssueCode::BelowLeast),
        (MAX_VALUE, Ordering::Greater, IssueCode::AboveGreatest),
        (MAX_QUANTITY, Ordering::Greater, IssueCode::AboveGreatest),
    ];
    for (url, wrong, code) in bounds {
        let Some(limit) = question.extension(url) else { continue };
        let order = match value.0 {
            // A month that holds the first allowed day is not before it.
            "Date" | "DateTime" => spans(value, limit),
            _ => compare(value, limit),
        };
        if order == Some(wrong) {
            issues.add(Issue::new(path, code).of(question.link_id));
        } else if order.is_none() && value.0 == "Quantity" && limit.0 == "Quantity" {
            issues.add(Issue::new(path, IssueCode::UnitsDiffer).of(question.link_id));
        }
    }
}

fn spans(one: Value<'_>, two: Value<'_>) -> Option<Ordering> {
    let span = |value: Value<'_>| value.1.as_str().and_then(Span::date_time);
    Some(span(one)?.compare(&span(two)?).unwrap_or(Ordering::Equal))
}

fn pattern(question: &Question<'_>, text: &str, path: &str, patterns: &mut Patterns, issues: &mut Issues) {
    let Some(pattern) = question.extensions(PATTERN).next().and_then(asked::value_of).and_then(|(_, value)| value.as_str()) else { return };
    let known = patterns.0.contains_key(pattern);
    let work = if known { text.len() } else { text.len().saturating_add(pattern.len().saturating_mul(WORK_OF_COMPILING)) };
    if !issues.may_spend(work) {
        return;
    }
    // The whole text must match, as everywhere in FHIR.
    let compile = || RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(LARGEST_PATTERN).build().ok();
    let code = match patterns.0.entry(pattern.to_owned()).or_insert_with(compile) {
        None => IssueCode::PatternUnreadable,
        Some(_) if text.len() > LONGEST_MATCHED => IssueCode::PatternUnreadable,
        Some(pattern) if !pattern.is_match(text) => IssueCode::PatternDiffers,
        Some(_) => return,
    };
    issues.add(Issue::new(path, code).of(question.link_id));
}
