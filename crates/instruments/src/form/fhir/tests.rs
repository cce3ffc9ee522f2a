#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::boxed::BILAN_DU_PARTENARIAT;
use crate::form::{Choices, Kind, Status, TotalRule, Value};
use entente_domain::Language;

mod generated;

fn questionnaire(rest: &str) -> String {
    format!(r#"{{"resourceType":"Questionnaire","status":"draft",{rest}}}"#)
}

fn form(rest: &str) -> Form {
    read(questionnaire(rest).as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}")).form
}

fn reasons(rest: &str) -> Vec<(ReasonCode, String)> {
    let refusal = read(questionnaire(rest).as_bytes()).unwrap_err();
    refusal.reasons().iter().map(|reason| (reason.code, reason.path.clone())).collect()
}

#[track_caller]
fn refused(rest: &str, code: ReasonCode, path: &str) {
    assert_eq!(reasons(rest), [(code, path.to_owned())]);
}

/// Reads, writes the same version, and compares.
#[track_caller]
fn comes_back(rest: &str) -> Form {
    let text = questionnaire(rest);
    let reading = read(text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    let written = write(&reading.form, reading.release);
    assert!(written.same(&Json::parse(text.as_bytes()).unwrap()), "{text}\n{written}");
    reading.form
}

#[test]
fn the_questionnaire_in_the_box_is_read_with_its_languages_scores_and_simpler_words_and_comes_back_whole() {
    let reading = read(BILAN_DU_PARTENARIAT.as_bytes()).unwrap();
    let item = reading.form.item("objectives-1").unwrap();
    assert_eq!(item.kind, Kind::Choice);
    let simpler = item.simpler.as_ref().unwrap();
    for language in Language::ALL {
        assert_ne!(simpler.get(language), item.text.as_ref().unwrap().get(language));
    }
    let scores: Vec<Option<&str>> =
        reading.form.choices(item).iter().map(|choice| choice.counted().map(|score| score.value.as_str())).collect();
    assert_eq!(scores, [Some("1"), Some("2"), Some("3"), Some("4"), Some("5"), None]);
    assert!(write(&reading.form, Release::R4).same(&Json::parse(BILAN_DU_PARTENARIAT.as_bytes()).unwrap()));
}

#[test]
fn what_describes_and_what_is_unknown_comes_back() {
    let form = comes_back(
        r#""id":"x","meta":{"versionId":"1.00"},"extension":[{"url":"urn:other","valueDecimal":1.0}],"publisher":"P",
        "item":[{"linkId":"a","type":"integer","required":false,"code":[{"code":"c"}],
          "extension":[{"url":"urn:z","valueString":"z"},{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":9},
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","id":"m","valueInteger":1}],
          "text":"T","_text":{"id":"t","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/rendering-style","valueString":"x"}]}}]"#,
    );
    let item = form.item("a").unwrap();
    assert_eq!((item.limits.least.clone(), item.limits.greatest.clone()), (Some(Value::Integer(1)), Some(Value::Integer(9))));
    assert_eq!(item.extras.element("required"), Some(&Json::Bool(false)));
}

#[test]
fn a_changed_limit_is_written_even_where_the_file_said_more_beside_it() {
    let mut form = form(
        r#""item":[{"linkId":"a","type":"integer","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","id":"m","valueInteger":1}]}]"#,
    );
    form.items[0].limits.least = Some(Value::Integer(2));
    let again = read(write(&form, Release::R4).to_string().as_bytes()).unwrap().form;
    assert_eq!(again.items[0].limits.least, Some(Value::Integer(2)));
}

#[test]
fn the_digits_of_a_decimal_stay() {
    let rest = r#""item":[{"linkId":"a","type":"decimal","initial":[{"valueDecimal":1.50}]}]"#;
    let form = comes_back(rest);
    assert!(write(&form, Release::R5).to_string().contains("1.50"));
}

#[test]
fn translations_into_any_language_come_back() {
    let form = comes_back(
        r#""language":"fi","title":"A","_title":{"extension":[
          {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"content","valueMarkdown":"B"},{"url":"lang","valueCode":"fr-BE"}]},
          {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"lang","valueCode":"sv"},{"url":"content","valueString":"C"}]}]}"#,
    );
    let title = form.title.unwrap();
    assert_eq!((title.get(Language::Fr), title.get(Language::En)), ("B", "A"));
}

