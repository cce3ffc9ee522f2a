//! Where a person is named in a text, and the text without them.
//!
//! An erasure reaches free text (GDPR art. 17(1); P-39.1 art. 28.1). This finds the ways in which people write a person's name, and
//! gives the exact bytes; a person looks at what was found before anything is replaced. It finds rather too much than too little,
//! but no name inside another word, and it cannot find who is meant by "she" or "the baker".
//!
//! Found, whatever accents and capitals ([`crate::fold`]), spaces, dashes and apostrophes between the words of a name:
//!
//! | form | as |
//! |---|---|
//! | whole | `Jean Dupont`, `DUPONT, Jean`, `jean-dupont` |
//! | initials | `J. Dupont`, `J.-P. Dupont`, `Dupont J.`, `jdupont` |
//! | family name, a title before it | `Dupont`, `Mme Dupont`, and `Janssens` of `Peeters-Janssens` |
//! | given name | `Jean`, with a capital letter only |
//! | e-mail | in capitals too, and with `(at)` |
//! | genitive | `Duponts`, `Aminas`, with a capital letter only |
//! | telephone | `02 555 12 34`, `+32 2 555 12 34`, `0032 (0)2/555.12.34` |
//! | street with its number | `rue des Lilas 12`, `12, rue des Lilas` |
//!
//! A family name that is a word of the language (`Petit`, `Bakker`, `Klein`) counts only with a capital letter or after a title; one
//! that is a small word (`Le`, `An`) counts only together with a given name, an initial or a title.

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
use crate::record::partner::{Partner, PartnerName};

mod addresses;
mod common_words;
mod words;

use words::Word;

/// The ways in which a person is named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonNames {
    /// Given names.
    pub given: String,
    /// Family name with its particles.
    pub family: String,
    /// Other names as a whole: a former name, a name by which people call them.
    pub others: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers, as people write them.
    pub phones: Vec<String>,
    /// Streets with their numbers. Without a number a street is nobody's.
    pub streets: Vec<String>,
}

impl PersonNames {
    /// The names of a partner. Of an organisation, its names as a whole.
    #[must_use]
    pub fn of(partner: &Partner) -> Self {
        let (given, family, others) = match &partner.identity.name {
            PartnerName::Person { given, family } => (given.clone(), family.clone(), Vec::new()),
            PartnerName::Organisation { name, other_name } => (String::new(), String::new(), vec![name.clone(), other_name.clone()]),
        };
        Self {
            given,
            family,
            others,
            emails: vec![partner.contact.email.clone()],
            phones: vec![partner.contact.phone.clone()],
            streets: vec![partner.address.street.clone()],
        }
    }
}

/// In which form a person is named: the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentionForm {
    /// Given and family name, or another name as a whole.
    Whole,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The street and number where they live.
    Street,
    /// Initials and family name.
    Initials,
    /// The family name, or a part of a double one.
    Family,
    /// A given name: the form that most often means somebody else.
    Given,
}

impl MentionForm {
    /// Its name in text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Initials => "initials",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Street => "street",
            Self::Family => "family",
            Self::Given => "given",
        }
    }
}

/// A place where a person is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text, on borders of characters.
    pub range: Range<usize>,
    /// In which form. Where several overlap, the surest.
    pub form: MentionForm,
}

/// Most words of a text that one name is looked for in.
const MOST_WORDS: usize = 8;

/// The forms of one person's name, folded and without spaces.
struct Forms {
    forms: HashMap<String, MentionForm>,
    longest: usize,
    common: bool,
}

impl Forms {
    fn of(names: &PersonNames) -> Self {
        let (given, family) = (parts(&names.given), parts(&names.family));
        let mut forms = Self { forms: HashMap::new(), longest: 0, common: common_words::is_common(&family.concat()) };
        // The surest form of a spelling is kept, so the surest are added first.
        for other in &names.others {
            forms.add(&[&parts(other).concat()], MentionForm::Whole);
        }
        if !family.is_empty() {
            forms.with_given(&given, &family.concat());
        }
        let small = |word: &str| word.chars().count() < 2 || common_words::is_small(word);
        if !small(&family.concat()) {
            forms.add(&[&family.concat()], MentionForm::Family);
        }
        if family.len() > 1 {
            for part in family.iter().filter(|part| part.chars().count() > 2 && !small(part)) {
                forms.add(&[part], MentionForm::Family);
            }
        }
        if given.len() > 1 {
            forms.add(&[&given.concat()], MentionForm::Given);
        }
        for part in given.iter().filter(|part| !small(part)) {
            forms.add(&[part], MentionForm::Given);
        }
        for (street, number) in names.streets.iter().filter_map(|street| addresses::street_and_number(street)) {
            forms.add(&[&street, &number], MentionForm::Street);
            forms.add(&[&number, &street], MentionForm::Street);
        }
        forms
    }

