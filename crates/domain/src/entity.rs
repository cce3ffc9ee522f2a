//! The kinds of records, as the change log and the commands name them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// The centre that keeps the vault: one record.
    Centre,
    /// A person who opens the vault.
    User,
    /// A partnership.
    Partnership,
    /// A partner.
    Partner,
    /// A membership.
    Membership,
    /// An objective.
    Objective,
    /// An indicator.
    Indicator,
    /// A measurement.
    Measurement,
    /// An adjustment.
    Adjustment,
    /// An evaluation round.
    Round,
    /// A meeting.
    Meeting,
    /// A point of the agenda of a meeting.
    AgendaItem,
    /// One person's part in a meeting.
    Attendance,
    /// A document for a meeting.
    Document,
    /// What was sent for a meeting.
    Dispatch,
    /// An exchange with partners.
    Communication,
    /// A file that came with an exchange.
    Enclosure,
    /// A recommendation.
    Recommendation,
    /// A question to the clinical expert.
    Question,
    /// A decision.
    Decision,
    /// An action.
    Action,
    /// A problem.
    Problem,
    /// What a partner gave.
    Contribution,
    /// The partners' role, brought out.
    Recognition,
    /// An agreement in writing.
    Agreement,
    /// A word of the glossary.
    GlossaryTerm,
    /// A group of the population served.
    PopulationGroup,
    /// Something on Today that was put off.
    Snooze,
    /// A questionnaire of the centre's own.
    Questionnaire,
    /// Who may see a record, or a part of it.
    Disclosure,
    /// The words that people agree to, in versions.
    ConsentText,
    /// What a partner agreed to.
    Consent,
    /// Something that happened to personal data.
    Incident,
    /// That a person was erased.
    ErasureCertificate,
}

impl Entity {
    /// All kinds, parents before children, so that rows can be rebuilt in this order.
    pub const ALL: [Self; 34] = [
        Self::Centre,
        Self::User,
        Self::Partnership,
        Self::Partner,
        Self::Membership,
        Self::Objective,
        Self::Indicator,
        Self::Measurement,
        Self::Round,
        Self::Adjustment,
        Self::Meeting,
        Self::AgendaItem,
        Self::Attendance,
        Self::Document,
        Self::Dispatch,
        Self::Communication,
        Self::Enclosure,
        Self::Recommendation,
        Self::Question,
        Self::Decision,
        Self::Action,
        Self::Problem,
        Self::Contribution,
        Self::Recognition,
        Self::Agreement,
        Self::GlossaryTerm,
        Self::PopulationGroup,
        Self::Snooze,
        Self::Questionnaire,
        Self::Disclosure,
        Self::ConsentText,
        Self::Consent,
        Self::Incident,
        Self::ErasureCertificate,
    ];

    /// Its name in the change log, in commands and as a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::User => "user",
            Self::Partnership => "partnership",
            Self::Partner => "partner",
            Self::Membership => "membership",
            Self::Objective => "objective",
            Self::Indicator => "indicator",
            Self::Measurement => "measurement",
            Self::Adjustment => "adjustment",
            Self::Round => "round",
            Self::Meeting => "meeting",
            Self::AgendaItem => "agenda_item",
            Self::Attendance => "attendance",
            Self::Document => "document",
            Self::Dispatch => "dispatch",
            Self::Communication => "communication",
            Self::Enclosure => "enclosure",
            Self::Recommendation => "recommendation",
            Self::Question => "question",
            Self::Decision => "decision",
            Self::Action => "action",
            Self::Problem => "problem",
            Self::Contribution => "contribution",
            Self::Recognition => "recognition",
            Self::Agreement => "agreement",
            Self::GlossaryTerm => "glossary_term",
            Self::PopulationGroup => "population_group",
            Self::Snooze => "snooze",
            Self::Questionnaire => "questionnaire",
            Self::Disclosure => "disclosure",
            Self::ConsentText => "consent_text",
            Self::Consent => "consent",
            Self::Incident => "incident",
            Self::ErasureCertificate => "erasure_certificate",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.name() == name)
    }
}
