#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::answers::{Answer, Rating};
use crate::boxed::box_of_instruments;

/// Read once: the property tests make thousands of sheets.
static BILAN: LazyLock<Instrument> = LazyLock::new(|| box_of_instruments().unwrap().remove(0));

/// A sheet over the twelve statements: 1 to 5 is a rating, 6 "I don't know", 0 skipped.
fn sheet(side: Side, codes: &[u8]) -> ScoredResponse {
    let answer = |code: &u8| match code {
        0 => None,
        6 => Some(Answer::Unknown),
        value => Rating::new(*value).map(Answer::Rated),
    };
    let answers = BILAN.items().zip(codes).filter_map(|(item, code)| Some((item.id.clone(), answer(code)?))).collect();
    ScoredResponse { side, answers }
}

/// Sheets that say something about the first dimension only.
fn sheets(side: Side, firsts: &[[u8; 2]]) -> Vec<ScoredResponse> {
    firsts.iter().map(|codes| sheet(side, codes)).collect()
}

fn first(results: &Results) -> &DimensionResult {
    &results.dimensions[0]
}

const FIVE: [[u8; 2]; 5] = [[4, 5], [3, 3], [5, 5], [4, 4], [2, 3]];

#[test]
fn both_voices_get_their_mean_their_deviation_and_the_gap() {
    // Team: 4.5 3 5 4 2.5, mean 19/5 = 3.8, squares 0.49+0.64+1.44+0.04+1.69 = 4.3, sd √(4.3/4) = 1.037.
    // Partners: 2 2.5 3 2 1.5 4, mean 15/6 = 2.5, squares 0.25+0+0.25+0.25+1+2.25 = 4, sd √(4/5) = 0.894.
    let mut responses = sheets(Side::Team, &FIVE);
    responses.extend(sheets(Side::Partner, &[[2, 2], [2, 3], [3, 3], [2, 6], [1, 2], [4, 0]]));
    let results = results(&BILAN, &responses, 5);
    let expected = DimensionResult {
        id: "objectives".to_owned(),
        team: Figure::Shown { base: Base::NearlyAll, mean: Tenths(38), sd: Tenths(10) },
        partner: Figure::Shown { base: Base::NearlyAll, mean: Tenths(25), sd: Tenths(9) },
        gap: Some(Tenths(13)),
    };
    assert_eq!(first(&results), &expected);
    assert_eq!(results.total, Headcount::Shown { n: 11 });
    assert_eq!(results.dimensions[1].team, Figure::Hidden);
}

#[test]
fn four_sheets_are_hidden_whole_and_take_the_total_with_them() {
    let mut responses = sheets(Side::Team, &FIVE);
    responses.extend(sheets(Side::Partner, &FIVE[..4]));
    let results = results(&BILAN, &responses, 5);
    assert_eq!((results.team, results.partner, results.total), (Headcount::Shown { n: 5 }, Headcount::Hidden, Headcount::Hidden));
    assert_eq!((first(&results).partner, first(&results).gap), (Figure::Hidden, None));
    assert!(matches!(first(&results).team, Figure::Shown { .. }));
}

#[test]
fn the_smallest_group_can_be_raised_and_never_lowered() {
    let responses = sheets(Side::Team, &FIVE);
    assert_eq!(results(&BILAN, &responses, 6).team, Headcount::Hidden);
    let lowered = results(&BILAN, &responses[..3], 1);
    assert_eq!((lowered.smallest_group, lowered.team), (5, Headcount::Hidden));
}

#[test]
fn a_dimension_that_too_few_could_judge_is_hidden_alone() {
    let mut responses = sheets(Side::Team, &[[4, 5], [3, 3], [5, 5], [4, 4], [6, 6]]);
    for (n, response) in responses.iter_mut().enumerate() {
        response.answers.insert("evaluation-1".to_owned(), Answer::Rated(Rating::new(u8::try_from(n).unwrap() + 1).unwrap()));
    }
    let results = results(&BILAN, &responses, 5);
    assert_eq!(first(&results).team, Figure::Hidden);
    assert_eq!(results.dimensions[5].team, Figure::Shown { base: Base::NearlyAll, mean: Tenths(30), sd: Tenths(16) });
}

#[test]
fn how_many_had_no_opinion_is_said_in_words_only() {
    let base = |without: usize| {
        let mut responses = sheets(Side::Team, &FIVE);
        responses.extend(sheets(Side::Team, &vec![[6, 6]; without]));
        match first(&results(&BILAN, &responses, 5)).team {
            Figure::Shown { base, .. } => base,
            Figure::Hidden => panic!("hidden"),
        }
    };
    assert_eq!([0, 1, 4, 5, 9].map(base), [Base::NearlyAll, Base::NearlyAll, Base::NearlyAll, Base::Part, Base::Part]);
}

#[test]
fn the_gap_is_what_a_reader_finds_by_subtracting_the_shown_means() {
    // 3.25 and 2.04 are shown as 3.3 and 2.0: the gap is 1.3, although the exact one, 1.21, would be shown as 1.2.
    let mut responses = sheets(Side::Team, &[[3, 3], [3, 3], [3, 3], [3, 3], [3, 3], [3, 3], [4, 4], [4, 4]]);
    responses.extend(sheets(Side::Partner, &[[2, 2]; 24]));
    responses.extend(sheets(Side::Partner, &[[3, 3]]));
    let results = results(&BILAN, &responses, 5);
    assert_eq!(first(&results).gap, Some(Tenths(13)));
}

