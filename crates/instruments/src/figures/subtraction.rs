//! What a reader can derive from figures by adding and subtracting, found by exact linear algebra. For the tests.
//!
//! The reader is taken to know who rated what, and to seek what was rated. Persons who rated the same items and are in the same part
//! stand in the same figures by the same share: they are one *class*, and a combination of figures rests on all of a class or on none.

use std::ops::Range;

use super::plan::{From, Plan, Shown, Tally};

/// Persons of one part of a side (or of the side, without parts) who rated the same items.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Class {
    pub(super) part: usize,
    /// Which items, of all dimensions one after the other.
    pub(super) rated: Vec<bool>,
    pub(super) persons: usize,
}

/// What is shown of a side.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Seen {
    /// Dimension by dimension.
    pub(super) dimensions: Vec<Plan>,
    /// The totals of the side.
    pub(super) totals: Vec<Total>,
    /// For how many parts figures are given.
    pub(super) parts: usize,
}

/// A total over some items.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Total {
    /// Of the means of the items, as the program makes it.
    OfMeans(Vec<bool>),
    /// Of the totals of the persons who rated all of them, which was refused.
    OfPersons(Vec<bool>),
}

impl Class {
    fn weight(&self, weights: &[u64], items: &Range<usize>) -> u64 {
        items.clone().filter(|item| self.rated[*item]).map(|item| weights[item]).sum()
    }

    fn ratings(&self, items: &Range<usize>) -> usize {
        self.rated[items.clone()].iter().filter(|rated| **rated).count()
    }

    fn has_value(&self, items: &Range<usize>) -> bool {
        self.ratings(items) > 0 && self.ratings(items) * 2 >= items.len()
    }
}

/// What some classes rated of the items of a dimension.
pub(super) fn tally<'a>(classes: impl Iterator<Item = &'a Class>, items: &Range<usize>) -> Tally {
    let mut tally = Tally { raters: vec![0; items.len()], ..Tally::default() };
    for class in classes {
        for (raters, rated) in tally.raters.iter_mut().zip(&class.rated[items.clone()]) {
            *raters += if *rated { class.persons } else { 0 };
        }
        let ratings = class.ratings(items);
        tally.full += if ratings == items.len() { class.persons } else { 0 };
        tally.partial += if ratings > 0 && ratings < items.len() { class.persons } else { 0 };
        tally.valued += if class.has_value(items) { class.persons } else { 0 };
    }
    tally
}

/// Whether a combination of the figures rests on at least one person and on fewer than `least`.
pub(super) fn leaks(classes: &[Class], weights: &[u64], seen: &Seen, least: usize) -> bool {
    let classes = heard(classes);
    let sums = sums(&classes, weights, seen);
    let size = weights.len();
    let all = rank(sums.clone());
    hidden_sets(&classes, least).into_iter().any(|hidden| {
        // A combination rests on the hidden set alone exactly if nothing is left of it where the set is struck out.
        let rest = |row: &Vec<u64>| row.iter().enumerate().map(|(at, value)| if hidden[at / size] { 0 } else { *value }).collect();
        rank(sums.iter().map(rest).collect()) < all
    })
}

/// Whether the totals tell a reader anything that the other figures do not.
pub(super) fn totals_tell_more(classes: &[Class], weights: &[u64], seen: &Seen) -> bool {
    let classes = heard(classes);
    let rank_of = |seen: &Seen| rank(sums(&classes, weights, seen));
    rank_of(seen) > rank_of(&Seen { totals: Vec::new(), ..seen.clone() })
}

/// Who rated nothing stands in no sum.
fn heard(classes: &[Class]) -> Vec<Class> {
    classes.iter().filter(|class| class.persons > 0 && class.rated.contains(&true)).cloned().collect()
}

/// One row for each sum, one column for each class and item.
fn sums(classes: &[Class], weights: &[u64], seen: &Seen) -> Vec<Vec<u64>> {
    let mut sums: Vec<Vec<u64>> = seen.totals.iter().map(|total| of_total(classes, weights, total)).collect();
    let mut start = 0;
    for plan in &seen.dimensions {
        let items = start..start + plan.whole.items.len();
        start = items.end;
        sums.extend(of_group(classes, weights, &items, &plan.whole, |_| true));
        for part in 0..seen.parts {
            sums.extend(of_group(classes, weights, &items, &plan.parts, |class| class.part == part));
        }
    }
    sums
}

