//! Native dialogs, opened from here: the page learns neither path nor folder.

use std::path::{Path, PathBuf};

use entente_app::{Choosing, Language, texts};
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// The dialogs of one window.
pub(crate) struct Dialogs {
    pub window: WebviewWindow,
    pub language: Language,
}

impl Dialogs {
    fn dialog(&self, title: &str) -> FileDialogBuilder<tauri::Wry> {
        self.window.dialog().file().set_parent(&self.window).set_title(texts::text(self.language, title, &[]))
    }

    fn named(&self, id: &str) -> String {
        texts::text(self.language, id, &[])
    }
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|chosen| chosen.into_path().ok())
}

impl Choosing for Dialogs {
    fn table(&self) -> Option<PathBuf> {
        let tables = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"];
        let dialog = self.dialog("shell-choose-table").add_filter(self.named("shell-filter-tables"), &tables);
        path(dialog.blocking_pick_file())
    }

    fn file(&self) -> Option<PathBuf> {
        path(self.dialog("shell-choose-file").blocking_pick_file())
    }

    fn questionnaire(&self) -> Option<PathBuf> {
        let endings = ["json", "xlsx", "xls", "ods", "csv"];
        let dialog = self.dialog("shell-choose-questionnaire").add_filter(self.named("shell-filter-questionnaires"), &endings);
        path(dialog.blocking_pick_file())
    }

    fn mail(&self) -> Option<PathBuf> {
        let dialog = self.dialog("shell-choose-mail").add_filter(self.named("shell-filter-mails"), &["eml", "msg"]);
        path(dialog.blocking_pick_file())
    }

    fn vault_folder(&self) -> Option<PathBuf> {
        path(self.dialog("shell-choose-vault").blocking_pick_folder())
    }

    fn new_vault_folder(&self) -> Option<PathBuf> {
        path(self.dialog("shell-choose-new-vault").blocking_pick_folder()).map(|folder| {
            // A folder that already holds files gets a vault in a folder of its own.
            let empty = std::fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_none());
            if empty { folder } else { folder.join("Entente") }
        })
    }

    fn backup(&self) -> Option<PathBuf> {
        let dialog = self.dialog("shell-choose-backup").add_filter(self.named("shell-filter-backups"), &["entente-backup"]);
        path(dialog.blocking_pick_file())
    }

    fn backup_place(&self) -> Option<PathBuf> {
        path(self.dialog("shell-choose-backup-folder").blocking_pick_folder())
    }

    fn document(&self, suggested: &str) -> Option<PathBuf> {
        let ending = suggested.rsplit('.').next().unwrap_or_default();
        let (mut name, mut folder) = (suggested.to_owned(), None);
        loop {
            let mut dialog = self.dialog("shell-choose-document").set_file_name(&name).add_filter(ending.to_uppercase(), &[ending]);
            if let Some(folder) = folder {
                dialog = dialog.set_directory(folder);
            }
            let chosen = path(dialog.blocking_save_file())?;
            let whole = with_ending(chosen.clone(), ending);
            // The desktop asked whether to write over the name that was typed, not over this one: it is shown, and asked about.
            if whole == chosen || !whole.exists() {
                return Some(whole);
            }
            name = whole.file_name().unwrap_or_default().to_string_lossy().into_owned();
            folder = whole.parent().map(Path::to_path_buf);
        }
    }
}

/// A file whose name says what is in it: a table that is called a text is opened by nothing.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending)) {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}
