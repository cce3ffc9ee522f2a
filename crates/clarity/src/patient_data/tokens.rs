//! Runs of letters and digits in a text, and whether only a separator of numbers parts them.

use std::ops::Range;

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    pub range: Range<usize>,
    /// Nothing but a separator that people write inside numbers stands between the token before and this one.
    pub joined: bool,
    /// A plus sign stands right before: what follows is a telephone number.
    pub after_plus: bool,
}

/// The tokens of a text, in their order.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_alphanumeric).map(|offset| at + offset) {
        let end = text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |offset| start + offset);
        let between = &text[at..start];
        found.push(Token {
            text: &text[start..end],
            range: start..end,
            joined: !found.is_empty() && is_separator(between),
            after_plus: between.ends_with('+'),
        });
        at = end;
    }
    found
}

/// One point, dash or slash, with or without a space at each side, or at most three spaces.
fn is_separator(between: &str) -> bool {
    let mark = between.trim_matches(is_space);
    between.chars().count() <= 3 && mark.chars().count() <= 1 && mark.chars().all(is_mark)
}

/// The spaces inside a line: a tab parts cells of a table, a line break parts lines, and neither stands inside a number.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '·' | '-' | '/' | '_' | '\u{2010}'..='\u{2014}' | '\u{2212}')
}
