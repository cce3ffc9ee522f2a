//! Ending somebody's access and changing the vault key (security.md, K5).

use std::path::Path;

use entente_domain::Result;
use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::user::{UserRole, UserState};
use entente_domain::{Entity, Record};
use entente_vault::{KdfCost, Vault};
use uuid::Uuid;

use crate::common::{PASSPHRASE, clock, made, organisation, passphrase};
use crate::outcome::After;
use crate::program::Act;
use crate::scenarios::Scenario;
use crate::scenarios::passphrase::NEW;

pub const SCENARIO: Scenario = Scenario { name: "renew", prepare, act, check };

/// A vault with somebody whose access is to end, and some records.
fn prepare(folder: &Path) -> String {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, clock().today()).unwrap();
    made.vault().write(Op::Import, |tx| (0..40).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let (_scratch, path, _) = made.close();
    drop(Vault::join(&path, &invited.code, &passphrase(NEW), KdfCost::FLOOR, clock()).unwrap());
    std::fs::rename(path, folder).unwrap();
    invited.user.to_string()
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    vault.end_access(UserId(act.known.parse().unwrap_or_default()), clock().today())?;
    act.kept("ended");
    vault.renew_key(|_, _| Ok(()))?;
    act.kept("key");
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner))?;
    act.kept(partner.id());
    Ok(())
}

fn check(after: &After<'_>) {
    // Whatever happened, the one passphrase opens it: with the old key or the new, never with neither.
    let (vault, _) = after.open(&[PASSPHRASE]);
    let partners = vault.read(|reader| reader.rows(Entity::Partner)).unwrap();
    assert!(partners.len() >= 40, "{} records", partners.len());
    let kept = |what: &str| after.said.kept.iter().any(|kept| kept == what);
    for id in after.said.kept.iter().filter_map(|kept| kept.parse::<Uuid>().ok()) {
        assert!(partners.contains_key(&id), "an acknowledged save is lost");
    }
    let user = vault.read(|reader| reader.user(UserId(after.known.parse().unwrap()))).unwrap();
    let ended = matches!(user.access.state, UserState::Ended { .. });
    assert!(ended || !kept("ended"), "an end that was told stands");
    assert!(!kept("key") || !vault.read(|reader| reader.key_is_due()).unwrap(), "a change of the key that was told stands");
    drop(vault);
    if ended {
        assert!(Vault::open(after.folder, &passphrase(NEW), clock()).is_err(), "whose access ended opens nothing");
    }
}
