//! Making new pages for colleagues, in the place of others, and voiding them (security.md, K4).

use entente_domain::Result;
use entente_vault::{RecoveryShare, Vault};

use crate::common::{PASSPHRASE, clock, made, passphrase};
use crate::outcome::{After, Ending};
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "shares", prepare, act, check };

fn names() -> [String; 3] {
    ["Awa Diallo", "Luc Peeters", "Zoé Lambert"].map(str::to_owned)
}

/// Two of the pages, as they are typed, on one line.
fn make(vault: &Vault) -> Result<String> {
    let [one, _, other] = vault.make_shares(&passphrase(PASSPHRASE), &names())?.shares;
    Ok(format!("{}/{}", *one.reveal(), *other.reveal()))
}

/// A vault with pages, and two of them.
fn prepare(folder: &std::path::Path) -> String {
    let made = made();
    let known = make(made.vault()).unwrap();
    let (_scratch, path, _) = made.close();
    std::fs::rename(path, folder).unwrap();
    known
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    act.kept(make(&vault)?);
    vault.void_shares(&passphrase(PASSPHRASE))?;
    act.kept("voided");
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let held = vault.shares().unwrap().map(|made| made.set);
    let opens = |pages: &str| {
        let (one, other) = pages.split_once('/').unwrap();
        let (one, other) = (RecoveryShare::parse(one).unwrap(), RecoveryShare::parse(other).unwrap());
        let opens = vault.prove_shares(&one, &other).is_ok();
        assert_eq!(opens, held == Some(one.set().name()), "what the vault says of its pages is what they do");
        opens
    };
    let (old, new) = (opens(after.known), after.said.kept.first().is_some_and(|pages| opens(pages)));
    match (after.said.kept.len(), after.ending) {
        (2, _) => assert!(!old && !new && held.is_none(), "pages that were told as voided open nothing"),
        (1, Ending::Well) => assert!(new && !old, "pages that were handed out open, and those before them do not"),
        // Voiding them was under way.
        (1, Ending::Cut) => assert!(!old && new == held.is_some()),
        (_, Ending::Well) => assert!(old, "it was refused, and the pages in the drawers are as good as before"),
        // Pages that nobody has seen may have taken their place, but the vault does not say that the old ones hold.
        (_, Ending::Cut) => assert!(held.is_some()),
    }
}
