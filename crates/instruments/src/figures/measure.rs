//! What of a questionnaire is measured: compiled once, then asked for each of thousands of sheets.

use std::collections::BTreeMap;

use entente_domain::record::response::Given;

use super::cell::Cell;
use super::total::{MeasuredTotal, stated::stated};
use crate::form::answering::codes;
use crate::form::{Choice, Constraint, Form, Item, Kind, Number, ReadingGuide, Text, Value};

/// What is measured of a questionnaire.
///
/// Invariants: each item of a dimension is a place in [`Measure::items`]; each dimension has at least one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The canonical url of the questionnaire.
    pub url: Option<String>,
    /// What is asked and can be counted, in the order of the questionnaire.
    pub items: Vec<MeasuredItem>,
    /// What the scored items are put together to, in the order of the questionnaire.
    pub dimensions: Vec<Dimension>,
    /// The totals that it states.
    pub totals: Vec<MeasuredTotal>,
    /// How its owner reads its figures, if the bands lie within what the items can make.
    pub guide: Option<ReadingGuide>,
    /// What is answered in words.
    pub comments: Vec<CommentedItem>,
    /// The places of the items by link id, in the order in which a sheet keeps its answers.
    pub(super) by_link_id: Vec<(String, usize)>,
}

/// An item whose answers are counted.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasuredItem {
    /// Its link id.
    pub link_id: String,
    /// Its question or statement.
    pub text: Option<Text>,
    /// What is counted of its answers.
    pub taken: Taken,
    /// How it counts in a dimension; nothing for an item without values, or with values but without limits.
    pub scored: Option<Scored>,
}

/// What is counted of the answers to an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Taken {
    /// Which choices were made.
    Choices {
        /// The choices, in order.
        choices: Vec<MeasuredChoice>,
        /// Whether a person can make several.
        several: bool,
        /// Whether words of one's own are taken too.
        open: bool,
    },
    /// Numbers.
    Numbers,
}

/// A choice that can be made.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasuredChoice {
    /// Under which code a sheet keeps it: see [`codes`].
    pub code: String,
    /// What it counts as written, before it is turned round; nothing for an answer that is no opinion, as "I don't know".
    pub score: Option<f64>,
}

/// How an item counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// The place of its dimension in [`Measure::dimensions`].
    pub dimension: usize,
    /// The least that it can count.
    pub low: f64,
    /// The most; above `low`, or the item would say nothing.
    pub high: f64,
    /// Whether its values are turned round: low + high − x.
    pub reversed: bool,
    /// By how much it counts in its dimension; zero for one that has figures of its own only.
    pub weight: f64,
}

/// Scored items that are read together.
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// The name that the items give it, or the link id of the group that they stand in; empty for scored items outside of any.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// The places of its items in [`Measure::items`].
    pub items: Vec<usize>,
    /// The scale on which it has a mean; nothing where its counted items have different ones.
    pub scale: Option<(f64, f64)>,
}

/// An item that is answered in words, or may be.
#[derive(Debug, Clone, PartialEq)]
pub struct CommentedItem {
    /// Its link id.
    pub link_id: String,
    /// Its question.
    pub text: Option<Text>,
    /// Whether every answer is words; otherwise only those of one's own beside the choices.
    pub words_only: bool,
}

impl Measure {
    /// What is measured of a questionnaire.
    ///
    /// *Scored* is an item of which one choice is made and whose choices carry at least two different scores, and an integer
    /// or a decimal number with both limits. Its dimension is the one that it names; else the group of the first level that it
    /// stands in; else one for all such items. Hidden items, totals, and what can come several times are not scored.
    #[must_use]
    pub fn of(form: &Form) -> Self {
        let mut made = Self {
            url: form.url.clone(),
            items: Vec::new(),
            dimensions: Vec::new(),
            totals: Vec::new(),
            guide: None,
            comments: Vec::new(),
            by_link_id: Vec::new(),
        };
        let mut by_id = BTreeMap::new();
        for top in &form.items {
            made.add(form, top, top, false, &mut by_id);
        }
        for dimension in &mut made.dimensions {
            let mut scales = dimension.items.iter().filter_map(|place| made.items.get(*place)?.scored).filter(|scored| scored.weight > 0.0);
            let first = scales.next().map(|scored| (scored.low, scored.high));
            dimension.scale = first.filter(|scale| scales.all(|scored| (scored.low, scored.high) == *scale));
        }
        made.by_link_id = made.items.iter().enumerate().map(|(place, item)| (item.link_id.clone(), place)).collect();
        made.by_link_id.sort();
        (made.totals, made.guide) = stated(form, &made);
        made
    }

