//! Evaluation rounds: made, opened, closed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnershipId, RoundId};
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::GroupVoice;
use entente_domain::record::round::{Round, RoundInvitations, RoundPlan, RoundProgress, RoundQuestionnaire};
use entente_domain::{Entity, Error, ErrorCode, Language, Record, Result};
use entente_instruments::boxed::EXIT_QUESTIONS_URL;
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::library;
use crate::partnerships::{One, invited};
use crate::records::Made;
use crate::registry::Context;
use crate::results::keep_figures;

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
    /// Which questionnaire, by the reference of the list of questionnaires.
    pub questionnaire: String,
    /// Whether partners say of which kind they are.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub by_category: bool,
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
    /// How many were invited and answered, by side and kind of partner.
    pub groups: Vec<InvitedGroup>,
    /// For which voices a group has answered together.
    pub group_voices: Vec<GroupVoice>,
}

/// How many of a kind of partner were invited, and how many of it answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct InvitedGroup {
    /// Which kind of partner; none where it is not known.
    pub category: Option<StakeholderCategory>,
    /// How many were invited.
    pub invited: u32,
    /// How many answered; none where the round does not ask for it or is closed, or where fewer than the smallest group of some kind were invited.
    pub answered: Option<u32>,
}

/// More rounds than this are not listed at once.
const NEWEST: u32 = 100;

pub(crate) fn create(context: &Context<'_>, request: CreateRound) -> Result<Made> {
    let id = create_round(context.app, request)?;
    Ok(Made { id })
}

/// Makes a round; the questionnaire is frozen by its digest.
pub(crate) fn create_round(app: &crate::App, request: CreateRound) -> Result<Uuid> {
    let id = Uuid::now_v7();
    app.opened()?.vault.write(Op::Create(Entity::Round), |tx| {
        let partnership = tx.reader().partnership(request.partnership_id)?;
        let library::Frozen { questionnaire, content, digest } = library::by_reference(tx.reader(), &request.questionnaire)?;
        questionnaire.must_be_askable()?;
        tx.freeze_questionnaire(&digest, &content)?;
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
                url: questionnaire.form.url.clone().unwrap_or_default(),
                version: questionnaire.form.version.clone().unwrap_or_default(),
                digest,
                smallest_group: partnership.rules.smallest_group,
                by_category: request.by_category,
            },
            invitations: RoundInvitations { members },
            progress: RoundProgress::default(),
        })
    })?;
    Ok(id)
}

/// The last evaluation of a partnership, from which the next one is due: what was asked at the end of a meeting takes no place in its rhythm.
pub(crate) fn last_evaluation(reader: Reader<'_>, partnership: PartnershipId) -> Result<Option<(RoundId, NaiveDate)>> {
    reader.last_closed_round(partnership, EXIT_QUESTIONS_URL)
}

/// How many answered on a side, of those invited. While a round is open the organiser needs it to invite; once it is closed, the count of a
/// group too small to be shown is no longer given beside its hidden figures (ADR 0007).
fn shown_count(reader: Reader<'_>, round: &Round, side: Side, invited: u32) -> Result<Option<u32>> {
    let count = reader.count_responses(round.id, side)?;
    let closed = matches!(round.progress, RoundProgress::Closed { .. });
    let smallest = round.questionnaire.smallest_group;
    let is_large = count >= smallest && (invited == 0 || invited >= smallest);
    Ok(Some(count).filter(|_| !closed || is_large))
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
        responses_team: shown_count(reader, round, Side::Team, invited.team)?,
        responses_partners: shown_count(reader, round, Side::Partner, invited.partners)?,
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
        questionnaire_title: library::title(&library::of_round(reader, &round)?.form, language),
        groups: groups(reader, &round)?,
        group_voices: reader.group_voices(round.id)?,
        row,
        round,
    })
}

/// The partners who are invited, by kind.
fn groups(reader: Reader<'_>, round: &Round) -> Result<Vec<InvitedGroup>> {
    let mut invited: BTreeMap<Option<StakeholderCategory>, u32> = BTreeMap::new();
    for member in &round.invitations.members {
        let Ok(membership) = reader.membership(*member) else { continue };
        if membership.terms.side == Side::Partner {
            let category = reader.partner(membership.partner_id).ok().and_then(|partner| partner.identity.category);
            *invited.entry(category).or_default() += 1;
        }
    }
    let counts: BTreeMap<_, _> = reader.count_responses_by_category(round.id)?.into_iter().collect();
    let closed = matches!(round.progress, RoundProgress::Closed { .. });
    // Once closed, kinds are counted where the results show them; a count here could stand beside a part that is hidden there.
    // Nor is any kind counted where few of one were invited: all partners less the others would count those few.
    let enough =
        round.questionnaire.by_category && !closed && invited.values().all(|invited| *invited >= round.questionnaire.smallest_group);
    let shown = |category: &Option<StakeholderCategory>, invited: u32| {
        (enough && invited > 0).then(|| counts.get(category).copied().unwrap_or_default())
    };
    Ok(invited
        .iter()
        .map(|(category, invited)| InvitedGroup { category: *category, invited: *invited, answered: shown(category, *invited) })
        .collect())
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<RoundView> {
    let language = context.app.language();
    context.app.opened()?.vault.read(|reader| view(reader, RoundId(request.id), language))
}

pub(crate) fn open(context: &Context<'_>, request: One) -> Result<RoundView> {
    open_round_on(context.app, RoundId(request.id), context.app.clock().today())?;
    read(context, request)
}

pub(crate) fn close(context: &Context<'_>, request: One) -> Result<RoundView> {
    close_round_on(context.app, RoundId(request.id), context.app.clock().today())?;
    read(context, request)
}

/// Closes a round: its responses are sealed by a digest, and its results can be read.
pub(crate) fn close_round_on(app: &crate::App, id: RoundId, on: NaiveDate) -> Result<()> {
    proceed(app, id, Op::RoundClose, |digest| Ok(RoundProgress::Closed { on, responses_digest: digest()? }))
}

/// Opens a round.
pub(crate) fn open_round_on(app: &crate::App, id: RoundId, since: NaiveDate) -> Result<()> {
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
        tx.change::<Round>(round.id(), "progress", None, progress)?;
        if op == Op::RoundClose { keep_figures(tx, id) } else { Ok(()) }
    })?;
    Ok(())
}
