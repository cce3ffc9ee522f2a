//! What was copied leaves the clipboard again (security.md, L3).

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// A page puts what it copies on the clipboard after it said so.
const UNTIL_COPIED: Duration = Duration::from_millis(400);

/// What was copied last, as a hash that nobody else can compute; and which copy it was.
#[derive(Default)]
struct Copied {
    number: u64,
    hash: Option<u64>,
}

/// Forgets what was copied.
#[derive(Clone, Default)]
pub(crate) struct Clipboard {
    hashing: RandomState,
    copied: Arc<Mutex<Copied>>,
}

impl Clipboard {
    /// Something was just copied: in a while it is taken out again, unless something else was copied meanwhile, here or elsewhere.
    pub fn forget_after(&self, while_it_stays: Duration) {
        let this = self.clone();
        thread::spawn(move || {
            let number = this.next();
            thread::sleep(UNTIL_COPIED);
            let hash = this.hash();
            {
                let mut copied = this.hold();
                if copied.number != number {
                    return;
                }
                copied.hash = hash;
            }
            thread::sleep(while_it_stays.saturating_sub(UNTIL_COPIED));
            if this.hold().number == number {
                this.forget();
            }
        });
    }

    /// Takes what was copied here out of the clipboard, if it is still there.
    pub fn forget(&self) {
        let hash = self.hold().hash.take();
        if hash.is_some()
            && hash == self.hash()
            && let Ok(mut clipboard) = arboard::Clipboard::new()
        {
            // What cannot be taken out was taken over by another program.
            let _ = clipboard.clear();
        }
    }

    fn next(&self) -> u64 {
        let mut copied = self.hold();
        copied.number += 1;
        copied.hash = None;
        copied.number
    }

    fn hash(&self) -> Option<u64> {
        let text = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()).ok()?;
        Some(self.hashing.hash_one(text))
    }

    fn hold(&self) -> std::sync::MutexGuard<'_, Copied> {
        self.copied.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is selected with the mouse can be pasted with its middle button on some desktops, and is kept for that: it goes with the page.
#[cfg(target_os = "linux")]
pub(crate) fn forget_selection(handle: &tauri::AppHandle) {
    let forgotten = handle.run_on_main_thread(|| gtk::Clipboard::get(&gtk::gdk::SELECTION_PRIMARY).clear());
    // It is refused only when the program ends.
    let _ = forgotten;
}

/// Other systems have no such selection.
#[cfg(not(target_os = "linux"))]
pub(crate) fn forget_selection(_: &tauri::AppHandle) {}
