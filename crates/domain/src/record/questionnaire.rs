//! A questionnaire of the centre's own: taken from a file, or made here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::QuestionnaireId;

/// The largest content, in bytes. The largest questionnaire of the public test suites has a third of it.
const LARGEST: usize = 1 << 20;

/// A questionnaire of the centre's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// Its id.
    pub id: QuestionnaireId,
    /// What it is called.
    pub identity: QuestionnaireIdentity,
    /// What it asks.
    pub content: QuestionnaireContent,
}

/// What it is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireIdentity {
    /// Its title, in the language in which it was written.
    pub title: String,
}

/// What it asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireContent {
    /// The FHIR Questionnaire, as JSON. That it can be read and asked is for whoever writes it here to see.
    pub fhir: String,
}

impl Record for Questionnaire {
    const ENTITY: Entity = Entity::Questionnaire;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "content"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("identity.title", &self.identity.title);
        check.hold(!self.content.fhir.is_empty(), "content.fhir", Problem::Missing);
        check.hold(self.content.fhir.len() <= LARGEST, "content.fhir", Problem::TooLong);
        check.done()
    }
}
