//! The list of verbs: help and dispatch are both read from it, so they cannot differ.

use std::fmt::Write;

use crate::{bench, failure::Failure, generate, package, project::Project, promises, run, setup, soak, test};

/// What a verb does with the project and the rest of the command line.
type Work = fn(&Project, &[String]) -> Result<(), Failure>;

/// One thing that `cargo xtask` can do.
pub struct Verb {
    /// The word on the command line.
    pub name: &'static str,
    /// What may follow the word.
    pub arguments: &'static str,
    /// What it does, in a sentence; printed when it starts and in the help.
    pub sentence: &'static str,
    work: Work,
}

/// Every verb but `help`.
pub const VERBS: &[Verb] = &[
    Verb {
        name: "setup",
        arguments: "",
        sentence: "Looks for what this computer lacks to build and test Entente, and installs it where it can.",
        work: setup::verb,
    },
    Verb {
        name: "run",
        arguments: "[--demo] [--screenshot FILE] [--release]",
        sentence: "Builds Entente and opens its window; without a display, or with --screenshot, takes a picture of it instead.",
        work: run::verb,
    },
    Verb {
        name: "test",
        arguments: "[--only STEP,STEP…]",
        sentence: "Runs every check that must pass before a change is accepted, and counts them.",
        work: test::verb,
    },
    Verb {
        name: "package",
        arguments: "[--bundles KIND,KIND…] [--test]",
        sentence: "Makes what people install on this system, with checksums and the list of what is in it; --test installs it, tries it and removes it.",
        work: package::verb,
    },
    Verb {
        name: "bench",
        arguments: "[ARGUMENTS OF entente-cli bench]",
        sentence: "Measures the optimised core with `entente-cli bench`.",
        work: bench::verb,
    },
    Verb {
        name: "generate",
        arguments: "",
        sentence: "Writes anew the files that are generated from the Rust sources.",
        work: generate::verb,
    },
    Verb {
        name: "promises",
        arguments: "",
        sentence: "Runs the tests that prove what Entente promises, and writes what they showed to docs/promises.md.",
        work: promises::verb,
    },
    Verb {
        name: "soak",
        arguments: "[--minutes N] [--only PART,PART…]",
        sentence: "Runs the long trials of the promises, for hours, and keeps their figures and their date.",
        work: soak::verb,
    },
];

/// What `cargo xtask help` prints.
pub fn help() -> String {
    let mut text = String::from("cargo xtask VERB\n\n");
    for verb in VERBS {
        let usage = format!("{} {}", verb.name, verb.arguments);
        let _ = writeln!(text, "  {}\n      {}", usage.trim_end(), verb.sentence);
        if verb.name == "test" {
            let _ = writeln!(text, "      Steps: {}.", test::step_names().join(", "));
        }
        if verb.name == "soak" {
            let _ = writeln!(text, "      Parts: {}.", soak::part_names().join(", "));
        }
    }
    text.push_str("  help\n      Shows this list.\n");
    text
}

/// Does what `name` stands for. The project is looked for only when a verb needs it.
///
/// # Errors
/// [`Failure::Usage`] for an unknown verb, else whatever the verb reports.
pub fn carry_out(name: &str, arguments: &[String], find_project: fn() -> Result<Project, Failure>) -> Result<(), Failure> {
    if matches!(name, "help" | "--help" | "-h") {
        print!("{}", help());
        return Ok(());
    }
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        return Err(Failure::Usage(format!("There is no verb “{name}”.")));
    };
    println!("{}: {}", verb.name, verb.sentence);
    if arguments.iter().any(|argument| matches!(argument.as_str(), "--help" | "-h")) && verb.name != "bench" {
        println!("Usage: cargo xtask {} {}", verb.name, verb.arguments);
        return Ok(());
    }
    (verb.work)(&find_project()?, arguments)
}
