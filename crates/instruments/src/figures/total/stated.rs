//! Which totals a questionnaire states, and over which of its items.

use super::{Counted, MeasuredTotal, NoTotal};
use crate::figures::measure::Measure;
use crate::form::{Form, GuideRule, Item, ReadingGuide, TotalRule};

/// An item that is answered.
struct Asked<'f> {
    item: &'f Item,
    /// Whether it stands under no other.
    first: bool,
    /// Whether it is asked of everybody.
    of_all: bool,
}

/// The totals, in the order of the items that state them, then the one of the reading guide; and the guide, if it was written for
/// these items.
///
/// A guide that reads a sum states the sum over all items that count, unless an item states that already. One that reads means
/// states the mean over all of them, unless they are one dimension, whose mean it is already.
pub(in crate::figures) fn stated(form: &Form, measure: &Measure) -> (Vec<MeasuredTotal>, Option<ReadingGuide>) {
    let mut asked = Vec::new();
    collect(&form.items, true, true, &mut asked);
    let whole = |rule| match rule {
        GuideRule::Sum => sum(measure, asked.iter().filter(|one| measure.counts(&one.item.link_id))),
        GuideRule::Mean => mean(measure),
    };
    let guide = form.reading_guide.as_ref();
    let read = guide.and_then(|guide| Some((guide.rule, whole(guide.rule).ok()?)));
    let guide_holds = guide.zip(read.as_ref()).is_some_and(|(guide, (_, counted))| lies_within(guide, counted));
    let is_read =
        |rule, counted: &Result<Counted, NoTotal>| read.as_ref().is_some_and(|(of, whole)| *of == rule && counted.as_ref() == Ok(whole));
    let mut totals: Vec<MeasuredTotal> = form
        .all_items()
        .filter(|item| !item.hidden)
        .filter_map(|item| {
            let counted = by_rule(form, measure, &asked, &item.total.as_ref()?.rule);
            let read = is_read(GuideRule::Sum, &counted);
            Some(MeasuredTotal { id: Some(item.link_id.clone()), text: item.text.clone(), rule: GuideRule::Sum, counted, read })
        })
        .collect();
    if let Some(rule) = guide.map(|guide| guide.rule) {
        let said_already = match rule {
            GuideRule::Sum => totals.iter().any(|total| total.read),
            GuideRule::Mean => measure.dimensions.len() == 1,
        };
        if !said_already {
            totals.push(MeasuredTotal { id: None, text: None, rule, counted: whole(rule), read: true });
        }
    }
    (totals, guide.filter(|_| guide_holds).cloned())
}

/// The recursion is as deep as the questionnaire, which its readers limit.
fn collect<'f>(items: &'f [Item], first: bool, of_all: bool, found: &mut Vec<Asked<'f>>) {
    for item in items {
        let of_all = of_all && item.enable_when.is_none();
        if item.kind.is_question() && item.total.is_none() {
            found.push(Asked { item, first, of_all });
        }
        collect(&item.items, false, of_all, found);
    }
}

/// What counts in a total that an item states. Numbers have no weights: only choices with scores count in it.
fn by_rule(form: &Form, measure: &Measure, asked: &[Asked], rule: &TotalRule) -> Result<Counted, NoTotal> {
    let scored = |one: &&Asked| form.choices(one.item).iter().any(|choice| choice.counted().is_some());
    match rule {
        TotalRule::Weights => sum(measure, asked.iter().filter(scored)),
        TotalRule::WeightsBut { except } => {
            sum(measure, asked.iter().filter(scored).filter(|one| one.first && one.item.link_id != *except))
        }
        TotalRule::Scores { of, kind, .. } => {
            let named = |id: &String| {
                let one = asked.iter().find(|one| one.item.link_id == *id).filter(scored)?;
                form.choices(one.item).iter().filter_map(|choice| choice.counted()).all(|score| score.kind == *kind).then_some(one)
            };
            let all: Option<Vec<&Asked>> = of.iter().map(named).collect();
            sum(measure, all.ok_or(NoTotal::NoMean)?.into_iter())
        }
    }
}

fn sum<'f>(measure: &Measure, asked: impl Iterator<Item = &'f Asked<'f>>) -> Result<Counted, NoTotal> {
    let mut counted = Counted { items: Vec::new(), low: 0.0, high: 0.0 };
    for one in asked {
        let place = measure.place(&one.item.link_id).ok_or(NoTotal::NoMean)?;
        let scored = measure.items.get(place).and_then(|item| item.scored).ok_or(NoTotal::NoMean)?;
        if scored.weight > 0.0 {
            if !one.of_all {
                return Err(NoTotal::NotAskedOfAll);
            }
            counted.items.push(place);
            counted.low += scored.weight * scored.low;
            counted.high += scored.weight * scored.high;
        }
    }
    counted.items.sort_unstable();
    if !(counted.low.is_finite() && counted.high.is_finite()) {
        return Err(NoTotal::NoMean);
    }
    if counted.items.is_empty() { Err(NoTotal::NothingCounts) } else { Ok(counted) }
}

/// What counts in the mean over the whole questionnaire.
fn mean(measure: &Measure) -> Result<Counted, NoTotal> {
    let all = measure.items.iter().enumerate().filter_map(|(place, item)| Some((place, item.scored.filter(|_| item.counts())?)));
    let mut counted: Option<Counted> = None;
    for (place, scored) in all {
        let so_far = counted.get_or_insert(Counted { items: Vec::new(), low: scored.low, high: scored.high });
        if (so_far.low, so_far.high) != (scored.low, scored.high) {
            return Err(NoTotal::DifferentScales);
        }
        so_far.items.push(place);
    }
    counted.ok_or(NoTotal::NothingCounts)
}

/// Whether the bands lie within what a figure can be. Bands that reach further were written for more items than were kept, or for
/// another scale: what they call low would not be low here.
fn lies_within(guide: &ReadingGuide, counted: &Counted) -> bool {
    guide.bands.iter().all(|band| counted.low <= band.from.as_f64() && band.to.as_f64() <= counted.high)
}
