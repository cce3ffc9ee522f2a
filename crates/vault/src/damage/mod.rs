//! Damaged files: whatever byte of a vault is flipped, cut off or exchanged, opening refuses by name or gives exactly what was kept
//! (security.md, S5).
//!
//! It stands inside the crate because a vault is opened here thousands of times, with the recovery key: its slot needs no slow
//! derivation. All else is as in `Vault::open`.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bytes;
mod exchanged;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::record::user::UserRole;
use entente_domain::{ErrorCode, Result};

use crate::common::{PASSPHRASE, clock, made, organisation, partnership, passphrase};
use crate::content::digest;
use crate::keys::header::Header;
use crate::keys::slot::Opener;
use crate::opening::take;
use crate::promise::tell;
use crate::{RecoveryKey, SharedSecret, Vault};

const DATABASE: &str = "entente.db";
const HEADERS: [&str; 2] = ["header.entente", "header-copy.entente"];
const PAGE: usize = 4096;

type Files = BTreeMap<String, Vec<u8>>;

/// A closed vault: its files, what opens it, what it holds.
struct Kept {
    files: Files,
    recovery: RecoveryKey,
    content: String,
}

impl Kept {
    /// A small vault with records of some kinds, and with every kind of slot.
    fn small() -> Self {
        Self::small_with_pages().0
    }

    /// The same, and what two colleagues' pages give.
    fn small_with_pages() -> (Self, SharedSecret) {
        let made = made();
        let names = ["Awa Diallo", "Luc Peeters", "Zoé Lambert"].map(str::to_owned);
        let [one, _, other] = made.vault().make_shares(&passphrase(PASSPHRASE), &names).unwrap().shares;
        made.vault().invite("Karim", UserRole::Reader, false, clock().today()).unwrap();
        Self::filled(made.vault(), "Maison de quartier");
        let content = digest(made.vault());
        let (_scratch, path, recovery) = made.close();
        (Self { files: files_of(&path), recovery, content }, SharedSecret::join(&one, &other).unwrap())
    }

    fn filled(vault: &Vault, name: &str) {
        for n in 0..12 {
            let written = vault.write(Op::Import, |tx| {
                tx.create(&organisation(&format!("{name} {n}")))?;
                tx.create(&partnership(&format!("Accès {name} {n}")))
            });
            written.unwrap();
        }
    }

    fn database(&self) -> &[u8] {
        &self.files[DATABASE]
    }
}

fn files_of(folder: &Path) -> Files {
    let read = |entry: fs::DirEntry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap());
    fs::read_dir(folder).unwrap().flatten().map(read).collect()
}

/// What opening came to.
#[derive(Debug, PartialEq)]
enum Outcome {
    Refused(ErrorCode),
    /// It opens, all of it verifies, and this is what it holds.
    Opened(String),
}

/// A folder in which the files of a vault are laid out and damaged, again and again.
struct Bench {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        Self { _folder: folder, path }
    }

    /// Lays the files out anew.
    fn lay(&self, files: &Files) {
        let _ = fs::remove_dir_all(&self.path);
        fs::create_dir(&self.path).unwrap();
        for (name, bytes) in files {
            fs::write(self.path.join(name), bytes).unwrap();
        }
    }

    /// Lays the files out, some of them as given (none: missing), and opens.
    fn open(&self, kept: &Kept, changed: &[(&str, Option<&[u8]>)]) -> Outcome {
        let mut files = kept.files.clone();
        for (name, bytes) in changed {
            files.remove(*name);
            if let Some(bytes) = bytes {
                files.insert((*name).to_owned(), bytes.to_vec());
            }
        }
        self.lay(&files);
        self.open_as_laid(&kept.recovery)
    }

    fn open_as_laid(&self, recovery: &RecoveryKey) -> Outcome {
        self.open_as_laid_by(Opener::Recovery(recovery))
    }

    fn open_as_laid_by(&self, opener: Opener<'_>) -> Outcome {
        match self.content(opener) {
            Ok(content) => Outcome::Opened(content),
            Err(error) => Outcome::Refused(error.code),
        }
    }

    fn content(&self, opener: Opener<'_>) -> Result<String> {
        let clock = clock();
        let (occupancy, headers) = take(&self.path, clock.as_ref())?;
        let (header, opened) = Header::open_one_of(headers, opener, None)?;
        let vault = Vault::open_with_key(&self.path, header, opened.key, clock, occupancy)?;
        vault.read_long(|reader| reader.verify(|_, _| Ok(())))?;
        Ok(digest(&vault))
    }

    /// Both copies of the header are what they were.
    fn headers_are(&self, kept: &Kept) -> bool {
        HEADERS.iter().all(|copy| fs::read(self.path.join(copy)).unwrap() == kept.files[*copy])
    }
}

/// Counts what was tried, and what was not as it must be.
#[derive(Default)]
struct Tally {
    bytes: usize,
    refused: usize,
    made_good: usize,
    wrong: Vec<String>,
}

impl Tally {
    /// It must be refused with this code.
    fn must_refuse(&mut self, what: impl FnOnce() -> String, outcome: &Outcome, code: ErrorCode) {
        self.bytes += 1;
        if *outcome == Outcome::Refused(code) { self.refused += 1 } else { self.wrong.push(format!("{}: {outcome:?}", what())) }
    }

    /// It must open and hold what was kept.
    fn must_hold(&mut self, what: impl FnOnce() -> String, outcome: &Outcome, kept: &Kept) {
        self.bytes += 1;
        if *outcome == Outcome::Opened(kept.content.clone()) {
            self.made_good += 1
        } else {
            self.wrong.push(format!("{}: {outcome:?}", what()))
        }
    }

    /// Takes in what another one counted.
    fn add(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.refused += other.refused;
        self.made_good += other.made_good;
        self.wrong.extend(other.wrong);
    }

    fn tell(self, what: &str) {
        tell(&format!("S5 bytes={} refused={} made_good={} of={what}", self.bytes, self.refused, self.made_good));
        assert!(self.wrong.is_empty(), "{} times not as it must be:\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}
