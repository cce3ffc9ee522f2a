//! Typed record ids: an id of one kind of record is never taken for another.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(as = "String")]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A person who opens the vault.
    UserId,
    /// A partnership.
    PartnershipId,
    /// A partner: a person or an organisation.
    PartnerId,
    /// A partner's membership in a partnership.
    MembershipId,
    /// An objective of a partnership.
    ObjectiveId,
    /// An indicator of an objective.
    IndicatorId,
    /// A dated measurement of an indicator.
    MeasurementId,
    /// A decided adjustment.
    AdjustmentId,
    /// An evaluation round.
    RoundId,
    /// A meeting.
    MeetingId,
    /// A point of the agenda of a meeting.
    AgendaItemId,
    /// One person's part in a meeting.
    AttendanceId,
    /// A document for a meeting.
    DocumentId,
    /// What was sent for a meeting.
    DispatchId,
    /// A file that came with an exchange.
    EnclosureId,
    /// An exchange with partners.
    CommunicationId,
    /// A recommendation.
    RecommendationId,
    /// A question to the clinical expert.
    QuestionId,
    /// A decision.
    DecisionId,
    /// An action.
    ActionId,
    /// A problem.
    ProblemId,
    /// What a partner gave.
    ContributionId,
    /// The partners' role, brought out.
    RecognitionId,
    /// An agreement in writing.
    AgreementId,
    /// A word of the glossary.
    GlossaryTermId,
    /// A questionnaire of the centre's own.
    QuestionnaireId,
    /// A group of the population served.
    PopulationGroupId,
    /// Who may see a record.
    DisclosureId,
    /// Something on Today that was put off.
    SnoozeId,
    /// The words that people agree to, in versions.
    ConsentTextId,
    /// What a partner agreed to.
    ConsentId,
    /// Something that happened to personal data.
    IncidentId,
    /// That a person was erased.
    ErasureCertificateId,
}
