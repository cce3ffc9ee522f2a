//! Opening with the recovery key, which sets a new passphrase.

use entente_domain::Result;
use entente_vault::{KdfCost, RecoveryKey, Vault};

use crate::common::{PASSPHRASE, clock, passphrase};
use crate::outcome::After;
use crate::program::Act;
use crate::scenarios::passphrase::NEW;
use crate::scenarios::{Scenario, saving};

pub const SCENARIO: Scenario = Scenario { name: "recover", prepare: saving::prepare, act, check };

fn act(act: &Act) -> Result<()> {
    Vault::recover(&act.folder, &RecoveryKey::parse(&act.known)?, &passphrase(NEW), KdfCost::FLOOR, clock())?;
    act.kept("passphrase");
    Ok(())
}

fn check(after: &After<'_>) {
    if after.said.kept.is_empty() {
        // The recovery key is at hand, so it does not matter which of the two it is.
        let (vault, _) = after.open(&[PASSPHRASE, NEW]);
        vault.confirm_recovery(&RecoveryKey::parse(after.known).unwrap()).unwrap();
    } else {
        after.open(&[NEW]);
    }
}
