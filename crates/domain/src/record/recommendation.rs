//! A recommendation of a partner, from its receipt to the day on which its author knows what became of it.
//!
//! The rule that makes the program different: a recommendation is not closed before its author was told (product.md, rule 1).
//! It is not checked by somebody who may forget it; a closed recommendation without its telling cannot be written down.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::means::Means;
use super::origin::Origin;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{MeetingId, PartnershipId, RecommendationId};

/// What a partner recommends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// Its id.
    pub id: RecommendationId,
    /// To which partnership it was made.
    pub partnership_id: PartnershipId,
    /// The meeting in which it was made, if it was one.
    pub meeting_id: Option<MeetingId>,
    /// What is recommended, by whom, when.
    pub content: RecommendationContent,
    /// How far it has come.
    pub progress: RecommendationProgress,
}

/// What is recommended, by whom, when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecommendationContent {
    /// In the words of whoever made it.
    pub text: String,
    /// Who made it.
    pub origin: Origin,
    /// The day on which it was received.
    pub received_on: NaiveDate,
}

/// How far it has come. There is no state in which it is closed and nobody was told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum RecommendationProgress {
    /// It was received, and perhaps acknowledged.
    Received {
        /// The acknowledgement, once it was given.
        receipt: Option<Receipt>,
    },
    /// Something was decided about it. Its author may already know what.
    Decided {
        /// The acknowledgement, if one was given.
        receipt: Option<Receipt>,
        /// What was decided.
        verdict: Verdict,
        /// How its author was told, once that was done.
        told: Option<ToldBack>,
    },
    /// It is closed: its author knows what became of it.
    Closed {
        /// The acknowledgement, if one was given.
        receipt: Option<Receipt>,
        /// What was decided.
        verdict: Verdict,
        /// How its author was told, or why that could not be.
        closing: Closing,
    },
}

/// That it was received, said to its author.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// On that day.
    pub on: NaiveDate,
    /// By what means.
    pub means: Means,
}

/// What was decided about it. What is refused, or accepted in part, has its reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// Accepted.
    Accepted {
        /// On that day.
        on: NaiveDate,
        /// Why; may be empty.
        reason: String,
        /// What came of it.
        change: Change,
    },
    /// Accepted in part.
    InPart {
        /// On that day.
        on: NaiveDate,
        /// Why not wholly.
        reason: String,
        /// What came of it.
        change: Change,
    },
    /// Refused.
    Refused {
        /// On that day.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// What came of what was accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "snake_case")]
#[ts(rename = "RealisedChange")]
pub enum Change {
    /// It is being worked on.
    UnderWay,
    /// Something changed.
    Realised {
        /// On that day.
        on: NaiveDate,
        /// By what one sees it: a photograph, a figure, a notice.
        proof: String,
    },
}

/// How its author was told what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ToldBack {
    /// On that day.
    pub on: NaiveDate,
    /// By what means. Whoever is not known is told where everybody can read it.
    pub means: Means,
    /// Who told it: a name or a role.
    pub by: String,
    /// Whether the author is satisfied with what became of it; none where that is not known.
    pub satisfied: Option<bool>,
}

/// Why it may be closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "closing", rename_all = "snake_case")]
pub enum Closing {
    /// Its author was told.
    ToldBack {
        /// How.
        told: ToldBack,
        /// On that day it was closed.
        on: NaiveDate,
    },
    /// Its author could not be told: the exception, in writing.
    Exception {
        /// On that day it was closed.
        on: NaiveDate,
        /// Why nobody could be told.
        reason: String,
    },
}

/// The columns of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Received, nothing decided yet.
    Received,
    /// Decided; its author is to be told.
    Decided,
    /// Its author knows, and it is being worked on.
    UnderWay,
    /// Told and closed.
    Closed,
}

impl Stage {
    /// All four, in the order of the board.
    pub const ALL: [Self; 4] = [Self::Received, Self::Decided, Self::UnderWay, Self::Closed];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Decided => "decided",
            Self::UnderWay => "under_way",
            Self::Closed => "closed",
        }
    }
}

