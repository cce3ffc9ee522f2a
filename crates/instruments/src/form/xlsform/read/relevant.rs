//! Conditions: the column `relevant`.
//!
//! A condition of the model never holds for an unanswered question, but for "is not answered". In XPath `${q} != 'x'` does hold
//! then, and so does `not(…)`. So each comparison is read with what it says of an unanswered question, and only what the
//! model can say exactly is taken.

use super::questions::Questions;
use crate::form::xlsform::expression::{Expression, Fault, negated, plain_number, turned};
use crate::form::{Behaviour, Coding, Condition, EnableWhen, Expected, Extras, Item, Kind, Number, Operator, Value};

/// Reads a condition.
pub(super) fn read(text: &str, questions: &Questions<'_>) -> Result<EnableWhen, Fault> {
    let logic = simpler(logic(Expression::read(text)?, false, questions)?);
    let (atoms, behaviour) = match logic {
        Logic::One(atom) if atom.unanswered => (vec![atom], Some(Behaviour::Any)),
        Logic::One(atom) => (vec![atom], None),
        Logic::All(parts) => (atoms(parts)?, Some(Behaviour::All)),
        Logic::Any(parts) => (atoms(parts)?, Some(Behaviour::Any)),
    };
    let mut conditions: Vec<Condition> = Vec::new();
    for atom in &atoms {
        if atom.unanswered && behaviour != Some(Behaviour::Any) {
            return Err(Fault::Unanswered(atom.question.clone()));
        }
        add(&mut conditions, &atom.question, atom.expected.clone());
        if atom.unanswered {
            add(&mut conditions, &atom.question, Expected::Exists(false));
        }
    }
    let behaviour = behaviour.filter(|_| conditions.len() > 1);
    Ok(EnableWhen { conditions, behaviour })
}

fn add(conditions: &mut Vec<Condition>, question: &str, expected: Expected) {
    let condition = Condition { question: question.to_owned(), expected, extras: Extras::default() };
    if !conditions.contains(&condition) {
        conditions.push(condition);
    }
}

/// Parts without parts of their own: the model joins conditions on one level.
fn atoms(parts: Vec<Logic>) -> Result<Vec<Atom>, Fault> {
    parts.into_iter().map(|part| if let Logic::One(atom) = part { Ok(atom) } else { Err(Fault::Mixed) }).collect()
}

/// One comparison.
#[derive(Debug, Clone, PartialEq)]
struct Atom {
    /// The link id.
    question: String,
    expected: Expected,
    /// Whether it also holds as long as the question is not answered.
    unanswered: bool,
}

impl Atom {
    fn new(item: &Item, expected: Expected, unanswered: bool) -> Self {
        Self { question: item.link_id.clone(), expected, unanswered }
    }

