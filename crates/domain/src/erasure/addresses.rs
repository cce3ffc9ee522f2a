//! E-mail addresses, telephone numbers and streets of a person in a text, in other spellings than the one that is known.

use std::ops::Range;

use super::words;

/// How an at-sign is written so that machines do not read it.
const AT_SIGNS: [&str; 5] = ["@", "(at)", "[at]", "(a)", "[a]"];

/// Digits of a telephone number without the country: fewer are a number of something else.
const LEAST_DIGITS: usize = 8;
/// Digits of a telephone number with the country (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// Letters of a street: fewer are an abbreviation that stands for many.
const SHORTEST_STREET: usize = 4;
/// Digits of a country code (ITU-T E.164).
const MOST_COUNTRY: usize = 3;

/// Where an e-mail address stands in a text, in capitals or not, with any kind of at-sign.
pub(super) fn emails(text: &str, email: &str) -> Vec<Range<usize>> {
    let Some((local, host)) = email.trim().split_once('@').filter(|(local, host)| !local.is_empty() && !host.is_empty()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut next = 0;
    for (at, _) in text.char_indices() {
        let before = text[..at].chars().next_back();
        if at < next || before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')) {
            continue;
        }
        if let Some(end) = email_at(text, at, local, host) {
            found.push(at..end);
            next = end;
        }
    }
    found
}

fn email_at(text: &str, at: usize, local: &str, host: &str) -> Option<usize> {
    let after_local = same(text, at, local)?;
    let sign = spaces(text, after_local);
    let after_sign = AT_SIGNS.iter().find_map(|written| same(text, sign, written))?;
    let end = same(text, spaces(text, after_sign), host)?;
    // `ex.be` is not the host of `ex.be.com` or `ex.bet`; a full stop may end the sentence.
    let mut rest = text[end..].chars();
    let longer = match rest.next() {
        Some('.') => rest.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric() || c == '-',
        None => false,
    };
    (!longer).then_some(end)
}

fn spaces(text: &str, at: usize) -> usize {
    at + text[at..].chars().take(2).take_while(|c| *c == ' ').count()
}

/// Where a text ends that stands at a place, whatever its capitals.
fn same(text: &str, at: usize, wanted: &str) -> Option<usize> {
    let mut written = text[at..].char_indices();
    for c in wanted.chars() {
        let (_, found) = written.next()?;
        if !c.to_lowercase().eq(found.to_lowercase()) {
            return None;
        }
    }
    Some(at + written.offset())
}

/// A street and its number, folded and without spaces: the number stands before it or after it, and a box after that is passed over.
pub(super) fn street_and_number(line: &str) -> Option<(String, String)> {
    let words: Vec<String> = words::of(line).into_iter().map(|word| word.folded).collect();
    let is_number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
    let at = words.iter().position(is_number)?;
    let street = match at {
        0 => words[1..].split(is_number).next().unwrap_or_default(),
        after => &words[..after],
    };
    let street = street.concat();
    (street.chars().count() >= SHORTEST_STREET).then(|| (street, words[at].clone()))
}

/// Where a telephone number stands in a text, with or without the country, parted anyhow.
pub(super) fn phones(text: &str, phone: &str) -> Vec<Range<usize>> {
    let known = digits(phone);
    if known.trim_start_matches('0').len() < LEAST_DIGITS || known.len() > MOST_DIGITS + 2 {
        return Vec::new();
    }
    let groups = groups(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut first = 0;
    while first < groups.len() {
        let mut end = None;
        for last in first..groups.len() {
            if last > first && !parted(&text[groups[last - 1].end..groups[last].start]) {
                break;
            }
            let written = digits(&text[groups[first].start..groups[last].end]);
            if written.len() > MOST_DIGITS + 3 {
                break;
            }
            if is_same_number(&known, &written) {
                end = Some(last);
            }
        }
        if let Some(last) = end {
            let range = groups[first].start..groups[last].end;
            found.push(opening(text, &range)..range.end);
            first = last;
        }
        first += 1;
    }
    found
}

/// Runs of digits.
fn groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match groups.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end += c.len_utf8(),
            None => groups.push(at..at + c.len_utf8()),
        }
    }
    groups
}

/// Whether what stands between two groups of digits belongs to a telephone number.
fn parted(gap: &str) -> bool {
    let parts = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\t' | '.' | '-' | '–' | '‑' | '/' | '(' | ')');
    gap.chars().count() <= 3 && gap.chars().all(parts)
}

/// The digits of a telephone number. The `(0)` that is left out when calling from abroad is none of them.
fn digits(text: &str) -> String {
    text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect()
}

/// Where a number begins with its plus sign, and with its bracket where that is closed inside it.
fn opening(text: &str, range: &Range<usize>) -> usize {
    let before = &text[..range.start];
    let before = if text[range.clone()].contains(')') { before.strip_suffix('(').unwrap_or(before) } else { before };
    before.strip_suffix('+').unwrap_or(before).len()
}

/// Whether two numbers are one, written with and without the country.
fn is_same_number(known: &str, written: &str) -> bool {
    let (one, other) = (known.trim_start_matches('0'), written.trim_start_matches('0'));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let country = long.strip_suffix(short).map(|country| country.trim_end_matches('0'));
    // Whoever leaves out more than the country leaves out a part of the number.
    short.len() >= LEAST_DIGITS && country.is_some_and(|country| country.len() <= MOST_COUNTRY)
}
