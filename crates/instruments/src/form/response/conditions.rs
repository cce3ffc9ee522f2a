//! Whether an item is asked, decided from the answers as they stand.

use std::cmp::Ordering;

use super::asked::Question;
use super::given::Given;
use super::issue::Issues;
use super::{asked, moments::Span, quantities};
use crate::form::{Json, Operator};

/// A part of the response: the places from `start` to before `end`.
pub(super) type Part = (usize, usize);

/// Whether an item is asked. `around` are the parts of the response around it, the innermost last: the answer that counts is
/// the one in the nearest part that has the question, so that each repetition of a group looks at its own answers.
pub(super) fn holds(question: &Question<'_>, given: &Given<'_>, around: &[Part], issues: &mut Issues) -> bool {
    let conditions = question.json.list("enableWhen");
    if conditions.is_empty() {
        return true;
    }
    let mut one_by_one = conditions.iter().map(|condition| one(condition, given, around, issues));
    if question.json.text("enableBehavior") == Some("any") { one_by_one.any(|holds| holds) } else { one_by_one.all(|holds| holds) }
}

fn one(condition: &Json, given: &Given<'_>, around: &[Part], issues: &mut Issues) -> bool {
    let Some(asked) = condition.text("question") else { return false };
    let places = around.iter().rev().map(|(start, end)| given.within(asked, *start, *end)).find(|places| !places.is_empty());
    let places = places.unwrap_or_default();
    if !issues.may_spend(places.len().saturating_add(around.len())) {
        return false;
    }
    let answers = places.iter().filter_map(|place| given.items.get(*place)).flat_map(|item| &item.answers);
    let mut values = answers.filter_map(|answer| asked::value_of(answer.json)).peekable();
    let expected = condition.members().iter().find_map(|(key, value)| key.strip_prefix("answer").map(|kind| (kind, value)));
    let Some((kind, expected)) = expected else { return false };
    let Some(sign) = condition.text("operator") else { return false };
    if sign == "exists" {
        return values.peek().is_some() == (expected.as_bool() == Some(true));
    }
    let Some(operator) = Operator::of(sign) else { return false };
    let mut orders = values.map(|value| compare(value, (kind, expected)));
    match operator {
        // No answer is equal, and there is one.
        Operator::NotEqual => {
            orders.next().is_some_and(|first| first != Some(Ordering::Equal) && orders.all(|order| order != Some(Ordering::Equal)))
        }
        Operator::Equal => orders.any(|order| order == Some(Ordering::Equal)),
        Operator::Greater => orders.any(|order| order == Some(Ordering::Greater)),
        Operator::Less => orders.any(|order| order == Some(Ordering::Less)),
        Operator::GreaterOrEqual => orders.any(|order| matches!(order, Some(Ordering::Greater | Ordering::Equal))),
        Operator::LessOrEqual => orders.any(|order| matches!(order, Some(Ordering::Less | Ordering::Equal))),
    }
}

/// How an answer stands to a value; nothing when the two cannot be compared, or only for being equal and they are not.
pub(super) fn compare(answer: (&str, &Json), other: (&str, &Json)) -> Option<Ordering> {
    match (answer, other) {
        (("Integer" | "Decimal", one), ("Integer" | "Decimal", two)) => Some(one.as_number()?.compare(two.as_number()?)),
        (("Date" | "DateTime" | "Instant", one), ("Date" | "DateTime" | "Instant", two)) => {
            Span::date_time(one.as_str()?)?.compare(&Span::date_time(two.as_str()?)?)
        }
        (("Time", one), ("Time", two)) => Some(one.as_str()?.cmp(two.as_str()?)),
        (("Quantity", one), ("Quantity", two)) => quantities::compare(one, two),
        (("Coding", one), ("Coding", two)) => same_coding(one, two).then_some(Ordering::Equal),
        (("Reference", one), ("Reference", two)) => (one.text("reference")? == two.text("reference")?).then_some(Ordering::Equal),
        (("Boolean", one), ("Boolean", two)) => (one == two).then_some(Ordering::Equal),
        // Words of one's own in an open choice may be the words of the code.
        (("String" | "Uri", one), ("String" | "Uri", two)) => Some(one.as_str()?.cmp(two.as_str()?)),
        _ => None,
    }
}

/// Whether two codings mean the same: by code, and by system where both have one; by words where a code is missing.
pub(super) fn same_coding(one: &Json, two: &Json) -> bool {
    let both = |key: &str| one.text(key).zip(two.text(key));
    if both("system").is_some_and(|(one, two)| one != two) {
        return false;
    }
    match (one.text("code"), two.text("code")) {
        (Some(one), Some(two)) => one == two,
        _ => both("display").is_some_and(|(one, two)| one == two),
    }
}
