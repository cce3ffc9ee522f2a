//! The figures of one dimension.

use entente_domain::record::membership::Side;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gap::Gap;
use super::groups::Voice;
use super::item::{Allowed, ItemResult};
use super::measure::{Dimension, Measure, MeasuredItem};
use super::plan::{From, Plan, Shown, Tally};
use super::reliability::Reliability;
use super::sheets::Columns;
use super::summary::Summary;
use super::total::band;
use crate::form::GuideRule;
use crate::tenths::Tenths;

/// The figures of one dimension and of its items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DimensionResult {
    /// Its id; see [`Dimension::id`].
    pub id: String,
    /// The scale of its means.
    pub scale: Scale,
    /// The team's figure.
    pub team: Figure,
    /// The partners' figure.
    pub partner: Figure,
    /// The figures of the parts of the partners, in the order of [`super::Results::parts`].
    pub parts: Vec<Figure>,
    /// The band of the team's mean in [`super::Results::bands`], from 0, where the owner of the questionnaire reads means so.
    pub team_band: Option<u32>,
    /// The same of the partners' mean.
    pub partner_band: Option<u32>,
    /// The team's mean minus the partners'; nothing unless both are shown.
    pub gap: Option<Gap>,
    /// How far its items measure one thing, by the team's sheets.
    pub team_reliability: Reliability,
    /// The same by the partners' sheets.
    pub partner_reliability: Reliability,
    /// Its items, in the order of the questionnaire.
    pub items: Vec<ItemResult>,
}

/// The scale of the means of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Scale {
    /// All items that count have this one.
    Common {
        /// The least value.
        low: Tenths,
        /// The greatest.
        high: Tenths,
    },
    /// Its items have different scales, or none counts: a mean over them would mean nothing, and there is none.
    Different,
}

/// The figure of a group for one dimension.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Figure {
    /// Of the persons' values: the weighted mean of the statements that a person rated, if at least half of them.
    Persons {
        /// Of the values.
        summary: Summary,
    },
    /// The weighted mean of the means of its statements, all of which are shown: it adds nothing to them. Persons' values would
    /// give a small group away.
    Statements {
        /// On the scale of the dimension.
        mean: Tenths,
    },
    /// Its items have different scales.
    NoScale,
    /// It would rest on fewer persons than the smallest group, or show what they said. It carries no number.
    Hidden,
}

impl Figure {
    /// The mean, where one is shown.
    #[must_use]
    pub fn mean(&self) -> Option<Tenths> {
        match self {
            Self::Persons { summary } => Some(summary.mean),
            Self::Statements { mean } => Some(*mean),
            Self::NoScale | Self::Hidden => None,
        }
    }

    /// What is said about the persons' values, where it is of them.
    #[must_use]
    pub fn summary(&self) -> Option<&Summary> {
        match self {
            Self::Persons { summary } => Some(summary),
            _ => None,
        }
    }

    /// The difference of two figures, the first minus the second; nothing unless both are shown.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Option<Gap> {
        match (self.summary(), other.summary()) {
            (Some(one), Some(other)) => Some(Gap::of_summaries(one, other)),
            _ => Some(Gap { difference: self.mean()?.minus(other.mean()?), effect: None }),
        }
    }
}

