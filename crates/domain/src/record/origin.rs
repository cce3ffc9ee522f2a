//! Where a word comes from: a partner, a group, or somebody who does not want to be named.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::membership::Side;
use crate::check::Check;
use crate::entity::Entity;
use crate::id::PartnerId;

/// Who said it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Origin {
    /// A person or an organisation of the directory.
    Partner {
        /// Which one.
        partner: PartnerId,
    },
    /// A group, as a users' committee.
    Group {
        /// Its name.
        name: String,
    },
    /// Somebody who does not want to be named, as by the suggestion box.
    Anonymous,
}

impl Origin {
    /// The partner, if it is one.
    #[must_use]
    pub fn partner(&self) -> Option<PartnerId> {
        match self {
            Self::Partner { partner } => Some(*partner),
            Self::Group { .. } | Self::Anonymous => None,
        }
    }

    /// Checks the name of a group.
    pub(super) fn check(&self, check: &mut Check, field: &str) {
        if let Self::Group { name } = self {
            check.needed_line(&format!("{field}.name"), name);
        }
    }
}

/// Whose idea something was: a side, and the partner where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Proposer {
    /// Team or partners.
    pub side: Side,
    /// Who, where it is known and may be told.
    pub partner: Option<PartnerId>,
}

/// The record that something comes from, as the meeting in which an action was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
}
