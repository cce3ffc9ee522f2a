//! Making, opening, damaging and recovering a vault.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;

use common::{PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::{Entity, ErrorCode};
use entente_vault::{KdfCost, RecoveryKey, Vault};

const OTHER: &str = "violon marine douze escargot";

#[test]
fn a_vault_opens_with_its_passphrase_and_holds_what_was_written() {
    let made = made();
    made.vault().write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    let (_folder, path, _) = made.close();
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    let page = vault.read(|reader| reader.partners(&Default::default(), None, 10)).unwrap();
    assert_eq!(page.rows[0].partner.identity.name.spoken(), "Maison de quartier");
    assert_eq!(page.total, 1);
}

#[test]
fn nothing_of_a_record_stands_in_clear_in_any_file_of_the_vault() {
    let made = made();
    made.vault().write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Chardonneret"))).unwrap();
    made.vault().keep_draft("partner", Some(&serde_json::json!({"note": "Chardonneret"}))).unwrap();
    for file in fs::read_dir(made.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for canary in ["Chardonneret", "chardonneret", "Claire", "dicale du Nord"] {
            assert!(!bytes.windows(canary.len()).any(|window| window == canary.as_bytes()), "{canary}");
        }
    }
}

#[test]
fn each_thing_that_can_be_wrong_has_its_own_refusal() {
    let (_folder, path, _) = made().close();
    let open = || Vault::open(&path, &passphrase(PASSPHRASE), clock()).map(drop).unwrap_err();

    assert_eq!(Vault::open(&path, &passphrase(OTHER), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    assert_eq!(Vault::open(&path.join("nowhere"), &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::VaultMissing);

    let database = path.join("entente.db");
    let whole = fs::read(&database).unwrap();
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    fs::write(&database, &flipped).unwrap();
    assert_eq!(open().code, ErrorCode::DatabaseDamaged);
    fs::write(&database, &whole[..whole.len() - 4096]).unwrap();
    assert_eq!(open().code, ErrorCode::DatabaseDamaged);
    fs::write(&database, [7; 8192]).unwrap();
    assert_eq!(open().code, ErrorCode::DatabaseDamaged);
    fs::write(&database, []).unwrap();
    assert_eq!(open().code, ErrorCode::DatabaseDamaged);
    assert!(fs::read(&database).unwrap().is_empty(), "an empty file is refused, not filled");
    fs::remove_file(&database).unwrap();
    assert_eq!(open().code, ErrorCode::DatabaseDamaged);
    fs::write(&database, &whole).unwrap();

    for copy in ["header.entente", "header-copy.entente"] {
        let bytes = fs::read(path.join(copy)).unwrap();
        fs::write(path.join(copy), &bytes[..bytes.len() / 2]).unwrap();
    }
    assert_eq!(open().code, ErrorCode::HeaderDamaged);
    for copy in ["header.entente", "header-copy.entente"] {
        fs::remove_file(path.join(copy)).unwrap();
    }
    assert_eq!(open().code, ErrorCode::HeaderDamaged, "where a database is, a vault was");
}

#[cfg(unix)]
#[test]
fn the_folder_of_a_vault_is_closed_to_other_accounts() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, _) = made().close();
    assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_header_of_a_newer_version_is_refused_by_name() {
    let (_folder, path, _) = made().close();
    let mut bytes = fs::read(path.join("header.entente")).unwrap();
    let content = bytes.len() - 32;
    bytes[8] = 9;
    let digest = *blake3::hash(&bytes[..content]).as_bytes();
    bytes[content..].copy_from_slice(&digest);
    fs::write(path.join("header.entente"), &bytes).unwrap();
    let error = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err();
    assert_eq!(
        error,
        entente_domain::Error::new(ErrorCode::VersionNewer).with("found", 9_u32).with("supported", u32::from(entente_vault::FORMAT))
    );
}

#[test]
fn the_database_of_another_vault_is_refused() {
    let (_one, path, _) = made().close();
    let (_other, foreign, _) = made().close();
    fs::copy(foreign.join("entente.db"), path.join("entente.db")).unwrap();
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::DatabaseDamaged);
}

#[test]
fn the_second_program_is_told_who_has_the_vault() {
    let made = made();
    let error = Vault::open(&made.path(), &passphrase(PASSPHRASE), clock()).unwrap_err();
    assert_eq!(error.code, ErrorCode::VaultInUse);
    assert_eq!(error.facts["pid"], entente_domain::Fact::Number(i64::from(std::process::id())));
}

#[test]
fn changing_the_passphrase_leaves_the_database_as_it_is_byte_for_byte() {
    let (_folder, path, _) = made().close();
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    let files = || ["entente.db", "entente.db-wal"].map(|name| fs::read(path.join(name)).unwrap_or_default());
    let before = files();
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER), KdfCost::FLOOR).unwrap();
    assert_eq!(files(), before);
    drop(vault);
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    Vault::open(&path, &passphrase(OTHER), clock()).unwrap();
}

#[test]
fn the_recovery_key_opens_the_vault_and_sets_a_new_passphrase() {
    let (_folder, path, recovery) = made().close();
    let foreign = RecoveryKey::make().unwrap();
    let refused = Vault::recover(&path, &foreign, &passphrase(OTHER), KdfCost::FLOOR, clock()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::WrongRecoveryKey);
    drop(Vault::recover(&path, &recovery, &passphrase(OTHER), KdfCost::FLOOR, clock()).unwrap());
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    Vault::open(&path, &passphrase(OTHER), clock()).unwrap();
}

#[test]
fn a_new_recovery_key_voids_the_old_one_and_must_be_typed_back() {
    let made = made();
    let vault = made.vault();
    vault.confirm_recovery(&made.created.recovery).unwrap();
    assert!(vault.recovery_is_confirmed().unwrap());
    let fresh = vault.renew_recovery(&passphrase(PASSPHRASE)).unwrap();
    assert!(!vault.recovery_is_confirmed().unwrap());
    assert_eq!(vault.confirm_recovery(&made.created.recovery).unwrap_err().code, ErrorCode::WrongRecoveryKey);
    vault.confirm_recovery(&fresh).unwrap();
}

#[test]
fn a_weak_passphrase_protects_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let error =
        Vault::create(folder.path(), &passphrase("motdepasse"), KdfCost::FLOOR, &common::centre(), "", clock()).map(drop).unwrap_err();
    assert_eq!(error.code, ErrorCode::PassphraseTooWeak);
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none(), "nothing was left behind");
}

#[test]
fn after_five_wrong_passphrases_even_the_right_one_has_to_wait() {
    let (_folder, path, _) = made().close();
    for _ in 0..5 {
        assert_eq!(Vault::open(&path, &passphrase(OTHER), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    }
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::TooManyAttempts);
    let later = clock();
    later.advance(chrono::Duration::seconds(3));
    Vault::open(&path, &passphrase(PASSPHRASE), later).unwrap();
}
