//! The program that a fault meets: this test program once more, doing one scenario on one folder and telling what it kept.

use std::fmt::Display;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use entente_domain::Error;

use crate::scenarios::{self, Scenario};

const SCENARIO: &str = "ENTENTE_TEST_SCENARIO";
const FOLDER: &str = "ENTENTE_TEST_FOLDER";
const KNOWN: &str = "ENTENTE_TEST_KNOWN";
/// No scenario takes so long, on any computer: a program that still runs then waits for something that never comes.
const LONGEST: Duration = Duration::from_secs(120);

/// Not a test of its own: what the program does that meets the fault.
#[test]
fn does_a_scenario_and_tells_what_it_kept() {
    let Some(name) = std::env::var_os(SCENARIO) else { return };
    let scenario = scenarios::named(name.to_str().unwrap());
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let act = Act { folder, known: std::env::var(KNOWN).unwrap() };
    // The test runner has begun a line.
    say("");
    match (scenario.act)(&act) {
        Ok(()) => say("done"),
        Err(error) => act.refused(&error),
    }
}

fn say(line: &str) {
    // Not `println!`: it is flushed at once, and a closed pipe is no reason to panic.
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// What a scenario acts on.
pub struct Act {
    pub folder: PathBuf,
    /// What `prepare` told.
    pub known: String,
}

impl Act {
    /// Tells that something is kept: from now on it must be there.
    pub fn kept(&self, what: impl Display) {
        say(&format!("kept {what}"));
    }

    /// Tells what was refused, by its code and facts.
    pub fn refused(&self, error: &Error) {
        say(&format!("refused {error}"));
    }
}

/// What the program told.
#[derive(Debug, Default)]
pub struct Said {
    pub kept: Vec<String>,
    pub refused: Vec<String>,
    pub done: bool,
}

impl Said {
    fn of(text: &str) -> Self {
        let mut said = Self::default();
        for line in text.lines() {
            if let Some(what) = line.strip_prefix("kept ") {
                said.kept.push(what.to_owned());
            } else if let Some(error) = line.strip_prefix("refused ") {
                said.refused.push(error.to_owned());
            } else if line == "done" {
                said.done = true;
            }
        }
        said
    }
}

/// How the program ended.
pub struct Ended {
    pub said: Said,
    pub status: ExitStatus,
    /// All that it wrote, to show where a test fails.
    pub output: String,
}

/// The program, ready to do a scenario on a folder; `through` is what it is started through, with its arguments.
pub fn program(scenario: &Scenario, folder: &Path, known: &str, through: &[String]) -> Command {
    let this = std::env::current_exe().unwrap();
    let mut command = match through.split_first() {
        Some((first, rest)) => {
            let mut command = Command::new(first);
            command.args(rest).arg(this);
            command
        }
        None => Command::new(this),
    };
    // One thread, so that the n-th call is the same one in each run.
    command.args(["--exact", "program::does_a_scenario_and_tells_what_it_kept", "--nocapture", "--test-threads=1"]);
    command.env(SCENARIO, scenario.name).env(FOLDER, folder).env(KNOWN, known).env("RUST_BACKTRACE", "0");
    command
}

/// Runs it to its end, or kills it after a while.
pub fn run(mut command: Command, kill_after: Option<Duration>) -> Ended {
    let scratch = tempfile::tempdir().unwrap();
    let (out, err) = (scratch.path().join("out"), scratch.path().join("err"));
    command.stdin(Stdio::null()).stdout(File::create(&out).unwrap()).stderr(File::create(&err).unwrap());
    let mut child = command.spawn().unwrap();
    if let Some(pause) = kill_after {
        std::thread::sleep(pause);
        child.kill().unwrap();
    }
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if started.elapsed() > LONGEST {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("the program did not come to an end");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    // A killed program may have stopped in the middle of a line, even of a character.
    let read = |path: &Path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let (out, err) = (read(&out), read(&err));
    let whole = out.rfind('\n').map_or("", |end| &out[..=end]);
    Ended { said: Said::of(whole), status, output: format!("{out}{err}") }
}
