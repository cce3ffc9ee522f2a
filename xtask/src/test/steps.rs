//! The steps of the verb `test`.

use std::{fs, process::Command};

use super::{count::Count, window};
use crate::{
    failure::Failure,
    npm::npm,
    page,
    process::{run, run_and_read},
    project::Project,
    setup::{self, Needs},
};

/// One step.
pub struct Step {
    /// The word that `--only` understands.
    pub name: &'static str,
    /// What it checks.
    pub sentence: &'static str,
    /// Whether it runs even when `--only` names others, because they build on it.
    pub always: bool,
    /// Does it; the list holds the names of the steps that were asked for.
    pub work: fn(&Project, &[&str]) -> Result<Done, Failure>,
}

/// A step that came to its end.
pub struct Done {
    /// How its tests ended.
    pub count: Count,
    /// Why it was skipped.
    pub note: Option<String>,
}

impl From<Count> for Done {
    fn from(count: Count) -> Self {
        Self { count, note: None }
    }
}

/// Every step, in the order in which they run: what is quick and what others need comes first.
pub const STEPS: &[Step] = &[
    Step { name: "setup", sentence: "what this computer lacks", always: true, work: prepare },
    Step { name: "format", sentence: "the sources have the agreed form", always: false, work: format },
    Step { name: "page-build", sentence: "the page can be built", always: false, work: build_page },
    Step { name: "lint", sentence: "clippy has nothing to say", always: false, work: lint },
    Step { name: "rust", sentence: "the tests of the core and of its journeys", always: false, work: rust },
    Step { name: "page-types", sentence: "the types of the page agree", always: false, work: page_types },
    Step { name: "page", sentence: "the tests of the page", always: false, work: page_tests },
    Step { name: "window", sentence: "the tests of the real window", always: false, work: window },
];

fn prepare(project: &Project, chosen: &[&str]) -> Result<Done, Failure> {
    prepare_for(project, chosen.contains(&"window"))?;
    Ok(Count::PASSED.into())
}

/// Installs what tests need, those of the window where they can be run.
///
/// # Errors
/// When something is missing that cannot be installed from here.
pub fn prepare_for(project: &Project, window: bool) -> Result<(), Failure> {
    let window = window && window::cannot_be_driven().is_none();
    setup::prepare(project, Needs { window, driver: window, checks: true, contents: false })
}

fn format(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    let rust = run(project.cargo().args(["fmt", "--all", "--check"]));
    let page = run(npm(project).args(["run", "format"]));
    rust.and(page)
        .map_err(|_| Failure::because("Some sources do not have the agreed form: `cargo fmt --all` and `npm run format:write` give it."))?;
    Ok(Count::PASSED.into())
}

fn build_page(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    page::build(project)?;
    Ok(Count::PASSED.into())
}

fn lint(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    // Tauri refuses to be compiled without the built page; everything else can be looked at all the same.
    let page = page::build(project);
    let most = run(project.cargo().args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]));
    // The tests that need a window are left out of `--all-targets`, because they are left out of a plain `cargo test`.
    let tests = ["--test", "window", "--test", "installed"];
    let window = run(project.cargo().args(["clippy", "--workspace"]).args(tests).args(["--", "--deny", "warnings"]));
    page.and(most).and(window)?;
    Ok(Count::PASSED.into())
}

fn rust(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    // The window test says `test = false` in tests/Cargo.toml, so it does not run here.
    Ok(count_rust(project.cargo().args(["test", "--workspace", "--no-fail-fast"]))?.into())
}

fn page_types(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    run(npm(project).args(["run", "check"]))?;
    Ok(Count::PASSED.into())
}

fn page_tests(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    let report = project.target.join("page-tests.json");
    // A report of an earlier run must not be read when this one writes none.
    let _ = fs::remove_file(&report);
    let well = run_and_read(
        npm(project).args(["test", "--", "--reporter=default", "--reporter=json"]).arg(format!("--outputFile.json={}", report.display())),
        |_| {},
    )?;
    let count = fs::read(&report)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .and_then(|value| Count::from_vitest_report(&value))
        .ok_or_else(|| Failure::because("The tests of the page wrote no report."))?;
    Ok(count.and_ended(well).into())
}

fn window(project: &Project, _: &[&str]) -> Result<Done, Failure> {
    let mut count = Count::default();
    let ended = window::run_tests(project, &[], |line| count = count + Count::from_rust_line(line).unwrap_or_default())?;
    Ok(match ended {
        window::Ended::Skipped(reason) => Done { count: Count::SKIPPED, note: Some(reason) },
        window::Ended::Ran { well, note } => Done { count: count.and_ended(well), note },
    })
}

/// Runs a test program of cargo and adds up its result lines.
///
/// # Errors
/// When it cannot be started.
pub fn count_rust(command: &mut Command) -> Result<Count, Failure> {
    let mut count = Count::default();
    let well = run_and_read(command, |line| {
        if let Some(more) = Count::from_rust_line(line) {
            count = count + more;
        }
    })?;
    Ok(count.and_ended(well))
}