    /// Given names, as many as are written, each whole or by its initial, before or after the family name.
    fn with_given(&mut self, given: &[String], family: &str) {
        let mut openings = vec![(String::new(), false)];
        // Of more than four given names nobody writes all the initials.
        for name in given.iter().take(4) {
            let initial: String = name.chars().take(1).collect();
            openings = openings
                .iter()
                .flat_map(|(so_far, initials)| [(format!("{so_far}{name}"), *initials), (format!("{so_far}{initial}"), true)])
                .collect();
            openings.sort_by_key(|(_, initials)| *initials);
            for (opening, initials) in &openings {
                let form = if *initials { MentionForm::Initials } else { MentionForm::Whole };
                self.add(&[opening, family], form);
                self.add(&[family, opening], form);
            }
        }
        for name in given.iter().skip(1) {
            self.add(&[name, family], MentionForm::Whole);
            self.add(&[family, name], MentionForm::Whole);
        }
    }

    fn add(&mut self, parts: &[&str], form: MentionForm) {
        let spelling = parts.concat();
        if !spelling.is_empty() {
            self.longest = self.longest.max(spelling.len());
            self.forms.entry(spelling).or_insert(form);
        }
    }
}

/// The folded words of a name.
fn parts(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A name that a person has or had, made ready.
struct Named {
    forms: Forms,
    /// A family name that is a small word, which counts after a title.
    small_family: Option<String>,
}

impl Named {
    fn of(names: &PersonNames) -> Self {
        let small_family = Some(parts(&names.family).concat()).filter(|family| common_words::is_small(family));
        Self { forms: Forms::of(names), small_family }
    }

    /// Where it stands in a text with these words.
    fn find(&self, text: &str, words: &[Word]) -> Vec<Mention> {
        // One letter more for the genitive.
        let longest = 1 + self.forms.longest.max(self.small_family.as_ref().map_or(0, String::len));
        let mut found = Vec::new();
        for first in 0..words.len() {
            let mut spelling = String::new();
            for last in first..words.len().min(first + MOST_WORDS) {
                if last > first && !words::may_join(text, &words[last - 1], &words[last]) {
                    break;
                }
                spelling.push_str(&words[last].folded);
                if spelling.len() > longest {
                    break;
                }
                let title = first.checked_sub(1).map(|before| &words[before]).filter(|before| words::is_title(text, before, &words[first]));
                if let Some(form) = self.form_of(&spelling, &words[first..=last], text, title.is_some()) {
                    let start = title.map_or(words[first].range.start, |title| title.range.start);
                    found.push(Mention { range: start..words[last].range.end, form });
                }
            }
        }
        found
    }

    /// What a run of words is, spelt together; the name in the genitive as well, where it takes an s.
    fn form_of(&self, spelling: &str, run: &[Word], text: &str, title: bool) -> Option<MentionForm> {
        let found = self.forms.forms.get(spelling).or_else(|| self.forms.forms.get(without_genitive(spelling, run)?));
        match found {
            Some(form) => Some(*form).filter(|form| counts(*form, run, text, self.forms.common, title)),
            None => (title && self.small_family.as_deref() == Some(spelling)).then_some(MentionForm::Family),
        }
    }
}

/// `Aminas`, `Bensaïds`: with a capital letter only, and no letter or two.
fn without_genitive<'a>(spelling: &'a str, run: &[Word]) -> Option<&'a str> {
    let last = run.last().filter(|word| word.capital && word.letters > 3)?;
    spelling.strip_suffix('s').filter(|_| last.folded.ends_with('s'))
}

/// A person's names, made ready once to be looked for in many texts.
pub struct Finder {
    named: Vec<Named>,
    emails: Vec<String>,
    phones: Vec<String>,
}

impl Finder {
    /// Of a person.
    #[must_use]
    pub fn of(names: &PersonNames) -> Self {
        Self::of_all(std::slice::from_ref(names))
    }

    /// Of a person who had other names, addresses or numbers before.
    #[must_use]
    pub fn of_all(names: &[PersonNames]) -> Self {
        let all = |of: fn(&PersonNames) -> &Vec<String>| names.iter().flat_map(of).cloned().collect();
        Self { named: names.iter().map(Named::of).collect(), emails: all(|names| &names.emails), phones: all(|names| &names.phones) }
    }

