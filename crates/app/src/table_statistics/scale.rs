//! The figures of one scale.

use entente_instruments::statistics::{
    Alpha, AnswerRange, Covariances, Interval, ItemInScale, Items, MissingRule, NoOmega, Proportion, WeightedItem, alpha, mean,
    mean_interval, omega, standard_deviation, weighted_mean, wilson, wilson_corrected,
};
use serde::Serialize;

use super::keys::{KeyedItem, Scale};
use super::{ColumnName, LEVEL};

/// The figures of one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleStatistics {
    /// Its name in the keys; none without keys.
    pub name: Option<String>,
    /// How many items it has.
    pub item_count: usize,
    /// Rows of the table, those with gaps too.
    pub rows: usize,
    /// Which answers there are from lowest to highest, to reverse with.
    pub range: Option<RangeUsed>,
    /// Over the rows in which every item was answered.
    pub complete_cases: Option<Reliability>,
    /// For each pair of items over the rows in which both were.
    pub pairwise: Option<Reliability>,
    /// The score of a row: the mean of its answers, where at least half of the items were answered.
    pub score: ScoreStatistics,
    /// Item by item, reversed ones as they count.
    pub items: Vec<ItemStatistics>,
}

/// From the lowest to the highest answer of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct RangeUsed {
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
    /// Whether the caller said so; else they are the ends of what was answered to the items of this scale.
    pub given: bool,
}

/// What says how far the items measure one thing, under one rule for missing answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reliability {
    /// The rule.
    pub rule: MissingRule,
    /// How many rows count: the complete ones, or by pairs those with any answer.
    pub n: usize,
    /// How many rows stand behind the pair of items that has the fewest.
    pub least_n: usize,
    /// Cronbach's alpha from the covariances.
    pub alpha: Option<f64>,
    /// The same from the correlations.
    pub alpha_standardised: Option<f64>,
    /// Mean correlation between two items.
    pub mean_inter_item_r: Option<f64>,
    /// McDonald's omega total of a model of one factor.
    pub omega: Option<f64>,
    /// How much of the factor is in each item, in the order of the items.
    pub omega_loadings: Option<Vec<f64>>,
    /// Why there is no omega.
    pub omega_refused: Option<NoOmega>,
}

/// The score of the scale over the rows that have one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ScoreStatistics {
    /// How many rows.
    pub n: usize,
    /// Their mean, in the unit of the answers.
    pub mean: Option<f64>,
    /// Their standard deviation.
    pub sd: Option<f64>,
    /// The interval of the mean, by Student's distribution.
    pub student_interval: Option<Interval>,
}

/// The figures of one item, as it counts in the scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemStatistics {
    /// The column.
    #[serde(flatten)]
    pub column: ColumnName,
    /// Whether it counts the other way round.
    pub reversed: bool,
    /// How many rows answered it.
    pub n: usize,
    /// How many did not, those outside of the range among them.
    pub missing: usize,
    /// How many answers lie outside of the range that the caller gave.
    pub outside: usize,
    /// Mean.
    pub mean: Option<f64>,
    /// Standard deviation.
    pub sd: Option<f64>,
    /// Correlation with the sum of the other items, over complete rows.
    pub item_total_r: Option<f64>,
    /// Alpha of the scale without it, over complete rows.
    pub alpha_if_dropped: Option<f64>,
    /// For an item that is answered by 0 or 1: the share of ones.
    pub ones: Option<ShareOfOnes>,
}

/// The share of ones, with its score intervals.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ShareOfOnes {
    /// Ones, counted.
    pub count: u64,
    /// Of so many answers.
    pub of: u64,
    /// The share.
    pub share: f64,
    /// Wilson's interval.
    pub wilson: Option<Interval>,
    /// The same with a correction for continuity.
    pub wilson_corrected: Option<Interval>,
}

