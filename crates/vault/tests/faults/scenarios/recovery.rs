//! Making a new recovery key.

use entente_domain::{ErrorCode, Result};
use entente_vault::{RecoveryKey, Vault};

use crate::common::{PASSPHRASE, clock, passphrase};
use crate::outcome::{After, Ending, patiently};
use crate::program::Act;
use crate::scenarios::{Scenario, saving};

pub const SCENARIO: Scenario = Scenario { name: "recovery", prepare, act, check };

/// A vault whose recovery key was typed back.
fn prepare(folder: &std::path::Path) -> String {
    let known = saving::prepare(folder);
    let vault = patiently(|| Vault::open(folder, &passphrase(PASSPHRASE), clock())).unwrap();
    vault.confirm_recovery(&RecoveryKey::parse(&known).unwrap()).unwrap();
    known
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    let fresh = vault.renew_recovery(&passphrase(PASSPHRASE))?;
    act.kept(&*fresh.reveal());
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let was_confirmed = vault.recovery_is_confirmed().unwrap();
    let opens = |text: &str| match vault.confirm_recovery(&RecoveryKey::parse(text).unwrap()) {
        Ok(()) => true,
        Err(error) => {
            assert_eq!(error.code, ErrorCode::WrongRecoveryKey);
            false
        }
    };
    if let [fresh] = after.said.kept.as_slice() {
        assert!(!was_confirmed, "nobody has typed the new key back");
        assert!(opens(fresh), "the key that was shown opens the vault");
        assert!(!opens(after.known), "the old key is void");
    } else if after.ending == Ending::Well {
        assert!(was_confirmed && opens(after.known), "it was refused, and the key on the sheet is as good as before");
    } else {
        // The passphrase opens it. A key that nobody has seen must not count as one that lies in a drawer.
        assert!(opens(after.known) || !was_confirmed, "a recovery key that nobody has counts as confirmed");
    }
}
