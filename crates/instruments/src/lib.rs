//! Questionnaires, answers and figures of Entente. Pure: no file, no clock, no database.
//!
//! The way of an evaluation through this crate:
//! [`questionnaire::read`] turns FHIR JSON into an [`Instrument`]; [`answers::read`] holds a sheet of answers to it;
//! [`scoring`] makes one value per person and dimension; [`results()`] makes the figures per side that may be shown;
//! [`weak_points()`] names what they ask to talk about.
//!
//! [`form`] is the general model of questionnaires, with FHIR in and out and the check of FHIR answers. Rounds do not run
//! on it yet.

pub mod answers;
pub mod boxed;
pub mod content;
pub mod figures;
pub mod form;
pub mod instrument;
pub mod questionnaire;
pub mod results;
pub mod scoring;
pub mod statistics;
pub mod tenths;
pub mod weak_points;
pub mod wording;

pub use answers::{Answer, Answers, Rating};
pub use boxed::box_of_instruments;
pub use instrument::{Choice, Dimension, Instrument, Item, Scale};
pub use results::{Base, DimensionResult, Figure, Headcount, Reading, Results, ScoredResponse, results};
pub use tenths::Tenths;
pub use weak_points::{WeakPoint, WeakPointKind, weak_points};
pub use wording::Wording;
