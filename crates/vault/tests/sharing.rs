//! Colleagues' pages: any two of three open the vault, and the drill that proves it (security.md, K4).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{Made, PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::record::user::UserRole;
use entente_domain::{Entity, ErrorCode, Problem};
use entente_vault::{KdfCost, Medium, Opener, RecoveryKey, RecoveryProven, RecoveryShare, SharedSecret, Vault};

const OTHER: &str = "violon marine douze escargot";

fn names() -> [String; 3] {
    ["Awa Diallo", "Luc Peeters", "Zoé Lambert"].map(str::to_owned)
}

fn pages(vault: &Vault) -> [RecoveryShare; 3] {
    vault.make_shares(&passphrase(PASSPHRASE), &names()).unwrap().shares
}

fn join(one: &RecoveryShare, other: &RecoveryShare) -> SharedSecret {
    SharedSecret::join(one, other).unwrap()
}

fn recover(path: &Path, one: &RecoveryShare, other: &RecoveryShare) -> entente_domain::Result<Vault> {
    Vault::recover_together(path, &join(one, other), &passphrase(OTHER), KdfCost::FLOOR, clock())
}

/// Closes a vault in which pages were just made.
fn closed_with_pages() -> (tempfile::TempDir, std::path::PathBuf, RecoveryKey, [RecoveryShare; 3]) {
    let made = made();
    let pages = pages(made.vault());
    let (folder, path, recovery) = made.close();
    (folder, path, recovery, pages)
}

#[test]
fn any_two_of_three_pages_open_the_vault_and_set_a_new_passphrase() {
    for (one, other) in [(0, 1), (0, 2), (2, 1)] {
        let (_folder, path, _, pages) = closed_with_pages();
        let vault = recover(&path, &pages[one], &pages[other]).unwrap();
        assert_eq!(vault.current_user().unwrap().identity.name, "Claire");
        drop(vault);
        assert_eq!(Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
        Vault::open(&path, &passphrase(OTHER), clock()).unwrap();
        // The same two pages open it again the next time.
        drop(recover(&path, &pages[other], &pages[one]).unwrap());
    }
}

#[test]
fn pages_of_another_vault_open_nothing_here_and_without_pages_it_is_said_that_there_are_none() {
    let (_folder, path, _, _) = closed_with_pages();
    let (_other, without, _) = made().close();
    let (_third, _, _, foreign) = closed_with_pages();
    assert_eq!(recover(&path, &foreign[0], &foreign[1]).unwrap_err().code, ErrorCode::WrongShares);
    assert_eq!(recover(&without, &foreign[0], &foreign[1]).unwrap_err().code, ErrorCode::NoShares);
    Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
}

#[test]
fn new_pages_void_the_old_ones_and_leave_the_sheet_as_it_is() {
    let made = made();
    let old = pages(made.vault());
    let new = pages(made.vault());
    assert_ne!(old[0].set(), new[0].set());
    let refused = |one: &RecoveryShare, other: &RecoveryShare| made.vault().prove_shares(one, other).unwrap_err().code;
    assert_eq!(refused(&old[0], &old[1]), ErrorCode::WrongShares);
    assert_eq!(refused(&old[0], &new[1]), ErrorCode::SharesOfTwoSets);
    assert_eq!(refused(&new[1], &new[1]), ErrorCode::SharesRepeated);
    let (_folder, path, recovery) = made.close();
    assert_eq!(recover(&path, &old[1], &old[2]).unwrap_err().code, ErrorCode::WrongShares);
    drop(recover(&path, &new[1], &new[2]).unwrap());
    Vault::recover(&path, &recovery, &passphrase(PASSPHRASE), KdfCost::FLOOR, clock()).unwrap();
}

#[test]
fn a_new_sheet_leaves_the_pages_as_they_are() {
    let made = made();
    let pages = pages(made.vault());
    let fresh = made.vault().renew_recovery(&passphrase(PASSPHRASE)).unwrap();
    made.vault().prove_sheet(&fresh).unwrap();
    let (_folder, path, _) = made.close();
    recover(&path, &pages[0], &pages[2]).unwrap();
}

#[test]
fn pages_can_be_voided_without_making_new_ones() {
    let made = made();
    let vault = made.vault();
    assert_eq!(vault.void_shares(&passphrase(PASSPHRASE)).unwrap_err().code, ErrorCode::NoShares);
    let pages = pages(vault);
    assert_eq!(vault.void_shares(&passphrase(OTHER)).unwrap_err().code, ErrorCode::WrongPassphrase);
    let held = vault.shares().unwrap().unwrap();
    assert_eq!((held.names, held.on, held.set), (names(), clock().today(), pages[0].set().name()));
    assert_eq!(vault.status().unwrap().format, 3, "an older program would take the slot for damage");
    vault.void_shares(&passphrase(PASSPHRASE)).unwrap();
    assert_eq!(vault.shares().unwrap(), None);
    assert_eq!(vault.status().unwrap().format, 2, "an older program reads it again");
    let (_folder, path, _) = made.close();
    assert_eq!(recover(&path, &pages[0], &pages[1]).unwrap_err().code, ErrorCode::NoShares);
}

#[test]
fn pages_are_made_for_three_different_people_by_who_knows_the_passphrase() {
    let made = made();
    let make =
        |names: [&str; 3]| made.vault().make_shares(&passphrase(PASSPHRASE), &names.map(str::to_owned)).map(drop).unwrap_err().fields;
    let fields = make(["Awa Diallo", "  ", "awa  diallo"]);
    let told: Vec<_> = fields.iter().map(|field| (field.field.as_str(), field.problem)).collect();
    assert_eq!(told, [("names.1", Problem::Missing), ("names.2", Problem::AlreadyUsed)]);
    assert_eq!(make(["A", "B", &"C".repeat(101)])[0].problem, Problem::TooLong);
    assert_eq!(make(["A", "B\nC", "D"])[0].problem, Problem::NotText);
    let refused = made.vault().make_shares(&passphrase(OTHER), &names()).map(drop).unwrap_err();
    assert_eq!(refused.code, ErrorCode::WrongPassphrase);
    assert_eq!(made.vault().shares().unwrap(), None);
}

#[test]
fn pages_follow_when_the_key_of_the_vault_is_changed() {
    let (_folder, path, _, pages) = closed_with_pages();
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    vault.renew_key(|_, _| Ok(())).unwrap();
    vault.prove_shares(&pages[0], &pages[1]).unwrap();
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation("Maison de quartier"))).unwrap();
    drop(vault);
    let vault = recover(&path, &pages[1], &pages[2]).unwrap();
    assert_eq!(vault.read(|reader| reader.rows(Entity::Partner)).unwrap().len(), 1);
}

