//! What a partner agreed to: for one purpose, on a day, in words that can be shown again; and that it was withdrawn.
//!
//! A consent is given for each purpose apart (GDPR art. 6(1)(a) and recital 43; P-39.1 art. 14) and the centre can show it
//! (GDPR art. 7(1)). Withdrawing is as easy as giving (GDPR art. 7(3)): it asks for a day and nothing else, on any way and
//! without a reason. What was done before stays lawful, so that a consent is never deleted by its withdrawal.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::means::Means;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{ConsentId, ConsentTextId, PartnerId, PartnershipId};
use crate::language::Language;

/// Within so many days of its end a consent is spoken of.
pub const EXPIRY_SOON_DAYS: u64 = 30;

/// What a partner agreed to, for one purpose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Who agreed.
    pub partner_id: PartnerId,
    /// In which partnership it holds; none where it holds in all of them.
    pub partnership_id: Option<PartnershipId>,
    /// What was agreed, when, how, until when.
    pub given: ConsentGiven,
    /// Whether it was withdrawn.
    pub withdrawal: ConsentWithdrawal,
}

/// What was agreed, when, how, until when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentGiven {
    /// What for.
    pub purpose: ConsentPurpose,
    /// On that day.
    pub on: NaiveDate,
    /// How it was given.
    pub means: ConsentMeans,
    /// Who gave it.
    pub giver: ConsentGiver,
    /// The words that were agreed to; none where they are not known, as on an old sheet of paper.
    pub text: Option<AgreedText>,
    /// Who collected it: a name or a role.
    pub collector: String,
    /// The last day on which it holds; none where no end was agreed.
    pub until: Option<NaiveDate>,
}

/// What a consent is for. Each purpose is asked apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "purpose", rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// Name and contact data are kept.
    KeepContact,
    /// To be contacted in one way; each way is a consent of its own.
    BeContacted {
        /// In which way: one that reaches one person, so neither a meeting nor a notice.
        means: Means,
    },
    /// To take part, and to be noted in minutes.
    TakePart,
    /// To be named in documents that the public may read.
    BeNamed,
    /// Photographs and films.
    Photographs,
    /// Words of theirs, quoted.
    Quotes,
    /// Answers in an evaluation are kept where they can be known as theirs.
    KeepAnswers,
    /// Contact data are shared with the partners of the partnership.
    ShareContact,
    /// Something else.
    Other {
        /// Said in words.
        words: String,
    },
}

impl ConsentPurpose {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::KeepContact => "keep_contact",
            Self::BeContacted { .. } => "be_contacted",
            Self::TakePart => "take_part",
            Self::BeNamed => "be_named",
            Self::Photographs => "photographs",
            Self::Quotes => "quotes",
            Self::KeepAnswers => "keep_answers",
            Self::ShareContact => "share_contact",
            Self::Other { .. } => "other",
        }
    }

    /// Checks the words, and the way in which somebody is contacted.
    pub(super) fn check(&self, check: &mut Check, field: &str) {
        match self {
            Self::BeContacted { means } => {
                check.hold(!matches!(means, Means::Meeting | Means::Notice), &format!("{field}.means"), Problem::UnknownChoice);
            }
            Self::Other { words } => check.needed_line(&format!("{field}.words"), words),
            _ => {}
        }
    }
}

/// How a consent was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "means", rename_all = "snake_case")]
pub enum ConsentMeans {
    /// In writing, with a signature.
    InWriting,
    /// By word of mouth, before a witness.
    ByMouth {
        /// Who heard it.
        witness: String,
    },
    /// Electronically: by e-mail, by a form.
    Electronically,
}

impl ConsentMeans {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InWriting => "in_writing",
            Self::ByMouth { .. } => "by_mouth",
            Self::Electronically => "electronically",
        }
    }
}

/// Who gave a consent. The program keeps no date of birth; who may give it is said by [`crate::consenting::deciders`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "giver", rename_all = "snake_case")]
pub enum ConsentGiver {
    /// The person.
    Person,
    /// A young person, together with a parent or tutor.
    PersonAndParent {
        /// Name of the parent or tutor.
        name: String,
        /// The day from which the young person decides alone, and is asked again.
        alone_from: Option<NaiveDate>,
    },
    /// A parent or tutor, for a child.
    Parent {
        /// Their name.
        name: String,
        /// The day from which the young person decides alone, and is asked again.
        alone_from: Option<NaiveDate>,
    },
    /// Somebody who may decide for an adult: an administrator, a mandatary, a substitute decision-maker.
    Representative {
        /// Their name.
        name: String,
        /// By what right: a judgment, a mandate, the law.
        capacity: String,
    },
}

impl ConsentGiver {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::PersonAndParent { .. } => "person_and_parent",
            Self::Parent { .. } => "parent",
            Self::Representative { .. } => "representative",
        }
    }

    /// The day from which a young person decides alone, where it is known.
    #[must_use]
    pub fn alone_from(&self) -> Option<NaiveDate> {
        match self {
            Self::PersonAndParent { alone_from, .. } | Self::Parent { alone_from, .. } => *alone_from,
            Self::Person | Self::Representative { .. } => None,
        }
    }
}