fn row(classes: &[Class], size: usize, share: impl Fn(&Class, usize) -> u64) -> Vec<u64> {
    let one = |class| (0..size).map(|item| share(class, item)).collect::<Vec<_>>();
    classes.iter().flat_map(one).collect()
}

fn of_group(classes: &[Class], weights: &[u64], items: &Range<usize>, shown: &Shown, inside: impl Fn(&Class) -> bool) -> Vec<Vec<u64>> {
    let row = |share: &dyn Fn(&Class, usize) -> u64| {
        row(
            classes,
            weights.len(),
            |class, item| {
                if inside(class) && items.contains(&item) && class.rated[item] { share(class, item) } else { 0 }
            },
        )
    };
    let visible = items.clone().filter(|item| shown.items[item - items.start]);
    let mut rows: Vec<Vec<u64>> = visible.map(|item| row(&|_, other| u64::from(item == other))).collect();
    match shown.from {
        From::Nothing => {}
        From::Persons => rows.push(row(&|class, item| {
            if class.has_value(items) { times(weights[item], inverse(class.weight(weights, items))) } else { 0 }
        })),
        From::Statements => {
            let raters = tally(classes.iter().filter(|class| inside(class)), items).raters;
            rows.push(row(&|_, item| times(weights[item], inverse(of_count(raters[item - items.start])))));
        }
    }
    rows
}

fn of_total(classes: &[Class], weights: &[u64], total: &Total) -> Vec<u64> {
    let raters = tally(classes.iter(), &(0..weights.len())).raters;
    let rated_all = |class: &Class, of: &[bool]| of.iter().zip(&class.rated).all(|(counts, rated)| !counts || *rated);
    row(classes, weights.len(), |class, item| match total {
        Total::OfMeans(of) if of[item] && class.rated[item] => times(weights[item], inverse(of_count(raters[item]))),
        Total::OfPersons(of) if of[item] && rated_all(class, of) => weights[item],
        Total::OfMeans(_) | Total::OfPersons(_) => 0,
    })
}

fn of_count(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// The largest sets of classes with fewer than `least` persons together.
fn hidden_sets(classes: &[Class], least: usize) -> Vec<Vec<bool>> {
    let mut found = vec![(vec![], 0)];
    for class in classes {
        found = found
            .into_iter()
            .flat_map(|(set, persons): (Vec<bool>, usize)| {
                let with = |yes: bool, persons| ([set.clone(), vec![yes]].concat(), persons);
                [with(false, persons), with(true, persons + class.persons)]
            })
            .filter(|(_, persons)| *persons < least)
            .collect();
    }
    let could_grow =
        |set: &[bool], persons: usize| classes.iter().zip(set).any(|(class, inside)| !inside && persons + class.persons < least);
    found.into_iter().filter(|(set, persons)| !could_grow(set, *persons)).map(|(set, _)| set).collect()
}

/// A prime far above every number in the tests: counting modulo it keeps fractions exact.
const PRIME: u64 = (1 << 31) - 1;

fn times(one: u64, other: u64) -> u64 {
    one * other % PRIME
}

fn inverse(value: u64) -> u64 {
    let (mut power, mut square, mut exponent) = (1, value % PRIME, PRIME - 2);
    while exponent > 0 {
        if exponent % 2 == 1 {
            power = times(power, square);
        }
        square = times(square, square);
        exponent /= 2;
    }
    power
}

fn rank(mut rows: Vec<Vec<u64>>) -> usize {
    let mut found = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(at) = (found..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(found, at);
        let pivot = rows[found].clone();
        let scale = inverse(pivot[column]);
        for row in rows.iter_mut().skip(found + 1).filter(|row| row[column] != 0) {
            let factor = times(row[column], scale);
            for (value, of_pivot) in row.iter_mut().zip(&pivot) {
                *value = (*value + PRIME - times(factor, *of_pivot)) % PRIME;
            }
        }
        found += 1;
    }
    found
}
