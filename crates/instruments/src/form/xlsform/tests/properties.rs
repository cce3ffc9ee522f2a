//! Generated forms and random cells.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::form::{Choice, ChoiceSet, Limits};

/// A text as a cell keeps it: without blanks around it.
fn words() -> impl Strategy<Value = String> {
    "[A-Za-zé=+@'\"<-][A-Za-zéèà'\"=+@<>&;, -]{0,12}[a-zé?.!]"
}

fn text() -> impl Strategy<Value = Text> {
    (words(), proptest::option::of(words()), proptest::option::of(words())).prop_map(|(original, de, nl)| {
        let mut text = Text::new(original);
        for (language, translation) in [("de", de), ("nl-BE", nl)] {
            if let Some(translation) = translation {
                text = text.with(language, translation);
            }
        }
        text
    })
}

#[derive(Debug, Clone)]
struct Plan {
    kind: u8,
    name: String,
    text: Text,
    hint: Option<Text>,
    flags: (bool, bool, bool),
    bounds: (Option<i64>, Option<i64>),
    condition: Option<(prop::sample::Index, u8, i64)>,
}

fn plan() -> impl Strategy<Value = Plan> {
    (
        0_u8..10,
        "[a-zA-Z0-9/. é]{1,6}",
        text(),
        proptest::option::of(text()),
        any::<(bool, bool, bool)>(),
        (proptest::option::of(-9_i64..9), proptest::option::of(10_i64..99)),
        proptest::option::of((any::<prop::sample::Index>(), 0_u8..8, 0_i64..9)),
    )
        .prop_map(|(kind, name, text, hint, flags, bounds, condition)| Plan { kind, name, text, hint, flags, bounds, condition })
}

/// A condition on an earlier question that it can be asked about.
fn condition(earlier: &Item, choice: u8, number: i64) -> Option<EnableWhen> {
    let operator = Operator::ALL[usize::from(choice) % 6];
    let value = match earlier.kind {
        Kind::Integer => Value::Integer(number),
        Kind::Boolean => Value::Boolean(number > 4),
        Kind::Choice => code(["1", "2", "3"][usize::try_from(number).unwrap() % 3]),
        _ => return Some(EnableWhen { conditions: vec![exists(&earlier.link_id, choice.is_multiple_of(2))], behaviour: None }),
    };
    let first = match earlier.kind {
        Kind::Integer => compared(&earlier.link_id, operator, value),
        _ if earlier.repeats || choice.is_multiple_of(2) => compared(&earlier.link_id, Operator::Equal, value),
        _ => compared(&earlier.link_id, Operator::NotEqual, value),
    };
    Some(match choice {
        7 => EnableWhen { conditions: vec![first, exists(&earlier.link_id, false)], behaviour: Some(Behaviour::Any) },
        _ => EnableWhen { conditions: vec![first], behaviour: None },
    })
}

fn item(plan: &Plan, link_id: String, earlier: &[Item]) -> Item {
    let kind = [
        Kind::Display,
        Kind::Boolean,
        Kind::Integer,
        Kind::Decimal,
        Kind::Date,
        Kind::String,
        Kind::Text,
        Kind::Choice,
        Kind::Choice,
        Kind::OpenChoice,
    ][usize::from(plan.kind)];
    let mut item = Item::new(link_id, kind).with_text(plan.text.clone());
    item.hint.clone_from(&plan.hint);
    if kind.is_question() {
        (item.required, item.read_only) = (plan.flags.0, plan.flags.1);
    }
    match kind {
        Kind::Integer => {
            item.limits =
                Limits { least: plan.bounds.0.map(Value::Integer), greatest: plan.bounds.1.map(Value::Integer), ..Limits::default() }
        }
        Kind::Text => item.limits.longest = plan.bounds.1.and_then(|bound| u32::try_from(bound).ok()),
        Kind::Choice | Kind::OpenChoice => {
            item.choices = Some(Choices::Shared("#list".to_owned()));
            item.repeats = plan.kind == 8;
            // Whether it is a scale that is marked depends on the others: the file says it outright.
            item.extras.cells.push(("appearance".to_owned(), "minimal".to_owned()));
        }
        _ => {}
    }
    let askable: Vec<&Item> = earlier.iter().filter(|item| item.kind.is_question()).collect();
    if let Some((which, choice, number)) = &plan.condition
        && !askable.is_empty()
    {
        let earlier: &&Item = which.get(&askable[..]);
        item.enable_when = condition(earlier, *choice, *number);
    }
    item
}

