//! Evaluation rounds: made, opened, answered, closed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnershipId, RoundId};
use entente_domain::record::membership::Side;
use entente_domain::record::round::{Round, RoundInvitations, RoundPlan, RoundProgress, RoundQuestionnaire};
use entente_domain::{Entity, Error, ErrorCode, Language, Record, Result};
use entente_instruments::Instrument;
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::{One, count, invited};
use crate::records::Made;
use crate::registry::Context;
use crate::session::{ChooseLanguage, Nothing};

/// A questionnaire of the box.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireChoice {
    /// Its canonical url.
    pub url: String,
    /// Its title.
    pub title: String,
    /// How many questions it asks.
    pub questions: u32,
    /// Owner and licence, in words.
    pub licence: String,
}

/// The questionnaires of the box.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireList {
    /// All of them.
    pub questionnaires: Vec<QuestionnaireChoice>,
}

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

/// One statement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Its link id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The dimension that it belongs to.
    pub dimension: String,
}

/// One dimension.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireDimension {
    /// Its link id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its statements.
    pub questions: Vec<Question>,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnswerChoice {
    /// Its code.
    pub code: String,
    /// Its words.
    pub label: String,
}

/// A questionnaire in one language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireView {
    /// Its title.
    pub title: String,
    /// Owner and licence, in words.
    pub licence: String,
    /// Its dimensions.
    pub dimensions: Vec<QuestionnaireDimension>,
    /// The answers, the same for each statement.
    pub options: Vec<AnswerChoice>,
}

/// A round to make.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CreateRound {
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// Its name.
    pub title: String,
    /// The first day for answers.
    pub opens_on: NaiveDate,
    /// The last day for answers.
    pub closes_on: NaiveDate,
    /// Which questionnaire.
    pub questionnaire_url: String,
    /// Who is invited.
    pub members: Vec<MembershipId>,
}

/// Rounds of a partnership, or the newest of all.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ListRounds {
    /// Of which partnership; none for all.
    pub partnership_id: Option<PartnershipId>,
}

/// Planned, open or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// Nobody can answer yet.
    Planned,
    /// Answers are taken.
    Open,
    /// Results can be read.
    Closed,
}

/// A round in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundRow {
    /// Its id.
    pub id: RoundId,
    /// Its name.
    pub title: String,
    /// The name of its partnership.
    pub partnership_name: String,
    /// Planned, open or closed.
    pub state: RoundState,
    /// The first day for answers.
    pub opens_on: NaiveDate,
    /// The last day for answers.
    pub closes_on: NaiveDate,
    /// Invited on the team's side.
    pub invited_team: u32,
    /// Invited on the partners' side.
    pub invited_partners: u32,
    /// Answers of the team; none in a closed round that hides them.
    pub responses_team: Option<u32>,
    /// Answers of the partners; none in a closed round that hides them.
    pub responses_partners: Option<u32>,
}

/// Rounds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundList {
    /// The newest first.
    pub rounds: Vec<RoundRow>,
}

/// One round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundView {
    /// The round.
    pub round: Round,
    /// As lists show it.
    pub row: RoundRow,
    /// The name of its partnership.
    pub partnership_name: String,
    /// The title of its questionnaire.
    pub questionnaire_title: String,
}

/// One person's answers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveResponse {
    /// In which round.
    pub round_id: RoundId,
    /// Team or partners.
    pub side: Side,
    /// The code of the answer per statement; a statement that was skipped is missing.
    pub answers: BTreeMap<String, String>,
}

/// More rounds than this are not listed at once.
const NEWEST: u32 = 100;

/// The questionnaire of a round: the very content that was frozen.
pub(crate) fn instrument_of(round: &Round) -> Result<Instrument> {
    entente_instruments::box_of_instruments()?
        .into_iter()
        .find(|instrument| instrument.url == round.questionnaire.url && instrument.digest == round.questionnaire.digest)
        .ok_or_else(|| Error::new(ErrorCode::InstrumentUnreadable).with("path", "digest"))
}