    /// The place of an item.
    pub(super) fn place(&self, link_id: &str) -> Option<usize> {
        let at = self.by_link_id.binary_search_by(|(id, _)| id.as_str().cmp(link_id)).ok()?;
        self.by_link_id.get(at).map(|(_, place)| *place)
    }

    /// Whether there is an item with that link id that counts in a mean.
    pub(super) fn counts(&self, link_id: &str) -> bool {
        self.place(link_id).and_then(|place| self.items.get(place)).is_some_and(MeasuredItem::counts)
    }

    /// The recursion is as deep as the questionnaire, which its readers limit.
    fn add<'a>(&mut self, form: &'a Form, top: &'a Item, item: &'a Item, repeated: bool, by_id: &mut BTreeMap<String, usize>) {
        if item.hidden {
            return;
        }
        let repeated = repeated || item.repeats;
        if item.kind.is_question() && item.total.is_none() {
            if let Some((words_only, text)) = words(form, item) {
                self.comments.push(CommentedItem { link_id: item.link_id.clone(), text, words_only });
            }
            if let Some(taken) = taken(form, item, repeated) {
                let place = self.items.len();
                let scored = range(item, &taken).map(|(low, high)| Scored {
                    dimension: self.dimension(form, top, item, place, by_id),
                    low,
                    high,
                    reversed: item.scoring.reversed,
                    weight: weight(item),
                });
                self.items.push(MeasuredItem { link_id: item.link_id.clone(), text: item.text.clone(), taken, scored });
            }
        }
        for child in &item.items {
            self.add(form, top, child, repeated, by_id);
        }
    }

    /// The dimension of a scored item, which it joins.
    fn dimension(&mut self, form: &Form, top: &Item, item: &Item, place: usize, by_id: &mut BTreeMap<String, usize>) -> usize {
        let (id, title) = match &item.scoring.dimension {
            Some(named) => (named.clone(), form.item(named).and_then(|group| group.text.clone()).unwrap_or_else(|| Text::new(named))),
            None if top.kind == Kind::Group => (top.link_id.clone(), top.text.clone().unwrap_or_else(|| Text::new(&top.link_id))),
            // No link id is empty, so that this one is no other's.
            None => (String::new(), form.title.clone().unwrap_or_default()),
        };
        let found = *by_id.entry(id.clone()).or_insert(self.dimensions.len());
        match self.dimensions.get_mut(found) {
            Some(dimension) => dimension.items.push(place),
            None => self.dimensions.push(Dimension { id, title, items: vec![place], scale: None }),
        }
        found
    }
}

impl MeasuredItem {
    /// What an answer is worth in its dimension, or as a number; nothing for a choice without a score and for a skipped item.
    pub(super) fn value(&self, cell: &Cell) -> Option<f64> {
        let written = match (&self.taken, cell) {
            (Taken::Choices { choices, several: false, .. }, Cell::Chosen(place)) => choices.get(usize::from(*place))?.score?,
            (Taken::Numbers, Cell::Number(value)) => *value,
            _ => return None,
        };
        self.worth(written)
    }

    /// What a written score is worth; nothing where the item has no values.
    pub(super) fn worth(&self, written: f64) -> Option<f64> {
        match self.scored {
            Some(Scored { reversed: true, low, high, .. }) => Some(low + high - written),
            Some(_) => Some(written),
            None => matches!(self.taken, Taken::Numbers).then_some(written),
        }
    }

    /// Whether it counts in the mean of its dimension.
    pub(super) fn counts(&self) -> bool {
        self.scored.is_some_and(|scored| scored.weight > 0.0)
    }

