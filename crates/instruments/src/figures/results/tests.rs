#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::figures::dimension::{Figure, Scale};
use crate::figures::effect::EffectSize;
use crate::figures::groups::Who;
use crate::figures::hundredths::Hundredths;
use crate::figures::item::ItemFigure;
use crate::figures::plan::{From, Plan, Shown};
use crate::figures::reliability::{NoReliability, Reliability};
use crate::figures::round::{Owned, dimensions, form, group, guide, of, one_dimension, rules, sheet, sheets, statement, total};
use crate::figures::subtraction::{Class, Seen, Total, leaks, totals_tell_more};
use crate::figures::total::TotalFigure;
use crate::form::{GuideRule, Item, Kind, Value};
use crate::tenths::Tenths;
use entente_domain::record::partner::StakeholderCategory;

const FIVE: [&[u8]; 5] = [&[4, 5], &[3, 3], &[5, 5], &[4, 4], &[2, 3]];

fn mean(results: &Results, side: Side) -> Option<Tenths> {
    results.dimensions[0].figure(side).mean()
}

#[test]
fn both_voices_get_their_figures_and_the_gap() {
    // Team: 4.5 3 5 4 2.5, mean 19/5 = 3.8, squares 0.49+0.64+1.44+0.04+1.69 = 4.3, sd √(4.3/4) = 1.037; t(4) = 2.776.
    // Partners: 2 2.5 3 2 1.5, mean 11/5 = 2.2, squares 0.04+0.09+0.64+0.04+0.49 = 1.3, sd √(1.3/4) = 0.570.
    let mut owned = sheets(Side::Team, &FIVE);
    owned.extend(sheets(Side::Partner, &[&[2, 2], &[2, 3], &[3, 3], &[2, 2], &[1, 2]]));
    let results = of(&one_dimension(&[1, 1]), &owned, &rules(5, false));
    let dimension = &results.dimensions[0];
    let summary = dimension.team.summary().unwrap();
    assert_eq!((summary.n, summary.mean, summary.sd, summary.median), (5, Tenths(38), Tenths(10), Tenths(40)));
    assert_eq!((summary.interval.low, summary.interval.high), (Tenths(25), Tenths(51)));
    assert_eq!(
        (mean(&results, Side::Partner), results.total, results.reading),
        (Some(Tenths(22)), Headcount::Shown { n: 10 }, Reading::Conversation)
    );
    let gap = dimension.gap.unwrap();
    // d = 1.6 / √((4·1.037² + 4·0.570²)/8) = 1.912, J(8) = 0.9031.
    let effect = gap.effect.unwrap();
    assert_eq!((gap.difference, effect.g, effect.size, effect.rough), (Tenths(16), Hundredths(173), EffectSize::Large, true));
}

#[test]
fn an_item_shows_how_often_each_choice_was_made_and_counts_no_opinion_apart() {
    let mut owned = sheets(Side::Team, &FIVE);
    owned.push(sheet(Side::Team, None, &[6, 0]));
    let results = of(&one_dimension(&[1, 1]), &owned, &rules(5, false));
    let ItemFigure::Rated { counts, own, summary } = &results.dimensions[0].items[0].team else { panic!("hidden") };
    assert_eq!((counts.iter().map(|count| count.n).collect::<Vec<_>>(), *own), (vec![0, 1, 1, 2, 1, 1], 0));
    assert_eq!((counts[5].code.as_str(), counts[5].score, summary.n, summary.mean), ("unknown", None, 5, Tenths(36)));
}

#[test]
fn a_reversed_item_is_turned_round_and_a_weight_counts() {
    let (mut turned, heavy) = (statement("i0"), statement("i1"));
    turned.scoring.reversed = true;
    turned.scoring.weight = Some(crate::form::Number::from(3));
    let measure = Measure::of(&form(vec![group("d", vec![turned, heavy])]));
    let results = of(&measure, &vec![sheet(Side::Team, None, &[1, 1]); 5], &rules(5, false));
    assert_eq!(results.dimensions[0].items[0].team.summary().unwrap().mean, Tenths(50));
    assert_eq!(mean(&results, Side::Team), Some(Tenths(40)));
}

#[test]
fn items_with_different_scales_have_no_mean_and_still_their_own_figures() {
    let mut number = Item::new("i1", Kind::Integer);
    (number.limits.least, number.limits.greatest) = (Some(Value::Integer(0)), Some(Value::Integer(10)));
    let measure = Measure::of(&form(vec![group("d", vec![statement("i0"), number])]));
    let results = of(&measure, &sheets(Side::Team, &FIVE), &rules(5, false));
    let dimension = &results.dimensions[0];
    assert_eq!((dimension.scale, dimension.team, dimension.partner), (Scale::Different, Figure::NoScale, Figure::Hidden));
    assert!(dimension.items.iter().all(|item| item.team.summary().is_some() && item.partner == ItemFigure::Hidden));
}

