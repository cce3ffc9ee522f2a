//! McDonald's omega: how far the items of a scale measure one thing, without supposing that each does so equally well.

use serde::{Deserialize, Serialize};

use super::covariance::Covariances;

/// Omega of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Omega {
    /// Omega total, 0 to 1: the share of the variance of the sum that comes from the one factor.
    pub total: f64,
    /// How much of the factor is in each item, −1 to 1, in their order. Their sum is not negative.
    pub loadings: Vec<f64>,
}

/// Why a scale has no omega.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoOmega {
    /// Fewer than three items: one factor explains any two.
    TooFewItems,
    /// An item is the same in every row that counts, and goes with nothing.
    ConstantItem,
    /// The search for the factor did not settle.
    NoConvergence,
    /// The factor that fits best would explain an item wholly or more than wholly (a Heywood case: H. B. Heywood, 1931): the scale
    /// does not have one factor, or has too few answers to find it.
    Heywood,
}

/// A loading this near to 1 explains its item wholly.
const WHOLE: f64 = 1.0 - 1e-6;
/// The search has settled when no loading moves further.
const SETTLED: f64 = 1e-11;
/// Most rounds of the search for few items; larger scales get fewer, so that none takes longer than about a second.
const MOST_ROUNDS: usize = 20_000;
const MOST_STEPS: usize = 100_000_000;

/// Omega total of a scale: (Σ λ)² ∕ ((Σ λ)² + Σ (1 − λ²)), R. P. McDonald, *Test Theory: A Unified Treatment* (1999), chapter 6.
///
/// The loadings λ are those of one factor fitted to the correlations by least squares of the residuals off the diagonal (minres):
/// H. H. Harman and W. H. Jones, *Factor analysis by minimizing residuals*, Psychometrika 31 (1966), 351–368. Their own way
/// of finding them is used: one loading after the other is set to what fits best given the others. With one factor that needs
/// no matrix algebra, and each step lowers the residuals.
///
/// Items are taken as they stand: reverse what is to be reversed first, or loadings of both signs take each other away.
///
/// # Errors
/// [`NoOmega`] says why there is none.
pub fn omega(covariances: &Covariances) -> Result<Omega, NoOmega> {
    if covariances.size() < 3 {
        return Err(NoOmega::TooFewItems);
    }
    let correlations = Correlations { values: covariances.correlations().ok_or(NoOmega::ConstantItem)?, size: covariances.size() };
    // Residuals can have more than one lowest place: the search starts from two sides, and the better end counts.
    let found = correlations.fit(correlations.centroid());
    let other = correlations.fit(correlations.strongest());
    let best = if correlations.residuals(&other.loadings) + 1e-9 < correlations.residuals(&found.loadings) { other } else { found };
    if best.loadings.iter().any(|loading| !loading.is_finite()) {
        return Err(NoOmega::NoConvergence);
    }
    // A loading that has passed 1 says more than the search that has not settled yet.
    if best.loadings.iter().any(|loading| loading.abs() >= WHOLE) {
        return Err(NoOmega::Heywood);
    }
    if !best.settled {
        return Err(NoOmega::NoConvergence);
    }
    let sum: f64 = best.loadings.iter().sum();
    let loadings: Vec<f64> = if sum < 0.0 { best.loadings.iter().map(|loading| -loading).collect() } else { best.loadings };
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    Ok(Omega { total: sum * sum / (sum * sum + unique), loadings })
}

struct Correlations<'a> {
    values: &'a [f64],
    size: usize,
}

struct Fit {
    loadings: Vec<f64>,
    settled: bool,
}

