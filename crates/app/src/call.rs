//! What accompanies a call: its progress and the wish to stop it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
    pub(crate) fn new(tell: &'a dyn Fn(Progress), stop: Arc<AtomicBool>) -> Self {
        Self { tell, stop }
    }

    /// Tells how far it has come.
    ///
    /// # Errors
    /// `Cancelled` when the person wants to stop: the caller then leaves everything as it was.
    pub fn progress(&self, done: u32, total: u32) -> Result<()> {
        (self.tell)(Progress { done, total });
        if self.stop.load(Ordering::Relaxed) { Err(ErrorCode::Cancelled.into()) } else { Ok(()) }
    }
}