/// The words that were agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgreedText {
    /// Which text.
    pub text_id: ConsentTextId,
    /// In which version: from 1.
    pub version: u32,
    /// In which language it was read.
    pub language: Language,
}

/// Whether a consent was withdrawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ConsentWithdrawal {
    /// It was not.
    #[default]
    Stands,
    /// It was.
    Withdrawn {
        /// On that day; from that day it does not hold.
        on: NaiveDate,
        /// In which way it was said; none where that was not noted. Any way will do.
        #[serde(default)]
        means: Option<Means>,
        /// Why; may be empty, and nobody has to say.
        #[serde(default)]
        reason: String,
    },
}

impl ConsentWithdrawal {
    /// A withdrawal of which only the day is known: no more is needed (GDPR art. 7(3)).
    #[must_use]
    pub fn on_day(on: NaiveDate) -> Self {
        Self::Withdrawn { on, means: None, reason: String::new() }
    }

    /// The day of the withdrawal.
    #[must_use]
    pub fn on(&self) -> Option<NaiveDate> {
        match self {
            Self::Stands => None,
            Self::Withdrawn { on, .. } => Some(*on),
        }
    }
}

/// How a consent stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// It was not given, or not yet.
    Never,
    /// It holds.
    Given,
    /// Its time is over, and it was not withdrawn.
    Expired,
    /// It was withdrawn.
    Withdrawn,
}

impl ConsentState {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Given => "given",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Consent {
    /// How it stands on a day. The day on which it ends still counts; the day on which it is withdrawn does not.
    #[must_use]
    pub fn state_on(&self, day: NaiveDate) -> ConsentState {
        if day < self.given.on {
            return ConsentState::Never;
        }
        if self.withdrawal.on().is_some_and(|on| on <= day) {
            return ConsentState::Withdrawn;
        }
        if self.given.until.is_some_and(|until| until < day) { ConsentState::Expired } else { ConsentState::Given }
    }

    /// Whether it holds on a day and ends within [`EXPIRY_SOON_DAYS`] after it.
    #[must_use]
    pub fn ends_soon(&self, day: NaiveDate) -> bool {
        let horizon = day.checked_add_days(Days::new(EXPIRY_SOON_DAYS));
        self.state_on(day) == ConsentState::Given && self.given.until.zip(horizon).is_some_and(|(until, horizon)| until <= horizon)
    }

    /// Whether others gave it for a young person who decides alone by now. It still holds, but the person is asked
    /// (EDPB guidelines 05/2020 on consent, on reaching the age of consent).
    #[must_use]
    pub fn is_of_age(&self, day: NaiveDate) -> bool {
        self.state_on(day) == ConsentState::Given && self.given.giver.alone_from().is_some_and(|from| from <= day)
    }

    /// Whether it speaks of that purpose in that partnership.
    #[must_use]
    pub fn covers(&self, purpose: &ConsentPurpose, partnership: Option<PartnershipId>) -> bool {
        self.given.purpose == *purpose && (self.partnership_id.is_none() || self.partnership_id == partnership)
    }
}

impl Record for Consent {
    const ENTITY: Entity = Entity::Consent;
    const PARENTS: &'static [&'static str] = &["partner_id", "partnership_id"];
    const SECTIONS: &'static [&'static str] = &["given", "withdrawal"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        self.given.purpose.check(&mut check, "given.purpose");
        check.date("given.on", Some(self.given.on));
        if let ConsentMeans::ByMouth { witness } = &self.given.means {
            check.needed_line("given.means.witness", witness);
        }
        match &self.given.giver {
            ConsentGiver::Person => {}
            ConsentGiver::PersonAndParent { name, alone_from } | ConsentGiver::Parent { name, alone_from } => {
                check.needed_line("given.giver.name", name);
                check.date("given.giver.alone_from", *alone_from);
                check.period("given.giver.alone_from", Some(self.given.on), *alone_from);
            }
            ConsentGiver::Representative { name, capacity } => {
                check.needed_line("given.giver.name", name);
                check.needed_line("given.giver.capacity", capacity);
            }
        }
        if let Some(text) = &self.given.text {
            check.hold(text.version >= 1, "given.text.version", Problem::OutOfRange);
        }
        check.needed_line("given.collector", &self.given.collector);
        check.date("given.until", self.given.until);
        check.period("given.until", Some(self.given.on), self.given.until);
        if let ConsentWithdrawal::Withdrawn { on, reason, .. } = &self.withdrawal {
            check.date("withdrawal.on", Some(*on));
            check.period("withdrawal.on", Some(self.given.on), Some(*on));
            check.text("withdrawal.reason", reason);
        }
        check.done()
    }
}

#[cfg(test)]
mod tests;
