//! Documents made up by chance get a verdict, whatever they say.

use super::*;
use crate::form::Number;

/// The names that matter, so that chance meets the rules.
fn name() -> impl Strategy<Value = String> {
    let names = [
        "item",
        "answer",
        "linkId",
        "type",
        "enableWhen",
        "question",
        "operator",
        "answerInteger",
        "valueInteger",
        "valueString",
        "valueCoding",
        "valueQuantity",
        "valueDate",
        "extension",
        "url",
        "answerOption",
        "answerValueSet",
        "required",
        "repeats",
        "value",
        "code",
        "unit",
        "maxLength",
        "contained",
        "status",
    ];
    prop::sample::select(names.map(str::to_owned).to_vec())
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "a",
        "b",
        "group",
        "integer",
        "choice",
        "quantity",
        "date",
        "string",
        "=",
        "exists",
        ">",
        "2026",
        "2026-13",
        "km",
        "kg/m2",
        "http://hl7.org/fhir/StructureDefinition/minValue",
        "http://hl7.org/fhir/StructureDefinition/regex",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs",
        "#a",
        "((((",
    ];
    prop_oneof![prop::sample::select(words.map(str::to_owned).to_vec()), ".{0,6}"]
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(|number| Json::Number(number.into())),
        "-?[1-9][0-9]{0,40}\\.[0-9]{1,40}e[0-9]{1,12}".prop_map(|text| Json::Number(Number::new(&text).unwrap())),
        word().prop_map(Json::String),
    ];
    leaf.prop_recursive(7, 120, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
            prop::collection::btree_map(name(), inner, 0..8).prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

fn resource(kind: &str, items: Vec<Json>) -> Json {
    Json::object([("resourceType", kind.into()), ("item", Json::Array(items))])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_two_documents_get_a_verdict(asked in prop::collection::vec(json(), 0..4), given in prop::collection::vec(json(), 0..4)) {
        let verdict = check(&resource("Questionnaire", asked.clone()), &resource("QuestionnaireResponse", given));
        prop_assert_eq!(verdict.valid, verdict.issues.iter().all(|issue| issue.severity < Severity::Error));
        let _ = crate::form::fhir::read(resource("Questionnaire", asked).to_string().as_bytes());
    }

    #[test]
    fn any_answer_to_any_question_gets_a_verdict(kind in word(), rest in json(), value in json(), of in "value[A-Z][a-z]{3,8}") {
        let mut item = vec![("linkId".to_owned(), Json::from("q")), ("type".to_owned(), kind.as_str().into())];
        item.extend(rest.members().iter().filter(|(key, _)| key != "linkId" && key != "type").cloned());
        let answer = Json::object([("linkId", "q".into()), ("answer", Json::Array(vec![Json::Object(vec![(of, value)])]))]);
        let _ = check(&resource("Questionnaire", vec![Json::Object(item)]), &resource("QuestionnaireResponse", vec![answer]));
    }
}
