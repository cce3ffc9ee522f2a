//! How far the two voices lie apart.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::effect::Effect;
use super::summary::Summary;
use crate::tenths::Tenths;

/// The team's mean minus the partners'.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// The difference of the two means as they are shown, so that a reader finds it with a pencil.
    pub difference: Tenths,
    /// The same in standard deviations; nothing unless both means are of persons' values and at least one of them varies.
    pub effect: Option<Effect>,
}

impl Gap {
    pub(super) fn of_summaries(team: &Summary, partner: &Summary) -> Self {
        Self { difference: team.mean.minus(partner.mean), effect: Effect::of(team, partner) }
    }
}
