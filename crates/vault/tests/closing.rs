//! Closing a vault: at once, whoever still holds it, and for good.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::{Arc, mpsc};
use std::time::Duration;

use common::{PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::ErrorCode;
use entente_domain::change::Op;
use entente_vault::{Medium, Vault};

#[test]
fn a_closed_vault_neither_reads_nor_writes_and_can_be_opened_at_once_though_somebody_still_holds_it() {
    let made = made();
    let vault = made.vault();
    vault.close();
    assert_eq!(vault.status().unwrap_err().code, ErrorCode::VaultLocked);
    assert_eq!(vault.read_long(|_| Ok(())).unwrap_err().code, ErrorCode::VaultLocked);
    assert_eq!(vault.write(Op::Import, |tx| tx.create(&organisation("Maison"))).unwrap_err().code, ErrorCode::VaultLocked);
    assert_eq!(vault.keep_draft("form", None).unwrap_err().code, ErrorCode::VaultLocked);
    let again = Vault::open(&made.path(), &passphrase(PASSPHRASE), clock()).unwrap();
    assert!(again.status().is_ok());
}

#[test]
fn a_write_under_way_comes_to_its_end_before_the_vault_closes() {
    let made = made();
    let vault = made.vault();
    let changes = vault.status().unwrap().changes;
    let (begun, wait_for_begun) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let written = vault.write(Op::Import, |tx| {
                begun.send(()).unwrap();
                std::thread::sleep(Duration::from_millis(50));
                tx.create(&organisation("Maison"))
            });
            assert!(written.is_ok());
        });
        wait_for_begun.recv().unwrap();
        vault.close();
    });
    let again = Vault::open(&made.path(), &passphrase(PASSPHRASE), clock()).unwrap();
    assert_eq!(again.status().unwrap().changes, changes + 1);
}

#[test]
fn a_long_reading_does_not_hold_up_a_short_one() {
    let made = made();
    let vault = made.vault();
    vault.read_long(|_| vault.status().map(drop)).unwrap();
}

#[test]
fn changes_of_the_key_backups_and_a_closing_at_the_same_time_all_come_to_an_end() {
    let common::Made { folder, created } = made();
    let vault = Arc::new(created.vault);
    vault.write(Op::Import, |tx| (0..50).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let (ended, ends) = mpsc::channel();
    let place = folder.path().join("backups");
    for deed in 0..12 {
        let (vault, ended, place) = (vault.clone(), ended.clone(), place.clone());
        std::thread::spawn(move || {
            let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
            let done = match deed % 2 {
                0 => vault.renew_key(|_, _| Ok(())).map(drop),
                _ => vault.back_up(&place, Medium::Beside, at, &|_, _| Ok(())).map(drop),
            };
            let _ = ended.send(done.err().map(|error| error.code));
        });
    }
    // A deed that waits for one that waits for it never ends: that is told instead of waiting with it.
    let end = || ends.recv_timeout(Duration::from_secs(60)).expect("each deed comes to an end");
    assert_eq!(end(), None);
    let closing = vault.clone();
    std::thread::spawn(move || {
        closing.close();
        let _ = ended.send(None);
    });
    let refusals: Vec<_> = (0..12).map(|_| end()).collect();
    assert!(refusals.iter().all(|refusal| matches!(refusal, None | Some(ErrorCode::VaultLocked))), "{refusals:?}");
    Vault::open(&folder.path().join("vault"), &passphrase(PASSPHRASE), clock()).unwrap().status().unwrap();
}