    /// Where the person is named in a text: see [`find`].
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Mention> {
        find_forms(text, self)
    }

    /// The text without the mentions that count, each replaced by a word, until none is left; none where there is none.
    #[must_use]
    pub fn erased(&self, text: &str, word: &str, counts: impl Fn(MentionForm) -> bool) -> Option<String> {
        let mut erased: Option<String> = None;
        // One round does it but for addresses that stood directly beside a name; the bound is for a word that is a name itself.
        for _ in 0..4 {
            let standing = erased.as_deref().unwrap_or(text);
            let ranges: Vec<Range<usize>> =
                self.find(standing).into_iter().filter(|mention| counts(mention.form)).map(|mention| mention.range).collect();
            if ranges.is_empty() {
                break;
            }
            erased = Some(replace(standing, &ranges, word));
        }
        erased
    }
}

/// Where a person is named in a text, and how: in the order of the text, none overlapping another.
#[must_use]
pub fn find(text: &str, names: &PersonNames) -> Vec<Mention> {
    Finder::of(names).find(text)
}

fn find_forms(text: &str, names: &Finder) -> Vec<Mention> {
    let words = words::of(text);
    let mut found: Vec<Mention> = names.named.iter().flat_map(|named| named.find(text, &words)).collect();
    let emails = names.emails.iter().flat_map(|email| addresses::emails(text, email));
    found.extend(emails.map(|range| Mention { range, form: MentionForm::Email }));
    let phones = names.phones.iter().flat_map(|phone| addresses::phones(text, phone));
    found.extend(phones.map(|range| Mention { range, form: MentionForm::Phone }));
    merge(found)
}

/// Whether words that are spelt like a name are meant as one.
fn counts(form: MentionForm, run: &[Word], text: &str, common: bool, title: bool) -> bool {
    let capital = run.iter().any(|word| word.letters > 1 && word.capital);
    match form {
        MentionForm::Given => capital,
        // Part of a double name: it may be a word of the language where the whole is none.
        MentionForm::Family => capital || title || !(common || run.iter().any(|word| common_words::is_common(&word.folded))),
        // `a Dupont` is a preposition, `A Dupont` and `a. dupont` are initials.
        MentionForm::Initials => {
            let initial = |word: &&Word| word.letters == 1;
            run.iter().filter(initial).all(|word| word.capital || text[word.range.end..].starts_with('.')) && (capital || !common)
        }
        MentionForm::Whole => capital || title || !common,
        MentionForm::Email | MentionForm::Phone | MentionForm::Street => true,
    }
}

/// Joins mentions that overlap; the surest form names them.
fn merge(mut found: Vec<Mention>) -> Vec<Mention> {
    found.sort_by_key(|mention| (mention.range.start, mention.range.end));
    let mut merged: Vec<Mention> = Vec::new();
    for mention in found {
        match merged.last_mut().filter(|last| mention.range.start < last.range.end) {
            Some(last) => {
                last.range.end = last.range.end.max(mention.range.end);
                last.form = last.form.min(mention.form);
            }
            None => merged.push(mention),
        }
    }
    merged
}

/// The bytes where a person is named in a text: see [`find`].
#[must_use]
pub fn find_mentions(text: &str, names: &PersonNames) -> Vec<Range<usize>> {
    find(text, names).into_iter().map(|mention| mention.range).collect()
}

/// The text with a word in place of each range. Ranges are taken in the order of the text; one that overlaps an earlier one, lies
/// outside the text or would cut a character is passed over.
#[must_use]
pub fn replace(text: &str, ranges: &[Range<usize>], word: &str) -> String {
    let mut ranges: Vec<&Range<usize>> = ranges.iter().collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut replaced = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        if range.start < at || text.get((*range).clone()).is_none() {
            continue;
        }
        replaced.push_str(&text[at..range.start]);
        replaced.push_str(word);
        at = range.end;
    }
    replaced.push_str(&text[at..]);
    replaced
}

/// The text without the person: every mention replaced by a word, until none is left.
///
/// The word is a text of the edge. It should hold a letter, so that what stood before and after a name does not run together, and
/// not itself be one of the person's names: then it is put in, and stays.
#[must_use]
pub fn erase(text: &str, names: &PersonNames, word: &str) -> String {
    Finder::of(names).erased(text, word, |_| true).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests;
