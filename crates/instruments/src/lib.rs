//! Questionnaires, answers and figures of Entente. Pure: no file, no clock, no database.
//!
//! The way of an evaluation through this crate: [`form::fhir`] and [`form::xlsform`] turn a file into a [`form::Form`];
//! [`form::answering`] says what is asked and holds a sheet of answers to it; [`figures`] makes what may be shown of the sheets of a
//! closed round. [`statistics`] computes, [`boxed`] holds the questionnaires that come with the program.

pub mod boxed;
pub mod content;
pub mod figures;
pub mod form;
pub mod statistics;
pub mod tenths;

pub use tenths::Tenths;
