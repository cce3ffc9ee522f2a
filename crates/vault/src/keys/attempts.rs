//! Wrong passphrases in a row, and the growing delay after five of them.
//!
//! The count lies in a small file beside the header, so that starting the program again does not wipe it. Someone who
//! copies the vault can leave the file behind; what stands against that is the cost of each try (see `kdf`).

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::{DateTime, Utc};
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};

use crate::connections::lock;
use crate::files;

const FILE: &str = "attempts.json";
/// The counts that could not be written, by folder.
static UNWRITTEN: Mutex<BTreeMap<PathBuf, Attempts>> = Mutex::new(BTreeMap::new());
/// So many wrong passphrases have no consequence: fingers slip.
const FREE: u32 = 5;
/// The delay never grows beyond this, in seconds.
const LONGEST: i64 = 300;

/// How many wrong passphrases there were in a row, and when the last one was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempts {
    wrong: u32,
    last: Option<DateTime<Utc>>,
    /// Those that the access log, which nobody can write while the vault is closed, does not have yet.
    #[serde(default)]
    unnoted: u32,
}

impl Attempts {
    /// Reads the count. A file that cannot be read counts as none: it protects no secret.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        if let Some(unwritten) = lock(&UNWRITTEN).get(folder) {
            return unwritten.clone();
        }
        files::read_up_to(&folder.join(FILE), 4096).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// The seconds to wait before the next try: 2, 4, 8 … after the fifth wrong one, at most five minutes.
    #[must_use]
    pub fn wait(&self, now: DateTime<Utc>) -> u32 {
        let Some(last) = self.last.filter(|_| self.wrong >= FREE) else { return 0 };
        let delay = 2_i64.checked_pow(self.wrong - FREE + 1).unwrap_or(LONGEST).min(LONGEST);
        // A clock that was set back must not lock anybody out for longer than the delay.
        let passed = (now - last).num_seconds().max(0);
        u32::try_from((delay - passed).max(0)).unwrap_or(0)
    }

    /// # Errors
    /// `TooManyAttempts` with the seconds to wait.
    pub fn must_not_wait(&self, now: DateTime<Utc>) -> Result<()> {
        match self.wait(now) {
            0 => Ok(()),
            seconds => Err(Error::new(ErrorCode::TooManyAttempts).with("seconds", seconds)),
        }
    }

    /// Notes a wrong passphrase.
    pub fn note_wrong(folder: &Path, now: DateTime<Utc>) {
        let before = Self::read(folder);
        let after = Self { wrong: before.wrong.saturating_add(1), last: Some(now), unnoted: before.unnoted.saturating_add(1) };
        after.keep(folder);
    }

    /// Notes something else that opened nothing, for the access log only.
    pub fn note_refused(folder: &Path, now: DateTime<Utc>) {
        let before = Self::read(folder);
        let last = if before.wrong == 0 { Some(now) } else { before.last };
        Self { last, unnoted: before.unnoted.saturating_add(1), ..before }.keep(folder);
    }

    /// Forgets the delay after a right one. What the access log does not have yet stays.
    pub fn forget(folder: &Path) {
        let before = Self::read(folder);
        Self { wrong: 0, ..before }.keep(folder);
    }

    /// How many wrong ones the access log does not have yet, and when the last one was.
    #[must_use]
    pub fn unnoted(&self) -> Option<(u32, DateTime<Utc>)> {
        self.last.filter(|_| self.unnoted > 0).map(|last| (self.unnoted, last))
    }

    /// The access log has them now.
    pub fn are_noted(folder: &Path) {
        let before = Self::read(folder);
        Self { unnoted: 0, ..before }.keep(folder);
    }

    fn keep(&self, folder: &Path) {
        let path = folder.join(FILE);
        let kept = if self.wrong == 0 && self.unnoted == 0 {
            std::fs::remove_file(path).or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) }).is_ok()
        } else {
            serde_json::to_vec(self).is_ok_and(|bytes| files::write_whole(&path, &bytes).is_ok())
        };
        // On a medium that cannot be written, the delay holds only as long as the program runs; unlocking must not fail for it.
        let mut unwritten = lock(&UNWRITTEN);
        if kept {
            unwritten.remove(folder);
        } else {
            unwritten.insert(folder.to_owned(), self.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn after_the_fifth_wrong_passphrase_the_delay_doubles_up_to_five_minutes() {
        let folder = tempfile::tempdir().unwrap();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let mut waits = Vec::new();
        for _ in 0..15 {
            Attempts::note_wrong(folder.path(), now);
            waits.push(Attempts::read(folder.path()).wait(now));
        }
        assert_eq!(waits, [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        assert_eq!(Attempts::read(folder.path()).wait(now + TimeDelta::seconds(301)), 0);
        assert!(Attempts::read(folder.path()).must_not_wait(now).is_err());
        Attempts::forget(folder.path());
        assert_eq!(Attempts::read(folder.path()).wait(now), 0);
    }

    #[test]
    fn where_nothing_can_be_written_the_delay_holds_as_long_as_the_program_runs() {
        // A folder that is not there takes no file either.
        let folder = tempfile::tempdir().unwrap().path().join("gone");
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        for _ in 0..6 {
            Attempts::note_wrong(&folder, now);
        }
        assert_eq!(Attempts::read(&folder).wait(now), 4);
        Attempts::forget(&folder);
        assert_eq!(Attempts::read(&folder).wait(now), 0);
    }

    #[test]
    fn a_wrong_recovery_key_is_noted_and_makes_nobody_wait() {
        let folder = tempfile::tempdir().unwrap();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        for _ in 0..9 {
            Attempts::note_refused(folder.path(), now);
        }
        assert_eq!((Attempts::read(folder.path()).wait(now), Attempts::read(folder.path()).unnoted()), (0, Some((9, now))));
    }

    #[test]
    fn wrong_passphrases_are_kept_for_the_access_log_until_it_has_them() {
        let folder = tempfile::tempdir().unwrap();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        assert_eq!(Attempts::read(folder.path()).unnoted(), None);
        Attempts::note_wrong(folder.path(), now);
        Attempts::note_wrong(folder.path(), now + TimeDelta::seconds(9));
        Attempts::forget(folder.path());
        assert_eq!(Attempts::read(folder.path()).unnoted(), Some((2, now + TimeDelta::seconds(9))));
        Attempts::are_noted(folder.path());
        assert!(!folder.path().join(FILE).exists());
    }
}
