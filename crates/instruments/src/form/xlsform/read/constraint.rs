//! Limits of answers: the column `constraint`.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use super::relevant::is_day;
use crate::form::xlsform::expression::{Expression, Fault, plain_number, turned};
use crate::form::{Item, Kind, Number, Operator, Value};

/// The largest pattern that is tried, compiled: 256 KiB.
const PATTERN_BYTES: usize = 256 * 1024;

/// Reads limits into an item; `exclusive` says whether the choice of that code goes with no other.
pub(super) fn read(text: &str, item: &mut Item, exclusive: impl Fn(&str) -> bool) -> Result<(), Fault> {
    for part in Expression::read(text)?.all() {
        one(part, item, &exclusive)?;
    }
    Ok(())
}

fn one(part: Expression, item: &mut Item, exclusive: &impl Fn(&str) -> bool) -> Result<(), Fault> {
    match part {
        Expression::Compare(operator, left, right) => match (*left, *right) {
            (Expression::Here, value) => bound(operator, value, item),
            (value, Expression::Here) => bound(turned(operator), value, item),
            (Expression::Call(name, arguments), Expression::Number(number)) if arguments == [Expression::Here] => {
                count(&name, operator, &number, item)
            }
            (Expression::Number(number), Expression::Call(name, arguments)) if arguments == [Expression::Here] => {
                count(&name, turned(operator), &number, item)
            }
            (Expression::Call(name, _), _) | (_, Expression::Call(name, _)) => Err(Fault::Unknown(name)),
            (Expression::Answer(_), _) | (_, Expression::Answer(_)) => Err(Fault::Unknown("${}".to_owned())),
            _ => Err(Fault::Unknown(operator.sign().to_owned())),
        },
        Expression::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("regex", [Expression::Here, Expression::Text(pattern)]) => self::pattern(pattern, item),
            ("not", [Expression::And(parts)]) if alone(parts).is_some_and(exclusive) => Ok(()),
            _ => Err(Fault::Unknown(name)),
        },
        Expression::Or(_) => Err(Fault::Unknown("or".to_owned())),
        _ => Err(Fault::Broken),
    }
}

/// The code in `not(selected(., 'x') and count-selected(.) > 1)`, by which a choice that goes with no other is written.
fn alone(parts: &[Expression]) -> Option<&str> {
    let [Expression::Call(selected, arguments), Expression::Compare(Operator::Greater, count, one)] = parts else { return None };
    let [Expression::Here, Expression::Text(code)] = arguments.as_slice() else { return None };
    let counts = **count == Expression::Call("count-selected".to_owned(), vec![Expression::Here]);
    (selected == "selected" && counts && **one == Expression::Number(1.into())).then_some(code)
}

fn pattern(pattern: &str, item: &mut Item) -> Result<(), Fault> {
    if !matches!(item.kind, Kind::String | Kind::Text) {
        return Err(Fault::LimitType);
    }
    let works = regex::RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(PATTERN_BYTES).build().is_ok();
    if !works || item.limits.pattern.is_some() {
        return Err(Fault::Pattern);
    }
    item.limits.pattern = Some(pattern.to_owned());
    Ok(())
}

/// `string-length(.) <= n`, `count-selected(.) >= n`.
fn count(function: &str, operator: Operator, number: &Number, item: &mut Item) -> Result<(), Fault> {
    let chosen = matches!(item.kind, Kind::Choice | Kind::OpenChoice) && item.repeats;
    let text = matches!(item.kind, Kind::String | Kind::Text);
    let (fewest, most) = match function {
        "string-length" if text => (&mut item.limits.shortest, &mut item.limits.longest),
        "count-selected" if chosen => (&mut item.limits.fewest, &mut item.limits.most),
        "string-length" | "count-selected" => return Err(Fault::LimitType),
        _ => return Err(Fault::Unknown(function.to_owned())),
    };
    let n = number.as_integer().and_then(|n| u32::try_from(n).ok()).ok_or_else(|| Fault::Unknown(function.to_owned()))?;
    let least = |limit: &mut Option<u32>, n: u32| *limit = Some(limit.map_or(n, |known| known.max(n)));
    let greatest = |limit: &mut Option<u32>, n: u32| *limit = Some(limit.map_or(n, |known| known.min(n)));
    match operator {
        Operator::GreaterOrEqual => least(fewest, n),
        Operator::Greater => least(fewest, n.saturating_add(1)),
        Operator::LessOrEqual => greatest(most, n),
        Operator::Less => greatest(most, n.checked_sub(1).ok_or(Fault::LimitType)?),
        Operator::Equal => {
            least(fewest, n);
            greatest(most, n);
        }
        Operator::NotEqual => return Err(Fault::Unknown("!=".to_owned())),
    }
    Ok(())
}

