//! Measuring what protection costs: a backup that is proven beside a copy with a checksum, the question who may, and taking everything out.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use entente_domain::change::Op;
use entente_domain::clock::SystemClock;
use entente_domain::{Entity, Error, ErrorCode, Language, Result};
use entente_vault::{InvitationCode, KdfCost, Passphrase};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Chosen, PASSPHRASE, RUNS, median, micros, partner, timed};
use crate::faces::{Choosing, NoFiles};
use crate::session::{App, Cost};

/// What was measured on one vault, each the median of several runs, in microseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct MeasuredProtection {
    /// Partners in it.
    pub partners: u32,
    /// A backup: a snapshot, written, forced to last, opened again, every page and row compared.
    pub backup: u64,
    /// The file of that backup copied and forced to last, with a checksum of what went in and of what came out.
    pub copy: u64,
    /// A command refused to a person whose role is not enough: the question who may, and nothing else.
    pub refusal: u64,
    /// A command that the same person may call, and that reads one small record.
    pub reading: u64,
    /// Everything taken out, as an archive of JSON, tables and files.
    pub taking_out: u64,
    /// Every record read once, and nothing written.
    pub reading_all: u64,
}

/// Backups and archives are made so many times: each reads the whole vault.
const LONG_RUNS: usize = 5;
const THEIRS: &str = "violon marine douze escargot";

/// Makes a vault of so many partners and measures what guards it.
///
/// # Errors
/// What making it refuses, as a folder that is not empty.
pub fn measure_protection(folder: &Path, partners: u32) -> Result<MeasuredProtection> {
    std::fs::create_dir_all(folder)?;
    let (vault, archive) = (folder.join("vault"), Chosen::document(folder.join("everything.zip")));
    let app = App::new(Arc::new(SystemClock), Cost::Fixed(KdfCost::FLOOR), None, vault.clone());
    app.create_vault(&vault, "Mesure", "", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned()))?;
    app.opened()?.vault.write(Op::Import, |tx| (0..partners).try_for_each(|n| tx.create(&partner(n))))?;

    let (mut backups, mut copies) = (Vec::new(), Vec::new());
    for n in 0..LONG_RUNS {
        let file = folder.join(format!("backup-{n}"));
        let elsewhere = Chosen::backup(file.clone());
        backups.push(timed(|| ask(&app, "backup_make", json!({"elsewhere": true}), &elsewhere).map(drop))?);
        copies.push(timed(|| copied_with_checksums(&file, &folder.join("copy")))?);
        std::fs::remove_file(file)?;
    }
    let take = || ask(&app, "everything_save", json!({"language": "fr"}), &archive).map(drop);
    let taking_out = median((0..LONG_RUNS).map(|_| timed(take)).collect::<Result<_>>()?);
    let read_all = || {
        let open = app.opened()?;
        open.vault.read_long(|reader| Entity::ALL.into_iter().try_for_each(|entity| reader.each_record(entity, |_| Ok(()))))
    };
    let reading_all = median((0..LONG_RUNS).map(|_| timed(read_all)).collect::<Result<_>>()?);

    let invitation = json!({"name": "Lectrice", "role": "reader", "may_export": false});
    let invited = ask(&app, "person_invite", invitation, &NoFiles)?;
    let code = InvitationCode::parse(invited["code"].as_str().unwrap_or_default())?;
    ask(&app, "vault_lock", json!({}), &NoFiles)?;
    // No settings remember where the vault is.
    app.join_vault(&vault, &code, &Passphrase::new(THEIRS.to_owned()))?;
    let reading = median((0..RUNS).map(|_| timed(|| ask(&app, "roles_read", json!({}), &NoFiles).map(drop))).collect::<Result<_>>()?);
    let refusal = median((0..RUNS).map(|_| timed(|| must_be_refused(&app))).collect::<Result<_>>()?);
    Ok(MeasuredProtection {
        partners,
        backup: micros(median(backups)),
        copy: micros(median(copies)).max(1),
        refusal: micros(refusal).max(1),
        reading: micros(reading).max(1),
        taking_out: micros(taking_out),
        reading_all: micros(reading_all).max(1),
    })
}

fn ask(app: &App, name: &str, request: Value, choosing: &dyn Choosing) -> Result<Value> {
    app.call(name, request, choosing, &|_| {})
}

fn must_be_refused(app: &App) -> Result<()> {
    match ask(app, "person_list", json!({}), &NoFiles) {
        Err(error) if error.code == ErrorCode::NotAllowed => Ok(()),
        _ => Err(Error::internal("measure.refusal")),
    }
}

/// What a careful person does without a program: copy the file, and compare the checksums of both.
fn copied_with_checksums(from: &Path, to: &Path) -> Result<()> {
    std::fs::copy(from, to)?;
    std::fs::File::options().write(true).open(to)?.sync_all()?;
    if checksum(from)? == checksum(to)? { Ok(()) } else { Err(Error::internal("measure.copy")) }
}

fn checksum(path: &Path) -> Result<blake3::Hash> {
    let (mut file, mut hasher, mut part) = (std::fs::File::open(path)?, blake3::Hasher::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut part)? {
            0 => return Ok(hasher.finalize()),
            read => hasher.update(part.get(..read).unwrap_or_default()),
        };
    }
}
