//! File systems on which nothing can be written, mounted for one run of a test program and gone with it.

use std::path::Path;
use std::process::Command;

/// Where the copy of the vault lies, for the program that is run.
pub const VAULT: &str = "ENTENTE_TEST_VAULT";
/// A folder of another disk, which can be written.
pub const ELSEWHERE: &str = "ENTENTE_TEST_ELSEWHERE";

/// Why nothing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwritable {
    /// The disk takes no more: what was left of it is filled.
    Full,
    /// The medium is protected.
    Protected,
}

impl Unwritable {
    /// The word by which a refusal tells it.
    pub fn cause(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Protected => "read_only",
        }
    }

    fn script(self) -> &'static str {
        match self {
            Self::Full => {
                "mount -t tmpfs -o size=16m entente \"$0\" && cp -a \"$1\" \"$0/vault\" && ! cat /dev/zero > \"$0/rest\" 2> /dev/null"
            }
            Self::Protected => "mount -t tmpfs entente \"$0\" && cp -a \"$1\" \"$0/vault\" && mount -o remount,ro \"$0\"",
        }
    }
}

/// Runs one test of this program on a copy of a vault where nothing can be written, and gives back what it wrote. None where the computer
/// lets no test mount anything, which is told.
///
/// # Panics
/// If that test fails.
pub fn run_where(unwritable: Unwritable, vault: &Path, test: &str) -> Option<String> {
    let (place, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    if !Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success()) {
        println!("promise S2 skipped: this computer lets no test mount a file system, so full and protected disks were not tried");
        return None;
    }
    let script = format!("{}; shift; exec \"$@\" --exact {test} --nocapture", unwritable.script());
    let ended = Command::new("unshare")
        .args(["-rm", "sh", "-ec", &script])
        .args([place.path(), vault])
        .arg(std::env::current_exe().unwrap())
        .env(VAULT, place.path().join("vault"))
        .env(ELSEWHERE, elsewhere.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(ended.status.success() && said.contains("1 passed"), "{unwritable:?}: {said}{}", String::from_utf8_lossy(&ended.stderr));
    Some(said)
}
