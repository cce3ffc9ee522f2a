//! Recommendations: the board, one of them, and its steps until its author knows what became of it.

use chrono::{Datelike, NaiveDate};
use entente_domain::change::Op;
use entente_domain::id::{PartnershipId, RecommendationId};
use entente_domain::recommending::RecommendationStep;
use entente_domain::record::action::Action;
use entente_domain::record::origin::Origin;
use entente_domain::record::recommendation::{Recommendation, RecommendationProgress, Stage};
use entente_domain::{Error, Result};
use entente_vault::{Cursor, Reader, RecommendationCounts, RecommendationFilter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::partnerships::One;
use crate::records::must_be_past;
use crate::registry::Context;
use crate::session::Nothing;

/// A board to show.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ReadBoard {
    /// Of one partnership; of all where there is none.
    pub partnership_id: Option<PartnershipId>,
}

/// Recommendations of one column, in pages.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListRecommendations {
    /// Of one partnership; of all where there is none.
    pub partnership_id: Option<PartnershipId>,
    /// Of one column; of all where there is none.
    pub stage: Option<Stage>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// A recommendation in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecommendationRow {
    /// The recommendation.
    pub recommendation: Recommendation,
    /// Its column.
    pub stage: Stage,
    /// Who made it; empty for somebody who does not want to be named.
    pub author: String,
    /// The name of the partnership.
    pub partnership_name: String,
    /// By when its author is to be told; none once that was done.
    pub tell_by: Option<NaiveDate>,
    /// Days until then; negative when they are over.
    pub days_left: Option<i32>,
    /// Actions that come from it and were not given up.
    pub actions: u32,
    /// Of these, done.
    pub actions_done: u32,
}

/// A page of recommendations.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecommendationPage {
    /// The rows, the newest first.
    pub rows: Vec<RecommendationRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
}

/// One column of the board.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BoardColumn {
    /// Which one.
    pub stage: Stage,
    /// Its first cards.
    pub page: RecommendationPage,
}

/// What was counted of the recommendations received this year.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct RecommendationFigures {
    /// Received.
    pub received: u32,
    /// Of these, acknowledged.
    pub acknowledged: u32,
    /// Whose author was told within the days that the partnership promised.
    pub told_in_time: u32,
    /// Of so many whose days are over, or whose author was told.
    pub told_due: u32,
    /// The days that were promised; none where several partnerships are shown, each with its own.
    pub told_back_days: Option<u32>,
    /// Refused or accepted in part, each with its reason.
    pub refused: u32,
    /// From which something changed.
    pub realised: u32,
}

/// The board.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Board {
    /// Its four columns.
    pub columns: Vec<BoardColumn>,
    /// The figures of this year.
    pub figures: RecommendationFigures,
    /// The year.
    pub year: i32,
}

/// One recommendation with what belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecommendationView {
    /// The recommendation as lists show it.
    pub row: RecommendationRow,
    /// The meeting in which it was made.
    pub meeting_title: Option<String>,
    /// The actions that come from it.
    pub actions: Vec<Action>,
}

/// A step of a recommendation.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TakeStep {
    /// Which recommendation.
    pub id: RecommendationId,
    /// Which step.
    pub step: RecommendationStep,
}

/// So many cards stand in a column before one asks for more.
const CARDS: u32 = 25;

/// The name of whoever said something; empty for somebody who does not want to be named.
pub(crate) fn author(reader: Reader<'_>, origin: &Origin) -> Result<String> {
    Ok(match origin {
        Origin::Partner { partner } => reader.partner_name(*partner)?.unwrap_or_default(),
        Origin::Group { name } => name.clone(),
        Origin::Anonymous => String::new(),
    })
}

