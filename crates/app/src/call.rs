//! What accompanies a call: its progress and the wish to stop it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use entente_domain::{ErrorCode, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far a long command has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// What is done.
    pub done: u32,
    /// Of how much.
    pub total: u32,
}

/// Tells progress to whoever watches, and whether the person wants to stop.
pub struct Watch<'a> {
    tell: &'a dyn Fn(Progress),
    stop: Arc<AtomicBool>,
}

impl<'a> Watch<'a> {
    /// Tells how far it has come.
    ///
    /// # Errors
    /// `Cancelled` when the person wants to stop: the caller then leaves everything as it was.
    pub fn progress(&self, done: u32, total: u32) -> Result<()> {
        (self.tell)(Progress { done, total });
        if self.stop.load(Ordering::Relaxed) { Err(ErrorCode::Cancelled.into()) } else { Ok(()) }
    }
}

/// The calls under way, each with the flag that stops it.
#[derive(Default)]
pub(crate) struct CallsUnderWay(Mutex<Vec<(String, Weak<AtomicBool>)>>);

impl CallsUnderWay {
    /// A call begins; it is under way as long as its watch lives.
    pub fn begin<'a>(&self, command: &str, tell: &'a dyn Fn(Progress)) -> Watch<'a> {
        let stop = Arc::<AtomicBool>::default();
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.retain(|(_, stop)| stop.strong_count() > 0);
        calls.push((command.to_owned(), Arc::downgrade(&stop)));
        Watch { tell, stop }
    }

    /// Asks the calls of a command to stop; of every command where none is named.
    pub fn stop(&self, command: Option<&str>) {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, stop) in calls.iter() {
            if command.is_none_or(|command| command == name)
                && let Some(stop) = stop.upgrade()
            {
                stop.store(true, Ordering::Relaxed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_command_that_is_named_stops() {
        let calls = CallsUnderWay::default();
        let (import, report) = (calls.begin("import_run", &|_| ()), calls.begin("report_make", &|_| ()));
        calls.stop(Some("report_make"));
        assert!(import.progress(1, 2).is_ok());
        assert_eq!(report.progress(1, 2).map_err(|error| error.code), Err(ErrorCode::Cancelled));
    }

    #[test]
    fn a_call_that_begins_later_is_not_stopped() {
        let calls = CallsUnderWay::default();
        calls.stop(None);
        assert!(calls.begin("import_run", &|_| ()).progress(0, 1).is_ok());
    }
}
