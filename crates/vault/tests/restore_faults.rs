//! A restoration that is broken off by a kill or by a disk that takes no more (security.md, S2, S3).
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::DateTime;
use common::{Made, PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::Entity;
use entente_domain::change::Op;
use entente_vault::{Medium, Opener, Vault, restore, verify_backup};

const BACKUP: &str = "ENTENTE_TEST_BACKUP";
const ONCE: &str = "ENTENTE_TEST_ONCE";
const PROGRAM: &str = "restores_until_it_is_stopped";
const KILLS: usize = 12;
const PARTNERS: usize = 100;

/// Not a test of its own: what the program does that is killed, or has no room.
#[test]
fn restores_until_it_is_stopped() {
    let Some(backup) = std::env::var_os(BACKUP).map(PathBuf::from) else { return };
    println!("begun");
    for n in 0.. {
        let folder = backup.with_file_name(format!("restored-{}-{n}", std::process::id()));
        match restore(&backup, &folder, &Opener::Passphrase(&passphrase(PASSPHRASE)), clock(), &|_, _| Ok(())) {
            Ok(_) => println!("restored {}", folder.display()),
            Err(error) => println!("refused {error}"),
        }
        std::io::stdout().flush().unwrap();
        if std::env::var_os(ONCE).is_some() {
            return;
        }
    }
}

/// A vault and its backup, which lies alone in a folder of its own.
fn with_backup() -> (Made, PathBuf) {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..PARTNERS).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let at = DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
    let backup = made.vault().back_up(&made.folder.path().join("backups"), Medium::Beside, at, &|_, _| Ok(())).unwrap();
    (made, backup.path)
}

fn restored_in(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("restored-")).collect()
}

fn must_be_whole(folder: &Path) {
    let vault = Vault::open(folder, &passphrase(PASSPHRASE), clock()).unwrap();
    assert_eq!(vault.read(|reader| reader.rows(Entity::Partner)).unwrap().len(), PARTNERS);
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn killed_while_it_restores_a_program_leaves_whole_vaults_and_the_backup_as_it_was() {
    let (_made, backup) = with_backup();
    let place = backup.parent().unwrap();
    let (mut told, mut pause, mut round) = (Vec::new(), Duration::from_millis(11), 0);
    // Every moment of it is met; on a slow computer it goes on until some came to their end.
    while round < KILLS || (told.is_empty() && round < 2 * KILLS) {
        round += 1;
        pause += Duration::from_millis(31) + if round > KILLS { pause } else { Duration::ZERO };
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", PROGRAM, "--nocapture"])
            .env(BACKUP, &backup)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        said.find(|line| line.ends_with("begun")).unwrap();
        std::thread::sleep(pause);
        child.kill().unwrap();
        child.wait().unwrap();
        told.extend(said.filter_map(|line| line.strip_prefix("restored ").map(PathBuf::from)));
    }
    let there = restored_in(place);
    assert!(!told.is_empty() && told.iter().all(|folder| there.contains(folder)), "what was told as restored is there");
    // What has its name is whole, whether it was still told or not.
    there.iter().for_each(|folder| must_be_whole(folder));
    verify_backup(&backup, &Opener::Passphrase(&passphrase(PASSPHRASE)), &|_, _| Ok(())).unwrap();
    // What was broken off stands in the way of nothing.
    let again = place.join("restored-again");
    restore(&backup, &again, &Opener::Passphrase(&passphrase(PASSPHRASE)), clock(), &|_, _| Ok(())).unwrap();
    must_be_whole(&again);
}

#[test]
fn a_disk_that_takes_no_more_at_any_point_refuses_to_restore_and_leaves_nothing_of_it() {
    let (_made, backup) = with_backup();
    let place = backup.parent().unwrap();
    let (mut refused, mut restored) = (0, 0);
    // The largest file that may be written, in blocks of 512 bytes: it stops the database, its journal or what is written at the opening.
    for blocks in (50..2_400).step_by(100) {
        let said = Command::new("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" --exact {PROGRAM} --nocapture")])
            .arg(std::env::current_exe().unwrap())
            .env(BACKUP, &backup)
            .env(ONCE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8(said.stdout).unwrap();
        if said.contains("restored ") {
            restored += 1;
            for folder in restored_in(place) {
                must_be_whole(&folder);
                fs::remove_dir_all(folder).unwrap();
            }
        } else {
            refused += u32::from(said.contains("refused Storage"));
            assert!(said.contains("refused Storage"), "{blocks} blocks: {said}");
        }
        let left: Vec<_> = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(left, std::slice::from_ref(&backup), "{blocks} blocks");
    }
    assert!(refused > 5 && restored > 1, "{refused} refused, {restored} restored");
}
