//! Opening a vault that an older version made: it is copied and brought up to date.

use std::path::{Path, PathBuf};

use entente_domain::Result;
use entente_vault::Vault;

use crate::common::{PASSPHRASE, clock, passphrase};
use crate::content::digest;
use crate::outcome::After;
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "migrate", prepare, act, check };

fn stored() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/vaults/format-1-schema-1")
}

fn copied(folder: &Path) {
    std::fs::create_dir(folder).unwrap();
    for file in std::fs::read_dir(stored()).unwrap().flatten() {
        std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
}

/// The stored vault, and the digest of what it holds once it is up to date.
fn prepare(folder: &Path) -> String {
    copied(folder);
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("vault");
    copied(&path);
    digest(&Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap())
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    vault.status()?;
    act.kept("migration");
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    assert_eq!(digest(&vault), after.known, "all records are there");
    // One more than was stored: whoever opened it stands in the log now.
    assert_eq!(vault.status().unwrap().changes, 85);
    let copy = std::fs::read(after.folder.join("entente-schema-1.db")).unwrap();
    assert!(copy == std::fs::read(stored().join("entente.db")).unwrap(), "the file as it was lies beside it, whole");
}
