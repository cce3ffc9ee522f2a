//! The questionnaire of a round on paper.

use entente_domain::id::RoundId;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::{Language, Result};
use entente_instruments::form::{Form, Standing, for_leaving};
use entente_reports::{PaperAnswer, PaperForm, PaperQuestion, PaperSection, paper_form};
use entente_texts::Arg;
use serde::Deserialize;
use ts_rs::TS;

use crate::answering::read;
use crate::library::title;
use crate::partnerships::count;
use crate::questionnaire_view::{AnswerKind, Block, view};
use crate::registry::Context;
use crate::reporting::ReportMade;
use crate::texts;
use crate::written_documents::choose;

/// A sheet of paper to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakePaperForm {
    /// Of which round.
    pub round_id: RoundId,
    /// In which language.
    pub language: Language,
    /// In simpler sentences, where the questionnaire has them.
    pub plain: bool,
    /// In large print.
    pub large: bool,
}

pub(crate) fn save(context: &Context<'_>, request: MakePaperForm) -> Result<ReportMade> {
    let (round, questionnaire) = read(context.app, request.round_id)?;
    let leaving = for_leaving(&questionnaire.form, &Standing::of(&questionnaire.form));
    let kinds = if round.questionnaire.by_category {
        let name =
            |category: StakeholderCategory| texts::text(request.language, &format!("category-{}", category.name().replace('_', "-")), &[]);
        StakeholderCategory::ALL.map(name).to_vec()
    } else {
        Vec::new()
    };
    let form = PaperForm { smallest_group: Some(round.questionnaire.smallest_group), asks_side: true, kinds, ..paper(&leaving, request) };
    let pdf = paper_form(&form)?;
    let pages = Some(count(pdf.pages));
    let name = texts::text(request.language, "paper-file", &[]);
    let Some(place) = choose(context, &format!("{name}.pdf"))? else { return Ok(ReportMade { saved: false, pages }) };
    place.write(&pdf.bytes)?;
    Ok(ReportMade { saved: true, pages })
}

fn paper(form: &Form, request: MakePaperForm) -> PaperForm {
    let MakePaperForm { language, plain, large, .. } = request;
    let shown = view(form, language, plain);
    let mut sections = Vec::new();
    for section in shown.sections {
        let mut printed = PaperSection { title: Some(section.title).filter(|title| !title.is_empty()), ..PaperSection::default() };
        for block in section.blocks {
            match block {
                Block::Heading { text, .. } => {
                    // A group in a group begins a part of its own: paper has one level of headings.
                    if !printed.questions.is_empty() || !printed.introduction.is_empty() || printed.title.is_some() {
                        sections.push(std::mem::take(&mut printed));
                    }
                    printed.title = Some(text);
                }
                Block::Text { text, .. } if printed.questions.is_empty() => printed.introduction.push(text),
                Block::Text { text, .. } => printed.questions.push(PaperQuestion {
                    number: 0,
                    text,
                    hint: None,
                    required: false,
                    only_if: None,
                    kind: PaperAnswer::ReadOnly,
                }),
                Block::Question(question) => printed.questions.push(PaperQuestion {
                    number: question.number,
                    only_if: only_if(form, &question.id, language),
                    text: question.text,
                    hint: Some(question.hint).filter(|hint| !hint.is_empty()),
                    required: question.required,
                    kind: answer(question.answer),
                }),
            }
        }
        sections.push(printed);
    }
    PaperForm {
        language,
        title: title(form, language),
        introduction: Vec::new(),
        smallest_group: None,
        give_back: None,
        asks_side: false,
        kinds: Vec::new(),
        sections,
        licence: shown.licence,
        large_print: large,
    }
}

/// On paper nobody hides a question: it says itself that it depends on another. By which answer is told by the question before it on
/// screens; here its number is enough, because a person sees both.
fn only_if(form: &Form, link_id: &str, language: Language) -> Option<String> {
    let when = form.item(link_id)?.enable_when.as_ref()?;
    let questions: Vec<&str> = form.all_items().filter(|item| is_numbered(item)).map(|item| item.link_id.as_str()).collect();
    let mut numbers: Vec<usize> = when
        .conditions
        .iter()
        .filter_map(|condition| questions.iter().position(|id| *id == condition.question))
        .map(|place| place + 1)
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.is_empty() {
        return None;
    }
    let named = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let wanted = when.conditions.iter().find_map(|condition| expected(form, condition, language));
    Some(match (numbers.len(), wanted) {
        (1, Some(answer)) => texts::text(language, "paper-only-if-answer", &[("numbers", Arg::from(named)), ("answer", Arg::from(answer))]),
        _ => texts::text(language, "paper-only-if", &[("numbers", Arg::from(named))]),
    })
}

/// The words of the answer that a condition waits for, where it waits for a certain one.
fn expected(form: &Form, condition: &entente_instruments::form::Condition, language: Language) -> Option<String> {
    use entente_instruments::form::{Expected, Operator, Value};
    let Expected::Compared(Operator::Equal, value) = &condition.expected else { return None };
    match value {
        Value::Boolean(yes) => Some(texts::text(language, if *yes { "answer-yes" } else { "answer-no" }, &[])),
        Value::Coding(coding) => {
            let item = form.item(&condition.question)?;
            form.choices(item).iter().find_map(|choice| match &choice.value {
                Value::Coding(one) if one.code == coding.code => one.display.as_ref().map(|text| text.get(language).to_owned()),
                _ => None,
            })
        }
        _ => None,
    }
}

fn is_numbered(item: &entente_instruments::form::Item) -> bool {
    item.kind.is_question() && !item.hidden && item.total.is_none()
}

fn answer(kind: AnswerKind) -> PaperAnswer {
    match kind {
        AnswerKind::Choices { choices, several, own_words } => {
            PaperAnswer::Choices { options: choices.into_iter().map(|choice| choice.label).collect(), several, own_words }
        }
        AnswerKind::YesNo => PaperAnswer::YesNo,
        AnswerKind::Number { .. } => PaperAnswer::Number,
        AnswerKind::Date => PaperAnswer::Date,
        AnswerKind::Words { lines: true, .. } => PaperAnswer::Lines(4),
        AnswerKind::Words { .. } => PaperAnswer::Line,
    }
}
