//! Statistics of questionnaires: what a sample, an item and a scale say, and how sure that is.
//!
//! Pure and deterministic: no file, no clock, and where chance is needed its seed is passed in. Nothing here stops the program:
//! a figure that cannot be computed is none, and where it matters the reason is said. A value that is not a finite number is
//! a missing answer. The order of the rows changes no figure beyond the last digits of floating point.
//!
//! What is computed here is not yet what may be shown: [`crate::figures`] holds small groups back.
//!
//! - one sample: [`moments`], [`distribution`], [`interval`], [`bootstrap`];
//! - a scale of several items: [`items`], [`covariance`], [`alpha`], [`omega`], [`weighted`];
//! - two groups: [`effect`].

#![allow(clippy::cast_precision_loss, reason = "samples are counted in millions at most, far below 2^52")]

pub mod alpha;
pub mod bootstrap;
pub mod covariance;
pub mod distribution;
pub mod effect;
pub mod interval;
pub mod items;
pub mod moments;
pub mod omega;
pub mod weighted;

pub use alpha::{Alpha, ItemInScale, alpha};
pub use bootstrap::mean_by_bootstrap;
pub use covariance::{Covariances, MissingRule};
pub use distribution::{Category, Distribution};
pub use effect::{Group, difference_of_proportions, standardised_difference};
pub use interval::{Interval, Level, Proportion, mean_interval, wilson, wilson_corrected};
pub use items::Items;
pub use moments::{mean, median, standard_deviation};
pub use omega::{NoOmega, Omega, omega};
pub use weighted::{AnswerRange, WeightedItem, weighted_mean, weighted_sum};

/// A figure, unless computing it left the finite numbers.
fn finite(figure: f64) -> Option<f64> {
    figure.is_finite().then_some(figure)
}

#[cfg(test)]
mod tests;
