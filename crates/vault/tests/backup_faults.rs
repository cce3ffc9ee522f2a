//! A backup that is broken off by a kill or by a disk that takes no more (security.md, S2, S3).
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use common::{PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_vault::{Medium, Opener, Vault, backups_in, default_place, verify_backup};

const FOLDER: &str = "ENTENTE_TEST_VAULT";
const ONCE: &str = "ENTENTE_TEST_ONCE";
const KILLS: u64 = 12;

fn evening() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap()
}

/// Not a test of its own: what the program does that is killed, or has no room.
#[test]
fn backs_up_until_it_is_stopped() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let vault = Vault::open(folder, &passphrase(PASSPHRASE), clock()).unwrap();
    println!("open");
    loop {
        match vault.back_up(&default_place(folder), Medium::Beside, evening(), &|_, _| Ok(())) {
            Ok(backup) => println!("verified {}", backup.id),
            Err(error) => println!("refused {error}"),
        }
        std::io::stdout().flush().unwrap();
        if std::env::var_os(ONCE).is_some() {
            return;
        }
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn killed_while_it_backs_up_a_program_leaves_whole_backups_and_the_vault_as_it_was() {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..100).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let (_folder, path, recovery) = made.close();
    let mut verified = Vec::new();
    for round in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "backs_up_until_it_is_stopped", "--nocapture"])
            .env(FOLDER, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        said.find(|line| line.ends_with("open")).unwrap();
        std::thread::sleep(Duration::from_millis(13 + 37 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        verified.extend(said.filter_map(|line| line.strip_prefix("verified ").map(str::to_owned)));
    }
    let list = backups_in(&default_place(&path)).unwrap();
    assert!(!verified.is_empty() && list.unreadable.is_empty());
    for backup in &list.backups {
        verify_backup(&backup.path, &Opener::Recovery(&recovery), &|_, _| Ok(())).unwrap();
    }
    let there: Vec<String> = list.backups.iter().map(|backup| backup.id.to_string()).collect();
    assert!(verified.iter().all(|id| there.contains(id)), "what was told as verified is there");
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn a_disk_that_takes_no_more_at_any_point_refuses_the_backup_and_leaves_nothing_of_it() {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..100).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let (_folder, path, _) = made.close();
    let place = default_place(&path);
    let (mut refused, mut verified) = (0, 0);
    // The largest file that may be written, in blocks of 512 bytes: it stops the snapshot, the container or what is read again.
    for blocks in (100..2_400).step_by(100) {
        let said = Command::new("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" --exact backs_up_until_it_is_stopped --nocapture")])
            .arg(std::env::current_exe().unwrap())
            .env(FOLDER, &path)
            .env(ONCE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8(said.stdout).unwrap();
        let names = names_in(&place);
        if said.contains("verified ") {
            verified += 1;
            assert_eq!(names.len(), 1, "{names:?}");
            fs::remove_file(place.join(&names[0])).unwrap();
        } else {
            refused += u32::from(said.contains("refused Storage"));
            assert!(said.contains("refused Storage"), "{blocks} blocks: {said}");
            assert!(names.is_empty(), "{blocks} blocks: {names:?}");
        }
    }
    assert!(refused > 5 && verified > 1, "{refused} refused, {verified} verified");
    Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
}
