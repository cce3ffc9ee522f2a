//! Recognises the three ways of writing a total. Nothing is run: an expression of any other form is refused.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::names;
use crate::form::{Json, ScoreKind, TotalRule};

/// A pattern of this module; they are constant and tested, so that none fails.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// `%resource.repeat(item).answer.weight().sum()`: all answers. `ordinal()` is the older name of `weight()`.
static ALL_WEIGHTS: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"^%resource\.repeat\(item\)\.answer\.(?:weight|ordinal)\(\)\.sum\(\)$"));

/// The same for the first level, but for one item.
static WEIGHTS_BUT: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"^%resource\.item\.where\(linkId\s*!=\s*'([^'\\]+)'\)\.answer\.(?:weight|ordinal)\(\)\.sum\(\)$"));

/// The score of the chosen option of one item, by name.
static ONE_SCORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(concat!(
        r"^%questionnaire\.item\.where\(linkId\s*=\s*'([^'\\]+)'\)\.answerOption",
        r"\.where\(valueCoding\.code\s*=\s*%resource\.item\.where\(linkId\s*=\s*'([^'\\]+)'\)\.answer\.valueCoding\.code\)",
        r"\.extension\.where\(url\s*=\s*(?:'([^'\\]+)'|%(\w+))\)\.valueDecimal$",
    ))
});

/// The rule of the extensions that make a total: variables, and one calculated expression.
pub(in crate::form::fhir) fn recognise(extensions: &[Json]) -> Option<TotalRule> {
    let mut variables: BTreeMap<&str, &str> = BTreeMap::new();
    let mut order = Vec::new();
    let mut calculated = None;
    for extension in extensions {
        let value = extension.get("valueExpression")?;
        let expression = value.text("expression")?.trim();
        if value.text("language") != Some("text/fhirpath") {
            return None;
        }
        match extension.text("url")? {
            names::CALCULATED if calculated.is_none() => calculated = Some(expression),
            names::VARIABLE => {
                let name = value.text("name")?;
                order.push(name);
                if variables.insert(name, expression).is_some() {
                    return None;
                }
            }
            _ => return None,
        }
    }
    let calculated = calculated?;
    if variables.is_empty() {
        return weights(calculated);
    }
    scores(calculated, &variables, &order)
}

fn weights(expression: &str) -> Option<TotalRule> {
    if ALL_WEIGHTS.as_ref()?.is_match(expression) {
        return Some(TotalRule::Weights);
    }
    let found = WEIGHTS_BUT.as_ref()?.captures(expression)?;
    Some(TotalRule::WeightsBut { except: found.get(1)?.as_str().to_owned() })
}

/// `iif(%a.exists() and %b.exists(), %a + %b, {})` and its sister with `or`, over scores of items by name.
fn scores(expression: &str, variables: &BTreeMap<&str, &str>, order: &[&str]) -> Option<TotalRule> {
    let mut of: BTreeMap<&str, String> = BTreeMap::new();
    let mut helpers: Vec<&str> = Vec::new();
    let mut kind = None;
    for name in order {
        let text = variables.get(name)?;
        let Some(found) = ONE_SCORE.as_ref()?.captures(text) else { continue };
        let (asked, answered) = (found.get(1)?.as_str(), found.get(2)?.as_str());
        let url = match (found.get(3), found.get(4)) {
            (Some(url), _) => url.as_str(),
            (None, Some(helper)) => {
                helpers.push(helper.as_str());
                variables.get(helper.as_str())?.strip_prefix('\'')?.strip_suffix('\'')?
            }
            (None, None) => return None,
        };
        let this = match url {
            names::ORDINAL_VALUE => ScoreKind::OrdinalValue,
            names::ITEM_WEIGHT => ScoreKind::ItemWeight,
            _ => return None,
        };
        if asked != answered || kind.is_some_and(|kind| kind != this) {
            return None;
        }
        kind = Some(this);
        of.insert(name, asked.to_owned());
    }
    let inner = expression.strip_prefix("iif(")?.strip_suffix(')')?;
    let (condition, rest) = split_argument(inner)?;
    let (sum, otherwise) = split_argument(rest)?;
    if otherwise.trim() != "{}" {
        return None;
    }
    let mut condition = condition.trim();
    if let Some(helper) = condition.strip_prefix('%').filter(|name| variables.contains_key(name)) {
        helpers.push(helper);
        condition = variables.get(helper)?;
    }
    let (summed, lenient) = summands(sum)?;
    let complete = match (operands(condition, " and "), operands(condition, " or ")) {
        (Some(all), _) if all == summed && (!lenient || all.len() == 1) => true,
        (_, Some(any)) if any == summed && lenient => false,
        _ => return None,
    };
    // Every variable plays a part, and every score is summed once.
    let parts = variables.keys().all(|name| of.contains_key(name) || helpers.contains(name));
    if !parts || summed.len() != of.len() {
        return None;
    }
    let mut left = of.clone();
    let of = summed.iter().map(|name| left.remove(name.as_str())).collect::<Option<Vec<_>>>()?;
    Some(TotalRule::Scores { of, kind: kind?, complete })
}

/// Splits at the first comma outside parentheses.
fn split_argument(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_u32;
    for (n, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => return Some((&text[..n], &text[n + 1..])),
            _ => {}
        }
    }
    None
}

/// The names in `%a.exists() and %b.exists()`.
fn operands(text: &str, word: &str) -> Option<Vec<String>> {
    text.split(word).map(|part| name(part.trim().strip_suffix(".exists()")?)).collect()
}

/// The names in `%a + %b`, or in `iif(%a.exists(), %a, 0) + …`, and whether it was the second.
fn summands(text: &str) -> Option<(Vec<String>, bool)> {
    let parts: Vec<&str> = text.split('+').map(str::trim).collect();
    let lenient = parts.first()?.starts_with("iif(");
    let names = parts.into_iter().map(|part| {
        if !lenient {
            return name(part);
        }
        let (condition, rest) = split_argument(part.strip_prefix("iif(")?.strip_suffix(')')?)?;
        let (value, otherwise) = split_argument(rest)?;
        let asked = name(condition.trim().strip_suffix(".exists()")?)?;
        (name(value.trim())? == asked && otherwise.trim() == "0").then_some(asked)
    });
    Some((names.collect::<Option<Vec<_>>>()?, lenient))
}

fn name(text: &str) -> Option<String> {
    let name = text.trim().strip_prefix('%')?;
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests;
