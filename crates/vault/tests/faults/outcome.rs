//! What must hold after a fault, whatever the scenario.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use entente_domain::{ErrorCode, Result};
use entente_vault::Vault;

use crate::common::{clock, passphrase};
use crate::program::{Ended, Said, program, run};
use crate::scenarios::Scenario;

const PATIENCE: Duration = Duration::from_secs(20);

/// How the program and the storage fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The fault passed, and the program came to its end: what was refused is not there.
    Well,
    /// The storage stayed broken, or the program was killed: what was not told as kept may be there, but only whole.
    Cut,
}

/// What a scenario checks.
pub struct After<'a> {
    pub folder: &'a Path,
    pub known: &'a str,
    pub said: &'a Said,
    pub ending: Ending,
}

impl After<'_> {
    /// Opens the vault with one of these passphrases, and verifies all of it. Tells which one it was.
    pub fn open(&self, passphrases: &[&str]) -> (Vault, usize) {
        for (n, text) in passphrases.iter().enumerate() {
            match patiently(|| Vault::open(self.folder, &passphrase(text), clock())) {
                Ok(vault) => {
                    vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
                    return (vault, n);
                }
                Err(error) => assert_eq!(error.code, ErrorCode::WrongPassphrase, "the vault does not open"),
            }
        }
        panic!("none of the passphrases opens the vault");
    }
}

/// Tries again while the vault is in use. A killed program holds it until it is gone, and so does, for a moment, a program that another
/// test starts just then: it has copies of all open files until it begins.
pub fn patiently<T>(mut take: impl FnMut() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    loop {
        match take() {
            Err(error) if error.code == ErrorCode::VaultInUse && started.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(10))
            }
            taken => return taken,
        }
    }
}

/// A scenario, made ready: where each run starts, and what a run in peace comes to.
pub struct Stage {
    pub scenario: &'static Scenario,
    pub known: String,
    start: tempfile::TempDir,
    /// The files that lie in the folder before, after, and now and then.
    names: BTreeSet<String>,
}

impl Stage {
    pub fn set(scenario: &'static Scenario) -> Self {
        let start = tempfile::tempdir().unwrap();
        let known = (scenario.prepare)(&start.path().join("vault"));
        let mut stage = Self { scenario, known, start, names: BTreeSet::from(["attempts.json".to_owned()]) };
        let (_folder, path) = stage.fresh();
        stage.names.extend(names(&path));
        let ended = run(program(scenario, &path, &stage.known, &[]), None);
        assert!(ended.said.done && ended.said.refused.is_empty(), "in peace all goes well:\n{}", ended.output);
        stage.names.extend(names(&path));
        stage
    }

    /// The start of one run: a folder of its own.
    pub fn fresh(&self) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let from = self.start.path().join("vault");
        if from.exists() {
            copy_folder(&from, &path);
        }
        (folder, path)
    }

    /// Holds what is left to the promise. Gives back what is wrong with it.
    pub fn check(&self, path: &Path, ended: &Ended, ending: Ending) -> std::result::Result<(), String> {
        let after = After { folder: path, known: &self.known, said: &ended.said, ending };
        catch_unwind(AssertUnwindSafe(|| {
            (self.scenario.check)(&after);
            let left: Vec<String> = names(path).difference(&self.names).cloned().collect();
            assert!(left.is_empty(), "left behind: {left:?}");
        }))
        .map_err(|panic| {
            let text = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            format!("{}\n{:?}\n{}", text.unwrap_or_default(), ended.said, ended.output)
        })
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The files of a folder, those of folders in it too.
fn names(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().unwrap().is_dir() {
            found.extend(names(&entry.path()).into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            found.insert(name);
        }
    }
    found
}
