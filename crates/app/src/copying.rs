//! What was copied: it does not stay in the clipboard (security.md, L3). The window takes it out; here is for how long it stays.

use std::time::Duration;

use entente_domain::Result;
use serde::Serialize;
use ts_rs::TS;

use crate::registry::Context;
use crate::session::Nothing;

/// How long what was copied stays in the clipboard.
pub const STAYS: Duration = Duration::from_secs(30);

/// When what was copied is forgotten.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct CopyForgotten {
    /// In so many seconds, and when the vault locks, unless something else was copied meanwhile.
    pub after_seconds: u32,
}

pub(crate) fn copied(_: &Context<'_>, _: Nothing) -> Result<CopyForgotten> {
    Ok(CopyForgotten { after_seconds: u32::try_from(STAYS.as_secs()).unwrap_or(u32::MAX) })
}
