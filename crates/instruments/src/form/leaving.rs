//! A questionnaire as it may leave the computer.

mod words;

use std::collections::BTreeMap;

use entente_domain::Language;

use super::standing::Standing;
use super::{
    Choice, ChoiceSet, Choices, Coding, Condition, EnableWhen, Expected, Extras, Form, Initial, Item, Kind, Limits, Scoring, Text, Total,
    Value,
};
use words::{GROUP, QUESTION, is_neutral, label, number_of, plain};

/// Urls of the questionnaires whose description is ours, whoever owns the words of their items.
const DESCRIBED_BY_US: &str = "urn:entente:questionnaire:";

/// The questionnaire as it may leave: as it is, or with numbers in the place of words.
///
/// Every export, report, form for phones and sheet of paper starts from here. Where words have to stay
/// ([`Standing::keeps_its_words`]), what is left is: link ids, kinds, numeric limits, scores, weights, totals, the reading guide and the
/// standing; the title and the note of the owner; neutral labels in the languages of the program. Gone are the words of
/// items, of their hints and choices, texts to read, patterns, and all that a file says beside (it may hold the words once more).
/// Answers that are words themselves become their number in the list, in conditions too.
#[must_use]
pub fn for_leaving(form: &Form, standing: &Standing) -> Form {
    if !standing.keeps_its_words() {
        return form.clone();
    }
    let described = form.url.as_deref().is_some_and(|url| url.starts_with(DESCRIBED_BY_US));
    // As everywhere, a questionnaire that does not say its language counts as French.
    let language = form.language.as_deref().map_or(Some(Language::Fr), Language::of);
    let mut leaving = Leaving { form, language, questions: 0, groups: 0, dimensions: BTreeMap::new() };
    Form {
        url: form.url.clone(),
        version: form.version.clone(),
        name: form.name.clone(),
        title: form.title.as_ref().map(plain),
        description: form.description.as_ref().filter(|_| described).map(plain),
        copyright: form.copyright.as_ref().map(plain),
        language: form.language.clone(),
        status: form.status,
        standing: Some(standing.clone()),
        reading_guide: form.reading_guide.clone(),
        choice_sets: form.choice_sets.iter().map(set).collect(),
        items: leaving.items(&form.items),
        extras: Extras::default(),
    }
}

/// What is counted on the way through the tree.
struct Leaving<'f> {
    form: &'f Form,
    /// Its language, if the program speaks it.
    language: Option<Language>,
    questions: usize,
    groups: usize,
    dimensions: BTreeMap<&'f str, String>,
}

impl<'f> Leaving<'f> {
    /// Items without their words. Texts to read are nothing else, and go.
    fn items(&mut self, items: &'f [Item]) -> Vec<Item> {
        items.iter().filter(|item| item.kind != Kind::Display).map(|item| self.item(item)).collect()
    }

    fn item(&mut self, of: &'f Item) -> Item {
        let mut item = Item::new(of.link_id.clone(), of.kind);
        item.text = Some(self.label(of));
        (item.required, item.repeats, item.read_only, item.hidden) = (of.required, of.repeats, of.read_only, of.hidden);
        item.enable_when = of.enable_when.as_ref().map(|when| self.when(when));
        item.choices = of.choices.as_ref().map(|choices| match choices {
            Choices::Listed(list) => Choices::Listed(numbered(list)),
            Choices::Shared(reference) => Choices::Shared(reference.clone()),
        });
        item.constraint = of.constraint;
        item.initial = of.initial.iter().filter_map(|initial| self.value(&initial.value, of)).map(held).collect();
        item.limits = Limits { pattern: None, ..of.limits.clone() };
        item.scoring = Scoring { dimension: of.scoring.dimension.as_deref().map(|name| self.dimension(name)), ..of.scoring.clone() };
        item.total = of.total.as_ref().map(|total| Total { rule: total.rule.clone(), written: None });
        item.items = self.items(&of.items);
        item
    }