    /// Whether it holds only once the question is answered.
    fn needs_answer(&self) -> bool {
        !self.unanswered && self.expected != Expected::Exists(false)
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Logic {
    One(Atom),
    All(Vec<Logic>),
    Any(Vec<Logic>),
}

/// What an expression says, or its contrary.
fn logic(expression: Expression, not: bool, questions: &Questions<'_>) -> Result<Logic, Fault> {
    let several = |parts: Vec<Expression>| parts.into_iter().map(|part| logic(part, not, questions)).collect::<Result<Vec<_>, _>>();
    match expression {
        Expression::And(parts) => Ok(if not { Logic::Any(several(parts)?) } else { Logic::All(several(parts)?) }),
        Expression::Or(parts) => Ok(if not { Logic::All(several(parts)?) } else { Logic::Any(several(parts)?) }),
        Expression::Call(name, arguments) => match (name.as_str(), <[Expression; 1]>::try_from(arguments)) {
            ("not", Ok([inside])) => logic(inside, !not, questions),
            ("selected", Err(arguments)) => selected(&arguments, not, questions),
            _ => Err(Fault::Unknown(name)),
        },
        Expression::Compare(operator, left, right) => match (*left, *right) {
            (Expression::Answer(name), value) => compared(&name, operator, value, not, questions),
            (value, Expression::Answer(name)) => compared(&name, turned(operator), value, not, questions),
            (Expression::Call(name, _), _) | (_, Expression::Call(name, _)) => Err(Fault::Unknown(name)),
            _ => Err(Fault::Unknown(operator.sign().to_owned())),
        },
        Expression::Answer(name) => Err(Fault::Type(name)),
        Expression::Here => Err(Fault::Unknown(".".to_owned())),
        Expression::Name(name) => Err(Fault::Unknown(name)),
        Expression::Text(_) | Expression::Number(_) => Err(Fault::Broken),
    }
}

/// `selected(${q}, 'x')`.
fn selected(arguments: &[Expression], not: bool, questions: &Questions<'_>) -> Result<Logic, Fault> {
    let [Expression::Answer(name), code] = arguments else { return Err(Fault::Unknown("selected".to_owned())) };
    let code = match code {
        Expression::Text(code) => code.clone(),
        Expression::Number(number) => number.as_str().to_owned(),
        _ => return Err(Fault::Unknown("selected".to_owned())),
    };
    let item = questions.question(name)?;
    match item.kind {
        // "One answer is not x" is another statement than "no answer is x".
        Kind::Choice | Kind::OpenChoice if item.repeats && not => Err(Fault::Unknown("not(selected)".to_owned())),
        Kind::Choice | Kind::OpenChoice => Ok(chosen(item, &code, not, questions)),
        Kind::Boolean => yes_or_no(item, name, Operator::Equal, &code, not),
        _ => Err(Fault::Type(name.clone())),
    }
}

fn chosen(item: &Item, name: &str, not: bool, questions: &Questions<'_>) -> Logic {
    let value = Value::Coding(Box::new(Coding { code: Some(questions.code(item, name)), ..Coding::default() }));
    let operator = if not { Operator::NotEqual } else { Operator::Equal };
    Logic::One(Atom::new(item, Expected::Compared(operator, value), not))
}

/// `${q} = 'x'` and the like.
fn compared(name: &str, operator: Operator, value: Expression, not: bool, questions: &Questions<'_>) -> Result<Logic, Fault> {
    let item = questions.question(name)?;
    let equals = matches!(operator, Operator::Equal | Operator::NotEqual);
    if let Expression::Text(text) = &value
        && text.is_empty()
    {
        let exists = (operator == Operator::NotEqual) != not;
        return if equals { Ok(Logic::One(Atom::new(item, Expected::Exists(exists), false))) } else { Err(Fault::Type(name.to_owned())) };
    }
    let wrong = || Err(Fault::Type(name.to_owned()));
    let against = match (item.kind, value) {
        (_, Expression::Answer(_)) => return Err(Fault::Unknown("${}".to_owned())),
        (Kind::Boolean, Expression::Text(text)) if equals => return yes_or_no(item, name, operator, &text, not),
        (Kind::Choice | Kind::OpenChoice, _) if item.repeats => return wrong(),
        (Kind::Choice | Kind::OpenChoice, Expression::Text(code)) if equals => {
            return Ok(chosen(item, &code, (operator == Operator::NotEqual) != not, questions));
        }
        (Kind::Choice | Kind::OpenChoice, Expression::Number(number)) => {
            return by_number(item, operator, &number, not, questions).ok_or_else(|| Fault::Type(name.to_owned()));
        }
        (Kind::Integer | Kind::Decimal, Expression::Number(number)) => number_value(number),
        (Kind::Integer | Kind::Decimal, Expression::Text(text)) => match plain_number(&text) {
            Some(number) if !equals || number.as_integer().is_some() => number_value(number),
            _ => return wrong(),
        },
        (Kind::String | Kind::Text, Expression::Text(text)) if equals => Value::String(text),
        (Kind::Date, Expression::Text(day)) if equals && is_day(&day) => Value::Date(day),
        (Kind::Date, Expression::Call(function, arguments)) => match (function.as_str(), arguments.as_slice()) {
            ("date", [Expression::Text(day)]) if is_day(day) => Value::Date(day.clone()),
            _ => return Err(Fault::Unknown(function)),
        },
        (_, Expression::Call(function, _)) => return Err(Fault::Unknown(function)),
        (_, Expression::Name(function)) => return Err(Fault::Unknown(function)),
        _ => return wrong(),
    };
    let unanswered = (operator == Operator::NotEqual) != not;
    let operator = if not { negated(operator) } else { operator };
    Ok(Logic::One(Atom::new(item, Expected::Compared(operator, against), unanswered)))
}

fn yes_or_no(item: &Item, name: &str, operator: Operator, text: &str, not: bool) -> Result<Logic, Fault> {
    let yes = match text {
        "true" => true,
        "false" => false,
        _ => return Err(Fault::Type(name.to_owned())),
    };
    let contrary = (operator == Operator::NotEqual) != not;
    let operator = if contrary { Operator::NotEqual } else { Operator::Equal };
    Ok(Logic::One(Atom::new(item, Expected::Compared(operator, Value::Boolean(yes)), contrary)))
}

/// `${q} > 3` where the codes to choose from are numbers: one of those that are.
fn by_number(item: &Item, operator: Operator, number: &Number, not: bool, questions: &Questions<'_>) -> Option<Logic> {
    // What is said of an unanswered question, which is no number: only "unequal" holds.
    let unanswered = (operator == Operator::NotEqual) != not;
    let holds = |code: &&str| {
        let Some(value) = plain_number(code) else { return operator == Operator::NotEqual };
        let order = value.compare(number);
        match operator {
            Operator::Equal => order.is_eq(),
            Operator::NotEqual => order.is_ne(),
            Operator::Greater => order.is_gt(),
            Operator::Less => order.is_lt(),
            Operator::GreaterOrEqual => order.is_ge(),
            Operator::LessOrEqual => order.is_le(),
        }
    };
    let (yes, no): (Vec<&str>, Vec<&str>) = questions.names(item).into_iter().partition(|code| holds(code) != not);
    if let ([_, ..], [only], true) = (yes.as_slice(), no.as_slice(), unanswered) {
        return Some(chosen(item, only, true, questions));
    }
    let mut parts: Vec<Logic> = yes.iter().map(|name| chosen(item, name, false, questions)).collect();
    if parts.is_empty() {
        return None;
    }
    if unanswered {
        parts.push(Logic::One(Atom::new(item, Expected::Exists(false), false)));
    }
    Some(single(parts, Logic::Any))
}

fn number_value(number: Number) -> Value {
    match number.as_integer() {
        Some(whole) => Value::Integer(whole),
        None => Value::Decimal(number),
    }
}

/// Whether it is a day of the calendar.
pub(super) fn is_day(text: &str) -> bool {
    text.len() == 10 && chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

/// Takes parts up that are joined the same way, and takes out what another part says already: once a question must be
/// answered, it need not be said again, and what would hold of an unanswered one cannot.
fn simpler(logic: Logic) -> Logic {
    match logic {
        Logic::One(atom) => Logic::One(atom),
        Logic::Any(parts) => {
            let mut flat = Vec::new();
            for part in parts.into_iter().map(simpler) {
                if let Logic::Any(inner) = part { flat.extend(inner) } else { flat.push(part) }
            }
            single(flat, Logic::Any)
        }
        Logic::All(parts) => {
            let mut flat = Vec::new();
            for part in parts.into_iter().map(simpler) {
                if let Logic::All(inner) = part { flat.extend(inner) } else { flat.push(part) }
            }
            single(answered(flat), Logic::All)
        }
    }
}

fn answered(parts: Vec<Logic>) -> Vec<Logic> {
    let exists = Expected::Exists(true);
    let needed: Vec<String> = parts
        .iter()
        .filter_map(|part| if let Logic::One(atom) = part { atom.needs_answer().then(|| atom.question.clone()) } else { None })
        .collect();
    let mut kept: Vec<Logic> = Vec::new();
    for part in parts {
        kept.push(match part {
            Logic::One(atom) if needed.contains(&atom.question) => Logic::One(Atom { unanswered: false, ..atom }),
            other => other,
        });
    }
    let compares = |question: &str| {
        kept.iter()
            .any(|part| matches!(part, Logic::One(atom) if atom.question == question && matches!(atom.expected, Expected::Compared(..))))
    };
    let spare: Vec<bool> =
        kept.iter().map(|part| matches!(part, Logic::One(atom) if atom.expected == exists && compares(&atom.question))).collect();
    kept.into_iter().zip(spare).filter_map(|(part, spare)| (!spare).then_some(part)).collect()
}

fn single(mut parts: Vec<Logic>, join: fn(Vec<Logic>) -> Logic) -> Logic {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}
