//! In, out and in again.

use super::*;
use crate::form::{Behaviour, Choice, ChoiceSet, Constraint, Initial, Limits, Score, ScoreKind, Scoring};

/// Reads, writes and reads again; gives the form and the sheets.
fn there_and_back(sheets: &[Sheet]) -> (Form, Vec<Sheet>) {
    let form = read(sheets).unwrap_or_else(|reasons| panic!("{reasons:#?}"));
    let written = write(&form).unwrap_or_else(|left_out| panic!("{left_out:#?}"));
    assert_eq!(written.left_out, []);
    let again = read(&written.sheets).unwrap_or_else(|reasons| panic!("{reasons:#?}\n{:#?}", written.sheets));
    assert_eq!(again, form);
    (form, written.sheets)
}

#[test]
fn a_form_that_was_read_is_the_same_after_writing_and_reading() {
    there_and_back(&[
        sheet(
            "survey",
            &[
                "type|name|label::Swahili (sw)|label::English (en)|hint::English (en)|required|relevant|constraint|constraint_message|appearance|default|parameters|read_only|choice_filter|mine",
                "start|start",
                "audit|audit||||||||||location-priority=balanced",
                "begin group|g|Kikundi|Group|||${q} = 'yes' or ${n} != 3|||field-list",
                "note||Habari|Hello",
                "text|t|Jina|Name|As on the card|yes||string-length(.) <= 20 and regex(., '[A-Z].*')|Too long|multiline numbers|Ann",
                "end group",
                "integer|n|Umri|Age||no||. >= 0 and . < 120|||12",
                "decimal|w|Uzito|Weight||||. >= 0.50||||",
                "range|r|Kiwango|Level|||||||3|start=1 end=5 step=0.5 tick_interval=1",
                "date|d|Tarehe|Date||||. >= date('2026-01-01')|||2026-11-25||yes",
                "select_one yn|q|Swali|Question||yes||||minimal|yes",
                "select_multiple yn|m|Nyingi|Many||||count-selected(.) <= 2||||||||x",
                "select_one t or_other|o|Mji|Town||||||||||region=${q} and kind='a'",
                "phone number|p|Simu|Phone",
            ],
        ),
        sheet(
            "choices",
            &[
                "list_name|name|label::English (en)|image|region|kind|note",
                "yn|yes|Yes||||",
                "yn|no|No||||",
                "t|a||a.jpg|yes|a|n",
                "t|b|B||no|b|",
                "spare|x|X|||",
            ],
        ),
        sheet("settings", &["form_title|form_id|version|style|default_language", "Essai|essai|2026.1|pages|English (en)"]),
        sheet("notes", &["anything", "at all"]),
    ]);
}

#[test]
fn scales_that_several_questions_share_are_marked_unless_the_file_says_otherwise() {
    let choices = sheet("choices", &SCALE);
    let lines = |appearance: &str| {
        sheet("survey", &["type|name|label|appearance", &format!("select_one s|a|A|{appearance}"), "select_one s|b|B|likert"])
    };
    let appearances = |sheets: &[Sheet]| {
        let column = sheets[0].rows[0].cells.iter().position(|heading| heading == "appearance").unwrap();
        sheets[0].rows[1..].iter().map(|row| row.cells[column].clone()).collect::<Vec<_>>()
    };
    assert_eq!(appearances(&there_and_back(&[lines("likert"), choices.clone()]).1), ["likert", "likert"]);
    assert_eq!(appearances(&there_and_back(&[lines("columns"), choices.clone()]).1), ["columns", "likert"]);
    assert_eq!(appearances(&there_and_back(&[lines(""), choices]).1), ["", "likert"]);
}

/// A form as FHIR files have them, with all that XLSForm has no column for.
fn from_elsewhere() -> Form {
    let score = |value: i64| Some(Score { value: value.into(), kind: ScoreKind::OrdinalValue });
    let choice = |code: &str, value: i64| {
        let mut coding = Coding::new(code, Text::new(code).with("nl", format!("{code} (nl)")));
        (coding.system, coding.score) = (Some("http://loinc.org".to_owned()), score(value));
        Choice::new(Value::Coding(Box::new(coding)))
    };
    let scale = vec![choice("LA1-1", 0), choice("LA 2", 1), choice("LA'3", 2)];
    let mut items = Vec::new();
    for link_id in ["/1.1", "/1.2"] {
        let mut item = Item::new(link_id, Kind::Choice).with_text(Text::new("Question").with("nl", "Vraag"));
        item.choices = Some(Choices::Listed(scale.clone()));
        (item.required, item.prefix, item.hint) = (true, Some(Text::new("1)")), Some(Text::new("Help").with("de", "Hilfe")));
        item.simpler = Some(Text::new("Simple"));
        item.scoring = Scoring { reversed: true, dimension: Some("d".to_owned()), weight: Number::new("1.5") };
        items.push(item);
    }
    let mut yes = Item::new("yes", Kind::Boolean).with_text(Text::new("Yes or no?").with("nl", "Ja of nee?"));
    yes.initial = vec![Initial { value: Value::Boolean(false), extras: Extras::default() }];
    let mut several = Item::new("several", Kind::OpenChoice).with_text(Text::new("Which?"));
    (several.repeats, several.choices) = (true, Some(Choices::Shared("#set-1".to_owned())));
    several.enable_when = Some(EnableWhen {
        conditions: vec![
            compared("yes", Operator::Equal, Value::Boolean(true)),
            compared("/1.1", Operator::NotEqual, code("LA 2")),
            exists("/1.2", false),
        ],
        behaviour: Some(Behaviour::Any),
    });
    let mut number = Item::new("number", Kind::Decimal).with_text(Text::new("How much?"));
    number.limits = Limits { least: Some(Value::Decimal(Number::new("0.10").unwrap())), decimals: Some(2), ..Limits::default() };
    let mut group = Item::new("group", Kind::Group).with_text(Text::new("Group"));
    group.items = vec![several, number];
    items.extend([yes, group]);
    let mut none = Choice::new(Value::Coding(Box::new(Coding::new("none", Text::new("None")))));
    none.exclusive = true;
    let set = ChoiceSet { id: "set-1".to_owned(), url: None, written: None, choices: vec![choice("a", 0), none] };
    Form {
        title: Some(Text::new("Title").with("nl", "Titel")),
        language: Some("en".to_owned()),
        url: Some("urn:x".to_owned()),
        version: Some("1".to_owned()),
        status: Some(crate::form::Status::Active),
        copyright: Some(Text::new("Somebody")),
        choice_sets: vec![set],
        items,
        ..Form::default()
    }
}

