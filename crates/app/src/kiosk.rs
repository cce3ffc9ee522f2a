//! The kiosk: one computer, many persons, one questionnaire, and nothing else within reach.
//!
//! While it runs, whoever sits there has the role [`Role::Kiosk`](crate::registry::Role::Kiosk): the registry refuses every command that
//! reads or writes anything but the questionnaire of that round. The page shows no way out; and were there one, it would lead nowhere.
//! Leaving needs the passphrase. Locking needs none, and closes the vault.

use entente_domain::id::RoundId;
use entente_domain::{ErrorCode, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::keys::Unlock;
use crate::registry::Context;
use crate::session::SessionState;

/// The round that is answered.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct BeginKiosk {
    /// Which round. It must be open.
    pub round_id: RoundId,
}

pub(crate) fn begin(context: &Context<'_>, request: BeginKiosk) -> Result<SessionState> {
    let open = context.app.opened()?;
    open.vault.read(|reader| reader.round(request.round_id)?.must_be_open())?;
    // Nothing that was under way may be found by the next person, nor by what the page asks again.
    *open.import() = None;
    *open.mail() = None;
    *open.phone_results() = None;
    *open.kiosk() = Some(request.round_id);
    context.app.state()
}

pub(crate) fn end(context: &Context<'_>, request: Unlock) -> Result<SessionState> {
    let open = context.app.opened()?;
    // The passphrase of the demonstration is the program's own; there is nothing in it to protect.
    if !open.demonstration {
        open.vault.verify_passphrase(request.passphrase())?;
    }
    *open.kiosk() = None;
    context.app.state()
}

/// In the kiosk only its own round is asked and answered.
pub(crate) fn must_be_its_round(app: &crate::App, round: RoundId) -> Result<()> {
    match *app.opened()?.kiosk() {
        Some(kiosk) if kiosk != round => Err(ErrorCode::NotAllowed.into()),
        _ => Ok(()),
    }
}