fn licence(instrument: &Instrument, language: Language) -> String {
    instrument.copyright.as_ref().map(|copyright| copyright.get(language).to_owned()).unwrap_or_default()
}

pub(crate) fn list_questionnaires(_: &Context<'_>, request: ChooseLanguage) -> Result<QuestionnaireList> {
    let questionnaires = entente_instruments::box_of_instruments()?
        .into_iter()
        .map(|instrument| QuestionnaireChoice {
            title: instrument.title.get(request.language).to_owned(),
            questions: count(instrument.items().count()),
            licence: licence(&instrument, request.language),
            url: instrument.url,
        })
        .collect();
    Ok(QuestionnaireList { questionnaires })
}

pub(crate) fn read_questionnaire(context: &Context<'_>, request: ReadQuestionnaire) -> Result<QuestionnaireView> {
    let round = context.app.opened()?.vault.read(|reader| reader.round(request.round_id))?;
    let instrument = instrument_of(&round)?;
    let language = request.language;
    let dimensions = instrument.dimensions.iter().map(|dimension| QuestionnaireDimension {
        id: dimension.id.clone(),
        title: dimension.name.get(language).to_owned(),
        questions: dimension
            .items
            .iter()
            .map(|item| {
                let words = item.simpler.as_ref().filter(|_| request.plain).unwrap_or(&item.text);
                Question { id: item.id.clone(), text: words.get(language).to_owned(), dimension: dimension.id.clone() }
            })
            .collect(),
    });
    let options = instrument
        .scale
        .choices
        .iter()
        .map(|choice| AnswerChoice { code: choice.code.clone(), label: choice.label.get(language).to_owned() });
    Ok(QuestionnaireView {
        title: instrument.title.get(language).to_owned(),
        licence: licence(&instrument, language),
        dimensions: dimensions.collect(),
        options: options.collect(),
    })
}

pub(crate) fn create(context: &Context<'_>, request: CreateRound) -> Result<Made> {
    let id = create_round(context.app, request)?;
    Ok(Made { id })
}

/// Makes a round; the questionnaire is frozen by its digest.
pub(crate) fn create_round(app: &crate::App, request: CreateRound) -> Result<Uuid> {
    let instrument = entente_instruments::box_of_instruments()?
        .into_iter()
        .find(|instrument| instrument.url == request.questionnaire_url)
        .ok_or(ErrorCode::NotFound)?;
    let id = Uuid::now_v7();
    app.opened()?.vault.write(Op::Create(Entity::Round), |tx| {
        let partnership = tx.reader().partnership(request.partnership_id)?;
        let mut members = request.members;
        members.sort();
        members.dedup();
        for member in &members {
            if tx.reader().membership(*member)?.partnership_id != partnership.id {
                return Err(ErrorCode::NotFound.into());
            }
        }
        tx.create(&Round {
            id: RoundId(id),
            partnership_id: partnership.id,
            plan: RoundPlan { title: request.title, opens_on: request.opens_on, closes_on: request.closes_on },
            questionnaire: RoundQuestionnaire {
                url: instrument.url,
                version: instrument.version,
                digest: instrument.digest,
                smallest_group: partnership.rules.smallest_group,
            },
            invitations: RoundInvitations { members },
            progress: RoundProgress::default(),
        })
    })?;
    Ok(id)
}

/// How many answered on a side. While a round is open the organiser needs it to invite; once it is closed, the count of a group
/// too small to be shown is no longer given beside its hidden figures (ADR 0007).
fn shown_count(reader: Reader<'_>, round: &Round, side: Side) -> Result<Option<u32>> {
    let count = reader.count_responses(round.id, side)?;
    let closed = matches!(round.progress, RoundProgress::Closed { .. });
    Ok(Some(count).filter(|count| !closed || *count >= round.questionnaire.smallest_group))
}

