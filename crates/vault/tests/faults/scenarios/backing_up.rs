//! Making a backup beside the vault (security.md, S3).

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use entente_domain::change::Op;
use entente_domain::{Entity, Error, Record, Result};
use entente_vault::{Medium, Opener, Vault, backups_in, verify_backup};
use uuid::Uuid;

use crate::common::{PASSPHRASE, clock, made, organisation, passphrase};
use crate::outcome::After;
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "backup", prepare, act, check };

fn place(folder: &Path) -> PathBuf {
    folder.with_file_name("backups")
}

fn prepare(folder: &Path) -> String {
    let made = made();
    made.vault().write(Op::Import, |tx| (0..40).try_for_each(|n| tx.create(&organisation(&format!("Maison {n}"))))).unwrap();
    let (_scratch, path, _) = made.close();
    std::fs::rename(path, folder).unwrap();
    String::new()
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    let at: DateTime<FixedOffset> = "2026-11-22T18:05:09+01:00".parse().map_err(|_| Error::internal("day"))?;
    act.kept(format!("backup {}", vault.back_up(&place(&act.folder), Medium::Beside, at, &|_, _| Ok(()))?.id));
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner))?;
    act.kept(partner.id());
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let partners = vault.read(|reader| reader.rows(Entity::Partner)).unwrap();
    assert!(partners.len() >= 40, "{} records", partners.len());
    for id in after.said.kept.iter().filter_map(|kept| kept.parse::<Uuid>().ok()) {
        assert!(partners.contains_key(&id), "an acknowledged save is lost");
    }
    // What lies there under the name of a backup is one, whole; and what was told as verified lies there.
    if !place(after.folder).exists() {
        assert!(!after.said.kept.iter().any(|kept| kept.starts_with("backup")), "a verified backup is gone");
        return;
    }
    let found = backups_in(&place(after.folder)).unwrap();
    assert!(found.unreadable.is_empty(), "{:?}", found.unreadable);
    for backup in &found.backups {
        verify_backup(&backup.path, &Opener::Passphrase(&passphrase(PASSPHRASE)), &|_, _| Ok(())).unwrap();
    }
    for told in after.said.kept.iter().filter_map(|kept| kept.strip_prefix("backup ")) {
        assert!(found.backups.iter().any(|backup| backup.id.to_string() == told), "a verified backup is gone");
    }
}
