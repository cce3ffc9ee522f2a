#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::figures::subtraction::{Class, Seen, Total, leaks, tally, totals_tell_more};

/// Every way to rate some of `size` items.
fn patterns(size: usize) -> Vec<Vec<bool>> {
    (1..1_usize << size).map(|set| (0..size).map(|item| set >> item & 1 == 1).collect()).collect()
}

/// A side by how many persons rated which items in which part; one part stands for none.
fn classes(size: usize, parts: usize, persons: &[usize]) -> Vec<Class> {
    let kinds = (0..parts).flat_map(|part| patterns(size).into_iter().map(move |rated| (part, rated)));
    kinds.zip(persons).map(|((part, rated), persons)| Class { part, rated, persons: *persons }).collect()
}

fn plan(classes: &[Class], size: usize, parts: usize, least: usize) -> Plan {
    let parts: Vec<Tally> = match parts {
        1 => Vec::new(),
        _ => (0..parts).map(|part| tally(classes.iter().filter(|class| class.part == part), &(0..size))).collect(),
    };
    Plan::of(&tally(classes.iter(), &(0..size)), &parts, least)
}

fn plan_leaks(classes: &[Class], weights: &[u64], parts: usize, least: usize) -> bool {
    leaks(classes, weights, &seen(plan(classes, weights.len(), parts, least), parts), least)
}

/// One dimension of a side, with a total over it wherever there is one.
fn seen(plan: Plan, parts: usize) -> Seen {
    let all = plan.whole.items.iter().all(|shown| *shown);
    let totals = if all { vec![Total::OfMeans(plan.whole.items.clone())] } else { Vec::new() };
    Seen { dimensions: vec![plan], totals, parts: if parts == 1 { 0 } else { parts } }
}

/// Every way to spread up to `most` persons over each of `places`.
fn all_counts(places: usize, most: usize) -> impl Iterator<Item = Vec<usize>> {
    let base = most + 1;
    let place = move |code: usize, at: usize| code / base.pow(u32::try_from(at).unwrap()) % base;
    (0..base.pow(u32::try_from(places).unwrap())).map(move |code| (0..places).map(|at| place(code, at)).collect())
}

fn shown(items: &[bool], from: From) -> Shown {
    Shown { items: items.to_vec(), from }
}

#[test]
fn no_small_side_leaks_whoever_rated_what() {
    for counts in all_counts(3, 6) {
        assert!(!plan_leaks(&classes(2, 1, &counts), &[1, 2], 1, 3), "{counts:?}");
    }
    for counts in all_counts(7, 2) {
        assert!(!plan_leaks(&classes(3, 1, &counts), &[1, 1, 1], 1, 2), "{counts:?}");
        assert!(!plan_leaks(&classes(3, 1, &counts), &[1, 1, 2], 1, 2), "{counts:?}");
    }
}

#[test]
fn no_small_side_in_two_parts_leaks_whoever_rated_what() {
    for counts in all_counts(6, 3) {
        assert!(!plan_leaks(&classes(2, 2, &counts), &[1, 1], 2, 2), "{counts:?}");
    }
}

/// Ten full persons in the first part; in the second two full ones, and five who left the last of four items out.
fn two_full_in_the_second_part() -> Vec<Class> {
    let class = |part, rated: [bool; 4], persons| Class { part, rated: rated.to_vec(), persons };
    vec![class(0, [true; 4], 10), class(1, [true; 4], 2), class(1, [true, true, true, false], 5)]
}

#[test]
fn a_sum_of_persons_beside_items_of_parts_would_isolate_the_full_ones_of_a_part() {
    let classes = two_full_in_the_second_part();
    let whole = tally(classes.iter(), &(0..4));
    assert!(whole.is_safe(5));
    let (persons, items) = (shown(&[true; 4], From::Persons), shown(&[true, true, true, false], From::Nothing));
    assert!(leaks(&classes, &[1; 4], &seen(Plan { whole: persons, parts: items.clone() }, 2), 5));
    let made = plan(&classes, 4, 2, 5);
    assert_eq!((made.whole, made.parts), (shown(&[true; 4], From::Statements), items));
    assert!(!plan_leaks(&classes, &[1; 4], 2, 5));
}

#[test]
fn a_sum_of_persons_beside_items_would_isolate_a_few_partial_ones() {
    let counts = [4, 0, 9];
    let both = shown(&[true; 2], From::Persons);
    let none = shown(&[false; 2], From::Nothing);
    assert!(leaks(&classes(2, 1, &counts), &[1, 1], &seen(Plan { whole: both.clone(), parts: none }, 1), 5));
    assert_eq!(plan(&classes(2, 1, &counts), 2, 1, 5).whole, shown(&[true; 2], From::Statements));
    assert_eq!(plan(&classes(2, 1, &[5, 0, 9]), 2, 1, 5).whole, both);
    assert_eq!(plan(&classes(2, 1, &[0, 0, 9]), 2, 1, 5).whole, both);
}

