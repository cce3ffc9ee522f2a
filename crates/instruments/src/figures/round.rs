//! Rounds for the tests: a questionnaire of our own, and sheets from short rows of codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::{Answers, Given};

use super::*;
use crate::form::{
    Band, BandCode, Choice, Choices, Coding, Form, GuideRule, Item, Kind, Number, ReadingGuide, Score, ScoreKind, Text, Total, TotalRule,
    Value,
};

/// Choices 1 to 5 with scores, and "unknown" without.
pub(super) fn scale() -> Choices {
    let choice = |n: i64| {
        let mut choice = Choice::new(Value::Coding(Box::new(Coding::new(n.to_string(), Text::new(n.to_string())))));
        choice.score = Some(Score { value: Number::from(n), kind: ScoreKind::ItemWeight });
        choice
    };
    let unknown = Choice::new(Value::Coding(Box::new(Coding::new("unknown", Text::new("Je ne sais pas")))));
    Choices::Listed((1..=5).map(choice).chain([unknown]).collect())
}

pub(super) fn statement(link_id: &str) -> Item {
    let mut item = Item::new(link_id, Kind::Choice).with_text(Text::new(link_id));
    item.choices = Some(scale());
    item
}

pub(super) fn group(link_id: &str, items: Vec<Item>) -> Item {
    let mut group = Item::new(link_id, Kind::Group).with_text(Text::new(link_id));
    group.items = items;
    group
}

pub(super) fn form(items: Vec<Item>) -> Form {
    Form { url: Some("urn:test".to_owned()), title: Some(Text::new("Essai")), items, ..Form::default() }
}

/// A form of the dimensions "d0", "d1" … with statements "i0", "i1" … running on, by their weights.
pub(super) fn dimensions(weights: &[&[i64]]) -> Form {
    let mut ids = 0..;
    let mut item = |weight: &i64| {
        let mut item = statement(&format!("i{}", ids.next().unwrap_or(0)));
        item.scoring.weight = Some(Number::from(*weight));
        item
    };
    let group = |(n, weights): (usize, &&[i64])| group(&format!("d{n}"), weights.iter().map(&mut item).collect());
    form(weights.iter().enumerate().map(group).collect())
}

/// An item that states a total of the scores of some statements.
pub(super) fn total(of: impl IntoIterator<Item = usize>) -> Item {
    let of = of.into_iter().map(|n| format!("i{n}")).collect();
    let mut item = Item::new("total", Kind::Decimal).with_text(Text::new("Total"));
    item.total = Some(Total { rule: TotalRule::Scores { of, kind: ScoreKind::ItemWeight, complete: true }, written: None });
    item
}

/// A guide with bands from low to high.
pub(super) fn guide(rule: GuideRule, bands: &[(&str, &str, BandCode)]) -> ReadingGuide {
    let number = |text: &str| Number::new(text).unwrap();
    let bands = bands.iter().map(|(from, to, code)| Band { from: number(from), to: number(to), code: *code });
    ReadingGuide { rule, bands: bands.collect(), written: None }
}

/// One dimension "d" of statements "i0", "i1" …, with their weights.
pub(super) fn one_dimension(weights: &[i64]) -> Measure {
    let items = weights.iter().enumerate().map(|(n, weight)| {
        let mut item = statement(&format!("i{n}"));
        item.scoring.weight = Some(Number::from(*weight));
        item
    });
    Measure::of(&form(vec![group("d", items.collect())]))
}

/// One sheet that owns its answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Owned {
    pub(super) side: Side,
    pub(super) category: Option<StakeholderCategory>,
    pub(super) answers: Answers,
}

/// A sheet over the statements: 1 to 5 is a rating, 6 "I don't know", 0 skipped.
pub(super) fn sheet(side: Side, category: Option<usize>, codes: &[u8]) -> Owned {
    let answer = |code: u8| match code {
        0 => None,
        6 => Some("unknown".to_owned()),
        value => Some(value.to_string()),
    };
    let answers = codes.iter().enumerate().filter_map(|(n, code)| Some((format!("i{n}"), vec![Given::Plain(answer(*code)?)])));
    Owned { side, category: category.map(|n| StakeholderCategory::ALL[n]), answers: answers.collect() }
}

pub(super) fn sheets(side: Side, rows: &[&[u8]]) -> Vec<Owned> {
    rows.iter().map(|codes| sheet(side, None, codes)).collect()
}

pub(super) fn rules(smallest_group: u32, by_category: bool) -> Rules {
    Rules { smallest_group, by_category, invited: Invited::default() }
}

pub(super) fn of(measure: &Measure, owned: &[Owned], rules: &Rules) -> Results {
    let sheets: Vec<Sheet> =
        owned.iter().map(|owned| Sheet { side: owned.side, category: owned.category, answers: &owned.answers }).collect();
    results(measure, &sheets, rules)
}
