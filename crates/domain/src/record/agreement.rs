//! A charter, a convention, an undertaking: who signed, and when it is looked at again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::{AgreementId, PartnerId, PartnershipId};

/// What partners agreed on in writing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// What it is, from when, until when, who signed.
    pub terms: AgreementTerms,
}

/// What the agreement is, from when, until when, who signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgreementTerms {
    /// Of which kind it is.
    pub kind: AgreementKind,
    /// Its name.
    pub title: String,
    /// What it covers, in plain words.
    pub scope: String,
    /// Who signed.
    pub signatories: Vec<PartnerId>,
    /// From that day.
    pub since: Option<NaiveDate>,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
    /// Until that day; none while it lasts.
    pub until: Option<NaiveDate>,
}

/// Kinds of agreements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// A charter: how people work together.
    Charter,
    /// A convention: who does what.
    Convention,
    /// An undertaking of confidentiality.
    Confidentiality,
    /// What is shared with whom, and what for.
    Sharing,
}

impl AgreementKind {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Charter, Self::Convention, Self::Confidentiality, Self::Sharing];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::Convention => "convention",
            Self::Confidentiality => "confidentiality",
            Self::Sharing => "sharing",
        }
    }
}

impl Record for Agreement {
    const ENTITY: Entity = Entity::Agreement;
    const PARENTS: &'static [&'static str] = &["partnership_id"];
    const SECTIONS: &'static [&'static str] = &["terms"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("terms.title", &self.terms.title);
        check.text("terms.scope", &self.terms.scope);
        check.date("terms.since", self.terms.since);
        check.date("terms.review_on", self.terms.review_on);
        check.date("terms.until", self.terms.until);
        check.period("terms.review_on", self.terms.since, self.terms.review_on);
        check.period("terms.until", self.terms.since, self.terms.until);
        check.done()
    }
}
