//! Ends the trials when one input holds them up: a reader that goes on for ever is a fault like one that panics, and nobody would be told.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// No input may take so long, on however slow a computer: honest ones of this size take milliseconds.
const LONGEST: Duration = Duration::from_secs(120);

struct Trial {
    since: Instant,
    what: String,
    number: u64,
    input: Vec<u8>,
}

type Trials = Mutex<HashMap<ThreadId, Trial>>;

/// A trial that is watched until this is dropped.
pub struct Watched;

impl Drop for Watched {
    fn drop(&mut self) {
        trials().lock().unwrap_or_else(PoisonError::into_inner).remove(&thread::current().id());
    }
}

/// Begins to watch the trial of this thread.
pub fn begin(what: &str, number: u64, input: &[u8]) -> Watched {
    let trial = Trial { since: Instant::now(), what: what.to_owned(), number, input: input.to_vec() };
    trials().lock().unwrap_or_else(PoisonError::into_inner).insert(thread::current().id(), trial);
    Watched
}

fn trials() -> &'static Trials {
    static TRIALS: OnceLock<Trials> = OnceLock::new();
    static WATCH: OnceLock<()> = OnceLock::new();
    let trials = TRIALS.get_or_init(Trials::default);
    WATCH.get_or_init(|| {
        thread::spawn(move || {
            loop {
                thread::sleep(Duration::from_secs(1));
                let held = trials.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(trial) = held.values().find(|trial| trial.since.elapsed() > LONGEST) {
                    let path = super::kept(&trial.what, trial.number, &trial.input);
                    // Straight out: what the test runner withholds would be lost with the program.
                    use std::io::Write;
                    let held_up = format!("\n{}, input {} goes on for ever: {}\n", trial.what, trial.number, path.display());
                    let _ = std::io::stderr().lock().write_all(held_up.as_bytes());
                    std::process::abort();
                }
            }
        });
    });
    trials
}
