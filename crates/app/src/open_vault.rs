//! The vault that is open, with what belongs to this session only: who works here, what is under way.

use std::sync::{Mutex, MutexGuard, PoisonError};

use entente_domain::Result;
use entente_domain::id::RoundId;
use entente_domain::record::user::{User, UserRole};
use entente_domain::record::visibility::Visibility;
use entente_vault::{NewShares, RecoveryKey, Vault};

use crate::imports::ImportUnderWay;
use crate::mails::MailUnderWay;
use crate::noted::RecentViews;
use crate::phone_results::PhoneResultsUnderWay;
use crate::registry::Role;
use crate::restoring::Drilled;

/// An open vault with what belongs to this session only.
pub(crate) struct OpenVault {
    pub vault: Vault,
    pub demonstration: bool,
    /// The recovery key, from when it is made until it is typed back.
    recovery: Mutex<Option<RecoveryKey>>,
    /// Colleagues' pages, from when they are made until the vault is locked or they are void.
    shares: Mutex<Option<NewShares>>,
    pub import: Mutex<Option<ImportUnderWay>>,
    /// A mail that was read and not kept yet.
    pub mail: Mutex<Option<MailUnderWay>>,
    /// The round that is answered here, while this computer is a kiosk.
    kiosk: Mutex<Option<RoundId>>,
    /// Who works here, as they were when they opened it or changed something about themselves.
    user: Mutex<User>,
    /// What the last restore drill of this session showed, for its certificate.
    drill: Mutex<Option<Drilled>>,
    /// Answers of telephones that were read and not taken over yet.
    phone_results: Mutex<Option<PhoneResultsUnderWay>>,
    /// What was viewed of late, so that the same view is not noted again and again.
    views: Mutex<RecentViews>,
}

/// A poisoned lock guards nothing half done here: each holds one value that is replaced whole.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a role may see: who reads does not work in the team, but sees what the partners see.
fn reach_of(role: UserRole) -> Visibility {
    match role {
        UserRole::Reader => Visibility::Partnership,
        // A kiosk reads no records, but asks rounds of any partnership.
        UserRole::Kiosk | UserRole::Staff | UserRole::Coordinator => Visibility::Team,
    }
}

impl OpenVault {
    /// An open vault with nothing under way.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn new(vault: Vault, recovery: Option<RecoveryKey>, demonstration: bool) -> Result<Self> {
        let user = Mutex::new(vault.current_user()?);
        vault.limit(reach_of(hold(&user).access.role))?;
        Ok(Self {
            vault,
            demonstration,
            recovery: Mutex::new(recovery),
            shares: Mutex::default(),
            import: Mutex::default(),
            mail: Mutex::default(),
            kiosk: Mutex::default(),
            phone_results: Mutex::default(),
            user,
            drill: Mutex::default(),
            views: Mutex::default(),
        })
    }

    /// What the last restore drill of this session showed.
    pub fn drill(&self) -> MutexGuard<'_, Option<Drilled>> {
        hold(&self.drill)
    }

    /// Who works here.
    pub fn user(&self) -> User {
        hold(&self.user).clone()
    }

    /// Reads anew who works here.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn refresh_user(&self) -> Result<()> {
        let user = self.vault.current_user()?;
        if user.access.role != hold(&self.user).access.role {
            self.vault.limit(reach_of(user.access.role))?;
        }
        *hold(&self.user) = user;
        Ok(())
    }

    /// What whoever sits here may do: what their role allows, and nothing but answering while this computer is a kiosk.
    pub fn role(&self) -> Role {
        if self.kiosk().is_some() { Role::Kiosk } else { self.user().access.role.into() }
    }

    /// Whether they may write reports, tables and files out of the vault; who coordinates always has that right (`Vault::change_role`).
    pub fn may_export(&self) -> bool {
        self.user().access.may_export
    }

    /// Drops what was under way: nothing of it may be found by the next person, nor stay in memory once the vault is locked.
    pub fn drop_under_way(&self) {
        *self.shares() = None;
        *self.import() = None;
        *self.mail() = None;
        *self.phone_results() = None;
    }

    pub fn recovery(&self) -> MutexGuard<'_, Option<RecoveryKey>> {
        hold(&self.recovery)
    }

    /// Colleagues' pages that were made since the vault was opened.
    pub fn shares(&self) -> MutexGuard<'_, Option<NewShares>> {
        hold(&self.shares)
    }

    pub fn import(&self) -> MutexGuard<'_, Option<ImportUnderWay>> {
        hold(&self.import)
    }

    /// The round that is answered here, while this computer is a kiosk.
    pub fn kiosk(&self) -> MutexGuard<'_, Option<RoundId>> {
        hold(&self.kiosk)
    }

    /// Answers of telephones that were read and not taken over yet.
    pub fn phone_results(&self) -> MutexGuard<'_, Option<PhoneResultsUnderWay>> {
        hold(&self.phone_results)
    }

    /// What was viewed of late.
    pub fn views(&self) -> MutexGuard<'_, RecentViews> {
        hold(&self.views)
    }

    /// The mail that was read and not kept yet.
    pub fn mail(&self) -> MutexGuard<'_, Option<MailUnderWay>> {
        hold(&self.mail)
    }
}
