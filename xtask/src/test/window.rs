//! Runs the tests of the real window: with the program built for them, a display in memory, the driver, and a limit in time.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    display::Display,
    failure::Failure,
    page,
    process::{is_installed, run, run_and_read},
    program::{self, Build},
    project::Project,
    setup,
};

/// How long the tests of the window may take together, on a slow computer.
const LIMIT: Duration = Duration::from_secs(45 * 60);
/// The tests of the window, as cargo is asked for them: of the whole workspace, so that its libraries are those of the other tests.
const TESTS: [&str; 4] = ["test", "--workspace", "--test", "window"];

/// How the tests of the window ended.
pub enum Ended {
    /// They were not run, for this reason.
    Skipped(String),
    /// They were run; what they printed tells how each one ended.
    Ran {
        /// Whether all went well.
        well: bool,
        /// That they were stopped, where they were.
        note: Option<String>,
    },
}

/// Why the window cannot be tested on this system, if it cannot.
/// On Linux a missing driver is a failure of the setup, never a reason to skip.
pub fn cannot_be_driven() -> Option<String> {
    let driver = if cfg!(target_os = "linux") {
        return None;
    } else if cfg!(windows) {
        "msedgedriver.exe"
    } else {
        "WebKitWebDriver"
    };
    Some(format!(
        "The window is not tested here: this needs {driver} and a display in memory, which {} does not have.",
        std::env::consts::OS
    ))
}

/// Runs the tests whose names hold one of `names`, or all of them when there is none, and hands each line that they print to `read`.
///
/// # Errors
/// When something that they need is missing or cannot be built.
pub fn run_tests(project: &Project, names: &[&str], read: impl FnMut(&str)) -> Result<Ended, Failure> {
    if let Some(reason) = cannot_be_driven() {
        println!("{reason}");
        return Ok(Ended::Skipped(reason));
    }
    if !is_installed("WebKitWebDriver") {
        return Err(Failure::because("WebKitWebDriver is missing, so the window cannot be tested: install what this system calls it."));
    }
    page::build(project)?;
    let built = program::build(project, Build::Tested)?;
    // Compiled before, so that the time limit is for the tests alone.
    run(project.cargo().args(TESTS).arg("--no-run"))?;
    let display = Display::start()?;
    let cargo = project.cargo();
    // A window that never answers would hold up everything. `timeout` also ends what the tests have started: driver and program.
    let mut tests = Command::new("timeout");
    tests.args(["--kill-after=10", &LIMIT.as_secs().to_string()]).arg(cargo.get_program()).args(TESTS);
    tests.args(["--", "--test-threads=1", "--nocapture"]).args(names);
    tests.current_dir(&project.root).env("CARGO_TARGET_DIR", &project.target);
    tests.env("ENTENTE_PROGRAM", built).env("TAURI_DRIVER", setup::driver(project));
    // A failed test of the window tells in words what it saw; the frames of the runtime below it would bury them.
    tests.env("RUST_BACKTRACE", "0");
    let start = Instant::now();
    let well = run_and_read(display.lend(&mut tests), read)?;
    let note = (start.elapsed() >= LIMIT).then(|| format!("stopped after {} minutes", LIMIT.as_secs() / 60));
    Ok(Ended::Ran { well, note })
}
