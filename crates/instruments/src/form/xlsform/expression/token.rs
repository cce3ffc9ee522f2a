//! The words and signs of an expression.

use super::Fault;
use crate::form::{Number, Operator};

/// Longest expression, in bytes.
const LONGEST: usize = 4_000;

/// A word or a sign.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// `${name}`
    Answer(String),
    /// `.`
    Here,
    /// A text in quotation marks.
    Text(String),
    /// A number without a sign.
    Number(Number),
    /// A name, `and` and `or` among them.
    Name(String),
    /// A sign that compares.
    Compare(Operator),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `-`
    Minus,
}

/// Takes an expression apart. Quotation marks that a word processor made round count as straight ones.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    if text.len() > LONGEST {
        return Err(Fault::Broken);
    }
    let text: String = text
        .chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c => c,
        })
        .collect();
    let mut rest = text.as_str();
    let mut tokens = Vec::new();
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (token, length) = next(rest, c)?;
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(tokens)
}

/// The token at the beginning of the rest, and its length.
fn next(rest: &str, first: char) -> Result<(Token, usize), Fault> {
    let two = rest.get(..2).unwrap_or_default();
    let after = rest.chars().nth(1);
    match first {
        '(' => Ok((Token::Open, 1)),
        ')' => Ok((Token::Close, 1)),
        ',' => Ok((Token::Comma, 1)),
        '-' => Ok((Token::Minus, 1)),
        '\'' | '"' => {
            let inside = rest.get(1..).unwrap_or_default();
            let end = inside.find(first).ok_or(Fault::Broken)?;
            Ok((Token::Text(inside.get(..end).unwrap_or_default().to_owned()), end + 2))
        }
        '$' if two == "${" => {
            let end = rest.find('}').ok_or(Fault::Broken)?;
            let name = rest.get(2..end).unwrap_or_default().trim();
            if name.is_empty() { Err(Fault::Broken) } else { Ok((Token::Answer(name.to_owned()), end + 1)) }
        }
        '<' | '>' | '=' | '!' => {
            if let Some(operator) = Operator::of(two) {
                return Ok((Token::Compare(operator), 2));
            }
            Operator::of(rest.get(..1).unwrap_or_default()).map(|operator| (Token::Compare(operator), 1)).ok_or(Fault::Broken)
        }
        '.' if after == Some('.') => Err(Fault::Unknown("..".to_owned())),
        '.' if !after.is_some_and(|c| c.is_ascii_digit()) => Ok((Token::Here, 1)),
        '.' | '0'..='9' => number(rest),
        c if c.is_alphabetic() || c == '_' => {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || "_-.:".contains(c))).unwrap_or(rest.len());
            Ok((Token::Name(rest.get(..end).unwrap_or_default().to_owned()), end))
        }
        c if c.is_ascii_punctuation() => Err(Fault::Unknown(c.to_string())),
        _ => Err(Fault::Broken),
    }
}

fn number(rest: &str) -> Result<(Token, usize), Fault> {
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let written = rest.get(..end).unwrap_or_default();
    plain_number(written).map(|number| (Token::Number(number), end)).ok_or(Fault::Broken)
}

/// A number as people write it: `.5`, `5.`, `007`.
pub(crate) fn plain_number(written: &str) -> Option<Number> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", written.strip_prefix('+').unwrap_or(written)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Number::new(&if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}