/// The figures of a scale. `given` is the range that the caller knows of.
pub(super) fn figures(scale: Scale<'_>, given: Option<AnswerRange>) -> ScaleStatistics {
    let Scale { name, items: keyed } = scale;
    let all = keyed.iter().flat_map(|item| item.column.values.iter().copied());
    let range = given.or_else(|| AnswerRange::observed(all));
    let (columns, outside): (Vec<Vec<f64>>, Vec<usize>) = keyed.iter().map(|item| counted(item, range, given.is_some())).unzip();
    let items = Items::new(columns);

    let complete = Covariances::of(&items, MissingRule::CompleteCases);
    let in_scale = complete.as_ref().map(alpha);
    let has_zero = range.is_some_and(|range| range.min() == 0.0);
    let described = keyed.iter().enumerate().map(|(place, item)| {
        let within = in_scale.as_ref().and_then(|alpha: &Alpha| alpha.items.get(place)).copied();
        describe(item, &items.answers(place), items.rows(), outside[place], within, has_zero)
    });
    ScaleStatistics {
        name,
        item_count: items.len(),
        rows: items.rows(),
        range: range.map(|range| RangeUsed { min: range.min(), max: range.max(), given: given.is_some() }),
        complete_cases: complete.as_ref().map(reliability),
        pairwise: Covariances::of(&items, MissingRule::Pairwise).as_ref().map(reliability),
        score: score(&items, range),
        items: described.collect(),
    }
}

/// The answers of an item as they count, and how many were left out as outside of the range.
fn counted(item: &KeyedItem<'_>, range: Option<AnswerRange>, only_inside: bool) -> (Vec<f64>, usize) {
    let Some(range) = range else { return (item.column.values.clone(), 0) };
    let mut outside = 0;
    let values = item.column.values.iter().map(|&answer| {
        if only_inside && !answer.is_nan() && !range.holds(answer) {
            outside += 1;
            return f64::NAN;
        }
        if item.reversed { range.reverse(answer) } else { answer }
    });
    (values.collect(), outside)
}

fn reliability(covariances: &Covariances) -> Reliability {
    let alpha = alpha(covariances);
    let (found, refused) = match omega(covariances) {
        Ok(found) => (Some(found), None),
        Err(why) => (None, Some(why)),
    };
    Reliability {
        rule: alpha.rule,
        n: alpha.rows,
        least_n: alpha.least_rows,
        alpha: alpha.raw,
        alpha_standardised: alpha.standardised,
        mean_inter_item_r: alpha.mean_inter_item_r,
        omega: found.as_ref().map(|omega| omega.total),
        omega_loadings: found.map(|omega| omega.loadings),
        omega_refused: refused,
    }
}

fn score(items: &Items, range: Option<AnswerRange>) -> ScoreStatistics {
    let weights = vec![WeightedItem::PLAIN; items.len()];
    let mut answers = vec![f64::NAN; items.len()];
    let mut scores = Vec::with_capacity(items.rows());
    for row in 0..items.rows() {
        answers.iter_mut().zip(items.columns()).for_each(|(answer, column)| *answer = column[row]);
        scores.extend(range.and_then(|range| weighted_mean(&weights, &answers, range)));
    }
    ScoreStatistics {
        n: scores.len(),
        mean: mean(&scores),
        sd: standard_deviation(&scores),
        student_interval: mean_interval(&scores, LEVEL),
    }
}

fn describe(
    item: &KeyedItem<'_>,
    answers: &[f64],
    rows: usize,
    outside: usize,
    within: Option<ItemInScale>,
    has_zero: bool,
) -> ItemStatistics {
    ItemStatistics {
        column: item.column.name.clone(),
        reversed: item.reversed,
        n: answers.len(),
        missing: rows - answers.len(),
        outside,
        mean: mean(answers),
        sd: standard_deviation(answers),
        item_total_r: within.and_then(|item| item.item_total_r),
        alpha_if_dropped: within.and_then(|item| item.alpha_if_dropped),
        ones: if has_zero { share_of_ones(answers) } else { None },
    }
}

/// Nothing unless every answer is 0 or 1.
fn share_of_ones(answers: &[f64]) -> Option<ShareOfOnes> {
    let zeros = answers.iter().filter(|answer| **answer == 0.0).count();
    let ones = answers.len() - zeros;
    if answers.iter().filter(|answer| **answer == 1.0).count() != ones {
        return None;
    }
    let share = Proportion::new(ones as u64, answers.len() as u64)?;
    Some(ShareOfOnes {
        count: share.count(),
        of: share.of(),
        share: share.share(),
        wilson: wilson(share, LEVEL),
        wilson_corrected: wilson_corrected(share, LEVEL),
    })
}
