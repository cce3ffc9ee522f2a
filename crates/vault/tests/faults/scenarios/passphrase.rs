//! Changing the passphrase.

use entente_domain::Result;
use entente_vault::{KdfCost, Vault};

use crate::common::{PASSPHRASE, clock, passphrase};
use crate::outcome::{After, Ending};
use crate::program::Act;
use crate::scenarios::{Scenario, saving};

pub const SCENARIO: Scenario = Scenario { name: "passphrase", prepare: saving::prepare, act, check };
pub const NEW: &str = "violon marine douze escargot";

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(NEW), KdfCost::FLOOR)?;
    act.kept("passphrase");
    Ok(())
}

fn check(after: &After<'_>) {
    if !after.said.kept.is_empty() {
        after.open(&[NEW]);
    } else if after.ending == Ending::Well {
        // Who was told that it could not be changed will type the old one.
        after.open(&[PASSPHRASE]);
    } else {
        after.open(&[PASSPHRASE, NEW]);
    }
}
