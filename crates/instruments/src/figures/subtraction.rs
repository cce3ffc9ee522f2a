//! What a reader can derive from figures by adding and subtracting, found by exact linear algebra. For the tests.
//!
//! The reader is taken to know who rated what, and to seek what was rated. Persons who rated the same items and are in the same part
//! stand in the same figures by the same share: they are one *class*, and a combination of figures rests on all of a class or on none.

use super::plan::{From, Shown, Tally};

/// Persons of one part of a side (or of the side, without parts) who rated the same items.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Class {
    pub(super) part: usize,
    pub(super) rated: Vec<bool>,
    pub(super) persons: usize,
}

impl Class {
    fn weight(&self, weights: &[u64]) -> u64 {
        weights.iter().zip(&self.rated).filter(|(_, rated)| **rated).map(|(weight, _)| weight).sum()
    }

    fn ratings(&self) -> usize {
        self.rated.iter().filter(|rated| **rated).count()
    }

    fn has_value(&self) -> bool {
        self.ratings() > 0 && self.ratings() * 2 >= self.rated.len()
    }
}

/// What some classes rated.
pub(super) fn tally<'a>(classes: impl Iterator<Item = &'a Class>, size: usize) -> Tally {
    let mut tally = Tally { raters: vec![0; size], ..Tally::default() };
    for class in classes {
        for (raters, rated) in tally.raters.iter_mut().zip(&class.rated) {
            *raters += if *rated { class.persons } else { 0 };
        }
        let ratings = class.ratings();
        tally.full += if ratings == size { class.persons } else { 0 };
        tally.partial += if ratings > 0 && ratings < size { class.persons } else { 0 };
        tally.valued += if class.has_value() { class.persons } else { 0 };
    }
    tally
}

/// Whether a combination of the figures rests on at least one person and on fewer than `least`. Figures of `parts` are given for
/// each of `0..parts_count`.
pub(super) fn leaks(classes: &[Class], weights: &[u64], whole: &Shown, parts: &Shown, parts_count: usize, least: usize) -> bool {
    // Who rated nothing stands in no sum.
    let classes: Vec<Class> = classes.iter().filter(|class| class.persons > 0 && class.ratings() > 0).cloned().collect();
    let mut sums = of_group(&classes, weights, whole, |_| true);
    for part in 0..parts_count {
        sums.extend(of_group(&classes, weights, parts, |class| class.part == part));
    }
    let size = weights.len();
    let all = rank(sums.clone());
    hidden_sets(&classes, least).into_iter().any(|hidden| {
        // A combination rests on the hidden set alone exactly if nothing is left of it where the set is struck out.
        let rest = |row: &Vec<u64>| row.iter().enumerate().map(|(at, value)| if hidden[at / size] { 0 } else { *value }).collect();
        rank(sums.iter().map(rest).collect()) < all
    })
}

/// One row for each sum, one column for each class and item.
fn of_group(classes: &[Class], weights: &[u64], shown: &Shown, inside: impl Fn(&Class) -> bool) -> Vec<Vec<u64>> {
    let row = |share: &dyn Fn(&Class, usize) -> u64| -> Vec<u64> {
        let mut row = Vec::with_capacity(classes.len() * weights.len());
        for class in classes {
            row.extend((0..weights.len()).map(|item| if inside(class) && class.rated[item] { share(class, item) } else { 0 }));
        }
        row
    };
    let mut rows: Vec<Vec<u64>> =
        (0..weights.len()).filter(|item| shown.items[*item]).map(|item| row(&|_, other| u64::from(item == other))).collect();
    match shown.from {
        From::Nothing => {}
        From::Persons => rows.push(row(&|class, item| {
            if class.has_value() { times(weights[item], inverse(class.weight(weights))) } else { 0 }
        })),
        From::Statements => {
            let raters = tally(classes.iter().filter(|class| inside(class)), weights.len()).raters;
            rows.push(row(&|_, item| times(weights[item], inverse(u64::try_from(raters[item]).unwrap_or(0)))));
        }
    }
    rows
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
