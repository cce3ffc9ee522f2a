//! Partnerships: the list, one of them with its rosette, its members.

use std::collections::HashSet;

use chrono::NaiveDate;
use entente_domain::Result;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::agreement::{Agreement, AgreementKind};
use entente_domain::record::membership::{Membership, Side};
use entente_domain::record::objective::ObjectiveOutcome;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::partnership::Partnership;
use entente_domain::rosette::{Counts, Petal, rosette};
use entente_vault::{Cursor, HistoryQuery, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::history::{HistoryEntry, entry};
use crate::objectives::{AdjustmentRow, ObjectiveView, adjustments_of, objectives_of};
use crate::registry::Context;
use crate::rounds::last_evaluation;

/// One record.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct One {
    /// Its id.
    #[ts(as = "String")]
    pub id: Uuid,
}

/// What belongs to one partnership.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OfPartnership {
    /// Its id.
    pub partnership_id: PartnershipId,
}

/// A page of a list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListPage {
    /// Where it begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// Members of a partnership.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListMembers {
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// A partnership in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnershipRow {
    /// Its id.
    pub id: PartnershipId,
    /// Its name.
    pub name: String,
    /// Whether it has ended.
    pub ended: bool,
    /// Members on the team's side.
    pub team: u32,
    /// Members on the partners' side.
    pub partners: u32,
    /// Objectives that were not given up.
    pub objectives: u32,
    /// Its rosette.
    pub rosette: Vec<Petal>,
    /// When the next evaluation is due.
    pub evaluation_due: Option<NaiveDate>,
    /// Whether that day is past.
    pub evaluation_late: bool,
}

/// A page of partnerships.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnershipPage {
    /// The rows.
    pub rows: Vec<PartnershipRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
}

/// How many partners of a category take part.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct CategoryCount {
    /// The category; none where it is not known.
    pub category: Option<StakeholderCategory>,
    /// How many.
    pub count: u32,
}

/// A partnership with all that its first tab shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartnershipView {
    /// The partnership.
    pub partnership: Partnership,
    /// Members on the team's side.
    pub team: u32,
    /// Members on the partners' side.
    pub partners: u32,
    /// The partners' side by category.
    pub categories: Vec<CategoryCount>,
    /// Its rosette.
    pub rosette: Vec<Petal>,
    /// When the next evaluation is due.
    pub evaluation_due: Option<NaiveDate>,
    /// Whether that day is past.
    pub evaluation_late: bool,
    /// The last entries of its history.
    pub news: Vec<HistoryEntry>,
    /// Its objectives.
    pub objectives: Vec<ObjectiveView>,
    /// Its adjustments.
    pub adjustments: Vec<AdjustmentRow>,
}

/// A member in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberRow {
    /// The membership.
    pub membership: Membership,
    /// The name of the partner.
    pub name: String,
    /// Its category.
    pub category: Option<StakeholderCategory>,
    /// Person or organisation.
    pub kind: PartnerKind,
}

/// Person or organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
}

impl PartnerKind {
    pub(crate) fn of(name: &entente_domain::record::partner::PartnerName) -> Self {
        if name.is_person() { Self::Person } else { Self::Organisation }
    }
}

/// A page of members.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberPage {
    /// The rows.
    pub rows: Vec<MemberRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are.
    pub total: u32,
}

/// What lists and the view of a partnership share.
pub(crate) struct Glance {
    pub team: u32,
    pub partners: u32,
    pub objectives: u32,
    pub categories: Vec<(Option<StakeholderCategory>, u32)>,
    pub rosette: Vec<Petal>,
    pub evaluation_due: Option<NaiveDate>,
}

/// Counts what stands in the records of a partnership.
pub(crate) fn glance(reader: Reader<'_>, partnership: &Partnership, today: NaiveDate) -> Result<Glance> {
    let id = partnership.id;
    let (team, partners) = (reader.count_members(id, Side::Team, today)?, reader.count_members(id, Side::Partner, today)?);
    let categories = reader.categories(id, today)?;
    let mut counts = Counts { partners, rhythms: reader.count_rhythms(id, today)?, ..Counts::default() };
    counts.categories = count(categories.iter().filter(|(category, _)| category.is_some_and(|c| c != StakeholderCategory::Other)).count());
    for objective in reader.objectives(id)? {
        if matches!(objective.outcome, ObjectiveOutcome::GivenUp { .. }) {
            continue;
        }
        let indicators = reader.indicators(objective.id)?;
        counts.objectives += 1;
        counts.objectives_precise += u32::from(objective.to_make_precise(indicators.len()).is_empty());
        let mut measured = false;
        for indicator in &indicators {
            measured |= reader.is_measured(indicator.id)?;
        }
        counts.objectives_measured += u32::from(measured);
    }
    for adjustment in reader.adjustments(id)? {
        if matches!(adjustment.outcome, AdjustmentOutcome::GivenUp { .. }) {
            continue;
        }
        counts.adjustments += 1;
        counts.adjustments_explained += u32::from(!adjustment.decision.reason.trim().is_empty());
        if adjustment.round_id.is_some() {
            counts.round_adjustments += 1;
            counts.round_adjustments_done += u32::from(matches!(adjustment.outcome, AdjustmentOutcome::Done { .. }));
        }
    }
    let closed = last_evaluation(reader, id)?;
    if let Some((round, _)) = closed {
        let record = reader.round(round)?;
        let answered = reader.count_responses(round, Side::Partner)?;
        // A group too small to be shown is not counted beside its hidden figures either (ADR 0007).
        if answered >= record.questionnaire.smallest_group {
            counts.invited = invited(reader, &record)?.partners;
            counts.answered = answered;
        }
    }
    living(reader, partnership, today, &mut counts)?;
    let evaluation_due = partnership.evaluation_due(closed.map(|(_, on)| on));
    let late = evaluation_due.is_some_and(|due| due < today);
    counts.evaluation_in_time = closed.is_some() && !late;
    counts.evaluation_expected = late;
    Ok(Glance { team, partners, objectives: counts.objectives, categories, rosette: rosette(&counts), evaluation_due })
}

