#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use entente_domain::Fact;
use proptest::prelude::*;

use super::*;

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn of(&self, table: &str) -> Result<TableStatistics> {
        of(&ask(&self.file("table.csv", table)))
    }

    fn keyed(&self, table: &str, keys: &str) -> Result<TableStatistics> {
        let (table, keys) = (self.file("table.csv", table), self.file("keys.csv", keys));
        of(&AskStatistics { keys: Some(&keys), ..ask(&table) })
    }
}

fn ask(table: &Path) -> AskStatistics<'_> {
    AskStatistics { table, keys: None, encoding: None, delimiter: None, range: None }
}

fn items(scale: &ScaleStatistics) -> Vec<&str> {
    scale.items.iter().map(|item| item.column.heading.as_deref().unwrap_or("")).collect()
}

fn near(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= 0.000_051, "{found} instead of {expected}");
}

#[test]
fn a_column_that_names_rows_is_no_answer() {
    let place = Place::new();
    let unnamed = place.of("\"\",\"Q1\",\"Q2\"\n\"1\",3,4\n\"2\",2,2\n\"3\",5,4\n").unwrap();
    assert_eq!((unnamed.table.row_names.unwrap().column, items(&unnamed.scales[0])), (1, vec!["Q1", "Q2"]));
    let labels = place.of("person;Q1;Q2\nA-1;3;4\nB-7;2;2\nC-2;5;4\n").unwrap();
    assert_eq!((labels.table.row_names.unwrap().heading.as_deref(), items(&labels.scales[0])), (Some("person"), vec!["Q1", "Q2"]));
    assert_eq!(labels.table.left_out, []);
    let serial: String = (1..=12).map(|row| format!("{},{},{}\n", 61_600 + row * 2, row % 4, row % 3)).collect();
    let serial = place.of(&format!("number,Q1,Q2\n{serial}")).unwrap();
    assert_eq!(items(&serial.scales[0]), ["Q1", "Q2"]);
}

#[test]
fn answers_that_happen_to_differ_are_answers() {
    let place = Place::new();
    let found = place.of("Q1,Q2\n1,4\n2,2\n3,5\n4,1\n").unwrap();
    assert_eq!((found.table.row_names, items(&found.scales[0])), (None, vec!["Q1", "Q2"]));
}

#[test]
fn headings_with_more_digits_than_letters_are_headings() {
    let place = Place::new();
    let found = place.of("Q9,Q10,Q11\n4,4,5\n3,4,2\n2,1,2\n").unwrap();
    assert_eq!((found.table.header_line, found.table.rows), (Some(1), 3));
    assert_eq!(items(&found.scales[0]), ["Q9", "Q10", "Q11"]);
}

#[test]
fn a_table_without_headings_loses_no_row() {
    let place = Place::new();
    let found = place.of("4,4,5\n3,4,2\n2,1,2\n").unwrap();
    assert_eq!((found.table.header_line, found.table.rows, found.table.columns), (None, 3, 3));
    let named = place.of("Anna;4;3;5\nBob;2;2;1\nCarl;5;4;4\n").unwrap();
    assert_eq!((named.table.header_line, named.table.rows, named.table.columns), (None, 3, 3));
    let keyed = place.keyed("4,4,5\n3,4,2\n2,1,2\n", "s\n1\n-3\n").unwrap();
    assert_eq!(keyed.scales[0].items.iter().map(|item| (item.column.column, item.reversed)).collect::<Vec<_>>(), [(1, false), (3, true)]);
}

#[test]
fn gaps_are_gaps_and_words_leave_a_column_out_by_name() {
    let place = Place::new();
    let found = place.of("Q1,Q2,Q3,Q4,Q5\n4,NA,5,,oui\n.,4,2,,3\n2,NaN,,,non\n3,3,4,,4\n").unwrap();
    let scale = &found.scales[0];
    assert_eq!(scale.items.iter().map(|item| (item.n, item.missing)).collect::<Vec<_>>(), [(3, 1), (2, 2), (3, 1)]);
    let left: Vec<_> = found.table.left_out.iter().map(|l| (l.column.heading.as_deref().unwrap(), l.why, l.cells, l.line)).collect();
    assert_eq!(left, [("Q4", WhyLeftOut::Empty, 0, None), ("Q5", WhyLeftOut::NotNumbers, 2, Some(2))]);
}

