//! Journeys through the real window, by clicking and typing as a person does.
//!
//! `cargo xtask test --only window` builds the program, gives it a display and starts these tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod accessibility;
mod backups;
mod copying;
mod desktop;
mod driver;
mod evaluation;
mod every_screen;
mod hardening;
mod home;
mod idle_lock;
mod incidents;
mod journey;
mod keyboard;
mod kiosk;
mod meeting_day;
mod memory;
mod native_dialog;
mod naughty_strings;

mod owing;
mod people;
mod persons;
mod picture;
mod places;
mod recovery;
mod tour;
mod traced;
mod window;
