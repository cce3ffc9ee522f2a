//! A partner's membership in a partnership.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::partnership::ParticipationLevel;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{MembershipId, PartnerId, PartnershipId};

/// A partner takes part in a partnership, on one of its two sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// Its id.
    pub id: MembershipId,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// Which partner.
    pub partner_id: PartnerId,
    /// On which side, in which role, on which terms.
    pub terms: MembershipTerms,
    /// Since when and until when.
    pub period: MembershipPeriod,
}

/// The two voices of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Staff and clinicians of the centre.
    Team,
    /// The partners.
    Partner,
}

impl Side {
    /// Both sides, the team first.
    pub const BOTH: [Self; 2] = [Self::Team, Self::Partner];

    /// Its name in files, columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Partner => "partner",
        }
    }
}

/// On which side, in which role, on which terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MembershipTerms {
    /// Team or partners.
    pub side: Side,
    /// The role, in plain words.
    pub role: String,
    /// How far this member takes part.
    pub level: Option<ParticipationLevel>,
    /// For whom the member speaks.
    pub mandate: String,
    /// The agreed days between two contacts: 1 to 730; none where nothing was agreed.
    pub contact_rhythm_days: Option<u32>,
    /// How the member's time and costs are made good.
    pub compensation: String,
}

impl MembershipTerms {
    /// Terms of which only the side is known.
    #[must_use]
    pub fn on(side: Side) -> Self {
        Self { side, role: String::new(), level: None, mandate: String::new(), contact_rhythm_days: None, compensation: String::new() }
    }
}

/// Since when and until when the partner takes part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MembershipPeriod {
    /// The first day, if known.
    pub since: Option<NaiveDate>,
    /// The last day; none while it lasts.
    pub until: Option<NaiveDate>,
}

impl Record for Membership {
    const ENTITY: Entity = Entity::Membership;
    const PARENTS: &'static [&'static str] = &["partnership_id", "partner_id"];
    const SECTIONS: &'static [&'static str] = &["terms", "period"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.line("terms.role", &self.terms.role);
        check.text("terms.mandate", &self.terms.mandate);
        check.text("terms.compensation", &self.terms.compensation);
        if let Some(days) = self.terms.contact_rhythm_days {
            check.range("terms.contact_rhythm_days", days, 1, 730);
        }
        check.date("period.since", self.period.since);
        check.date("period.until", self.period.until);
        check.period("period.until", self.period.since, self.period.until);
        check.done()
    }
}
