//! Cronbach's alpha: how far the items of a scale measure one thing, as far as their covariances tell.

use super::covariance::{Covariances, MissingRule};
use super::finite;

/// What the covariances of the items say about a scale. What cannot be computed is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Alpha {
    /// The rule for missing answers, without which no alpha can be compared with another.
    pub rule: MissingRule,
    /// How many rows count: the complete ones, or by pairs those with any answer.
    pub rows: usize,
    /// How many rows stand behind the pair of items that has the fewest.
    pub least_rows: usize,
    /// Alpha from the covariances: at most 1, below 0 where items go against each other.
    pub raw: Option<f64>,
    /// Alpha from the correlations, as if all items varied alike; none where an item does not vary.
    pub standardised: Option<f64>,
    /// Mean of the correlations between two items; none where an item does not vary.
    pub mean_inter_item_r: Option<f64>,
    /// Each item in the scale, in their order.
    pub items: Vec<ItemInScale>,
}

/// What an item does in its scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemInScale {
    /// Correlation of the item with the sum of the others ("corrected" item-total correlation). Below zero, the item runs
    /// against the others: it may have to be reversed.
    pub item_total_r: Option<f64>,
    /// Raw alpha of the scale without this item; none where fewer than two would be left.
    pub alpha_if_dropped: Option<f64>,
}

/// Alpha of a scale, raw and standardised, with what each item does in it.
///
/// - raw: k ∕ (k − 1) · (1 − Σ variances ∕ variance of the sum): L. J. Cronbach, *Coefficient alpha and the internal structure of
///   tests*, Psychometrika 16 (1951), 297–334;
/// - standardised: k r̄ ∕ (1 + (k − 1) r̄), from the mean correlation r̄: the formula of Spearman (1910) and Brown (1910);
/// - item-total correlation with the item left out of the total: P. Peters and W. Van Voorhis (1940); J. C. Nunnally,
///   *Psychometric Theory* (1978).
#[must_use]
pub fn alpha(covariances: &Covariances) -> Alpha {
    let size = covariances.size();
    let rows: Vec<f64> = (0..size).map(|item| covariances.row(item).iter().sum()).collect();
    let total: f64 = rows.iter().sum();
    let variances: f64 = (0..size).map(|item| covariances.variance(item)).sum();
    let mean_inter_item_r = mean_correlation(covariances);
    let items = (0..size).map(|item| {
        let variance = covariances.variance(item);
        // Of the others: their covariance with this item, and the variance of their sum.
        let with_others = rows[item] - variance;
        let of_others = total - 2.0 * rows[item] + variance;
        ItemInScale {
            item_total_r: if size < 2 || variance <= 0.0 || is_nothing(of_others, total) {
                None
            } else {
                finite(with_others / (variance * of_others).sqrt()).map(|r| r.clamp(-1.0, 1.0))
            },
            alpha_if_dropped: raw(size - 1, variances - variance, of_others),
        }
    });
    Alpha {
        rule: covariances.rule(),
        rows: covariances.rows(),
        least_rows: covariances.least_rows(),
        raw: raw(size, variances, total),
        standardised: mean_inter_item_r.and_then(|r| {
            let k = size as f64;
            let whole = 1.0 + (k - 1.0) * r;
            if is_nothing(whole, 1.0) { None } else { finite(k * r / whole) }
        }),
        mean_inter_item_r,
        items: items.collect(),
    }
}

fn raw(size: usize, variances: f64, total: f64) -> Option<f64> {
    if size < 2 || is_nothing(total, variances) {
        return None;
    }
    let k = size as f64;
    finite(k / (k - 1.0) * (1.0 - variances / total))
}

/// A variance of which rounding alone is left, beside what it was made of; by pairs it may even be negative.
fn is_nothing(variance: f64, beside: f64) -> bool {
    variance <= beside.abs() * 1e-12
}

