//! Files and requests that nobody meant: tried in number every day, and for as long as one likes with `ENTENTE_SOAK=1`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod files;
