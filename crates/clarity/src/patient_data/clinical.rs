//! Clinical detail that is said of one person.
//!
//! A partnership in health names illnesses in every second sentence, so a word never fires alone. One sentence has to tell that
//! **one person bears it**:
//!
//! 1. *Possessive*: `son diabète`, `her depression`. Nothing but small words (articles, degrees: the fillers) may stand between.
//! 2. *Bearing*: a word for one person (pronoun, title, patient, family, or what is written like a name), a verb in the singular by
//!    which one bears an illness or takes a medicine (`has`, `suffers`, `takes`), and the illness or medicine, again with fillers
//!    alone between verb and illness: `Elle présente le programme diabète` does not fire, `Elle a un diabète de type 2` does. In
//!    Dutch and German the verb may stand last.
//! 3. *State*: a word for one person, a form of *to be*, and what is said of persons only: `she is HIV-positive`; or a name right before
//!    a state that ends the sentence or says why: `Fatima hospitalisée depuis lundi`.
//! 4. *Case*: one person with an age, and an illness, medicine or state behind: `homme de 54 ans, cancer du poumon`.
//! 5. *Note*: what is written short, or a clause of it, begins with a state and says why or since when (`Rendez-vous remis : hospitalisée
//!    pour…`, `Enceinte de 3 mois`) or is nothing else (`VIH positif`); or an illness since a year, or at somebody (`cancer du sein depuis 2020`, `diabète chez Mme X`).
//! 6. *Dose or value*: see `measure`.
//!
//! What makes the illness a theme (`diabetes programme`, `le diabète comme priorité`) right beside it takes it out of rules 1, 2, 4
//! and 5. Plurals (`patients have`) and everybody (`every patient has`) are no one person.
//!
//! The lists are short on purpose, and our own: what is missed costs less than a warning at every line, which nobody would read.

use std::ops::Range;

use super::{
    ClinicalDetail, measure,
    sentence::{Word, sentences},
    vocabulary::{ALL, Vocabulary},
};

/// So many words a person may stand before the verb.
const PERSON_REACH: usize = 8;
/// So many fillers may stand between verb and illness.
const GAP: usize = 7;
/// So many words the theme may stand behind the illness.
const TOPIC_REACH: usize = 3;
/// So many words the illness may stand behind an age.
const CASE_REACH: usize = 10;

/// The clinical details of a text with where they stand, in the order of the text. None overlaps another.
pub(super) fn find(text: &str) -> Vec<(ClinicalDetail, Range<usize>)> {
    let mut all: Vec<(ClinicalDetail, Range<usize>)> =
        measure::ranges(text).into_iter().map(|range| (ClinicalDetail::Measure, range)).collect();
    for words in sentences(text) {
        for vocabulary in ALL {
            Reader { words: &words, vocabulary }.read(&mut all);
        }
    }
    // At one place the longest says most; two languages may read the same words.
    all.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    all.retain(|(_, range)| {
        let apart = range.start >= end;
        if apart {
            end = range.end;
        }
        apart
    });
    all
}

struct Reader<'a> {
    words: &'a [Word],
    vocabulary: &'a Vocabulary,
}

