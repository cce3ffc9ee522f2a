#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::boxed::{BILAN_DU_PARTENARIAT, MON_ROLE};
use crate::figures::round::{form, group, scale, statement};
use crate::form::answering::codes;
use crate::form::{ChoiceSet, Choices, Coding, Score, ScoreKind, fhir};

fn ids(measure: &Measure) -> Vec<(&str, usize)> {
    measure.dimensions.iter().map(|dimension| (dimension.id.as_str(), dimension.items.len())).collect()
}

#[test]
fn the_questionnaires_of_the_program_are_measured_whole() {
    let sizes = [BILAN_DU_PARTENARIAT, MON_ROLE].map(|text| {
        let measure = Measure::of(&fhir::read(text.as_bytes()).unwrap().form);
        assert!(measure.dimensions.iter().all(|dimension| dimension.scale == Some((1.0, 5.0))));
        (measure.dimensions.len(), measure.items.len())
    });
    assert_eq!(sizes, [(6, 12), (2, 14)]);
}

#[test]
fn an_item_belongs_to_what_it_names_else_to_its_group_else_to_the_questionnaire() {
    let mut named = statement("i1");
    named.scoring.dimension = Some("trust".to_owned());
    let measure = Measure::of(&form(vec![
        group("a", vec![statement("i0"), named.clone()]),
        statement("i2"),
        group("b", vec![group("inner", vec![statement("i3")])]),
        statement("i4"),
    ]));
    assert_eq!(ids(&measure), [("a", 1), ("trust", 1), ("", 2), ("b", 1)]);
    let titles: Vec<_> = measure.dimensions.iter().map(|dimension| dimension.title.original.as_str()).collect();
    assert_eq!(titles, ["a", "trust", "Essai", "b"]);
    // A dimension that is named like a group is that group.
    named.scoring.dimension = Some("b".to_owned());
    assert_eq!(ids(&Measure::of(&form(vec![named, group("b", vec![statement("i3")])]))), [("b", 2)]);
}

#[test]
fn numbers_are_scored_if_they_have_both_limits() {
    let number = |least: Option<i64>| {
        let mut item = Item::new("i0", Kind::Integer);
        (item.limits.least, item.limits.greatest) = (least.map(Value::Integer), Some(Value::Integer(10)));
        Measure::of(&form(vec![item])).items.remove(0)
    };
    let (with, without) = (number(Some(0)), number(None));
    assert_eq!((with.scored.is_some(), without.scored), (true, None));
    assert_eq!(with.value(&with.cell(&["11".into()])), None);
    assert_eq!(without.value(&without.cell(&["11".into()])), Some(11.0));
    assert_eq!(with.cell(&["ten".into()]), Cell::Skipped);
}

#[test]
fn what_comes_several_times_is_counted_and_not_scored() {
    let mut item = statement("i0");
    item.repeats = true;
    let measure = Measure::of(&form(vec![item]));
    assert_eq!((measure.dimensions.len(), measure.items[0].scored), (0, None));
    assert_eq!(measure.items[0].cell(&["5".into(), "2".into(), "5".into(), "?".into()]), Cell::Several(vec![1, 4]));
}

#[test]
fn what_is_hidden_or_a_total_or_always_the_same_is_not_scored() {
    let (mut hidden, mut same) = (statement("i0"), statement("i1"));
    hidden.hidden = true;
    let Some(Choices::Listed(choices)) = &mut same.choices else { panic!("listed") };
    choices.drain(1..5);
    let measure = Measure::of(&form(vec![hidden, same]));
    assert_eq!((measure.dimensions.len(), measure.items.len()), (0, 1));
}

#[test]
fn words_of_ones_own_stand_behind_the_choices_and_are_never_taken_for_a_code() {
    let mut item = Item::new("i0", Kind::OpenChoice);
    item.choices = Some(Choices::Shared("#s".to_owned()));
    let Choices::Listed(choices) = scale() else { panic!("listed") };
    let mut form = form(vec![item]);
    form.choice_sets = vec![ChoiceSet { id: "s".to_owned(), url: None, choices, written: None }];
    let measure = Measure::of(&form);
    assert_eq!(measure.items[0].cell(&[Given::Own { own: "5".to_owned() }]), Cell::Chosen(6));
    assert_eq!(measure.items[0].value(&Cell::Chosen(6)), None);
    assert_eq!((measure.comments.len(), measure.comments[0].words_only), (1, false));
}

/// A choice of a system with a code, or with words alone, and what it counts.
fn choice(system: &str, code: Option<&str>, words: Option<&str>, score: i64) -> Choice {
    let (system, code) = (Some(system.to_owned()), code.map(str::to_owned));
    let coding = Coding { system, code, display: words.map(Text::new), ..Coding::default() };
    let mut choice = Choice::new(Value::Coding(Box::new(coding)));
    choice.score = Some(Score { value: Number::from(score), kind: ScoreKind::ItemWeight });
    choice
}

#[test]
fn what_can_be_chosen_is_counted_though_it_has_no_code_or_the_code_of_another() {
    let mut item = Item::new("i0", Kind::Choice);
    item.choices = Some(Choices::Listed(vec![
        choice("urn:one", Some("a"), None, 1),
        choice("urn:one", None, Some("Souvent"), 2),
        choice("urn:two", Some("a"), Some("Toujours"), 3),
        choice("urn:two", None, None, 4),
    ]));
    let form = form(vec![item]);
    let asked: Vec<String> = codes(&form, &form.items[0]).into_iter().map(|(code, _)| code).collect();
    assert_eq!(asked, ["a", "Souvent", "#3", "#4"]);
    let measure = Measure::of(&form);
    let item = &measure.items[0];
    let Taken::Choices { choices, .. } = &item.taken else { panic!("choices") };
    assert_eq!(choices.iter().map(|choice| choice.code.clone()).collect::<Vec<_>>(), asked);
    let counted: Vec<Option<f64>> = asked.iter().map(|code| item.value(&item.cell(&[Given::Plain(code.clone())]))).collect();
    assert_eq!(counted, [Some(1.0), Some(2.0), Some(3.0), Some(4.0)]);
}
