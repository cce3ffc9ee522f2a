//! Backups: made, proven, listed, tidied; and every way in which their making can be broken off (security.md, S3).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, FixedOffset, TimeDelta};
use common::{Made, PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::access_entry::{AccessKind, AccessSubject};
use entente_domain::change::Op;
use entente_domain::{Entity, ErrorCode};
use entente_vault::{BackupVerified, KdfCost, Medium, Opener, Vault, backups_due, backups_in, default_place, restore};

const OTHER: &str = "violon marine douze escargot";

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn evening() -> DateTime<FixedOffset> {
    at("2026-11-22T18:05:09+01:00")
}

fn quiet(_: u64, _: u64) -> entente_domain::Result<()> {
    Ok(())
}

fn place(made: &Made) -> PathBuf {
    default_place(&made.path())
}

fn backed_up(made: &Made) -> BackupVerified {
    made.vault().back_up(&place(made), Medium::Beside, evening(), &quiet).unwrap()
}

fn write(vault: &Vault, name: &str) {
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation(name))).unwrap();
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn closing_and_opening_a_vault_and_looking_around_in_it_makes_no_backup_due() {
    let made = made();
    for n in 0..40 {
        write(made.vault(), &format!("Maison {n}"));
    }
    backed_up(&made);
    let (_folder, path, _) = made.close();
    for _ in 0..2 {
        let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
        // What the log of accesses notes of a look is no change of what would be lost.
        vault.note_access(AccessKind::Viewed, AccessSubject::default(), None).unwrap();
        assert!(!vault.changed_since_backup().unwrap());
        vault.close();
    }
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    write(&vault, "Maison de quartier");
    assert!(vault.changed_since_backup().unwrap());
}

#[test]
fn a_backup_lies_beside_the_vault_under_the_hour_of_its_making_and_says_what_it_holds() {
    let made = made();
    write(made.vault(), "Maison de quartier");
    let backup = backed_up(&made);
    assert_eq!(backup.path, made.folder.path().join("vault-backups/entente-2026-11-22-180509.entente-backup"));
    assert_eq!(names_in(&place(&made)), ["entente-2026-11-22-180509.entente-backup"], "and nothing temporary beside it");
    assert_eq!(backup.made_at, evening());
    // The centre, who set it up, and the partner.
    assert_eq!(backup.records(), 3);
    assert!(backup.counts.contains(&(Entity::Partner, 1)) && backup.counts.contains(&(Entity::Centre, 1)));
    assert_eq!(backup.entries, made.vault().status().unwrap().changes);
    assert_eq!(backup.size, fs::metadata(&backup.path).unwrap().len());
}

#[test]
fn a_second_backup_in_the_same_second_gets_a_name_of_its_own() {
    let made = made();
    let first = backed_up(&made);
    let bytes = fs::read(&first.path).unwrap();
    let second = backed_up(&made);
    assert_ne!(first.path, second.path);
    assert_eq!(fs::read(&first.path).unwrap(), bytes, "the first one is untouched");
    assert!(second.path.ends_with("entente-2026-11-22-180509-2.entente-backup"));
}

#[test]
fn nothing_of_a_record_stands_in_clear_in_a_backup_or_in_what_is_written_on_the_way() {
    let made = made();
    write(made.vault(), "Chardonneret");
    made.vault().keep_draft("partner", Some(&serde_json::json!({"note": "Chardonneret"}))).unwrap();
    let looked_at = Cell::new(0);
    let look = |_, _| {
        for file in fs::read_dir(place(&made)).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            for canary in ["Chardonneret", "chardonneret", "Claire", "dicale du Nord", "partner", "CREATE TABLE"] {
                assert!(!bytes.windows(canary.len()).any(|window| window == canary.as_bytes()), "{canary}");
            }
            looked_at.set(looked_at.get() + 1);
        }
        Ok(())
    };
    made.vault().back_up(&place(&made), Medium::Beside, evening(), &look).unwrap();
    look(0, 0).unwrap();
    assert!(looked_at.get() > 20);
}

