#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::boxed::{PSAT, VICHEALTH, WILDER};
use crate::figures::results::Results;
use crate::figures::round::{Owned, dimensions, form, guide, of, rules, sheet, statement, total};
use crate::form::{Choices, Condition, EnableWhen, Expected, Extras, Form, Item, Kind, Number, TotalRule, Value, fhir};

const FIVE: [&[u8]; 5] = [&[4, 5, 1], &[3, 3, 1], &[5, 5, 2], &[4, 4, 2], &[2, 3, 1]];

/// Five team sheets over a form.
fn team(form: &Form, rows: &[&[u8]]) -> Results {
    let owned: Vec<Owned> = rows.iter().map(|codes| sheet(Side::Team, None, codes)).collect();
    of(&Measure::of(form), &owned, &rules(5, false))
}

fn shown(value: i32, band: Option<u32>) -> TotalFigure {
    TotalFigure::Shown { value: Tenths(value), band }
}

fn none(why: NoTotal) -> TotalFigure {
    TotalFigure::None { why }
}

/// What the only total of a form says of the team, or why it says nothing.
fn only(form: &Form) -> TotalFigure {
    let results = team(form, &FIVE);
    assert_eq!(results.totals.len(), 1);
    results.totals[0].team
}

fn stating(rule: TotalRule, mut items: Vec<Item>) -> Form {
    let mut item = total([]);
    item.total.as_mut().unwrap().rule = rule;
    items.push(item);
    form(items)
}

/// The whole questionnaire of a skeleton, read by five who all gave the same answer to all.
fn all_alike(file: &str, code: u8) -> Results {
    let measure = Measure::of(&fhir::read(file.as_bytes()).unwrap().form);
    let answers: entente_domain::record::response::Answers =
        measure.items.iter().map(|item| (item.link_id.clone(), vec![code.to_string().as_str().into()])).collect();
    of(&measure, &vec![Owned { side: Side::Team, category: None, answers }; 5], &rules(5, false))
}

#[test]
fn a_total_is_the_weighted_sum_of_the_means_of_its_items_turned_round_where_they_are() {
    // Means 18/5 = 3.6, 20/5 = 4 and, turned round, 6 − 7/5 = 4.6. Weights 1, 2, 1: 3.6 + 8 + 4.6.
    let mut form = dimensions(&[&[1, 2], &[1]]);
    form.items[1].items[0].scoring.reversed = true;
    form.items.push(total([0, 1, 2]));
    let results = team(&form, &FIVE);
    let found = &results.totals[0];
    assert_eq!((found.id.as_deref(), found.rule, found.team), (Some("total"), GuideRule::Sum, shown(162, None)));
    assert_eq!(found.range, Some(TotalRange { low: Tenths(40), high: Tenths(200) }));
    assert_eq!((found.partner, found.figure(Side::Partner)), (none(NoTotal::SmallGroup), &none(NoTotal::SmallGroup)));
    assert_eq!(Measure::of(&form).totals[0].text.as_ref().unwrap().original, "Total");
}

#[test]
fn the_three_idioms_take_what_they_name() {
    let inner = |id: &str, items| crate::figures::round::group(id, items);
    let items = || vec![statement("i0"), statement("i1"), inner("g", vec![statement("i2")])];
    let value = |rule| only(&stating(rule, items()));
    assert_eq!(value(TotalRule::Weights), shown(36 + 40 + 14, None));
    // Only the first level, but one.
    assert_eq!(value(TotalRule::WeightsBut { except: "total".to_owned() }), shown(36 + 40, None));
    assert_eq!(value(TotalRule::WeightsBut { except: "i0".to_owned() }), shown(40, None));
    let scores = |kind| TotalRule::Scores { of: vec!["i0".to_owned(), "i2".to_owned()], kind, complete: false };
    assert_eq!(value(scores(crate::form::ScoreKind::ItemWeight)), shown(36 + 14, None));
    assert_eq!(value(scores(crate::form::ScoreKind::OrdinalValue)), none(NoTotal::NoMean));
}