#[test]
fn decimal_commas_are_numbers_and_part_no_columns() {
    let place = Place::new();
    let rows = "1,5;2,5\n2,5;3,5\n3,0;2,0\n4,5;5,0\n".repeat(4);
    let found = place.of(&format!("a;b\n{rows}")).unwrap();
    assert_eq!((found.table.delimiter, found.table.columns, found.table.wide_rows), (Some(Delimiter::Semicolon), 2, 0));
    assert_eq!(found.scales[0].items[0].mean, Some(2.875));
}

#[test]
fn rows_that_are_too_wide_and_totals_are_told() {
    let place = Place::new();
    let found = place.of("p,Q1,Q2\nx,1,2\ny,3,4\nz,2,5,9\nv,1,1\nw,1,5\nu,2,3\na,1,2\nb,3,4\nc,1,5\nd,2,2\ne,4,4\nTotal,21,37\n").unwrap();
    assert_eq!((found.table.wide_rows, found.table.total_lines.len(), found.table.rows), (1, 1, 11));
}

#[test]
fn keys_make_scales_and_a_minus_sign_reverses() {
    let place = Place::new();
    let table = "id,A,B,C,age\n7,1,6,2,40\n9,6,2,5,31\n3,3,3,4,29\n8,5,1,4,50\n";
    let found = place.keyed(table, "rownames,first,second\n1,A,-B\n2,-B,C\n3,C,NA\n").unwrap();
    assert_eq!(
        found.scales.iter().map(|s| (s.name.as_deref(), items(s))).collect::<Vec<_>>(),
        [(Some("first"), vec!["A", "B", "C"]), (Some("second"), vec!["B", "C"])]
    );
    let (first, second) = (&found.scales[0], &found.scales[1]);
    assert_eq!(first.range.unwrap(), RangeUsed { min: 1.0, max: 6.0, given: false });
    // 7 − 6, 7 − 2, 7 − 3, 7 − 1.
    assert_eq!((first.items[1].reversed, first.items[1].mean), (true, Some(4.0)));
    assert_eq!(second.pairwise.as_ref().unwrap().omega_refused, Some(NoOmega::TooFewItems));
}

#[test]
fn a_range_that_is_given_reverses_and_leaves_out_what_lies_outside() {
    let place = Place::new();
    let (table, keys) = (place.file("table.csv", "A,B,C\n1,2,3\n2,99,4\n3,4,3\n"), place.file("keys.csv", "s\nA\n-B\nC\n"));
    let range = Some((1.0, 5.0));
    let found = of(&AskStatistics { keys: Some(&keys), range, ..ask(&table) }).unwrap();
    let reversed = &found.scales[0].items[1];
    assert_eq!((reversed.n, reversed.outside, reversed.mean), (2, 1, Some(3.0)));
    for range in [(5.0, 1.0), (2.0, 2.0), (f64::NAN, 1.0)] {
        assert_eq!(of(&AskStatistics { range: Some(range), ..ask(&table) }).unwrap_err().code, ErrorCode::InvalidRecord);
    }
}

#[test]
fn keys_that_do_not_fit_are_refused_at_their_place_without_their_words() {
    let place = Place::new();
    let table = "A,B,B,W\n1,2,2,x\n2,3,3,y\n3,1,1,x\n";
    for (keys, line, column, cause) in [
        ("s,t\nA,A\nA2,\n", 3, 1, "unknown"),
        ("s,t\nA,B\n", 2, 2, "doubled"),
        ("s\n-W\n", 2, 1, "not_numbers"),
        ("s\nA\n-A\n", 3, 1, "twice"),
    ] {
        let error = place.keyed(table, keys).unwrap_err();
        assert_eq!(error.code, ErrorCode::KeysNotFitting);
        assert_eq!(error.facts["line"], Fact::from(i64::from(line)), "{keys}");
        assert_eq!((&error.facts["column"], &error.facts["cause"]), (&Fact::from(i64::from(column)), &Fact::from(cause)), "{keys}");
        assert_eq!(error.facts.len(), 3);
    }
    assert_eq!(place.keyed(table, "s,t\n,\n").unwrap_err().code, ErrorCode::KeysWithoutScales);
    assert_eq!(place.of("A,B\nx,y\nz,y\n").unwrap_err().code, ErrorCode::TableWithoutNumbers);
}