#[test]
fn a_backup_taken_while_others_write_and_read_is_of_one_moment() {
    let made = made();
    let vault = made.vault();
    for n in 0..200 {
        write(vault, &format!("Maison {n}"));
    }
    let stop = AtomicBool::new(false);
    let backups: Vec<BackupVerified> = std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut n = 0;
            while !stop.load(Ordering::SeqCst) {
                n += 1;
                // Two in one write: a snapshot has both or none.
                vault
                    .write(Op::Import, |tx| {
                        tx.create(&organisation(&format!("Gauche {n}")))?;
                        tx.create(&organisation(&format!("Droite {n}")))
                    })
                    .unwrap();
            }
        });
        scope.spawn(|| {
            while !stop.load(Ordering::SeqCst) {
                vault.read(|reader| reader.partners(&Default::default(), None, 20)).unwrap();
            }
        });
        // Taken apart after the others were stopped: a refusal must not leave them going.
        let made: Vec<_> = (0..6).map(|_| vault.back_up(&place(&made), Medium::Beside, evening(), &quiet)).collect();
        stop.store(true, Ordering::SeqCst);
        made.into_iter().map(Result::unwrap).collect()
    });
    assert!(backups.windows(2).all(|pair| pair[0].entries < pair[1].entries), "writing went on between them");
    for backup in &backups {
        let partners = backup.counts.iter().find(|(entity, _)| *entity == Entity::Partner).unwrap().1;
        assert_eq!(partners % 2, 0);
        assert_eq!(u64::from(partners) + 2, backup.entries);
    }
    let last = made.folder.path().join("restored");
    restore(&backups[5].path, &last, &Opener::Recovery(&made.created.recovery), clock(), &quiet).unwrap();
    let restored = Vault::open(&last, &passphrase(PASSPHRASE), clock()).unwrap();
    restored.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    assert_eq!(restored.status().unwrap().changes, backups[5].entries);
}

#[test]
fn a_backup_that_is_stopped_at_any_step_leaves_nothing_and_touches_no_earlier_one() {
    let made = made();
    write(made.vault(), "Maison de quartier");
    let earlier = backed_up(&made);
    let bytes = fs::read(&earlier.path).unwrap();
    let steps = Cell::new(0);
    made.vault()
        .back_up(&made.folder.path().join("counted"), Medium::Beside, evening(), &|_, _| {
            steps.set(steps.get() + 1);
            Ok(())
        })
        .unwrap();
    let notes = made.vault().backup_notes().unwrap();
    for stop in 0..steps.get() {
        let left = Cell::new(stop);
        let refused = made.vault().back_up(&place(&made), Medium::Beside, evening(), &|_, _| {
            if left.get() == 0 {
                return Err(ErrorCode::Cancelled.into());
            }
            left.set(left.get() - 1);
            Ok(())
        });
        assert_eq!(refused.unwrap_err().code, ErrorCode::Cancelled, "step {stop}");
        assert_eq!(names_in(&place(&made)), ["entente-2026-11-22-180509.entente-backup"], "step {stop}");
    }
    assert_eq!(fs::read(&earlier.path).unwrap(), bytes);
    assert_eq!(made.vault().backup_notes().unwrap(), notes);
}

#[test]
fn the_progress_that_is_told_only_grows_and_ends_at_the_whole() {
    let made = made();
    let last = Cell::new((0, 1));
    made.vault()
        .back_up(&place(&made), Medium::Beside, evening(), &|done, total| {
            assert!(done >= last.get().0 && done <= total, "{done} of {total}");
            last.set((done, total));
            Ok(())
        })
        .unwrap();
    assert_eq!(last.get().0, last.get().1);
}

#[test]
fn closing_the_vault_breaks_a_backup_off_at_once_and_nothing_is_left_of_it() {
    for break_at in [0, 200, 400, 700] {
        let made = made();
        let vault = made.vault();
        let begun = Cell::new(false);
        std::thread::scope(|scope| {
            let refused = vault.back_up(&place(&made), Medium::Beside, evening(), &|done, _| {
                if done >= break_at && !begun.replace(true) {
                    scope.spawn(|| {
                        vault.close();
                        assert_eq!(names_in(&place(&made)), Vec::<String>::new(), "closing waited until all of it was gone");
                    });
                    // Until the closing began.
                    while vault.status().is_ok() {
                        std::thread::yield_now();
                    }
                    // Time enough for a closing that does not wait to be over before this backup notices.
                    std::thread::sleep(std::time::Duration::from_millis(300));
                }
                Ok(())
            });
            assert_eq!(refused.unwrap_err().code, ErrorCode::VaultLocked, "at {break_at}");
        });
        assert_eq!(names_in(&place(&made)), Vec::<String>::new(), "at {break_at}");
        Vault::open(&made.path(), &passphrase(PASSPHRASE), clock()).unwrap();
        let closed = vault.back_up(&place(&made), Medium::Beside, evening(), &quiet);
        assert_eq!(closed.unwrap_err().code, ErrorCode::VaultLocked);
    }
}

#[test]
fn a_place_that_cannot_be_written_is_refused_and_the_vault_stays_as_it_is() {
    let made = made();
    let file = made.folder.path().join("a file");
    fs::write(&file, b"x").unwrap();
    assert_eq!(made.vault().back_up(&file.join("inside"), Medium::Other, evening(), &quiet).unwrap_err().code, ErrorCode::Storage);
    assert!(made.vault().backup_notes().unwrap().last.is_none());
    assert_eq!(names_in(&made.path()).iter().filter(|name| name.contains("part")).count(), 0);
}

