//! Why sheets are not taken: each reason by a table that has it.

use super::*;

#[test]
fn types_that_are_not_run_are_named_with_their_rows_all_at_once() {
    let lines =
        ["type|name|label", "calculate|c|", "begin repeat|r|R", "image|i|I", "text|t|T", "end repeat||", "geopoint|g|G", "telepathy|p|P"];
    let reasons = survey(&lines, &[]).unwrap_err();
    let found: Vec<(u32, String)> = reasons.iter().map(|reason| (reason.row, format!("{:?}", reason.facts["kind"]))).collect();
    let word = |kind: &str| format!("{:?}", entente_domain::Fact::from(kind));
    assert_eq!(
        found,
        [(2, word("calculate")), (3, word("begin_repeat")), (4, word("image")), (7, word("geopoint")), (8, word("telepathy"))]
    );
}

#[test]
fn names_groups_and_lists_must_fit_together() {
    assert_eq!(
        refused(&["type|name|label", "text||A", "text|a b|B", "text|c|C", "text|c|C"], &[]),
        [
            (2, "name".to_owned(), ReasonCode::NameMissing),
            (3, "name".to_owned(), ReasonCode::NameUnusable),
            (5, "name".to_owned(), ReasonCode::NameTwice)
        ]
    );
    assert_eq!(
        refused(&["type|name|label", "end group|", "begin group|g|G", "text|a|A"], &[]),
        [(2, "type".to_owned(), ReasonCode::GroupNotOpen), (3, "type".to_owned(), ReasonCode::GroupNotClosed)]
    );
    assert_eq!(
        refused(&["type|name|label", "select_one gone|a|A", "|b|B"], &[]),
        [(2, "type".to_owned(), ReasonCode::ListMissing), (3, "type".to_owned(), ReasonCode::TypeMissing)]
    );
    let twice = ["list_name|name|label", "yn|a|A", "yn|a|B", "yn||C", "|d|D"];
    assert_eq!(
        refused(&["type|name|label", "select_one yn|q|Q"], &twice),
        [
            (3, "name".to_owned(), ReasonCode::ChoiceTwice),
            (4, "name".to_owned(), ReasonCode::NameMissing),
            (5, "list_name".to_owned(), ReasonCode::NameMissing)
        ]
    );
    assert_eq!(
        refused(&["type|name|label", "select_multiple yn|q|Q"], &["list_name|name|label", "yn|a b|A"]),
        [(2, "type".to_owned(), ReasonCode::ChoiceWithBlank)]
    );
}

#[test]
fn sheets_and_columns_must_be_there_once() {
    let code = |result: Result<Form, Vec<Reason>>| result.unwrap_err().into_iter().map(|reason| reason.code).collect::<Vec<_>>();
    assert_eq!(code(read(&[sheet("choices", &YES_NO)])), [ReasonCode::SheetMissing]);
    assert_eq!(code(read(&[])), [ReasonCode::SheetMissing]);
    assert_eq!(code(survey(&["kind|name", "text|a"], &[])), [ReasonCode::ColumnMissing]);
    assert_eq!(code(survey(&["type|name|label|label", "text|a|A|B"], &[])), [ReasonCode::ColumnTwice]);
    assert_eq!(code(survey(&["type|name|label::Klingon", "text|a|A"], &[])), [ReasonCode::LanguageUnknown]);
    let entities = read(&[sheet("survey", &["type|name|label", "text|a|A"]), sheet("entities", &["list_name", "trees"])]);
    assert_eq!(code(entities), [ReasonCode::SheetRefused]);
}