impl Reader<'_> {
    fn read(&self, all: &mut Vec<(ClinicalDetail, Range<usize>)>) {
        let mut at = 0;
        while at < self.words.len() {
            let mut next = at + 1;
            for (detail, list) in [
                (ClinicalDetail::State, self.vocabulary.states),
                (ClinicalDetail::Condition, self.vocabulary.conditions),
                (ClinicalDetail::Medicine, self.vocabulary.medicines),
            ] {
                if let Some(end) = self.phrase(list, at)
                    && let Some((first, last)) = self.said_of_one(detail, at, end)
                    && let (Some(first), Some(last)) = (self.words.get(first), self.words.get(last))
                {
                    all.push((detail, first.range.start..last.range.end));
                    next = end;
                    break;
                }
            }
            at = next;
        }
    }

    /// The words from `first` to `last` that tell that one person bears what stands from `at` to before `end`.
    fn said_of_one(&self, detail: ClinicalDetail, at: usize, end: usize) -> Option<(usize, usize)> {
        let state = detail == ClinicalDetail::State;
        if !state && self.is_theme(at, end) {
            return None;
        }
        let verbs = if state { self.vocabulary.links } else { self.vocabulary.bearing };
        let (before, met) = self.before_gap(at, verbs);
        if let Some(before) = before {
            if !state && (self.is(self.vocabulary.possessives, before) || self.is(self.vocabulary.weak_possessives, before)) {
                let strong = self.is(self.vocabulary.possessives, before);
                return (strong || self.person_before(before)).then_some((before, end - 1));
            }
            if let Some(verb) = self.phrase_ending(verbs, before)
                && (met || self.person_before(verb))
                && !self.is_impersonal(verb)
            {
                return Some((verb, end - 1));
            }
            if state && (self.is_titled_name(before) || self.is_name(at) && (end == self.words.len() || self.tells_why(end))) {
                return Some((before, end - 1));
            }
        }
        if self.vocabulary.verb_last && self.phrase(verbs, end).is_some() && self.person_before(at) {
            return Some((at, end));
        }
        self.case_before(at).map(|case| (case, end - 1)).or_else(|| self.note(state, at, end))
    }

    /// A note written short.
    fn note(&self, state: bool, at: usize, end: usize) -> Option<(usize, usize)> {
        let number = |place: usize| self.is_number(place);
        if state {
            let short = end - at > 1 || self.words[at].folded.ends_with('+');
            let alone = at == 0 && self.words.len() == end && short;
            // What is a treatment as well (`dialyse`) is a theme where it stands first.
            let begins = (at == 0 || self.words[at].opens_clause) && self.phrase(self.vocabulary.medicines, at).is_none();
            return (begins && (alone || self.tells_why(end))).then_some((at, end - 1));
        }
        let behind = end..self.words.len().min(end + TOPIC_REACH + 1);
        let since = |place: usize| at == 0 && self.is(self.vocabulary.since, place) && number(place + 1);
        let whose = |place: usize| self.is(self.vocabulary.at, place) && self.is_person(place + 1) && self.names(place + 2);
        let told =
            behind.take_while(|place| !self.is(self.vocabulary.conjunctions, *place)).find(|place| since(*place) || whose(*place))?;
        Some((at, told + 1))
    }

    /// Whether what stands there says why somebody is in a state, since when, or for how long: a preposition, a number and its months.
    fn tells_why(&self, place: usize) -> bool {
        self.is(self.vocabulary.why, place) || self.is_number(place + 1) && self.is(self.vocabulary.ages, place + 2)
    }

    fn is_number(&self, place: usize) -> bool {
        self.words.get(place).is_some_and(Word::is_number)
    }

    /// Whether a name may stand there.
    fn names(&self, place: usize) -> bool {
        self.words.get(place).is_some_and(|word| word.capital)
    }

    /// The word before the fillers that stand before `at`, and whether a word for a person stands among them (`hat sie Diabetes`).
    fn before_gap(&self, at: usize, verbs: &[&str]) -> (Option<usize>, bool) {
        let mut met = false;
        for place in (at.saturating_sub(GAP + 1)..at).rev() {
            let verb = self.phrase_ending(verbs, place).is_some();
            let possessive = self.is(self.vocabulary.possessives, place) || self.is(self.vocabulary.weak_possessives, place);
            if !verb && !possessive && self.is_person(place) {
                met = true;
            } else if verb || possessive || !(self.is(self.vocabulary.fillers, place) || self.words[place].is_number()) {
                return (Some(place), met);
            }
        }
        (None, met)
    }

    /// The illness is a theme: a word of themes stands right before it, or right behind it in the same clause.
    fn is_theme(&self, at: usize, end: usize) -> bool {
        let before = self.before_gap(at, &[]).0.is_some_and(|before| self.is(self.vocabulary.topics, before));
        let behind = (end..self.words.len().min(end + TOPIC_REACH))
            .take_while(|place| !self.is(self.vocabulary.conjunctions, *place))
            .any(|place| self.is(self.vocabulary.topics, place));
        before || behind
    }

    /// A word for one person stands before, or what is written like a name right before.
    fn person_before(&self, at: usize) -> bool {
        (at.saturating_sub(PERSON_REACH)..at).any(|place| self.is_person(place)) || self.is_name(at)
    }

    fn is_person(&self, place: usize) -> bool {
        self.is(self.vocabulary.persons, place) && !place.checked_sub(1).is_some_and(|before| self.is(self.vocabulary.generics, before))
    }

    /// Words with capitals right before `at`, without an article before them: `Anna Kowalski`, but not `the Network`.
    fn is_name(&self, at: usize) -> bool {
        let mut first = at;
        while let Some(before) = first.checked_sub(1)
            && self.words[before].capital
            && !self.is(self.vocabulary.not_before_names, before)
        {
            if self.is(self.vocabulary.not_names, before)
                || self.is(self.vocabulary.conditions, before)
                || self.is(self.vocabulary.topics, before)
                || self.is(self.vocabulary.fillers, before)
            {
                return false;
            }
            first = before;
        }
        first < at && !first.checked_sub(1).is_some_and(|before| self.is(self.vocabulary.not_before_names, before))
    }

    /// `Mme Dupont, diabétique`: a name with a word for a person before it.
    fn is_titled_name(&self, place: usize) -> bool {
        self.words[place].capital && place.checked_sub(1).is_some_and(|before| self.is_person(before))
    }

    /// `il y a`: the verb says that something is there, not that somebody has it.
    fn is_impersonal(&self, verb: usize) -> bool {
        verb.checked_sub(1).is_some_and(|before| matches!(self.words[before].folded.as_str(), "y" | "there"))
    }

    /// Where a person with an age stands before `at`.
    fn case_before(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(CASE_REACH);
        let age = (from..at).find(|place| self.words[*place].is_number() && self.is(self.vocabulary.ages, place + 1))?;
        (age.saturating_sub(4)..at.min(age + 5)).find(|place| self.is(self.vocabulary.cases, *place)).map(|case| case.min(age))
    }

    fn is(&self, list: &[&str], place: usize) -> bool {
        self.words.get(place).is_some_and(|word| list.contains(&word.folded.as_str()))
    }

    /// The place behind the longest entry of a list that begins at `at`.
    fn phrase(&self, list: &[&str], at: usize) -> Option<usize> {
        let word = self.words.get(at)?.folded.as_str();
        // Most entries begin otherwise: say so before taking them apart, for this runs at every word and every key.
        list.iter().filter(|entry| entry.starts_with(word)).filter_map(|entry| self.matches(entry, at)).max()
    }

    /// The place where the longest entry of a list begins that ends with the word at `last`.
    fn phrase_ending(&self, list: &[&str], last: usize) -> Option<usize> {
        let word = self.words.get(last)?.folded.as_str();
        list.iter()
            .filter_map(|entry| {
                // Most entries end otherwise: say so before counting their words.
                if !entry.ends_with(word) {
                    return None;
                }
                let at = (last + 1).checked_sub(entry.split(' ').count())?;
                self.matches(entry, at).map(|_| at)
            })
            .min()
    }

    fn matches(&self, entry: &str, at: usize) -> Option<usize> {
        let mut end = at;
        for part in entry.split(' ') {
            if self.words.get(end)?.folded != part {
                return None;
            }
            end += 1;
        }
        Some(end)
    }
}

#[cfg(test)]
#[path = "clinical_tests.rs"]
mod tests;
