//! Several people on one vault: invited, with other rights, and no longer; the vault key, changed (security.md, K1, K5, P1).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use chrono::NaiveDate;
use common::{PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::user::{UserRole, UserState};
use entente_domain::{Entity, ErrorCode, Record};
use entente_vault::{InvitationCode, KdfCost, Vault};

const THEIRS: &str = "quatre sabots violets sous la pluie";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn soon() -> NaiveDate {
    clock().today() + chrono::TimeDelta::days(7)
}

fn join(path: &std::path::Path, code: &InvitationCode) -> entente_domain::Result<Vault> {
    Vault::join(path, code, &passphrase(THEIRS), KdfCost::FLOOR, clock())
}

#[test]
fn a_person_who_was_invited_chooses_a_passphrase_and_the_code_is_void_then() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, soon()).unwrap();
    let (_folder, path, _) = made.close();

    let vault = join(&path, &invited.code).unwrap();
    let awa = vault.current_user().unwrap();
    assert_eq!((awa.id, awa.access.role, awa.access.state), (invited.user, UserRole::Staff, UserState::Active));
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    drop(vault);

    assert_eq!(join(&path, &invited.code).unwrap_err().code, ErrorCode::WrongInvitation);
    for (words, who) in [(THEIRS, "Awa Diallo"), (PASSPHRASE, "Claire")] {
        let vault = Vault::open(&path, &passphrase(words), clock()).unwrap();
        assert_eq!(vault.current_user().unwrap().identity.name, who);
    }
}

#[test]
fn an_invitation_is_good_up_to_its_day() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Reader, false, day("2020-01-01")).unwrap();
    let (_folder, path, _) = made.close();
    assert_eq!(join(&path, &invited.code).unwrap_err().code, ErrorCode::InvitationOver);
}

#[test]
fn a_new_code_makes_the_first_one_void() {
    let made = made();
    let first = made.vault().invite("Awa Diallo", UserRole::Reader, false, soon()).unwrap();
    let second = made.vault().invite_again(first.user, soon()).unwrap();
    let (_folder, path, _) = made.close();
    assert_eq!(join(&path, &first.code).unwrap_err().code, ErrorCode::WrongInvitation);
    join(&path, &second.code).unwrap();
}

#[test]
fn ending_the_access_of_whoever_had_a_passphrase_or_a_code_asks_for_another_key() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, soon()).unwrap();
    let never = made.vault().invite("Lise Roy", UserRole::Staff, true, soon()).unwrap();
    let (_folder, path, _) = made.close();
    drop(join(&path, &invited.code).unwrap());
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    vault.end_access(never.user, clock().today()).unwrap();
    assert!(vault.read(|reader| reader.key_is_due()).unwrap(), "with the code a copy of that week is opened, and the key is in it");
    vault.renew_key(|_, _| Ok(())).unwrap();
    assert!(!vault.read(|reader| reader.key_is_due()).unwrap());
    vault.invite_again(invited.user, soon()).unwrap();
    vault.end_access(invited.user, clock().today()).unwrap();
    assert!(vault.read(|reader| reader.key_is_due()).unwrap());
}

#[test]
fn whose_access_ended_opens_nothing_any_more_and_the_key_is_to_be_changed() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, soon()).unwrap();
    let (_folder, path, _) = made.close();
    drop(join(&path, &invited.code).unwrap());
    let old_header = std::fs::read(path.join("header.entente")).unwrap();

    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    vault.end_access(invited.user, clock().today()).unwrap();
    assert!(vault.read(|reader| reader.key_is_due()).unwrap());
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    let of_an_older_program = path.join("entente-schema-9.db");
    std::fs::write(&of_an_older_program, "under the old key").unwrap();
    let mut told = 0;
    vault
        .renew_key(|done, total| {
            assert!(done <= total);
            told += 1;
            Ok(())
        })
        .unwrap();
    assert!(!vault.read(|reader| reader.key_is_due()).unwrap());
    assert!(!of_an_older_program.exists());
    // It goes on being read and written as if nothing had happened.
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Régie des quartiers"))).unwrap();
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    drop(vault);

    assert_eq!(Vault::open(&path, &passphrase(THEIRS), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    // Nor does a header help that was put aside: its key is no longer the one of the database.
    let kept = [std::fs::read(path.join("header.entente")).unwrap(), old_header];
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(path.join(copy), &kept[1]).unwrap();
    }
    assert_eq!(Vault::open(&path, &passphrase(THEIRS), clock()).unwrap_err().code, ErrorCode::DatabaseDamaged);
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(path.join(copy), &kept[0]).unwrap();
    }
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    assert_eq!(vault.read(|reader| reader.rows(Entity::Partner)).unwrap().len(), 2);
}