#[test]
fn a_few_full_persons_would_be_isolated_as_well() {
    // All partial ones left the same item out: their sum is a sum of items.
    let classes = classes(3, 1, &[0, 0, 6, 0, 0, 3, 3]);
    let all = shown(&[true; 3], From::Persons);
    assert!(leaks(&classes, &[1; 3], &seen(Plan { whole: all, parts: shown(&[false; 3], From::Nothing) }, 1), 5));
    assert_eq!(plan(&classes, 3, 1, 5).whole.from, From::Statements);
}

#[test]
fn where_an_item_cannot_be_shown_the_persons_go_before_the_items() {
    let made = plan(&classes(2, 1, &[7, 0, 4]), 2, 1, 5);
    assert_eq!(made.whole, shown(&[false; 2], From::Persons));
    // Four items, one each: nobody has a value, and each item stands for itself.
    let mut counts = vec![0; 15];
    (counts[0], counts[1]) = (5, 4);
    assert_eq!(plan(&classes(4, 1, &counts), 4, 1, 5).whole, shown(&[true, false, false, false], From::Nothing));
}

#[test]
fn parts_are_of_persons_only_if_all_of_them_and_the_side_are() {
    // Part by part: rated the first item only, the second only, both.
    let made = plan(&classes(2, 2, &[0, 0, 6, 5, 0, 5]), 2, 2, 5);
    assert_eq!((made.whole.from, made.parts.from), (From::Persons, From::Persons));
    let made = plan(&classes(2, 2, &[0, 0, 6, 1, 0, 5]), 2, 2, 5);
    assert_eq!((made.whole.from, made.parts.from), (From::Statements, From::Statements));
    // Nothing can be shown of the parts: the side keeps its persons.
    let made = plan(&classes(2, 2, &[0, 0, 6, 0, 0, 3]), 2, 2, 5);
    assert_eq!((made.whole.from, made.parts), (From::Persons, shown(&[false; 2], From::Nothing)));
}

/// Two dimensions of one item; six persons rated both, and as many the first alone as `first`.
fn two_dimensions(first: usize, totals: Vec<Total>) -> (Vec<Class>, Seen) {
    let class = |rated: [bool; 2], persons| Class { part: 0, rated: rated.to_vec(), persons };
    let one = || Plan { whole: shown(&[true], From::Statements), parts: shown(&[false], From::Nothing) };
    (vec![class([true; 2], 6), class([true, false], first)], Seen { dimensions: vec![one(), one()], totals, parts: 0 })
}

#[test]
fn a_total_of_persons_beside_items_would_isolate_those_who_left_some_out() {
    let (classes, seen) = two_dimensions(3, vec![Total::OfPersons(vec![true; 2])]);
    assert!(leaks(&classes, &[1, 2], &seen, 5));
    let (classes, seen) = two_dimensions(3, vec![Total::OfMeans(vec![true; 2])]);
    assert!(!leaks(&classes, &[1, 2], &seen, 5) && !totals_tell_more(&classes, &[1, 2], &seen));
}

#[test]
fn a_total_with_an_item_that_is_not_shown_would_show_it() {
    let (mut classes, mut seen) = two_dimensions(3, vec![Total::OfMeans(vec![true; 2])]);
    classes[0].persons = 4;
    seen.dimensions[1].whole = shown(&[false], From::Nothing);
    assert!(leaks(&classes, &[1, 1], &seen, 5) && totals_tell_more(&classes, &[1, 1], &seen));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn no_side_in_parts_leaks(
        size in 1..=4_usize, parts in 1..=3_usize, least in 2..=6_usize,
        weights in prop::collection::vec(1..=3_u64, 4),
        // Few of many patterns, as in a round: everything, nothing but one, and chance.
        full in prop::collection::vec(0..9_usize, 3),
        others in prop::collection::vec((0..3_usize, 0..15_usize, 1..7_usize), 0..5),
    ) {
        let patterns = patterns(size);
        let everything = Vec::from_iter(full.iter().take(parts).enumerate().map(|(part, persons)| (part, patterns.len() - 1, *persons)));
        let classes: Vec<Class> = everything
            .into_iter()
            .chain(others)
            .map(|(part, pattern, persons)| Class { part: part % parts, rated: patterns[pattern % patterns.len()].clone(), persons })
            .fold(Vec::new(), |mut classes: Vec<Class>, class| {
                match classes.iter_mut().find(|other| other.part == class.part && other.rated == class.rated) {
                    Some(other) => other.persons += class.persons,
                    None => classes.push(class),
                }
                classes
            });
        prop_assert!(!plan_leaks(&classes, &weights[..size], parts, least));
    }
}
