//! The rosette: six petals, one per condition of the founding text, computed from facts in the records.
//!
//! A petal is the mean of its facts; each fact is a part of a whole ("2 of 3 objectives"). A petal without any fact is
//! *nothing to measure yet*, which is not zero.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The six conditions of a successful health partnership, in the order of the rosette from the top clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Clear objectives.
    Objectives,
    /// Open and regular communication.
    Communication,
    /// Confidentiality.
    Confidentiality,
    /// Transparency of actions and decisions.
    Transparency,
    /// Everyone takes part.
    Participation,
    /// Regular evaluation and adjustment.
    Evaluation,
}

impl Condition {
    /// All six, in the order of the rosette.
    pub const ALL: [Self; 6] =
        [Self::Objectives, Self::Communication, Self::Confidentiality, Self::Transparency, Self::Participation, Self::Evaluation];
}

/// What is counted for a petal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PetalFactKind {
    /// Objectives with five whole answers, of all that were not given up.
    ObjectivesPrecise,
    /// Objectives with a measurement, of all that were not given up.
    ObjectivesMeasured,
    /// Partners with whom a rhythm of contact was agreed, of all partners.
    RhythmsAgreed,
    /// Adjustments with a written reason, of all.
    AdjustmentsExplained,
    /// Partners who answered the last closed round, of those invited.
    PartnersAnswered,
    /// Kinds of partners that are present, of the seven.
    CategoriesPresent,
    /// Evaluations closed within the cycle, of one due.
    EvaluationInTime,
    /// Adjustments done, of those decided in rounds.
    AdjustmentsDone,
    /// Recommendations whose authors were told in time, of those that are due, in the last twelve months.
    RecommendationsTold,
    /// Partners of whom something was heard within the agreed rhythm, of those with one.
    RhythmsKept,
    /// Partners who signed an undertaking of confidentiality that holds, of all partners.
    UndertakingsSigned,
    /// Decisions with written reasons, of all in the last twelve months.
    DecisionsExplained,
    /// Agenda items that partners proposed, of half of all in the meetings held in the last twelve months.
    AgendaShared,
}

/// One counted fact: a part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PetalFact {
    /// What is counted.
    pub fact: PetalFactKind,
    /// The part.
    pub part: u32,
    /// The whole, never zero.
    pub whole: u32,
}

/// One petal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Petal {
    /// Of which condition.
    pub condition: Condition,
    /// From 0 to 1; none where there is nothing to measure yet.
    pub value: Option<f64>,
    /// The facts behind it.
    pub facts: Vec<PetalFact>,
}

/// What was counted in the records of one partnership.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Objectives that were not given up.
    pub objectives: u32,
    /// Of these, with five whole answers.
    pub objectives_precise: u32,
    /// Of these, with at least one measurement.
    pub objectives_measured: u32,
    /// Members on the partners' side.
    pub partners: u32,
    /// Of these, with an agreed rhythm of contact.
    pub rhythms: u32,
    /// Kinds of partners present, without `other`.
    pub categories: u32,
    /// Decided adjustments that were not given up.
    pub adjustments: u32,
    /// Of these, with a written reason.
    pub adjustments_explained: u32,
    /// Adjustments that a round led to and that were not given up.
    pub round_adjustments: u32,
    /// Of these, done.
    pub round_adjustments_done: u32,
    /// Partners invited to the last closed round, if there was one.
    pub invited: u32,
    /// Partners' answers in it.
    pub answered: u32,
    /// Recommendations whose days are over, or whose authors were told.
    pub recommendations_due: u32,
    /// Of these, told in time.
    pub recommendations_told: u32,
    /// Partners who fell silent beyond the agreed rhythm.
    pub silent: u32,
    /// Undertakings of confidentiality noted at all.
    pub undertakings: u32,
    /// Partners who signed one that holds.
    pub undertakings_signed: u32,
    /// Decisions of the period.
    pub decisions: u32,
    /// Of these, with written reasons.
    pub decisions_explained: u32,
    /// Agenda items of the meetings held in the period.
    pub agenda_items: u32,
    /// Of these, proposed by partners.
    pub agenda_items_of_partners: u32,
    /// Whether an evaluation was due by now.
    pub evaluation_expected: bool,
    /// Whether one was closed within the cycle.
    pub evaluation_in_time: bool,
}

