//! Backups read again: verified, damaged, restored, drilled (security.md, S3, S4, S5, K3).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use common::{Made, PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::{Entity, Error, ErrorCode, Result};
use entente_vault::{
    BackupVerified, KdfCost, Medium, Opener, RecoveryKey, Vault, backups_due, backups_in, default_place, drill, restore, verify_backup,
};

const OTHER: &str = "violon marine douze escargot";

fn evening() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap()
}

fn quiet(_: u64, _: u64) -> Result<()> {
    Ok(())
}

fn with_backup() -> (Made, BackupVerified) {
    let made = made();
    made.vault().write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    let backup = back_up(&made);
    (made, backup)
}

fn back_up(made: &Made) -> BackupVerified {
    made.vault().back_up(&default_place(&made.path()), Medium::Beside, evening(), &quiet).unwrap()
}

fn verify(file: &Path, text: &str) -> Result<BackupVerified> {
    verify_backup(file, &Opener::Passphrase(&passphrase(text)), &quiet)
}

/// Where the parts of a backup begin: front, header, database, statement, digest.
fn parts(bytes: &[u8]) -> [usize; 5] {
    let front = u32::from_le_bytes(bytes[10..14].try_into().unwrap()) as usize;
    let said: serde_json::Value = serde_json::from_slice(&bytes[14..14 + front]).unwrap();
    let length = |name: &str| usize::try_from(said[name].as_u64().unwrap()).unwrap();
    let header = 14 + front + 32;
    let database = header + length("header");
    let statement = database + length("database");
    [14, header, database, statement, statement + length("statement")]
}

/// What a forger does who has no key: both digests are computed anew.
fn with_digests(mut bytes: Vec<u8>) -> Vec<u8> {
    let [_, header, .., end] = parts(&bytes);
    let front = blake3::hash(&bytes[..header - 32]);
    bytes[header - 32..header].copy_from_slice(front.as_bytes());
    let whole = blake3::hash(&bytes[..end]);
    bytes[end..].copy_from_slice(whole.as_bytes());
    bytes
}

#[test]
fn a_backup_is_verified_by_itself_with_the_passphrase_or_the_recovery_key() {
    let (made, backup) = with_backup();
    let (folder, _, recovery) = made.close();
    let carried = folder.path().join("carried.entente-backup");
    fs::rename(&backup.path, &carried).unwrap();
    let found = verify(&carried, PASSPHRASE).unwrap();
    assert_eq!(found, BackupVerified { path: carried.clone(), ..backup });
    assert_eq!(verify_backup(&carried, &Opener::Recovery(&recovery), &quiet).unwrap(), found);
    assert!(!fs::read_dir(folder.path()).unwrap().any(|entry| entry.unwrap().file_name().to_string_lossy().contains(".part")));
}

#[test]
fn a_wrong_passphrase_a_wrong_recovery_key_and_a_damaged_file_are_three_refusals() {
    let (_made, backup) = with_backup();
    assert_eq!(verify(&backup.path, OTHER).unwrap_err().code, ErrorCode::WrongPassphrase);
    let wrong = RecoveryKey::make().unwrap();
    assert_eq!(verify_backup(&backup.path, &Opener::Recovery(&wrong), &quiet).unwrap_err().code, ErrorCode::WrongRecoveryKey);
    fs::write(&backup.path, b"").unwrap();
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err().code, ErrorCode::BackupDamaged);
    fs::write(&backup.path, vec![7; 100_000]).unwrap();
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err().code, ErrorCode::BackupDamaged);
    fs::remove_file(&backup.path).unwrap();
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err(), Error::new(ErrorCode::Storage).with("cause", "not_found"));
}

#[test]
fn a_flipped_byte_anywhere_is_refused_by_name() {
    let (made, backup) = with_backup();
    let whole = fs::read(&backup.path).unwrap();
    let last = whole.len() - 1;
    let [front, header, database, statement, digest] = parts(&whole);
    let all_of_the_front = front - 14..header;
    for place in (0..whole.len()).step_by(97).chain(all_of_the_front).chain([header, database, statement, digest, last]) {
        let mut flipped = whole.clone();
        flipped[place] ^= 0x20;
        fs::write(&backup.path, &flipped).unwrap();
        let refused = verify_backup(&backup.path, &Opener::Recovery(&made.created.recovery), &quiet).unwrap_err();
        assert_eq!(refused.code, ErrorCode::BackupDamaged, "byte {place}");
    }
    fs::write(&backup.path, &whole).unwrap();
    verify(&backup.path, PASSPHRASE).unwrap();
}

