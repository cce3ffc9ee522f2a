//! Totals over items of any dimension, with what the owner of the questionnaire calls them.
//!
//! A total is made of the means of items that are shown beside it, and of nothing else: it is a combination of shown sums with
//! known factors, so it tells a reader nothing new (ADR 0019, point 6). It is no mean of the totals of persons: those would rest on
//! persons who rated everything, and beside the items they would give the others away. The two are the same where all rated all.

use entente_domain::record::membership::Side;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::item::ItemResult;
use super::measure::Measure;
use crate::form::{self, BandCode, GuideRule, ReadingGuide, Text};
use crate::tenths::Tenths;

pub(super) mod stated;

/// A total that a questionnaire states.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasuredTotal {
    /// The link id of the item that states it; nothing for the one of the reading guide, over the whole questionnaire.
    pub id: Option<String>,
    /// What that item is called.
    pub text: Option<Text>,
    /// How it is made of the means of its items.
    pub rule: GuideRule,
    /// What counts in it, or why it cannot be counted.
    pub counted: Result<Counted, NoTotal>,
    /// Whether the bands of [`Measure::guide`] are about it.
    pub read: bool,
}

/// What counts in a total.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// The places of its items in [`Measure::items`], at least one.
    pub items: Vec<usize>,
    /// The least that it can be.
    pub low: f64,
    /// The most.
    pub high: f64,
}

/// A total of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TotalResult {
    /// The link id of the item that states it; nothing for the one over the whole questionnaire.
    pub id: Option<String>,
    /// Whether it is a sum or a mean.
    pub rule: GuideRule,
    /// What it can be; nothing where it cannot be counted.
    pub range: Option<TotalRange>,
    /// The team's.
    pub team: TotalFigure,
    /// The partners'.
    pub partner: TotalFigure,
}

/// From what to what a total can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TotalRange {
    /// The least.
    pub low: Tenths,
    /// The most.
    pub high: Tenths,
}

/// The total of a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TotalFigure {
    /// All items that count in it are shown for the side.
    Shown {
        /// A sum: Σ wᵢ·mᵢ over its items, with the mean mᵢ and the weight wᵢ of each. A mean: that ∕ Σ wᵢ. Items that are turned round
        /// count turned, as their means are shown. In the unit of the scores.
        value: Tenths,
        /// The band of it in [`super::Results::bands`], from 0; nothing outside of all, or where they are not about it.
        band: Option<u32>,
    },
    /// None, and why.
    None {
        /// Why.
        why: NoTotal,
    },
}

/// Why there is no total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoTotal {
    /// The side is hidden, or an item that counts is not shown for it: too few rated it, or it would give a small group away.
    SmallGroup,
    /// Something counts that has no mean: several choices at once, a hidden item, a score under another name, or answers that all
    /// count the same.
    NoMean,
    /// A sum with an item that is asked under a condition: the means of items that different persons were asked add up to nothing.
    NotAskedOfAll,
    /// A mean over items with different scales.
    DifferentScales,
    /// No item counts.
    NothingCounts,
}

/// A band in which the owner of the questionnaire reads a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadBand {
    /// The least value, itself in it, as the owner wrote it: digits and a point.
    pub from: String,
    /// The greatest, itself in it.
    pub to: String,
    /// What it is called.
    pub code: BandCode,
}

impl TotalResult {
    /// The totals of a round from the figures of its items, which stand at their places in [`Measure::items`].
    pub(super) fn all(measure: &Measure, items: &[Option<&ItemResult>]) -> Vec<Self> {
        measure.totals.iter().map(|total| Self::of(total, measure, items)).collect()
    }

    fn of(total: &MeasuredTotal, measure: &Measure, items: &[Option<&ItemResult>]) -> Self {
        let figure = |side| match &total.counted {
            Err(why) => TotalFigure::None { why: *why },
            Ok(counted) => match value(total.rule, counted, measure, items, side) {
                None => TotalFigure::None { why: NoTotal::SmallGroup },
                Some(value) => {
                    let band = measure.guide.as_ref().filter(|_| total.read).and_then(|guide| band(guide, value));
                    TotalFigure::Shown { value, band }
                }
            },
        };
        let range = |counted: &Counted| TotalRange { low: Tenths::round(counted.low), high: Tenths::round(counted.high) };
        Self {
            id: total.id.clone(),
            rule: total.rule,
            range: total.counted.as_ref().ok().map(range),
            team: figure(Side::Team),
            partner: figure(Side::Partner),
        }
    }

    /// The figure of a side.
    #[must_use]
    pub fn figure(&self, side: Side) -> &TotalFigure {
        match side {
            Side::Team => &self.team,
            Side::Partner => &self.partner,
        }
    }
}

/// Made of the unrounded means: thirty-five means, each rounded to a tenth, could move their sum by 1.7, and it is shown to a tenth.
fn value(rule: GuideRule, counted: &Counted, measure: &Measure, items: &[Option<&ItemResult>], side: Side) -> Option<Tenths> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for place in &counted.items {
        let weight = measure.items.get(*place)?.scored?.weight;
        // A hidden figure has no summary: what is not shown cannot get in.
        let mean = items.get(*place).copied().flatten()?.figure(side).summary()?.exact?.mean();
        sum += weight * mean;
        weights += weight;
    }
    match rule {
        GuideRule::Sum => Some(Tenths::round(sum)),
        GuideRule::Mean => Some(Tenths::round(sum / weights)),
    }
}

/// The number of the band of a figure, from 0.
///
/// It is that of the figure *as shown*, a tenth, rounded to the digits that the bands are written with, a half away from zero (see
/// [`form::band_at`]): so each figure between two bands, as 84.5 between 84 and 85, is in exactly one, here the upper; a reader who
/// looks a figure up finds the same; and a band says no more than its figure.
pub(super) fn band(guide: &ReadingGuide, value: Tenths) -> Option<u32> {
    form::band_at(guide, Decimal::new(i64::from(value.0), 1)).and_then(|at| u32::try_from(at).ok())
}

/// The bands as they are shown.
pub(super) fn bands(guide: &ReadingGuide) -> Vec<ReadBand> {
    // The invariant of a guide: its numbers have an exact value.
    let written = |number: &form::Number| number.exact().map(|exact| exact.to_string());
    guide.bands.iter().filter_map(|band| Some(ReadBand { from: written(&band.from)?, to: written(&band.to)?, code: band.code })).collect()
}

#[cfg(test)]
mod tests;
