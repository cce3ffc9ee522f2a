//! Which versions opened a vault: noted once each, beside the log.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{PASSPHRASE, clock, made, passphrase};
use entente_vault::Vault;

fn noted(vault: &Vault) -> Vec<(String, String)> {
    let versions = vault.read(|reader| reader.versions_used()).unwrap();
    versions.into_iter().map(|used| (used.version, used.since.to_string())).collect()
}

#[test]
fn a_version_is_noted_with_the_day_on_which_it_first_opened_the_vault() {
    let made = made();
    assert_eq!(noted(made.vault()), []);
    made.vault().note_version("0.1.0").unwrap();
    let (_folder, path, _) = made.close();
    let later = clock();
    later.advance_days(30);
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), later.clone()).unwrap();
    vault.note_version("0.1.0").unwrap();
    vault.note_version("0.2.0").unwrap();
    later.advance_days(1);
    vault.note_version("0.2.0").unwrap();
    let first = ("0.1.0".to_owned(), "2026-11-22".to_owned());
    assert_eq!(noted(&vault), [first, ("0.2.0".to_owned(), "2026-12-22".to_owned())]);
}

#[test]
fn noting_a_version_is_no_change_of_the_records() {
    let made = made();
    let before = made.vault().status().unwrap();
    made.vault().note_version("0.1.0").unwrap();
    assert_eq!(made.vault().status().unwrap(), before);
    made.vault().read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn only_the_last_two_hundred_are_remembered() {
    let made = made();
    for n in 0..203 {
        made.vault().note_version(&format!("0.{n}.0")).unwrap();
    }
    let versions = noted(made.vault());
    assert_eq!((versions.len(), versions[0].0.as_str(), versions[199].0.as_str()), (200, "0.3.0", "0.202.0"));
}

#[test]
fn a_closed_vault_notes_nothing() {
    let made = made();
    made.vault().close();
    assert!(made.vault().note_version("0.1.0").is_err());
}
