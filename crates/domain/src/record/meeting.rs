//! A meeting: planned, held or cancelled, with what was said of it afterwards.

use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{MeetingId, PartnerId, PartnershipId};

/// A meeting of a partnership.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Of which partnership.
    pub partnership_id: PartnershipId,
    /// When, where, how to join.
    pub plan: MeetingPlan,
    /// Who leads it, and how everybody gets to speak.
    pub hosting: MeetingHosting,
    /// What one must know to take part.
    pub background: MeetingBackground,
    /// Planned, held or cancelled; with the days to which it was moved.
    pub course: MeetingCourse,
    /// What was said, and who has read it.
    pub minutes: MeetingMinutes,
    /// What those who were there said on leaving.
    pub exit: MeetingExit,
    /// Unknown acronyms that a person let pass, and why.
    pub override_acronyms: AcronymOverride,
}

/// When, where, how to join.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingPlan {
    /// Its name, as `Comité des usagers`.
    pub title: String,
    /// The day.
    pub on: NaiveDate,
    /// When it begins, on the clock of the place.
    pub starts_at: Option<NaiveTime>,
    /// How long it lasts, in minutes: 5 to 1440.
    pub minutes: Option<u32>,
    /// The time zone of the place, by its name in the IANA database, as `Europe/Brussels`.
    pub time_zone: String,
    /// The place; empty where it is held at a distance only.
    pub place: String,
    /// The link to join at a distance.
    pub link: String,
    /// The telephone number for when the link fails.
    pub phone: String,
}

/// Who leads it, and how everybody gets to speak.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingHosting {
    /// Who leads it: a partner of the directory, of either side.
    pub facilitator: Option<PartnerId>,
    /// How everybody gets to speak.
    pub technique: Option<Technique>,
}

/// Ways to let everybody speak. Their texts are `technique-…` in `locales/*/meeting.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Technique {
    /// Each in turn says one sentence.
    RoundOfWords,
    /// First in pairs, then all together.
    PairsFirst,
    /// Each writes on a card, then the cards are read aloud.
    Cards,
    /// An object goes from hand to hand; who holds it speaks.
    TalkingObject,
    /// Each puts three dots on what matters most.
    Dots,
    /// Small tables, and one person of each tells the others.
    SmallTables,
    /// Each thinks in silence before anybody speaks.
    SilenceFirst,
    /// Partners speak first, the team afterwards.
    PartnersFirst,
}

impl Technique {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 8] = [
        Self::RoundOfWords,
        Self::PairsFirst,
        Self::Cards,
        Self::TalkingObject,
        Self::Dots,
        Self::SmallTables,
        Self::SilenceFirst,
        Self::PartnersFirst,
    ];
}

/// What one must know to take part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingBackground {
    /// In plain words.
    pub note: String,
}

/// Planned, held or cancelled; with the days to which it was moved.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingCourse {
    /// Where it stands.
    pub state: MeetingState,
    /// The days on which it should have been, the first one first.
    pub moves: Vec<Move>,
}

/// Where the meeting stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum MeetingState {
    /// It is being prepared.
    #[default]
    Planned,
    /// It was held.
    Held,
    /// It was cancelled; the reason is part of it.
    Cancelled {
        /// On that day.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

impl MeetingState {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled { .. } => "cancelled",
        }
    }
}

/// A meeting was moved from one day to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The day on which it should have been.
    pub from: NaiveDate,
    /// Why it was moved.
    pub reason: String,
}

/// What was said, and who has read it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingMinutes {
    /// The text, in plain words.
    pub text: String,
    /// How far it has come.
    pub state: MinutesState,
}

/// How far the minutes have come.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum MinutesState {
    /// They are being written.
    #[default]
    Draft,
    /// The partners have them and can say what is missing.
    WithPartners {
        /// Since that day.
        since: NaiveDate,
    },
    /// They were approved.
    Approved {
        /// On that day.
        on: NaiveDate,
    },
}

impl MinutesState {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::WithPartners { .. } => "with_partners",
            Self::Approved { .. } => "approved",
        }
    }
}