#[test]
fn what_has_no_scores_is_counted_outside_of_dimensions() {
    let mut owned = sheets(Side::Team, &FIVE);
    for (n, sheet) in owned.iter_mut().enumerate() {
        sheet.answers.insert("years".to_owned(), vec![n.to_string().as_str().into()]);
        sheet.answers.insert("met".to_owned(), vec![if n < 2 { "true" } else { "false" }.into()]);
    }
    let measure = Measure::of(&form(vec![Item::new("years", Kind::Decimal), Item::new("met", Kind::Boolean)]));
    let results = of(&measure, &owned, &rules(5, false));
    assert_eq!(results.dimensions, []);
    assert_eq!(results.questions[0].team.summary().unwrap().mean, Tenths(20));
    let ItemFigure::Counted { n: 5, counts, .. } = &results.questions[1].team else { panic!("hidden") };
    assert_eq!((counts[0].n, counts[1].n), (2, 3));
}

#[test]
fn four_sheets_are_hidden_whole_and_take_the_total_with_them() {
    let mut owned = sheets(Side::Team, &FIVE);
    owned.extend(sheets(Side::Partner, &FIVE[..4]));
    let results = of(&one_dimension(&[1, 1]), &owned, &rules(5, true));
    assert_eq!((results.team, results.partner, results.total), (Headcount::Shown { n: 5 }, Headcount::Hidden, Headcount::Hidden));
    assert_eq!((mean(&results, Side::Partner), results.dimensions[0].gap), (None, None));
    assert_eq!(serde_json::to_string(&results.dimensions[0].partner).unwrap(), r#"{"kind":"hidden"}"#);
}

#[test]
fn the_smallest_group_can_be_raised_and_never_lowered() {
    let owned = sheets(Side::Team, &FIVE);
    let measure = one_dimension(&[1, 1]);
    assert_eq!(of(&measure, &owned, &rules(6, false)).team, Headcount::Hidden);
    let lowered = of(&measure, &owned[..3], &rules(1, false));
    assert_eq!((lowered.smallest_group, lowered.team), (5, Headcount::Hidden));
}

#[test]
fn a_side_of_which_too_few_were_invited_is_hidden_however_many_sheets_came() {
    let owned = sheets(Side::Team, &FIVE);
    let team = |team, partner| {
        let rules = Rules { invited: Invited { team, partner }, ..rules(5, false) };
        of(&one_dimension(&[1, 1]), &owned, &rules).team
    };
    assert_eq!([team(4, 9), team(0, 9)], [Headcount::Hidden; 2]);
    assert_eq!([team(5, 0), team(0, 0)], [Headcount::Shown { n: 5 }; 2]);
}

#[test]
fn small_kinds_of_partners_are_put_together_and_a_larger_one_joins_them() {
    let who = |kinds: &[(usize, usize)]| {
        let owned: Vec<Owned> = kinds.iter().flat_map(|(kind, n)| vec![sheet(Side::Partner, Some(*kind), &[3, 3]); *n]).collect();
        of(&one_dimension(&[1, 1]), &owned, &rules(5, true)).parts.into_iter().map(|part| (part.who, part.n)).collect::<Vec<_>>()
    };
    let kind = |n: usize| Who::Category { category: StakeholderCategory::ALL[n] };
    assert_eq!(who(&[(0, 5), (1, 3), (2, 2)]), [(kind(0), 5), (Who::Others, 5)]);
    assert_eq!(who(&[(0, 7), (1, 6), (2, 1)]), [(kind(0), 7), (Who::Others, 7)]);
    assert_eq!(who(&[(0, 7), (1, 6)]), [(kind(0), 7), (kind(1), 6)]);
    assert_eq!(who(&[(0, 7), (1, 1)]), []);
}

#[test]
fn reliability_needs_three_items_and_thirty_complete_sheets() {
    let rows: Vec<Vec<u8>> = (0..30_u8).map(|n| vec![1 + n % 5, 1 + n % 4, 1 + n % 5]).collect();
    let owned: Vec<Owned> = rows.iter().map(|row| sheet(Side::Team, None, row)).collect();
    let team = |items: &[i64], owned: &[Owned]| of(&one_dimension(items), owned, &rules(5, false)).dimensions[0].team_reliability;
    assert!(matches!(team(&[1, 1, 1], &owned), Reliability::Shown { n: 30, .. }));
    assert_eq!(team(&[1, 1], &owned), Reliability::None { why: NoReliability::TooFewItems });
    assert_eq!(team(&[1, 1, 1], &owned[1..]), Reliability::None { why: NoReliability::TooFewSheets });
    let mut with_one_partial = owned;
    with_one_partial.push(sheet(Side::Team, None, &[3, 3, 0]));
    assert_eq!(team(&[1, 1, 1], &with_one_partial), Reliability::None { why: NoReliability::SmallGroup });
}

#[test]
fn nothing_more_precise_than_what_is_shown_leaves_the_program() {
    let results = of(&one_dimension(&[1, 1]), &sheets(Side::Team, &FIVE), &rules(5, false));
    let value = serde_json::to_value(&results).unwrap();
    let summary = value["dimensions"][0]["team"]["summary"].as_object().unwrap();
    // In whichever order the program's JSON keeps its keys.
    let keys: std::collections::BTreeSet<&str> = summary.keys().map(String::as_str).collect();
    assert_eq!(keys, ["interval", "mean", "median", "n", "sd"].into());
    assert!(!json(&results).contains('.'));
    assert!(serde_json::from_value::<Results>(value).is_ok());
}

#[test]
fn thousands_of_sheets_are_counted_at_once() {
    let items: Vec<Item> =
        (0..6).map(|d| group(&format!("d{d}"), vec![statement(&format!("i{}", 2 * d)), statement(&format!("i{}", 2 * d + 1))])).collect();
    let measure = Measure::of(&form(items));
    let code = |n: usize| u8::try_from(n * 7919 % 7).unwrap();
    let row = |n: usize| (0..12).map(|item| code(n * 13 + item * 5 + n / 7)).collect::<Vec<_>>();
    let side = |n: usize| if n.is_multiple_of(2) { Side::Team } else { Side::Partner };
    let owned: Vec<Owned> = (0..20_000).map(|n| sheet(side(n), Some(n % 8), &row(n))).collect();
    let start = std::time::Instant::now();
    let results = of(&measure, &owned, &rules(5, true));
    // A tenth of this when optimised; the bound only catches what grows with the square.
    assert!(start.elapsed().as_secs() < 20);
    assert_eq!((results.dimensions.len(), results.parts.len(), results.total), (6, 4, Headcount::Shown { n: 20_000 }));
}

/// Codes of a sheet: a round in which most rate everything, and one in which anything is missing.
fn codes(size: usize) -> impl Strategy<Value = Vec<u8>> {
    let rated = || 1..=5_u8;
    prop_oneof![
        3 => prop::collection::vec(rated(), size),
        2 => prop::collection::vec(prop_oneof![2 => rated(), 1 => Just(0_u8), 1 => Just(6_u8)], size),
        1 => (prop::collection::vec(rated(), size - 1)).prop_map(|mut codes| { codes.push(0); codes }),
    ]
}

fn some_sheets(side: Side, size: usize, count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Owned>> {
    let one = (prop::option::weighted(0.9, 0..3_usize), codes(size));
    prop::collection::vec(one.prop_map(move |(kind, codes)| sheet(side, kind, &codes)), count)
}

fn is_shown(figure: &ItemFigure) -> bool {
    *figure != ItemFigure::Hidden
}

fn shown<'a>(figure: &Figure, items: impl Iterator<Item = &'a ItemFigure>) -> Shown {
    let from = match figure {
        Figure::Persons { .. } => From::Persons,
        Figure::Statements { .. } => From::Statements,
        Figure::NoScale | Figure::Hidden => From::Nothing,
    };
    Shown { items: items.map(is_shown).collect(), from }
}

/// In which part a sheet was counted, as a reader knows who knows the kinds of all.
fn part(results: &Results, sheet: &Owned) -> usize {
    let named = |category| results.parts.iter().position(|part| part.who == Who::Category { category });
    sheet.category.and_then(named).or_else(|| results.parts.iter().position(|part| part.who == Who::Others)).unwrap_or(0)
}

/// One dimension, with a total over its first two statements and one over all.
fn with_totals(weights: &[i64]) -> Measure {
    let mut form = dimensions(&[weights]);
    form.items.push(total([0, 1]));
    form.reading_guide = Some(guide(GuideRule::Sum, &[]));
    Measure::of(&form)
}

fn json(results: &Results) -> String {
    serde_json::to_string(results).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_combination_of_figures_rests_on_fewer_persons_than_the_smallest_group(
        (size, owned) in (1..=4_usize).prop_flat_map(|size| {
            let both = (some_sheets(Side::Team, size, 0..16), some_sheets(Side::Partner, size, 0..26));
            (Just(size), both.prop_map(|(team, partner)| [team, partner].concat()))
        }),
        weights in prop::collection::vec(1..=2_i64, 4),
        // Where the first dimension ends and the second begins, and what a total counts besides that over everything.
        cut in 1..=4_usize,
        some in prop::collection::vec(any::<bool>(), 4),
        by_category: bool,
        smallest in 0..8_u32,
    ) {
        let (first, second) = weights[..size].split_at(cut.min(size));
        let mut form = dimensions(&[first, second]);
        form.items.push(total((0..size).filter(|item| some[*item])));
        form.reading_guide = Some(guide(GuideRule::Sum, &[]));
        let results = of(&Measure::of(&form), &owned, &rules(smallest, by_category));
        let counted = [some[..size].to_vec(), vec![true; size]];
        let least = smallest.max(5) as usize;
        let weights: Vec<u64> = weights[..size].iter().map(|weight| u64::try_from(*weight).unwrap()).collect();
        for side in Side::BOTH {
            let parts = if side == Side::Team { 0 } else { results.parts.len() };
            let mut seen = Seen { dimensions: Vec::new(), totals: Vec::new(), parts };
            for dimension in &results.dimensions {
                let whole = shown(dimension.figure(side), dimension.items.iter().map(|item| item.figure(side)));
                let of_parts: Vec<Shown> = (0..parts)
                    .map(|part| shown(&dimension.parts[part], dimension.items.iter().map(|item| &item.parts[part])))
                    .collect();
                prop_assert!(of_parts.windows(2).all(|pair| pair[0] == pair[1]));
                let none = Shown { items: vec![false; dimension.items.len()], from: From::Nothing };
                seen.dimensions.push(Plan { whole, parts: of_parts.first().cloned().unwrap_or(none) });
            }
            // Where the total counts everything, it is that of the guide.
            for (total, items) in results.totals.iter().zip(&counted) {
                if matches!(total.figure(side), TotalFigure::Shown { .. }) {
                    seen.totals.push(Total::OfMeans(items.clone()));
                }
            }
            let mut classes: Vec<Class> = Vec::new();
            for sheet in owned.iter().filter(|sheet| sheet.side == side) {
                let value = |n: usize| sheet.answers.get(&format!("i{n}")).is_some_and(|given| given[0].as_str() != "unknown");
                let class = Class { part: if side == Side::Team { 0 } else { part(&results, sheet) }, rated: (0..size).map(value).collect(), persons: 1 };
                match classes.iter_mut().find(|other| other.part == class.part && other.rated == class.rated) {
                    Some(other) => other.persons += 1,
                    None => classes.push(class),
                }
            }
            prop_assert!(!totals_tell_more(&classes, &weights, &seen));
            prop_assert!(!leaks(&classes, &weights, &seen, least));
        }
    }

    #[test]
    fn whoever_is_in_a_hidden_side_and_whatever_they_say_the_results_stay_the_same(
        shown in some_sheets(Side::Team, 3, 0..12),
        hidden in some_sheets(Side::Partner, 3, 0..5),
        instead in some_sheets(Side::Partner, 3, 0..5),
    ) {
        let measure = with_totals(&[1, 1, 2]);
        let before = of(&measure, &[shown.clone(), hidden].concat(), &rules(5, true));
        let after = of(&measure, &[instead, shown].concat(), &rules(5, true));
        prop_assert_eq!(json(&before), json(&after));
    }

    #[test]
    fn what_the_few_who_rated_a_hidden_item_say_changes_nothing(
        few in prop::collection::vec((1..=5_u8, 1..=5_u8), 1..5), without in 5..9_usize,
    ) {
        // Of three items a few rate only the last, which nobody else does: neither it nor their value can be seen.
        let with = |pick: fn(&(u8, u8)) -> u8| {
            let mut owned: Vec<Owned> = few.iter().map(|codes| sheet(Side::Team, None, &[0, 0, pick(codes)])).collect();
            owned.extend(vec![sheet(Side::Team, None, &[4, 3, 0]); without]);
            json(&of(&with_totals(&[1, 1, 1]), &owned, &rules(5, false)))
        };
        prop_assert_eq!(with(|codes| codes.0), with(|codes| codes.1));
    }

    #[test]
    fn the_order_of_the_sheets_does_not_show(
        sheets in (some_sheets(Side::Team, 4, 5..12), some_sheets(Side::Partner, 4, 5..24))
            .prop_map(|(team, partner)| [team, partner].concat())
            .prop_flat_map(|sheets| (Just(sheets.clone()), Just(sheets).prop_shuffle())),
    ) {
        let measure = with_totals(&[1, 1, 2, 1]);
        prop_assert_eq!(of(&measure, &sheets.0, &rules(5, true)), of(&measure, &sheets.1, &rules(5, true)));
    }
}
