//! National numbers as people write them in a sentence.
//!
//! A number is found where its groups of digits are those in which it is written (`85.07.30-033.28`), whatever stands beside it,
//! or where all digits that stand together are exactly its digits, however they are grouped. Digits behind a plus sign are a
//! telephone number, digits of a bank account (IBAN) belong to it.

use std::ops::Range;

use super::{
    NationalNumber, bank_account, nam, nir, niss, ontario,
    tokens::{Token, tokens},
};

/// The groups in which a Belgian number is written.
const NISS_GROUPS: [&[usize]; 6] = [&[11], &[2, 2, 2, 3, 2], &[6, 3, 2], &[6, 5], &[9, 2], &[2, 2, 2, 5]];
/// The groups in which a French number is written.
const NIR_GROUPS: [&[usize]; 6] = [&[15], &[13, 2], &[1, 2, 2, 2, 3, 3, 2], &[1, 2, 2, 5, 3, 2], &[1, 2, 2, 2, 3, 5], &[1, 4, 2, 3, 3, 2]];
/// The groups in which a number of Ontario is written. Telephone numbers of North America are written 3-3-4.
const ONTARIO_GROUPS: [&[usize]; 2] = [&[10], &[4, 3, 3]];
/// The groups of the eight digits of a number of Québec.
const NAM_GROUPS: [&[usize]; 4] = [&[8], &[4, 4], &[6, 2], &[2, 2, 2, 2]];

/// The national numbers of a text with where they stand, in the order of the text. None overlaps another.
pub(super) fn find(text: &str) -> Vec<(NationalNumber, Range<usize>)> {
    let tokens = tokens(text);
    let accounts = bank_account::ranges(&tokens);
    let mut found: Vec<(NationalNumber, Range<usize>)> = Vec::new();
    for at in 0..tokens.len() {
        let taken = found.last().map_or(0, |(_, range)| range.end);
        if tokens[at].range.start < taken {
            continue;
        }
        // The longest first: a part of it could hold by chance.
        let number = french(&tokens, at)
            .map(|range| (NationalNumber::FrenchNir, range))
            .or_else(|| quebec(&tokens, at).map(|range| (NationalNumber::QuebecNam, range)))
            .or_else(|| belgian(&tokens, at).map(|range| (NationalNumber::BelgianNiss, range)))
            .or_else(|| ontarian(&tokens, at).map(|range| (NationalNumber::OntarioHealthCard, range)));
        if let Some((kind, range)) = number
            && !accounts.iter().any(|account| account.start < range.end && range.start < account.end)
        {
            found.push((kind, range));
        }
    }
    found
}

/// Tokens from a place on that hold some characters together.
struct Window {
    characters: String,
    groups: Vec<usize>,
    range: Range<usize>,
    /// No other digits stand together with these.
    alone: bool,
    /// The place of the token behind.
    next: usize,
}

/// The tokens from `at` on that hold exactly `length` characters, if they are joined and each is a group as `is_group` says.
fn window(tokens: &[Token<'_>], at: usize, length: usize, is_group: impl Fn(&str) -> bool) -> Option<Window> {
    let first = tokens.get(at)?;
    if first.after_plus {
        return None;
    }
    let mut characters = String::new();
    let mut groups = Vec::new();
    for (place, token) in tokens.iter().enumerate().skip(at) {
        if !is_group(token.text) || (place > at && !token.joined) {
            return None;
        }
        characters.push_str(token.text);
        groups.push(token.text.len());
        if characters.len() == length {
            let joins_before =
                first.joined && at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| is_digits(before.text));
            let joins_behind = tokens.get(place + 1).is_some_and(|behind| behind.joined && is_digits(behind.text));
            let range = first.range.start..token.range.end;
            return Some(Window { characters, groups, range, alone: !joins_before && !joins_behind, next: place + 1 });
        }
        if characters.len() > length {
            return None;
        }
    }
    None
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn belgian(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    let window = window(tokens, at, 11, is_digits)?;
    let written = window.alone || NISS_GROUPS.contains(&window.groups.as_slice());
    (written && niss::holds(&window.characters)).then_some(window.range)
}

fn french(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    // The letter of a Corsican department is the only one.
    let is_group = |group: &str| group.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'A' | b'B' | b'a' | b'b'));
    let window = window(tokens, at, 15, is_group)?;
    let written = window.alone || NIR_GROUPS.contains(&window.groups.as_slice());
    (written && nir::holds(&window.characters)).then_some(window.range)
}

fn ontarian(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    let first = tokens.get(at)?;
    // The version code may stick to the last digit; then the last token is not of digits alone.
    let whole = window(tokens, at, 10, is_digits);
    let (digits, groups, mut range, alone, next) = match whole {
        Some(window) => (window.characters, window.groups, window.range, window.alone, Some(window.next)),
        None => {
            let window = (11..=12).find_map(|length| {
                window(tokens, at, length, |group| {
                    let digits = group.trim_end_matches(|c: char| c.is_ascii_uppercase());
                    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
                })
            })?;
            let digits = window.characters.trim_end_matches(|c: char| c.is_ascii_uppercase()).to_owned();
            let letters = window.characters.len() - digits.len();
            let mut groups = window.groups;
            if let Some(last) = groups.last_mut() {
                *last = last.saturating_sub(letters);
            }
            (digits, groups, window.range, window.alone, None)
        }
    };
    // One number in ten passes: only what is written as on the card, and stands alone, is worth a warning.
    let written = ONTARIO_GROUPS.contains(&groups.as_slice()) && alone && !first.after_plus;
    if !written || !ontario::holds(&digits) || ontario::is_belgian_enterprise(&digits) {
        return None;
    }
    if let Some(code) = next.and_then(|next| tokens.get(next))
        && code.joined
        && code.text.len() == 2
        && code.text.bytes().all(|b| b.is_ascii_uppercase())
    {
        range.end = code.range.end;
    }
    Some(range)
}

fn quebec(tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
    let first = tokens.get(at)?;
    if first.text.len() == 4 && first.text.bytes().all(|b| b.is_ascii_alphabetic()) {
        // Small letters are a word of the sentence: `juin 2012-2024`.
        let digits = window(tokens, at + 1, 8, is_digits)?;
        let joined = tokens.get(at + 1).is_some_and(|token| token.joined);
        let written = joined && first.text.bytes().all(|b| b.is_ascii_uppercase()) && NAM_GROUPS.contains(&digits.groups.as_slice());
        let holds = nam::is_plausible(first.text, &digits.characters) && !nam::tells_years(&digits.characters);
        return (written && holds).then_some(first.range.start..digits.range.end);
    }
    let (letters, rest) = first.text.split_at_checked(4)?;
    let one_case = letters.bytes().all(|b| b.is_ascii_uppercase()) || letters.bytes().all(|b| b.is_ascii_lowercase());
    if !one_case || rest.is_empty() || !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let behind = if rest.len() < 8 { window(tokens, at + 1, 8 - rest.len(), is_digits) } else { None };
    let joined = tokens.get(at + 1).is_some_and(|token| token.joined);
    let (digits, end) = match behind {
        Some(behind) if joined => (format!("{rest}{}", behind.characters), behind.range.end),
        Some(_) => return None,
        None => (rest.to_owned(), first.range.end),
    };
    nam::is_plausible(letters, &digits).then_some(first.range.start..end)
}

#[cfg(test)]
#[path = "national_numbers_tests.rs"]
mod tests;
