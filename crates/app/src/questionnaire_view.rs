//! A questionnaire as the page shows it: in one language, its items in a row.

use std::collections::BTreeSet;

use entente_domain::Language;
use entente_domain::record::response::Given;
use entente_instruments::form::answering::{code_of, codes};
use entente_instruments::form::{Constraint, Form, Item, Kind, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::library::{title, words};
use crate::partnerships::count;

/// A questionnaire in one language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireView {
    /// Its title.
    pub title: String,
    /// Owner and licence, in words.
    pub licence: String,
    /// The languages of the program in which all its questions exist.
    pub languages: Vec<Language>,
    /// Whether it has simpler sentences.
    pub has_simpler: bool,
    /// Whether what is asked depends on answers.
    pub conditional: bool,
    /// Its parts: the groups of the first level, and what stands outside of any.
    pub sections: Vec<Section>,
}

/// A part of a questionnaire.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Section {
    /// Its link id; that of its first item where it is no group.
    pub id: String,
    /// Its heading; empty where it has none.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// One thing in a questionnaire.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// The heading of a group in a group.
    Heading {
        /// Its link id.
        id: String,
        /// Its words.
        text: String,
    },
    /// A text to read.
    Text {
        /// Its link id.
        id: String,
        /// Its words.
        text: String,
    },
    /// A question.
    Question(Question),
}

/// One question or statement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Its link id.
    pub id: String,
    /// Its place among the questions, from 1.
    pub number: u32,
    /// Its words.
    pub text: String,
    /// What helps to answer it; empty where there is nothing.
    pub hint: String,
    /// Whether a sheet without an answer to it is refused.
    pub required: bool,
    /// Whether its answer cannot be changed.
    pub read_only: bool,
    /// What it holds before anybody answers.
    pub initial: Vec<Given>,
    /// How it is answered.
    pub answer: AnswerKind,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerKind {
    /// By choosing.
    Choices {
        /// What can be chosen.
        choices: Vec<AnswerChoice>,
        /// Whether several can be.
        several: bool,
        /// Whether words of one's own are taken too.
        own_words: bool,
    },
    /// Yes or no: `true` or `false`.
    YesNo,
    /// A number.
    Number {
        /// Whether it is a whole one.
        whole: bool,
        /// The least.
        least: Option<String>,
        /// The greatest.
        greatest: Option<String>,
    },
    /// A day.
    Date,
    /// Words.
    Words {
        /// Whether several lines are offered.
        lines: bool,
        /// The most characters.
        longest: Option<u32>,
    },
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerChoice {
    /// Its code.
    pub code: String,
    /// Its words.
    pub label: String,
    /// Whether no other goes with it.
    pub exclusive: bool,
}

/// A questionnaire in a language, in simpler sentences where it has them and they are wished.
pub(crate) fn view(form: &Form, language: Language, plain: bool) -> QuestionnaireView {
    let mut writing = Writing { form, language, plain, number: 0 };
    let mut sections: Vec<Section> = Vec::new();
    let mut loose = false;
    for item in &form.items {
        let group = item.kind == Kind::Group;
        if group || !loose {
            let title = if group { words(item.text.as_ref(), language) } else { String::new() };
            sections.push(Section { id: item.link_id.clone(), title, blocks: Vec::new() });
        }
        loose = !group;
        if let Some(section) = sections.last_mut() {
            if group {
                for child in &item.items {
                    writing.add(child, &mut section.blocks);
                }
            } else {
                writing.add(item, &mut section.blocks);
            }
        }
    }
    sections.retain(|section| !section.blocks.is_empty());
    let items = || form.all_items();
    QuestionnaireView {
        title: title(form, language),
        licence: words(form.copyright.as_ref(), language),
        languages: languages(form),
        has_simpler: items().any(|item| item.simpler.is_some()),
        conditional: is_conditional(form),
        sections,
    }
}

/// Whether what is asked depends on answers.
pub(crate) fn is_conditional(form: &Form) -> bool {
    form.all_items().any(|item| item.enable_when.is_some() || !item.filters.is_empty() || is_question_with_parts(item))
}

/// What stands under a question is asked only once that one is answered.
fn is_question_with_parts(item: &Item) -> bool {
    item.kind.is_question() && !item.items.is_empty()
}

/// The languages in which the text of each question exists.
fn languages(form: &Form) -> Vec<Language> {
    let original = form.language.as_deref().and_then(Language::of);
    let spoken = |text: &Text| -> BTreeSet<Language> {
        text.translations.iter().filter_map(|one| Language::of(&one.language)).chain(original).collect()
    };
    let texts: Vec<&Text> = form.all_items().filter(|item| item.kind.is_question()).filter_map(|item| item.text.as_ref()).collect();
    Language::ALL.into_iter().filter(|language| texts.iter().all(|text| spoken(text).contains(language))).collect()
}

struct Writing<'a> {
    form: &'a Form,
    language: Language,
    plain: bool,
    number: usize,
}

