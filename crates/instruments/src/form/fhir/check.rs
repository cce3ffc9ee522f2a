//! What must hold over the whole questionnaire: link ids, lists, conditions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reason, ReasonCode, Report, shown};
use crate::form::{Against, Choices, Form, Item, Json, Kind};

/// A questionnaire with more items would not be answered by anybody.
const MOST_ITEMS: usize = 5_000;
/// Longest link id, in characters: FHIR has no limit, the text of an answer's key must be sensible.
const LONGEST_LINK_ID: usize = 255;

/// An item, its path and its parent's place in the list.
struct Placed<'a> {
    item: &'a Item,
    path: String,
    parent: Option<usize>,
}

/// Names what does not hold.
pub(super) fn check(form: &Form, report: &mut Report) {
    let placed = place(form);
    if placed.len() > MOST_ITEMS {
        report.add(Reason::new("item", ReasonCode::TooManyItems).with("limit", MOST_ITEMS));
        return;
    }
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (n, Placed { item, path, .. }) in placed.iter().enumerate() {
        let id = item.link_id.as_str();
        if id.chars().count() > LONGEST_LINK_ID || id.chars().any(char::is_control) {
            report.say(format!("{path}.linkId"), ReasonCode::LinkIdUnusable);
        }
        if !id.is_empty() && places.insert(id, n).is_some() {
            report.add(Reason::new(format!("{path}.linkId"), ReasonCode::LinkIdTwice).with("link_id", shown(id)));
        }
        if item.kind == Kind::Display && !item.items.is_empty() {
            report.say(path.clone(), ReasonCode::DisplayWithItems);
        }
        choices(form, item, path, report);
    }
    for Placed { item, path, .. } in &placed {
        targets(item, path, &placed, &places, report);
    }
    loops(&placed, &places, report);
}

/// All items with their paths, each before its children.
fn place(form: &Form) -> Vec<Placed<'_>> {
    let mut placed = Vec::new();
    let mut waiting: Vec<(&Item, String, Option<usize>)> =
        form.items.iter().enumerate().rev().map(|(n, item)| (item, format!("item[{n}]"), None)).collect();
    while let Some((item, path, parent)) = waiting.pop() {
        let here = Some(placed.len());
        waiting.extend(item.items.iter().enumerate().rev().map(|(n, child)| (child, format!("{path}.item[{n}]"), here)));
        placed.push(Placed { item, path, parent });
    }
    placed
}

fn choices(form: &Form, item: &Item, path: &str, report: &mut Report) {
    match &item.choices {
        None if item.kind == Kind::Choice && item.extras.element("answerOption").is_none() => {
            report.say(path, ReasonCode::ChoicesMissing);
        }
        Some(Choices::Shared(reference)) if form.choice_set(reference).is_none() => {
            let contained = form.extras.element("contained").map_or(&[][..], Json::entries);
            let names = |resource: &Json| match reference.strip_prefix('#') {
                Some(id) => resource.text("id") == Some(id),
                None => resource.text("url") == Some(reference),
            };
            let code = if contained.iter().any(names) { ReasonCode::ValueSetNotListed } else { ReasonCode::ValueSetOutside };
            report.say(format!("{path}.answerValueSet"), code);
        }
        _ => {}
    }
}

/// Each condition asks about an item that takes answers.
fn targets(item: &Item, path: &str, placed: &[Placed<'_>], places: &BTreeMap<&str, usize>, report: &mut Report) {
    for (n, condition) in item.enable_when.iter().flat_map(|when| &when.conditions).enumerate() {
        let code = match places.get(condition.question.as_str()) {
            None => ReasonCode::ConditionUnknownQuestion,
            Some(target) if !placed[*target].item.kind.is_question() => ReasonCode::ConditionWithoutAnswer,
            Some(_) => continue,
        };
        report.add(Reason::new(format!("{path}.enableWhen[{n}].question"), code).with("question", shown(&condition.question)));
    }
    for filter in &item.filters {
        let Against::Answer(question) = &filter.against else { continue };
        if !places.get(question.as_str()).is_some_and(|target| placed[*target].item.kind.is_question()) {
            report.add(Reason::new(path, ReasonCode::ConditionUnknownQuestion).with("question", shown(question)));
        }
    }
}

/// Conditions that depend on each other in a circle. An item also depends on the item that it stands in.
///
/// Items are taken away from which all that they depend on was taken away (Kahn's algorithm): what is left lies on a circle
/// or behind one. Only those on a circle are named.
fn loops(placed: &[Placed<'_>], places: &BTreeMap<&str, usize>, report: &mut Report) {
    let needs: Vec<BTreeSet<usize>> = placed
        .iter()
        .map(|Placed { item, parent, .. }| {
            let conditions = item.enable_when.iter().flat_map(|when| &when.conditions);
            conditions.filter_map(|condition| places.get(condition.question.as_str()).copied()).chain(*parent).collect()
        })
        .collect();
    let backwards = {
        let mut backwards = vec![BTreeSet::new(); needs.len()];
        for (n, others) in needs.iter().enumerate() {
            for other in others {
                backwards[*other].insert(n);
            }
        }
        backwards
    };
    // First from the side of what is needed, then, in what is left, from the side of what needs.
    let left = peel(&needs, &backwards, &(0..needs.len()).collect());
    let left = peel(&backwards, &needs, &left);
    for n in left {
        let Placed { item, path, .. } = &placed[n];
        if item.enable_when.is_some() {
            report.add(Reason::new(format!("{path}.enableWhen"), ReasonCode::ConditionLoop).with("question", shown(&item.link_id)));
        }
    }
}

/// What is left of `among` when nodes without edges of `edges` inside it are taken away one after another.
fn peel(edges: &[BTreeSet<usize>], backwards: &[BTreeSet<usize>], among: &BTreeSet<usize>) -> BTreeSet<usize> {
    let mut left = among.clone();
    let mut counts: BTreeMap<usize, usize> = left.iter().map(|n| (*n, edges[*n].intersection(&left).count())).collect();
    let mut free: Vec<usize> = counts.iter().filter(|(_, count)| **count == 0).map(|(n, _)| *n).collect();
    while let Some(n) = free.pop() {
        left.remove(&n);
        for other in backwards[n].iter().filter(|other| left.contains(other)) {
            if let Some(count) = counts.get_mut(other) {
                *count -= 1;
                if *count == 0 {
                    free.push(*other);
                }
            }
        }
    }
    left
}
