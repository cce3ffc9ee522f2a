//! The kiosk: one computer, many persons, one questionnaire, and nothing else within reach.
//!
//! While it runs, whoever sits there has the role [`Role::Kiosk`](crate::registry::Role::Kiosk): the registry refuses every command that
//! reads or writes anything but the questionnaire of that round. The page shows no way out; and were there one, it would lead nowhere.
//! Leaving needs the passphrase. Locking needs none, and closes the vault.

use entente_domain::id::RoundId;
use entente_domain::record::round::RoundProgress;
use entente_domain::record::user::UserRole;
use entente_domain::{Entity, ErrorCode, Language, Result};
use entente_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keys::Unlock;
use crate::library;
use crate::registry::Context;
use crate::session::SessionState;

/// The round that is answered.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct BeginKiosk {
    /// Which round. It must be open.
    pub round_id: RoundId,
}

/// A round that a kiosk can ask.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KioskRound {
    /// Which round.
    pub round_id: RoundId,
    /// The partnership.
    pub partnership_name: String,
    /// The questionnaire.
    pub questionnaire_title: String,
}

/// So many rounds are open at once at most, for the choice on a kiosk.
const MOST_ROUNDS: u32 = 50;

/// The rounds that are open for answers.
pub(crate) fn open_rounds(vault: &Vault, language: Language) -> Result<Vec<KioskRound>> {
    vault.read(|reader| {
        let rounds = reader.rounds_under_way(MOST_ROUNDS)?;
        let open = rounds.into_iter().filter(|round| matches!(round.progress, RoundProgress::Open { .. }));
        open.map(|round| {
            Ok(KioskRound {
                round_id: round.id,
                partnership_name: reader.title_of(Entity::Partnership, round.partnership_id.0)?,
                questionnaire_title: library::title(&library::of_round(reader, &round)?.form, language),
            })
        })
        .collect()
    })
}

pub(crate) fn begin(context: &Context<'_>, request: BeginKiosk) -> Result<SessionState> {
    let open = context.app.opened()?;
    open.vault.read(|reader| reader.round(request.round_id)?.must_be_open())?;
    // Who sits at a kiosk does not go on to another round: whoever set it up leaves it first.
    if open.kiosk().is_some() {
        return Err(ErrorCode::NotAllowed.into());
    }
    open.drop_under_way();
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
    let open = app.opened()?;
    let kiosk = *open.kiosk();
    match kiosk {
        Some(kiosk) if kiosk != round => Err(ErrorCode::NotAllowed.into()),
        // Who is only a kiosk chooses a round before anything is asked.
        None if open.user().access.role == UserRole::Kiosk => Err(ErrorCode::NotAllowed.into()),
        _ => Ok(()),
    }
}
