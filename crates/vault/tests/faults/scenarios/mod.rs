//! What the program does when a fault meets it.

use std::path::Path;

use entente_domain::Result;

use crate::outcome::After;
use crate::program::Act;

mod backing_up;
mod creating;
mod erasing;
mod importing;
mod joining;
mod migrating;
mod passphrase;
mod recovering;
mod recovery;
mod renewing;
mod saving;
mod sharing;

/// Something that the program does with a vault.
pub struct Scenario {
    pub name: &'static str,
    /// Makes the folder that each run starts from, and tells what `act` and `check` have to know of it.
    pub prepare: fn(&Path) -> String,
    /// What the program does, telling each thing as soon as it is kept. An error is told as refused and ends the program.
    pub act: fn(&Act) -> Result<()>,
    /// What must hold afterwards, when the storage is well again. It panics where it does not.
    pub check: fn(&After<'_>),
}

const ALL: &[&Scenario] = &[
    &saving::SCENARIO,
    &importing::SCENARIO,
    &passphrase::SCENARIO,
    &recovery::SCENARIO,
    &recovering::SCENARIO,
    &migrating::SCENARIO,
    &creating::SCENARIO,
    &renewing::SCENARIO,
    &joining::SCENARIO,
    &sharing::SCENARIO,
    &backing_up::SCENARIO,
    &erasing::SCENARIO,
];

pub fn named(name: &str) -> &'static Scenario {
    ALL.iter().find(|scenario| scenario.name == name).unwrap()
}