#[test]
fn a_side_has_a_total_only_if_each_item_that_counts_is_shown() {
    let mut form = dimensions(&[&[1, 1], &[1]]);
    form.items.push(total([0, 1]));
    form.reading_guide = Some(guide(GuideRule::Sum, &[]));
    let rows: [&[u8]; 6] = [&[4, 5, 1], &[3, 3, 6], &[5, 5, 2], &[4, 4, 2], &[2, 3, 0], &[3, 4, 1]];
    let results = team(&form, &rows);
    // Four rated the last item.
    let figures: Vec<_> = results.totals.iter().map(|total| (total.id.as_deref(), total.team)).collect();
    assert_eq!(figures, [(Some("total"), shown(75, None)), (None, none(NoTotal::SmallGroup))]);
}

#[test]
fn rounding_comes_after_adding_up() {
    // Twelve means of 1.0833… make 13, and not twelve times 1.1.
    let form = Form { reading_guide: Some(guide(GuideRule::Sum, &[])), ..dimensions(&[&[1; 12]]) };
    let rows: Vec<Vec<u8>> = (0..12).map(|n| (0..12).map(|item| if n == item { 2 } else { 1 }).collect()).collect();
    let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).collect();
    assert_eq!(team(&form, &rows).totals[0].team, shown(130, None));
}

#[test]
fn what_no_means_can_make_is_no_total_and_says_why() {
    let rule = || TotalRule::Weights;
    assert_eq!(only(&stating(rule(), vec![Item::new("i0", Kind::Boolean)])), none(NoTotal::NothingCounts));
    let mut several = statement("i0");
    several.repeats = true;
    assert_eq!(only(&stating(rule(), vec![several, statement("i1")])), none(NoTotal::NoMean));
    let mut hidden = statement("i0");
    hidden.hidden = true;
    assert_eq!(only(&stating(rule(), vec![hidden, statement("i1")])), none(NoTotal::NoMean));
    let mut same = statement("i0");
    let Some(Choices::Listed(choices)) = &mut same.choices else { panic!("listed") };
    choices.drain(1..5);
    assert_eq!(only(&stating(rule(), vec![same, statement("i1")])), none(NoTotal::NoMean));
    let mut asked_of_some = crate::figures::round::group("g", vec![statement("i1")]);
    let condition = Condition { question: "i0".to_owned(), expected: Expected::Exists(true), extras: Extras::default() };
    asked_of_some.enable_when = Some(EnableWhen { conditions: vec![condition], behaviour: None });
    assert_eq!(only(&stating(rule(), vec![statement("i0"), asked_of_some])), none(NoTotal::NotAskedOfAll));
    let unknown = TotalRule::Scores { of: vec!["?".to_owned()], kind: crate::form::ScoreKind::ItemWeight, complete: true };
    assert_eq!(only(&stating(unknown, vec![statement("i0")])), none(NoTotal::NoMean));
}

#[test]
fn an_item_without_weight_counts_nothing() {
    let mut form = dimensions(&[&[1, 0]]);
    form.items.push(total([0, 1]));
    assert_eq!(only(&form), shown(36, None));
}

#[test]
fn a_mean_over_dimensions_is_weighted_and_needs_one_scale() {
    let mut form = dimensions(&[&[1, 2], &[1]]);
    form.reading_guide = Some(guide(GuideRule::Mean, &[]));
    // (3.6 + 2 × 4 + 1.4) ∕ 4 = 3.25.
    assert_eq!(only(&form), shown(33, None));
    let mut number = Item::new("n", Kind::Integer);
    (number.limits.least, number.limits.greatest) = (Some(Value::Integer(0)), Some(Value::Integer(10)));
    form.items.push(number);
    let found = team(&form, &FIVE).totals.remove(0);
    assert_eq!((found.team, found.range), (none(NoTotal::DifferentScales), None));
    // One dimension has the mean of the whole already.
    let one = Form { reading_guide: Some(guide(GuideRule::Mean, &[])), ..dimensions(&[&[1, 2]]) };
    assert_eq!(team(&one, &FIVE).totals, []);
}

