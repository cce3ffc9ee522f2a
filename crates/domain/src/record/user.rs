//! A person who opens the vault: what they are called, what they may do.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use crate::check::Check;
use crate::entity::Entity;
use crate::error::Result;
use crate::id::UserId;

/// A person who opens the vault with a passphrase of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Its id, under which changes are logged.
    pub id: UserId,
    /// What they are called.
    pub identity: UserIdentity,
    /// What they may do.
    pub access: UserAccess,
}

/// What a person is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UserIdentity {
    /// The name, for the history; may be empty.
    pub name: String,
}

/// What a person may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UserAccess {
    /// The role.
    pub role: UserRole,
    /// Whether they may write reports, tables and files out of the vault: a right of its own.
    pub may_export: bool,
    /// Whether they can open the vault.
    pub state: UserState,
}

/// Roles, each with all that the ones before it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UserRole {
    /// A computer on which partners answer questionnaires, and nothing else.
    Kiosk,
    /// A person who reads.
    Reader,
    /// A clinician or member of staff.
    Staff,
    /// A coordinator, who lets others in.
    Coordinator,
}

impl UserRole {
    /// All of them, from the least to the most.
    pub const ALL: [Self; 4] = [Self::Kiosk, Self::Reader, Self::Staff, Self::Coordinator];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Reader => "reader",
            Self::Staff => "staff",
            Self::Coordinator => "coordinator",
        }
    }
}

/// Whether a person can open the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum UserState {
    /// They were handed a code, and have not chosen a passphrase yet.
    Invited {
        /// The last day on which the code is good.
        until: NaiveDate,
    },
    /// They have a passphrase of their own.
    Active,
    /// They had one.
    Ended {
        /// Since that day.
        on: NaiveDate,
    },
}

impl UserState {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invited { .. } => "invited",
            Self::Active => "active",
            Self::Ended { .. } => "ended",
        }
    }
}

impl User {
    /// The person who sets a vault up.
    #[must_use]
    pub fn founder(id: UserId, name: &str) -> Self {
        let access = UserAccess { role: UserRole::Coordinator, may_export: true, state: UserState::Active };
        Self { id, identity: UserIdentity { name: name.trim().to_owned() }, access }
    }

    /// Whether they can let others in now.
    #[must_use]
    pub fn coordinates(&self) -> bool {
        self.access.role == UserRole::Coordinator && self.access.state == UserState::Active
    }
}

impl Record for User {
    const ENTITY: Entity = Entity::User;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "access"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.name("identity.name", &self.identity.name);
        check.done()
    }
}