#[test]
fn r5_names_are_read_as_r4_names_and_written_in_either() {
    let rest = r#""item":[
      {"linkId":"a","type":"coding","answerConstraint":"optionsOrString","answerOption":[{"valueCoding":{"code":"x"}}]},
      {"linkId":"b","type":"coding","disabledDisplay":"protected","answerOption":[{"valueCoding":{"code":"x"}}]},
      {"linkId":"c","type":"integer","answerConstraint":"optionsOrType","answerOption":[{"valueInteger":1}]}]"#;
    let form = comes_back(rest);
    let kinds: Vec<Kind> = form.all_items().map(|item| item.kind).collect();
    assert_eq!(kinds, [Kind::OpenChoice, Kind::Choice, Kind::Integer]);
    let r4 = write(&form, Release::R4);
    let types: Vec<&str> = r4.list("item").iter().filter_map(|item| item.text("type")).collect();
    assert_eq!(types, ["open-choice", "choice", "integer"]);
    assert!(r4.list("item").iter().all(|item| item.get("disabledDisplay").is_none() && item.get("answerConstraint").is_none()));
    // What only R5 has an element for was carried in an extension and finds its element again.
    let back = write(&read(r4.to_string().as_bytes()).unwrap().form, Release::R5);
    assert_eq!(back.list("item")[1].text("disabledDisplay"), Some("protected"));
    assert_eq!(back.list("item")[0].text("answerConstraint"), Some("optionsOrString"));
}

#[test]
fn a_contained_list_gives_the_choices_with_their_scores_and_comes_back() {
    let form = comes_back(
        r##""contained":[{"resourceType":"ValueSet","id":"l","status":"active","compose":{"include":[{"system":"s","concept":[
          {"code":"a","display":"A","designation":[{"language":"nl","value":"N"}]},
          {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2}],"code":"b"}]}]}},
          {"resourceType":"CodeSystem","id":"other"}],
        "item":[{"linkId":"q","type":"choice","answerValueSet":"#l"}]"##,
    );
    let choices = form.choices(&form.items[0]);
    assert_eq!(choices[1].counted().map(|score| score.value.as_str()), Some("2"));
    let Value::Coding(first) = &choices[0].value else { panic!() };
    assert_eq!(first.display.as_ref().map(|display| display.get(Language::Nl)), Some("N"));
}