/// The kinds of partners that are counted: all stakeholder categories but `other`.
const CATEGORIES: u32 = 7;

/// The six petals.
#[must_use]
pub fn rosette(counts: &Counts) -> Vec<Petal> {
    let fact = |fact, part: u32, whole: u32| (whole > 0).then(|| PetalFact { fact, part: part.min(whole), whole });
    let evaluation = u32::from(counts.evaluation_expected || counts.evaluation_in_time);
    let categories = if counts.partners > 0 { CATEGORIES } else { 0 };
    let facts_of = |condition| match condition {
        Condition::Objectives => vec![
            fact(PetalFactKind::ObjectivesPrecise, counts.objectives_precise, counts.objectives),
            fact(PetalFactKind::ObjectivesMeasured, counts.objectives_measured, counts.objectives),
        ],
        Condition::Communication => vec![
            fact(PetalFactKind::RhythmsAgreed, counts.rhythms, counts.partners),
            fact(PetalFactKind::RhythmsKept, counts.rhythms.saturating_sub(counts.silent), counts.rhythms),
            fact(PetalFactKind::RecommendationsTold, counts.recommendations_told, counts.recommendations_due),
        ],
        // Without any undertaking there is nothing to measure: it is not needed everywhere.
        Condition::Confidentiality => {
            let partners = if counts.undertakings > 0 { counts.partners } else { 0 };
            vec![fact(PetalFactKind::UndertakingsSigned, counts.undertakings_signed, partners)]
        }
        Condition::Transparency => vec![
            fact(PetalFactKind::AdjustmentsExplained, counts.adjustments_explained, counts.adjustments),
            fact(PetalFactKind::DecisionsExplained, counts.decisions_explained, counts.decisions),
        ],
        Condition::Participation => vec![
            fact(PetalFactKind::CategoriesPresent, counts.categories, categories),
            fact(PetalFactKind::PartnersAnswered, counts.answered, counts.invited),
            // Half of the agenda is a fair share: more than that does not make the petal larger.
            fact(PetalFactKind::AgendaShared, counts.agenda_items_of_partners, counts.agenda_items.div_ceil(2)),
        ],
        Condition::Evaluation => vec![
            fact(PetalFactKind::EvaluationInTime, u32::from(counts.evaluation_in_time), evaluation),
            fact(PetalFactKind::AdjustmentsDone, counts.round_adjustments_done, counts.round_adjustments),
        ],
    };
    Condition::ALL
        .into_iter()
        .map(|condition| {
            let facts: Vec<PetalFact> = facts_of(condition).into_iter().flatten().collect();
            let sum: f64 = facts.iter().map(|fact| f64::from(fact.part) / f64::from(fact.whole)).sum();
            let value = (!facts.is_empty()).then(|| sum / facts.len() as f64);
            Petal { condition, value, facts }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partnership_without_records_has_six_hollow_petals() {
        assert!(rosette(&Counts::default()).iter().all(|petal| petal.value.is_none() && petal.facts.is_empty()));
    }

    #[test]
    fn a_petal_is_the_mean_of_its_facts() {
        let counts = Counts { objectives: 4, objectives_precise: 2, objectives_measured: 4, ..Counts::default() };
        let petals = rosette(&counts);
        assert_eq!(petals[0].value, Some(0.75));
        assert_eq!(petals[0].facts.len(), 2);
        assert_eq!(petals[1].value, None);
    }

    #[test]
    fn no_petal_is_larger_than_whole_whatever_partners_proposed() {
        let counts = Counts { agenda_items: 4, agenda_items_of_partners: 4, ..Counts::default() };
        assert_eq!(rosette(&counts)[4].value, Some(1.0));
    }

    #[test]
    fn confidentiality_is_hollow_until_an_undertaking_is_noted() {
        assert_eq!(rosette(&Counts { partners: 5, ..Counts::default() })[2].value, None);
        assert_eq!(rosette(&Counts { partners: 4, undertakings: 1, undertakings_signed: 2, ..Counts::default() })[2].value, Some(0.5));
    }

    #[test]
    fn a_due_evaluation_that_was_not_made_is_zero_and_not_hollow() {
        let counts = Counts { evaluation_expected: true, ..Counts::default() };
        assert_eq!(rosette(&counts)[5].value, Some(0.0));
    }
}
