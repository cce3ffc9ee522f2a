//! Journeys through the core, as the window and the command line take them: only commands and their JSON.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod auditing;
mod backups;
mod centre;
mod collecting;
mod compliance;
mod disclosing;
mod everything;
mod hostile_texts;
mod leaving;
mod mails;
mod measuring;
mod meetings;
mod papers;
mod people;
mod persons;
mod recommendations;
mod recovery;
mod refusals;
mod report_read_back;
mod sealed_rounds;
mod silence;
mod stored_vaults;
#[cfg(target_os = "linux")]
mod unwritable_disk;
mod vault_to_store;
mod whole_mission;
