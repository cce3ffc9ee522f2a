//! A desktop that locks its screen, and a computer that goes to sleep, lock the vault (security.md, L1).

use std::fs::File;
use std::io::{BufRead, BufReader, PipeReader, PipeWriter, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use zbus::OwnedFd;
use zbus::object_server::SignalEmitter;

use crate::home::Taste;
use crate::journey::beginning::{create_a_vault, keep_the_recovery_sheet};
use crate::journey::locking::unlock;
use crate::window::{Window, by};

const BEGUN: &str = "Quetzalwurm";

/// A bus of its own, for one desktop.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon =
            Command::new("dbus-daemon").args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { daemon, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// The part of logind that tells of sleep, and lets those who asked for it do something before.
struct Logind {
    asked: Sender<(String, PipeReader)>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Logind {
    fn inhibit(&self, what: String, _who: String, _why: String, mode: String) -> OwnedFd {
        let (reader, writer): (PipeReader, PipeWriter) = std::io::pipe().unwrap();
        self.asked.send((format!("{what} {mode}"), reader)).unwrap();
        std::os::fd::OwnedFd::from(writer).into()
    }

    #[zbus(signal)]
    async fn prepare_for_sleep(emitter: &SignalEmitter<'_>, begins: bool) -> zbus::Result<()>;
}

const LOGIND_PATH: &str = "/org/freedesktop/login1";

async fn logind(bus: &Bus) -> (zbus::Connection, Receiver<(String, PipeReader)>) {
    let (asked, asks) = channel();
    let served = zbus::connection::Builder::address(bus.address.as_str()).name("org.freedesktop.login1");
    (served.serve_at(LOGIND_PATH, Logind { asked }).build().await.unwrap(), asks)
}

async fn begin_a_partner(window: &Window) {
    window.press("nav-directory").await;
    window.press("partner-new").await;
    window.fill("identity.name.family", BEGUN).await;
}

async fn what_was_begun_is_kept(window: &Window) {
    window.see(&by("draft-notice")).await;
    assert_eq!(window.see(&by("identity.name.family")).await.value().await.unwrap().as_deref(), Some(BEGUN));
}

#[tokio::test]
async fn a_desktop_that_locks_its_screen_locks_the_vault_and_what_was_begun_is_kept() {
    let bus = Bus::start();
    let window = Window::open_on_bus(&bus.address, Taste::default()).await;
    create_a_vault(&window).await;
    keep_the_recovery_sheet(&window).await;
    begin_a_partner(&window).await;
    let tell = |active: &str| {
        let told = Command::new("dbus-send")
            .args(["--session", "--type=signal", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", active])
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .status();
        assert!(told.unwrap().success());
    };
    tell("boolean:false");
    tokio::time::sleep(Duration::from_secs(2)).await;
    window.see(&by("identity.name.family")).await;
    tell("boolean:true");
    window.see(&by("screen-unlock")).await;
    unlock(&window).await;
    what_was_begun_is_kept(&window).await;
    println!("promise L1 told_by_desktop=1");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_computer_sleeps_only_once_the_vault_is_locked() {
    let bus = Bus::start();
    let (logind, asks) = logind(&bus).await;
    let window = Window::open_on_bus(&bus.address, Taste::default()).await;
    create_a_vault(&window).await;
    keep_the_recovery_sheet(&window).await;
    begin_a_partner(&window).await;
    let (what, mut awake) = asks.recv_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(what, "sleep delay");

    let lock = window.home().files().into_iter().find(|file| file.ends_with("in-use.lock")).unwrap();
    let is_open = move || File::open(&lock).unwrap().try_lock().is_err();
    assert!(is_open());
    let told = logind.object_server().interface::<_, Logind>(LOGIND_PATH).await.unwrap();
    Logind::prepare_for_sleep(told.signal_emitter(), true).await.unwrap();
    // Until the program lets it go.
    let still_open = tokio::task::spawn_blocking(move || {
        awake.read_to_end(&mut Vec::new()).unwrap();
        is_open()
    });
    let still_open = tokio::time::timeout(Duration::from_secs(30), still_open).await.expect("the computer may sleep").unwrap();
    assert!(!still_open, "the vault is locked before the computer sleeps");

    Logind::prepare_for_sleep(told.signal_emitter(), false).await.unwrap();
    let (again, _awake) = asks.recv_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(again, "sleep delay", "the next sleep waits as well");
    window.see(&by("screen-unlock")).await;
    unlock(&window).await;
    what_was_begun_is_kept(&window).await;
    println!("promise L1 before_sleep=1");
    window.close().await;
}
