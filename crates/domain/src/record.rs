//! What every record has in common: an id, sections, a check.

pub mod action;
pub mod adjustment;
pub mod agenda_item;
pub mod agreement;
pub mod attendance;
pub mod centre;
pub mod communication;
pub mod consent;
pub mod consent_text;
pub mod contribution;
pub mod decision;
pub mod disclosure;
pub mod dispatch;
pub mod document;
pub mod enclosure;
pub mod erasure_certificate;
pub mod glossary;
pub mod incident;
pub mod means;
pub mod meeting;
pub mod membership;
pub mod objective;
pub mod origin;
pub mod partner;
pub mod partnership;
pub mod population;
pub mod problem;
pub mod question;
pub mod questionnaire;
pub mod recognition;
pub mod recommendation;
pub mod response;
pub mod round;
pub mod snooze;
pub mod user;
pub mod visibility;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::entity::Entity;
use crate::error::{Error, ErrorCode, Result};

/// A record of the vault.
///
/// As JSON it is an object: `id`, the ids of its parents, and its *sections*. A section is the group of fields that one
/// part of a form edits and validates together; it is the unit of change, of history, of undo and later of merging.
/// The keys of the object are fixed; `id` and parents never change after creation.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq + std::fmt::Debug + Send {
    /// Its kind.
    const ENTITY: Entity;
    /// The names of the ids of its parents.
    const PARENTS: &'static [&'static str];
    /// The names of its sections, in the order of its form.
    const SECTIONS: &'static [&'static str];

    /// Its id.
    fn id(&self) -> Uuid;

    /// Checks all fields.
    ///
    /// # Errors
    /// `InvalidRecord` with every field to put right.
    fn check(&self) -> Result<()>;

    /// The record as a JSON object.
    ///
    /// # Errors
    /// `Internal` when it cannot be written as JSON, which a number that is not finite would cause.
    fn to_object(&self) -> Result<Map<String, Value>> {
        match serde_json::to_value(self) {
            Ok(Value::Object(object)) => Ok(object),
            _ => Err(Error::internal("record.to_object")),
        }
    }

    /// The record of a JSON object, checked.
    ///
    /// # Errors
    /// `InvalidRequest` when it is not of the record's shape, `InvalidRecord` when a field breaks a rule.
    fn from_object(object: Map<String, Value>) -> Result<Self> {
        let record: Self = serde_json::from_value(Value::Object(object))
            .map_err(|_| Error::new(ErrorCode::InvalidRequest).with("place", Self::ENTITY.name()))?;
        record.check()?;
        Ok(record)
    }

    /// The record with one section replaced, checked.
    ///
    /// # Errors
    /// `InvalidRequest` for an unknown section or a value of another shape, `InvalidRecord` when a field breaks a rule.
    fn with_section(&self, section: &str, value: Value) -> Result<Self> {
        if !Self::SECTIONS.contains(&section) {
            return Err(Error::new(ErrorCode::InvalidRequest).with("place", section));
        }
        let mut object = self.to_object()?;
        object.insert(section.to_owned(), value);
        Self::from_object(object)
    }
}