    /// A label from the number that the questionnaire itself gives, or else from a running one.
    fn label(&mut self, of: &Item) -> Text {
        let (words, running) = if of.kind.is_question() {
            self.questions += 1;
            (QUESTION, self.questions)
        } else {
            self.groups += 1;
            (GROUP, self.groups)
        };
        label(words, &number_of(of).unwrap_or_else(|| running.to_string()), self.language)
    }

    /// The name of a dimension: as it is where it says nothing, or else its number in the order of appearance.
    fn dimension(&mut self, name: &'f str) -> String {
        let next = format!("dimension-{}", self.dimensions.len() + 1);
        let kept = if is_neutral(name) { name.to_owned() } else { next };
        self.dimensions.entry(name).or_insert(kept).clone()
    }

    fn when(&self, of: &EnableWhen) -> EnableWhen {
        let conditions = of.conditions.iter().map(|condition| {
            let expected = match &condition.expected {
                Expected::Exists(yes) => Expected::Exists(*yes),
                Expected::Compared(operator, value) => {
                    let neutral = self.form.item(&condition.question).and_then(|question| self.value(value, question));
                    Expected::Compared(*operator, neutral.unwrap_or_else(|| Value::String("?".to_owned())))
                }
            };
            Condition { question: condition.question.clone(), expected, extras: Extras::default() }
        });
        EnableWhen { conditions: conditions.collect(), behaviour: of.behaviour }
    }

    /// An answer to an item without words; nothing when it is words of one's own.
    fn value(&self, value: &Value, item: &Item) -> Option<Value> {
        let list = self.form.choices(item);
        let place = list.iter().position(|choice| means(&choice.value, value));
        match (place, value) {
            (Some(place), _) => numbered(list).into_iter().nth(place).map(|choice| choice.value),
            (None, Value::String(_)) => None,
            (None, Value::Coding(coding)) => {
                let code = coding.code.as_deref().filter(|code| is_neutral(code))?;
                Some(Value::Coding(Box::new(Coding { system: coding.system.clone(), code: Some(code.to_owned()), ..Coding::default() })))
            }
            (None, _) => Some(value.clone()),
        }
    }
}

fn held(value: Value) -> Initial {
    Initial { value, extras: Extras::default() }
}

fn set(of: &ChoiceSet) -> ChoiceSet {
    ChoiceSet { id: of.id.clone(), url: of.url.clone(), choices: numbered(&of.choices), written: None }
}

/// Whether a value is that choice: the same code, whatever words stand beside it.
fn means(choice: &Value, value: &Value) -> bool {
    match (choice, value) {
        (Value::Coding(one), Value::Coding(two)) if one.code.is_some() || two.code.is_some() => one.code == two.code,
        (Value::Coding(one), Value::Coding(two)) => {
            one.display.as_ref().map(|text| &text.original) == two.display.as_ref().map(|text| &text.original)
        }
        _ => choice == value,
    }
}

/// A list of choices without words: each with its code, or all with their number where a code says something.
fn numbered(list: &[Choice]) -> Vec<Choice> {
    let code = |choice: &Choice| match &choice.value {
        Value::Coding(coding) => coding.code.clone().filter(|code| is_neutral(code)),
        _ => None,
    };
    let codings = list.iter().all(|choice| !matches!(choice.value, Value::Coding(_)) || code(choice).is_some());
    let neutral = |(n, choice): (usize, &Choice)| {
        let number = code(choice).filter(|_| codings).unwrap_or_else(|| (n + 1).to_string());
        let value = match &choice.value {
            Value::Coding(of) => Value::Coding(Box::new(Coding {
                system: of.system.clone(),
                version: of.version.clone(),
                display: Some(Text::new(number.clone())),
                code: Some(number),
                score: of.score.clone(),
                extras: Extras::default(),
            })),
            Value::String(_) => Value::String(number),
            other => other.clone(),
        };
        Choice { score: choice.score.clone(), selected: choice.selected, exclusive: choice.exclusive, ..Choice::new(value) }
    };
    list.iter().enumerate().map(neutral).collect()
}

#[cfg(test)]
mod tests;
