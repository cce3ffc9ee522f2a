//! A partner: a person or an organisation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::{Check, is_blank};
use crate::entity::Entity;
use crate::error::Result;
use crate::id::PartnerId;
use crate::language::Language;

/// A person or an organisation of the directory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// Who it is.
    pub identity: PartnerIdentity,
    /// How to reach it.
    pub contact: PartnerContact,
    /// Where it is.
    pub address: PartnerAddress,
    /// What the person needs to take part.
    pub needs: PartnerNeeds,
    /// Whether the person agreed to be named in documents.
    pub naming: PartnerNaming,
    /// Anything else.
    pub remarks: PartnerRemarks,
}

/// Person or organisation, with its names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PartnerName {
    /// A person.
    Person {
        /// Given names.
        given: String,
        /// Family name with its particles.
        family: String,
    },
    /// An organisation.
    Organisation {
        /// Its name.
        name: String,
        /// Its name in another language: two names are normal in Brussels.
        #[serde(default)]
        other_name: String,
    },
}

/// Who the partner is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerIdentity {
    /// Person or organisation.
    pub name: PartnerName,
    /// From which part of society it speaks.
    pub category: Option<StakeholderCategory>,
    /// The languages in which it likes to be addressed.
    #[serde(default)]
    pub languages: Vec<Language>,
}

/// Stakeholder categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StakeholderCategory {
    /// Health professional.
    HealthProfessional,
    /// Resident or patient.
    ResidentOrPatient,
    /// Carer of a relative or friend.
    Carer,
    /// Public authority.
    PublicAuthority,
    /// Association.
    Association,
    /// Private sector.
    PrivateSector,
    /// Elected official.
    ElectedOfficial,
    /// Other.
    Other,
}

impl StakeholderCategory {
    /// All of them, in the order of forms and reports.
    pub const ALL: [Self; 8] = [
        Self::HealthProfessional,
        Self::ResidentOrPatient,
        Self::Carer,
        Self::PublicAuthority,
        Self::Association,
        Self::PrivateSector,
        Self::ElectedOfficial,
        Self::Other,
    ];

    /// Its name in files, columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::HealthProfessional => "health_professional",
            Self::ResidentOrPatient => "resident_or_patient",
            Self::Carer => "carer",
            Self::PublicAuthority => "public_authority",
            Self::Association => "association",
            Self::PrivateSector => "private_sector",
            Self::ElectedOfficial => "elected_official",
            Self::Other => "other",
        }
    }

    /// The category of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }
}

/// How to reach the partner. Numbers stay the text that was given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerContact {
    /// E-mail address.
    pub email: String,
    /// Telephone, as the partner writes it.
    pub phone: String,
    /// Website.
    pub website: String,
    /// How the partner wishes to be reached.
    pub wishes: String,
}

/// Where the partner is. The postcode is text: leading zeros count.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerAddress {
    /// Street and number.
    pub street: String,
    /// Postcode, as text.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country, as it was given.
    pub country: String,
}

/// What the person needs to take part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerNeeds {
    /// The needs that are known.
    pub needs: Vec<Need>,
    /// More about them.
    pub detail: String,
}

/// What a person may need to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// An interpreter.
    Interpreter,
    /// Large print.
    LargePrint,
    /// Documents in simple sentences.
    PlainLanguage,
    /// Transport.
    Transport,
    /// Childcare.
    Childcare,
    /// A way without steps.
    StepFree,
    /// Taking part from afar.
    Remote,
}

/// Whether the person agreed to be named in documents that leave the computer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerNaming {
    /// The day of the agreement; none means never named.
    pub agreed_on: Option<NaiveDate>,
}

/// Anything else.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerRemarks {
    /// Free text, such as the columns of an imported list that have no place of their own.
    pub note: String,
    /// The day on which the entry was last found right.
    pub verified_on: Option<NaiveDate>,
}

impl PartnerName {
    /// The name as it is read aloud: `Claire Peeters`, `Maison de quartier`.
    #[must_use]
    pub fn spoken(&self) -> String {
        match self {
            Self::Person { given, family } => format!("{} {}", given.trim(), family.trim()).trim().to_owned(),
            Self::Organisation { name, .. } => name.trim().to_owned(),
        }
    }

    /// The name as lists are sorted: family name first.
    #[must_use]
    pub fn sorted(&self) -> String {
        match self {
            Self::Person { given, family } => format!("{} {}", family.trim(), given.trim()).trim().to_owned(),
            Self::Organisation { name, .. } => name.trim().to_owned(),
        }
    }

    /// Whether it is a person.
    #[must_use]
    pub fn is_person(&self) -> bool {
        matches!(self, Self::Person { .. })
    }
}

impl Partner {
    /// A partner of whom only the name is known.
    #[must_use]
    pub fn named(id: PartnerId, name: PartnerName) -> Self {
        Self {
            id,
            identity: PartnerIdentity { name, category: None, languages: Vec::new() },
            contact: PartnerContact::default(),
            address: PartnerAddress::default(),
            needs: PartnerNeeds::default(),
            naming: PartnerNaming::default(),
            remarks: PartnerRemarks::default(),
        }
    }

    /// Whether its name may stand in a document that leaves the computer: organisations always, persons where they agreed.
    #[must_use]
    pub fn may_be_named(&self) -> bool {
        !self.identity.name.is_person() || self.naming.agreed_on.is_some()
    }
}

impl Record for Partner {
    const ENTITY: Entity = Entity::Partner;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "contact", "address", "needs", "naming", "remarks"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        match &self.identity.name {
            PartnerName::Person { given, family } => {
                check.name("identity.name.given", given);
                if is_blank(given) {
                    check.needed_name("identity.name.family", family);
                } else {
                    check.name("identity.name.family", family);
                }
            }
            PartnerName::Organisation { name, other_name } => {
                check.needed_name("identity.name.name", name);
                check.name("identity.name.other_name", other_name);
            }
        }
        check.email("contact.email", &self.contact.email);
        check.line("contact.phone", &self.contact.phone);
        check.line("contact.website", &self.contact.website);
        check.text("contact.wishes", &self.contact.wishes);
        check.line("address.street", &self.address.street);
        check.line("address.postcode", &self.address.postcode);
        check.line("address.city", &self.address.city);
        check.line("address.country", &self.address.country);
        check.text("needs.detail", &self.needs.detail);
        check.date("naming.agreed_on", self.naming.agreed_on);
        check.text("remarks.note", &self.remarks.note);
        check.date("remarks.verified_on", self.remarks.verified_on);
        check.done()
    }
}
