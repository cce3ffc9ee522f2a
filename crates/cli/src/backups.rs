//! Backups: made, verified, restored.

use std::path::Path;

use entente_app::texts::Arg;
use entente_app::{App, BackupFound, Error, ErrorCode, Result};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Restore};
use crate::opening::{self, Named};
use crate::output::Output;

/// Makes a backup of the vault outside it.
pub fn make(arguments: &Arguments, out: &Path, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let named = Named { file: None, out: Some(out.to_owned()) };
    let mut made = opening::call(&app, "backup_make", json!({"elsewhere": true}), &named)?;
    told(made["backup"].take(), "cli-backup-made", output);
    Ok(())
}

/// Verifies a backup by itself; no vault is needed.
pub fn verify(arguments: &Arguments, file: &Path, output: &Output) -> Result<()> {
    must_exist(file)?;
    let passphrase = opening::passphrase(arguments)?;
    let found = opening::with_bar(|progress| App::verify_backup(file, &passphrase, progress))?;
    told(found_whole(found)?, "cli-backup-verified", output);
    Ok(())
}

/// Restores a backup into the folder that `--vault` names, which must be free.
pub fn restore(arguments: &Arguments, restore: &Restore, output: &Output) -> Result<()> {
    must_exist(&restore.file)?;
    let (app, folder) = (opening::app(arguments)?, opening::folder(arguments)?);
    let passphrase = opening::passphrase(arguments)?;
    let restored = opening::with_bar(|progress| app.restore_backup(&restore.file, &folder, &passphrase, progress))?;
    output.say("cli-backup-restored", &[("folder", Arg::from(folder.display().to_string()))]);
    told(found_whole(restored)?, "cli-backup-verified", output);
    Ok(())
}

fn must_exist(file: &Path) -> Result<()> {
    if file.is_file() { Ok(()) } else { Err(Error::new(ErrorCode::Storage).with("cause", "not_found")) }
}

fn found_whole(found: impl Into<BackupFound>) -> Result<Value> {
    serde_json::to_value(found.into()).map_err(|_| Error::internal("cli.backup"))
}

/// Says what a backup holds.
fn told(mut found: Value, text: &str, output: &Output) {
    let records: f64 = found["records"].as_object().into_iter().flatten().filter_map(|(_, count)| count.as_f64()).sum();
    output.say(
        text,
        &[
            ("file", Arg::from(found["file"].as_str().unwrap_or_default().to_owned())),
            ("records", Arg::from(records)),
            ("entries", Arg::from(found["changes"].as_f64().unwrap_or(0.0))),
        ],
    );
    found["verified"] = true.into();
    output.document(&found);
}