/// Voiding and then changing the key is what helps against two pages that fell into wrong hands together with old files.
#[test]
fn voided_pages_with_an_old_header_open_nothing_that_comes_after_the_next_key() {
    let made = made();
    let pages = pages(made.vault());
    let old = std::fs::read(made.path().join("header.entente")).unwrap();
    made.vault().void_shares(&passphrase(PASSPHRASE)).unwrap();
    made.vault().renew_key(|_, _| Ok(())).unwrap();
    let (_folder, path, _) = made.close();
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(path.join(copy), &old).unwrap();
    }
    assert_eq!(recover(&path, &pages[0], &pages[1]).unwrap_err().code, ErrorCode::DatabaseDamaged);
}

/// A header that a program left behind, or that was put back by hand: the database does not know its pages any more.
#[test]
fn a_slot_of_pages_that_the_database_does_not_know_opens_nothing_and_is_taken_out() {
    let made = made();
    let pages = pages(made.vault());
    let old = std::fs::read(made.path().join("header.entente")).unwrap();
    made.vault().void_shares(&passphrase(PASSPHRASE)).unwrap();
    let (_folder, path, _) = made.close();
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(path.join(copy), &old).unwrap();
    }
    assert_eq!(recover(&path, &pages[0], &pages[1]).unwrap_err().code, ErrorCode::NoShares);
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    assert_eq!(vault.status().unwrap().format, 2);
    assert_eq!(vault.prove_shares(&pages[0], &pages[1]).unwrap_err().code, ErrorCode::NoShares);
}

#[test]
fn where_who_made_the_pages_has_left_the_first_who_coordinates_chooses_the_passphrase() {
    let made = made();
    let invited = made.vault().invite("Awa Diallo", UserRole::Coordinator, true, clock().today()).unwrap();
    let (_folder, path, _) = made.close();
    let vault = Vault::join(&path, &invited.code, &passphrase(OTHER), KdfCost::FLOOR, clock()).unwrap();
    let pages = vault.make_shares(&passphrase(OTHER), &names()).unwrap().shares;
    drop(vault);
    let third = "neuf lanternes dans le brouillard";
    let vault = Vault::recover_together(&path, &join(&pages[0], &pages[1]), &passphrase(third), KdfCost::FLOOR, clock()).unwrap();
    assert_eq!(vault.user(), invited.user.0, "who made them");
    drop(vault);
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    vault.end_access(invited.user, clock().today()).unwrap();
    drop(vault);
    let vault = recover(&path, &pages[2], &pages[1]).unwrap();
    assert_eq!(vault.current_user().unwrap().identity.name, "Claire");
}

#[test]
fn a_backup_opens_with_two_pages_of_its_time() {
    let made = made();
    let pages = pages(made.vault());
    let folder = tempfile::tempdir().unwrap();
    let backup = made.vault().back_up(folder.path(), Medium::Beside, clock().local(), &|_, _| Ok(())).unwrap();
    made.vault().void_shares(&passphrase(PASSPHRASE)).unwrap();
    let secret = join(&pages[0], &pages[2]);
    let drilled = entente_vault::drill(&backup.path, &Opener::Shares(&secret), folder.path(), clock(), &|_, _| Ok(())).unwrap();
    assert_eq!(drilled.records, 2);
    let place = folder.path().join("restored");
    entente_vault::restore(&backup.path, &place, &Opener::Shares(&secret), clock(), &|_, _| Ok(())).unwrap();
    recover(&place, &pages[0], &pages[1]).unwrap();
}

