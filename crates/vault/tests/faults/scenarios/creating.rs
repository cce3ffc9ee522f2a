//! Making a vault.

use std::path::Path;

use entente_domain::{Entity, ErrorCode, Result};
use entente_vault::{Created, KdfCost, Vault};

use crate::common::{PASSPHRASE, centre, clock, passphrase};
use crate::outcome::{After, patiently};
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "create", prepare, act, check };

/// The folder is not there yet.
fn prepare(_: &Path) -> String {
    String::new()
}

fn create(folder: &Path) -> Result<Created> {
    Vault::create(folder, &passphrase(PASSPHRASE), KdfCost::FLOOR, &centre(), "Claire", clock())
}

fn act(act: &Act) -> Result<()> {
    let _created = create(&act.folder)?;
    act.kept("vault");
    Ok(())
}

fn check(after: &After<'_>) {
    if after.said.kept.is_empty() && !Vault::is_in(after.folder) {
        // Nobody was told of a vault: there is none, and the place is free for one.
        let refused = Vault::open(after.folder, &passphrase(PASSPHRASE), clock()).unwrap_err();
        assert_eq!(refused.code, ErrorCode::VaultMissing);
        drop(patiently(|| create(after.folder)).unwrap());
    }
    let (vault, _) = after.open(&[PASSPHRASE]);
    assert_eq!(vault.read(|reader| reader.rows(Entity::Centre)).unwrap().len(), 1);
}
