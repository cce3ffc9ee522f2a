//! Small tables, in and out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod properties;
mod refusals;
mod round_trips;

use super::*;
use crate::form::{
    Against, Behaviour, Choices, Coding, Condition, EnableWhen, Expected, Extras, Filter, Item, Kind, Number, Operator, Text, Value,
};

/// A sheet from lines of cells parted by `|`.
fn sheet(name: &str, lines: &[&str]) -> Sheet {
    Sheet::new(name, lines.iter().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()))
}

const YES_NO: [&str; 3] = ["list_name|name|label", "yn|yes|Yes", "yn|no|No"];
const SCALE: [&str; 6] = ["list_name|name|label", "s|1|No", "s|2|Rather no", "s|3|Rather yes", "s|4|Yes", "s|dk|I do not know"];

fn survey(lines: &[&str], choices: &[&str]) -> Result<Form, Vec<Reason>> {
    read(&[sheet("survey", lines), sheet("choices", choices)])
}

fn taken(lines: &[&str], choices: &[&str]) -> Form {
    survey(lines, choices).unwrap_or_else(|reasons| panic!("{reasons:#?}"))
}

/// The reasons as row, column and code.
fn refused(lines: &[&str], choices: &[&str]) -> Vec<(u32, String, ReasonCode)> {
    survey(lines, choices).unwrap_err().into_iter().map(|reason| (reason.row, reason.column, reason.code)).collect()
}

fn when(relevant: &str) -> Result<EnableWhen, Vec<(u32, String, ReasonCode)>> {
    let line = format!("text|t2|T|{relevant}");
    let lines = [
        "type|name|label|relevant",
        "integer|n|N|",
        "text|t|T|",
        "date|d|D|",
        "select_one yn|q|Q|",
        "select_multiple yn|m|M|",
        "select_one s|l|L|",
        "note|x|X|",
        &line,
    ];
    let choices: Vec<&str> = YES_NO.iter().chain(SCALE.iter().skip(1)).copied().collect();
    match survey(&lines, &choices) {
        Ok(form) => Ok(form.item("t2").unwrap().enable_when.clone().unwrap()),
        Err(reasons) => Err(reasons.into_iter().map(|reason| (reason.row, reason.column, reason.code)).collect()),
    }
}

fn compared(question: &str, operator: Operator, value: Value) -> Condition {
    Condition { question: question.to_owned(), expected: Expected::Compared(operator, value), extras: Extras::default() }
}

fn exists(question: &str, yes: bool) -> Condition {
    Condition { question: question.to_owned(), expected: Expected::Exists(yes), extras: Extras::default() }
}

fn code(code: &str) -> Value {
    Value::Coding(Box::new(Coding { code: Some(code.to_owned()), ..Coding::default() }))
}

#[test]
fn each_type_becomes_a_kind() {
    let form = taken(
        &[
            "type|name|label|parameters|appearance",
            "begin group|g|Group",
            "text|a|A",
            "text|b|B||multiline",
            "note|c|C",
            "integer|d|D",
            "decimal|e|E",
            "date|f|F",
            "range|r|R|start=0 end=10 step=2|vertical",
            "range|r2|R|step=.5",
            "select_one yn|h|H",
            "select_multiple yn|i|I",
            "select_one yn or_other|j|J",
            "end group",
            "start|start",
            "deviceid|device",
        ],
        &YES_NO,
    );
    let kinds: Vec<Kind> = form.items[0].items.iter().map(|item| item.kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::String,
            Kind::Text,
            Kind::Display,
            Kind::Integer,
            Kind::Decimal,
            Kind::Date,
            Kind::Integer,
            Kind::Decimal,
            Kind::Choice,
            Kind::Choice,
            Kind::OpenChoice
        ]
    );
    let range = form.item("r").unwrap();
    assert_eq!((&range.limits.least, &range.limits.greatest), (&Some(Value::Integer(0)), &Some(Value::Integer(10))));
    assert_eq!(range.limits.step, Number::new("2"));
    assert_eq!(range.extras.cell("appearance"), Some("vertical"));
    assert!(form.item("i").unwrap().repeats);
    assert_eq!(form.choices(form.item("h").unwrap()).len(), 2);
    assert_eq!(form.extras.cell("metadata.2.name"), Some("device"));
}