#[test]
fn a_damaged_vault_is_refused_as_damaged_and_leaves_no_backup() {
    let made = made();
    for n in 0..50 {
        write(made.vault(), &format!("Maison {n}"));
    }
    let (folder, path, _) = made.close();
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    let database = path.join("entente.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&database, bytes).unwrap();
    let backups = folder.path().join("backups");
    let error = vault.back_up(&backups, Medium::Beside, evening(), &quiet).unwrap_err();
    assert_eq!(error.code, ErrorCode::DatabaseDamaged, "{error}");
    assert_eq!(names_in(&backups), Vec::<String>::new());
}

#[test]
fn a_list_tells_backups_from_what_only_looks_like_one() {
    let made = made();
    assert_eq!(backups_in(&place(&made)).unwrap(), Default::default(), "without a folder there are none");
    let older = made.vault().back_up(&place(&made), Medium::Beside, evening() - TimeDelta::days(3), &quiet).unwrap();
    let newer = backed_up(&made);
    let cut = place(&made).join("cut.entente-backup");
    let bytes = fs::read(&newer.path).unwrap();
    fs::write(&cut, &bytes[..bytes.len() - 1]).unwrap();
    fs::write(place(&made).join("thesis.odt"), b"x").unwrap();
    let list = backups_in(&place(&made)).unwrap();
    assert_eq!(list.backups.iter().map(|backup| &backup.path).collect::<Vec<_>>(), [&newer.path, &older.path]);
    assert_eq!(list.backups[0].vault_id, newer.vault_id);
    assert_eq!(list.unreadable, [cut]);
}

#[test]
fn tidying_removes_old_backups_of_this_vault_and_nothing_else() {
    let made = made();
    let other = self::made();
    let place = place(&made);
    let foreign = other.vault().back_up(&place, Medium::Other, evening() - TimeDelta::days(900), &quiet).unwrap();
    let damaged = place.join("damaged.entente-backup");
    fs::write(&damaged, b"ENTBACK\n").unwrap();
    let mine = |hours: i64| made.vault().back_up(&place, Medium::Beside, evening() - TimeDelta::hours(hours), &quiet).unwrap();
    let (morning, noon, now) = (mine(9), mine(6), mine(0));
    let gone = made.vault().tidy_backups(&place).unwrap();
    assert_eq!(gone, [noon.path, morning.path]);
    assert!(foreign.path.exists() && damaged.exists() && now.path.exists());
    assert!(made.vault().tidy_backups(&place).unwrap().is_empty());
}

#[test]
fn tidying_removes_nothing_that_is_not_known_to_be_verified_while_it_is_the_last_of_its_day() {
    let made = made();
    let backup = backed_up(&made);
    // As a program leaves it that is killed before it has verified: the same vault, an id that nobody noted.
    let restored = made.folder.path().join("restored");
    restore(&backup.path, &restored, &Opener::Recovery(&made.created.recovery), clock(), &quiet).unwrap();
    let twin = Vault::open(&restored, &passphrase(PASSPHRASE), clock()).unwrap();
    let unknown = twin.back_up(&place(&made), Medium::Beside, evening() + TimeDelta::hours(1), &quiet).unwrap();
    assert!(made.vault().tidy_backups(&place(&made)).unwrap().is_empty(), "the verified one of the day stays, and so does the newest");
    made.vault().note_verified(&unknown).unwrap();
    assert_eq!(made.vault().tidy_backups(&place(&made)).unwrap(), [backup.path]);
}

#[test]
fn the_vault_notes_when_it_was_backed_up_and_whether_something_changed_since() {
    let made = made();
    let vault = made.vault();
    let now = evening();
    let asked = || backups_due(now, &vault.backup_notes().unwrap(), vault.changed_since_backup().unwrap());
    assert!(asked().at_closing && !asked().elsewhere);
    backed_up(&made);
    assert!(!asked().at_closing, "the note of a backup is no change");
    vault.note_version("0.2.0").unwrap();
    assert!(!asked().at_closing, "nor is the note of a version");
    assert!(asked().elsewhere);
    vault.back_up(&made.folder.path().join("stick"), Medium::Other, now, &quiet).unwrap();
    assert!(!asked().elsewhere);
    assert_eq!(vault.backup_notes().unwrap().last.unwrap().medium, Medium::Other);

    write(vault, "Maison de quartier");
    assert!(asked().at_closing, "a record");
    backed_up(&made);
    vault.keep_draft("partner", Some(&serde_json::json!({"name": "M"}))).unwrap();
    assert!(asked().at_closing, "a draft");
    backed_up(&made);
    vault.name_person("Claire D.").unwrap();
    assert!(asked().at_closing, "a person's name");
    backed_up(&made);
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER), KdfCost::FLOOR).unwrap();
    assert!(asked().at_closing, "a passphrase");
    backed_up(&made);
    assert!(!asked().at_closing);
}
