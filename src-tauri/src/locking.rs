//! What the window does when the vault was locked, and when the desktop wants it locked (security.md, L1 and L2).

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};

use crate::{Shell, clipboard, window};

/// How long the page may take to save what is begun and to lock, when the desktop locks the screen.
const FOR_DRAFTS: Duration = Duration::from_secs(3);

/// Whether a page has seen an open vault: its memory then holds words that must go when the vault is locked.
#[derive(Default)]
pub(crate) struct Seen(AtomicBool);

impl Seen {
    /// Notes what is the case after a command; true once when a vault that was open is open no more.
    fn was_locked(&self, open: bool) -> bool {
        self.0.swap(open, Ordering::SeqCst) && !open
    }
}

/// After each command: where it locked the vault, the page and its process are thrown away, and a fresh page comes in their place.
pub(crate) fn after_command(handle: &AppHandle) {
    let shell = handle.state::<Shell>();
    if shell.seen.was_locked(shell.app.is_open()) {
        shell.clipboard.forget();
        clipboard::forget_selection(handle);
        // Where no other window can be opened, the page that is there has emptied itself, and stays.
        let _ = window::renew(handle);
    }
}

/// The desktop locks its screen, or goes to sleep: the page is asked to save what is begun and to lock. It is not waited for in vain.
pub(crate) fn by_desktop(handle: &AppHandle) {
    let shell = handle.state::<Shell>();
    if !shell.app.is_open() {
        return;
    }
    let _ = handle.emit("lock-wanted", ());
    let handle = handle.clone();
    let page = shell.pages.count();
    thread::spawn(move || {
        thread::sleep(FOR_DRAFTS);
        let shell = handle.state::<Shell>();
        // The page that was asked has locked when another is there; what was opened since stays open.
        if shell.pages.count() == page {
            shell.app.lock();
            after_command(&handle);
        }
    });
}

/// Listens to what the desktop tells: that the computer goes to sleep, that the session is locked, that the screen is.
#[cfg(target_os = "linux")]
pub(crate) fn listen(handle: &AppHandle) {
    use gtk::gio::{self, BusType, DBusSignalFlags};

    // The interface and the signal, and on which bus it is told (logind; the screen savers of freedesktop.org, GNOME, MATE, Cinnamon).
    const SIGNALS: [(BusType, &str, &str); 6] = [
        (BusType::System, "org.freedesktop.login1.Manager", "PrepareForSleep"),
        (BusType::System, "org.freedesktop.login1.Session", "Lock"),
        (BusType::Session, "org.freedesktop.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.gnome.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.mate.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.cinnamon.ScreenSaver", "ActiveChanged"),
    ];
    for bus in [BusType::System, BusType::Session] {
        let handle = handle.clone();
        gio::bus_get(bus, gio::Cancellable::NONE, move |connection| {
            // Without a bus nothing is told, and the idle minutes remain.
            let Ok(connection) = connection else { return };
            for (_, interface, signal) in SIGNALS.into_iter().filter(|(on, _, _)| *on == bus) {
                let handle = handle.clone();
                connection.signal_subscribe(
                    None,
                    Some(interface),
                    Some(signal),
                    None,
                    None,
                    DBusSignalFlags::NONE,
                    move |_, _, _, _, _, told| {
                        // It says whether it begins or ends; a lock says nothing more.
                        let begins = told.n_children() == 0 || told.child_value(0).get::<bool>() != Some(false);
                        if begins {
                            by_desktop(&handle);
                        }
                    },
                );
            }
            // For as long as the program runs.
            std::mem::forget(connection);
        });
    }
}

/// Elsewhere the idle minutes lock: they also pass while the computer sleeps.
#[cfg(not(target_os = "linux"))]
pub(crate) fn listen(_: &AppHandle) {}
