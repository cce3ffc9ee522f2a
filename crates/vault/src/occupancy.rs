//! One program at a time on a vault; the second one is told who has it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use chrono::{DateTime, Utc};
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};

use crate::files;

/// The locked file. Its content says nothing: a locked file cannot be read on Windows.
const LOCK: &str = "in-use.lock";
/// Who has the vault, for the second one to read.
const HOLDER: &str = "in-use.json";

#[derive(Debug, Serialize, Deserialize)]
struct Holder {
    host: String,
    pid: u32,
    since: DateTime<Utc>,
}

/// Holds the vault until dropped. The system frees the lock when the program dies.
#[derive(Debug)]
pub struct Occupancy {
    _lock: File,
}

impl Occupancy {
    /// Takes the vault.
    ///
    /// # Errors
    /// `VaultInUse` with `host`, `pid` and `since` of the program that has it; `Storage`.
    pub fn take(folder: &Path, now: DateTime<Utc>) -> Result<Self> {
        let path = folder.join(LOCK);
        // Where nothing can be written, the one that is there can still be locked.
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .or_else(|error| File::open(&path).map_err(|_| error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(folder)),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let holder = Holder { host: host(), pid: std::process::id(), since: now };
        let holder = serde_json::to_vec(&holder).map_err(|_| Error::internal("occupancy"))?;
        // Without it a second program does not know who has the vault; that somebody has it, the lock says.
        if files::write_whole(&folder.join(HOLDER), &holder).is_err() {
            let _ = std::fs::remove_file(folder.join(HOLDER));
        }
        Ok(Self { _lock: lock })
    }
}

fn in_use(folder: &Path) -> Error {
    let error = Error::new(ErrorCode::VaultInUse);
    let holder = files::read_up_to(&folder.join(HOLDER), 4096).ok().and_then(|bytes| serde_json::from_slice::<Holder>(&bytes).ok());
    match holder {
        Some(holder) => {
            error.with("host", holder.host).with("pid", holder.pid).with("since", holder.since.format("%Y-%m-%d %H:%M").to_string())
        }
        None => error.with("host", "?").with("pid", 0_u32).with("since", "?"),
    }
}

fn host() -> String {
    std::env::var("COMPUTERNAME")
        .or_else(|_| std::env::var("HOSTNAME"))
        .ok()
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "?".to_owned())
}