fn mean_correlation(covariances: &Covariances) -> Option<f64> {
    let size = covariances.size();
    if size < 2 {
        return None;
    }
    let correlations = covariances.correlations()?;
    let mut sum = 0.0;
    for one in 0..size {
        for other in one + 1..size {
            sum += correlations[one * size + other];
        }
    }
    finite(sum / (size * (size - 1) / 2) as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::statistics::items::Items;
    use crate::statistics::tests::{answered_columns, attitude, close, lsat6};

    const RULES: [MissingRule; 2] = [MissingRule::CompleteCases, MissingRule::Pairwise];

    fn of(items: &Items, rule: MissingRule) -> Alpha {
        alpha(&Covariances::of(items, rule).unwrap())
    }

    #[test]
    fn attitude_has_the_alpha_that_psych_publishes() {
        for rule in RULES {
            let found = of(&attitude(), rule);
            assert_eq!((found.rows, found.least_rows), (30, 30));
            close(found.raw, 0.8431, 4);
            close(found.standardised, 0.8391, 4);
            close(found.mean_inter_item_r, 0.4269, 4);
        }
    }

    #[test]
    fn lsat_6_has_the_alpha_and_the_item_statistics_that_ltm_publishes() {
        let found = of(&lsat6(), MissingRule::CompleteCases);
        assert_eq!(found.rows, 1_000);
        close(found.raw, 0.29500, 5);
        close(found.standardised, 0.29303, 5);
        close(found.mean_inter_item_r, 0.0766, 4);
        for (item, r) in [0.1128, 0.1532, 0.1728, 0.1444, 0.1216].into_iter().enumerate() {
            close(found.items[item].item_total_r, r, 4);
        }
    }

    #[test]
    fn the_note_of_bland_and_altman_gives_its_alpha() {
        // BMJ 1997;314:572: ten items, variances 11.16 together, 77.44 of the sum.
        close(raw(10, 11.16, 77.44), 0.950_99, 5);
    }

    #[test]
    fn an_item_left_out_gives_the_alpha_of_the_others() {
        let whole = of(&attitude(), MissingRule::CompleteCases);
        for left_out in 0..7 {
            let mut columns = attitude().columns().to_vec();
            columns.remove(left_out);
            let others = of(&Items::new(columns), MissingRule::CompleteCases);
            close(whole.items[left_out].alpha_if_dropped, others.raw.unwrap(), 10);
        }
    }

    #[test]
    fn a_scale_that_is_none_has_no_alpha() {
        let one = of(&Items::new(vec![vec![1.0, 2.0, 3.0]]), MissingRule::CompleteCases);
        assert_eq!((one.raw, one.standardised, one.mean_inter_item_r), (None, None, None));
        assert_eq!((one.items[0].item_total_r, one.items[0].alpha_if_dropped), (None, None));
        let constant = of(&Items::new(vec![vec![0.1; 9], vec![0.2; 9]]), MissingRule::Pairwise);
        assert_eq!((constant.raw, constant.standardised), (None, None));
        // One against the other: nothing is left of their sum.
        let opposed = of(&Items::new(vec![vec![0.1, 0.2, 0.3], vec![0.3, 0.2, 0.1]]), MissingRule::CompleteCases);
        assert_eq!((opposed.raw, opposed.standardised), (None, None));
    }

    proptest! {
        #[test]
        fn adding_a_constant_to_an_item_changes_no_alpha(columns in answered_columns(), item: prop::sample::Index, add in -1e4..1e4_f64) {
            let mut moved = columns.clone();
            moved[item.index(columns.len())].iter_mut().for_each(|answer| *answer += add);
            for rule in RULES {
                let (Some(plain), Some(moved)) =
                    (Covariances::of(&Items::new(columns.clone()), rule), Covariances::of(&Items::new(moved.clone()), rule)) else { continue };
                same(&alpha(&plain), &alpha(&moved), 1e-6)?;
            }
        }

        #[test]
        fn the_order_of_the_rows_changes_no_alpha(columns in answered_columns(), turn in 0_usize..60) {
            let mut turned = columns.clone();
            for column in &mut turned {
                let turn = turn % column.len().max(1);
                column.rotate_left(turn);
                column.reverse();
            }
            for rule in RULES {
                let (Some(plain), Some(turned)) =
                    (Covariances::of(&Items::new(columns.clone()), rule), Covariances::of(&Items::new(turned.clone()), rule)) else { continue };
                same(&alpha(&plain), &alpha(&turned), 1e-8)?;
            }
        }

        #[test]
        fn identical_items_have_a_standardised_alpha_of_one(
            column in prop::collection::vec(-100.0..100.0_f64, 3..50), times in 2_usize..8
        ) {
            let found = of(&Items::new(vec![column.clone(); times]), MissingRule::CompleteCases);
            if found.mean_inter_item_r.is_some() {
                prop_assert!((found.standardised.unwrap() - 1.0).abs() < 1e-9);
                prop_assert!((found.raw.unwrap() - 1.0).abs() < 1e-9);
            }
        }

        #[test]
        fn an_alpha_is_never_above_one_over_complete_rows(columns in answered_columns()) {
            if let Some(found) = Covariances::of(&Items::new(columns), MissingRule::CompleteCases).map(|found| alpha(&found)) {
                prop_assert!(found.raw.is_none_or(|raw| raw <= 1.0 + 1e-9));
            }
        }

        #[test]
        fn hostile_numbers_stop_nothing(
            columns in prop::collection::vec(prop::collection::vec(prop::num::f64::ANY, 0..12), 0..6)
        ) {
            for rule in RULES {
                let _ = Covariances::of(&Items::new(columns.clone()), rule).map(|found| alpha(&found));
            }
        }
    }

    /// Near zero a sum of covariances divides by what rounding leaves: there alphas are compared by their inverse.
    fn same(one: &Alpha, other: &Alpha, within: f64) -> Result<(), TestCaseError> {
        let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() <= within * (1.0 + one * one),
            (Some(one), None) | (None, Some(one)) => one.abs() > 1e6,
            (None, None) => true,
        };
        prop_assert!(near(one.raw, other.raw), "{:?} {:?}", one.raw, other.raw);
        prop_assert!(near(one.standardised, other.standardised), "{:?} {:?}", one.standardised, other.standardised);
        for (one, other) in one.items.iter().zip(&other.items) {
            prop_assert!(near(one.item_total_r, other.item_total_r), "{one:?} {other:?}");
            prop_assert!(near(one.alpha_if_dropped, other.alpha_if_dropped), "{one:?} {other:?}");
        }
        Ok(())
    }
}