pub(crate) fn row(reader: Reader<'_>, recommendation: Recommendation, today: NaiveDate) -> Result<RecommendationRow> {
    let partnership = reader.partnership(recommendation.partnership_id)?;
    let tell_by = recommendation.tell_by(partnership.rules.told_back_days);
    let (actions, actions_done) = reader.count_actions_from(recommendation.id.0)?;
    Ok(RecommendationRow {
        stage: recommendation.progress.stage(),
        author: author(reader, &recommendation.content.origin)?,
        partnership_name: partnership.identity.name,
        tell_by,
        days_left: tell_by.and_then(|day| i32::try_from((day - today).num_days()).ok()),
        actions,
        actions_done,
        recommendation,
    })
}

fn page(
    reader: Reader<'_>,
    filter: &RecommendationFilter,
    cursor: Option<&Cursor>,
    limit: u32,
    today: NaiveDate,
) -> Result<RecommendationPage> {
    let page = reader.recommendations(filter, cursor, limit)?.try_map(|one| row(reader, one, today))?;
    Ok(RecommendationPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total })
}

pub(crate) fn list(context: &Context<'_>, request: ListRecommendations) -> Result<RecommendationPage> {
    let today = context.app.clock().today();
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    let filter = RecommendationFilter { partnership: request.partnership_id, stage: request.stage };
    context.app.opened()?.vault.read(|reader| page(reader, &filter, cursor.as_ref(), request.limit, today))
}

pub(crate) fn board(context: &Context<'_>, request: ReadBoard) -> Result<Board> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let mut columns = Vec::new();
        for stage in Stage::ALL {
            let filter = RecommendationFilter { partnership: request.partnership_id, stage: Some(stage) };
            columns.push(BoardColumn { stage, page: page(reader, &filter, None, CARDS, today)? });
        }
        let figures = figures(reader, request.partnership_id, year_of(today), today)?;
        Ok(Board { columns, figures, year: today.year() })
    })
}

/// The calendar year of a day, up to that day.
pub(crate) fn year_of(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today), today)
}

/// Counts what was received in a period.
pub(crate) fn figures(
    reader: Reader<'_>,
    partnership: Option<PartnershipId>,
    period: (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<RecommendationFigures> {
    let told_back_days = match partnership {
        Some(id) => Some(reader.partnership(id)?.rules.told_back_days),
        None => None,
    };
    let RecommendationCounts { received, acknowledged, told_in_time, told_due, refused, realised } =
        reader.count_recommendations(partnership, period, today)?;
    Ok(RecommendationFigures { received, acknowledged, told_in_time, told_due, told_back_days, refused, realised })
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<RecommendationView> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let recommendation = reader.recommendation(RecommendationId(request.id))?;
        let meeting_title = match recommendation.meeting_id {
            Some(id) => reader.meeting(id).ok().map(|meeting| meeting.plan.title),
            None => None,
        };
        let actions = reader.actions_from(request.id)?;
        Ok(RecommendationView { row: row(reader, recommendation, today)?, meeting_title, actions })
    })
}

/// The day of a step; what happened lies in the past.
fn day_of(step: &RecommendationStep) -> (&'static str, NaiveDate) {
    use RecommendationStep as S;
    match step {
        S::Acknowledge { receipt } => ("receipt.on", receipt.on),
        S::Decide { verdict } => ("verdict.on", verdict.on()),
        S::Realise { on, .. } => ("change.on", *on),
        S::Tell { told } => ("told.on", told.on),
        S::Close { on } | S::Except { on, .. } => ("closing.on", *on),
    }
}

pub(crate) fn take_step(context: &Context<'_>, request: TakeStep) -> Result<Nothing> {
    let (field, on) = day_of(&request.step);
    must_be_past(field, on, context.app.clock().today())?;
    context.app.opened()?.vault.write(Op::RecommendationStep, |tx| {
        let before = tx.reader().recommendation(request.id)?;
        let progress: RecommendationProgress = before.progress.after(request.step)?;
        let progress = serde_json::to_value(progress).map_err(|_| Error::internal("recommendation.step"))?;
        tx.change::<Recommendation>(request.id.0, "progress", None, progress).map(drop)
    })?;
    Ok(Nothing {})
}