#[test]
fn a_small_or_constant_table_has_dashes_and_no_fault() {
    let place = Place::new();
    let one = place.of("A,B,C\n1,2,3\n").unwrap();
    assert_eq!((one.scales[0].complete_cases.is_none(), one.scales[0].score.mean), (true, Some(2.0)));
    let constant = place.of("A,B,C\n1,4,3\n2,4,4\n3,4,3\n").unwrap();
    let found = constant.scales[0].complete_cases.as_ref().unwrap();
    assert_eq!((found.omega_refused, found.alpha_standardised), (Some(NoOmega::ConstantItem), None));
    assert!(found.alpha.is_some());
    let alone = place.of("A\n1\n2\n5\n").unwrap();
    assert_eq!((alone.table.columns, alone.scales[0].complete_cases.as_ref().unwrap().alpha), (1, None));
}

#[test]
fn right_and_wrong_answers_have_their_share_with_both_score_intervals() {
    let place = Place::new();
    let rows: String = (0..263).map(|row| format!("{},{}\n", u8::from(row < 81), u8::from(row % 2 == 0))).collect();
    let found = place.of(&format!("Q1,Q2\n{rows}")).unwrap();
    let ones = found.scales[0].items[0].ones.unwrap();
    assert_eq!((ones.count, ones.of), (81, 263));
    let (plain, corrected) = (ones.wilson.unwrap(), ones.wilson_corrected.unwrap());
    near(Some(plain.low), 0.2553);
    near(Some(plain.high), 0.3662);
    near(Some(corrected.low), 0.2535);
    near(Some(corrected.high), 0.3682);
    assert!(place.of("Q1,Q2\n1,1\n1,2\n1,3\n").unwrap().scales[0].items.iter().all(|item| item.ones.is_none()));
}

#[test]
fn published_files_are_read_and_give_their_figures() {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data/g-statistics");
    if !folder.is_dir() {
        return;
    }
    let bfi = folder.join("psych-bfi.csv");
    let found = of(&AskStatistics { keys: Some(&folder.join("psych-bfi.keys.csv")), ..ask(&bfi) }).unwrap();
    assert_eq!((found.table.rows, found.table.columns, found.table.row_names.unwrap().heading.as_deref()), (2_800, 28, Some("rownames")));
    let expected = [
        ("agree", 2_709, 0.7038, 0.7030, 0.7240),
        ("conscientious", 2_707, 0.7293, 0.7267, 0.7338),
        ("extraversion", 2_713, 0.7609, 0.7617, 0.7634),
        ("neuroticism", 2_694, 0.8133, 0.8140, 0.8183),
        ("openness", 2_726, 0.6025, 0.6002, 0.6181),
    ];
    assert_eq!(found.scales.len(), expected.len());
    for (scale, (name, rows, complete, pairwise, omega)) in found.scales.iter().zip(expected) {
        assert_eq!(scale.name.as_deref(), Some(name));
        let (all, pairs) = (scale.complete_cases.as_ref().unwrap(), scale.pairwise.as_ref().unwrap());
        assert_eq!(all.n, rows);
        near(all.alpha, complete);
        near(pairs.alpha, pairwise);
        near(all.omega, omega);
    }
    let interval = found.scales[0].score.student_interval.unwrap();
    near(Some(interval.low), 4.6197);
    near(Some(interval.high), 4.6863);

    let attitude = of(&ask(&folder.join("datasets-attitude.csv"))).unwrap();
    assert_eq!((attitude.table.rows, attitude.scales[0].item_count), (30, 7));
    near(attitude.scales[0].complete_cases.as_ref().unwrap().alpha, 0.8431);
    let lsat = of(&ask(&folder.join("psych-lsat6.csv"))).unwrap();
    near(lsat.scales[0].complete_cases.as_ref().unwrap().alpha, 0.2950);
    near(lsat.scales[0].items[0].ones.map(|ones| ones.share), 0.924);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_in_two_files_is_read_or_refused(
        table in "([0-9a-zé.,;\"NA -]{0,12}\n){0,8}", keys in "([ -~]{0,8}\n){0,4}"
    ) {
        let place = Place::new();
        let _ = place.of(&table);
        let _ = place.keyed(&table, &keys);
    }
}
