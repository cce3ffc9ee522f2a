//! `cargo xtask VERB`: one way to set up, run, test, measure and package Entente on every system.
//!
//! This program is the first thing compiled on a bare machine, so it depends on nothing but `serde_json`.

mod bench;
mod choice;
mod day;
mod display;
mod failure;
mod generate;
mod npm;
mod package;
mod page;
mod process;
mod program;
mod project;
mod promises;
mod run;
mod screenshot;
mod setup;
mod soak;
mod system;
mod test;
mod verbs;

use std::process::ExitCode;

use failure::Failure;
use project::Project;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "help".to_owned());
    let rest: Vec<String> = arguments.collect();

    match verbs::carry_out(&name, &rest, Project::find) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Reported) => ExitCode::from(1),
        Err(Failure::Failed(sentence)) => {
            eprintln!("{sentence}");
            ExitCode::from(1)
        }
        Err(Failure::Usage(sentence)) => {
            eprintln!("{sentence}\n");
            eprint!("{}", verbs::help());
            ExitCode::from(2)
        }
    }
}