#[test]
fn fewer_than_ten_sheets_are_read_as_a_conversation() {
    let reading = |team: usize, partners: usize| {
        let mut responses = sheets(Side::Team, &vec![[4, 4]; team]);
        responses.extend(sheets(Side::Partner, &vec![[3, 3]; partners]));
        results(&BILAN, &responses, 5).reading
    };
    assert_eq!(reading(0, 4), Reading::Nothing);
    assert_eq!(reading(9, 12), Reading::Conversation);
    assert_eq!(reading(10, 4), Reading::Measurement);
    assert_eq!(reading(10, 10), Reading::Measurement);
}

#[test]
fn a_hidden_figure_has_no_field_to_carry_a_number() {
    assert_eq!(serde_json::to_string(&Figure::Hidden).unwrap(), r#"{"kind":"hidden"}"#);
    assert_eq!(serde_json::to_string(&Headcount::Hidden).unwrap(), r#"{"kind":"hidden"}"#);
}

fn numbers(value: &Value) -> usize {
    match value {
        Value::Number(_) => 1,
        Value::Array(values) => values.iter().map(numbers).sum(),
        Value::Object(object) => object.values().map(numbers).sum(),
        _ => 0,
    }
}

fn a_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Team), Just(Side::Partner)]
}

/// Codes of a sheet, with many "I don't know" and skips, so that dimensions get hidden alone.
fn codes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop_oneof![2 => 1..=5u8, 1 => Just(0u8), 1 => Just(6u8)], 12)
}

fn some_sheets(side: Side, count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<ScoredResponse>> {
    prop::collection::vec(codes().prop_map(move |codes| sheet(side, &codes)), count)
}

/// How many persons of a side rated at least one of the two statements of a dimension.
fn judges(responses: &[ScoredResponse], side: Side, dimension: &Dimension) -> usize {
    let rated =
        |response: &ScoredResponse| dimension.items.iter().any(|item| matches!(response.answers.get(&item.id), Some(Answer::Rated(_))));
    responses.iter().filter(|response| response.side == side && rated(response)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_number_rests_on_fewer_persons_than_the_smallest_group(
        team in some_sheets(Side::Team, 0..14),
        partner in some_sheets(Side::Partner, 0..14),
        asked in 0..9u32,
    ) {
        let responses = [team, partner].concat();
        let results = results(&BILAN, &responses, asked);
        let smallest = asked.max(5) as usize;
        let handed_in = |side| responses.iter().filter(|response| response.side == side).count();
        // Every number of the JSON is accounted for: the smallest group itself, three counts, two per figure, one per gap.
        let mut expected = 1;
        for side in Side::BOTH {
            expected += usize::from(handed_in(side) >= smallest);
        }
        expected += usize::from(Side::BOTH.into_iter().all(|side| handed_in(side) >= smallest));
        for dimension in &BILAN.dimensions {
            let shown = Side::BOTH.map(|side| judges(&responses, side, dimension) >= smallest);
            expected += 2 * usize::from(shown[0]) + 2 * usize::from(shown[1]) + usize::from(shown[0] && shown[1]);
        }
        prop_assert_eq!(numbers(&serde_json::to_value(&results).unwrap()), expected);
    }

    #[test]
    fn whoever_is_in_a_hidden_group_and_whatever_they_say_the_results_stay_the_same(
        shown in some_sheets(Side::Team, 0..12),
        hidden in some_sheets(Side::Partner, 0..5),
        instead in some_sheets(Side::Partner, 0..5),
    ) {
        let before = results(&BILAN, &[shown.clone(), hidden].concat(), 5);
        let after = results(&BILAN, &[instead, shown].concat(), 5);
        prop_assert_eq!(serde_json::to_string(&before).unwrap(), serde_json::to_string(&after).unwrap());
    }

    #[test]
    fn what_the_few_who_judge_a_hidden_dimension_say_changes_nothing(
        side in a_side(),
        others in some_sheets(Side::Team, 0..12),
        ratings in prop::collection::vec((1..=5u8, 1..=5u8, 1..=5u8, 1..=5u8), 1..5),
        without in 1..9usize,
    ) {
        let with = |pick: fn(&(u8, u8, u8, u8)) -> [u8; 2]| {
            let mut responses: Vec<_> = ratings.iter().map(|rating| sheet(side, &pick(rating))).collect();
            responses.extend((0..without).map(|_| sheet(side, &[6, 0])));
            responses.extend(others.iter().filter(|other| other.side != side).cloned());
            serde_json::to_string(&results(&BILAN, &responses, 5)).unwrap()
        };
        prop_assert_eq!(with(|rating| [rating.0, rating.1]), with(|rating| [rating.2, rating.3]));
    }

    #[test]
    fn counts_of_persons_cannot_be_subtracted_down_to_a_small_group(
        team in some_sheets(Side::Team, 0..14),
        partner in some_sheets(Side::Partner, 0..14),
    ) {
        let results = results(&BILAN, &[team, partner].concat(), 5);
        let count = |headcount| match headcount { Headcount::Shown { n } => Some(n), Headcount::Hidden => None };
        for shown in [results.team, results.partner, results.total].into_iter().filter_map(count) {
            prop_assert!(shown >= 5);
        }
        if let Some(total) = count(results.total) {
            for side in [results.team, results.partner] {
                prop_assert!(count(side).is_some_and(|side| total - side >= 5));
            }
        }
    }

    #[test]
    fn the_order_of_the_sheets_does_not_show(
        sheets in (some_sheets(Side::Team, 5..12), some_sheets(Side::Partner, 5..12))
            .prop_map(|(team, partner)| [team, partner].concat())
            .prop_flat_map(|sheets| (Just(sheets.clone()), Just(sheets).prop_shuffle())),
    ) {
        prop_assert_eq!(results(&BILAN, &sheets.0, 5), results(&BILAN, &sheets.1, 5));
    }
}
