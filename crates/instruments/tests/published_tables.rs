//! Tables that others published, where they are at hand. They are not part of the project: without them the tests end at once.
//! The small ones, attitude and LSAT-6, are built into the tests of each figure.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use entente_instruments::statistics::{
    Alpha, AnswerRange, Covariances, Items, MissingRule, Omega, WeightedItem, alpha, mean, omega, weighted_mean,
};

fn table(name: &str) -> Option<(Vec<String>, Vec<Vec<f64>>)> {
    let folder: PathBuf = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data/g-statistics");
    let text = std::fs::read_to_string(folder.join(name)).ok()?;
    let mut lines = text.lines();
    let headings: Vec<String> = lines.next()?.split(',').map(str::to_owned).collect();
    let mut columns = vec![Vec::new(); headings.len()];
    for line in lines {
        columns.iter_mut().zip(line.split(',')).for_each(|(column, cell)| column.push(cell.parse().unwrap_or(f64::NAN)));
    }
    Some((headings, columns))
}

struct Scale {
    items: [&'static str; 5],
    complete_rows: usize,
    complete: f64,
    pairwise: f64,
    standardised: f64,
    /// Omega over complete rows and by pairs, found with numpy and scipy in two other ways: see the tests of omega.
    omega: [f64; 2],
    item_total_r: [f64; 5],
    mean: f64,
}

/// The five scales of the 25 personality items of `psych::bfi` (2 800 persons, answers 1 to 6). Alphas: the package's documentation
/// gives them to two decimals, 0.70, 0.72, 0.76, 0.81 and 0.60; the others were computed with numpy.
const BFI: [Scale; 5] = [
    Scale {
        items: ["-A1", "A2", "A3", "A4", "A5"],
        complete_rows: 2_709,
        complete: 0.7038,
        pairwise: 0.7030,
        standardised: 0.7135,
        omega: [0.7240, 0.7232],
        item_total_r: [0.3114, 0.5630, 0.5888, 0.3948, 0.4872],
        mean: 4.6530,
    },
    Scale {
        items: ["C1", "C2", "C3", "-C4", "-C5"],
        complete_rows: 2_707,
        complete: 0.7293,
        pairwise: 0.7267,
        standardised: 0.7327,
        omega: [0.7338, 0.7312],
        item_total_r: [0.4553, 0.5067, 0.4675, 0.5571, 0.4780],
        mean: 4.2658,
    },
    Scale {
        items: ["-E1", "-E2", "E3", "E4", "E5"],
        complete_rows: 2_713,
        complete: 0.7609,
        pairwise: 0.7617,
        standardised: 0.7610,
        omega: [0.7634, 0.7640],
        item_total_r: [0.5135, 0.6064, 0.5008, 0.5779, 0.4546],
        mean: 4.1447,
    },
    Scale {
        items: ["N1", "N2", "N3", "N4", "N5"],
        complete_rows: 2_694,
        complete: 0.8133,
        pairwise: 0.8140,
        standardised: 0.8141,
        omega: [0.8183, 0.8188],
        item_total_r: [0.6663, 0.6509, 0.6729, 0.5421, 0.4867],
        mean: 3.1609,
    },
    Scale {
        items: ["O1", "-O2", "O3", "O4", "-O5"],
        complete_rows: 2_726,
        complete: 0.6025,
        pairwise: 0.6002,
        standardised: 0.6090,
        omega: [0.6181, 0.6171],
        item_total_r: [0.3891, 0.3401, 0.4520, 0.2199, 0.4157],
        mean: 4.5875,
    },
];

fn near(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= 0.000_051, "{found} instead of {expected}");
}

#[test]
fn the_five_scales_of_bfi_have_their_published_figures_under_both_rules() {
    let Some((headings, columns)) = table("psych-bfi.csv") else { return };
    let range = AnswerRange::new(1.0, 6.0).unwrap();
    for scale in BFI {
        let column = |item: &str| {
            let name = item.trim_start_matches('-');
            let column = &columns[headings.iter().position(|heading| heading == name).unwrap()];
            if item == name { column.clone() } else { column.iter().map(|answer| range.reverse(*answer)).collect() }
        };
        let items = Items::new(scale.items.iter().map(|item| column(item)).collect());
        assert_eq!(items.rows(), 2_800);
        let figures = |rule| -> (Alpha, Omega) {
            let found = Covariances::of(&items, rule).unwrap();
            (alpha(&found), omega(&found).unwrap())
        };
        let (complete, complete_omega) = figures(MissingRule::CompleteCases);
        assert_eq!(complete.rows, scale.complete_rows);
        near(complete.raw, scale.complete);
        near(complete.standardised, scale.standardised);
        near(Some(complete_omega.total), scale.omega[0]);
        for (item, r) in complete.items.iter().zip(scale.item_total_r) {
            near(item.item_total_r, r);
        }
        let (pairwise, pairwise_omega) = figures(MissingRule::Pairwise);
        near(pairwise.raw, scale.pairwise);
        near(Some(pairwise_omega.total), scale.omega[1]);

        let score = |row: usize| {
            let answers: Vec<f64> = items.columns().iter().map(|column| column[row]).collect();
            weighted_mean(&[WeightedItem::PLAIN; 5], &answers, range)
        };
        near(mean(&(0..items.rows()).filter_map(score).collect::<Vec<f64>>()), scale.mean);
    }
}

#[test]
fn the_tables_built_into_the_tests_are_those_of_the_files() {
    for (name, alpha_of_all) in [("datasets-attitude.csv", 0.8431), ("psych-lsat6.csv", 0.2950)] {
        let Some((headings, columns)) = table(name) else { return };
        assert_eq!(headings[0], "rownames");
        let items = Items::new(columns[1..].to_vec());
        near(alpha(&Covariances::of(&items, MissingRule::Pairwise).unwrap()).raw, alpha_of_all);
    }
}
