//! How the items of a scale go together: covariances and correlations, under a rule for missing answers that is always said.

use serde::{Deserialize, Serialize};

use super::items::Items;

/// What is done with a row in which an answer is missing. The two rules differ in the third decimal of an alpha: a figure
/// without its rule cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingRule {
    /// Only the rows in which every item of the scale was answered.
    CompleteCases,
    /// For each pair of items, the rows in which both were answered; for the variance of an item, the rows in which it was.
    Pairwise,
}

/// Covariances and correlations of the items of a scale, with the divisor n − 1. All covariances are finite.
#[derive(Debug, Clone, PartialEq)]
pub struct Covariances {
    rule: MissingRule,
    size: usize,
    rows: usize,
    least_rows: usize,
    covariances: Vec<f64>,
    correlations: Vec<f64>,
}

impl Covariances {
    /// Covariances of items under a rule; nothing without an item, where a pair of items was answered together in fewer than
    /// two rows, or where an answer is so large that a square leaves the numbers.
    ///
    /// The time it takes grows with the rows and the square of the items.
    #[must_use]
    pub fn of(items: &Items, rule: MissingRule) -> Option<Self> {
        let complete = match rule {
            MissingRule::CompleteCases if !items.is_complete() => Some(items.complete()),
            _ => None,
        };
        let items = complete.as_ref().unwrap_or(items);
        if items.is_empty() {
            return None;
        }
        let columns: Vec<Centred> = items.columns().iter().map(|column| Centred::of(column)).collect();
        let without_gaps = items.is_complete();
        let size = columns.len();
        let mut found = Self {
            rule,
            size,
            rows: answered_rows(items),
            least_rows: items.rows(),
            covariances: vec![0.0; size * size],
            correlations: vec![1.0; size * size],
        };
        for one in 0..size {
            for other in one..size {
                let (first, second) = (&columns[one], &columns[other]);
                let pair = if without_gaps { Pair::without_gaps(first, second) } else { Pair::of(first, second) };
                if pair.rows < 2 || !pair.covariance.is_finite() {
                    return None;
                }
                found.least_rows = found.least_rows.min(pair.rows);
                for place in [one * size + other, other * size + one] {
                    found.covariances[place] = pair.covariance;
                    found.correlations[place] = pair.correlation;
                }
            }
        }
        Some(found)
    }

    /// The rule for missing answers.
    #[must_use]
    pub fn rule(&self) -> MissingRule {
        self.rule
    }

    /// How many items.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// How many rows count: the complete ones, or by pairs those with any answer.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many rows stand behind the pair of items that has the fewest.
    #[must_use]
    pub fn least_rows(&self) -> usize {
        self.least_rows
    }

    /// The covariances of an item with all items, its own variance among them. In the product of the two units.
    pub(super) fn row(&self, item: usize) -> &[f64] {
        &self.covariances[item * self.size..(item + 1) * self.size]
    }

    /// The variance of an item.
    pub(super) fn variance(&self, item: usize) -> f64 {
        self.covariances[item * self.size + item]
    }

    /// The correlations, row by row, −1 to 1; nothing where an item is the same in every row: it goes with nothing.
    pub(super) fn correlations(&self) -> Option<&[f64]> {
        self.correlations.iter().all(|r| r.is_finite()).then_some(&self.correlations)
    }
}

fn answered_rows(items: &Items) -> usize {
    (0..items.rows()).filter(|row| items.columns().iter().any(|column| !column[*row].is_nan())).count()
}

/// A column as distances from its mean, zero where missing, with a one for each answer.
///
/// Taking the mean away first keeps the digits of answers that lie far from zero and close together.
struct Centred {
    away: Vec<f64>,
    there: Vec<f64>,
    squares: f64,
}

impl Centred {
    fn of(column: &[f64]) -> Self {
        let there: Vec<f64> = column.iter().map(|answer| if answer.is_nan() { 0.0 } else { 1.0 }).collect();
        let given = || column.iter().copied().filter(|answer| !answer.is_nan());
        let n: f64 = there.iter().sum();
        let mean = given().sum::<f64>() / n;
        let first = given().next();
        // The mean of many equal answers is not always that answer: what is constant must have no variance at all.
        let mean = if given().all(|answer| Some(answer) == first) { first.unwrap_or(0.0) } else { mean };
        let away: Vec<f64> = column.iter().map(|answer| if answer.is_nan() { 0.0 } else { answer - mean }).collect();
        Self { squares: products(&away, &away), away, there }
    }
}

/// Two items over the rows that count for both.
struct Pair {
    rows: usize,
    covariance: f64,
    /// Not a number where one of them does not vary.
    correlation: f64,
}

