//! Today: what is owed to whom, by date. Nothing on it that nobody can act on.

mod incidents;
mod living;

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use entente_domain::check::Check;
use entente_domain::clock::Clock;
use entente_domain::id::{PartnershipId, SnoozeId};
use entente_domain::record::membership::Side;
use entente_domain::record::objective::ObjectiveOutcome;
use entente_domain::record::partnership::Partnership;
use entente_domain::record::round::RoundProgress;
use entente_domain::record::snooze::Snooze;
use entente_domain::{Result, record::Record};
use entente_vault::{Cursor, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::{PartnershipRow, count as counted, invited, row};
use crate::registry::Context;
use crate::rounds::last_evaluation;
use crate::safety::{Safety, safety};

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TodayKind {
    /// A partnership should be evaluated.
    EvaluationDue,
    /// A planned round should be opened.
    RoundToOpen,
    /// An open round should be closed.
    RoundToClose,
    /// An open round is past half of its time, and not everybody answered: the invited are reminded, all of them, since nobody knows
    /// who answered.
    RoundToRemind,
    /// A closed round has weak points, and nothing was decided yet.
    RoundResults,
    /// An objective lacks some of its five answers.
    ObjectiveToMakePrecise,
    /// An indicator was never measured.
    MeasurementMissing,
    /// An adjustment is due.
    AdjustmentDue,
    /// A partnership has no objective yet.
    PartnershipWithoutObjective,
    /// A partnership has no partner yet.
    PartnershipWithoutPartners,
    /// The receipt of a recommendation should be acknowledged.
    RecommendationToAcknowledge,
    /// Something should be decided about a recommendation, so that its author can be told in time.
    RecommendationToDecide,
    /// The author of a recommendation should be told what became of it.
    RecommendationToTell,
    /// All is done and told: a recommendation can be closed.
    RecommendationToClose,
    /// A question waits for the clinical expert.
    QuestionToAnswer,
    /// An answer should be told to whoever asked.
    QuestionToTell,
    /// Points of a meeting are not ready.
    MeetingToPrepare,
    /// Documents for a meeting should be sent.
    DocumentsToSend,
    /// Acronyms in the papers of a meeting should be explained.
    AcronymsToExplain,
    /// The day of a meeting is over: was it held?
    MeetingToNote,
    /// Nothing was heard of a partner for longer than was agreed.
    PartnerSilent,
    /// An action is due.
    ActionDue,
    /// An action has no day yet.
    ActionToPlan,
    /// A decision should be looked at again.
    DecisionToReview,
    /// An agreement should be looked at again.
    AgreementToReview,
    /// Something is owed after an incident.
    IncidentOwed,
}

impl TodayKind {
    /// Its name, under which it is put off.
    fn name(self) -> String {
        serde_json::to_value(self).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// One thing that waits, with the place where it is done.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TodayItem {
    /// What waits.
    pub kind: TodayKind,
    /// In which partnership.
    pub partnership_id: Option<PartnershipId>,
    /// Which record.
    #[ts(as = "Option<String>")]
    pub record_id: Option<Uuid>,
    /// What it is called.
    pub title: String,
    /// A count that its sentence names: answers, letters.
    pub count: Option<u32>,
    /// Of how many.
    pub total: Option<u32>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// Whether that day is past.
    pub late: bool,
}

/// One thing that waits, put off by a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PutOff {
    /// What waits.
    pub item: TodayItem,
    /// The putting off; deleting it brings the thing back at once.
    pub snooze_id: SnoozeId,
    /// The day on which it comes back.
    pub until: NaiveDate,
    /// Why it can wait.
    pub reason: String,
}

/// The first screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Today {
    /// The day.
    pub today: NaiveDate,
    /// What waits, by date; what has no date comes last.
    pub items: Vec<TodayItem>,
    /// What would wait, was it not put off, the first to come back first.
    pub put_off: Vec<PutOff>,
    /// The first partnerships by name.
    pub partnerships: Vec<PartnershipRow>,
    /// Whether what is noted would survive the computer.
    pub safety: Safety,
}

