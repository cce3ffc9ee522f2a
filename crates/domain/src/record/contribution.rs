//! What a partner gives: expertise, rooms, money, time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::{ContributionId, PartnerId, PartnershipId};

/// What a partner gave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Its id.
    pub id: ContributionId,
    /// To which partnership.
    pub partnership_id: PartnershipId,
    /// Who gave it.
    pub partner_id: PartnerId,
    /// What, how much, when.
    pub gift: Gift,
}

/// What was given, how much, when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Gift {
    /// Of which kind it is.
    pub kind: GiftKind,
    /// In plain words.
    pub what: String,
    /// How much: hours for time, euros or dollars for money; none where that cannot be said.
    pub amount: Option<f64>,
    /// On that day.
    pub on: NaiveDate,
}

/// Kinds of contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GiftKind {
    /// What somebody knows.
    Expertise,
    /// A place.
    Room,
    /// Money.
    Money,
    /// Hours.
    Time,
    /// Things: food, copies, a car.
    Things,
}

impl GiftKind {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 5] = [Self::Expertise, Self::Room, Self::Money, Self::Time, Self::Things];
}

/// Amounts beyond this are a slip of the pen.
const LARGEST_AMOUNT: f64 = 1e9;

impl Record for Contribution {
    const ENTITY: Entity = Entity::Contribution;
    const PARENTS: &'static [&'static str] = &["partnership_id", "partner_id"];
    const SECTIONS: &'static [&'static str] = &["gift"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("gift.what", &self.gift.what);
        check.date("gift.on", Some(self.gift.on));
        if let Some(amount) = self.gift.amount {
            check.hold(amount.is_finite() && (0.0..=LARGEST_AMOUNT).contains(&amount), "gift.amount", Problem::OutOfRange);
        }
        check.done()
    }
}