#[test]
fn what_xlsform_has_no_column_for_travels_in_columns_of_our_own() {
    let mut form = from_elsewhere();
    let written = write(&form).unwrap();
    assert_eq!(written.left_out, []);
    let again = read(&written.sheets).unwrap_or_else(|reasons| panic!("{reasons:#?}"));
    // Lists that stood at items are lists of the form now, and go behind.
    let Some(Choices::Listed(choices)) = form.items[0].choices.take() else { panic!() };
    form.choice_sets.push(ChoiceSet { id: "q__1_1_choices".to_owned(), url: None, choices, written: None });
    for item in &mut form.items[..2] {
        item.choices = Some(Choices::Shared("#q__1_1_choices".to_owned()));
    }
    assert_eq!(again, form);
}

#[test]
fn a_question_without_words_is_shown_by_its_name() {
    let (form, sheets) = there_and_back(&[sheet(
        "survey",
        &["type|name|label|hint|image", "text|a|", "text|b||Help", "note|c|||c.png", "note||", "begin group|g", "end group|"],
    )]);
    assert_eq!(form.items[0].text, Some(Text::new("a")));
    assert_eq!(form.items[3].text, Some(Text::new("generated_5")));
    assert!([1, 2, 4].iter().all(|n: &usize| form.items[*n].text.is_none()));
    assert_eq!(sheets[0].rows[1].cells[2], "a");
    let bare = Form { items: vec![Item::new("1.1", Kind::Integer)], ..Form::default() };
    assert_eq!(read(&write(&bare).unwrap().sheets).unwrap().items[0].text, Some(Text::new("q_1_1")));
}

#[test]
fn what_phones_compute_or_cannot_show_is_named_when_it_is_left_out() {
    let mut form = from_elsewhere();
    let codes = |form: &Form| match write(form) {
        Ok(written) => written.left_out.into_iter().map(|left_out| left_out.code).collect::<Vec<_>>(),
        Err(left_out) => left_out.into_iter().map(|left_out| left_out.code).collect(),
    };
    form.items[2].hidden = true;
    assert_eq!(codes(&form), [LeftOutCode::Condition]);
    form.items[3].items[0].enable_when = None;
    assert_eq!(codes(&form), [LeftOutCode::Hidden]);
    form.items[3].required = true;
    form.items[3].items[1].limits.least = Some(Value::Decimal(Number::new("1e400").unwrap()));
    assert_eq!(codes(&form), [LeftOutCode::Hidden, LeftOutCode::GroupRequired, LeftOutCode::Limit]);
    form.items[3].repeats = true;
    form.items[3].items[1].repeats = true;
    form.items[1].choices = None;
    let mut found = codes(&form);
    found.sort();
    assert_eq!(found, [LeftOutCode::RepeatedGroup, LeftOutCode::RepeatedAnswers, LeftOutCode::ChoicesMissing]);
}

#[test]
fn what_stands_under_a_question_is_asked_once_that_is_answered() {
    let mut item = Item::new("a", Kind::Integer).with_text(Text::new("A"));
    item.constraint = Some(Constraint::OptionsOrString);
    item.choices = Some(Choices::Listed(vec![Choice::new(Value::Integer(3))]));
    item.items = vec![Item::new("b", Kind::String).with_text(Text::new("B"))];
    let form = Form { items: vec![item], ..Form::default() };
    let again = read(&write(&form).unwrap().sheets).unwrap();
    assert_eq!(again.items[0].kind, Kind::OpenChoice);
    assert_eq!((again.items[1].link_id.as_str(), again.items[1].items[0].link_id.as_str()), ("a_more", "b"));
    assert_eq!(again.items[1].enable_when.clone().unwrap().conditions, [exists("a", true)]);
}
