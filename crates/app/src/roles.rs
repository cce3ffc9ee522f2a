//! The page about roles: who may do what, read off the list of commands.

use entente_domain::Result;
use entente_domain::record::user::UserRole;
use serde::Serialize;
use ts_rs::TS;

use crate::capability::Capability;
use crate::registry::{COMMANDS, Context, Role};
use crate::session::Nothing;

/// One thing that people do, and who may.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleRow {
    /// What is done.
    pub capability: Capability,
    /// The roles that may, from the least to the most.
    pub roles: Vec<UserRole>,
    /// Whether the right to export is needed besides.
    pub takes_out: bool,
    /// The commands that serve it.
    #[ts(type = "string[]")]
    pub commands: Vec<&'static str>,
}

/// Who may do what.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Roles {
    /// What people do, one line each.
    pub rows: Vec<RoleRow>,
}

pub(crate) fn read(_: &Context<'_>, _: Nothing) -> Result<Roles> {
    Ok(Roles { rows: Capability::ALL.into_iter().map(row).collect() })
}

pub(crate) fn row(capability: Capability) -> RoleRow {
    let served = || COMMANDS.iter().filter(|command| command.capability == capability);
    // The most that any of them needs: all need the same, which a test holds them to.
    let needed = served().map(|command| command.role).max().unwrap_or(Role::Coordinator);
    RoleRow {
        capability,
        roles: UserRole::ALL.into_iter().filter(|role| Role::from(*role) >= needed).collect(),
        takes_out: capability.takes_out(),
        commands: served().map(|command| command.name).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_that_serve_one_thing_need_one_role() {
        for capability in Capability::ALL {
            let mut roles: Vec<Role> =
                COMMANDS.iter().filter(|command| command.capability == capability).map(|command| command.role).collect();
            roles.dedup();
            assert_eq!(roles.len(), 1, "{capability:?}: {roles:?}");
        }
    }

    #[test]
    fn a_role_may_do_all_that_the_ones_below_it_may() {
        for capability in Capability::ALL {
            let roles = row(capability).roles;
            assert_eq!(roles, UserRole::ALL[UserRole::ALL.len() - roles.len()..], "{capability:?}");
        }
    }
}