/// What those who were there said on leaving, counted by a show of cards: nobody's answer is kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingExit {
    /// I understood what was said.
    pub understood: ShowOfCards,
    /// I could say what I wanted to say.
    pub heard: ShowOfCards,
    /// I know what happens next.
    pub know_next: ShowOfCards,
    /// What they would do differently, without names.
    pub remarks: String,
}

/// How many held up which card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowOfCards {
    /// Yes.
    pub yes: u32,
    /// In part.
    pub partly: u32,
    /// No.
    pub no: u32,
}

impl ShowOfCards {
    /// How many answered.
    #[must_use]
    pub fn total(self) -> u32 {
        self.yes + self.partly + self.no
    }
}

/// Unknown acronyms that a person let pass, and why.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AcronymOverride {
    /// The acronyms, as they stand in the texts.
    pub acronyms: Vec<String>,
    /// Why they may stand there unexplained.
    pub reason: String,
}

/// More people than that are in no room.
const MOST_CARDS: u32 = 1_000;

impl Meeting {
    /// A meeting that is being prepared.
    #[must_use]
    pub fn planned(
        id: MeetingId,
        partnership_id: PartnershipId,
        plan: MeetingPlan,
        hosting: MeetingHosting,
        background: MeetingBackground,
    ) -> Self {
        Self {
            id,
            partnership_id,
            plan,
            hosting,
            background,
            course: MeetingCourse::default(),
            minutes: MeetingMinutes::default(),
            exit: MeetingExit::default(),
            override_acronyms: AcronymOverride::default(),
        }
    }

    /// The last day on which the documents are in time.
    #[must_use]
    pub fn documents_due(&self, lead_days: u32) -> Option<NaiveDate> {
        self.plan.on.checked_sub_days(Days::new(u64::from(lead_days)))
    }

    /// When it ends, on the clock of the place, if that is known.
    #[must_use]
    pub fn ends_at(&self) -> Option<NaiveTime> {
        let minutes = self.plan.minutes?;
        Some(self.plan.starts_at? + chrono::Duration::minutes(i64::from(minutes)))
    }

    /// Whether it is being prepared.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        matches!(self.course.state, MeetingState::Planned)
    }
}

impl Record for Meeting {
    const ENTITY: Entity = Entity::Meeting;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["plan", "hosting", "background", "course", "minutes", "exit", "override_acronyms"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        let Self { plan, course, minutes, exit, .. } = self;
        check.needed_line("plan.title", &plan.title);
        check.date("plan.on", Some(plan.on));
        if let Some(minutes) = plan.minutes {
            check.range("plan.minutes", minutes, 5, 1_440);
        }
        check.line("plan.time_zone", &plan.time_zone);
        for (field, text) in [("plan.place", &plan.place), ("plan.link", &plan.link), ("plan.phone", &plan.phone)] {
            check.line(field, text);
        }
        check.text("background.note", &self.background.note);
        if let MeetingState::Cancelled { on, reason } = &course.state {
            check.date("course.on", Some(*on));
            check.text("course.reason", reason);
            check.hold(!reason.trim().is_empty(), "course.reason", Problem::Missing);
        }
        for moved in &course.moves {
            check.date("course.from", Some(moved.from));
            check.text("course.reason", &moved.reason);
        }
        check.text("minutes.text", &minutes.text);
        let written = matches!(minutes.state, MinutesState::Draft) || !minutes.text.trim().is_empty();
        check.hold(written, "minutes.text", Problem::Missing);
        for (field, cards) in [("exit.understood", exit.understood), ("exit.heard", exit.heard), ("exit.know_next", exit.know_next)] {
            for number in [cards.yes, cards.partly, cards.no] {
                check.range(field, number, 0, MOST_CARDS);
            }
        }
        check.text("exit.remarks", &exit.remarks);
        check.text("override_acronyms.reason", &self.override_acronyms.reason);
        let explained = self.override_acronyms.acronyms.is_empty() || !self.override_acronyms.reason.trim().is_empty();
        check.hold(explained, "override_acronyms.reason", Problem::Missing);
        for acronym in &self.override_acronyms.acronyms {
            check.line("override_acronyms.acronyms", acronym);
        }
        check.done()
    }
}
