//! The vault on storage that fails, and under programs that die (security.md, S2).
//!
//! A *scenario* is something that the program does with a vault. It is run once in peace, to learn which calls to the system it
//! makes on the vault's folder, and then again and again, each time with a fault at another of these calls: the call fails, or the
//! program is killed there. Afterwards the vault must open and hold what the program said it kept.
//!
//! `ENTENTE_SOAK=1` goes through every call; without it a spread sample is taken. A new scenario is a file in `scenarios/` and a line
//! in its list; a test in `storage` names it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod content;
mod killed;
mod outcome;
mod program;
mod promise;
mod scenarios;
mod storage;
mod tracing;
