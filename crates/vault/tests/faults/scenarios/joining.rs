//! Somebody who was invited chooses a passphrase.

use std::path::Path;

use entente_domain::Result;
use entente_domain::clock::Clock;
use entente_domain::record::user::{UserRole, UserState};
use entente_vault::{InvitationCode, KdfCost, Vault};

use crate::common::{clock, made, passphrase};
use crate::outcome::{After, patiently};
use crate::program::Act;
use crate::scenarios::Scenario;
use crate::scenarios::passphrase::NEW;

pub const SCENARIO: Scenario = Scenario { name: "join", prepare, act, check };

/// A vault with an invitation, and its code.
fn prepare(folder: &Path) -> String {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, clock().today()).unwrap();
    let (_scratch, path, _) = made.close();
    std::fs::rename(path, folder).unwrap();
    invited.code.reveal().to_string()
}

fn join(folder: &Path, code: &str) -> Result<Vault> {
    Vault::join(folder, &InvitationCode::parse(code)?, &passphrase(NEW), KdfCost::FLOOR, clock())
}

fn act(act: &Act) -> Result<()> {
    join(&act.folder, &act.known)?;
    act.kept("passphrase");
    Ok(())
}

fn check(after: &After<'_>) {
    // The passphrase opens the vault, or the code is still good: nobody stands outside with neither.
    let vault = match patiently(|| Vault::open(after.folder, &passphrase(NEW), clock())) {
        Ok(vault) => vault,
        Err(_) => {
            assert!(after.said.kept.is_empty(), "a passphrase that was told as kept opens the vault");
            patiently(|| join(after.folder, after.known)).unwrap()
        }
    };
    vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    assert_eq!(vault.current_user().unwrap().access.state, UserState::Active);
}
