//! What must hold in a questionnaire of one's own, each problem at its field.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::check::Check;
use entente_domain::{Error, FieldProblem, Language, Problem};

use super::{DraftAnswer, DraftCondition, DraftExpected, DraftQuestion, MOST_QUESTIONS, QuestionnaireDraft, Words};

/// The most choices of a question, and the most steps of a scale.
const MOST_CHOICES: usize = 50;
/// A scale of one step rates nothing, and a single choice chooses nothing.
const FEWEST_CHOICES: usize = 2;
/// The most groups.
const MOST_GROUPS: usize = 50;
/// The longest code of anything, as FHIR limits an id.
const LONGEST_ID: usize = 64;
/// The longest question, in characters. A text to read, a hint and a description are texts.
const LONGEST_QUESTION: usize = 2_000;
/// What a number or a score can be at most, either way.
const LARGEST: f64 = 1e12;
const LARGEST_SCORE: i32 = 1_000;

/// Names everything that does not hold in a tidied draft.
pub(super) fn problems(draft: &QuestionnaireDraft) -> Vec<FieldProblem> {
    let mut look = Look { draft, check: Check::new(), ids: BTreeSet::new(), earlier: BTreeMap::new() };
    look.all();
    match look.check.done() {
        Ok(()) => Vec::new(),
        Err(Error { fields, .. }) => fields,
    }
}

struct Look<'a> {
    draft: &'a QuestionnaireDraft,
    check: Check,
    /// Link ids that are taken.
    ids: BTreeSet<&'a str>,
    /// The questions before the one that is looked at.
    earlier: BTreeMap<&'a str, &'a DraftAnswer>,
}

impl<'a> Look<'a> {
    fn all(&mut self) {
        let draft = self.draft;
        self.needed("title", &draft.title, Check::line);
        self.words("description", &draft.description, Check::text);
        self.check.line("rights.owner", &draft.rights.owner);
        self.check.line("rights.licence", &draft.rights.licence);
        self.scales();
        self.check.hold(draft.groups.len() <= MOST_GROUPS, "groups", Problem::TooMany);
        self.check.hold(draft.questions().count() <= MOST_QUESTIONS, "groups", Problem::TooMany);
        for (n, group) in draft.groups.iter().enumerate() {
            let at = format!("groups.{n}");
            self.id(&at, &group.id);
            if draft.groups.len() > 1 {
                self.needed(&format!("{at}.title"), &group.title, Check::line);
            } else {
                self.words(&format!("{at}.title"), &group.title, Check::line);
            }
            self.check.hold(!group.questions.is_empty(), &format!("{at}.questions"), Problem::Missing);
            for (m, question) in group.questions.iter().enumerate() {
                self.question(&format!("{at}.questions.{m}"), question);
            }
        }
        let texts_alone = draft.questions().count() > 0 && draft.questions().all(|question| question.answer == DraftAnswer::Text);
        self.check.hold(!draft.groups.is_empty() && !texts_alone, "groups", Problem::Missing);
    }

    fn scales(&mut self) {
        let mut ids = BTreeSet::new();
        for (n, scale) in self.draft.scales.iter().enumerate() {
            let at = format!("scales.{n}");
            self.code(&format!("{at}.id"), &scale.id, &mut ids);
            self.check.hold(scale.steps.len() >= FEWEST_CHOICES, &format!("{at}.steps"), Problem::Missing);
            self.check.hold(scale.steps.len() <= MOST_CHOICES, &format!("{at}.steps"), Problem::TooMany);
            let mut codes = BTreeSet::new();
            for (m, step) in scale.steps.iter().enumerate() {
                let at = format!("{at}.steps.{m}");
                self.code(&format!("{at}.code"), &step.code, &mut codes);
                self.needed(&format!("{at}.label"), &step.label, Check::line);
                if let Some(score) = step.score {
                    self.check.range(&format!("{at}.score"), score, -LARGEST_SCORE, LARGEST_SCORE);
                }
            }
        }
    }

    fn question(&mut self, at: &str, question: &'a DraftQuestion) {
        self.id(at, &question.id);
        let long = if question.answer == DraftAnswer::Text { Check::text } else { asked };
        self.needed(&format!("{at}.text"), &question.text, long);
        self.words(&format!("{at}.simpler"), &question.simpler, long);
        self.words(&format!("{at}.hint"), &question.hint, asked);
        if let Some(condition) = &question.only_if {
            self.condition(&format!("{at}.only_if"), condition);
        }
        self.answer(&format!("{at}.answer"), &question.answer);
        if question.answer != DraftAnswer::Text {
            self.earlier.insert(&question.id, &question.answer);
        }
    }

