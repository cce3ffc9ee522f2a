//! The parts of a report on a partnership, each in its own file.

mod adjustments;
mod evaluations;
mod objectives;
mod people;
mod rosette;

pub(crate) use adjustments::{adjustment_table, adjustments};
pub(crate) use evaluations::{counted, evaluations, figures, how};
pub(crate) use objectives::objectives;
pub(crate) use people::people;
pub(crate) use rosette::rosette;
