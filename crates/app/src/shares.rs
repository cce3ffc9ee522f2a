//! Colleagues' pages and the recovery drill: what opens the vault when nobody knows the passphrase, and the proof that it does.

use chrono::NaiveDate;
use entente_domain::{ErrorCode, Result};
use entente_reports::RecoveryPage;
use entente_vault::{NewShares, Passphrase, RecoveryKey, RecoveryShare, SharedSecret, Vault};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::keys::{Saved, TypedBack, Unlock, secret};
use crate::noted::OpenedBy;
use crate::open_vault::OpenVault;
use crate::registry::Context;
use crate::session::{App, Nothing, SessionState};
use crate::written_documents::choose;

/// What stands ready for the day when nobody knows the passphrase.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecoveryView {
    /// The day on which the recovery sheet was last proven to open the vault; none since it was made.
    pub sheet_proven_on: Option<NaiveDate>,
    /// Colleagues' pages; none when none hold.
    pub shares: Option<SharesView>,
    /// Whether a recovery drill is asked for.
    pub drill_due: bool,
}

/// The pages of three colleagues.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SharesView {
    /// The three signs that all of them bear.
    pub set: String,
    /// The day on which they were made.
    pub on: NaiveDate,
    /// Each of them, in the order of their numbers.
    pub pages: Vec<ShareView>,
    /// Whether they were made since the vault was opened: only then can they be shown and saved.
    pub at_hand: bool,
}

/// The page of one colleague.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShareView {
    /// Its number, from 1 to 3.
    pub number: u8,
    /// For whom it was made.
    pub name: String,
    /// The day on which it was last proven to open the vault, with another one.
    pub proven_on: Option<NaiveDate>,
}

/// Pages to make.
#[derive(Deserialize, TS)]
pub struct MakeShares {
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    passphrase: Passphrase,
    /// For whom.
    pub names: [String; 3],
}

/// One page.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OneShare {
    /// Its number, from 1 to 3.
    pub number: u8,
}

/// A page that is shown, to copy it by hand.
#[derive(Serialize, TS)]
pub struct ShareShown {
    /// The groups, parted by spaces.
    #[ts(type = "string")]
    groups: Zeroizing<String>,
}

/// What was typed from two pages.
#[derive(Deserialize, TS)]
pub struct TwoShares {
    #[ts(type = "string")]
    first_page: Zeroizing<String>,
    #[ts(type = "string")]
    second_page: Zeroizing<String>,
}

/// What was typed from two pages, and a new passphrase.
#[derive(Deserialize, TS)]
pub struct RecoverTogether {
    #[ts(type = "string")]
    first_page: Zeroizing<String>,
    #[ts(type = "string")]
    second_page: Zeroizing<String>,
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    new_passphrase: Passphrase,
}

impl App {
    /// Opens a vault with what two colleagues have together and sets a new passphrase.
    ///
    /// # Errors
    /// As [`Vault::recover_together`].
    pub fn recover_vault_together(&self, folder: &Path, secret: &SharedSecret, new: &Passphrase) -> Result<()> {
        let vault = Vault::recover_together(folder, secret, new, self.cost()?, self.shared_clock())?;
        self.set_open(vault, None, self.is_demonstration(folder), OpenedBy::Pages)
    }

    /// The page of that number as a PDF file, as long as it is at hand.
    ///
    /// # Errors
    /// `NotFound` when it is not; `ReportFailed`.
    fn recovery_page(&self, open: &OpenVault, number: u8) -> Result<Zeroizing<Vec<u8>>> {
        let organisation = open.vault.read(|reader| reader.centre())?.identity.name;
        let shares = open.shares();
        let NewShares { made, shares } = shares.as_ref().ok_or(ErrorCode::NotFound)?;
        let share = shares.iter().find(|share| share.number() == number).ok_or(ErrorCode::NotFound)?;
        let page = RecoveryPage {
            organisation: &organisation,
            made_on: made.on,
            number,
            set: &made.set,
            name: made.names.get(usize::from(number) - 1).map_or("", String::as_str),
        };
        entente_reports::recovery_page(self.language(), &page, &share.reveal()).map(Zeroizing::new)
    }
}