#[test]
fn a_file_that_is_cut_short_or_has_more_behind_it_is_refused_by_name() {
    let (_made, backup) = with_backup();
    let whole = fs::read(&backup.path).unwrap();
    let ends = parts(&whole);
    for length in (0..whole.len()).step_by(4_099).chain(ends).chain([whole.len() - 1]) {
        fs::write(&backup.path, &whole[..length]).unwrap();
        assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err().code, ErrorCode::BackupDamaged, "{length} bytes");
        assert!(backups_in(backup.path.parent().unwrap()).unwrap().backups.is_empty(), "{length} bytes");
    }
    fs::write(&backup.path, [whole.as_slice(), b"more"].concat()).unwrap();
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err().code, ErrorCode::BackupDamaged);
}

#[test]
fn a_part_of_another_backup_is_refused_though_all_digests_were_computed_anew() {
    let (made, one) = with_backup();
    let other = back_up(&made);
    let (first, second) = (fs::read(&one.path).unwrap(), fs::read(&other.path).unwrap());
    let places = parts(&first);
    assert_eq!(places, parts(&second), "else this test would swap nothing");
    let [front, _, database, statement, digest] = places;
    let front_end = places[1] - 32;
    for swapped in [front..front_end, database..statement, statement..digest] {
        let mut forged = first.clone();
        forged[swapped.clone()].copy_from_slice(&second[swapped.clone()]);
        fs::write(&one.path, with_digests(forged)).unwrap();
        assert_eq!(verify(&one.path, PASSPHRASE).unwrap_err().code, ErrorCode::BackupDamaged, "{swapped:?}");
    }
    fs::write(&one.path, with_digests(first)).unwrap();
    verify(&one.path, PASSPHRASE).unwrap();
}

#[test]
fn the_backup_of_another_vault_under_this_name_is_told_by_its_vault_id() {
    let (_made, backup) = with_backup();
    let (other, foreign) = with_backup();
    fs::copy(&foreign.path, &backup.path).unwrap();
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap().vault_id, foreign.vault_id);
    assert_ne!(backup.vault_id, foreign.vault_id);
    drop(other);
}

#[test]
fn a_backup_of_a_newer_format_is_refused_as_newer_and_never_as_damaged() {
    let (_made, backup) = with_backup();
    let mut bytes = fs::read(&backup.path).unwrap();
    bytes[8..10].copy_from_slice(&2_u16.to_le_bytes());
    fs::write(&backup.path, with_digests(bytes)).unwrap();
    let newer = Error::new(ErrorCode::VersionNewer).with("found", 2_u32).with("supported", 1_u32);
    assert_eq!(verify(&backup.path, PASSPHRASE).unwrap_err(), newer);
}

#[test]
fn a_restored_vault_opens_with_its_passphrase_and_holds_what_the_backup_held() {
    let (made, backup) = with_backup();
    made.vault().write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Après"))).unwrap();
    let beside = made.folder.path().join("restored");
    let found = restore(&backup.path, &beside, &Opener::Passphrase(&passphrase(PASSPHRASE)), clock(), &quiet).unwrap();
    assert_eq!(found, backup);
    let restored = Vault::open(&beside, &passphrase(PASSPHRASE), clock()).unwrap();
    let page = restored.read(|reader| reader.partners(&Default::default(), None, 10)).unwrap();
    assert_eq!(page.rows.len(), 1);
    assert_eq!(page.rows[0].partner.identity.name.spoken(), "Maison de quartier");
    for copy in ["header.entente", "header-copy.entente"] {
        assert_eq!(fs::read(beside.join(copy)).unwrap(), fs::read(made.path().join(copy)).unwrap(), "{copy}");
    }
    // Both can be told apart, and both go on.
    let note = restored.read(|reader| reader.restoration()).unwrap().unwrap();
    assert_eq!((note.at, note.made_at, note.backup), (clock().now(), backup.made_at, backup.id));
    assert!(made.vault().read(|reader| reader.restoration()).unwrap().is_none());
    restored.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Ensuite"))).unwrap();
    restored.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    restored.back_up(&default_place(&beside), Medium::Beside, evening(), &quiet).unwrap();
}

#[test]
fn restoring_with_the_recovery_key_needs_no_passphrase() {
    let (made, backup) = with_backup();
    let (folder, _, recovery) = made.close();
    let beside = folder.path().join("restored");
    restore(&backup.path, &beside, &Opener::Recovery(&recovery), clock(), &quiet).unwrap();
    Vault::recover(&beside, &recovery, &passphrase(OTHER), KdfCost::FLOOR, clock()).unwrap();
}

