//! Expressions of XLSForm (XPath with `${name}`): the part that conditions, limits and filters are read from.
//!
//! Nothing is computed. An expression is read into a tree, and the readers recognise in the tree what the model can say.

mod parse;
mod token;

pub(crate) use token::plain_number;

use crate::form::{Number, Operator};

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    /// One of several must hold.
    Or(Vec<Expression>),
    /// All of several must hold.
    And(Vec<Expression>),
    /// Two things compared.
    Compare(Operator, Box<Expression>, Box<Expression>),
    /// A function of some things.
    Call(String, Vec<Expression>),
    /// The answer of a question, `${name}`.
    Answer(String),
    /// The answer at hand, `.`.
    Here,
    /// A text.
    Text(String),
    /// A number.
    Number(Number),
    /// A name without a sign before it: a column of the choices.
    Name(String),
}

/// Why an expression is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nobody could read it.
    Broken,
    /// It holds something that the program does not run: a sign or the name of a function.
    Unknown(String),
    /// `and` and `or` stand in each other.
    Mixed,
    /// A question that does not exist.
    QuestionUnknown(String),
    /// Something that nobody answers.
    WithoutAnswer(String),
    /// It also holds as long as that question is not answered.
    Unanswered(String),
    /// That question is compared with what is no answer to it.
    Type(String),
    /// A limit that does not go with the kind of answer.
    LimitType,
    /// A limit that is itself not allowed, of a decimal number.
    Strict,
    /// A pattern that cannot be run.
    Pattern,
    /// A column that the choices do not have.
    Column(String),
}

impl Expression {
    /// Reads an expression.
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        parse::parse(&token::tokens(text)?)
    }

    /// The parts that must all hold.
    pub(super) fn all(self) -> Vec<Self> {
        match self {
            Self::And(parts) => parts,
            other => vec![other],
        }
    }
}

/// A text as an expression writes it; none if it holds both kinds of quotation marks, which XPath cannot write.
pub(super) fn quoted(text: &str) -> Option<String> {
    match (text.contains('\''), text.contains('"')) {
        (false, _) => Some(format!("'{text}'")),
        (true, false) => Some(format!("\"{text}\"")),
        (true, true) => None,
    }
}

/// The operator with its two sides changed.
pub(super) fn turned(operator: Operator) -> Operator {
    match operator {
        Operator::Equal | Operator::NotEqual => operator,
        Operator::Greater => Operator::Less,
        Operator::Less => Operator::Greater,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
    }
}

/// The operator that holds when this one does not.
pub(super) fn negated(operator: Operator) -> Operator {
    match operator {
        Operator::Equal => Operator::NotEqual,
        Operator::NotEqual => Operator::Equal,
        Operator::Greater => Operator::LessOrEqual,
        Operator::Less => Operator::GreaterOrEqual,
        Operator::GreaterOrEqual => Operator::Less,
        Operator::LessOrEqual => Operator::Greater,
    }
}
