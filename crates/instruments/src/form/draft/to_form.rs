//! From what was written to the questionnaire.

use entente_domain::{FieldProblem, Language};

use super::{
    DraftAnswer, DraftChoice, DraftCondition, DraftExpected, DraftQuestion, DraftRights, DraftScale, DraftStep, QuestionnaireDraft, Words,
    check,
};
use crate::form::{
    Choice, ChoiceSet, Choices, Coding, Condition, EnableWhen, Expected, Extras, Form, Item, Kind, Number, Operator, Score, ScoreKind,
    Standing, Status, Text, TranslationState, TranslationStatus, Validated, Value,
};

/// The questionnaire that was written.
///
/// # Errors
/// All the fields to put right, each with its path in the draft, as `groups.0.questions.2.text`; the path of a translation ends with
/// its language, as `groups.0.questions.2.text.de`.
pub fn to_form(draft: &QuestionnaireDraft) -> Result<Form, Vec<FieldProblem>> {
    let draft = draft.clone().tidied();
    let problems = check::problems(&draft);
    if problems.is_empty() { Ok(Writing(&draft).form()) } else { Err(problems) }
}

/// The code system of a scale: a value set may not hold codes without one.
pub(super) fn system_of(scale: &str) -> String {
    format!("urn:entente:scale:{scale}")
}

/// Writes a draft that holds.
struct Writing<'a>(&'a QuestionnaireDraft);

impl Writing<'_> {
    fn form(&self) -> Form {
        let Self(draft) = self;
        let used = (*draft).clone().without_unused_scales();
        Form {
            url: draft.identity.url.clone(),
            version: draft.identity.version.clone(),
            name: draft.identity.name.clone(),
            title: self.text(&draft.title),
            description: self.text(&draft.description),
            copyright: copyright(&draft.rights),
            language: Some(draft.language.code().to_owned()),
            status: Some(Status::Active),
            standing: Some(standing(draft)),
            choice_sets: used.scales.iter().map(|scale| self.scale(scale)).collect(),
            items: draft
                .groups
                .iter()
                .map(|group| {
                    let mut item = Item::new(group.id.clone(), Kind::Group);
                    item.text = self.text(&group.title);
                    item.items = group.questions.iter().map(|question| self.question(question)).collect();
                    item
                })
                .collect(),
            ..Form::default()
        }
    }

    /// Words with their translations, in the order of the languages.
    fn text(&self, words: &Words) -> Option<Text> {
        let original = self.0.language;
        let start = Text::new(words.get(&original)?.clone());
        let others = words.iter().filter(|(language, _)| **language != original);
        Some(others.fold(start, |text, (language, words)| text.with(language.code(), words.clone())))
    }

    fn scale(&self, scale: &DraftScale) -> ChoiceSet {
        let step = |step: &DraftStep| {
            Choice::new(Value::Coding(Box::new(Coding {
                system: Some(system_of(&scale.id)),
                code: Some(step.code.clone()),
                display: self.text(&step.label),
                score: step.score.map(|score| Score { value: Number::from(i64::from(score)), kind: ScoreKind::OrdinalValue }),
                ..Coding::default()
            })))
        };
        ChoiceSet { id: scale.id.clone(), url: None, choices: scale.steps.iter().map(step).collect(), written: None }
    }

    fn question(&self, question: &DraftQuestion) -> Item {
        let mut item = Item::new(question.id.clone(), kind(&question.answer));
        item.text = self.text(&question.text);
        item.simpler = self.text(&question.simpler);
        item.hint = self.text(&question.hint);
        item.required = question.required;
        item.scoring.reversed = question.reversed;
        item.enable_when = question.only_if.as_ref().map(|condition| self.condition(condition));
        match &question.answer {
            DraftAnswer::Scale { scale } => item.choices = Some(Choices::Shared(format!("#{scale}"))),
            DraftAnswer::Choices { choices, several, .. } => {
                item.choices = Some(Choices::Listed(choices.iter().map(|choice| self.choice(choice)).collect()));
                item.repeats = *several;
            }
            DraftAnswer::Number { whole, least, greatest } => {
                item.limits.least = least.and_then(|limit| number(limit, *whole));
                item.limits.greatest = greatest.and_then(|limit| number(limit, *whole));
            }
            DraftAnswer::YesNo | DraftAnswer::Date | DraftAnswer::Line | DraftAnswer::Lines | DraftAnswer::Text => {}
        }
        item
    }

    fn choice(&self, choice: &DraftChoice) -> Choice {
        let coding = Coding { code: Some(choice.code.clone()), display: self.text(&choice.label), ..Coding::default() };
        Choice { exclusive: choice.exclusive, ..Choice::new(Value::Coding(Box::new(coding))) }
    }

    fn condition(&self, condition: &DraftCondition) -> EnableWhen {
        let equal = |value| Expected::Compared(Operator::Equal, value);
        let expected = match &condition.expected {
            DraftExpected::Answered => Expected::Exists(true),
            DraftExpected::Yes => equal(Value::Boolean(true)),
            DraftExpected::No => equal(Value::Boolean(false)),
            DraftExpected::Choice { code } => {
                let system = self.0.questions().find(|one| one.id == condition.question).and_then(|one| match &one.answer {
                    DraftAnswer::Scale { scale } => Some(system_of(scale)),
                    _ => None,
                });
                equal(Value::Coding(Box::new(Coding { system, code: Some(code.clone()), ..Coding::default() })))
            }
        };
        let condition = Condition { question: condition.question.clone(), expected, extras: Extras::default() };
        EnableWhen { conditions: vec![condition], behaviour: None }
    }
}

fn kind(answer: &DraftAnswer) -> Kind {
    match answer {
        DraftAnswer::Scale { .. } | DraftAnswer::Choices { own_words: false, .. } => Kind::Choice,
        DraftAnswer::Choices { own_words: true, .. } => Kind::OpenChoice,
        DraftAnswer::YesNo => Kind::Boolean,
        DraftAnswer::Number { whole: true, .. } => Kind::Integer,
        DraftAnswer::Number { whole: false, .. } => Kind::Decimal,
        DraftAnswer::Date => Kind::Date,
        DraftAnswer::Line => Kind::String,
        DraftAnswer::Lines => Kind::Text,
        DraftAnswer::Text => Kind::Display,
    }
}

fn number(limit: f64, whole: bool) -> Option<Value> {
    // The shortest digits that say the number, without an exponent.
    let number = Number::new(&limit.to_string())?;
    if whole { number.as_integer().map(Value::Integer) } else { Some(Value::Decimal(number)) }
}

/// Owner and licence as a line for whoever reads the file.
fn copyright(rights: &DraftRights) -> Option<Text> {
    match (rights.owner.as_str(), rights.licence.as_str()) {
        ("", "") => None,
        ("", licence) => Some(Text::new(licence)),
        (owner, "") => Some(Text::new(format!("© {owner}"))),
        (owner, licence) => Some(Text::new(format!("© {owner}. {licence}"))),
    }
}

/// What was written here was validated by nobody, and neither were its translations.
fn standing(draft: &QuestionnaireDraft) -> Standing {
    let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let status = |language: Language, state| TranslationStatus { language: language.code().to_owned(), state };
    let original = [status(draft.language, TranslationState::Original)];
    let others = draft.languages.iter().map(|language| status(*language, TranslationState::Unvalidated));
    Standing {
        owner: said(&draft.rights.owner),
        licence: said(&draft.rights.licence),
        translations: original.into_iter().chain(others).collect(),
        validated: Validated::No,
        leaves: draft.rights.leaves,
        ..Standing::default()
    }
}
