//! Whether a meeting is ready: eight points, each derived from what is noted (product.md, rule 2).
//!
//! The points are the duties of the second founding text that can be seen in records. Nobody ticks them; a point is met when the
//! facts say so, and each that is not met names the next step.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The eight points, in the order in which a meeting is prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessPoint {
    /// Date, time and place, or a link.
    WhenAndWhere,
    /// A link, and a telephone number for when it fails; met without both where nobody joins from afar.
    LinkAndFallback,
    /// Documents sent by the deadline.
    DocumentsInTime,
    /// What one must know to take part.
    Background,
    /// Every acronym is explained.
    Acronyms,
    /// What each person needs is arranged.
    Needs,
    /// Points on the agenda that partners proposed.
    PartnersPoints,
    /// Who leads it, and how everybody gets to speak.
    Hosting,
}

impl ReadinessPoint {
    /// All eight.
    pub const ALL: [Self; 8] = [
        Self::WhenAndWhere,
        Self::LinkAndFallback,
        Self::DocumentsInTime,
        Self::Background,
        Self::Acronyms,
        Self::Needs,
        Self::PartnersPoints,
        Self::Hosting,
    ];
}

/// What is known of a meeting. Nothing else decides whether it is ready.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingFacts {
    /// Whether the time of day is known.
    pub has_time: bool,
    /// Whether the place is known.
    pub has_place: bool,
    /// Whether there is a link to join from afar.
    pub has_link: bool,
    /// Whether there is a telephone number for when the link fails.
    pub has_phone: bool,
    /// Whether what people need is not shown to whoever looks: then nothing is said of what depends on it.
    pub needs_hidden: bool,
    /// Whether somebody needs to join from afar.
    pub somebody_remote: bool,
    /// The last day on which documents are in time.
    pub documents_due: Option<NaiveDate>,
    /// How many partners are invited.
    pub partners_invited: u32,
    /// How many of them had all the documents, or the invitation where there is no document, by that day.
    pub partners_served_in_time: u32,
    /// How many of them had them at all.
    pub partners_served: u32,
    /// Whether there is a background note.
    pub has_background: bool,
    /// Acronyms that nobody explained and nobody let pass.
    pub unknown_acronyms: u32,
    /// What people need, in all.
    pub needs: u32,
    /// Of these, arranged.
    pub needs_arranged: u32,
    /// Points on the agenda.
    pub agenda_items: u32,
    /// Of these, proposed by partners.
    pub partners_items: u32,
    /// Whether somebody leads it.
    pub has_facilitator: bool,
    /// Whether it is known how everybody gets to speak.
    pub has_technique: bool,
}

/// How one point stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum PointState {
    /// It is met.
    Met,
    /// There is still time.
    Open {
        /// Days that are left, where the point has a day of its own.
        days_left: Option<u32>,
        /// How many there are of what is counted.
        done: u32,
        /// Of how many.
        of: u32,
    },
    /// Its day is over.
    Late {
        /// How many there are of what is counted.
        done: u32,
        /// Of how many.
        of: u32,
    },
    /// Whoever looks does not see what it depends on: what people need is for the team.
    NotShown,
}

/// What meets a point that is not met yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessStep {
    /// Complete day, time, place, link and number.
    Plan,
    /// Invite the partners.
    Invite,
    /// Send the documents and note it.
    Dispatch,
    /// Write the background note.
    Background,
    /// Explain the acronyms.
    Acronyms,
    /// Arrange what people need.
    Needs,
    /// Propose a point.
    Agenda,
    /// Choose who leads and how everybody gets to speak.
    Hosting,
}

/// One point and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Readiness {
    /// The point.
    pub point: ReadinessPoint,
    /// How it stands.
    pub state: PointState,
    /// What would meet it; none where it is met, or not shown.
    pub step: Option<ReadinessStep>,
}

/// The eight points of a meeting, as they stand on a day.
#[must_use]
pub fn readiness(facts: &MeetingFacts, today: NaiveDate) -> Vec<Readiness> {
    let one = |point| {
        let state = state(point, facts, today);
        let has_step = !matches!(state, PointState::Met | PointState::NotShown);
        Readiness { point, state, step: has_step.then(|| step(point, facts)) }
    };
    ReadinessPoint::ALL.into_iter().map(one).collect()
}

