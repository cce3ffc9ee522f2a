//! Faults at chosen calls of the program to the system, by the fault injection of `strace`. Only calls on the vault's folder count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::outcome::Stage;
use crate::program::{Ended, program, run};

/// The calls that change a folder or its files, those that make changes last, and those that read. Not every computer has all.
const CHANGING: &str = "write writev pwrite64 pwritev pwritev2 ftruncate fallocate copy_file_range sendfile mkdir mkdirat rename \
                        renameat renameat2 unlink unlinkat rmdir link linkat chmod fchmod fchmodat open openat";
const SYNCING: &str = "fsync fdatasync sync_file_range msync";
const READING: &str = "read readv pread64 preadv preadv2";

fn is_one_of(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|one| one == name)
}

/// Whether faults can be set here. Where they must be set and cannot, this fails in words.
pub fn is_there() -> bool {
    let found = cfg!(target_os = "linux")
        && Command::new("strace")
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
    if found {
        return true;
    }
    assert!(
        !cfg!(target_os = "linux") || std::env::var_os("CI").is_none(),
        "strace is missing, so storage that fails was not tried. Install it: `cargo xtask setup`, or the package `strace`."
    );
    crate::promise::tell("S2 skipped: strace is missing, so storage that fails was not tried");
    false
}

/// One call of the run in peace.
#[derive(Debug, Clone)]
pub struct Call {
    pub name: String,
    /// Which one of this name it is, from 1.
    pub nth: usize,
    /// Whether it opens a file for writing.
    opens_to_write: bool,
}

impl Call {
    /// Whether it can change what is kept, or make it last.
    pub fn changes(&self) -> bool {
        !is_one_of(READING, &self.name)
    }

    /// Whether it needs room on the disk.
    pub fn needs_room(&self) -> bool {
        const MORE: &str =
            "write writev pwrite64 pwritev pwritev2 ftruncate fallocate copy_file_range sendfile mkdir mkdirat fsync fdatasync";
        is_one_of(MORE, &self.name)
    }

    /// Whether a medium that cannot be written refuses it.
    pub fn writes(&self) -> bool {
        if self.name.starts_with("open") { self.opens_to_write } else { self.changes() && !is_one_of(SYNCING, &self.name) }
    }
}

/// Which calls the program makes on the folder, in order, when nothing fails.
pub struct Recording {
    pub calls: Vec<Call>,
    /// Relative to the folder; empty for the folder itself.
    paths: BTreeSet<String>,
}

impl Recording {
    pub fn of(stage: &Stage) -> Self {
        // First all calls, to learn the paths; then only the calls on these, which is what is counted when a fault is set.
        let all = Self { calls: Vec::new(), paths: BTreeSet::from([String::new()]) };
        let (_folder, path) = stage.fresh();
        let log = all.run(stage, &path, &[], false).1;
        let paths = log.iter().flat_map(|line| paths_below(&path, line)).chain([String::new()]).collect();
        let known = Self { calls: Vec::new(), paths };
        let (_folder, path) = stage.fresh();
        let (ended, log) = known.run(stage, &path, &[], true);
        assert!(ended.said.done, "in peace all goes well:\n{}", ended.output);
        let mut counts = BTreeMap::<String, usize>::new();
        let calls: Vec<Call> = log
            .iter()
            .filter_map(|line| {
                let (name, rest) = call_of(line)?;
                let nth = counts.entry(name.to_owned()).or_default();
                *nth += 1;
                let opens_to_write = ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| rest.contains(flag));
                Some(Call { name: name.to_owned(), nth: *nth, opens_to_write })
            })
            .collect();
        assert!(calls.iter().any(Call::changes), "some calls were seen");
        Self { calls, ..known }
    }

    /// A fault at one call, or at each of its name from it on.
    pub fn at(call: &Call, what: &str, onwards: bool) -> String {
        format!("inject={}:{what}:when={}{}", call.name, call.nth, if onwards { "+" } else { "" })
    }

    /// A fault at all calls of some kinds from the `from`-th call on.
    pub fn from(&self, from: usize, what: &str, kinds: impl Fn(&Call) -> bool) -> Vec<String> {
        let mut names = BTreeMap::<&str, usize>::new();
        for (n, call) in self.calls.iter().enumerate() {
            let before = names.entry(&call.name).or_default();
            *before += usize::from(n < from);
        }
        let concerned: BTreeSet<&str> = self.calls.iter().filter(|call| kinds(call)).map(|call| call.name.as_str()).collect();
        concerned.into_iter().map(|name| format!("inject={name}:{what}:when={}+", names[name] + 1)).collect()
    }

    /// Runs the scenario with faults. Tells how it ended, and whether a fault was met.
    pub fn with_faults(&self, stage: &Stage, folder: &Path, faults: &[String]) -> (Ended, bool) {
        let (ended, log) = self.run(stage, folder, faults, true);
        let met = log.iter().any(|line| line.contains("(INJECTED)"));
        (ended, met)
    }

    fn run(&self, stage: &Stage, folder: &Path, faults: &[String], only_paths: bool) -> (Ended, Vec<String>) {
        let scratch = tempfile::tempdir().unwrap();
        let log = scratch.path().join("log");
        // A question mark before a name: it may be unknown on this computer.
        let traced = [CHANGING, SYNCING, READING].map(str::split_whitespace).into_iter().flatten();
        let traced: Vec<String> = traced.map(|name| format!("?{name}")).collect();
        let mut through: Vec<String> = ["strace", "-f", "-qq", "-s", "0", "-e", "signal=none", "-o"].map(str::to_owned).into();
        through.extend([log.to_str().unwrap().to_owned(), "-e".to_owned(), format!("trace={}", traced.join(","))]);
        if only_paths {
            for name in &self.paths {
                let path = if name.is_empty() { folder.to_owned() } else { folder.join(name) };
                through.extend(["-P".to_owned(), path.to_str().unwrap().to_owned()]);
            }
        } else {
            // With the path of each open file.
            through.push("-y".to_owned());
        }
        // Stopping at these calls alone is faster, but then no signal is sent.
        if !faults.iter().any(|fault| fault.contains("signal=")) {
            through.push("--seccomp-bpf".to_owned());
        }
        for fault in faults {
            through.extend(["-e".to_owned(), fault.clone()]);
        }
        let ended = run(program(stage.scenario, folder, &stage.known, &through), None);
        let log = std::fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        (ended, log.lines().map(str::to_owned).collect())
    }
}

/// The name of the call of a line of the log, and what follows it.
fn call_of(line: &str) -> Option<(&str, &str)> {
    // With `-f` the number of the process comes first.
    let call = line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    call.split_once('(').filter(|(name, _)| name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_'))
}

/// The paths below the folder that a line of the log names, as `"path"` or `<path>`.
fn paths_below(folder: &Path, line: &str) -> Vec<String> {
    let folder = folder.to_str().unwrap();
    line.match_indices(folder)
        .filter_map(|(at, _)| {
            let rest = &line[at + folder.len()..];
            let end = rest.find(['"', '>', '('])?;
            rest[..end].strip_prefix('/').map(|name| name.trim_end().to_owned())
        })
        .collect()
}
