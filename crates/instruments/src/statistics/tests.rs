//! What the tests of statistics share: published tables, and answers made up by chance.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::items::Items;

/// The clerical employees of Chatterjee and Price (1977), as in R's `datasets::attitude`: rating, complaints, privileges, learning,
/// raises, critical, advance; one row per item here.
#[rustfmt::skip]
const ATTITUDE: [[u8; 30]; 7] = [
    [43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82],
    [51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85, 82],
    [30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71, 39],
    [39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71, 59],
    [61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77, 64],
    [92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74, 78],
    [45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55, 39],
];

/// Section 6 of the Law School Admission Test (Bock and Lieberman, 1970): right and wrong answers to five items, and how many of
/// the thousand persons answered so.
#[rustfmt::skip]
const LSAT_6: [(&str, usize); 30] = [
    ("00000", 3), ("00001", 6), ("00010", 2), ("00011", 11), ("00100", 1), ("00101", 1),
    ("00110", 3), ("00111", 4), ("01000", 1), ("01001", 8), ("01011", 16), ("01101", 3),
    ("01110", 2), ("01111", 15), ("10000", 10), ("10001", 29), ("10010", 14), ("10011", 81),
    ("10100", 3), ("10101", 28), ("10110", 15), ("10111", 80), ("11000", 16), ("11001", 56),
    ("11010", 21), ("11011", 173), ("11100", 11), ("11101", 61), ("11110", 28), ("11111", 298),
];

pub(super) fn attitude() -> Items {
    Items::new(ATTITUDE.iter().map(|column| column.iter().map(|answer| f64::from(*answer)).collect()).collect())
}

pub(super) fn lsat6() -> Items {
    let rows = LSAT_6.iter().flat_map(|(pattern, count)| std::iter::repeat_n(pattern.as_bytes(), *count));
    let mut columns = vec![Vec::new(); 5];
    for row in rows {
        columns.iter_mut().zip(row).for_each(|(column, answer)| column.push(f64::from(*answer - b'0')));
    }
    Items::new(columns)
}

/// Holds a figure to so many digits.
pub(super) fn close(found: Option<f64>, expected: f64, digits: i32) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= 0.5 * 10f64.powi(-digits), "{found} instead of {expected}");
}

/// Two to seven items with answers from 1 to 6, some of them missing.
pub(super) fn answered_columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let answer = prop_oneof![9 => (1_u8..=6).prop_map(f64::from), 1 => Just(f64::NAN)];
    (2_usize..=7, 3_usize..40).prop_flat_map(move |(items, rows)| prop::collection::vec(prop::collection::vec(answer.clone(), rows), items))
}

#[test]
fn lsat_6_has_the_published_shares_of_right_answers() {
    let published = [0.924, 0.709, 0.553, 0.763, 0.870];
    for (item, share) in published.into_iter().enumerate() {
        close(super::mean(&lsat6().answers(item)), share, 9);
    }
}
