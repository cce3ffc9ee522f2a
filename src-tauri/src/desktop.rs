//! What the desktop tells: that the computer goes to sleep, that the session is locked, that the screen is (security.md, L1).

/// Listens on Linux, for as long as the program runs.
#[cfg(target_os = "linux")]
pub(crate) use linux::listen;

/// Elsewhere the idle minutes lock: they also pass while the computer sleeps.
#[cfg(not(target_os = "linux"))]
pub(crate) fn listen(_: &tauri::AppHandle) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::cell::RefCell;
    use std::thread;
    use std::time::{Duration, Instant};

    use entente_app::texts;
    use gtk::gio::prelude::*;
    use gtk::gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
    use tauri::{AppHandle, Emitter, Manager};

    use crate::{Shell, locking};

    /// Who tells of sleep, and waits for those who asked it to.
    const LOGIND: &str = "org.freedesktop.login1";
    const LOGIND_PATH: &str = "/org/freedesktop/login1";
    const LOGIND_MANAGER: &str = "org.freedesktop.login1.Manager";
    const SLEEP: &str = "PrepareForSleep";
    /// The interface and the signal, and on which bus it is told (logind; the screen savers of freedesktop.org, GNOME, MATE, Cinnamon).
    const SIGNALS: [(BusType, &str, &str); 6] = [
        (BusType::System, LOGIND_MANAGER, SLEEP),
        (BusType::System, "org.freedesktop.login1.Session", "Lock"),
        (BusType::Session, "org.freedesktop.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.gnome.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.mate.ScreenSaver", "ActiveChanged"),
        (BusType::Session, "org.cinnamon.ScreenSaver", "ActiveChanged"),
    ];

    /// How long the page may take to save what is begun and to lock, when the desktop locks the screen.
    const FOR_DRAFTS: Duration = Duration::from_secs(3);
    /// Between two looks at whether it has.
    const A_MOMENT: Duration = Duration::from_millis(50);

    thread_local! {
        /// What keeps the computer awake until the vault is locked: a file of logind, held open. It lives on the thread of the window.
        static AWAKE: RefCell<Option<UnixFDList>> = const { RefCell::new(None) };
    }

    pub(crate) fn listen(handle: &AppHandle) {
        for bus in [BusType::System, BusType::Session] {
            let handle = handle.clone();
            gio::bus_get(bus, Cancellable::NONE, move |connection| {
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
                        move |connection, _, _, _, _, told| {
                            // It says whether it begins or ends; a lock says nothing more.
                            let begins = told.n_children() == 0 || told.child_value(0).get::<bool>() != Some(false);
                            match (begins, signal == SLEEP) {
                                (true, true) => lock(&handle, let_sleep),
                                (true, false) => lock(&handle, |_| ()),
                                (false, true) => stay_awake(connection, &handle),
                                (false, false) => {}
                            }
                        },
                    );
                }
                if bus == BusType::System {
                    stay_awake(&connection, &handle);
                }
                // For as long as the program runs.
                std::mem::forget(connection);
            });
        }
    }

    /// The desktop locks its screen, or goes to sleep: the page is asked to save what is begun and to lock. It is not waited for in vain.
    /// `locked` is called once the vault is locked, or was.
    fn lock(handle: &AppHandle, locked: impl FnOnce(&AppHandle) + Send + 'static) {
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
                locking::after_command(&handle);
            }
            shell.app.wait_until_locked();
            locked(&handle);
        });
    }

    /// Asks that sleep wait until the vault is locked: for a few seconds, as logind is set. Without logind nothing waits.
    fn stay_awake(connection: &DBusConnection, handle: &AppHandle) {
        let why = texts::text(handle.state::<Shell>().app.language(), "shell-locks-before-sleep", &[]);
        connection.call_with_unix_fd_list(
            Some(LOGIND),
            LOGIND_PATH,
            LOGIND_MANAGER,
            "Inhibit",
            Some(&("sleep", "Entente", why.as_str(), "delay").to_variant()),
            None,
            DBusCallFlags::NONE,
            -1,
            None::<&UnixFDList>,
            Cancellable::NONE,
            |answer| {
                if let Ok((_, held)) = answer {
                    AWAKE.with(|awake| awake.replace(Some(held)));
                }
            },
        );
    }

    fn let_sleep(handle: &AppHandle) {
        let _ = handle.run_on_main_thread(|| drop(AWAKE.with(RefCell::take)));
    }
}
