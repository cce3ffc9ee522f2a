//! What evaluations led to: which adjustments were decided from them, which were done, and whether what they were about moved since.
//!
//! It counts what followed, and does not say that one caused the other: a mean may rise for other reasons, and the page says so.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;
use entente_domain::Result;
use entente_domain::id::RoundId;
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::round::Round;
use entente_instruments::figures::{Change, ChangeReading, Results, changes};
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::library;
use crate::objectives::{AdjustmentRow, row};
use crate::partnerships::OfPartnership;
use crate::registry::Context;
use crate::results::{figures, labels};

/// What the evaluations of a partnership led to.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct EvaluationInfluence {
    /// Adjustments that were decided from an evaluation.
    pub decided: u32,
    /// Of these, those that are done.
    pub done: u32,
    /// Of those that are done and about a theme: those whose theme was asked again.
    pub asked_again: u32,
    /// Of these, those whose theme is better for at least one voice and lower for none.
    pub better: u32,
    /// Each of them, the newest decision first.
    pub adjustments: Vec<FollowedAdjustment>,
}

/// An adjustment with what came after it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FollowedAdjustment {
    /// The adjustment.
    pub row: AdjustmentRow,
    /// The name of the round from which it was decided.
    pub round_title: String,
    /// The theme that it is about; empty where it is about none.
    pub dimension: String,
    /// What moved in that theme until the next evaluation with the same questionnaire; none where there was none yet.
    pub since: Option<Since>,
}

/// What moved in a theme until the next evaluation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Since {
    /// Which round.
    pub round_id: RoundId,
    /// What it is called.
    pub title: String,
    /// The day on which it was closed.
    pub closed_on: NaiveDate,
    /// What changed, by voice.
    pub changes: Vec<Change>,
}

pub(crate) fn read(context: &Context<'_>, request: OfPartnership) -> Result<EvaluationInfluence> {
    let (today, language) = (context.app.clock().today(), context.app.language());
    context.app.opened()?.vault.read(|reader| {
        let closed = closed_rounds(reader, request)?;
        let mut known: HashMap<RoundId, Results> = HashMap::new();
        let mut influence = EvaluationInfluence::default();
        for adjustment in reader.adjustments(request.partnership_id)? {
            let Some((at, (round, _))) = closed.iter().enumerate().find(|(_, (round, _))| adjustment.round_id == Some(round.id)) else {
                continue;
            };
            let dimension = adjustment.decision.dimension.clone();
            let next = closed.iter().skip(at + 1).find(|(later, _)| later.questionnaire.digest == round.questionnaire.digest);
            let since = match (&dimension, next) {
                (Some(dimension), Some((later, closed_on))) => {
                    for id in [round.id, later.id] {
                        if let Entry::Vacant(place) = known.entry(id) {
                            place.insert(figures(reader, id)?);
                        }
                    }
                    let moved = known.get(&round.id).zip(known.get(&later.id)).and_then(|(then, now)| changes(then, now));
                    let changes = moved.unwrap_or_default().into_iter().filter(|change| change.dimension == *dimension).collect();
                    Some(Since { round_id: later.id, title: later.plan.title.clone(), closed_on: *closed_on, changes })
                }
                _ => None,
            };
            let title = match &dimension {
                Some(id) => {
                    let form = &library::of_round(reader, round)?.form;
                    labels(form, language).dimensions.remove(id).unwrap_or_else(|| id.clone())
                }
                None => String::new(),
            };
            let followed =
                FollowedAdjustment { row: row(reader, adjustment, today)?, round_title: round.plan.title.clone(), dimension: title, since };
            influence.add(followed);
        }
        Ok(influence)
    })
}

impl EvaluationInfluence {
    fn add(&mut self, followed: FollowedAdjustment) {
        self.decided += 1;
        if matches!(followed.row.adjustment.outcome, AdjustmentOutcome::Done { .. }) {
            self.done += 1;
            if let Some(since) = &followed.since {
                self.asked_again += 1;
                let has = |reading| since.changes.iter().any(|change| change.reading == reading);
                self.better += u32::from(has(ChangeReading::Better) && !has(ChangeReading::Lower));
            }
        }
        self.adjustments.push(followed);
    }
}

/// The closed rounds of a partnership, the oldest first, with the day on which each was closed.
fn closed_rounds(reader: Reader<'_>, of: OfPartnership) -> Result<Vec<(Round, NaiveDate)>> {
    let rounds = reader.rounds(of.partnership_id)?.into_iter();
    let mut closed: Vec<(Round, NaiveDate)> = rounds.filter_map(|round| round.closed_on().map(|on| (round, on))).collect();
    closed.sort_by_key(|(round, on)| (*on, round.id));
    Ok(closed)
}