    fn answer(&mut self, at: &str, answer: &DraftAnswer) {
        match answer {
            DraftAnswer::Scale { scale } => {
                self.check.hold(self.draft.scale(scale).is_some(), &format!("{at}.scale"), Problem::UnknownChoice);
            }
            DraftAnswer::Choices { choices, own_words, .. } => {
                let fewest = if *own_words { 1 } else { FEWEST_CHOICES };
                self.check.hold(choices.len() >= fewest, &format!("{at}.choices"), Problem::Missing);
                self.check.hold(choices.len() <= MOST_CHOICES, &format!("{at}.choices"), Problem::TooMany);
                let mut codes = BTreeSet::new();
                for (n, choice) in choices.iter().enumerate() {
                    let at = format!("{at}.choices.{n}");
                    self.code(&format!("{at}.code"), &choice.code, &mut codes);
                    self.needed(&format!("{at}.label"), &choice.label, Check::line);
                }
            }
            DraftAnswer::Number { whole, least, greatest } => {
                for (name, limit) in [("least", least), ("greatest", greatest)] {
                    let Some(limit) = *limit else { continue };
                    let holds = limit.abs() <= LARGEST && (!whole || limit.fract() == 0.0);
                    self.check.hold(holds, &format!("{at}.{name}"), Problem::OutOfRange);
                }
                if let (Some(least), Some(greatest)) = (least, greatest) {
                    self.check.hold(least <= greatest, &format!("{at}.greatest"), Problem::OutOfRange);
                }
            }
            DraftAnswer::YesNo | DraftAnswer::Date | DraftAnswer::Line | DraftAnswer::Lines | DraftAnswer::Text => {}
        }
    }

    /// A condition hangs on an earlier question and on an answer that it can have.
    fn condition(&mut self, at: &str, condition: &DraftCondition) {
        let Some(answer) = self.earlier.get(condition.question.as_str()) else {
            let problem = if condition.question.is_empty() { Problem::Missing } else { Problem::UnknownChoice };
            self.check.note(&format!("{at}.question"), problem);
            return;
        };
        let holds = match (&condition.expected, answer) {
            (DraftExpected::Answered, _) | (DraftExpected::Yes | DraftExpected::No, DraftAnswer::YesNo) => true,
            (DraftExpected::Choice { code }, DraftAnswer::Choices { choices, .. }) => choices.iter().any(|choice| choice.code == *code),
            (DraftExpected::Choice { code }, DraftAnswer::Scale { scale }) => {
                self.draft.scale(scale).is_some_and(|scale| scale.steps.iter().any(|step| step.code == *code))
            }
            _ => false,
        };
        self.check.hold(holds, &format!("{at}.expected"), Problem::UnknownChoice);
    }

    /// A link id, unique among groups and questions.
    fn id(&mut self, at: &str, id: &'a str) {
        let field = format!("{at}.id");
        self.check.hold(is_code(id), &field, Problem::OtherForm);
        self.check.hold(self.ids.insert(id), &field, Problem::AlreadyUsed);
    }

    fn code<'c>(&mut self, field: &str, code: &'c str, taken: &mut BTreeSet<&'c str>) {
        self.check.hold(is_code(code), field, Problem::OtherForm);
        self.check.hold(taken.insert(code), field, Problem::AlreadyUsed);
    }

    /// Words that must exist in the language of the questionnaire.
    fn needed(&mut self, field: &str, words: &Words, one: fn(&mut Check, &str, &str)) {
        self.check.hold(words.contains_key(&self.draft.language), field, Problem::Missing);
        self.each(field, words, one);
    }

    /// Words that must exist in the language of the questionnaire if they exist at all.
    fn words(&mut self, field: &str, words: &Words, one: fn(&mut Check, &str, &str)) {
        self.check.hold(words.is_empty() || words.contains_key(&self.draft.language), field, Problem::Missing);
        self.each(field, words, one);
    }

    /// The field of a translation ends with its language.
    fn each(&mut self, field: &str, words: &Words, one: fn(&mut Check, &str, &str)) {
        for (language, text) in words {
            one(&mut self.check, &of_language(field, *language, self.draft.language), text);
        }
    }
}

fn of_language(field: &str, language: Language, original: Language) -> String {
    if language == original { field.to_owned() } else { format!("{field}.{}", language.code()) }
}

/// A question, a hint: a text that is not too long to be read before answering.
fn asked(check: &mut Check, field: &str, text: &str) {
    check.hold(text.chars().count() <= LONGEST_QUESTION, field, Problem::TooLong);
    check.hold(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')), field, Problem::NotText);
}

/// What FHIR takes as an id and a code, so that it can be written everywhere; the underline is the form of our own link ids.
fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST_ID
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
}