/// A round as lists show it.
pub(crate) fn row(reader: Reader<'_>, round: &Round) -> Result<RoundRow> {
    let invited = invited(reader, round)?;
    Ok(RoundRow {
        id: round.id,
        title: round.plan.title.clone(),
        partnership_name: reader.title_of(Entity::Partnership, round.partnership_id.0)?,
        state: match round.progress {
            RoundProgress::Planned => RoundState::Planned,
            RoundProgress::Open { .. } => RoundState::Open,
            RoundProgress::Closed { .. } => RoundState::Closed,
        },
        opens_on: round.plan.opens_on,
        closes_on: round.plan.closes_on,
        invited_team: invited.team,
        invited_partners: invited.partners,
        responses_team: shown_count(reader, round, Side::Team)?,
        responses_partners: shown_count(reader, round, Side::Partner)?,
    })
}

pub(crate) fn list(context: &Context<'_>, request: ListRounds) -> Result<RoundList> {
    context.app.opened()?.vault.read(|reader| {
        let rounds = match request.partnership_id {
            Some(partnership) => reader.rounds(partnership)?,
            None => reader.newest_rounds(NEWEST)?,
        };
        Ok(RoundList { rounds: rounds.iter().map(|round| row(reader, round)).collect::<Result<_>>()? })
    })
}

/// A round with its names.
pub(crate) fn view(reader: Reader<'_>, id: RoundId, language: Language) -> Result<RoundView> {
    let round = reader.round(id)?;
    let row = row(reader, &round)?;
    Ok(RoundView {
        partnership_name: row.partnership_name.clone(),
        questionnaire_title: instrument_of(&round)?.title.get(language).to_owned(),
        row,
        round,
    })
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<RoundView> {
    let language = context.app.language();
    context.app.opened()?.vault.read(|reader| view(reader, RoundId(request.id), language))
}

pub(crate) fn open(context: &Context<'_>, request: One) -> Result<RoundView> {
    let since = context.app.clock().today();
    proceed(context.app, RoundId(request.id), Op::RoundOpen, |_| Ok(RoundProgress::Open { since }))?;
    read(context, request)
}

pub(crate) fn close(context: &Context<'_>, request: One) -> Result<RoundView> {
    close_round(context.app, RoundId(request.id))?;
    read(context, request)
}

/// Closes a round: its responses are sealed by a digest, and its results can be read.
pub(crate) fn close_round(app: &crate::App, id: RoundId) -> Result<()> {
    let on = app.clock().today();
    proceed(app, id, Op::RoundClose, |digest| Ok(RoundProgress::Closed { on, responses_digest: digest()? }))
}

/// Opens a round.
pub(crate) fn open_round(app: &crate::App, id: RoundId) -> Result<()> {
    let since = app.clock().today();
    proceed(app, id, Op::RoundOpen, |_| Ok(RoundProgress::Open { since }))
}

/// Moves a round on; there is no way back, and no state is left out.
fn proceed(app: &crate::App, id: RoundId, op: Op, next: impl FnOnce(&dyn Fn() -> Result<String>) -> Result<RoundProgress>) -> Result<()> {
    app.opened()?.vault.write(op, |tx| {
        let round = tx.reader().round(id)?;
        let progress = next(&|| tx.responses_digest(id))?;
        if !progress.may_follow(&round.progress) || progress == round.progress {
            return Err(ErrorCode::RoundNotOpen.into());
        }
        let progress = serde_json::to_value(progress).map_err(|_| Error::internal("round.progress"))?;
        tx.change::<Round>(round.id(), "progress", None, progress)
    })?;
    Ok(())
}

pub(crate) fn save_response(context: &Context<'_>, request: SaveResponse) -> Result<Nothing> {
    answer(context.app, &request)?;
    Ok(Nothing {})
}

/// Keeps one person's answers, held to the questionnaire.
pub(crate) fn answer(app: &crate::App, response: &SaveResponse) -> Result<()> {
    let open = app.opened()?;
    let round = open.vault.read(|reader| reader.round(response.round_id))?;
    entente_instruments::answers::check(&instrument_of(&round)?, &response.answers)?;
    open.vault.save_response(round.id, response.side, &response.answers)
}
