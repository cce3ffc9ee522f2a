#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

mod chance;

fn check_in(questionnaire: &str, response: &str) -> Verdict {
    let questionnaire = format!(r#"{{"resourceType":"Questionnaire","status":"active",{questionnaire}}}"#);
    let response = format!(r#"{{"resourceType":"QuestionnaireResponse",{response}}}"#);
    check(&Json::parse(questionnaire.as_bytes()).unwrap(), &Json::parse(response.as_bytes()).unwrap())
}

/// The codes found for one question and its answers, in a completed response.
fn found(item: &str, answers: &str) -> Vec<IssueCode> {
    codes(&format!(r#""item":[{{"linkId":"q",{item}}}]"#), &format!(r#""item":[{{"linkId":"q","answer":[{answers}]}}]"#))
}

fn codes(questionnaire: &str, items: &str) -> Vec<IssueCode> {
    let verdict = check_in(questionnaire, &format!(r#""status":"completed",{items}"#));
    assert_eq!(verdict.valid, verdict.issues.iter().all(|issue| issue.severity < Severity::Error));
    verdict.issues.iter().map(|issue| issue.code).collect()
}

fn extension(name: &str, value: &str) -> String {
    format!(r#"{{"url":"http://hl7.org/fhir/StructureDefinition/{name}",{value}}}"#)
}

#[test]
fn each_type_takes_its_own_values_and_no_other() {
    let good = [
        ("boolean", r#""valueBoolean":true"#),
        ("integer", r#""valueInteger":3"#),
        ("decimal", r#""valueDecimal":3"#),
        ("date", r#""valueDate":"2026-02""#),
        ("dateTime", r#""valueDateTime":"2026-02-28T10:00:00+01:00""#),
        ("time", r#""valueTime":"10:00:00""#),
        ("string", r#""valueString":"x""#),
        ("text", r#""valueString":"x""#),
        ("url", r#""valueUri":"https://x.example""#),
        ("coding", r#""valueCoding":{"code":"x"}"#),
        ("open-choice", r#""valueString":"x""#),
        ("attachment", r#""valueAttachment":{"url":"x"}"#),
        ("reference", r#""valueReference":{"reference":"Patient/1"}"#),
        ("quantity", r#""valueQuantity":{"value":1}"#),
    ];
    for (kind, value) in good {
        assert_eq!(found(&format!(r#""type":"{kind}""#), &format!("{{{value}}}")), [], "{kind}");
        assert_eq!(found(&format!(r#""type":"{kind}""#), r#"{"valueBase64Binary":"x"}"#), [IssueCode::TypeDiffers], "{kind}");
    }
    for (kind, value) in [
        ("boolean", r#""valueBoolean":"true""#),
        ("integer", r#""valueInteger":3.0"#),
        ("integer", r#""valueInteger":3000000000"#),
        ("date", r#""valueDate":"2026-02-30""#),
        ("dateTime", r#""valueDateTime":"2026-02-28T25:00:00Z""#),
        ("time", r#""valueTime":"10:00""#),
        ("string", r#""valueString":" ""#),
        ("coding", r#""valueCoding":"x""#),
    ] {
        assert_eq!(found(&format!(r#""type":"{kind}""#), &format!("{{{value}}}")), [IssueCode::BadFormat], "{kind} {value}");
    }
    assert_eq!(found(r#""type":"question""#, r#"{"valueString":"x"}"#), [IssueCode::KindUnknown]);
}

#[test]
fn an_answer_has_one_value_or_a_reason_for_having_none() {
    let item = r#""type":"string""#;
    assert_eq!(found(item, "{}"), [IssueCode::AnswerEmpty]);
    assert_eq!(found(item, r#"{"valueString":"x","valueInteger":1}"#), [IssueCode::SeveralValues]);
    assert_eq!(found(item, r#"{"_valueString":{"extension":[{"url":"urn:x"}]}}"#), []);
}

#[test]
fn limits_hold_at_their_edge() {
    let range = |low: &str, high: &str| format!("\"extension\":[{},{}]", extension("minValue", low), extension("maxValue", high));
    let integer = format!(r#""type":"integer",{}"#, range(r#""valueInteger":2"#, r#""valueInteger":4"#));
    let of = |value: &str| found(&integer, &format!(r#"{{"valueInteger":{value}}}"#));
    assert_eq!((of("2"), of("4")), (vec![], vec![]));
    assert_eq!((of("1"), of("5")), (vec![IssueCode::BelowLeast], vec![IssueCode::AboveGreatest]));
    let date = format!(r#""type":"date",{}"#, range(r#""valueDate":"2020-02""#, r#""valueDate":"2022""#));
    let of = |value: &str| found(&date, &format!(r#"{{"valueDate":"{value}"}}"#));
    assert_eq!((of("2020"), of("2020-02-01"), of("2022-12-31")), (vec![], vec![], vec![]));
    assert_eq!((of("2020-01-31"), of("2023")), (vec![IssueCode::BelowLeast], vec![IssueCode::AboveGreatest]));
    let text = format!(r#""type":"string","maxLength":3,"extension":[{}]"#, extension("minLength", r#""valueInteger":2"#));
    let of = |value: &str| found(&text, &format!(r#"{{"valueString":"{value}"}}"#));
    assert_eq!((of("éé"), of("ééé")), (vec![], vec![]));
    assert_eq!((of("é"), of("éééé")), (vec![IssueCode::TooShort], vec![IssueCode::TooLong]));
    let decimals = format!(r#""type":"decimal","extension":[{}]"#, extension("maxDecimalPlaces", r#""valueInteger":1"#));
    assert_eq!(found(&decimals, r#"{"valueDecimal":1.5}"#), []);
    assert_eq!(found(&decimals, r#"{"valueDecimal":1.50}"#), [IssueCode::TooManyDecimals]);
}

#[test]
fn a_pattern_covers_the_whole_text_and_costs_no_more_than_the_text() {
    let item = |pattern: &str| format!(r#""type":"string","extension":[{}]"#, extension("regex", &format!(r#""valueString":"{pattern}""#)));
    assert_eq!(found(&item("[a-z]+"), r#"{"valueString":"abc"}"#), []);
    assert_eq!(found(&item("[a-z]+"), r#"{"valueString":"abc1"}"#), [IssueCode::PatternDiffers]);
    assert_eq!(found(&item("(?=a)b"), r#"{"valueString":"b"}"#), [IssueCode::PatternUnreadable]);
    assert_eq!(found(&item("(a{1000}){1000}{1000}"), r#"{"valueString":"b"}"#), [IssueCode::PatternUnreadable]);
    let long = format!(r#"{{"valueString":"{}!"}}"#, "a".repeat(100_000));
    assert_eq!(found(&item("(a+)+"), &long), [IssueCode::PatternDiffers]);
}

#[test]
fn required_answers_may_be_missing_until_the_response_is_finished() {
    let questionnaire = r#""item":[{"linkId":"g","type":"group","required":true,"item":[{"linkId":"q","type":"string","required":true}]}]"#;
    let verdict = |status: &str, items: &str| {
        let verdict = check_in(questionnaire, &format!(r#""status":"{status}"{items}"#));
        (verdict.valid, verdict.issues.iter().map(|issue| issue.code).collect::<Vec<_>>())
    };
    assert_eq!(verdict("completed", ""), (false, vec![IssueCode::RequiredMissing]));
    assert_eq!(verdict("in-progress", ""), (true, vec![IssueCode::StillOpen]));
    let group = r#","item":[{"linkId":"g"}]"#;
    assert_eq!(verdict("completed", group), (false, vec![IssueCode::RequiredMissing; 2]));
}

#[test]
fn a_question_that_is_not_asked_needs_no_answer_and_takes_none() {
    let questionnaire = r#""item":[{"linkId":"a","type":"boolean"},
        {"linkId":"b","type":"string","required":true,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}]"#;
    let a = |yes: bool| format!(r#"{{"linkId":"a","answer":[{{"valueBoolean":{yes}}}]}}"#);
    let b = r#"{"linkId":"b","answer":[{"valueString":"x"}]}"#;
    assert_eq!(codes(questionnaire, &format!(r#""item":[{}]"#, a(false))), []);
    assert_eq!(codes(questionnaire, &format!(r#""item":[{}]"#, a(true))), [IssueCode::RequiredMissing]);
    assert_eq!(codes(questionnaire, &format!(r#""item":[{},{b}]"#, a(true))), []);
    assert_eq!(codes(questionnaire, &format!(r#""item":[{},{b}]"#, a(false))), [IssueCode::NotEnabled]);
}

#[test]
fn conditions_compare_as_their_operator_says() {
    let holds = |operator: &str, expected: &str, answers: &str| {
        let questionnaire = format!(
            r#""item":[{{"linkId":"a","type":"integer","repeats":true}},{{"linkId":"b","type":"string","enableWhen":[{{"question":"a","operator":"{operator}",{expected}}}]}}]"#
        );
        let items = format!(r#""item":[{{"linkId":"a"{answers}}},{{"linkId":"b","answer":[{{"valueString":"x"}}]}}]"#);
        codes(&questionnaire, &items).is_empty()
    };
    let three = r#","answer":[{"valueInteger":3}]"#;
    let both = r#","answer":[{"valueInteger":3},{"valueInteger":5}]"#;
    for (operator, value, answers, expected) in [
        ("=", 3, three, true),
        ("=", 4, three, false),
        ("!=", 4, three, true),
        ("!=", 3, both, false),
        ("!=", 3, "", false),
        (">", 4, both, true),
        (">", 5, both, false),
        (">=", 5, both, true),
        ("<", 3, both, false),
        ("<=", 3, both, true),
    ] {
        assert_eq!(holds(operator, &format!(r#""answerInteger":{value}"#), answers), expected, "{operator} {value} {answers}");
    }
    assert!(holds("exists", r#""answerBoolean":true"#, three) && !holds("exists", r#""answerBoolean":true"#, ""));
    assert!(holds("exists", r#""answerBoolean":false"#, "") && !holds("exists", r#""answerBoolean":false"#, three));
    assert!(!holds("=", r#""answerString":"3""#, three));
}

#[test]
fn each_repetition_of_a_group_looks_at_its_own_answers() {
    let questionnaire = r#""item":[{"linkId":"g","type":"group","repeats":true,"item":[{"linkId":"a","type":"boolean"},
        {"linkId":"b","type":"string","required":true,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}]}]"#;
    let group = |yes: bool, rest: &str| format!(r#"{{"linkId":"g","item":[{{"linkId":"a","answer":[{{"valueBoolean":{yes}}}]}}{rest}]}}"#);
    let b = r#",{"linkId":"b","answer":[{"valueString":"x"}]}"#;
    assert_eq!(codes(questionnaire, &format!(r#""item":[{},{}]"#, group(true, b), group(false, ""))), []);
    assert_eq!(
        codes(questionnaire, &format!(r#""item":[{},{}]"#, group(true, ""), group(false, b))),
        [IssueCode::RequiredMissing, IssueCode::NotEnabled]
    );
}

#[test]
fn items_stand_where_the_questionnaire_has_them() {
    let questionnaire = r#""item":[{"linkId":"a","type":"string","item":[{"linkId":"b","type":"string"}]},{"linkId":"c","type":"string"},{"linkId":"d","type":"display"}]"#;
    let answer = r#""answer":[{"valueString":"x"}]"#;
    let of = |items: &str| codes(questionnaire, &format!(r#""item":[{items}]"#));
    let nested = format!(r#"{{"linkId":"b",{answer}}}"#);
    assert_eq!(of(&format!(r#"{{"linkId":"a","answer":[{{"valueString":"x","item":[{nested}]}}]}}"#)), []);
    assert_eq!(of(&format!(r#"{{"linkId":"a",{answer},"item":[{nested}]}}"#)), [IssueCode::BesideAnswer]);
    assert_eq!(of(&nested), [IssueCode::LinkIdMisplaced]);
    assert_eq!(of(&format!(r#"{{"linkId":"z",{answer}}}"#)), [IssueCode::LinkIdUnknown]);
    assert_eq!(of(&format!(r#"{{"linkId":"c",{answer}}},{{"linkId":"a",{answer}}}"#)), [IssueCode::OutOfOrder]);
    assert_eq!(of(&format!(r#"{{"linkId":"c",{answer}}},{{"linkId":"c",{answer}}}"#)), [IssueCode::LinkIdTwice, IssueCode::TooManyAnswers]);
    assert_eq!(of(&format!(r#"{{"linkId":"d",{answer}}}"#)), [IssueCode::TakesNoAnswer]);
    assert_eq!(of(r#"{"text":"x"}"#), [IssueCode::LinkIdMissing]);
}

#[test]
fn an_option_is_recognised_by_its_code_and_one_that_goes_with_no_other_stands_alone() {
    let exclusive = extension("questionnaire-optionExclusive", r#""valueBoolean":true"#);
    let item = format!(
        r#""type":"choice","repeats":true,"answerOption":[{{"valueCoding":{{"system":"s","code":"a","display":"A"}}}},{{"extension":[{exclusive}],"valueCoding":{{"code":"n"}}}}]"#
    );
    assert_eq!(found(&item, r#"{"valueCoding":{"code":"a"}}"#), []);
    assert_eq!(found(&item, r#"{"valueCoding":{"system":"t","code":"a"}}"#), [IssueCode::NotAnOption]);
    assert_eq!(found(&item, r#"{"valueCoding":{"code":"a","display":"B"}}"#), [IssueCode::OptionDisplayDiffers]);
    assert_eq!(found(&item, r#"{"valueCoding":{"code":"n"}}"#), []);
    assert_eq!(found(&item, r#"{"valueCoding":{"code":"n"}},{"valueCoding":{"code":"a"}}"#), [IssueCode::ExclusiveWithOthers]);
    let open = item.replace("\"choice\"", "\"open-choice\"");
    assert_eq!(found(&open, r#"{"valueString":"x"}"#), []);
    assert_eq!(found(&open, r#"{"valueCoding":{"code":"x"}}"#), [IssueCode::NotAnOption]);
}

#[test]
fn a_list_is_looked_up_in_the_file_or_among_the_known_ones_and_a_strange_one_confirms_nothing() {
    let contained = r##""contained":[{"resourceType":"ValueSet","id":"l","compose":{"include":[{"system":"s","concept":[{"code":"a","display":"A"}]}]}}],"item":[{"linkId":"q","type":"choice","answerValueSet":"#l"}]"##;
    let of = |coding: &str| codes(contained, &format!(r#""item":[{{"linkId":"q","answer":[{{"valueCoding":{coding}}}]}}]"#));
    assert_eq!(of(r#"{"system":"s","code":"a"}"#), []);
    assert_eq!(of(r#"{"code":"b"}"#), [IssueCode::NotInValueSet]);
    assert_eq!(of(r#"{"code":"a","display":"B"}"#), [IssueCode::DisplayDiffers]);
    let known = r#""type":"choice","answerValueSet":"http://hl7.org/fhir/ValueSet/administrative-gender""#;
    assert_eq!(found(known, r#"{"valueCoding":{"system":"http://hl7.org/fhir/administrative-gender","code":"other"}}"#), []);
    assert_eq!(found(known, r#"{"valueCoding":{"code":"x"}}"#), [IssueCode::NotInValueSet]);
    let strange = r#""type":"choice","answerValueSet":"http://x.example/ValueSet/y""#;
    assert_eq!(found(strange, r#"{"valueCoding":{"code":"x"}}"#), [IssueCode::ValueSetUnknown]);
}

#[test]
fn the_two_files_are_held_to_each_other() {
    let of =
        |questionnaire: &str, response: &str| check_in(questionnaire, response).issues.iter().map(|issue| issue.code).collect::<Vec<_>>();
    let url = r#""url":"http://q.example","version":"2""#;
    assert_eq!(of(url, r#""status":"completed","questionnaire":"http://q.example|2""#), []);
    assert_eq!(of(url, r#""status":"completed","questionnaire":"http://q.example|1""#), [IssueCode::OtherVersion]);
    assert_eq!(of(url, r#""status":"completed","questionnaire":"http://r.example""#), [IssueCode::OtherQuestionnaire]);
    assert_eq!(of(url, r#""questionnaire":"http://q.example""#), [IssueCode::StatusMissing]);
    assert_eq!(of(url, r#""status":"done""#), [IssueCode::StatusUnknown]);
    let period = r#""effectivePeriod":{"start":"2026","end":"2026-06"}"#;
    assert_eq!(of(period, r#""status":"completed","authored":"2026-06-30T23:00:00Z""#), []);
    assert_eq!(of(period, r#""status":"completed","authored":"2026-07-01T00:00:00Z""#), [IssueCode::OutsidePeriod]);
    let nothing = Json::Object(Vec::new());
    assert_eq!(check(&nothing, &nothing).issues[0].code, IssueCode::NotAQuestionnaire);
}

#[test]
fn attachments_are_measured() {
    let item = format!(
        r#""type":"attachment","extension":[{},{}]"#,
        extension("mimeType", r#""valueCode":"image/*""#),
        extension("maxSize", r#""valueDecimal":0.000002"#)
    );
    let of = |value: &str| found(&item, &format!(r#"{{"valueAttachment":{value}}}"#));
    assert_eq!(of(r#"{"contentType":"image/png","data":"YQ==","size":1}"#), []);
    assert_eq!(of(r#"{"contentType":"text/plain"}"#), [IssueCode::AttachmentKind]);
    assert_eq!(of(r#"{"contentType":"image/png","data":"YQ==","size":2}"#), [IssueCode::AttachmentSizeDiffers]);
    assert_eq!(of(r#"{"contentType":"image/png","data":"YWJj"}"#), [IssueCode::AttachmentTooLarge]);
    assert_eq!(of(r#"{"contentType":"image/png","data":"Y?"}"#), [IssueCode::BadFormat]);
}

#[test]
fn an_issue_names_no_answer() {
    let verdict = check_in(
        r#""item":[{"linkId":"q","type":"integer"}]"#,
        r#""status":"completed","item":[{"linkId":"Mme Dupont","answer":[{"valueString":"Dupont"}]},{"linkId":"q","answer":[{"valueDupont a dit":1}]}]"#,
    );
    assert!(verdict.issues.len() == 2 && !serde_json::to_string(&verdict.issues).unwrap().contains("Dupont"), "{verdict:?}");
}

#[test]
fn files_that_multiply_work_end_in_words() {
    let items: Vec<String> = (0..20_000).map(|n| format!(r#"{{"linkId":"i{n}","type":"string"}}"#)).collect();
    let groups = vec![r#"{"linkId":"g"}"#; 20_000];
    let questionnaire = format!(r#""item":[{{"linkId":"g","type":"group","repeats":true,"item":[{}]}}]"#, items.join(","));
    let verdict = check_in(&questionnaire, &format!(r#""status":"completed","item":[{}]"#, groups.join(",")));
    assert!(verdict.issues.iter().any(|issue| issue.code == IssueCode::TooMuchWork) && !verdict.valid);
}

#[test]
fn sixty_groups_inside_each_other_are_compared() {
    let nested = |start: &str| format!("{}{}", start.repeat(60), "}]".repeat(60));
    let questionnaire = nested(r#""item":[{"linkId":"g","type":"group","#).replace(",}", "}");
    let answers = nested(r#""item":[{"linkId":"g","#).replace(",}", "}");
    assert_eq!(codes(&questionnaire, &answers), []);
}