/// How many points are met.
#[must_use]
pub fn score(points: &[Readiness]) -> u32 {
    let met = points.iter().filter(|point| point.state == PointState::Met).count();
    u32::try_from(met).unwrap_or(u32::MAX)
}

fn state(point: ReadinessPoint, facts: &MeetingFacts, today: NaiveDate) -> PointState {
    let met = |met: bool, done: bool| if met { PointState::Met } else { open(u32::from(done), 2) };
    match point {
        ReadinessPoint::WhenAndWhere => met(facts.has_time && (facts.has_place || facts.has_link), facts.has_time),
        // Where there is neither a link nor anybody who needs one, nothing can fail.
        ReadinessPoint::LinkAndFallback => match (facts.has_link, facts.somebody_remote) {
            (false, _) if facts.needs_hidden => PointState::NotShown,
            (false, false) => PointState::Met,
            (has_link, _) => met(has_link && facts.has_phone, has_link),
        },
        ReadinessPoint::DocumentsInTime => documents(facts, today),
        ReadinessPoint::Background => {
            if facts.has_background {
                PointState::Met
            } else {
                open(0, 1)
            }
        }
        ReadinessPoint::Acronyms => {
            if facts.unknown_acronyms == 0 {
                PointState::Met
            } else {
                open(0, facts.unknown_acronyms)
            }
        }
        ReadinessPoint::Needs if facts.needs_hidden && facts.partners_invited > 0 => PointState::NotShown,
        ReadinessPoint::Needs => {
            // Whose needs nobody asked for, because nobody is invited, are not met.
            if facts.partners_invited > 0 && facts.needs_arranged >= facts.needs {
                PointState::Met
            } else {
                open(facts.needs_arranged, facts.needs)
            }
        }
        ReadinessPoint::PartnersPoints => {
            if facts.partners_items > 0 {
                PointState::Met
            } else {
                open(0, facts.agenda_items)
            }
        }
        ReadinessPoint::Hosting => met(facts.has_facilitator && facts.has_technique, facts.has_facilitator || facts.has_technique),
    }
}

fn step(point: ReadinessPoint, facts: &MeetingFacts) -> ReadinessStep {
    let alone = facts.partners_invited == 0;
    match point {
        ReadinessPoint::WhenAndWhere | ReadinessPoint::LinkAndFallback => ReadinessStep::Plan,
        // Nothing can be sent to nobody, and nobody's needs can be arranged.
        ReadinessPoint::DocumentsInTime | ReadinessPoint::Needs if alone => ReadinessStep::Invite,
        ReadinessPoint::DocumentsInTime => ReadinessStep::Dispatch,
        ReadinessPoint::Background => ReadinessStep::Background,
        ReadinessPoint::Acronyms => ReadinessStep::Acronyms,
        ReadinessPoint::Needs => ReadinessStep::Needs,
        ReadinessPoint::PartnersPoints => ReadinessStep::Agenda,
        ReadinessPoint::Hosting => ReadinessStep::Hosting,
    }
}

fn open(done: u32, of: u32) -> PointState {
    PointState::Open { days_left: None, done, of }
}

