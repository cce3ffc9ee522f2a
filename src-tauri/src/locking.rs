//! What the window does when the vault was locked, and when the desktop wants it locked (security.md, L1 and L2).

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter, Manager};

use crate::{Shell, clipboard, window};

/// How long the page may take to save what is begun and to lock, when the desktop locks the screen.
const FOR_DRAFTS: Duration = Duration::from_secs(3);
/// Between two looks at whether it has.
const A_MOMENT: Duration = Duration::from_millis(50);

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

/// The desktop locks its screen, or goes to sleep: the page is asked to save what is begun and to lock. It is not waited for in vain.
/// `locked` is called once the vault is locked, or was.
pub(crate) fn by_desktop(handle: &AppHandle, locked: impl FnOnce(&AppHandle) + Send + 'static) {
    let shell = handle.state::<Shell>();
    if !shell.app.is_open() {
        return locked(handle);
    }
    let _ = handle.emit("lock-wanted", ());
    let handle = handle.clone();
    let page = shell.pages.count();
    thread::spawn(move || {
        let shell = handle.state::<Shell>();
        let asked = Instant::now();
        // The page that was asked has locked when another is there; what was opened since stays open.
        let is_waited_for = || shell.app.is_open() && shell.pages.count() == page;
        while is_waited_for() && asked.elapsed() < FOR_DRAFTS {
            thread::sleep(A_MOMENT);
        }
        if is_waited_for() {
            shell.app.lock();
            after_command(&handle);
        }
        shell.app.wait_until_locked();
        locked(&handle);
    });
}
