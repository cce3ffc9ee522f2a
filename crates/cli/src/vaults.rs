//! Making a vault, looking at it, its passphrase.

use std::fs::OpenOptions;
use std::io::Write;

use entente_app::texts::{self, Arg};
use entente_app::{RecoveryKey, Result, SharedSecret};
use serde_json::{Map, Value, json};

use crate::arguments::{Arguments, Demo, Init, NewPassphrase, Recover};
use crate::opening;
use crate::output::Output;
use crate::pages;

pub fn init(arguments: &Arguments, init: &Init, output: &Output) -> Result<()> {
    let app = opening::app(arguments)?;
    let folder = opening::folder(arguments)?;
    let passphrase = opening::new_passphrase(arguments.passphrase_file.as_deref())?;
    // Opened first, so that a key is never made that could not be written; a file that exists is never overwritten with one.
    let file = init.recovery_out.as_deref().map(create_private).transpose()?;
    if let Err(error) = app.create_vault(&folder, &init.organisation, &init.person, init.language, &passphrase) {
        if let Some(path) = &init.recovery_out {
            let _ = std::fs::remove_file(path);
        }
        return Err(error);
    }
    output.say(
        "cli-vault-created",
        &[("organisation", Arg::from(init.organisation.clone())), ("folder", Arg::from(folder.display().to_string()))],
    );
    let key = app.recovery_key().unwrap_or_default();
    let written = file.map(|mut file| writeln!(file, "{}", key.as_str()).and_then(|()| file.sync_all()));
    match (&init.recovery_out, written) {
        (Some(path), Some(Ok(()))) => {
            output.say("cli-recovery-written", &[("file", Arg::from(path.display().to_string()))]);
            output.document(&json!({"vault": folder, "recovery_file": path}));
        }
        // Better on the screen than lost.
        _ => {
            output.say("cli-recovery-shown", &[]);
            output.line(&format!("\n    {}\n", key.as_str()));
            output.document(&json!({"vault": folder, "recovery_key": key.as_str()}));
        }
    }
    output.say("cli-recovery-keep", &[]);
    Ok(())
}

/// A new file that only this account can read.
pub(crate) fn create_private(path: &std::path::Path) -> Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

pub fn status(arguments: &Arguments, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let status = app.status()?;
    let centre = opening::ask(&app, "centre_read", json!({}))?;
    let records: Map<String, Value> = status.counts.iter().map(|(entity, count)| (entity.name().to_owned(), json!(count))).collect();
    output.document(&json!({
        "format": status.format, "schema": status.schema, "organisation": centre["identity"]["name"],
        "records": records, "changes": status.changes
    }));
    let organisation = centre["identity"]["name"].as_str().unwrap_or_default().to_owned();
    output.say("cli-status-organisation", &[("name", Arg::from(organisation))]);
    output.say("cli-status-format", &[("format", Arg::from(f64::from(status.format)))]);
    output.say("cli-status-schema", &[("schema", Arg::from(f64::from(status.schema)))]);
    for (entity, count) in &status.counts {
        let entity = texts::text(output.language, &format!("cli-entities-{}", entity.name().replace('_', "-")), &[]);
        output.say("cli-status-count", &[("entity", Arg::from(entity)), ("n", Arg::from(f64::from(*count)))]);
    }
    output.say("cli-status-changes", &[("n", Arg::from(status.changes as f64))]);
    Ok(())
}

pub fn demo(arguments: &Arguments, demo: &Demo, output: &Output) -> Result<()> {
    let app = opening::app(arguments)?;
    let folder = opening::folder(arguments)?;
    let passphrase = opening::new_passphrase(arguments.passphrase_file.as_deref())?;
    app.create_demonstration(&folder, demo.language, &passphrase)?;
    output.say("cli-demo-made", &[("folder", Arg::from(folder.display().to_string()))]);
    output.document(&json!({"vault": folder, "changes": app.status()?.changes}));
    Ok(())
}

pub fn change_passphrase(arguments: &Arguments, change: &NewPassphrase, output: &Output) -> Result<()> {
    let (app, passphrase) = opening::opened_by(arguments)?;
    let new = opening::new_secret(change.new_passphrase_file.as_deref())?;
    opening::ask(&app, "passphrase_change", json!({"passphrase": passphrase, "new_passphrase": new}))?;
    output.say("cli-passphrase-changed", &[]);
    output.document(&json!({"changed": true}));
    Ok(())
}

pub fn recover(arguments: &Arguments, recover: &Recover, output: &Output) -> Result<()> {
    let app = opening::app(arguments)?;
    let folder = opening::folder(arguments)?;
    let told = if let [one, other] = recover.with.page_files.as_slice() {
        let secret = SharedSecret::read(&pages::typed(one)?, &pages::typed(other)?)?;
        let new = opening::new_passphrase(recover.new.new_passphrase_file.as_deref())?;
        app.recover_vault_together(&folder, &secret, &new)?;
        "cli-recovered-together"
    } else {
        let key = RecoveryKey::parse(&opening::secret(recover.with.recovery_key_file.as_deref(), "cli-ask-recovery-key")?)?;
        let new = opening::new_passphrase(recover.new.new_passphrase_file.as_deref())?;
        app.recover_vault(&folder, &key, &new)?;
        "cli-recovered"
    };
    output.say(told, &[]);
    output.document(&json!({"recovered": true}));
    Ok(())
}
