//! A vault where nothing can be written: the disk is full, or the medium is protected. Real ones, mounted for one run of this program.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::fs;
use std::path::Path;

use chrono::DateTime;
use common::unwritable::{ELSEWHERE, Unwritable, VAULT, run_where};
use common::{Made, PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::{Entity, ErrorCode};
use entente_vault::{Medium, Opener, ReadOnly, Vault, verify_backup};

/// Not a test of its own: what the program does where nothing can be written.
#[test]
fn reads_and_backs_up_elsewhere() {
    let (Some(folder), Some(elsewhere)) = (std::env::var_os(VAULT), std::env::var_os(ELSEWHERE)) else { return };
    let folder = Path::new(&folder);
    let open = || Vault::open(folder, &passphrase(PASSPHRASE), clock());
    let vault = open().unwrap();
    println!("opened {}", vault.read_only().map_or("to write", ReadOnly::cause));
    let partners = || vault.read(|reader| reader.rows(Entity::Partner)).unwrap().len();
    assert_eq!(partners(), 40);
    vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    let refused = vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de trop"))).unwrap_err();
    println!("refused {refused}");
    assert_eq!(vault.renew_key(|_, _| Ok(())).unwrap_err().code, ErrorCode::Storage);
    assert_eq!(partners(), 40, "it goes on to be read");
    let at = DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
    let backup = vault.back_up(Path::new(&elsewhere), Medium::Other, at, &|_, _| Ok(())).unwrap();
    verify_backup(&backup.path, &Opener::Passphrase(&passphrase(PASSPHRASE)), &|_, _| Ok(())).unwrap();
    assert_eq!(open().unwrap_err().code, ErrorCode::VaultInUse, "two programs at once are kept apart there too");
}

fn with_forty() -> Made {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..40).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    made
}

/// Holds a run to having opened the vault as told, and to having refused a change with its cause.
fn is_read(unwritable: Unwritable, vault: &Path, opened: &str) {
    let Some(said) = run_where(unwritable, vault, "reads_and_backs_up_elsewhere") else { return };
    let told = |line: String| said.lines().any(|said| said == line);
    assert!(told(format!("opened {opened}")) && told(format!("refused Storage cause={}", unwritable.cause())), "{said}");
}

#[test]
fn on_a_full_disk_a_vault_is_read_and_backed_up_elsewhere() {
    let (_scratch, path, _) = with_forty().close();
    is_read(Unwritable::Full, &path, "full");
}

#[test]
fn on_a_protected_medium_a_vault_is_read_and_backed_up_elsewhere() {
    let (_scratch, path, _) = with_forty().close();
    is_read(Unwritable::Protected, &path, "read_only");
}

#[test]
fn what_a_killed_program_left_in_its_journal_is_read_there_too() {
    let made = with_forty();
    let copied = tempfile::tempdir().unwrap();
    // As a program leaves it that is killed: with the journal beside the database.
    let left = copied.path().join("left");
    fs::create_dir(&left).unwrap();
    for entry in fs::read_dir(made.vault().folder()).unwrap().flatten() {
        fs::copy(entry.path(), left.join(entry.file_name())).unwrap();
    }
    assert!(fs::metadata(left.join("entente.db-wal")).unwrap().len() > 0);
    is_read(Unwritable::Protected, &left, "read_only");
    // There is room for the index of the journal already: only saving is refused.
    is_read(Unwritable::Full, &left, "to write");
}
