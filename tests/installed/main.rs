//! The program as people get it: optimised, packed, installed. What shuts its window off is tried once more, because the window tests
//! try another build.
//!
//! `cargo xtask package --test` installs the package, gives it a display and starts these tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
// The hands and eyes of the window tests can do more than is needed here.
#![allow(dead_code)]

mod first_screen;

#[path = "../window/driver.rs"]
mod driver;
#[path = "../window/hardening.rs"]
mod hardening;
#[path = "../window/home.rs"]
mod home;
#[path = "../window/picture.rs"]
mod picture;
#[path = "../window/places.rs"]
mod places;
#[path = "../window/window.rs"]
mod window;
