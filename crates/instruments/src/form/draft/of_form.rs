//! The way back.

use entente_domain::Language;

use super::{
    DraftAnswer, DraftChoice, DraftCondition, DraftExpected, DraftGroup, DraftIdentity, DraftQuestion, DraftRights, DraftScale, DraftStep,
    QuestionnaireDraft, Words, to_form,
};
use crate::form::{
    Choice, ChoiceSet, Choices, Coding, EnableWhen, Expected, Form, Item, Kind, Operator, Standing, Text, TranslationState, Value,
};

/// The questionnaire as the page holds it; nothing when it says something that the page cannot hold.
///
/// What is read here is written again and compared with the questionnaire: so nothing is ever lost, whatever a file may say.
#[must_use]
pub fn of_form(form: &Form) -> Option<QuestionnaireDraft> {
    let draft = Reading { language: Language::of(form.language.as_deref()?)? }.draft(form)?;
    (to_form(&draft).as_ref() == Ok(form)).then_some(draft)
}

/// Reads what can be held and passes over the rest.
struct Reading {
    language: Language,
}

impl Reading {
    fn draft(&self, form: &Form) -> Option<QuestionnaireDraft> {
        let standing = form.standing.as_ref()?;
        Some(QuestionnaireDraft {
            identity: DraftIdentity { url: form.url.clone(), version: form.version.clone(), name: form.name.clone() },
            language: self.language,
            languages: languages(standing),
            title: self.words(form.title.as_ref()),
            description: self.words(form.description.as_ref()),
            rights: DraftRights {
                owner: standing.owner.clone().unwrap_or_default(),
                licence: standing.licence.clone().unwrap_or_default(),
                leaves: standing.leaves,
            },
            scales: form.choice_sets.iter().map(|set| self.scale(set)).collect::<Option<_>>()?,
            groups: form.items.iter().map(|item| self.group(item)).collect::<Option<_>>()?,
        })
    }

    fn words(&self, text: Option<&Text>) -> Words {
        let Some(text) = text else { return Words::new() };
        let translations =
            text.translations.iter().filter_map(|one| Language::of(&one.language).map(|language| (language, one.text.clone())));
        translations.chain([(self.language, text.original.clone())]).collect()
    }

    fn scale(&self, set: &ChoiceSet) -> Option<DraftScale> {
        let step = |choice: &Choice| {
            let coding = coding(&choice.value)?;
            let score = match &coding.score {
                Some(score) => Some(i32::try_from(score.value.as_integer()?).ok()?),
                None => None,
            };
            Some(DraftStep { code: coding.code.clone()?, label: self.words(coding.display.as_ref()), score })
        };
        Some(DraftScale { id: set.id.clone(), steps: set.choices.iter().map(step).collect::<Option<_>>()? })
    }

    fn group(&self, item: &Item) -> Option<DraftGroup> {
        let questions = item.items.iter().map(|item| self.question(item)).collect::<Option<_>>()?;
        (item.kind == Kind::Group).then(|| DraftGroup { id: item.link_id.clone(), title: self.words(item.text.as_ref()), questions })
    }

    fn question(&self, item: &Item) -> Option<DraftQuestion> {
        Some(DraftQuestion {
            id: item.link_id.clone(),
            text: self.words(item.text.as_ref()),
            simpler: self.words(item.simpler.as_ref()),
            hint: self.words(item.hint.as_ref()),
            required: item.required,
            reversed: item.scoring.reversed,
            only_if: match &item.enable_when {
                Some(when) => Some(condition(when)?),
                None => None,
            },
            answer: self.answer(item)?,
        })
    }

    fn answer(&self, item: &Item) -> Option<DraftAnswer> {
        Some(match (item.kind, &item.choices) {
            (Kind::Choice, Some(Choices::Shared(reference))) => DraftAnswer::Scale { scale: reference.strip_prefix('#')?.to_owned() },
            (Kind::Choice | Kind::OpenChoice, Some(Choices::Listed(choices))) => DraftAnswer::Choices {
                choices: choices.iter().map(|choice| self.choice(choice)).collect::<Option<_>>()?,
                several: item.repeats,
                own_words: item.kind == Kind::OpenChoice,
            },
            (Kind::Boolean, None) => DraftAnswer::YesNo,
            (Kind::Integer | Kind::Decimal, None) => DraftAnswer::Number {
                whole: item.kind == Kind::Integer,
                least: item.limits.least.as_ref().and_then(number),
                greatest: item.limits.greatest.as_ref().and_then(number),
            },
            (Kind::Date, None) => DraftAnswer::Date,
            (Kind::String, None) => DraftAnswer::Line,
            (Kind::Text, None) => DraftAnswer::Lines,
            (Kind::Display, None) => DraftAnswer::Text,
            _ => return None,
        })
    }

    fn choice(&self, choice: &Choice) -> Option<DraftChoice> {
        let coding = coding(&choice.value)?;
        Some(DraftChoice { code: coding.code.clone()?, label: self.words(coding.display.as_ref()), exclusive: choice.exclusive })
    }
}

fn languages(standing: &Standing) -> Vec<Language> {
    let translated = |state: TranslationState| state != TranslationState::Original;
    standing.translations.iter().filter(|one| translated(one.state)).filter_map(|one| Language::of(&one.language)).collect()
}

fn coding(value: &Value) -> Option<&Coding> {
    match value {
        Value::Coding(coding) => Some(coding),
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => number.to_string().parse().ok(),
        Value::Decimal(number) => Some(number.as_f64()),
        _ => None,
    }
}

fn condition(when: &EnableWhen) -> Option<DraftCondition> {
    let [condition] = when.conditions.as_slice() else { return None };
    let expected = match &condition.expected {
        Expected::Exists(true) => DraftExpected::Answered,
        Expected::Compared(Operator::Equal, Value::Boolean(true)) => DraftExpected::Yes,
        Expected::Compared(Operator::Equal, Value::Boolean(false)) => DraftExpected::No,
        Expected::Compared(Operator::Equal, Value::Coding(coding)) => DraftExpected::Choice { code: coding.code.clone()? },
        _ => return None,
    };
    Some(DraftCondition { question: condition.question.clone(), expected })
}