#[test]
fn everybody_else_and_the_recovery_sheet_open_the_vault_after_its_key_was_changed() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Staff, true, soon()).unwrap();
    let (_folder, path, recovery) = made.close();
    drop(join(&path, &invited.code).unwrap());
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    let waiting = vault.invite("Luc Peeters", UserRole::Reader, false, soon()).unwrap();
    assert!(vault.renew_key(|_, _| Ok(())).unwrap().recovery.is_none());
    vault.check_recovery(&recovery).unwrap();
    drop(vault);
    Vault::open(&path, &passphrase(THEIRS), clock()).unwrap();
    Vault::join(&path, &waiting.code, &passphrase("neuf lanternes dans le brouillard"), KdfCost::FLOOR, clock()).unwrap();
    let new = passphrase("douze marmites au bord du canal");
    Vault::recover(&path, &recovery, &new, KdfCost::FLOOR, clock()).unwrap();
    Vault::open(&path, &new, clock()).unwrap();
}

#[test]
fn a_change_of_the_key_that_is_stopped_leaves_everything_as_it_was() {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..3_000).try_for_each(|n| tx.create(&organisation(&format!("Association {n}"))))).unwrap();
    let stopped = made.vault().renew_key(|_, _| Err(ErrorCode::Cancelled.into()));
    assert_eq!(stopped.unwrap_err().code, ErrorCode::Cancelled);
    made.vault().write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    let (_folder, path, _) = made.close();
    assert!(!path.join("entente-next.db").exists());
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    assert_eq!(vault.read(|reader| reader.rows(Entity::Partner)).unwrap().len(), 3_001);
}

#[test]
fn after_a_passphrase_change_the_old_passphrase_with_an_old_header_opens_nothing_that_comes_after_the_next_key() {
    let made = made();
    let path = made.path();
    let old = std::fs::read(path.join("header.entente")).unwrap();
    made.vault().change_passphrase(&passphrase(PASSPHRASE), &passphrase(THEIRS), KdfCost::FLOOR).unwrap();
    made.vault().renew_key(|_, _| Ok(())).unwrap();
    let (_folder, path, _) = made.close();
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(path.join(copy), &old).unwrap();
    }
    assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::DatabaseDamaged);
}

#[test]
fn a_vault_always_has_somebody_who_lets_others_in() {
    let made = made();
    let me = UserId(made.vault().user());
    let code = |result: entente_domain::Result<()>| result.unwrap_err().code;
    assert_eq!(code(made.vault().change_role(me, UserRole::Staff, true)), ErrorCode::LastCoordinator);
    assert_eq!(code(made.vault().end_access(me, clock().today())), ErrorCode::NotAllowed);
    let invited = made.vault().invite("Awa Diallo", UserRole::Coordinator, false, soon()).unwrap();
    // Who was invited is not there yet.
    assert_eq!(code(made.vault().change_role(me, UserRole::Reader, false)), ErrorCode::LastCoordinator);
    let (_folder, path, _) = made.close();
    let vault = join(&path, &invited.code).unwrap();
    assert!(vault.current_user().unwrap().access.may_export, "who lets others in may take out");
    vault.change_role(me, UserRole::Reader, false).unwrap();
    vault.end_access(me, clock().today()).unwrap();
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn nobody_has_a_name_that_looks_like_that_of_another_nor_none_among_several() {
    let made = made();
    made.vault().invite("Awa Diallo", UserRole::Staff, true, soon()).unwrap();
    // The third has a Greek A, the fourth a Cyrillic one: nobody sees a difference.
    let taken = ["Awa Diallo", "AWA  diallo", "\u{391}wa Diallo", "Aw\u{430} Diallo"].map(|name| (name, "AlreadyUsed"));
    for (name, problem) in taken.into_iter().chain([("  ", "Missing")]) {
        let error = made.vault().invite(name, UserRole::Staff, true, soon()).map(drop).unwrap_err();
        assert_eq!(format!("{:?}", error.fields[0].problem), problem, "{name}");
        let error = made.vault().name_person(name).unwrap_err();
        assert_eq!(format!("{:?}", error.fields[0].problem), problem, "{name}");
    }
    assert_eq!(made.vault().read(|reader| reader.users()).unwrap().iter().filter(|user| user.id().get_version_num() == 7).count(), 2);
}