fn form() -> impl Strategy<Value = Form> {
    (vec(plan(), 1..12), any::<bool>(), vec(text(), 3)).prop_map(|(plans, with_language, labels)| {
        let mut items: Vec<Item> = Vec::new();
        for (n, plan) in plans.iter().enumerate() {
            let link_id = format!("{}{n}", plan.name.trim_start());
            let item = item(plan, link_id, &items);
            items.push(item);
        }
        let half = items.split_off(items.len() / 2);
        let mut group = Item::new("a group", Kind::Group).with_text(Text::new("Group"));
        group.items = half;
        items.push(group);
        let choices = labels
            .into_iter()
            .zip(1..)
            .map(|(label, n): (Text, i32)| Choice::new(Value::Coding(Box::new(Coding::new(n.to_string(), label)))));
        let choice_sets = vec![ChoiceSet { id: "list".to_owned(), url: None, choices: choices.collect(), written: None }];
        let language = with_language.then(|| "fr".to_owned());
        Form { items, choice_sets, language, title: Some(Text::new("T")), ..Form::default() }
    })
}

/// Cells with the words in them that readers look for.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "(type|name|label|label::fr|hint|required|relevant|constraint|default|parameters|appearance|choice_filter|list_name|value|score)",
        "(text|note|integer|decimal|date|range|select_one l|select_multiple l|select_one l or_other|begin group|end group|start|calculate|begin repeat)",
        "(a|b|c|yes|no|l|1|2.0|start=1 end=9|likert|\\$\\{a\\}|survey|choices|settings)",
        "[ .()'\"=<>!a-c$\\{\\}0-9,-]{0,20}",
        "\\$\\{[abc]\\} (=|!=|<|>) ('x'|3|date\\('2026-01-01'\\))( (and|or) not\\(selected\\(\\$\\{[abc]\\}, 'b'\\)\\))?",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_form_that_is_written_is_the_same_when_it_is_read(form in form()) {
        let written = write(&form).map_err(|left_out| TestCaseError::fail(format!("{left_out:?}")))?;
        prop_assert_eq!(&written.left_out, &[]);
        let again = read(&written.sheets).map_err(|reasons| TestCaseError::fail(format!("{reasons:#?}\n{:#?}", written.sheets)))?;
        prop_assert_eq!(again, form);
    }

    #[test]
    fn random_cells_are_taken_or_refused_and_what_is_taken_is_the_same_after_writing(
        survey in vec(vec(cell(), 0..8), 0..12),
        choices in vec(vec(cell(), 0..4), 0..6),
        headed in any::<bool>(),
    ) {
        let headings = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect::<Vec<_>>();
        let mut sheets = vec![Sheet::new("survey", survey), Sheet::new("choices", choices)];
        if headed {
            let row = |columns: &[&str]| SheetRow { line: 0, cells: headings(columns) };
            sheets[0].rows.insert(0, row(&["type", "name", "label", "relevant", "constraint", "default", "parameters", "choice_filter"]));
            sheets[1].rows.insert(0, row(&["list_name", "name", "label", "region"]));
        }
        let Ok(form) = read(&sheets) else { return Ok(()) };
        let Ok(written) = write(&form) else { return Err(TestCaseError::fail(format!("{form:#?}"))) };
        let again = read(&written.sheets).map_err(|reasons| TestCaseError::fail(format!("{reasons:#?}\n{:#?}", written.sheets)))?;
        prop_assert_eq!(again, form);
    }
}
