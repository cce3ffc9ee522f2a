//! Conditions that depend on each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::form::{Against, Form, Item};

/// The link ids of items with a condition or a filter that lie on a circle. An item also depends on the item it stands in.
///
/// Items are taken away from which all that they depend on was taken away (Kahn's algorithm): what is left lies on a circle
/// or behind one. The same from the other side leaves those between.
pub(super) fn find(form: &Form) -> Vec<String> {
    let mut items: Vec<(&Item, Option<usize>)> = Vec::new();
    let mut waiting: Vec<(&Item, Option<usize>)> = form.items.iter().rev().map(|item| (item, None)).collect();
    while let Some((item, parent)) = waiting.pop() {
        let here = Some(items.len());
        waiting.extend(item.items.iter().rev().map(|child| (child, here)));
        items.push((item, parent));
    }
    let places: BTreeMap<&str, usize> = items.iter().enumerate().map(|(n, (item, _))| (item.link_id.as_str(), n)).collect();
    let needs: Vec<BTreeSet<usize>> = items
        .iter()
        .map(|(item, parent)| asked(item).filter_map(|question| places.get(question).copied()).chain(*parent).collect())
        .collect();
    let mut backwards = vec![BTreeSet::new(); needs.len()];
    for (n, others) in needs.iter().enumerate() {
        for other in others {
            if let Some(users) = backwards.get_mut(*other) {
                users.insert(n);
            }
        }
    }
    let left = peel(&needs, &backwards, (0..needs.len()).collect());
    let left = peel(&backwards, &needs, left);
    let named = |n: usize| items.get(n).filter(|(item, _)| asked(item).next().is_some()).map(|(item, _)| item.link_id.clone());
    left.into_iter().filter_map(named).collect()
}

/// The link ids of the questions that decide about an item.
fn asked(item: &Item) -> impl Iterator<Item = &str> {
    let conditions = item.enable_when.iter().flat_map(|when| &when.conditions).map(|condition| condition.question.as_str());
    let filters = item.filters.iter().filter_map(|filter| match &filter.against {
        Against::Answer(question) => Some(question.as_str()),
        Against::Text(_) => None,
    });
    conditions.chain(filters)
}

/// What is left when nodes without edges to what is left are taken away one after another.
fn peel(edges: &[BTreeSet<usize>], backwards: &[BTreeSet<usize>], mut left: BTreeSet<usize>) -> BTreeSet<usize> {
    let of = |lists: &[BTreeSet<usize>], n: usize| lists.get(n).cloned().unwrap_or_default();
    let mut counts: BTreeMap<usize, usize> = left.iter().map(|n| (*n, of(edges, *n).intersection(&left).count())).collect();
    let mut free: Vec<usize> = counts.iter().filter(|(_, count)| **count == 0).map(|(n, _)| *n).collect();
    while let Some(n) = free.pop() {
        left.remove(&n);
        for other in of(backwards, n) {
            if let Some(count) = counts.get_mut(&other)
                && left.contains(&other)
                && *count > 0
            {
                *count -= 1;
                if *count == 0 {
                    free.push(other);
                }
            }
        }
    }
    left
}
