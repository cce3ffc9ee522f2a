//! The people who open the vault: invited, with other rights, and no longer.

use chrono::{NaiveDate, TimeDelta};
use entente_domain::Result;
use entente_domain::id::UserId;
use entente_domain::record::user::{User, UserRole};
use entente_vault::{InvitationCode, Invited, Passphrase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::keys::secret;
use crate::registry::Context;
use crate::session::{Nothing, SessionState};

/// An invitation is good for so many days.
const INVITATION_DAYS: i64 = 7;

/// The people who open the vault, or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct People {
    /// Everybody, in the order in which they came.
    pub users: Vec<User>,
    /// Who works here now.
    pub me: UserId,
    /// Whether the key of the vault is to be changed, because somebody who had it may not open the vault any more.
    pub key_is_due: bool,
}

/// A person to invite.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InvitePerson {
    /// What they are called.
    pub name: String,
    /// What they may do.
    pub role: UserRole,
    /// Whether they may write reports, tables and files out of the vault.
    pub may_export: bool,
}

/// One person.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OnePerson {
    /// Who.
    pub id: UserId,
}

/// What a person may do from now on.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ChangePerson {
    /// Who.
    pub id: UserId,
    /// What they may do.
    pub role: UserRole,
    /// Whether they may write reports, tables and files out of the vault.
    pub may_export: bool,
}

/// A code for a person who was invited, shown once.
#[derive(Serialize, TS)]
pub struct InvitationMade {
    /// For whom.
    pub id: UserId,
    /// The groups of the code, parted by spaces.
    #[ts(type = "string")]
    pub code: Zeroizing<String>,
    /// The last day on which it is good.
    pub until: NaiveDate,
}

/// The code of an invitation, and the passphrase that its owner chose.
#[derive(Deserialize, TS)]
pub struct Join {
    #[ts(type = "string")]
    code: Zeroizing<String>,
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    new_passphrase: Passphrase,
}

/// The key of the vault was changed.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct KeyRenewed {
    /// Whether the recovery sheet is void, because an older program made it: a new one is to be written down.
    pub recovery_is_void: bool,
}

pub(crate) fn list(context: &Context<'_>, _: Nothing) -> Result<People> {
    let open = context.app.opened()?;
    let me = open.user().id;
    open.vault.read(|reader| Ok(People { users: reader.users()?, me, key_is_due: reader.key_is_due()? }))
}

pub(crate) fn invite(context: &Context<'_>, request: InvitePerson) -> Result<InvitationMade> {
    let until = good_until(context);
    let invited = context.app.opened()?.vault.invite(&request.name, request.role, request.may_export, until)?;
    Ok(shown(&invited, until))
}

pub(crate) fn invite_again(context: &Context<'_>, request: OnePerson) -> Result<InvitationMade> {
    let until = good_until(context);
    let invited = context.app.opened()?.vault.invite_again(request.id, until)?;
    Ok(shown(&invited, until))
}

fn good_until(context: &Context<'_>) -> NaiveDate {
    context.app.clock().today() + TimeDelta::days(INVITATION_DAYS)
}

fn shown(invited: &Invited, until: NaiveDate) -> InvitationMade {
    InvitationMade { id: invited.user, code: invited.code.reveal(), until }
}

pub(crate) fn change(context: &Context<'_>, request: ChangePerson) -> Result<SessionState> {
    let open = context.app.opened()?;
    open.vault.change_role(request.id, request.role, request.may_export)?;
    open.refresh_user()?;
    context.app.state()
}

pub(crate) fn end(context: &Context<'_>, request: OnePerson) -> Result<Nothing> {
    context.app.opened()?.vault.end_access(request.id, context.app.clock().today())?;
    Ok(Nothing {})
}

pub(crate) fn renew_key(context: &Context<'_>, _: Nothing) -> Result<KeyRenewed> {
    let open = context.app.opened()?;
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let renewed = open.vault.renew_key(|done, total| context.watch.progress(count(done), count(total)))?;
    let recovery_is_void = renewed.recovery.is_some();
    if let Some(recovery) = renewed.recovery {
        *open.recovery() = Some(recovery);
    }
    Ok(KeyRenewed { recovery_is_void })
}

pub(crate) fn join(context: &Context<'_>, request: Join) -> Result<SessionState> {
    let code = InvitationCode::parse(&request.code)?;
    context.app.join_vault(&context.app.known_vault()?, &code, &request.new_passphrase)?;
    context.app.state()
}
