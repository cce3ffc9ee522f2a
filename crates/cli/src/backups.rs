//! Backups: made, verified, restored.

use std::path::Path;

use entente_app::texts::Arg;
use entente_app::{App, BackupVerified, ErrorCode, Result};
use serde_json::{Map, Value, json};

use crate::arguments::{Arguments, Restore};
use crate::opening;
use crate::output::Output;

/// Makes a backup of the vault.
pub fn make(arguments: &Arguments, out: &Path, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let made = opening::with_bar(|progress| app.back_up_to(out, progress))?;
    told(&made, "cli-backup-made", output);
    Ok(())
}

/// Verifies a backup by itself; no vault is needed.
pub fn verify(arguments: &Arguments, file: &Path, output: &Output) -> Result<()> {
    must_exist(file)?;
    let passphrase = opening::passphrase(arguments)?;
    let found = opening::with_bar(|progress| App::verify_backup(file, &passphrase, progress))?;
    told(&found, "cli-backup-verified", output);
    Ok(())
}

/// Restores a backup into the folder that `--vault` names, which must be free.
pub fn restore(arguments: &Arguments, restore: &Restore, output: &Output) -> Result<()> {
    must_exist(&restore.file)?;
    let (app, folder) = (opening::app(arguments)?, opening::folder(arguments)?);
    let passphrase = opening::passphrase(arguments)?;
    let restored = opening::with_bar(|progress| app.restore_backup(&restore.file, &folder, &passphrase, progress))?;
    output.say("cli-backup-restored", &[("folder", Arg::from(folder.display().to_string()))]);
    told(&restored, "cli-backup-verified", output);
    Ok(())
}

fn must_exist(file: &Path) -> Result<()> {
    if file.is_file() { Ok(()) } else { Err(entente_app::Error::new(ErrorCode::Storage).with("cause", "not_found")) }
}

fn told(backup: &BackupVerified, text: &str, output: &Output) {
    let records: Map<String, Value> = backup.counts.iter().map(|(entity, count)| (entity.name().to_owned(), json!(count))).collect();
    output.say(
        text,
        &[
            ("file", Arg::from(backup.path.display().to_string())),
            ("records", Arg::from(f64::from(backup.records()))),
            ("entries", Arg::from(backup.entries as f64)),
        ],
    );
    output.document(&json!({
        "file": backup.path, "made_at": backup.made_at.to_rfc3339(), "size": backup.size, "schema": backup.schema,
        "records": records, "changes": backup.entries, "digest": backup.digest, "verified": true
    }));
}
