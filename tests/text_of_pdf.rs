//! Reads a PDF in a process of its own, as both programs do: what the trials with hostile files are read by.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    entente_exchange::file_text::apart::serve_if_asked().unwrap_or(ExitCode::FAILURE)
}
