//! The verb `promises`: runs the tests that prove what Entente promises, and writes what they showed.

mod figures;
mod heard;
mod language;
mod list;
mod proof;
mod table;
mod told;
mod verdict;

use std::{collections::BTreeSet, fs};

use crate::{
    day,
    failure::Failure,
    page,
    process::run_and_read,
    project::Project,
    soak::{self, LongRuns},
    test::{prepare_for, window},
};
use language::Language;
use list::PROMISES;
use proof::{Proof, Target};
use verdict::Verdict;

pub use heard::{Ended, Heard};
pub use told::Told;

/// Where the documents lie, by their language.
const DOCUMENTS: [(Language, &str); 2] = [(Language::English, "promises.md"), (Language::French, "promesses.md")];

/// `cargo xtask promises`. The documents are written whatever the tests show, and say it.
///
/// # Errors
/// When an argument is given, something cannot be built or written, or a promise was not shown.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`promises` takes no “{argument}”.")));
    }
    // Read first: tests of an hour are not to be run for a file that cannot be read afterwards.
    let long_runs = LongRuns::read(project)?;
    let heard = run_tests(project)?;
    let verdicts: Vec<Verdict<'_>> = PROMISES.iter().map(|promise| Verdict::of(promise, &heard)).collect();
    let day = day::today();
    println!();
    for (language, name) in DOCUMENTS {
        let path = project.root.join("docs").join(name);
        fs::write(&path, table::table(&verdicts, &long_runs, &day, language))
            .map_err(|error| Failure::because(format!("docs/{name} could not be written: {error}.")))?;
        println!("docs/{name} is written; look at it with `git diff` and commit it.");
    }
    let not_shown: Vec<&Verdict<'_>> = verdicts.iter().filter(|verdict| !verdict.is_shown()).collect();
    for verdict in &not_shown {
        let lacks: Vec<String> = verdict.lacks.iter().map(|lack| lack.said(Language::English)).collect();
        println!("{} was not shown: {}.", verdict.promise.id, lacks.join("; "));
    }
    println!("{} of {} promises were shown.", verdicts.len() - not_shown.len(), verdicts.len());
    if not_shown.is_empty() { Ok(()) } else { Err(Failure::Reported) }
}

/// Runs every test of the list, those of the window in their own way, and hears what they say.
fn run_tests(project: &Project) -> Result<Heard, Failure> {
    prepare_for(project, true)?;
    // Tauri refuses to be compiled without the built page.
    page::build(project)?;
    let mut heard = Heard::default();
    // How the program ended is not asked for: a test that failed or is not there is missed by its name.
    run_and_read(soak::everyday(project.cargo().args(core_arguments())), |line| {
        heard.line(line);
    })?;
    heard.end();
    if heard.tests().is_empty() {
        return Err(Failure::because("The tests could not be built; the lines above say why. The documents stay as they are."));
    }
    let names: Vec<&str> = names(|target| target == Target::Window).into_iter().collect();
    match window::run_tests(project, &names, |line| {
        heard.line(line);
    })? {
        window::Ended::Skipped(_) => names.iter().for_each(|name| heard.passed_over(name)),
        window::Ended::Ran { note, .. } => {
            if let Some(note) = note {
                println!("The tests of the window were {note}.");
            }
        }
    }
    heard.end();
    Ok(heard)
}

/// What cargo is asked for, but for the window: of the whole workspace, so that libraries have the features of the other tests and nothing
/// large is compiled again.
fn core_arguments() -> Vec<&'static str> {
    let programs: BTreeSet<&str> = proofs()
        .filter_map(|proof| match proof.target {
            Target::Program(name) => Some(name),
            Target::Library | Target::Window => None,
        })
        .collect();
    let mut arguments = vec!["test", "--workspace", "--no-fail-fast", "--lib"];
    arguments.extend(programs.into_iter().flat_map(|name| ["--test", name]));
    arguments.push("--");
    arguments.extend(names(|target| target != Target::Window));
    arguments
}

/// The names of the tests in such targets, each once: a test may prove several promises.
fn names(is_wanted: impl Fn(Target) -> bool) -> BTreeSet<&'static str> {
    proofs().filter(|proof| is_wanted(proof.target)).map(|proof| proof.name).collect()
}

fn proofs() -> impl Iterator<Item = &'static Proof> {
    PROMISES.iter().flat_map(|promise| promise.proofs)
}

#[cfg(test)]
mod tests {
    use super::{Target, core_arguments, names};

    #[test]
    fn cargo_is_asked_for_each_program_and_each_test_once_and_never_for_the_window() {
        let arguments = core_arguments();
        let (cargo, tests) = arguments.split_at(arguments.iter().position(|argument| *argument == "--").unwrap());
        assert_eq!(cargo[..4], ["test", "--workspace", "--no-fail-fast", "--lib"]);
        for program in ["opening", "faults", "hostile", "journeys", "contract", "window_rules", "dependencies"] {
            assert_eq!(cargo.iter().filter(|argument| **argument == program).count(), 1, "{program}");
        }
        assert!(!cargo.contains(&"window"));
        assert_eq!(tests.iter().filter(|name| **name == "files::").count(), 1);
        for name in names(|target| target == Target::Window) {
            assert!(!tests.contains(&name), "{name}");
        }
    }
}