impl DimensionResult {
    pub(super) fn of(dimension: &Dimension, measure: &Measure, columns: &Columns, team: &Voice, partner: &Voice, least: usize) -> Self {
        let items: Vec<(usize, &MeasuredItem)> =
            dimension.items.iter().filter_map(|place| Some((*place, measure.items.get(*place)?))).collect();
        let work = Work {
            columns,
            least,
            weights: items.iter().filter(|(_, item)| item.counts()).filter_map(|(_, item)| Some(item.scored?.weight)).collect(),
            counted: items.iter().filter(|(_, item)| item.counts()).map(|(place, _)| *place).collect(),
            has_scale: dimension.scale.is_some(),
        };
        let (of_team, of_partner) = (work.plan(team), work.plan(partner));
        let (team_figure, partner_figure) = (work.figure(&of_team.whole, &team.rows), work.figure(&of_partner.whole, &partner.rows));
        let means = measure.guide.as_ref().filter(|guide| guide.rule == GuideRule::Mean);
        let read = |figure: &Figure| means.zip(figure.mean()).and_then(|(guide, mean)| band(guide, mean));
        let results = items.iter().map(|(place, item)| {
            let allowed = match work.counted.iter().position(|counted| counted == place).filter(|_| work.has_scale) {
                Some(at) => {
                    let shown = |shown: &Shown| shown.items.get(at).copied().unwrap_or(false);
                    Allowed { team: shown(&of_team.whole), partner: shown(&of_partner.whole), parts: shown(&of_partner.parts) }
                }
                None => Allowed::alone(*place, item, columns, partner, least),
            };
            ItemResult::of(*place, item, columns, (team, partner), allowed, least)
        });
        Self {
            id: dimension.id.clone(),
            scale: dimension
                .scale
                .map_or(Scale::Different, |(low, high)| Scale::Common { low: Tenths::round(low), high: Tenths::round(high) }),
            items: results.collect(),
            parts: partner.parts.iter().map(|(_, rows)| work.figure(&of_partner.parts, rows)).collect(),
            team_band: read(&team_figure),
            partner_band: read(&partner_figure),
            gap: team_figure.minus(&partner_figure),
            team_reliability: work.reliability(&of_team.whole, &team.rows),
            partner_reliability: work.reliability(&of_partner.whole, &partner.rows),
            team: team_figure,
            partner: partner_figure,
        }
    }

    /// The figure of a side.
    #[must_use]
    pub fn figure(&self, side: Side) -> &Figure {
        match side {
            Side::Team => &self.team,
            Side::Partner => &self.partner,
        }
    }
}

/// One dimension at work.
struct Work<'a> {
    columns: &'a Columns<'a>,
    least: usize,
    /// The places of the items that count in it, and their weights.
    counted: Vec<usize>,
    weights: Vec<f64>,
    has_scale: bool,
}

impl Work<'_> {
    fn plan(&self, voice: &Voice) -> Plan {
        let parts: Vec<Tally> = voice.parts.iter().map(|(_, rows)| self.tally(rows)).collect();
        Plan::of(&self.tally(&voice.rows), &parts, self.least)
    }

    fn tally(&self, rows: &[usize]) -> Tally {
        let mut tally =
            Tally { raters: self.counted.iter().map(|item| self.columns.values(*item, rows).count()).collect(), ..Tally::default() };
        let all = self.counted.len();
        for row in rows {
            let rated = self.columns.rated(&self.counted, *row);
            tally.full += usize::from(rated == all && all > 0);
            tally.partial += usize::from(rated > 0 && rated < all);
            tally.valued += usize::from(rated > 0 && rated * 2 >= all);
        }
        tally
    }

    fn figure(&self, shown: &Shown, rows: &[usize]) -> Figure {
        if rows.is_empty() {
            return Figure::Hidden;
        }
        if !self.has_scale {
            return Figure::NoScale;
        }
        match shown.from {
            From::Nothing => Figure::Hidden,
            From::Persons => {
                let values = rows.iter().filter_map(|row| self.columns.person(&self.counted, *row)).collect();
                Summary::of(values).map_or(Figure::Hidden, |summary| Figure::Persons { summary })
            }
            From::Statements => self.of_statements(rows).map_or(Figure::Hidden, |mean| Figure::Statements { mean }),
        }
    }

    fn of_statements(&self, rows: &[usize]) -> Option<Tenths> {
        let mut sum = 0.0;
        for (item, weight) in self.counted.iter().zip(&self.weights) {
            // Sorted, so that the order of the sheets does not show in a last digit.
            let mut values: Vec<f64> = self.columns.values(*item, rows).collect();
            values.sort_unstable_by(f64::total_cmp);
            sum += weight * crate::statistics::mean(&values)?;
        }
        Some(Tenths::round(sum / self.weights.iter().sum::<f64>()))
    }

    fn reliability(&self, shown: &Shown, rows: &[usize]) -> Reliability {
        // Not beside sums of persons alone: there some items are hidden because too few rated them.
        let allowed = self.has_scale && shown.from == From::Persons && shown.items.iter().all(|shown| *shown);
        Reliability::of(self.columns, &self.counted, rows, allowed)
    }
}
