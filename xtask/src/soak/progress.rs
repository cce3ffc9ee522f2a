//! Says from time to time that a long run goes on: a trial may print nothing for an hour.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

/// How often it is said.
const EVERY: Duration = Duration::from_secs(60);

/// Says it until this value goes out of scope.
pub struct Progress {
    ended: Arc<AtomicUsize>,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins to say it, for the part of this name.
    pub fn begin(part: &'static str) -> Self {
        let (stop, stopped) = mpsc::channel();
        let ended = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&ended);
        let start = Instant::now();
        let thread = thread::spawn(move || {
            while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let (minutes, tests) = (start.elapsed().as_secs() / 60, counted.load(Ordering::Relaxed));
                println!("-- {part}: {minutes} min, {tests} tests have ended");
            }
        });
        Self { ended, stop: Some(stop), thread: Some(thread) }
    }

    /// Counts a test that has ended.
    pub fn test_ended(&self) {
        self.ended.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