impl Verdict {
    /// The day of the decision.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Accepted { on, .. } | Self::InPart { on, .. } | Self::Refused { on, .. } => *on,
        }
    }

    /// What came of it; none where it was refused.
    #[must_use]
    pub fn change(&self) -> Option<&Change> {
        match self {
            Self::Accepted { change, .. } | Self::InPart { change, .. } => Some(change),
            Self::Refused { .. } => None,
        }
    }

    /// Whether work is left: it was accepted, and nothing has changed yet.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        matches!(self.change(), Some(Change::UnderWay))
    }

    /// Whether what was promised is there.
    #[must_use]
    pub fn is_realised(&self) -> bool {
        matches!(self.change(), Some(Change::Realised { .. }))
    }

    fn check(&self, check: &mut Check) {
        check.date("verdict.on", Some(self.on()));
        let (reason, needed) = match self {
            Self::Accepted { reason, .. } => (reason, false),
            Self::InPart { reason, .. } | Self::Refused { reason, .. } => (reason, true),
        };
        check.text("verdict.reason", reason);
        check.hold(!needed || !reason.trim().is_empty(), "verdict.reason", Problem::Missing);
        if let Some(Change::Realised { on, proof }) = self.change() {
            check.date("change.on", Some(*on));
            check.text("change.proof", proof);
            check.hold(!proof.trim().is_empty(), "change.proof", Problem::Missing);
        }
    }
}

impl RecommendationProgress {
    /// A recommendation that just came in.
    #[must_use]
    pub fn received() -> Self {
        Self::Received { receipt: None }
    }

    /// The acknowledgement, if one was given.
    #[must_use]
    pub fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Received { receipt } | Self::Decided { receipt, .. } | Self::Closed { receipt, .. } => receipt.as_ref(),
        }
    }

    /// What was decided, if something was.
    #[must_use]
    pub fn verdict(&self) -> Option<&Verdict> {
        match self {
            Self::Received { .. } => None,
            Self::Decided { verdict, .. } | Self::Closed { verdict, .. } => Some(verdict),
        }
    }

    /// How its author was told, if that was done.
    #[must_use]
    pub fn told(&self) -> Option<&ToldBack> {
        match self {
            Self::Received { .. } => None,
            Self::Decided { told, .. } => told.as_ref(),
            Self::Closed { closing: Closing::ToldBack { told, .. }, .. } => Some(told),
            Self::Closed { closing: Closing::Exception { .. }, .. } => None,
        }
    }

    /// Its column of the board.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self {
            Self::Received { .. } => Stage::Received,
            // Carried out, and to be closed: it is not merely decided any more.
            Self::Decided { verdict, told, .. } if verdict.is_realised() || (told.is_some() && verdict.is_under_way()) => Stage::UnderWay,
            Self::Decided { .. } => Stage::Decided,
            Self::Closed { .. } => Stage::Closed,
        }
    }
}

impl Recommendation {
    /// The day by which its author is to be told; none once that was done or it is closed.
    #[must_use]
    pub fn tell_by(&self, told_back_days: u32) -> Option<NaiveDate> {
        let open = !matches!(self.progress, RecommendationProgress::Closed { .. }) && self.progress.told().is_none();
        open.then(|| self.content.received_on.checked_add_days(Days::new(u64::from(told_back_days)))).flatten()
    }

    /// Whether its author was told within so many days.
    #[must_use]
    pub fn was_told_within(&self, days: u32) -> bool {
        let by = self.content.received_on.checked_add_days(Days::new(u64::from(days)));
        self.progress.told().zip(by).is_some_and(|(told, by)| told.on <= by)
    }
}

impl Record for Recommendation {
    const ENTITY: Entity = Entity::Recommendation;
    const PARENTS: &'static [&'static str] = &["partnership_id", "meeting_id"];
    const SECTIONS: &'static [&'static str] = &["content", "progress"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(!self.content.text.trim().is_empty(), "content.text", Problem::Missing);
        check.text("content.text", &self.content.text);
        self.content.origin.check(&mut check, "content.origin");
        check.date("content.received_on", Some(self.content.received_on));
        if let Some(receipt) = self.progress.receipt() {
            check.date("receipt.on", Some(receipt.on));
            check.period("receipt.on", Some(self.content.received_on), Some(receipt.on));
        }
        if let Some(verdict) = self.progress.verdict() {
            verdict.check(&mut check);
            check.period("verdict.on", Some(self.content.received_on), Some(verdict.on()));
        }
        if let Some(told) = self.progress.told() {
            check.date("told.on", Some(told.on));
            check.period("told.on", self.progress.verdict().map(Verdict::on), Some(told.on));
            check.line("told.by", &told.by);
            // Nobody can be telephoned who is not known: what is said in public reaches whoever said it.
            let reaches = self.content.origin != Origin::Anonymous || matches!(told.means, Means::Notice | Means::Meeting);
            check.hold(reaches, "told.means", Problem::UnknownChoice);
        }
        if let RecommendationProgress::Closed { closing, verdict, .. } = &self.progress {
            match closing {
                Closing::ToldBack { told, on } => check.period("closing.on", Some(told.on), Some(*on)),
                Closing::Exception { on, reason } => {
                    check.period("closing.on", Some(verdict.on()), Some(*on));
                    check.text("closing.reason", reason);
                    check.hold(!reason.trim().is_empty(), "closing.reason", Problem::Missing);
                }
            }
        }
        check.done()
    }
}