#[test]
fn what_would_be_computed_is_refused() {
    let lines = [
        "type|name|label|default|calculation|required|constraint|appearance",
        "text|a|Hello ${b}|||||",
        "text|b|B|now()|",
        "integer|c|C||1 + 1",
        "text|d|D|||${a} = 'x'",
        "integer|e|E|abc",
        "date|f|F||||. <= today()",
        "decimal|g|G||||. > 3",
        "text|h|H||||. > 3",
        "text|i|I||||regex(., '(?=a)')",
        "select_one yn|j|J|maybe||||search('file')",
        "range|k|K",
    ];
    let codes: Vec<(u32, ReasonCode)> = refused(&lines, &YES_NO).into_iter().map(|(row, _, code)| (row, code)).collect();
    assert_eq!(
        codes,
        [
            (2, ReasonCode::TextWithAnswer),
            (3, ReasonCode::DefaultComputed),
            (4, ReasonCode::Calculation),
            (5, ReasonCode::YesOrNo),
            (6, ReasonCode::DefaultUnusable),
            (7, ReasonCode::ExpressionUnknown),
            (8, ReasonCode::ConstraintStrict),
            (9, ReasonCode::ConstraintType),
            (10, ReasonCode::PatternUnusable),
            (11, ReasonCode::ExpressionUnknown),
            (11, ReasonCode::DefaultUnusable)
        ]
    );
    let wrong = refused(&["type|name|label|parameters", "range|k|K|start=5 end=1"], &[]);
    assert_eq!(wrong, [(2, "parameters".to_owned(), ReasonCode::ParameterUnusable)]);
    let filter = refused(&["type|name|label|choice_filter", "select_one yn|q|Q|region=${q}", "select_one yn|r|R|label != 'a'"], &YES_NO);
    assert_eq!(
        filter.iter().map(|(_, _, code)| *code).collect::<Vec<_>>(),
        [ReasonCode::FilterColumnMissing, ReasonCode::ExpressionUnknown]
    );
}

#[test]
fn ten_thousand_groups_inside_each_other_are_refused_and_so_are_endless_sheets() {
    let deep: Vec<String> = (0..2_000).map(|n| format!("begin group|g{n}|G")).chain((0..2_000).map(|_| "end group||".to_owned())).collect();
    let deep: Vec<&str> = std::iter::once("type|name|label").chain(deep.iter().map(String::as_str)).collect();
    assert_eq!(refused(&deep, &[]), [(0, String::new(), ReasonCode::TooDeep)]);
    let deeper: Vec<String> = (0..10_000).map(|n| format!("begin group|g{n}|G")).collect();
    let deeper: Vec<&str> = std::iter::once("type|name|label").chain(deeper.iter().map(String::as_str)).collect();
    assert!(refused(&deeper, &[]).iter().any(|(_, _, code)| *code == ReasonCode::TooManyRows));
    let long: Vec<String> = (0..60_000).map(|n| format!("yn|{n}|L")).collect();
    let long: Vec<&str> = std::iter::once("list_name|name|label").chain(long.iter().map(String::as_str)).collect();
    let reasons = refused(&["type|name|label", "select_one yn|a|A"], &long);
    assert_eq!(reasons, [(50_002, String::new(), ReasonCode::TooManyRows)]);
}

#[test]
fn a_circle_of_conditions_is_named_wherever_it_lies() {
    let lines = ["type|name|label|relevant", "text|a|A|${b} != ''", "text|b|B|${c} != ''", "text|c|C|${a} != ''", "text|d|D|${c} != ''"];
    let named: Vec<u32> = refused(&lines, &[]).into_iter().map(|(row, _, _)| row).collect();
    assert_eq!(named, [2, 3, 4]);
    let group = ["type|name|label|relevant", "begin group|g|G|${a} != ''", "text|a|A|", "end group|||"];
    assert_eq!(refused(&group, &[]), [(2, "relevant".to_owned(), ReasonCode::ConditionLoop)]);
}

#[test]
fn a_reason_never_repeats_what_could_be_a_sentence() {
    let reasons =
        survey(&["type|name|label", "She told me about her illness last week|x|X", "text|my neighbour's name is Ann, she is ill|Y"], &[]);
    for reason in reasons.unwrap_err() {
        for fact in reason.facts.values() {
            assert!(!format!("{fact:?}").contains("ill"), "{reason:?}");
        }
    }
}