/// What the living record of the last twelve months adds to the rosette.
fn living(reader: Reader<'_>, partnership: &Partnership, today: NaiveDate, counts: &mut Counts) -> Result<()> {
    let id = partnership.id;
    let from = today.checked_sub_months(chrono::Months::new(12)).unwrap_or(today);
    let told = reader.count_recommendations(Some(id), (from, today), today)?;
    (counts.recommendations_due, counts.recommendations_told) = (told.told_due, told.told_in_time);
    counts.silent = reader.count_silences(id, today)?;
    let decisions = reader.count_decisions(id, Side::Partner, from, today)?;
    (counts.decisions, counts.decisions_explained) = (decisions.all, decisions.explained);
    counts.agenda_items_of_partners = reader.count_agenda_items(id, Side::Partner, from, today)?;
    counts.agenda_items = counts.agenda_items_of_partners + reader.count_agenda_items(id, Side::Team, from, today)?;
    let holds = |agreement: &Agreement| {
        agreement.terms.kind == AgreementKind::Confidentiality && agreement.terms.until.is_none_or(|until| until >= today)
    };
    let undertakings: Vec<Agreement> = reader.agreements(id, MOST_AGREEMENTS)?.into_iter().filter(holds).collect();
    counts.undertakings = count(undertakings.len());
    let signed: HashSet<PartnerId> = undertakings.iter().flat_map(|one| one.terms.signatories.iter().copied()).collect();
    counts.undertakings_signed = count(signed.len());
    Ok(())
}

/// So many agreements are looked at.
const MOST_AGREEMENTS: u32 = 200;

/// The invited members of a round by side: of a closed one as they were when it closed.
pub(crate) struct Invited {
    pub team: u32,
    pub partners: u32,
}

pub(crate) fn invited(reader: Reader<'_>, round: &entente_domain::record::round::Round) -> Result<Invited> {
    if let Some((team, partners)) = reader.invited_at_closing(round.id)? {
        return Ok(Invited { team, partners });
    }
    let mut invited = Invited { team: 0, partners: 0 };
    for member in &round.invitations.members {
        match reader.membership(*member) {
            Ok(membership) if membership.terms.side == Side::Team => invited.team += 1,
            Ok(_) => invited.partners += 1,
            // A member who left since is no longer counted among the invited.
            Err(error)
                if matches!(
                    error.code,
                    entente_domain::ErrorCode::NotFound | entente_domain::ErrorCode::Deleted | entente_domain::ErrorCode::Erased
                ) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(invited)
}

pub(crate) fn row(reader: Reader<'_>, partnership: &Partnership, today: NaiveDate) -> Result<PartnershipRow> {
    let glance = glance(reader, partnership, today)?;
    let ended = partnership.has_ended(today);
    Ok(PartnershipRow {
        id: partnership.id,
        name: partnership.identity.name.clone(),
        ended,
        team: glance.team,
        partners: glance.partners,
        objectives: glance.objectives,
        rosette: glance.rosette,
        evaluation_late: !ended && glance.evaluation_due.is_some_and(|due| due < today),
        evaluation_due: glance.evaluation_due.filter(|_| !ended),
    })
}

pub(crate) fn list(context: &Context<'_>, request: ListPage) -> Result<PartnershipPage> {
    let today = context.app.clock().today();
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    context.app.opened()?.vault.read(|reader| {
        let page = reader.partnerships(cursor.as_ref(), request.limit)?.try_map(|partnership| row(reader, &partnership, today))?;
        Ok(PartnershipPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total })
    })
}

/// So many entries of the history stand on the first tab.
const NEWS: u32 = 6;

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<PartnershipView> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let partnership = reader.partnership(PartnershipId(request.id))?;
        let glance = glance(reader, &partnership, today)?;
        let news = reader.history(HistoryQuery::Partnership(request.id), None, NEWS)?.try_map(entry)?.rows;
        let ended = partnership.has_ended(today);
        Ok(PartnershipView {
            team: glance.team,
            partners: glance.partners,
            categories: glance.categories.into_iter().map(|(category, count)| CategoryCount { category, count }).collect(),
            rosette: glance.rosette,
            evaluation_late: !ended && glance.evaluation_due.is_some_and(|due| due < today),
            evaluation_due: glance.evaluation_due.filter(|_| !ended),
            news,
            objectives: objectives_of(reader, partnership.id)?,
            adjustments: adjustments_of(reader, partnership.id, today)?,
            partnership,
        })
    })
}

pub(crate) fn list_members(context: &Context<'_>, request: ListMembers) -> Result<MemberPage> {
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    context.app.opened()?.vault.read(|reader| {
        let page = reader.members(request.partnership_id, cursor.as_ref(), request.limit)?.try_map(|entry| {
            Ok(MemberRow {
                name: entry.partner.identity.name.spoken(),
                category: entry.partner.identity.category,
                kind: PartnerKind::of(&entry.partner.identity.name),
                membership: entry.membership,
            })
        })?;
        Ok(MemberPage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total })
    })
}

/// A count that a record can bear.
pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