impl Pair {
    fn without_gaps(one: &Centred, other: &Centred) -> Self {
        Self::from_sums(one.away.len() as f64, products(&one.away, &other.away), one.squares, other.squares)
    }

    fn of(one: &Centred, other: &Centred) -> Self {
        let (mut n, mut first, mut second, mut products, mut first_squares, mut second_squares) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for row in 0..one.away.len() {
            let (x, y, both) = (one.away[row], other.away[row], one.there[row] * other.there[row]);
            n += both;
            first += x * both;
            second += y * both;
            products += x * y * both;
            first_squares += x * x * both;
            second_squares += y * y * both;
        }
        Self::from_sums(
            n,
            products - first * second / n,
            spread(first_squares, first * first / n),
            spread(second_squares, second * second / n),
        )
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sum of ones")]
    fn from_sums(n: f64, products: f64, first: f64, second: f64) -> Self {
        let correlation = if first > 0.0 && second > 0.0 { products / (first.sqrt() * second.sqrt()) } else { f64::NAN };
        Self { rows: n as usize, covariance: products / (n - 1.0), correlation: correlation.clamp(-1.0, 1.0) }
    }
}

/// The sum of products, in four parts: one sum would make each addition wait for the last.
fn products(one: &[f64], other: &[f64]) -> f64 {
    let (ones, others) = (one.chunks_exact(4), other.chunks_exact(4));
    let rest: f64 = ones.remainder().iter().zip(others.remainder()).map(|(x, y)| x * y).sum();
    let mut parts = [0.0; 4];
    for (ones, others) in ones.zip(others) {
        for (part, (x, y)) in parts.iter_mut().zip(ones.iter().zip(others)) {
            *part += x * y;
        }
    }
    parts.iter().sum::<f64>() + rest
}

/// The squares around the mean of some rows. What is left of equal answers is rounding, not spread.
fn spread(squares: f64, of_the_mean: f64) -> f64 {
    let rest = squares - of_the_mean;
    if rest <= squares * 1e-12 { 0.0 } else { rest }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::statistics::tests::close;

    #[test]
    fn the_two_rules_use_the_rows_that_they_say() {
        let gap = f64::NAN;
        let items = Items::new(vec![vec![1.0, 2.0, 3.0, 4.0], vec![2.0, 4.0, gap, 8.0], vec![gap, 1.0, 5.0, 3.0]]);
        let complete = Covariances::of(&items, MissingRule::CompleteCases).unwrap();
        assert_eq!((complete.rows(), complete.least_rows()), (2, 2));
        close(Some(complete.row(0)[1]), 4.0, 12);
        let pairwise = Covariances::of(&items, MissingRule::Pairwise).unwrap();
        assert_eq!((pairwise.rows(), pairwise.least_rows()), (4, 2));
        // Rows 1, 2 and 4: x 1 2 4, y 2 4 8; covariance 2 · 7/3.
        close(Some(pairwise.row(0)[1]), 14.0 / 3.0, 12);
        close(Some(pairwise.variance(0)), 5.0 / 3.0, 12);
        close(pairwise.correlations().map(|r| r[1]), 1.0, 12);
    }

    #[test]
    fn a_constant_item_has_no_correlation() {
        let items = Items::new(vec![vec![0.1; 11], (0..11).map(f64::from).collect()]);
        for rule in [MissingRule::CompleteCases, MissingRule::Pairwise] {
            let found = Covariances::of(&items, rule).unwrap();
            assert_eq!((found.variance(0), found.row(0)[1], found.correlations()), (0.0, 0.0, None));
        }
    }

    #[test]
    fn an_item_that_is_constant_where_the_other_was_answered_has_no_correlation() {
        let gap = f64::NAN;
        let items = Items::new(vec![vec![0.1, 0.1, 0.1, 5.0], vec![1.0, 2.0, 4.0, gap]]);
        assert_eq!(Covariances::of(&items, MissingRule::Pairwise).unwrap().correlations(), None);
    }

    #[test]
    fn too_little_has_no_covariance() {
        let gap = f64::NAN;
        let nothing: [Vec<Vec<f64>>; 5] =
            [vec![], vec![vec![]], vec![vec![1.0], vec![2.0]], vec![vec![1.0, gap], vec![gap, 1.0]], vec![vec![1e300, -1e300]]];
        for columns in nothing {
            let items = Items::new(columns);
            for rule in [MissingRule::CompleteCases, MissingRule::Pairwise] {
                assert_eq!(Covariances::of(&items, rule), None, "{items:?}");
            }
        }
    }
}
