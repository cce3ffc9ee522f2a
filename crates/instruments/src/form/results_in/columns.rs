//! Which column belongs to which question.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::Question;
use super::labels::{self, Words, folded};
use super::{CellCode, CellReason, metadata};
use crate::form::xlsform::lists::Lists;
use crate::form::xlsform::names::Names;
use crate::form::xlsform::{SheetRow, shown};
use crate::form::{Form, Item, Kind, Value};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// The answer to a question, by its place.
    Answer(usize),
    /// Whether a choice of a question was chosen, by the places of both.
    Chosen(usize, usize),
    /// The words of one's own beside the choices.
    Words(usize),
    /// Nothing that anybody answered: a note, a group.
    Nothing,
}

/// The columns of a question.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) answer: Option<usize>,
    pub(super) chosen: Vec<(usize, usize)>,
    pub(super) words: Option<usize>,
}

/// What is read from where.
pub(super) struct Plan<'f> {
    questions: Vec<(Question<'f>, Places)>,
    width: usize,
    submission: Option<usize>,
}

/// What stands between the names of groups and questions.
const SEPARATORS: [&str; 5] = ["/", "-", ".", ":", "__"];

impl<'f> Plan<'f> {
    /// Finds the columns. Gives also the headings of those that belong to nothing.
    pub(super) fn of(form: &'f Form, headings: &SheetRow) -> (Self, Vec<String>) {
        let lists = Lists::of(form);
        let names = Names::of(form);
        let mut keys: BTreeMap<String, Use> = BTreeMap::new();
        // Of choices and words of one's own: a question of that name comes first.
        let mut parts: BTreeMap<String, Use> = BTreeMap::new();
        let mut words: Words<Use> = Words::default();
        let mut questions: Vec<(Question<'f>, Places)> = Vec::new();
        for (item, groups) in with_groups(form) {
            let name = names.name(&item.link_id).unwrap_or_default();
            let asked = item.kind.is_question() && !item.hidden && item.total.is_none();
            let what = if asked { Use::Answer(questions.len()) } else { Use::Nothing };
            let paths = paths(name, &groups, &names);
            for path in &paths {
                keys.entry(path.clone()).or_insert(what);
            }
            let labels: Vec<String> = item.text.iter().flat_map(labels::all).collect();
            for label in &labels {
                words.add(label.clone(), what);
                for group in groups.last().iter().filter_map(|group| group.text.as_ref()).flat_map(labels::all) {
                    words.add(format!("{group}/{label}"), what);
                }
            }
            if !asked {
                continue;
            }
            let question = Question::of(item, lists.list(&item.link_id));
            let at = questions.len();
            if item.repeats {
                for (choice, (name, texts)) in question.choices().enumerate() {
                    for path in &paths {
                        for separator in SEPARATORS {
                            parts.entry(format!("{path}{separator}{name}")).or_insert(Use::Chosen(at, choice));
                        }
                    }
                    for text in &texts {
                        for label in labels.iter().chain(&paths) {
                            words.add(format!("{}/{text}", folded(label)), Use::Chosen(at, choice));
                        }
                    }
                }
            }
            if item.kind == Kind::OpenChoice || item.constraint.is_some() {
                for path in &paths {
                    parts.entry(format!("{path}_other")).or_insert(Use::Words(at));
                }
            }
            questions.push((question, Places::default()));
        }
        let noted = metadata::names(form);
        let mut seen: BTreeSet<Use> = BTreeSet::new();
        let mut answered: BTreeSet<usize> = BTreeSet::new();
        let mut not_understood = Vec::new();
        for column in 0..headings.cells.len() {
            let heading = headings.cell(column);
            if heading.is_empty() {
                continue;
            }
            let plain = heading.trim_start_matches('/');
            let last = plain.rsplit(['/', ':']).next().unwrap_or(plain);
            // The name of a form may stand before all groups.
            let found = keys.get(plain).or_else(|| parts.get(plain)).or_else(|| keys.get(last)).or_else(|| parts.get(last)).copied();
            let found = match found {
                None if metadata::is_heading(plain, &noted) => continue,
                None => words.get(&folded(plain)).or_else(|| words.get(&folded(&plain.replace(" / ", "/")))),
                found => found,
            };
            if found.is_some_and(|what| what != Use::Nothing) {
                answered.insert(column);
            }
            match found {
                Some(Use::Nothing) => {}
                Some(what) if seen.insert(what) => put(&mut questions, what, column),
                _ => not_understood.push(heading.chars().take(64).collect()),
            }
        }
        // A question may be called as such a number is.
        let others = headings.cells.iter().enumerate().filter(|(at, _)| !answered.contains(at));
        let numbers = others.filter_map(|(at, heading)| Some((metadata::submission_rank(heading)?, at)));
        let submission = numbers.min().map(|(_, at)| at);
        (Self { questions, width: headings.cells.len(), submission }, not_understood)
    }

    /// Whether no question has a column.
    pub(super) fn is_empty(&self) -> bool {
        self.questions.iter().all(|(_, places)| places.answer.is_none() && places.chosen.is_empty())
    }

    /// The number of a row's submission. ODK writes `uuid:` before it in one kind of export and not in another.
    pub(super) fn submission(&self, row: &SheetRow) -> Option<String> {
        let cell = row.cell(self.submission?).trim();
        let number = cell.strip_prefix("uuid:").unwrap_or(cell);
        (!number.is_empty()).then(|| number.to_owned())
    }

    /// The answers of a row.
    pub(super) fn row(&self, row: &SheetRow) -> Result<BTreeMap<String, Vec<Value>>, Vec<CellReason>> {
        let mut answers = BTreeMap::new();
        let mut reasons = Vec::new();
        let number = |column: usize| u32::try_from(column + 1).unwrap_or(u32::MAX);
        if let Some(column) = (self.width..row.cells.len()).find(|column| !row.cell(*column).is_empty()) {
            reasons.push(CellReason { column: number(column), link_id: String::new(), code: CellCode::TooManyCells });
        }
        for (question, places) in &self.questions {
            match question.answers(row, places) {
                Ok(values) if values.is_empty() => {}
                Ok(values) => {
                    answers.insert(question.link_id().to_owned(), values);
                }
                Err((column, code)) => {
                    reasons.push(CellReason { column: number(column), link_id: shown(question.link_id()), code });
                }
            }
        }
        if reasons.is_empty() { Ok(answers) } else { Err(reasons) }
    }
}

fn put(questions: &mut [(Question<'_>, Places)], what: Use, column: usize) {
    let (Use::Answer(at) | Use::Chosen(at, _) | Use::Words(at)) = what else { return };
    let Some((_, places)) = questions.get_mut(at) else { return };
    match what {
        Use::Answer(_) => places.answer = Some(column),
        Use::Chosen(_, choice) => places.chosen.push((choice, column)),
        Use::Words(_) => places.words = Some(column),
        Use::Nothing => {}
    }
}

/// All items with the groups that they stand in, the outermost first.
fn with_groups(form: &Form) -> Vec<(&Item, Vec<&Item>)> {
    let mut found = Vec::new();
    let mut waiting: Vec<(&Item, Vec<&Item>)> = form.items.iter().rev().map(|item| (item, Vec::new())).collect();
    while let Some((item, groups)) = waiting.pop() {
        let mut inner = groups.clone();
        inner.push(item);
        waiting.extend(item.items.iter().rev().map(|child| (child, inner.clone())));
        found.push((item, groups));
    }
    found
}

/// The name alone, and behind its groups with each separator.
fn paths(name: &str, groups: &[&Item], names: &Names) -> Vec<String> {
    let mut paths = vec![name.to_owned()];
    let before: Vec<&str> =
        groups.iter().filter(|group| group.kind == Kind::Group).filter_map(|group| names.name(&group.link_id)).collect();
    if !before.is_empty() {
        paths.extend(SEPARATORS.map(|separator| format!("{}{separator}{name}", before.join(separator))));
    }
    paths
}