#[test]
fn texts_are_read_in_all_their_languages_and_columns_of_ones_own_are_kept() {
    let form = read(&[
        sheet(
            "Survey ",
            &[
                "type|name|label::Français|label::Dutch (nl)|hint|hint::nl|guidance_hint|constraint_message::nl|My notes",
                "text|a|Nom|Naam|Aide|Hulp|Encore|Te lang|see page 3",
                "text|b||Adres|||||",
            ],
        ),
        sheet("settings", &["form_title|form_id|version|default_language|style", "Essai|essai|3|French (fr)|pages"]),
    ])
    .unwrap();
    assert_eq!((form.language.as_deref(), form.version.as_deref(), form.name.as_deref()), (Some("fr"), Some("3"), Some("essai")));
    let a = form.item("a").unwrap();
    assert_eq!(a.text, Some(Text::new("Nom").with("nl", "Naam")));
    assert_eq!(a.hint, Some(Text::new("Aide").with("nl", "Hulp")));
    let cells: Vec<(&str, &str)> = a.extras.cells.iter().map(|(heading, cell)| (heading.as_str(), cell.as_str())).collect();
    assert_eq!(cells, [("My notes", "see page 3"), ("constraint_message::nl", "Te lang"), ("guidance_hint", "Encore")]);
    assert_eq!(form.item("b").unwrap().text, Some(Text::new("Adres").with("nl", "Adres")));
    assert_eq!(form.extras.cell("style"), Some("pages"));
}

#[test]
fn conditions_say_what_they_say_of_an_unanswered_question() {
    let one = |condition| Ok(EnableWhen { conditions: vec![condition], behaviour: None });
    let several = |conditions: &[Condition], behaviour| Ok(EnableWhen { conditions: conditions.to_vec(), behaviour: Some(behaviour) });
    assert_eq!(when("${q} = 'yes'"), one(compared("q", Operator::Equal, code("yes"))));
    assert_eq!(when("'yes'=${q}"), one(compared("q", Operator::Equal, code("yes"))));
    assert_eq!(when("selected(${m}, ‘yes’)"), one(compared("m", Operator::Equal, code("yes"))));
    assert_eq!(when("${n} >= 18"), one(compared("n", Operator::GreaterOrEqual, Value::Integer(18))));
    assert_eq!(when("18 < ${n}"), one(compared("n", Operator::Greater, Value::Integer(18))));
    assert_eq!(when("${n} > 1.5"), one(compared("n", Operator::Greater, Value::Decimal(Number::new("1.5").unwrap()))));
    assert_eq!(when("${d} < date('2026-11-25')"), one(compared("d", Operator::Less, Value::Date("2026-11-25".to_owned()))));
    assert_eq!(when("${t} != ''"), one(exists("t", true)));
    assert_eq!(when("not(${t} != '')"), one(exists("t", false)));
    let not_yes = compared("q", Operator::NotEqual, code("yes"));
    assert_eq!(when("${q} != 'yes'"), several(&[not_yes.clone(), exists("q", false)], Behaviour::Any));
    assert_eq!(when("not(selected(${q}, 'yes'))"), several(&[not_yes.clone(), exists("q", false)], Behaviour::Any));
    assert_eq!(when("${q} != '' and ${q} != 'yes'"), one(not_yes.clone()));
    let age = compared("n", Operator::Equal, Value::Integer(3));
    assert_eq!(when("(${q} != '' and ${q} != 'yes') or ${n} = 3"), several(&[not_yes, age.clone()], Behaviour::Any));
    assert_eq!(
        when("not(${q} = 'no' or ${q} = 'yes') and ${n} = 3 and ${q} != ''"),
        several(&[compared("q", Operator::NotEqual, code("no")), compared("q", Operator::NotEqual, code("yes")), age], Behaviour::All)
    );
    let agrees = [compared("l", Operator::Equal, code("3")), compared("l", Operator::Equal, code("4"))];
    assert_eq!(when("${l} >= 3"), several(&agrees, Behaviour::Any));
}

