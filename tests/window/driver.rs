//! The driver between the tests and the program: started for one test, and ended with all that it started.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::home::Home;
use crate::places;

const READY_WITHIN: Duration = Duration::from_secs(20);

/// A running driver.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts one on two free ports, as the account of `home`, and waits until it listens.
    pub fn start(home: &Home) -> Self {
        let (port, native) = two_free_ports();
        let log = home.path().join("driver.log");
        let words = File::create(&log).unwrap();
        let mut command = Command::new(places::driver());
        home.lend(&mut command)
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .stdin(Stdio::null())
            .stdout(words.try_clone().unwrap())
            .stderr(words);
        let mut driver = Self { process: command.spawn().expect("the driver can be started"), port };
        let start = Instant::now();
        while [port, native].iter().any(|port| TcpStream::connect(("127.0.0.1", *port)).is_err()) {
            let ended = driver.process.try_wait().unwrap();
            assert!(
                ended.is_none() && start.elapsed() < READY_WITHIN,
                "the driver does not listen ({ended:?}):\n{}",
                fs::read_to_string(&log).unwrap_or_default()
            );
            thread::sleep(Duration::from_millis(20));
        }
        driver
    }

    /// The numbers of all processes that it started, and that these started.
    pub fn descendants(&self) -> Vec<u32> {
        below(self.process.id())
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The program and the processes of its page do not end with the driver: each is ended by its own number.
        let mut started = below(self.process.id());
        started.push(self.process.id());
        let numbers = started.iter().map(u32::to_string);
        let _ = Command::new("kill").arg("-KILL").args(numbers).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}

fn two_free_ports() -> (u16, u16) {
    let both = [0, 0].map(|any| TcpListener::bind(("127.0.0.1", any)).unwrap());
    let [one, other] = both.map(|listener| listener.local_addr().unwrap().port());
    (one, other)
}

/// The numbers of all processes that descend from one.
fn below(ancestor: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|process: u32| Some((process, parent_of(process)?)))
        .collect();
    let mut found = vec![ancestor];
    let mut next = 0;
    while let Some(one) = found.get(next).copied() {
        found.extend(parents.iter().filter(|(_, parent)| *parent == one).map(|(process, _)| process));
        next += 1;
    }
    found.split_off(1)
}

/// The fourth field of `/proc/PID/stat` (proc(5)); the second is a name in brackets that may hold anything.
fn parent_of(process: u32) -> Option<u32> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    line.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
}
