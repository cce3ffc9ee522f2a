//! Records, rules and error codes of Entente. No input or output, no database, no window.

pub mod access_entry;
pub mod change;
pub mod check;
pub mod clock;
pub mod consenting;
pub mod entity;
pub mod erasure;
pub mod error;
pub mod fold;
pub mod id;
pub mod incident_duties;
pub mod incident_year;
pub mod language;
pub mod readiness;
pub mod recommending;
pub mod record;
pub mod regime;
pub mod retention;
pub mod rosette;
pub mod undertakings;

pub use entity::Entity;
pub use error::{Error, ErrorCode, Fact, FieldProblem, Problem, Result};
pub use language::Language;
pub use record::Record;