    /// The answers of a sheet to this item. What is no answer to it counts as skipped.
    pub(super) fn cell(&self, given: &[Given]) -> Cell {
        match &self.taken {
            Taken::Numbers => match given {
                [Given::Plain(text)] => self.number(text).map_or(Cell::Skipped, Cell::Number),
                _ => Cell::Skipped,
            },
            Taken::Choices { choices, several, open } => {
                let place = |answer: &Given| match answer {
                    Given::Plain(code) => choices.iter().position(|choice| choice.code == *code).and_then(|at| u16::try_from(at).ok()),
                    // One's own words stand behind the last choice.
                    Given::Own { .. } => u16::try_from(choices.len()).ok().filter(|_| *open),
                };
                match given {
                    [one] if !several => place(one).map_or(Cell::Skipped, Cell::Chosen),
                    many if *several => {
                        let mut places: Vec<u16> = many.iter().filter_map(place).collect();
                        places.sort_unstable();
                        places.dedup();
                        if places.is_empty() { Cell::Skipped } else { Cell::Several(places) }
                    }
                    _ => Cell::Skipped,
                }
            }
        }
    }

    fn number(&self, text: &str) -> Option<f64> {
        let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
        self.scored.is_none_or(|scored| scored.low <= value && value <= scored.high).then_some(value)
    }
}

fn words(form: &Form, item: &Item) -> Option<(bool, Option<Text>)> {
    let beside = item.kind == Kind::OpenChoice || matches!(item.constraint, Some(Constraint::OptionsOrString | Constraint::OptionsOrType));
    let listed = !form.choices(item).is_empty();
    match item.kind {
        Kind::String | Kind::Text if !listed => Some((true, item.text.clone())),
        _ if beside => Some((false, item.text.clone())),
        _ => None,
    }
}

fn taken(form: &Form, item: &Item, several: bool) -> Option<Taken> {
    let open = words(form, item).is_some();
    match item.kind {
        Kind::Boolean => {
            let choice = |code: &str| MeasuredChoice { code: code.to_owned(), score: None };
            (!several).then(|| Taken::Choices { choices: vec![choice("true"), choice("false")], several, open: false })
        }
        Kind::Group | Kind::Display => None,
        _ if !form.choices(item).is_empty() => Some(Taken::Choices { choices: measured(form, item), several, open }),
        Kind::Integer | Kind::Decimal if !several => Some(Taken::Numbers),
        _ => None,
    }
}

/// The choices by the codes under which a sheet keeps them, so that all that can be asked is counted.
fn measured(form: &Form, item: &Item) -> Vec<MeasuredChoice> {
    let score = |choice: &Choice| choice.counted().map(|score| score.value.as_f64()).filter(|score| score.is_finite());
    codes(form, item).into_iter().map(|(code, choice)| MeasuredChoice { code, score: score(choice) }).collect()
}

/// From what to what an item counts. Nothing where all answers count the same: it says nothing, and a person who answered only
/// that would make a group look larger than it is.
fn range(item: &Item, taken: &Taken) -> Option<(f64, f64)> {
    let (low, high) = match taken {
        Taken::Choices { several: true, .. } => return None,
        Taken::Choices { choices, .. } => choices
            .iter()
            .filter_map(|choice| choice.score)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), score| (low.min(score), high.max(score))),
        Taken::Numbers => (limit(item.limits.least.as_ref()?)?, limit(item.limits.greatest.as_ref()?)?),
    };
    (low < high && (low + high).is_finite()).then_some((low, high))
}

#[allow(clippy::cast_precision_loss, reason = "limits of answers are far below 2^52")]
fn limit(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => Some(*number as f64),
        Value::Decimal(number) => Some(number.as_f64()),
        _ => None,
    }
}

fn weight(item: &Item) -> f64 {
    let weight = item.scoring.weight.as_ref().map_or(1.0, Number::as_f64);
    if weight.is_finite() && weight > 0.0 { weight } else { 0.0 }
}

#[cfg(test)]
mod tests;