/// So many things are shown at most: a longer list helps nobody.
const MOST: usize = 30;
/// So many partnerships stand on the first screen.
const PARTNERSHIPS: u32 = 6;
/// So many running partnerships are looked at.
const LOOKED_AT: u32 = 500;
/// So many days after a round closed, its results wait for a decision.
const RESULTS_FRESH: u64 = 60;
/// An adjustment shows so many days before it is due, an evaluation this many.
const AHEAD_ADJUSTMENT: u64 = 14;
const AHEAD_EVALUATION: u64 = 30;

/// How many things wait.
pub(crate) fn count(reader: Reader<'_>, clock: &dyn Clock) -> Result<u32> {
    Ok(counted(items(reader, clock)?.0.len()))
}

/// What waits, and what would if it was not put off.
fn items(reader: Reader<'_>, clock: &dyn Clock) -> Result<(Vec<TodayItem>, Vec<PutOff>)> {
    let today = clock.today();
    let mut items = rounds(reader, today)?;
    items.extend(living::items(reader, today)?);
    items.extend(incidents::items(reader, clock.local())?);
    for adjustment in reader.adjustments_due(today + Days::new(AHEAD_ADJUSTMENT), counted(MOST))? {
        items.push(TodayItem {
            kind: TodayKind::AdjustmentDue,
            partnership_id: Some(adjustment.partnership_id),
            record_id: Some(adjustment.id()),
            title: adjustment.decision.what.clone(),
            count: None,
            total: None,
            due_on: adjustment.decision.due_on,
            late: adjustment.decision.due_on.is_some_and(|due| due < today),
        });
    }
    let mut cursor: Option<Cursor> = None;
    let mut looked_at = 0;
    while looked_at < LOOKED_AT {
        let page = reader.partnerships(cursor.as_ref(), 100)?;
        for partnership in page.rows.iter().filter(|partnership| !partnership.has_ended(today)) {
            of_partnership(reader, partnership, today, &mut items)?;
        }
        looked_at += counted(page.rows.len());
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    let asleep: HashMap<(String, Uuid), Snooze> =
        reader.snoozed(today)?.into_iter().map(|snooze| ((snooze.rest.kind.clone(), snooze.rest.record), snooze)).collect();
    let (mut awake, mut put_off) = (Vec::new(), Vec::new());
    for item in items {
        let record = item.record_id.or(item.partnership_id.map(|id| id.0));
        match record.and_then(|record| asleep.get(&(item.kind.name(), record))) {
            // Somebody who is silent in two partnerships is one person, put off once.
            Some(snooze) if put_off.iter().any(|one: &PutOff| one.snooze_id == snooze.id) => {}
            Some(Snooze { id, rest }) => put_off.push(PutOff { item, snooze_id: *id, until: rest.until, reason: rest.reason.clone() }),
            None => awake.push(item),
        }
    }
    awake.sort_by_key(|item| (item.due_on.is_none(), item.due_on));
    awake.truncate(MOST);
    put_off.sort_by_key(|one| one.until);
    put_off.truncate(MOST);
    Ok((awake, put_off))
}

fn rounds(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    for round in reader.rounds_under_way(counted(MOST))? {
        let item = |kind, due_on: NaiveDate, count, total| TodayItem {
            kind,
            partnership_id: Some(round.partnership_id),
            record_id: Some(round.id()),
            title: round.plan.title.clone(),
            count,
            total,
            due_on: Some(due_on),
            late: due_on < today,
        };
        match round.progress {
            RoundProgress::Planned if round.plan.opens_on <= today => {
                items.push(item(TodayKind::RoundToOpen, round.plan.opens_on, None, None))
            }
            RoundProgress::Open { .. } => {
                let answers = reader.count_responses(round.id, Side::Team)? + reader.count_responses(round.id, Side::Partner)?;
                let invited = invited(reader, &round)?;
                let all = invited.team + invited.partners;
                let kind =
                    if round.plan.reminder_is_due(today) && answers < all { TodayKind::RoundToRemind } else { TodayKind::RoundToClose };
                items.push(item(kind, round.plan.closes_on, Some(answers), Some(all)));
            }
            RoundProgress::Planned | RoundProgress::Closed { .. } => {}
        }
    }
    Ok(items)
}

fn of_partnership(reader: Reader<'_>, partnership: &Partnership, today: NaiveDate, items: &mut Vec<TodayItem>) -> Result<()> {
    let item = |kind, record_id, title: &str| TodayItem {
        kind,
        partnership_id: Some(partnership.id),
        record_id,
        title: title.to_owned(),
        count: None,
        total: None,
        due_on: None,
        late: false,
    };
    let name = partnership.identity.name.as_str();
    let closed = last_evaluation(reader, partnership.id)?;
    if let Some((round, on)) = closed.filter(|(_, on)| *on + Days::new(RESULTS_FRESH) >= today)
        && reader.adjustments_of_round(round)?.is_empty()
    {
        // Results that cannot be read say so where they are opened; the first screen must open all the same.
        let weak = crate::results::figures(reader, round).map_or(0, |figures| entente_instruments::figures::weak_points(&figures).len());
        if weak > 0 {
            let title = reader.round(round)?.plan.title;
            let results = item(TodayKind::RoundResults, Some(round.0), &title);
            items.push(TodayItem { count: Some(counted(weak)), due_on: Some(on + Days::new(RESULTS_FRESH)), ..results });
        }
    }
    let due = partnership.evaluation_due(closed.map(|(_, on)| on));
    let under_way = items.iter().any(|item| {
        item.partnership_id == Some(partnership.id)
            && matches!(item.kind, TodayKind::RoundToClose | TodayKind::RoundToOpen | TodayKind::RoundToRemind)
    });
    if let Some(due) = due.filter(|due| *due <= today + Days::new(AHEAD_EVALUATION) && !under_way) {
        items.push(TodayItem { due_on: Some(due), late: due < today, ..item(TodayKind::EvaluationDue, None, name) });
    }
    // What has no date only fills up: it must not push out what is late elsewhere.
    if items.len() >= MOST {
        return Ok(());
    }
    if reader.count_members(partnership.id, Side::Partner, today)? == 0 {
        items.push(item(TodayKind::PartnershipWithoutPartners, None, name));
    }
    let objectives = reader.objectives(partnership.id)?;
    if objectives.is_empty() {
        items.push(item(TodayKind::PartnershipWithoutObjective, None, name));
    }
    for objective in objectives.iter().filter(|objective| objective.outcome == ObjectiveOutcome::Ongoing) {
        let indicators = reader.indicators(objective.id)?;
        let missing = objective.to_make_precise(indicators.len()).len();
        let title = objective.statement.title.as_str();
        if missing > 0 {
            let precise = item(TodayKind::ObjectiveToMakePrecise, Some(objective.id()), title);
            items.push(TodayItem { count: Some(counted(missing)), total: Some(5), ..precise });
        }
        for indicator in &indicators {
            if !reader.is_measured(indicator.id)? {
                items.push(item(TodayKind::MeasurementMissing, Some(objective.id()), &indicator.definition.name));
            }
        }
    }
    Ok(())
}

/// Of which day the first screen is asked for.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(default)]
pub struct ReadToday {
    /// Another day than today, to look ahead.
    #[ts(optional = nullable)]
    pub on: Option<NaiveDate>,
}

pub(crate) fn read(context: &Context<'_>, request: ReadToday) -> Result<Today> {
    // What lies ahead of a day is looked for: at the end of all days there would be none.
    let mut check = Check::new();
    check.date("on", request.on);
    check.done()?;
    let today = request.on.unwrap_or_else(|| context.app.clock().today());
    let open = context.app.opened()?;
    let safety = safety(context.app, &open)?;
    open.vault.read(|reader| {
        let mut partnerships = Vec::new();
        for partnership in reader.partnerships(None, PARTNERSHIPS)?.rows {
            partnerships.push(row(reader, &partnership, today)?);
        }
        let (items, put_off) = items(reader, context.app.clock())?;
        Ok(Today { today, items, put_off, partnerships, safety })
    })
}
