//! How far the items of a dimension measure one thing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::groups::count;
use super::hundredths::Hundredths;
use super::sheets::Columns;
use crate::statistics::{Covariances, Items, MissingRule, alpha, omega};

/// An alpha of fewer complete sheets moves too much to be read: our own threshold, the least that handbooks ask for in a pilot
/// (Johanson and Brooks, Educational and Psychological Measurement 70, 2010).
const LEAST_SHEETS: usize = 30;
/// One factor explains any two items.
const LEAST_ITEMS: usize = 3;

/// The reliability of a dimension by the sheets of one side in which all its items were rated (complete cases). Weights do not
/// count in it. It is given only where the dimension is of persons' values and its items are shown: there, and only there, may
/// figures over complete sheets stand beside figures over all raters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reliability {
    /// Enough complete sheets and items.
    Shown {
        /// How many complete sheets.
        n: u32,
        /// Cronbach's alpha from the covariances (1951).
        alpha: Hundredths,
        /// McDonald's omega total of one factor (1999); nothing where the factor has no sound fit.
        omega: Option<Hundredths>,
    },
    /// None, and why.
    None {
        /// Why.
        why: NoReliability,
    },
}

/// Why a dimension has no reliability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoReliability {
    /// Fewer than three items count.
    TooFewItems,
    /// The dimension is hidden, has no common scale, or is not of persons' values: it would give a small group away.
    SmallGroup,
    /// Fewer than thirty complete sheets.
    TooFewSheets,
    /// The items do not vary.
    NoVariance,
}

impl Reliability {
    pub(super) fn of(columns: &Columns, items: &[usize], rows: &[usize], allowed: bool) -> Self {
        if items.len() < LEAST_ITEMS {
            return Self::None { why: NoReliability::TooFewItems };
        }
        if !allowed {
            return Self::None { why: NoReliability::SmallGroup };
        }
        let mut complete: Vec<Vec<f64>> =
            rows.iter().filter_map(|row| items.iter().map(|item| columns.value(*item, *row)).collect()).collect();
        if complete.len() < LEAST_SHEETS {
            return Self::None { why: NoReliability::TooFewSheets };
        }
        // The order of the sheets must not show in a last digit.
        complete.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
        let column = |at: usize| complete.iter().filter_map(|row| row.get(at).copied()).collect();
        let found = Covariances::of(&Items::new((0..items.len()).map(column).collect()), MissingRule::CompleteCases);
        let Some((covariances, alpha)) = found.and_then(|found| alpha(&found).raw.map(|alpha| (found, alpha))) else {
            return Self::None { why: NoReliability::NoVariance };
        };
        let omega = omega(&covariances).ok().map(|omega| Hundredths::round(omega.total));
        Self::Shown { n: count(complete.len()), alpha: Hundredths::round(alpha), omega }
    }
}
