//! Passphrases and the recovery key: making a vault, opening it, changing what opens it.

use entente_domain::{Error, ErrorCode, Language, Result};
use entente_vault::{Passphrase, RecoveryKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::registry::Context;
use crate::session::{App, Nothing, SessionState};
use crate::written_documents::choose;

/// A passphrase that is being typed.
#[derive(Deserialize, TS)]
pub struct PassphraseToJudge {
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    passphrase: Passphrase,
    /// Names that it must not be made of, where no vault is open yet: of the centre and of the person.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    names: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Strength {
    /// From 0 to 4.
    pub score: u8,
    /// Whether it may protect a vault.
    pub enough: bool,
    /// The id of a text that says why it is weak.
    pub hint: Option<String>,
}

/// A new vault.
#[derive(Deserialize, TS)]
pub struct CreateVault {
    /// The name of the centre.
    pub organisation: String,
    /// The name of the person, for the history; may be empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub person: String,
    /// The language of the centre.
    pub language: Language,
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    passphrase: Passphrase,
    /// Whether the person wants to choose the folder.
    #[serde(default)]
    pub choose_place: bool,
}

/// A passphrase that should open the vault.
#[derive(Deserialize, TS)]
pub struct Unlock {
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    passphrase: Passphrase,
}

impl Unlock {
    /// The passphrase that was typed.
    pub(crate) fn passphrase(&self) -> &Passphrase {
        &self.passphrase
    }
}

/// A new passphrase in place of the old.
#[derive(Deserialize, TS)]
pub struct ChangePassphrase {
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    passphrase: Passphrase,
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    new_passphrase: Passphrase,
}

/// The recovery key, typed back.
#[derive(Deserialize, TS)]
pub struct TypedBack {
    #[ts(type = "string")]
    typed: Zeroizing<String>,
}

impl TypedBack {
    /// What was typed.
    pub(crate) fn typed(&self) -> &str {
        &self.typed
    }
}

/// The recovery key and a new passphrase.
#[derive(Deserialize, TS)]
pub struct Recover {
    #[ts(type = "string")]
    recovery_key: Zeroizing<String>,
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    new_passphrase: Passphrase,
}

/// A recovery key that was just made, to be shown once.
#[derive(Serialize, TS)]
pub struct NewRecoveryKey {
    /// The groups, parted by spaces.
    #[ts(type = "string")]
    recovery_key: Zeroizing<String>,
}

/// Whether a document was written.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Saved {
    /// No when the person changed their mind.
    pub saved: bool,
}

pub(crate) fn secret<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Passphrase, D::Error> {
    String::deserialize(deserializer).map(Passphrase::new)
}

pub(crate) fn passphrase_strength(context: &Context<'_>, request: PassphraseToJudge) -> Result<Strength> {
    let mut names = request.names;
    if let Ok(open) = context.app.opened() {
        names.extend([open.vault.read(|reader| reader.centre())?.identity.name, open.user().identity.name]);
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let strength = entente_vault::strength(&request.passphrase, &names);
    Ok(Strength { score: strength.score, enough: strength.enough, hint: strength.hint.map(|hint| format!("strength-hint-{hint}")) })
}

pub(crate) fn create(context: &Context<'_>, request: CreateVault) -> Result<NewRecoveryKey> {
    let app = context.app;
    let folder = if request.choose_place {
        context.choosing.new_vault_folder().ok_or(ErrorCode::Cancelled)?
    } else {
        app.default_place().to_owned()
    };
    app.create_vault(&folder, &request.organisation, &request.person, request.language, &request.passphrase)?;
    app.remember_vault(folder)?;
    app.remember(|settings| settings.language = Some(request.language))?;
    shown(app)
}

fn shown(app: &App) -> Result<NewRecoveryKey> {
    app.recovery_key().map(|recovery_key| NewRecoveryKey { recovery_key }).ok_or_else(|| Error::internal("recovery.shown"))
}

pub(crate) fn save_recovery_sheet(context: &Context<'_>, _: Nothing) -> Result<Saved> {
    let app = context.app;
    let language = app.language();
    let suggested = format!("{}.pdf", entente_texts::text(language, "recovery-sheet-file", &[]));
    let Some(place) = choose(context, &suggested)? else { return Ok(Saved { saved: false }) };
    let key = app.recovery_key().ok_or(ErrorCode::NotFound)?;
    let organisation = app.opened()?.vault.read(|reader| reader.centre())?.identity.name;
    let sheet = Zeroizing::new(entente_reports::recovery_sheet(language, &organisation, app.clock().today(), &key)?);
    place.write(&sheet)?;
    Ok(Saved { saved: true })
}

pub(crate) fn confirm_recovery(context: &Context<'_>, request: TypedBack) -> Result<SessionState> {
    let open = context.app.opened()?;
    open.vault.confirm_recovery(&RecoveryKey::parse(&request.typed)?)?;
    *open.recovery() = None;
    context.app.state()
}

pub(crate) fn renew_recovery(context: &Context<'_>, request: Unlock) -> Result<NewRecoveryKey> {
    let open = context.app.opened()?;
    let fresh = open.vault.renew_recovery(&request.passphrase)?;
    *open.recovery() = Some(fresh);
    shown(context.app)
}

pub(crate) fn unlock(context: &Context<'_>, request: Unlock) -> Result<SessionState> {
    context.app.open_vault(&context.app.known_vault()?, &request.passphrase)?;
    context.app.state()
}

pub(crate) fn recover(context: &Context<'_>, request: Recover) -> Result<SessionState> {
    let recovery = RecoveryKey::parse(&request.recovery_key)?;
    context.app.recover_vault(&context.app.known_vault()?, &recovery, &request.new_passphrase)?;
    context.app.state()
}

pub(crate) fn change_passphrase(context: &Context<'_>, request: ChangePassphrase) -> Result<Nothing> {
    let app = context.app;
    // The demonstration opens by itself, with a passphrase that the program knows.
    if app.opened()?.demonstration {
        return Err(ErrorCode::NotAllowed.into());
    }
    app.opened()?.vault.change_passphrase(&request.passphrase, &request.new_passphrase, app.cost()?)?;
    Ok(Nothing {})
}