#[test]
fn conditions_beyond_the_subset_are_named() {
    let at = |code| Err(vec![(9, "relevant".to_owned(), code)]);
    assert_eq!(when("${q} != 'yes' and ${n} = 3"), at(ReasonCode::ConditionUnanswered));
    assert_eq!(when("${n} = 1 or ${n} = 2 and ${q} = 'yes'"), at(ReasonCode::ExpressionMixed));
    assert_eq!(when("${gone} = 1"), at(ReasonCode::QuestionUnknown));
    assert_eq!(when("${x} = '1'"), at(ReasonCode::QuestionWithoutAnswer));
    assert_eq!(when("${t2} = 'a'"), at(ReasonCode::ConditionLoop));
    assert_eq!(when("${m} = 'yes'"), at(ReasonCode::ConditionType));
    assert_eq!(when("not(selected(${m}, 'yes'))"), at(ReasonCode::ExpressionUnknown));
    assert_eq!(when("${n} = ${l}"), at(ReasonCode::ExpressionUnknown));
    assert_eq!(when("count-selected(${m}) > 1"), at(ReasonCode::ExpressionUnknown));
    assert_eq!(when("${n} >"), at(ReasonCode::ExpressionBroken));
}

#[test]
fn limits_are_read_as_the_last_value_that_is_allowed() {
    let limits = |kind: &str, constraint: &str| {
        taken(&["type|name|label|constraint", &format!("{kind}|a|A|{constraint}")], &YES_NO).items[0].limits.clone()
    };
    let whole = limits("integer", ". > 0 and .<120 and . >= -5");
    assert_eq!((whole.least, whole.greatest), (Some(Value::Integer(1)), Some(Value::Integer(119))));
    assert_eq!(limits("decimal", "18.50 >= .").greatest, Some(Value::Decimal(Number::new("18.50").unwrap())));
    assert_eq!(limits("date", ". > date('2026-02-28')").least, Some(Value::Date("2026-03-01".to_owned())));
    let text = limits("text", "string-length(.) < 10 and regex(., '^[0-9]{4}$')");
    assert_eq!((text.longest, text.pattern.as_deref()), (Some(9), Some("^[0-9]{4}$")));
    assert_eq!(limits("select_multiple yn", "count-selected(.) <= 1").most, Some(1));
    assert_eq!(limits("phone number", "").pattern.as_deref(), Some("\\d*"));
}

#[test]
fn choices_are_filtered_by_a_column_of_their_own() {
    let form = taken(
        &["type|name|label|choice_filter", "select_one r|region|R|", "select_one t|town|T|region=${region} and open = 'yes'"],
        &["list name|name|label|region|open|note", "r|n|North", "t|a|Aa|n|yes|x", "t|b|Bb|s|yes|"],
    );
    let filter = |attribute: &str, against| Filter { attribute: attribute.to_owned(), against };
    assert_eq!(
        form.item("town").unwrap().filters,
        [filter("region", Against::Answer("region".to_owned())), filter("open", Against::Text("yes".to_owned()))]
    );
    let first = &form.choice_sets[1].choices[0];
    let Value::Coding(coding) = &first.value else { panic!() };
    assert_eq!(first.attributes, [("open".to_owned(), "yes".to_owned()), ("region".to_owned(), "n".to_owned())]);
    assert_eq!(coding.extras.cell("note"), Some("x"));
}

#[test]
fn what_a_spreadsheet_did_to_a_file_is_no_fault() {
    let form = taken(
        &[
            "",
            "\u{feff}Type |NAME|caption|default|Required|",
            "||",
            "# text|x|X",
            "select one from s|l|L|4.0|TRUE",
            "text|t|T||True()",
            "",
            "text|off|Off",
        ],
        &["", "list name|value|Label", "s|1.0|a", "s|2.0|b", "s|3.0|c", "s|4|d", "||"],
    );
    assert_eq!(form.items.len(), 3);
    assert!(form.items[0].required && form.items[1].required);
    assert_eq!(form.items[0].initial[0].value, code("4"));
    assert_eq!(form.items[0].choices, Some(Choices::Shared("#s".to_owned())));
    let disabled = taken(&["type|name|label|disabled", "text|a|A|yes", "text|b|B|"], &[]);
    assert_eq!(disabled.items.iter().map(|item: &Item| item.link_id.as_str()).collect::<Vec<_>>(), ["b"]);
}

#[test]
fn one_table_may_hold_all_sheets_or_only_the_survey() {
    let all = sheet(
        "",
        &[
            "survey||",
            "|type|name|label",
            "|select_one yn|q|Q",
            "choices||",
            "|list_name|name|label",
            "|yn|yes|Yes",
            "settings||",
            "|form_title",
            "|T",
        ],
    );
    let form = read(&[all]).unwrap();
    assert_eq!((form.items.len(), form.choice_sets.len(), form.title), (1, 1, Some(Text::new("T"))));
    assert_eq!(read(&[sheet("Sheet1", &["type|name|label", "text|a|A"])]).unwrap().items.len(), 1);
}
