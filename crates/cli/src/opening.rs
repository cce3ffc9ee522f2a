//! Opening the vault that the arguments name, with the passphrase that they name or that is asked for.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_app::session::Cost;
use entente_app::text_of_pdf::PdfReader;
use entente_app::{App, Choosing, Error, ErrorCode, FieldProblem, Language, NoFiles, Passphrase, Problem, Progress, Result, clock, texts};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use crate::arguments::Arguments;

/// A passphrase or recovery key is never longer.
const LONGEST_SECRET: u64 = 64 * 1024;

/// The language of sentences: the one that the environment of a command line names, the operating system's, or French.
pub fn language() -> Language {
    // On Windows the system is not asked by these; who sets them means them there too.
    let named = || ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
    named().or_else(sys_locale::get_locale).as_deref().and_then(Language::of).unwrap_or_default()
}

/// An application that remembers nothing on this computer.
pub fn app(arguments: &Arguments) -> Result<App> {
    let app = App::new(Arc::new(clock::SystemClock), Cost::Measured, None, folder(arguments)?).reading_pdfs_with(PdfReader::this_program());
    app.suggest_language(language());
    app.use_vault(&folder(arguments)?);
    Ok(app)
}

/// The folder of the vault.
///
/// # Errors
/// `VaultMissing` when none was named.
pub fn folder(arguments: &Arguments) -> Result<PathBuf> {
    arguments.vault.clone().ok_or_else(|| ErrorCode::VaultMissing.into())
}

/// The application with its vault open.
///
/// # Errors
/// What opening refuses.
pub fn opened(arguments: &Arguments) -> Result<App> {
    opened_by(arguments).map(|(app, _)| app)
}

/// The application with its vault open, and the passphrase: what changes how the vault is opened asks for it once more.
pub fn opened_by(arguments: &Arguments) -> Result<(App, String)> {
    let (app, folder) = (app(arguments)?, folder(arguments)?);
    // A vault that is not there is said before a passphrase is asked for.
    if !folder.exists() {
        return Err(ErrorCode::VaultMissing.into());
    }
    let passphrase = secret(arguments.passphrase_file.as_deref(), "cli-ask-passphrase")?;
    app.open_vault(&folder, &Passphrase::new(passphrase.clone()))?;
    Ok((app, passphrase))
}

/// The passphrase of the vault.
pub fn passphrase(arguments: &Arguments) -> Result<Passphrase> {
    secret(arguments.passphrase_file.as_deref(), "cli-ask-passphrase").map(Passphrase::new)
}

/// A passphrase for a new slot: from its file, or asked for twice.
pub fn new_passphrase(file: Option<&Path>) -> Result<Passphrase> {
    new_secret(file).map(Passphrase::new)
}

/// The same, to hand on to a command.
pub fn new_secret(file: Option<&Path>) -> Result<String> {
    if file.is_some() {
        return secret(file, "cli-ask-new-passphrase");
    }
    let (first, second) = (secret(None, "cli-ask-new-passphrase")?, secret(None, "cli-ask-again")?);
    if first == second {
        return Ok(first);
    }
    let field = FieldProblem { field: "passphrase".to_owned(), problem: Problem::Differs };
    Err(Error::invalid(vec![field]))
}

/// The content of a file, or what is typed without echo.
pub fn secret(file: Option<&Path>, ask: &str) -> Result<String> {
    let Some(file) = file else {
        // Without a terminal nobody can answer: what is missing is said, not that a disk failed.
        let missing = |_| {
            Error::invalid(vec![FieldProblem { field: ask.trim_start_matches("cli-ask-").replace('-', "_"), problem: Problem::Missing }])
        };
        return rpassword::prompt_password(format!("{} › ", texts::text(language(), ask, &[]))).map_err(missing);
    };
    let mut text = String::new();
    File::open(file)?.take(LONGEST_SECRET).read_to_string(&mut text).map_err(|error| match error.kind() {
        std::io::ErrorKind::InvalidData => Error::invalid(vec![FieldProblem { field: "passphrase".to_owned(), problem: Problem::NotText }]),
        _ => error.into(),
    })?;
    Ok(text)
}

/// Files named on the command line, where a command lets the person choose one.
#[derive(Debug, Default)]
pub struct Named {
    /// To read.
    pub file: Option<PathBuf>,
    /// To write.
    pub out: Option<PathBuf>,
}

impl Choosing for Named {
    fn table(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn file(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn questionnaire(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn mail(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn vault_folder(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn new_vault_folder(&self) -> Option<PathBuf> {
        self.out.clone()
    }
    fn backup(&self) -> Option<PathBuf> {
        self.file.clone()
    }
    fn backup_place(&self) -> Option<PathBuf> {
        self.out.clone()
    }
    fn document(&self, _: &str) -> Option<PathBuf> {
        self.out.clone()
    }
}

/// Does something long, with a bar that shows progress on a terminal.
pub fn with_bar<T>(work: impl FnOnce(&dyn Fn(u64, u64) -> Result<()>) -> Result<T>) -> Result<T> {
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(0).with_style(style);
    let done = work(&|done, total| {
        bar.set_length(total);
        bar.set_position(done);
        Ok(())
    });
    bar.finish_and_clear();
    done
}

/// Calls a command, with a bar that shows progress on a terminal.
pub fn call(app: &App, name: &str, request: Value, named: &Named) -> Result<Value> {
    with_bar(|progress| {
        app.call(name, request, named, &|Progress { done, total }| {
            // The bar never asks to stop.
            let _ = progress(u64::from(done), u64::from(total));
        })
    })
}

/// Calls a command that needs no file.
pub fn ask(app: &App, name: &str, request: Value) -> Result<Value> {
    app.call(name, request, &NoFiles, &|_| {})
}
