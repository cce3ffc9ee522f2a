//! Answering a round: what is asked, and keeping what was answered.

use std::borrow::Cow;
use std::collections::BTreeMap;

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::{Answers, GroupAnswer, GroupVoice};
use entente_domain::record::round::Round;
use entente_domain::{Error, FieldProblem, Language, Problem, Result};
use entente_instruments::form::answering::{Questionnaire, codes, offered};
use entente_vault::NewResponse;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::App;
use crate::kiosk::must_be_its_round;
use crate::library;
use crate::questionnaire_view::{QuestionnaireView, view};
use crate::registry::Context;
use crate::session::Nothing;

/// The questionnaire of a round, to answer it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadQuestionnaire {
    /// Of which round.
    pub round_id: RoundId,
    /// In which language.
    pub language: Language,
    /// In simpler sentences, where the questionnaire has them.
    pub plain: bool,
}

/// The questionnaire of a round with what a person must know who answers it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ToAnswer {
    /// Figures about fewer persons are never shown.
    pub smallest_group: u32,
    /// Whether partners are asked of which kind they are.
    pub by_category: bool,
    /// The questionnaire.
    pub questionnaire: QuestionnaireView,
}

/// What is asked of a person who has answered so far.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadAsked {
    /// In which round.
    pub round_id: RoundId,
    /// What was answered.
    pub answers: Answers,
}

/// What is asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Asked {
    /// The ids of questions, texts and headings.
    pub ids: Vec<String>,
    /// The codes of the choices that are offered, of questions where they depend on other answers.
    pub offered: BTreeMap<String, Vec<String>>,
}

/// One person's answers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveResponse {
    /// In which round.
    pub round_id: RoundId,
    /// Team or partners.
    pub side: Side,
    /// Which kind of partner, in a round that asks for it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub category: Option<StakeholderCategory>,
    /// The answers per question; a question that was skipped is missing.
    pub answers: Answers,
    /// Whether the person stopped before the end and wished that what was answered counts: what is missing then is no fault.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub unfinished: bool,
}

/// What a group agreed on.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveGroupAnswer {
    /// In which round.
    pub round_id: RoundId,
    /// Whose answer it is.
    pub voice: GroupVoice,
    /// What was agreed.
    pub answers: Answers,
    /// What those said who saw it otherwise, by question.
    pub notes: BTreeMap<String, String>,
}

pub(crate) fn read_questionnaire(context: &Context<'_>, request: ReadQuestionnaire) -> Result<ToAnswer> {
    must_be_its_round(context.app, request.round_id)?;
    let (round, questionnaire) = read(context.app, request.round_id)?;
    Ok(ToAnswer {
        smallest_group: round.questionnaire.smallest_group,
        by_category: round.questionnaire.by_category,
        questionnaire: view(&questionnaire.form, request.language, request.plain),
    })
}

/// A round with its questionnaire.
pub(crate) fn read(app: &App, id: RoundId) -> Result<(Round, Cow<'static, Questionnaire>)> {
    app.opened()?.vault.read(|reader| {
        let round = reader.round(id)?;
        let questionnaire = library::of_round(reader, &round)?;
        Ok((round, questionnaire))
    })
}

pub(crate) fn read_asked(context: &Context<'_>, request: ReadAsked) -> Result<Asked> {
    must_be_its_round(context.app, request.round_id)?;
    let (_, questionnaire) = read(context.app, request.round_id)?;
    let form = &questionnaire.form;
    let mut ids: Vec<String> = questionnaire.asked(&request.answers).into_iter().collect();
    ids.sort();
    let filtered = form.all_items().filter(|item| !item.filters.is_empty()).map(|item| {
        let choices = codes(form, item).into_iter().filter(|(_, choice)| offered(item, choice, &request.answers));
        (item.link_id.clone(), choices.map(|(code, _)| code).collect())
    });
    Ok(Asked { ids, offered: filtered.collect() })
}

pub(crate) fn save_response(context: &Context<'_>, request: SaveResponse) -> Result<Nothing> {
    must_be_its_round(context.app, request.round_id)?;
    answer(context.app, request)?;
    Ok(Nothing {})
}

/// Keeps one person's answers, held to the questionnaire.
pub(crate) fn answer(app: &App, response: SaveResponse) -> Result<()> {
    let (round, questionnaire) = read(app, response.round_id)?;
    let sheet = sheet(&round, &questionnaire, response)?;
    app.opened()?.vault.save_responses(round.id, &[sheet])
}

/// A sheet as it is kept.
///
/// # Errors
/// `InvalidRecord` with every answer to put right.
pub(crate) fn sheet(round: &Round, questionnaire: &Questionnaire, response: SaveResponse) -> Result<NewResponse> {
    let answers = questionnaire.completed(response.answers);
    let hidden = |id: &str| questionnaire.form.item(id).is_some_and(|item| item.hidden);
    if answers.keys().all(|id| hidden(id)) {
        return Err(Error::invalid(vec![FieldProblem { field: "answers".to_owned(), problem: Problem::Missing }]));
    }
    match questionnaire.check(&answers) {
        Err(error) if response.unfinished && error.fields.iter().all(|field| field.problem == Problem::Missing) => {}
        checked => checked?,
    }
    // Of the team no kind is kept, and of the partners only where the round said that it would ask.
    let category = response.category.filter(|_| round.questionnaire.by_category && response.side == Side::Partner);
    Ok(NewResponse { side: response.side, category, answers })
}

/// Longest note, in characters: a page.
const LONGEST_NOTE: usize = 3_000;

pub(crate) fn save_group_answer(context: &Context<'_>, request: SaveGroupAnswer) -> Result<Nothing> {
    let (_, questionnaire) = read(context.app, request.round_id)?;
    let answers = questionnaire.completed(request.answers);
    questionnaire.check(&answers)?;
    let notes: BTreeMap<String, String> = request.notes.into_iter().filter(|(_, note)| !note.trim().is_empty()).collect();
    let mut problems = Vec::new();
    for (id, note) in &notes {
        let problem = if questionnaire.form.item(id).is_none() {
            Problem::UnknownChoice
        } else if note.chars().count() > LONGEST_NOTE {
            Problem::TooLong
        } else if note.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            Problem::NotText
        } else {
            continue;
        };
        problems.push(FieldProblem { field: "notes".to_owned(), problem });
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    context.app.opened()?.vault.save_group_answer(request.round_id, &GroupAnswer { voice: request.voice, answers, notes })?;
    Ok(Nothing {})
}
