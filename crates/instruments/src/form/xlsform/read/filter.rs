//! Which choices are offered: the column `choice_filter`.

use super::questions::Questions;
use crate::form::xlsform::expression::{Expression, Fault};
use crate::form::{Against, Filter, Operator};

/// The columns of the choices that a filter asks for.
pub(super) fn columns(text: &str) -> Vec<String> {
    let parts = Expression::read(text).map(Expression::all).unwrap_or_default();
    parts
        .into_iter()
        .filter_map(|part| match part {
            Expression::Compare(Operator::Equal, left, right) => match (*left, *right) {
                (Expression::Name(name), _) | (_, Expression::Name(name)) => Some(name),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// Reads a filter: columns that must be equal to an answer or a text.
pub(super) fn read(text: &str, questions: &Questions<'_>, is_column: impl Fn(&str) -> bool) -> Result<Vec<Filter>, Fault> {
    let mut filters = Vec::new();
    for part in Expression::read(text)?.all() {
        let (operator, left, right) = match part {
            Expression::Compare(operator, left, right) => (operator, *left, *right),
            Expression::Call(name, _) => return Err(Fault::Unknown(name)),
            Expression::Or(_) => return Err(Fault::Unknown("or".to_owned())),
            _ => return Err(Fault::Broken),
        };
        if operator != Operator::Equal {
            return Err(Fault::Unknown(operator.sign().to_owned()));
        }
        let (attribute, against) = match (left, right) {
            (Expression::Name(name), other) | (other, Expression::Name(name)) => (name, other),
            (Expression::Call(name, _), _) | (_, Expression::Call(name, _)) => return Err(Fault::Unknown(name)),
            _ => return Err(Fault::Unknown("=".to_owned())),
        };
        if !is_column(&attribute) {
            return Err(Fault::Column(attribute));
        }
        let against = match against {
            Expression::Answer(name) => {
                let item = questions.question(&name)?;
                // The answers to a question with several are one text there, equal to no cell.
                if item.repeats {
                    return Err(Fault::Type(name));
                }
                Against::Answer(item.link_id.clone())
            }
            Expression::Text(text) => Against::Text(text),
            // `a = b` compares two columns, which nobody means.
            Expression::Name(name) => return Err(Fault::Unknown(name)),
            Expression::Call(name, _) => return Err(Fault::Unknown(name)),
            _ => return Err(Fault::Unknown("=".to_owned())),
        };
        filters.push(Filter { attribute, against });
    }
    Ok(filters)
}