impl Correlations<'_> {
    fn row(&self, item: usize) -> &[f64] {
        &self.values[item * self.size..(item + 1) * self.size]
    }

    /// Loadings in proportion to how much each item goes with all (the centroid of L. L. Thurstone, 1931).
    fn centroid(&self) -> Vec<f64> {
        let sums: Vec<f64> = (0..self.size).map(|item| self.row(item).iter().sum()).collect();
        let total: f64 = sums.iter().sum();
        if total <= 1e-9 { self.strongest() } else { sums.iter().map(|sum| sum / total.sqrt()).collect() }
    }

    /// Loadings like the correlations with the item that goes most with the others, for or against.
    fn strongest(&self) -> Vec<f64> {
        let strength = |item: usize| self.row(item).iter().map(|r| r * r).sum::<f64>();
        let strongest = (0..self.size).max_by(|one, other| strength(*one).total_cmp(&strength(*other))).unwrap_or(0);
        self.row(strongest).iter().map(|r| r * 0.7).collect()
    }

    fn fit(&self, mut loadings: Vec<f64>) -> Fit {
        let rounds = MOST_ROUNDS.min(MOST_STEPS / (self.size * self.size));
        for _ in 0..rounds {
            let mut moved: f64 = 0.0;
            for item in 0..self.size {
                let (mut products, mut squares) = (0.0, 0.0);
                for (other, r) in self.row(item).iter().enumerate() {
                    if other != item {
                        products += r * loadings[other];
                        squares += loadings[other] * loadings[other];
                    }
                }
                // Where nothing else has a part in the factor, nothing says what this item has of it.
                let best = if squares > 1e-18 { products / squares } else { 0.0 };
                moved = moved.max((best - loadings[item]).abs());
                loadings[item] = best;
            }
            if !moved.is_finite() {
                break;
            }
            if moved < SETTLED {
                return Fit { loadings, settled: true };
            }
        }
        Fit { loadings, settled: false }
    }

    fn residuals(&self, loadings: &[f64]) -> f64 {
        let mut sum = 0.0;
        for item in 0..self.size {
            for (other, r) in self.row(item).iter().enumerate().skip(item + 1) {
                sum += (r - loadings[item] * loadings[other]).powi(2);
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::statistics::covariance::MissingRule;
    use crate::statistics::items::Items;
    use crate::statistics::tests::{answered_columns, attitude, close, lsat6};

    fn of(items: &Items) -> Result<Omega, NoOmega> {
        omega(&Covariances::of(items, MissingRule::CompleteCases).unwrap())
    }

    #[test]
    fn an_exact_factor_is_found() {
        // Correlations 0.8·0.7, 0.8·0.6, 0.7·0.6: loadings 0.8, 0.7, 0.6; omega 2.1² / (2.1² + 0.36 + 0.51 + 0.64) = 0.7449.
        let values = [1.0, 0.56, 0.48, 0.56, 1.0, 0.42, 0.48, 0.42, 1.0];
        let fit = Correlations { values: &values, size: 3 };
        let fit = fit.fit(fit.centroid());
        assert!(fit.settled);
        for (found, loading) in fit.loadings.iter().zip([0.8, 0.7, 0.6]) {
            close(Some(*found), loading, 8);
        }
    }

    #[test]
    fn items_that_go_with_nothing_have_an_omega_of_zero() {
        let items = Items::new(vec![
            vec![1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0],
            vec![1.0, 1.0, -1.0, -1.0, 1.0, 1.0, -1.0, -1.0],
            vec![1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0],
        ]);
        assert_eq!(of(&items).map(|omega| omega.total), Ok(0.0));
    }

    #[test]
    fn what_has_no_omega_says_why() {
        let two = Items::new(vec![vec![1.0, 2.0, 3.0], vec![2.0, 1.0, 3.0]]);
        assert_eq!(of(&two), Err(NoOmega::TooFewItems));
        let constant = Items::new(vec![vec![1.0, 2.0, 3.0], vec![2.0, 1.0, 3.0], vec![4.0; 3]]);
        assert_eq!(of(&constant), Err(NoOmega::ConstantItem));
        let alike = Items::new(vec![vec![1.0, 2.0, 4.0]; 4]);
        assert_eq!(of(&alike), Err(NoOmega::Heywood));
        // 0.9 · 0.9 / 0.5 = 1.62: the first item would hold more of the factor than there is.
        let values = [1.0, 0.9, 0.9, 0.9, 1.0, 0.5, 0.9, 0.5, 1.0];
        let fit = Correlations { values: &values, size: 3 };
        assert!(fit.fit(fit.centroid()).loadings[0] > 1.2);
    }

    #[test]
    fn an_item_the_wrong_way_round_has_a_negative_loading() {
        let mut columns = attitude().columns().to_vec();
        columns[0].iter_mut().for_each(|answer| *answer = -*answer);
        let turned = of(&Items::new(columns)).unwrap();
        let plain = of(&attitude()).unwrap();
        close(Some(-turned.loadings[0]), plain.loadings[0], 6);
        assert!(turned.total < plain.total);
    }

    #[test]
    fn attitude_and_lsat_6_have_the_omega_that_other_ways_find() {
        // Found with numpy and scipy in two other ways, which agree to six decimals: eigenvectors of R − Ψ under a search over the
        // uniquenesses Ψ (as R's psych::fa does), and a direct search (BFGS) over the loadings from twenty random starts.
        let found = of(&attitude()).unwrap();
        close(Some(found.total), 0.850_682, 6);
        for (found, loading) in found.loadings.iter().zip([0.757_77, 0.833_83, 0.603_43, 0.788_73, 0.841_12, 0.284_47, 0.491_05]) {
            close(Some(*found), loading, 5);
        }
        let found = of(&lsat6()).unwrap();
        close(Some(found.total), 0.296_458, 6);
        for (found, loading) in found.loadings.iter().zip([0.214_69, 0.305_92, 0.369_08, 0.279_31, 0.222_71]) {
            close(Some(*found), loading, 5);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn an_omega_lies_between_0_and_1_and_does_not_depend_on_the_order_of_rows(columns in answered_columns()) {
            let mut turned = columns.clone();
            turned.iter_mut().for_each(|column| column.reverse());
            for rule in [MissingRule::CompleteCases, MissingRule::Pairwise] {
                let Some(found) = Covariances::of(&Items::new(columns.clone()), rule) else { continue };
                let Ok(found) = omega(&found) else { continue };
                prop_assert!((0.0..=1.0).contains(&found.total), "{found:?}");
                prop_assert!(found.loadings.iter().all(|loading| loading.abs() < 1.0) && found.loadings.iter().sum::<f64>() >= 0.0);
                // Where residuals are flat, rounding may decide between two ends of the search; figures that matter agree.
                if let Some(Ok(other)) = Covariances::of(&Items::new(turned.clone()), rule).map(|turned| omega(&turned)) {
                    prop_assert!((found.total - other.total).abs() < 1e-4, "{found:?} {other:?}");
                }
            }
        }
    }
}
