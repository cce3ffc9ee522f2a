//! Colleagues' pages, and the proof that what lies on paper opens the vault.

use std::io::Write;
use std::path::{Path, PathBuf};

use entente_app::texts::Arg;
use entente_app::{App, ErrorCode, Result};
use serde_json::{Value, json};

use crate::arguments::{Arguments, MakePages, OnPaper};
use crate::opening::{self, Named};
use crate::output::Output;
use crate::vaults::create_private;

/// What stands on a page, from its file.
pub fn typed(file: &Path) -> Result<String> {
    opening::secret(Some(file), "cli-ask-recovery-key")
}

/// Makes pages for three colleagues and writes each to a file of its own.
pub fn make(arguments: &Arguments, make: &MakePages, output: &Output) -> Result<()> {
    let files: Vec<PathBuf> = (1..=3).map(|n| make.out.join(format!("page-{n}.{}", if make.text { "txt" } else { "pdf" }))).collect();
    // Looked for first: pages must not be made that could not be written, for those before them are void then.
    if files.iter().any(|file| file.exists()) {
        return Err(ErrorCode::FileExists.into());
    }
    let (app, passphrase) = opening::opened_by(arguments)?;
    let made = opening::ask(&app, "recovery_shares_make", json!({"passphrase": passphrase, "names": make.names}))?;
    for (number, file) in (1..).zip(&files) {
        write(&app, number, file, make.text)?;
    }
    let set = made["shares"]["set"].as_str().unwrap_or_default().to_owned();
    output.say("cli-pages-made", &[("set", Arg::from(set.clone())), ("folder", Arg::from(make.out.display().to_string()))]);
    output.say("cli-pages-keep", &[]);
    output.document(&json!({"set": set, "files": files}));
    Ok(())
}

fn write(app: &App, number: u8, file: &Path, as_text: bool) -> Result<()> {
    // Only this account can read them; they hold what opens the vault.
    let mut private = create_private(file)?;
    if as_text {
        let shown = opening::ask(app, "recovery_share_show", json!({"number": number}))?;
        writeln!(private, "{}", shown["groups"].as_str().unwrap_or_default())?;
        return Ok(private.sync_all()?);
    }
    drop(private);
    let named = Named { out: Some(file.to_owned()), ..Named::default() };
    opening::call(app, "recovery_share_save", json!({"number": number}), &named)?;
    keep_private(file)
}

#[cfg(unix)]
fn keep_private(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600))?)
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> Result<()> {
    Ok(())
}

/// Makes the pages void.
pub fn void(arguments: &Arguments, output: &Output) -> Result<()> {
    let (app, passphrase) = opening::opened_by(arguments)?;
    opening::ask(&app, "recovery_shares_void", json!({"passphrase": passphrase}))?;
    output.say("cli-pages-voided", &[]);
    output.document(&json!({"voided": true}));
    Ok(())
}

/// Says for whom the pages were made.
pub fn show(arguments: &Arguments, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let view = opening::ask(&app, "recovery_read", json!({}))?;
    output.document(&view);
    let Some(pages) = view["shares"]["pages"].as_array() else {
        output.say("cli-pages-none", &[]);
        return Ok(());
    };
    let word = |value: &Value| Arg::from(value.as_str().unwrap_or_default().to_owned());
    output.say("cli-pages-set", &[("set", word(&view["shares"]["set"])), ("date", word(&view["shares"]["on"]))]);
    for page in pages {
        let about = [
            ("number", Arg::from(page["number"].as_f64().unwrap_or_default())),
            ("name", word(&page["name"])),
            ("date", word(&page["proven_on"])),
        ];
        output.say(if page["proven_on"].is_null() { "cli-pages-one" } else { "cli-pages-one-proven" }, &about);
    }
    Ok(())
}

/// Proves that what lies on paper opens the vault.
pub fn prove(arguments: &Arguments, on_paper: &OnPaper, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let (view, told) = if let [one, other] = on_paper.page_files.as_slice() {
        let request = json!({"first_page": typed(one)?, "second_page": typed(other)?});
        (opening::ask(&app, "recovery_shares_drill", request)?, "recovery-drill-pages-done")
    } else {
        let key = opening::secret(on_paper.recovery_key_file.as_deref(), "cli-ask-recovery-key")?;
        (opening::ask(&app, "recovery_drill", json!({"typed": key}))?, "recovery-drill-sheet-done")
    };
    output.say(told, &[]);
    output.document(&view);
    Ok(())
}
