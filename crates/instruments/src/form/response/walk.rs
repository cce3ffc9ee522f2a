//! Walks through questionnaire and response side by side.

use std::collections::{HashMap, HashSet};

use super::asked::{Asked, Question};
use super::conditions::{self, Part};
use super::given::{Given, GivenItem};
use super::issue::{Issue, IssueCode, Issues};
use super::limits::{self, Patterns};
use super::{options, values};

const MIN_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
const MAX_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
/// Rules that are expressions, in their three spellings.
const RULES: [&str; 3] = [
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-constraint",
    "http://hl7.org/fhir/StructureDefinition/targetConstraint",
];

/// What looking at one item counts for, beside one comparison.
const WORK_OF_AN_ITEM: usize = 40;

/// What the walk carries with it.
struct Walk<'a, 'w> {
    asked: &'w Asked<'a>,
    given: &'w Given<'a>,
    unfinished: bool,
    patterns: Patterns,
    issues: &'w mut Issues,
}

/// Holds the items of a response to the items of a questionnaire.
pub(super) fn check<'a>(asked: &Asked<'a>, given: &Given<'a>, unfinished: bool, issues: &mut Issues) {
    for question in &asked.items {
        if question.json.list("enableWhen").len() > 1 && question.json.get("enableBehavior").is_none() {
            issues.add(Issue::new(".", IssueCode::ConditionsUndecided).of(question.link_id));
        }
        for rule in question.json.list("extension") {
            if rule.text("url").is_some_and(|url| RULES.contains(&url)) {
                issues.add(Issue::new(".", IssueCode::RuleNotChecked).of(question.link_id));
            }
        }
    }
    let mut walk = Walk { asked, given, unfinished, patterns: Patterns::default(), issues };
    walk.level(&asked.first, &given.first, ".", &mut vec![(0, given.items.len())]);
}