/// `. >= n`, `. <= date('2026-11-25')`.
fn bound(operator: Operator, value: Expression, item: &mut Item) -> Result<(), Fault> {
    let upper = match operator {
        Operator::Greater | Operator::GreaterOrEqual => false,
        Operator::Less | Operator::LessOrEqual => true,
        Operator::Equal | Operator::NotEqual => return Err(Fault::Unknown(operator.sign().to_owned())),
    };
    let strict = matches!(operator, Operator::Greater | Operator::Less);
    let limit = match (item.kind, value) {
        (Kind::Integer, Expression::Number(number)) => whole(&number, upper, strict).map(Value::Integer).ok_or(Fault::LimitType)?,
        (Kind::Integer, Expression::Text(text)) => {
            let number = plain_number(&text).ok_or(Fault::LimitType)?;
            whole(&number, upper, strict).map(Value::Integer).ok_or(Fault::LimitType)?
        }
        (Kind::Decimal, Expression::Number(_)) if strict => return Err(Fault::Strict),
        (Kind::Decimal, Expression::Number(number)) => Value::Decimal(number),
        (Kind::Date, Expression::Call(function, arguments)) => match (function.as_str(), arguments.as_slice()) {
            ("date", [Expression::Text(day)]) if is_day(day) => Value::Date(moved(day, upper, strict)),
            _ => return Err(Fault::Unknown(function)),
        },
        (_, Expression::Call(function, _)) => return Err(Fault::Unknown(function)),
        (_, Expression::Answer(_)) => return Err(Fault::Unknown("${}".to_owned())),
        _ => return Err(Fault::LimitType),
    };
    let known = if upper { &mut item.limits.greatest } else { &mut item.limits.least };
    let tighter = match known.as_ref().and_then(|known| compare(&limit, known)) {
        None => true,
        Some(order) => order == if upper { Ordering::Less } else { Ordering::Greater },
    };
    if tighter {
        *known = Some(limit);
    }
    Ok(())
}

/// The last whole number that a bound allows.
fn whole(number: &Number, upper: bool, strict: bool) -> Option<i64> {
    use rust_decimal::prelude::ToPrimitive;
    let exact = number.exact()?;
    let (down, up) = (exact.floor().to_i64()?, exact.ceil().to_i64()?);
    match (upper, strict) {
        (true, false) => Some(down),
        (true, true) => up.checked_sub(1),
        (false, false) => Some(up),
        (false, true) => down.checked_add(1),
    }
}

/// The last day that a bound allows.
fn moved(day: &str, upper: bool, strict: bool) -> String {
    let date = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok();
    let moved = if upper {
        date.and_then(|date| date.checked_sub_days(Days::new(1)))
    } else {
        date.and_then(|date| date.checked_add_days(Days::new(1)))
    };
    match moved {
        Some(moved) if strict => moved.format("%Y-%m-%d").to_string(),
        _ => day.to_owned(),
    }
}

fn compare(one: &Value, two: &Value) -> Option<Ordering> {
    match (one, two) {
        (Value::Integer(one), Value::Integer(two)) => Some(one.cmp(two)),
        (Value::Decimal(one), Value::Decimal(two)) => Some(one.compare(two)),
        (Value::Date(one), Value::Date(two)) => Some(one.cmp(two)),
        _ => None,
    }
}
