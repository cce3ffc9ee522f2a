//! The figures of one item.

use entente_domain::record::membership::Side;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::Cell;
use super::gap::Gap;
use super::groups::{Voice, count};
use super::measure::{MeasuredItem, Taken};
use super::sheets::Columns;
use super::summary::Summary;
use crate::tenths::Tenths;

/// The figures of one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ItemResult {
    /// Its link id.
    pub id: String,
    /// Whether its values are turned round (low + high − x), so that more is better as in its dimension. Counts of choices are
    /// never turned.
    pub reversed: bool,
    /// Whether it counts in the mean of its dimension.
    pub counts: bool,
    /// The team's figure.
    pub team: ItemFigure,
    /// The partners' figure.
    pub partner: ItemFigure,
    /// The figures of the parts of the partners, in the order of [`super::Results::parts`]: all are shown or all hidden.
    pub parts: Vec<ItemFigure>,
    /// The team's mean minus the partners'; nothing unless both are shown.
    pub gap: Option<Gap>,
}

/// The figure of a group for one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ItemFigure {
    /// Choices that carry scores: at least the smallest group made one that does.
    Rated {
        /// How often each choice was made, in the order of the questionnaire.
        counts: Vec<ChoiceCount>,
        /// How often words of one's own stood in place of a choice.
        own: u32,
        /// Of the scores; choices without one, as "I don't know", are not in it.
        summary: Summary,
    },
    /// Choices without scores: at least the smallest group answered.
    Counted {
        /// How many persons answered.
        n: u32,
        /// How often each choice was made, in the order of the questionnaire. Where several can be made, they add up to more.
        counts: Vec<ChoiceCount>,
        /// How often words of one's own were given.
        own: u32,
    },
    /// Numbers: at least the smallest group gave one.
    Numbers {
        /// Of the numbers.
        summary: Summary,
    },
    /// It would rest on fewer, or stand in the way of a figure of its dimension. It carries no number.
    Hidden,
}

/// How often a choice was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChoiceCount {
    /// Under which code a sheet keeps it: its own, or its words or place where it has none or that of another choice.
    pub code: String,
    /// What it counts in the summary, turned round where the item is; nothing for an answer that is no opinion.
    pub score: Option<Tenths>,
    /// By how many persons.
    pub n: u32,
}

impl ItemFigure {
    /// What is said about its values, where it is shown and has values.
    #[must_use]
    pub fn summary(&self) -> Option<&Summary> {
        match self {
            Self::Rated { summary, .. } | Self::Numbers { summary } => Some(summary),
            Self::Counted { .. } | Self::Hidden => None,
        }
    }

    /// The figure of the persons of some rows, if enough of them answered; of a scored item, if enough rated it.
    fn of(place: usize, item: &MeasuredItem, columns: &Columns, rows: &[usize], least: usize) -> Self {
        if resting_on(place, item, columns, rows) < least {
            return Self::Hidden;
        }
        let summary = Summary::of(columns.values(place, rows).collect());
        match (&item.taken, summary) {
            (Taken::Numbers, Some(summary)) => Self::Numbers { summary },
            (Taken::Numbers, None) => Self::Hidden,
            (Taken::Choices { choices, .. }, summary) => {
                let mut made = vec![0_u32; choices.len() + 1];
                for cell in columns.cells(place, rows) {
                    let places = match cell {
                        Cell::Chosen(one) => std::slice::from_ref(one),
                        Cell::Several(several) => several,
                        Cell::Skipped | Cell::Number(_) => &[],
                    };
                    for one in places {
                        if let Some(n) = made.get_mut(usize::from(*one)) {
                            *n += 1;
                        }
                    }
                }
                let own = made.pop().unwrap_or_default();
                let score = |score: Option<f64>| score.and_then(|score| item.worth(score)).map(Tenths::round);
                let counts = choices.iter().zip(made);
                let counts = counts.map(|(choice, n)| ChoiceCount { code: choice.code.clone(), score: score(choice.score), n }).collect();
                match summary {
                    Some(summary) => Self::Rated { counts, own, summary },
                    None => {
                        let n = count(columns.cells(place, rows).filter(|cell| cell.is_answered()).count());
                        Self::Counted { n, counts, own }
                    }
                }
            }
        }
    }
}

/// On how many persons a figure of an item would rest.
pub(super) fn resting_on(place: usize, item: &MeasuredItem, columns: &Columns, rows: &[usize]) -> usize {
    match (&item.taken, item.scored) {
        (Taken::Choices { .. }, None) => columns.cells(place, rows).filter(|cell| cell.is_answered()).count(),
        _ => columns.values(place, rows).count(),
    }
}

/// Where an item may be shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowed {
    pub(super) team: bool,
    pub(super) partner: bool,
    pub(super) parts: bool,
}

impl Allowed {
    /// For an item that no sum of persons is made of: wherever enough answered, and for the parts if enough did in each.
    pub(super) fn alone(place: usize, item: &MeasuredItem, columns: &Columns, partner: &Voice, least: usize) -> Self {
        let parts = partner.parts.iter().all(|(_, rows)| resting_on(place, item, columns, rows) >= least);
        Self { team: true, partner: true, parts }
    }
}

impl ItemResult {
    pub(super) fn of(
        place: usize,
        item: &MeasuredItem,
        columns: &Columns,
        voices: (&Voice, &Voice),
        allowed: Allowed,
        least: usize,
    ) -> Self {
        let figure = |yes: bool, rows: &[usize]| {
            if yes { ItemFigure::of(place, item, columns, rows, least) } else { ItemFigure::Hidden }
        };
        let team = figure(allowed.team, &voices.0.rows);
        let partner = figure(allowed.partner, &voices.1.rows);
        let gap = team.summary().zip(partner.summary()).map(|(team, partner)| Gap::of_summaries(team, partner));
        Self {
            id: item.link_id.clone(),
            reversed: item.scored.is_some_and(|scored| scored.reversed),
            counts: item.counts(),
            parts: voices.1.parts.iter().map(|(_, rows)| figure(allowed.parts, rows)).collect(),
            team,
            partner,
            gap,
        }
    }

    /// The figure of a side.
    #[must_use]
    pub fn figure(&self, side: Side) -> &ItemFigure {
        match side {
            Side::Team => &self.team,
            Side::Partner => &self.partner,
        }
    }
}
