//! The tree of an expression.

use super::token::Token;
use super::{Expression, Fault};
use crate::form::Number;

/// Deepest nesting of brackets and functions.
const DEEPEST: usize = 32;

/// Makes the tree.
pub(super) fn parse(tokens: &[Token]) -> Result<Expression, Fault> {
    let mut parser = Parser { tokens, depth: 0 };
    let expression = parser.or()?;
    match parser.tokens.first() {
        None => Ok(expression),
        Some(Token::Minus) => Err(Fault::Unknown("-".to_owned())),
        Some(Token::Name(name)) => Err(Fault::Unknown(name.clone())),
        Some(_) => Err(Fault::Broken),
    }
}

struct Parser<'t> {
    tokens: &'t [Token],
    depth: usize,
}

impl Parser<'_> {
    fn take(&mut self, wanted: &Token) -> bool {
        match self.tokens.split_first() {
            Some((token, rest)) if token == wanted => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }

    fn word(&mut self, wanted: &str) -> bool {
        self.take(&Token::Name(wanted.to_owned()))
    }

    fn or(&mut self) -> Result<Expression, Fault> {
        let mut parts = vec![self.and()?];
        while self.word("or") {
            parts.push(self.and()?);
        }
        Ok(joined(parts, Expression::Or, |part| matches!(part, Expression::Or(_))))
    }

    fn and(&mut self) -> Result<Expression, Fault> {
        let mut parts = vec![self.compare()?];
        while self.word("and") {
            parts.push(self.compare()?);
        }
        Ok(joined(parts, Expression::And, |part| matches!(part, Expression::And(_))))
    }

    fn compare(&mut self) -> Result<Expression, Fault> {
        let left = self.term()?;
        let Some((Token::Compare(operator), rest)) = self.tokens.split_first() else { return Ok(left) };
        self.tokens = rest;
        let right = self.term()?;
        Ok(Expression::Compare(*operator, Box::new(left), Box::new(right)))
    }

    fn term(&mut self) -> Result<Expression, Fault> {
        let Some((token, rest)) = self.tokens.split_first() else { return Err(Fault::Broken) };
        self.tokens = rest;
        match token {
            Token::Answer(name) => Ok(Expression::Answer(name.clone())),
            Token::Here => Ok(Expression::Here),
            Token::Text(text) => Ok(Expression::Text(text.clone())),
            Token::Number(number) => Ok(Expression::Number(number.clone())),
            Token::Minus => match self.tokens.split_first() {
                Some((Token::Number(number), rest)) => {
                    self.tokens = rest;
                    Number::new(&format!("-{}", number.as_str())).map(Expression::Number).ok_or(Fault::Broken)
                }
                _ => Err(Fault::Unknown("-".to_owned())),
            },
            Token::Open => self.deeper(|parser| {
                let inside = parser.or()?;
                if parser.take(&Token::Close) { Ok(inside) } else { Err(Fault::Broken) }
            }),
            Token::Name(name) if self.take(&Token::Open) => self.deeper(|parser| {
                let mut arguments = Vec::new();
                if parser.take(&Token::Close) {
                    return Ok(Expression::Call(name.clone(), arguments));
                }
                loop {
                    arguments.push(parser.or()?);
                    if parser.take(&Token::Close) {
                        return Ok(Expression::Call(name.clone(), arguments));
                    }
                    if !parser.take(&Token::Comma) {
                        return Err(Fault::Broken);
                    }
                }
            }),
            Token::Name(name) => Ok(Expression::Name(name.clone())),
            Token::Compare(_) | Token::Close | Token::Comma => Err(Fault::Broken),
        }
    }

    fn deeper(&mut self, inside: impl FnOnce(&mut Self) -> Result<Expression, Fault>) -> Result<Expression, Fault> {
        if self.depth == DEEPEST {
            return Err(Fault::Broken);
        }
        self.depth += 1;
        let expression = inside(self);
        self.depth -= 1;
        expression
    }
}

/// Several parts as one; parts that are joined the same way are taken up, so that brackets make no difference.
fn joined(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression, same: fn(&Expression) -> bool) -> Expression {
    if parts.len() == 1
        && let Some(only) = parts.pop()
    {
        return only;
    }
    let mut flat = Vec::with_capacity(parts.len());
    for part in parts {
        if same(&part) {
            if let Expression::Or(inner) | Expression::And(inner) = part {
                flat.extend(inner);
            }
        } else {
            flat.push(part);
        }
    }
    join(flat)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::super::{Expression, Fault};
    use crate::form::{Number, Operator};

    fn answer(name: &str) -> Box<Expression> {
        Box::new(Expression::Answer(name.to_owned()))
    }

    #[test]
    fn brackets_and_quotation_marks_of_any_kind_make_no_difference() {
        let equal =
            |name: &str, text: &str| Expression::Compare(Operator::Equal, answer(name), Box::new(Expression::Text(text.to_owned())));
        let both = Expression::And(vec![equal("a", "x"), equal("b", "y"), equal("c", "it's")]);
        assert_eq!(Expression::read("${a} = 'x' and ${b} =\u{2018}y\u{2019} and ${c}=\"it's\""), Ok(both.clone()));
        assert_eq!(Expression::read("((${a} = 'x') and (${ b } = 'y' and ${c}=\"it's\"))"), Ok(both));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let least = |number: &str| {
            Expression::Compare(
                Operator::GreaterOrEqual,
                Box::new(Expression::Here),
                Box::new(Expression::Number(Number::new(number).unwrap())),
            )
        };
        assert_eq!(Expression::read(".>=-5"), Ok(least("-5")));
        assert_eq!(Expression::read(". >= .50"), Ok(least("0.50")));
        assert_eq!(Expression::read(". >= 007."), Ok(least("7")));
    }

    #[test]
    fn what_is_not_run_is_named_and_what_is_broken_is_said() {
        let unknown = |what: &str| Err(Fault::Unknown(what.to_owned()));
        assert_eq!(Expression::read("${a} + 1 > 2"), unknown("+"));
        assert_eq!(Expression::read("${a} - 1 > 2"), unknown("-"));
        assert_eq!(Expression::read("${a} div 2 = 1"), unknown("div"));
        assert_eq!(Expression::read("/data/a = 1"), unknown("/"));
        assert_eq!(Expression::read("../a = 1"), unknown(".."));
        let deep = format!("{}1{}", "(".repeat(1_000), ")".repeat(1_000));
        for broken in ["", "(", "${a", "'x", "${a} =", "${a} = 'x' and", "= 1", "${} = 1", "a(1", "é\u{0}", deep.as_str()] {
            assert_eq!(Expression::read(broken), Err(Fault::Broken), "{broken}");
        }
    }
}
