#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> Result<Json, JsonFault> {
    Json::parse(text.as_bytes())
}

#[test]
fn the_digits_of_numbers_and_the_order_of_keys_stay() {
    let text = r#"{"b":1.0,"a":[-0,1e2,12345678901234567890.10,0.100],"c":{}}"#;
    assert_eq!(parse(text).unwrap().to_string(), text);
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(parse("\u{feff}[]"), Ok(Json::Array(Vec::new())));
}

#[test]
fn a_broken_document_is_refused_with_line_and_column() {
    assert_eq!(parse("{\n  \"a\": x}"), Err(JsonFault::Broken { line: 2, column: 8 }));
    for text in ["", " ", "{", "[1,]", "{\"a\":1,}", "nul", "[1] 2", "\"a", "01", "[1e]", "{1:2}"] {
        assert!(matches!(parse(text), Err(JsonFault::Broken { .. })), "{text}: {:?}", parse(text));
    }
    assert_eq!(Json::parse(b"[\"\xff\"]"), Err(JsonFault::NotText));
}

#[test]
fn a_key_with_two_different_values_is_refused_in_small_and_in_large_objects() {
    assert_eq!(parse(r#"{"a":1,"a":1}"#).unwrap().to_string(), r#"{"a":1}"#);
    assert_eq!(parse(r#"{"a":1,"b":{"c":1},"a":2}"#), Err(JsonFault::KeyTwice));
    let many: Vec<String> = (0..100).map(|n| format!("\"k{n}\":0")).collect();
    assert!(parse(&format!("{{{}}}", many.join(","))).is_ok());
    assert_eq!(parse(&format!("{{{},\"k3\":1}}", many.join(","))), Err(JsonFault::KeyTwice));
    assert!(parse(&format!("{{{},\"k3\":0}}", many.join(","))).is_ok());
}

#[test]
fn nesting_beyond_any_honest_file_is_refused_without_using_the_stack() {
    assert!(parse(&format!("{}{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST))).is_ok());
    assert_eq!(parse(&"[".repeat(1_000_000)), Err(JsonFault::TooDeep));
}

#[test]
fn more_values_than_any_honest_file_are_refused() {
    let text = format!("[{}0]", "0,".repeat(MOST_VALUES));
    assert_eq!(parse(&text), Err(JsonFault::TooManyValues));
}

fn any_json() -> impl Strategy<Value = Json> {
    let number = "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,20})?(e[+-]?[0-9]{1,3})?";
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        number.prop_map(|text| Json::Number(Number::new(&text).unwrap())),
        ".*".prop_map(Json::String),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::Array),
            prop::collection::btree_map(".{0,8}", inner, 0..8).prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(json in any_json()) {
        prop_assert_eq!(Json::parse(json.to_string().as_bytes()).unwrap(), json.clone());
        prop_assert_eq!(Json::parse(json.pretty().as_bytes()).unwrap(), json);
    }
}