impl Writing<'_> {
    fn text(&self, item: &Item) -> String {
        let text = item.simpler.as_ref().filter(|_| self.plain).or(item.text.as_ref());
        let prefix = words(item.prefix.as_ref(), self.language);
        let text = words(text, self.language);
        if prefix.is_empty() { text } else { format!("{prefix} {text}") }
    }

    /// The recursion is as deep as the questionnaire, whose depth its reader limits.
    fn add(&mut self, item: &Item, to: &mut Vec<Block>) {
        // A total is computed and a hidden question holds what it holds: neither is shown to whoever answers.
        if item.hidden || item.total.is_some() {
            return;
        }
        let (id, text) = (item.link_id.clone(), self.text(item));
        match item.kind {
            Kind::Group if text.is_empty() => {}
            Kind::Group => to.push(Block::Heading { id, text }),
            Kind::Display => to.push(Block::Text { id, text }),
            _ => {
                self.number += 1;
                to.push(Block::Question(Question {
                    id,
                    number: count(self.number),
                    text,
                    hint: words(item.hint.as_ref(), self.language),
                    required: item.required,
                    read_only: item.read_only,
                    initial: initial(item),
                    answer: self.answer(item),
                }));
            }
        }
        for child in &item.items {
            self.add(child, to);
        }
    }

    fn answer(&self, item: &Item) -> AnswerKind {
        let choices: Vec<AnswerChoice> = codes(self.form, item)
            .into_iter()
            .map(|(code, choice)| AnswerChoice {
                label: match &choice.value {
                    entente_instruments::form::Value::Coding(coding) => match &coding.display {
                        Some(display) => display.get(self.language).to_owned(),
                        None => code.clone(),
                    },
                    other => code_of(other),
                },
                code,
                exclusive: choice.exclusive,
            })
            .collect();
        let own_words = item.kind == Kind::OpenChoice || item.constraint == Some(Constraint::OptionsOrString);
        if !choices.is_empty() || matches!(item.kind, Kind::Choice | Kind::OpenChoice) {
            return AnswerKind::Choices { choices, several: item.repeats, own_words };
        }
        let limit = |value: Option<&entente_instruments::form::Value>| value.map(code_of);
        match item.kind {
            Kind::Boolean => AnswerKind::YesNo,
            Kind::Integer | Kind::Decimal => AnswerKind::Number {
                whole: item.kind == Kind::Integer,
                least: limit(item.limits.least.as_ref()),
                greatest: limit(item.limits.greatest.as_ref()),
            },
            Kind::Date => AnswerKind::Date,
            _ => AnswerKind::Words { lines: item.kind == Kind::Text, longest: item.limits.longest },
        }
    }
}

/// What a question holds from the start: its initial values, or the choices that are marked.
fn initial(item: &Item) -> Vec<Given> {
    item.initial.iter().map(|initial| Given::Plain(code_of(&initial.value))).collect()
}
