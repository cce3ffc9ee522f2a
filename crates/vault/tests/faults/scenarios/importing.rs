//! Importing: one large transaction.

use entente_domain::change::Op;
use entente_domain::{Entity, Record, Result};
use entente_vault::Vault;

use crate::common::{PASSPHRASE, clock, organisation, passphrase};
use crate::outcome::{After, Ending};
use crate::program::Act;
use crate::scenarios::{Scenario, saving};

pub const SCENARIO: Scenario = Scenario { name: "import", prepare: saving::prepare, act, check };
const ROWS: usize = 60;

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    let partnership = vault.read(|reader| reader.partnerships(None, 1))?.rows[0].id;
    vault.write(Op::Import, |tx| {
        for n in 0..ROWS {
            let partner = organisation(&format!("Maison de quartier {n}"));
            tx.create(&partner)?;
            tx.create(&saving::member(partnership, partner.id()))?;
        }
        Ok(())
    })?;
    act.kept("import");
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let found = [Entity::Partner, Entity::Membership].map(|entity| vault.read(|reader| reader.rows(entity)).unwrap().len());
    if !after.said.kept.is_empty() {
        assert_eq!(found, [ROWS; 2], "what was told as imported is there");
    } else if after.ending == Ending::Well {
        assert_eq!(found, [0; 2], "what was refused is not there");
    } else {
        assert!(found == [0; 2] || found == [ROWS; 2], "part of an import: {found:?}");
    }
}