impl<'a> Walk<'a, '_> {
    /// The items of one place, held to what is asked there. The recursion is as deep as the document.
    fn level(&mut self, questions: &[usize], found: &[usize], path: &str, around: &mut Vec<Part>) {
        if !self.issues.may_spend(questions.len().saturating_add(found.len()).saturating_mul(WORK_OF_AN_ITEM)) {
            return;
        }
        self.known(questions, found);
        self.order(questions, found);
        let mut by_link_id: HashMap<&str, Vec<&GivenItem<'a>>> = HashMap::new();
        for item in found.iter().filter_map(|place| self.given.items.get(*place)) {
            by_link_id.entry(item.link_id).or_default().push(item);
        }
        for place in questions {
            let Some(question) = self.asked.items.get(*place) else { continue };
            let answered = by_link_id.remove(question.link_id).unwrap_or_default();
            if !conditions::holds(question, self.given, around, self.issues) {
                self.not_asked(question, &answered);
                continue;
            }
            if question.kind == "group" {
                self.group(question, &answered, path, around);
            } else {
                self.question(question, &answered, path, around);
            }
        }
    }

    /// Items that the questionnaire does not have there.
    fn known(&mut self, questions: &[usize], found: &[usize]) {
        let here: HashSet<&str> = questions.iter().filter_map(|place| self.asked.items.get(*place)).map(|item| item.link_id).collect();
        for item in found.iter().filter_map(|place| self.given.items.get(*place)) {
            if !here.contains(item.link_id) {
                let elsewhere = self.asked.by_link_id.contains_key(item.link_id);
                let code = if elsewhere { IssueCode::LinkIdMisplaced } else { IssueCode::LinkIdUnknown };
                self.issues.add(Issue::new(&item.path, code).of(item.link_id));
            }
        }
    }

    fn order(&mut self, questions: &[usize], found: &[usize]) {
        let places: HashMap<&str, usize> =
            questions.iter().enumerate().filter_map(|(n, place)| Some((self.asked.items.get(*place)?.link_id, n))).collect();
        let mut last = 0;
        for item in found.iter().filter_map(|place| self.given.items.get(*place)) {
            let Some(place) = places.get(item.link_id) else { continue };
            if *place < last {
                self.issues.add(Issue::new(&item.path, IssueCode::OutOfOrder).of(item.link_id));
                return;
            }
            last = *place;
        }
    }

    /// An item whose condition does not hold must have no answers.
    fn not_asked(&mut self, question: &Question<'a>, answered: &[&GivenItem<'a>]) {
        for item in answered {
            if self.holds_answers(item) {
                self.issues.add(Issue::new(&item.path, IssueCode::NotEnabled).of(question.link_id));
            }
        }
    }

    /// Whether there is an answer at an item or under it.
    fn holds_answers(&self, item: &GivenItem<'a>) -> bool {
        let under = |places: &[usize]| places.first().and_then(|first| self.given.items.get(*first..item.end));
        !item.answers.is_empty() || under(&item.children).is_some_and(|items| items.iter().any(|item| !item.answers.is_empty()))
    }

    fn group(&mut self, question: &Question<'a>, answered: &[&GivenItem<'a>], path: &str, around: &mut Vec<Part>) {
        let empty = !answered.iter().any(|item| self.holds_answers(item) || item.has_answer);
        if question.yes("required") && empty {
            let path = answered.first().map_or(path, |item| item.path.as_str());
            self.missing(question, path);
        }
        self.count(question, answered.len(), answered.first().map_or(path, |item| item.path.as_str()));
        for item in answered {
            if item.has_answer {
                self.issues.add(Issue::new(&item.path, IssueCode::TakesNoAnswer).of(question.link_id));
            }
            self.under(question, item, &item.children, around);
        }
    }

    fn question(&mut self, question: &Question<'a>, answered: &[&GivenItem<'a>], path: &str, around: &mut Vec<Part>) {
        if let Some(second) = answered.get(1) {
            self.issues.add(Issue::new(&second.path, IssueCode::LinkIdTwice).of(question.link_id));
        }
        let answers: usize = answered.iter().map(|item| item.answers.len()).sum();
        let here = answered.first().map_or(path, |item| item.path.as_str());
        if question.kind == "display" {
            if answers > 0 {
                self.issues.add(Issue::new(here, IssueCode::TakesNoAnswer).of(question.link_id));
            }
            return;
        }
        if answers == 0 && question.yes("required") {
            self.missing(question, here);
        } else if !answered.is_empty() {
            self.count(question, answers, here);
        }
        let mut values = Vec::new();
        for item in answered {
            if !item.children.is_empty() {
                self.issues.add(Issue::new(&item.path, IssueCode::BesideAnswer).of(question.link_id));
            }
            for answer in &item.answers {
                if let Some(value) = values::check(question, answer, self.issues) {
                    limits::check(question, value, &answer.path, &mut self.patterns, self.issues);
                    options::check(self.asked, question, value, &answer.path, self.issues);
                    values.push((value, answer.path.as_str()));
                }
                self.under(question, item, &answer.children, around);
            }
        }
        options::exclusive(question, &values, self.issues);
    }

    /// What stands under an item or one of its answers.
    fn under(&mut self, question: &Question<'a>, item: &GivenItem<'a>, found: &[usize], around: &mut Vec<Part>) {
        if question.children.is_empty() && found.is_empty() {
            return;
        }
        let start = found.first().copied().unwrap_or(item.end);
        let end = found.last().and_then(|last| self.given.items.get(*last)).map_or(start, |last| last.end);
        around.push((start, end));
        self.level(&question.children, found, &item.path, around);
        around.pop();
    }

    fn missing(&mut self, question: &Question<'a>, path: &str) {
        let code = if self.unfinished { IssueCode::StillOpen } else { IssueCode::RequiredMissing };
        self.issues.add(Issue::new(path, code).of(question.link_id));
    }

    /// How often an item is answered or repeated. Without `repeats` once is enough; an optional item that is left out wholly
    /// is not asked for its least number.
    fn count(&mut self, question: &Question<'a>, found: usize, path: &str) {
        let extension = |url| question.count(url);
        let most = extension(MAX_OCCURS).or_else(|| (!question.yes("repeats")).then_some(1));
        if let Some(limit) = most.filter(|most| found > *most) {
            self.issues.add(Issue::new(path, IssueCode::TooManyAnswers).of(question.link_id).with("found", found).with("limit", limit));
        }
        let there = question.is_question() || found > 0;
        if let Some(limit) = extension(MIN_OCCURS).filter(|least| there && found < *least && !self.unfinished) {
            self.issues.add(Issue::new(path, IssueCode::TooFewAnswers).of(question.link_id).with("found", found).with("limit", limit));
        }
    }
}
