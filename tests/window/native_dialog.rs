//! The file dialogs of the desktop, driven by the keys that a person would press.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use entente_app::{Language, texts};

use crate::window::{PATIENCE, Window};

/// How long a dialog may take to accept a path before it is typed again: its line completes paths while it is typed in.
const ACCEPTS_WITHIN: Duration = Duration::from_secs(4);
const TRIES: usize = 4;

/// Chooses a file in the dialog with this title: to open it, or to save there.
pub async fn choose(window: &Window, title: &str, file: &Path) {
    let path = file.to_str().expect("the path is text");
    let dialog = wait_for(window, title).await;
    for _ in 0..TRIES {
        // A dialog that opens shows its line for a path by this key; one that saves goes to the line of the name.
        xdotool(&["key", "ctrl+l"]);
        xdotool(&["key", "ctrl+a"]);
        xdotool(&["type", "--delay", "8", path]);
        xdotool(&["key", "Return"]);
        let start = Instant::now();
        while start.elapsed() < ACCEPTS_WITHIN {
            if shown(title).is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // Its complaint lies over it.
        xdotool(&["key", "Return"]);
        xdotool(&["windowactivate", "--sync", &dialog]);
    }
    window.fail(&format!("the dialog “{title}” does not take {path}")).await;
}

/// Closes the dialog with this title without a choice.
pub async fn cancel(window: &Window, title: &str) {
    wait_for(window, title).await;
    xdotool(&["key", "Escape"]);
    window.wait(&format!("an end of the dialog “{title}”"), PATIENCE, async || shown(title).is_empty().then_some(())).await;
}

/// The title of the dialog for a list.
pub fn for_a_list() -> String {
    texts::text(Language::Fr, "shell-choose-table", &[])
}

/// The title of the dialog for a document.
pub fn for_a_document() -> String {
    texts::text(Language::Fr, "shell-choose-document", &[])
}

/// The title of the dialog for a file to be kept.
pub fn for_a_file() -> String {
    texts::text(Language::Fr, "shell-choose-file", &[])
}

async fn wait_for(window: &Window, title: &str) -> String {
    let dialog = window.wait(&format!("the dialog “{title}”"), PATIENCE, async || shown(title).into_iter().next()).await;
    xdotool(&["windowactivate", "--sync", &dialog]);
    dialog
}

fn shown(title: &str) -> Vec<String> {
    let search = ["search", "--onlyvisible", "--name", &format!("^{title}$")];
    let found = Command::new("xdotool").args(search).output().expect("xdotool is there");
    String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect()
}

/// Does what a hand does at the display.
pub fn xdotool(arguments: &[&str]) {
    let done = Command::new("xdotool").args(arguments).output().expect("xdotool is there");
    assert!(done.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}