fn view(app: &App, open: &OpenVault) -> Result<RecoveryView> {
    let (notes, held) = (open.vault.backup_notes()?, open.vault.shares()?);
    let drill_due = !open.demonstration && entente_vault::recovery_drill_due(app.clock().local(), &notes, held.as_ref());
    let pages = notes.pages;
    let shares = held.map(|made| SharesView {
        set: made.set,
        on: made.on,
        pages: (1..)
            .zip(made.names)
            .zip(pages)
            .map(|((number, name), proven)| ShareView { number, name, proven_on: proven.map(|at| at.date_naive()) })
            .collect(),
        at_hand: open.shares().is_some(),
    });
    Ok(RecoveryView { sheet_proven_on: notes.sheet.map(|at| at.date_naive()), shares, drill_due })
}

pub(crate) fn read(context: &Context<'_>, _: Nothing) -> Result<RecoveryView> {
    view(context.app, &*context.app.opened()?)
}

pub(crate) fn make(context: &Context<'_>, request: MakeShares) -> Result<RecoveryView> {
    let open = context.app.opened()?;
    // The demonstration opens by itself: there is nothing to recover.
    if open.demonstration {
        return Err(ErrorCode::NotAllowed.into());
    }
    let made = open.vault.make_shares(&request.passphrase, &request.names)?;
    *open.shares() = Some(made);
    view(context.app, &open)
}

pub(crate) fn show(context: &Context<'_>, request: OneShare) -> Result<ShareShown> {
    let open = context.app.opened()?;
    let shares = open.shares();
    let share = shares.as_ref().and_then(|made| made.shares.iter().find(|share| share.number() == request.number));
    Ok(ShareShown { groups: share.ok_or(ErrorCode::NotFound)?.reveal() })
}

pub(crate) fn save(context: &Context<'_>, request: OneShare) -> Result<Saved> {
    let app = context.app;
    let name =
        entente_texts::text(app.language(), "recovery-page-file", &[("number", entente_texts::Arg::from(f64::from(request.number)))]);
    let Some(place) = choose(context, &format!("{name}.pdf"))? else { return Ok(Saved { saved: false }) };
    place.write(&app.recovery_page(&*app.opened()?, request.number)?)?;
    Ok(Saved { saved: true })
}

pub(crate) fn void(context: &Context<'_>, request: Unlock) -> Result<RecoveryView> {
    let open = context.app.opened()?;
    open.vault.void_shares(request.passphrase())?;
    *open.shares() = None;
    view(context.app, &open)
}

/// Proves the recovery sheet, and notes it.
pub(crate) fn drill_sheet(context: &Context<'_>, request: TypedBack) -> Result<RecoveryView> {
    let open = context.app.opened()?;
    let proven = open.vault.prove_sheet(&RecoveryKey::parse(request.typed())?)?;
    open.vault.note_proven(proven, context.app.clock().local())?;
    view(context.app, &open)
}

/// Proves two pages, and notes it.
pub(crate) fn drill_shares(context: &Context<'_>, request: TwoShares) -> Result<RecoveryView> {
    let open = context.app.opened()?;
    let [one, other] = RecoveryShare::two(&request.first_page, &request.second_page)?;
    let proven = open.vault.prove_shares(&one, &other)?;
    open.vault.note_proven(proven, context.app.clock().local())?;
    view(context.app, &open)
}

pub(crate) fn recover(context: &Context<'_>, request: RecoverTogether) -> Result<SessionState> {
    let secret = SharedSecret::read(&request.first_page, &request.second_page)?;
    context.app.recover_vault_together(&context.app.known_vault()?, &secret, &request.new_passphrase)?;
    context.app.state()
}