#[test]
fn restoring_never_overwrites_and_leaves_nothing_half_made() {
    let (made, backup) = with_backup();
    let opener = passphrase(PASSPHRASE);
    let (opener, wrong) = (Opener::Passphrase(&opener), passphrase(OTHER));
    let names = || {
        let mut names: Vec<_> = fs::read_dir(made.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(restore(&backup.path, &made.path(), &opener, clock(), &quiet).unwrap_err().code, ErrorCode::VaultExists);
    let place = default_place(&made.path());
    assert_eq!(restore(&backup.path, &place, &opener, clock(), &quiet).unwrap_err().code, ErrorCode::VaultExists, "a full folder");
    let beside = made.folder.path().join("restored");
    assert_eq!(restore(&backup.path, &beside, &Opener::Passphrase(&wrong), clock(), &quiet).unwrap_err().code, ErrorCode::WrongPassphrase);
    let cancel = |done, _| if done > 700 { Err(ErrorCode::Cancelled.into()) } else { Ok(()) };
    assert_eq!(restore(&backup.path, &beside, &opener, clock(), &cancel).unwrap_err().code, ErrorCode::Cancelled);
    assert_eq!(names(), before);
    fs::create_dir(&beside).unwrap();
    restore(&backup.path, &beside, &opener, clock(), &quiet).unwrap();
    assert!(Vault::is_in(&beside), "an empty folder is taken");
}

#[test]
fn a_backup_opens_with_the_passphrase_of_its_time_and_not_with_a_later_one() {
    let (made, backup) = with_backup();
    made.vault().change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER), KdfCost::FLOOR).unwrap();
    let later = back_up(&made);
    verify(&backup.path, PASSPHRASE).unwrap();
    assert_eq!(verify(&backup.path, OTHER).unwrap_err().code, ErrorCode::WrongPassphrase);
    verify(&later.path, OTHER).unwrap();
    assert_eq!(verify(&later.path, PASSPHRASE).unwrap_err().code, ErrorCode::WrongPassphrase);
    let beside = made.folder.path().join("restored");
    restore(&backup.path, &beside, &Opener::Passphrase(&passphrase(PASSPHRASE)), clock(), &quiet).unwrap();
    Vault::open(&beside, &passphrase(PASSPHRASE), clock()).unwrap();
}

#[test]
fn a_backup_opens_with_the_recovery_key_of_its_time_and_not_with_a_later_one() {
    let (made, backup) = with_backup();
    let later_key = made.vault().renew_recovery(&passphrase(PASSPHRASE)).unwrap();
    verify_backup(&backup.path, &Opener::Recovery(&made.created.recovery), &quiet).unwrap();
    assert_eq!(verify_backup(&backup.path, &Opener::Recovery(&later_key), &quiet).unwrap_err().code, ErrorCode::WrongRecoveryKey);
}

#[test]
fn a_vault_whose_both_headers_are_lost_comes_back_from_its_backup() {
    let (made, backup) = with_backup();
    let (folder, path, _) = made.close();
    for copy in ["header.entente", "header-copy.entente"] {
        fs::remove_file(path.join(copy)).unwrap();
    }
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::HeaderDamaged);
    let beside: PathBuf = folder.path().join("restored");
    restore(&backup.path, &beside, &Opener::Passphrase(&passphrase(PASSPHRASE)), clock(), &quiet).unwrap();
    Vault::open(&beside, &passphrase(PASSPHRASE), clock()).unwrap();
}

#[test]
fn a_drill_restores_compares_says_what_it_found_and_leaves_nothing() {
    let (made, backup) = with_backup();
    let place = default_place(&made.path());
    let result = drill(&backup.path, &Opener::Recovery(&made.created.recovery), &place, clock(), &quiet).unwrap();
    assert_eq!((result.made_at, result.backup, result.vault_id), (backup.made_at, backup.id, backup.vault_id));
    assert_eq!((result.records, result.entries, &result.digest), (backup.records(), backup.entries, &backup.digest));
    assert!(result.seconds >= 1);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1);

    let now = evening() + chrono::TimeDelta::days(100);
    let asked = || backups_due(now, &made.vault().backup_notes().unwrap(), false).drill;
    assert!(asked());
    made.vault().note_drill(&result, now).unwrap();
    assert!(!asked());
}

#[test]
fn a_drill_that_fails_says_why_and_leaves_nothing() {
    let (made, backup) = with_backup();
    let place = default_place(&made.path());
    let refused = drill(&backup.path, &Opener::Passphrase(&passphrase(OTHER)), &place, clock(), &quiet).unwrap_err();
    assert_eq!(refused.code, ErrorCode::WrongPassphrase);
    let mut bytes = fs::read(&backup.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&backup.path, bytes).unwrap();
    let refused = drill(&backup.path, &Opener::Recovery(&made.created.recovery), &place, clock(), &quiet).unwrap_err();
    assert_eq!(refused.code, ErrorCode::BackupDamaged);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
}
