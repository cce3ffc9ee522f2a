//! Bank accounts (IBAN) in a text: their digits are no national numbers, whatever a checksum says of a part of them.
//!
//! Source: ISO 13616 (two letters of the country, two check digits, at most thirty letters and digits; moved to the end and letters
//! read as 10 to 35, the whole leaves 1 when divided by 97).

use std::ops::Range;

use super::tokens::Token;

/// Where bank accounts stand.
pub(super) fn ranges(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, first) in tokens.iter().enumerate() {
        if found.last().is_some_and(|last| first.range.start < last.end) || !begins(first.text) {
            continue;
        }
        let mut account = String::new();
        let mut end = None;
        for (place, token) in tokens[at..].iter().enumerate() {
            account.push_str(token.text);
            // The longest that holds: a shorter part of it may hold by chance.
            if account.len() > 34 || (place > 0 && !token.joined) {
                break;
            }
            if account.len() >= 15 && holds(&account) {
                end = Some(token.range.end);
            }
        }
        found.extend(end.map(|end| first.range.start..end));
    }
    found
}

fn begins(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().take(2).all(u8::is_ascii_alphabetic) && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit) && bytes.len() >= 4
}

fn holds(account: &str) -> bool {
    account.is_ascii()
        && account.bytes().cycle().skip(4).take(account.len()).fold(0_u32, |rest, byte| match byte {
            b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
            _ => (rest * 100 + u32::from(byte.to_ascii_uppercase().wrapping_sub(b'A')) + 10) % 97,
        }) == 1
}

#[cfg(test)]
mod tests {
    use super::{super::tokens::tokens, *};

    #[test]
    fn accounts_are_found_however_they_are_grouped() {
        for text in ["BE68 5390 0754 7034", "BE68539007547034", "NL91 ABNA 0417 1643 00", "FR14 2004 1010 0505 0001 3M02 606"] {
            assert_eq!(ranges(&tokens(text)), vec![Range { start: 0, end: text.len() }], "{text}");
        }
        assert!(ranges(&tokens("BE68 5390 0754 7035")).is_empty());
    }
}