#[test]
fn a_figure_between_two_bands_is_in_the_upper_one_from_the_half_on() {
    let of_sum = guide(GuideRule::Sum, &[("35", "84", BandCode::Low), ("85", "126", BandCode::Middle), ("127", "175", BandCode::High)]);
    let numbers = [350, 840, 844, 845, 850, 1264, 1265, 1750, 1755, 344].map(|value| band(&of_sum, Tenths(value)));
    assert_eq!(numbers, [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1), Some(2), Some(2), None, None]);
    let finer = guide(GuideRule::Mean, &[("1", "2.66", BandCode::Low), ("2.67", "5", BandCode::High)]);
    assert_eq!([26, 27].map(|value| band(&finer, Tenths(value))), [Some(0), Some(1)]);
}

#[test]
fn the_bands_of_a_sum_are_about_the_whole_whichever_item_states_it() {
    let bands = guide(GuideRule::Sum, &[("3", "7", BandCode::Low), ("8", "15.0", BandCode::High)]);
    let mut form = Form { reading_guide: Some(bands), ..dimensions(&[&[1, 1], &[1]]) };
    // 3.6 + 4 + 1.4
    assert_eq!(only(&form), shown(90, Some(1)));
    form.items.push(total([0, 1]));
    let results = team(&form, &FIVE);
    assert_eq!(results.totals.iter().map(|total| total.team).collect::<Vec<_>>(), [shown(76, None), shown(90, Some(1))]);
    let written: Vec<_> = results.bands.iter().map(|band| (band.from.as_str(), band.to.as_str(), band.code)).collect();
    assert_eq!(written, [("3", "7", BandCode::Low), ("8", "15.0", BandCode::High)]);
    form.items[2] = total([0, 1, 2]);
    assert_eq!(only(&form), shown(90, Some(1)));
}

#[test]
fn bands_that_were_written_for_more_items_or_another_scale_are_not_used() {
    let sum = Form { reading_guide: Some(guide(GuideRule::Sum, &[("3", "16", BandCode::Low)])), ..dimensions(&[&[1, 1, 1]]) };
    assert_eq!((only(&sum), team(&sum, &FIVE).bands), (shown(90, None), vec![]));
    let mean = |to| {
        let form = Form { reading_guide: Some(guide(GuideRule::Mean, &[("1", to, BandCode::Low)])), ..dimensions(&[&[1], &[1]]) };
        let results = team(&form, &FIVE);
        (results.dimensions[0].team_band, results.dimensions[0].partner_band, results.totals[0].team)
    };
    assert_eq!(mean("5.0"), (Some(0), None, shown(38, Some(0))));
    assert_eq!(mean("7"), (None, None, shown(38, None)));
}

#[test]
fn the_questionnaires_of_the_box_are_read_as_their_owners_do() {
    // 35 × 3 = 105, in the middle.
    let vichealth = all_alike(VICHEALTH, 3);
    assert_eq!((vichealth.totals.len(), vichealth.totals[0].team), (1, shown(1050, Some(1))));
    assert_eq!(vichealth.totals[0].range, Some(TotalRange { low: Tenths(350), high: Tenths(1750) }));
    assert!(vichealth.dimensions.iter().all(|dimension| dimension.team_band.is_none()));
    // No bands are given: the mean of the whole beside that of each domain.
    let psat = all_alike(PSAT, 6);
    assert_eq!((psat.dimensions.len(), psat.totals[0].rule, psat.totals[0].team), (8, GuideRule::Mean, shown(60, None)));
    let wilder = all_alike(WILDER, 2);
    assert_eq!((wilder.totals.len(), wilder.dimensions[0].team_band, wilder.bands[0].code), (0, Some(0), BandCode::Concern));
}

#[test]
fn weights_beyond_all_numbers_make_no_total() {
    let mut form = dimensions(&[&[1, 1]]);
    form.items[0].items[0].scoring.weight = Number::new("1e308");
    form.items.push(total([0, 1]));
    assert_eq!(only(&form), none(NoTotal::NoMean));
}
