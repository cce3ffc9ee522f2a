//! The column `parameters` of a range: where it begins and ends, and its steps.

use crate::form::xlsform::expression::plain_number;
use crate::form::{Item, Kind, Number, Value};

/// Reads the parameters of a range into an item, which is whole or decimal as they are. Others are given back.
///
/// # Errors
/// The name of the parameter that cannot be used.
pub(super) fn range(text: &str, item: &mut Item) -> Result<String, String> {
    let (mut start, mut end, mut step) = (Number::from(1), Number::from(10), Number::from(1));
    let mut others: Vec<&str> = Vec::new();
    for part in text.split([' ', '\n', ',', ';']).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(|| part.to_owned())?;
        let place = match name.to_lowercase().as_str() {
            "start" => &mut start,
            "end" => &mut end,
            "step" => &mut step,
            _ => {
                others.push(part);
                continue;
            }
        };
        *place = plain_number(value.trim()).ok_or_else(|| name.to_owned())?;
    }
    if step.compare(&0.into()).is_le() {
        return Err("step".to_owned());
    }
    if end.compare(&start).is_lt() {
        return Err("end".to_owned());
    }
    match (start.as_integer(), end.as_integer(), step.as_integer()) {
        (Some(start), Some(end), Some(_)) => {
            item.kind = Kind::Integer;
            (item.limits.least, item.limits.greatest) = (Some(Value::Integer(start)), Some(Value::Integer(end)));
        }
        _ => {
            item.kind = Kind::Decimal;
            (item.limits.least, item.limits.greatest) = (Some(Value::Decimal(start)), Some(Value::Decimal(end)));
        }
    }
    item.limits.step = Some(step);
    Ok(others.join(" "))
}
