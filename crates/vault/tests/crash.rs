//! Killed at any moment, the vault holds every acknowledged save, no half record, and a log that verifies (security.md, S2).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{PASSPHRASE, clock, made, organisation, passphrase};
use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnershipId};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::{Entity, Record};
use entente_vault::Vault;
use uuid::Uuid;

const FOLDER: &str = "ENTENTE_TEST_VAULT";
const KILLS: u32 = 12;

/// Not a test of its own: what the killed program does. It writes a partner with a membership, and says so when it is kept.
#[test]
fn writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let vault = Vault::open(Path::new(&folder), &passphrase(PASSPHRASE), clock()).unwrap();
    let partnership = vault.read(|reader| reader.partnerships(None, 1)).unwrap().rows[0].id;
    loop {
        let partner = organisation("Maison de quartier");
        vault
            .write(Op::Import, |tx| {
                tx.create(&partner)?;
                tx.create(&member(partnership, partner.id()))
            })
            .unwrap();
        println!("kept {}", partner.id());
        std::io::stdout().flush().unwrap();
    }
}

fn member(partnership_id: PartnershipId, partner: Uuid) -> Membership {
    let (terms, period) = (MembershipTerms::on(Side::Partner), MembershipPeriod::default());
    Membership { id: MembershipId(Uuid::now_v7()), partnership_id, partner_id: partner.into(), terms, period }
}

#[test]
fn a_killed_program_loses_no_acknowledged_save_and_leaves_none_half_done() {
    let made = made();
    made.vault().write(Op::Create(Entity::Partnership), |tx| tx.create(&common::partnership("Accès aux soins"))).unwrap();
    let (_folder, path, _) = made.close();
    let mut kept = Vec::new();
    for round in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "writes_until_it_is_killed", "--nocapture"])
            .env(FOLDER, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let reader = std::thread::spawn(move || said.lines().map_while(Result::ok).collect::<Vec<_>>());
        // Key derivation takes some tenths of a second; the kill comes before, while and after the first writes.
        std::thread::sleep(Duration::from_millis(250 + u64::from(round) * 53));
        child.kill().unwrap();
        child.wait().unwrap();
        kept.extend(reader.join().unwrap().iter().filter_map(|line| line.split("kept ").nth(1)?.parse::<Uuid>().ok()));

        let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
        vault
            .read(|reader| {
                reader.verify(|_, _| Ok(()))?;
                let (partners, members) = (reader.rows(Entity::Partner)?, reader.rows(Entity::Membership)?);
                assert_eq!(partners.len(), members.len(), "no partner without its membership");
                assert!(kept.iter().all(|id| partners.contains_key(id)), "every acknowledged save is there");
                Ok(())
            })
            .unwrap();
    }
    assert!(!kept.is_empty(), "some kills came after a save");
}