#[test]
fn options_limits_and_initial_values_go_with_their_item() {
    refused(
        r#""item":[{"linkId":"a","type":"choice","answerOption":[{"valueTime":"10:00:00"}]}]"#,
        ReasonCode::OptionType,
        "item[0].answerOption[0]",
    );
    refused(r#""item":[{"linkId":"a","type":"choice"}]"#, ReasonCode::ChoicesMissing, "item[0]");
    refused(r#""item":[{"linkId":"a","type":"integer","initial":[{"valueString":"x"}]}]"#, ReasonCode::InitialType, "item[0].initial[0]");
    let limit = r#"{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDate":"2026"}"#;
    refused(&format!(r#""item":[{{"linkId":"a","type":"integer","extension":[{limit}]}}]"#), ReasonCode::LimitType, "item[0].extension");
    refused(
        &format!(r#""item":[{{"linkId":"a","type":"date","extension":[{limit},{limit}]}}]"#),
        ReasonCode::SaidTwice,
        "item[0].extension[1]",
    );
}

#[test]
fn lists_outside_the_file_and_lists_that_are_only_described_are_refused() {
    refused(
        r#""item":[{"linkId":"q","type":"choice","answerValueSet":"http://x/ValueSet/y"}]"#,
        ReasonCode::ValueSetOutside,
        "item[0].answerValueSet",
    );
    refused(
        r##""contained":[{"resourceType":"ValueSet","id":"l","compose":{"include":[{"system":"s"}]}}],"item":[{"linkId":"q","type":"choice","answerValueSet":"#l"}]"##,
        ReasonCode::ValueSetNotListed,
        "item[0].answerValueSet",
    );
}

#[test]
fn all_reasons_are_given_at_once() {
    let found = reasons(
        r#""modifierExtension":[{"url":"urn:x"}],"item":[{"linkId":"a","type":"quantity"},
        {"linkId":"a","type":"boolean","option":[]},{"type":"string","enableWhen":[{"question":"z","operator":"=","answerString":"s"}]}]"#,
    );
    let expected = [
        (ReasonCode::ModifierExtension, "modifierExtension"),
        (ReasonCode::ItemType, "item[0].type"),
        (ReasonCode::UnknownElement, "item[1].option"),
        (ReasonCode::Missing, "item[2].linkId"),
        (ReasonCode::LinkIdTwice, "item[1].linkId"),
        (ReasonCode::ConditionUnknownQuestion, "item[2].enableWhen[0].question"),
    ];
    assert_eq!(found, expected.map(|(code, path)| (code, path.to_owned())));
}

#[test]
fn whatever_computes_is_refused_wherever_it_stands() {
    let expression = |url: &str| format!(r#"{{"url":"{url}","valueExpression":{{"language":"text/fhirpath","expression":"1"}}}}"#);
    for name in [
        "sdc-questionnaire-calculatedExpression",
        "sdc-questionnaire-enableWhenExpression",
        "sdc-questionnaire-initialExpression",
        "sdc-questionnaire-answerExpression",
    ] {
        let url = format!("http://hl7.org/fhir/uv/sdc/StructureDefinition/{name}");
        let rest = format!(r#""item":[{{"linkId":"a","type":"integer","extension":[{}]}}]"#, expression(&url));
        refused(&rest, ReasonCode::Expression, "item[0].extension[0]");
    }
    let rest = format!(r#""extension":[{}]"#, expression("http://hl7.org/fhir/StructureDefinition/variable"));
    refused(&rest, ReasonCode::Expression, "extension[0]");
    refused(
        r#""item":[{"linkId":"a","type":"group","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/targetConstraint","extension":[]}]}]"#,
        ReasonCode::Expression,
        "item[0].extension[0]",
    );
}

#[test]
fn a_total_is_recognised_and_comes_back_as_it_was_written() {
    let form = comes_back(
        r#""item":[{"linkId":"t","type":"decimal","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        "valueExpression":{"description":"d","language":"text/fhirpath","expression":"%resource.repeat(item).answer.weight().sum()"}}]}]"#,
    );
    assert_eq!(form.items[0].total.as_ref().map(|total| &total.rule), Some(&TotalRule::Weights));
}

#[test]
fn conditions_in_a_circle_are_refused_and_those_behind_a_circle_are_not_named() {
    let when = |question: &str| format!(r#""enableWhen":[{{"question":"{question}","operator":"exists","answerBoolean":true}}]"#);
    let rest = format!(
        r#""item":[{{"linkId":"a","type":"string",{}}},{{"linkId":"b","type":"string",{}}},{{"linkId":"c","type":"string",{}}},{{"linkId":"d","type":"string",{}}}]"#,
        when("b"),
        when("a"),
        when("a"),
        when("d")
    );
    let found = reasons(&rest);
    let loops = ["item[0].enableWhen", "item[1].enableWhen", "item[3].enableWhen"].map(|path| (ReasonCode::ConditionLoop, path.to_owned()));
    assert_eq!(found, loops);
}

#[test]
fn an_item_cannot_depend_on_what_stands_under_it() {
    refused(
        r#""item":[{"linkId":"a","type":"group","enableWhen":[{"question":"b","operator":"exists","answerBoolean":true}],"item":[{"linkId":"b","type":"string"}]}]"#,
        ReasonCode::ConditionLoop,
        "item[0].enableWhen",
    );
}

#[test]
fn several_conditions_need_to_be_joined() {
    refused(
        r#""item":[{"linkId":"a","type":"string"},{"linkId":"b","type":"string","enableWhen":[{"question":"a","operator":"=","answerString":"x"},{"question":"a","operator":"!=","answerString":"y"}]}]"#,
        ReasonCode::ConditionsUndecided,
        "item[1].enableWhen",
    );
}

#[test]
fn files_of_another_kind_are_refused_in_words() {
    let code = |bytes: &[u8]| match read(bytes).unwrap_err() {
        Refusal::File(error) => error.code,
        Refusal::Reasons(reasons) => panic!("{reasons:?}"),
    };
    assert_eq!(code(b" \n"), ErrorCode::FileEmpty);
    assert_eq!(code(&vec![b' '; LIMIT_MIB * 1024 * 1024 + 1]), ErrorCode::FileTooLarge);
    let only = |bytes: &[u8]| read(bytes).unwrap_err().reasons().iter().map(|reason| reason.code).collect::<Vec<_>>();
    assert_eq!(only(b"  <Questionnaire xmlns=\"http://hl7.org/fhir\"/>"), [ReasonCode::OtherFormat]);
    assert_eq!(only(b"{"), [ReasonCode::BrokenJson]);
    assert_eq!(only(b"[]"), [ReasonCode::NotAQuestionnaire]);
    assert_eq!(only(br#"{"resourceType":"Patient"}"#), [ReasonCode::NotAQuestionnaire]);
}

#[test]
fn ten_thousand_groups_inside_each_other_are_refused_in_words() {
    let group = r#""item":[{"linkId":"g","type":"group","#;
    let text = questionnaire(&format!("{}\"text\":\"x\"{}", group.repeat(10_000), "}]".repeat(10_000)));
    assert_eq!(read(text.as_bytes()).unwrap_err().reasons()[0].code, ReasonCode::TooDeep);
}

#[test]
fn a_text_of_the_file_never_stands_in_a_reason() {
    let rest =
        r#""Madame Dupont a dit":1,"item":[{"linkId":"Madame Dupont","type":"Madame Dupont"},{"linkId":"Madame Dupont","type":"string"}]"#;
    let Refusal::Reasons(reasons) = read(questionnaire(rest).as_bytes()).unwrap_err() else { panic!() };
    assert!(reasons.len() > 2 && !serde_json::to_string(&reasons).unwrap().contains("Dupont"));
}

#[test]
fn hidden_items_are_carried_with_their_initial_value() {
    let form = comes_back(
        r#""item":[{"linkId":"h","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}],"initial":[{"valueString":"v"}]}]"#,
    );
    assert!(form.items[0].hidden && form.status == Some(Status::Draft));
    assert!(form.items[0].choices.is_none());
}
