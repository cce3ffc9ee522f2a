//! What the window does when the vault was locked (security.md, L2).

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager};

use crate::{Shell, clipboard, window};

/// Whether a page has seen an open vault: its memory then holds words that must go when the vault is locked.
#[derive(Default)]
pub(crate) struct Seen(Mutex<bool>);

impl Seen {
    /// Notes what is the case after a command; true once when a vault that was open is open no more. Commands that end at the same time
    /// look one after the other: none notes a vault as open that another has already found locked.
    fn was_locked(&self, is_open: impl FnOnce() -> bool) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let open = is_open();
        std::mem::replace(&mut *seen, open) && !open
    }
}

/// After each command: where it locked the vault, the page and its process are thrown away, and a fresh page comes in their place.
pub(crate) fn after_command(handle: &AppHandle) {
    let shell = handle.state::<Shell>();
    if shell.seen.was_locked(|| shell.app.is_open()) {
        shell.clipboard.forget();
        clipboard::forget_selection(handle);
        // Where no other window can be opened, the page that is there has emptied itself, and stays.
        let _ = window::renew(handle);
    }
}