fn documents(facts: &MeetingFacts, today: NaiveDate) -> PointState {
    let (done, of) = (facts.partners_served, facts.partners_invited);
    if of > 0 && facts.partners_served_in_time >= of {
        return PointState::Met;
    }
    match facts.documents_due {
        Some(due) if due >= today => {
            PointState::Open { days_left: u32::try_from((due - today).num_days()).ok(), done: facts.partners_served_in_time, of }
        }
        Some(_) => PointState::Late { done, of },
        None => open(done, of),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn whole() -> MeetingFacts {
        MeetingFacts {
            has_time: true,
            has_place: true,
            documents_due: Some(on(8)),
            partners_invited: 4,
            partners_served_in_time: 4,
            partners_served: 4,
            has_background: true,
            needs: 2,
            needs_arranged: 2,
            agenda_items: 5,
            partners_items: 1,
            has_facilitator: true,
            has_technique: true,
            ..MeetingFacts::default()
        }
    }

    #[test]
    fn a_meeting_of_which_all_is_noted_meets_eight_points() {
        assert_eq!(score(&readiness(&whole(), on(1))), 8);
    }

    #[test]
    fn a_meeting_of_which_only_the_day_is_noted_misses_all_but_what_cannot_fail() {
        let points = readiness(&MeetingFacts { documents_due: Some(on(8)), ..MeetingFacts::default() }, on(1));
        let met: Vec<ReadinessPoint> = points.iter().filter(|one| one.state == PointState::Met).map(|one| one.point).collect();
        assert_eq!(met, [ReadinessPoint::LinkAndFallback, ReadinessPoint::Acronyms]);
    }

    #[test]
    fn each_point_that_is_not_met_names_its_step_and_no_other_does() {
        for facts in
            [whole(), MeetingFacts::default(), MeetingFacts { partners_invited: 3, needs: 1, unknown_acronyms: 2, ..Default::default() }]
        {
            for one in readiness(&facts, on(1)) {
                assert_eq!(one.step.is_none(), one.state == PointState::Met, "{one:?}");
            }
        }
        let step = |invited, point: usize| {
            readiness(&MeetingFacts { partners_invited: invited, needs: 1, ..Default::default() }, on(1))[point].step
        };
        assert_eq!([step(0, 2), step(0, 5)], [Some(ReadinessStep::Invite); 2], "nothing can be sent to nobody");
        assert_eq!([step(3, 2), step(3, 5)], [Some(ReadinessStep::Dispatch), Some(ReadinessStep::Needs)]);
    }

    #[test]
    fn documents_that_are_late_for_one_partner_are_late() {
        let facts = MeetingFacts { partners_served_in_time: 3, ..whole() };
        let documents = |today| readiness(&facts, today)[2].state;
        assert_eq!(documents(on(2)), PointState::Open { days_left: Some(6), done: 3, of: 4 });
        assert_eq!(documents(on(8)), PointState::Open { days_left: Some(0), done: 3, of: 4 });
        assert_eq!(documents(on(9)), PointState::Late { done: 4, of: 4 });
    }

    #[test]
    fn somebody_who_joins_from_afar_needs_a_link_and_a_number() {
        let link = |facts: MeetingFacts| readiness(&facts, on(1))[1].state == PointState::Met;
        assert!(!link(MeetingFacts { somebody_remote: true, ..whole() }));
        assert!(!link(MeetingFacts { somebody_remote: true, has_link: true, ..whole() }));
        assert!(link(MeetingFacts { somebody_remote: true, has_link: true, has_phone: true, ..whole() }));
        assert!(!link(MeetingFacts { has_link: true, ..whole() }));
    }

    #[test]
    fn needs_are_not_met_before_anybody_is_invited() {
        assert_ne!(
            readiness(&MeetingFacts { partners_invited: 0, needs: 0, needs_arranged: 0, ..whole() }, on(1))[5].state,
            PointState::Met
        );
    }

    #[test]
    fn who_does_not_see_what_people_need_is_told_neither_that_it_is_arranged_nor_that_it_is_not() {
        let state =
            |facts: &MeetingFacts, point: ReadinessPoint| readiness(facts, on(1)).into_iter().find(|one| one.point == point).unwrap();
        let unseen = MeetingFacts { needs_hidden: true, needs: 0, needs_arranged: 0, ..whole() };
        for point in [ReadinessPoint::Needs, ReadinessPoint::LinkAndFallback] {
            assert_eq!(state(&unseen, point), Readiness { point, state: PointState::NotShown, step: None });
            assert_eq!(state(&whole(), point).state, PointState::Met);
        }
        let linked = MeetingFacts { has_link: true, has_phone: true, ..unseen };
        assert_eq!(state(&linked, ReadinessPoint::LinkAndFallback).state, PointState::Met);
        let alone = MeetingFacts { partners_invited: 0, ..linked };
        assert_eq!(state(&alone, ReadinessPoint::Needs).step, Some(ReadinessStep::Invite));
    }
}
