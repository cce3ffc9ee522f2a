//! The rule of small groups for one dimension of one side: which figures may stand beside each other.
//!
//! ADR 0019 gives the argument, the tests beside this file the proof by linear algebra. In short, of the items that count in
//! a dimension, *full* are the persons who rated all of them and *partial* those who rated some. Sums of single items can never
//! be subtracted from each other: each is about another item, and the parts of a side add up to it. A sum of persons' values
//! can be taken away from sums of items, and what stays is a sum over the partial persons, or over the full ones.

/// What a group of persons rated of a dimension. Counts of persons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Tally {
    /// Who rated each counted item.
    pub(super) raters: Vec<usize>,
    /// Who rated all of them.
    pub(super) full: usize,
    /// Who rated some and not all.
    pub(super) partial: usize,
    /// Who has a value by the half rule.
    pub(super) valued: usize,
}

/// What is shown of a dimension for one side and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// For the side.
    pub(super) whole: Shown,
    /// For each of its parts alike.
    pub(super) parts: Shown,
}

/// What is shown of a dimension for a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// Which counted items.
    pub(super) items: Vec<bool>,
    /// What the figure of the dimension is made of.
    pub(super) from: From,
}

/// What the figure of a dimension is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// The values of the persons.
    Persons,
    /// The means of the items, all of which are shown.
    Statements,
    /// It is hidden.
    Nothing,
}

impl Plan {
    /// What may be shown of a dimension with a scale, by what the side and its parts rated. The parts are none or the whole.
    pub(super) fn of(whole: &Tally, parts: &[Tally], least: usize) -> Self {
        let size = whole.raters.len();
        let nothing = Shown { items: vec![false; size], from: From::Nothing };
        let of_persons = |items: bool, yes: bool| Shown { items: vec![items; size], from: if yes { From::Persons } else { From::Nothing } };
        let of_statements = |items: Vec<bool>| {
            let all = !items.is_empty() && items.iter().all(|shown| *shown);
            Shown { items, from: if all { From::Statements } else { From::Nothing } }
        };
        let items = enough(whole, least);
        let in_parts = in_all(parts, size, least);
        if !items.iter().all(|shown| *shown) {
            if whole.valued < least {
                return Self { whole: of_statements(items), parts: of_statements(in_parts) };
            }
            // Sums of persons' values alone: nothing to take them away from.
            let all_valued = !parts.is_empty() && parts.iter().all(|part| part.valued >= least);
            return Self { whole: of_persons(false, true), parts: of_persons(false, all_valued) };
        }
        if !parts.is_empty() && parts.iter().all(|part| part.is_safe(least)) {
            return Self { whole: of_persons(true, true), parts: of_persons(true, true) };
        }
        // A sum of persons over the side, beside sums of items in a part, would isolate the full persons of another part.
        if whole.is_safe(least) && !in_parts.iter().any(|shown| *shown) {
            return Self { whole: of_persons(true, true), parts: nothing };
        }
        Self { whole: of_statements(items), parts: of_statements(in_parts) }
    }
}

impl Tally {
    /// Whether sums of persons and sums of all items may stand beside each other: what stays after taking the items away is a
    /// sum over all partial persons, or has all full ones in it.
    pub(super) fn is_safe(&self, least: usize) -> bool {
        self.full >= least && (self.partial == 0 || self.partial >= least)
    }
}

fn enough(tally: &Tally, least: usize) -> Vec<bool> {
    tally.raters.iter().map(|raters| *raters >= least).collect()
}

/// Which items have enough raters in every part. One part alone would be the difference of the side and the others.
pub(super) fn in_all(parts: &[Tally], size: usize, least: usize) -> Vec<bool> {
    let start = vec![!parts.is_empty(); size];
    parts.iter().fold(start, |shown, part| shown.into_iter().zip(enough(part, least)).map(|(shown, enough)| shown && enough).collect())
}

#[cfg(test)]
mod tests;