fn files(made: &Made) -> BTreeMap<String, Vec<u8>> {
    let read = |entry: std::fs::DirEntry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap());
    std::fs::read_dir(made.path()).unwrap().flatten().map(read).collect()
}

#[test]
fn a_drill_proves_the_sheet_and_every_two_pages_and_leaves_every_file_as_it_is_byte_for_byte() {
    let made = made();
    let pages = pages(made.vault());
    let vault = made.vault();
    // A first reading lays out what the readers share; a drill reads no more than that.
    vault.shares().unwrap();
    let before = files(&made);
    assert_eq!(vault.prove_sheet(&made.created.recovery), Ok(RecoveryProven::Sheet));
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let numbers = [pages[one].number(), pages[other].number()];
        assert_eq!(vault.prove_shares(&pages[one], &pages[other]), Ok(RecoveryProven::Pages(numbers)));
    }
    assert_eq!(vault.prove_sheet(&RecoveryKey::make().unwrap()).unwrap_err().code, ErrorCode::WrongRecoveryKey);
    assert_eq!(vault.prove_shares(&pages[0], &pages[0]).unwrap_err().code, ErrorCode::SharesRepeated);
    assert!(files(&made) == before, "a drill changes nothing, whether it succeeds or not");
}

/// What is in memory proves nothing: the emergency will find what lies on the disk.
#[test]
fn a_drill_reads_the_header_on_the_disk_and_not_the_one_in_memory() {
    let made = made();
    let pages = pages(made.vault());
    let foreign = common::made();
    let bytes = std::fs::read(foreign.path().join("header.entente")).unwrap();
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(made.path().join(copy), &bytes).unwrap();
    }
    assert_eq!(made.vault().prove_sheet(&made.created.recovery).unwrap_err().code, ErrorCode::WrongRecoveryKey);
    assert_eq!(made.vault().prove_shares(&pages[0], &pages[1]).unwrap_err().code, ErrorCode::NoShares);
    // That one opens, and is not the one of this database.
    assert_eq!(made.vault().prove_sheet(&foreign.created.recovery).unwrap_err().code, ErrorCode::HeaderDamaged);
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(made.path().join(copy), &bytes[..40]).unwrap();
    }
    assert_eq!(made.vault().prove_sheet(&made.created.recovery).unwrap_err().code, ErrorCode::HeaderDamaged);
}

#[test]
fn what_was_proven_is_noted_until_the_paper_is_another() {
    let made = made();
    let vault = made.vault();
    pages(vault);
    let at = clock().local();
    vault.note_proven(RecoveryProven::Sheet, at).unwrap();
    vault.note_proven(RecoveryProven::Pages([3, 1]), at).unwrap();
    let proven = || vault.backup_notes().map(|notes| (notes.sheet, notes.pages)).unwrap();
    assert_eq!(proven(), (Some(at), [Some(at), None, Some(at)]));
    vault.renew_recovery(&passphrase(PASSPHRASE)).unwrap();
    assert_eq!(proven(), (None, [Some(at), None, Some(at)]));
    vault.note_proven(RecoveryProven::Sheet, at).unwrap();
    pages(vault);
    assert_eq!(proven(), (Some(at), [None; 3]));
    vault.note_proven(RecoveryProven::Pages([1, 2]), at).unwrap();
    vault.void_shares(&passphrase(PASSPHRASE)).unwrap();
    assert_eq!(proven(), (Some(at), [None; 3]));
}

#[test]
fn a_drill_of_what_lies_on_paper_is_asked_for_after_a_year() {
    let made = made();
    let vault = made.vault();
    let due = |months: u32| {
        let now = clock().local().checked_add_months(chrono::Months::new(months)).unwrap();
        entente_vault::recovery_drill_due(now, &vault.backup_notes().unwrap(), vault.shares().unwrap().as_ref())
    };
    assert!(!due(100), "before the first backup nothing else is asked for");
    let folder = tempfile::tempdir().unwrap();
    vault.back_up(folder.path(), Medium::Beside, clock().local(), &|_, _| Ok(())).unwrap();
    assert!(!due(11) && due(12));
    let later = clock().local().checked_add_months(chrono::Months::new(5)).unwrap();
    vault.note_proven(RecoveryProven::Sheet, later).unwrap();
    assert!(!due(16) && due(17));
    pages(vault);
    vault.note_proven(RecoveryProven::Pages([1, 2]), later).unwrap();
    assert!(!due(11) && due(12), "the third page was not proven since it was made");
    vault.note_proven(RecoveryProven::Pages([3, 2]), later).unwrap();
    assert!(!due(16) && due(17));
}
