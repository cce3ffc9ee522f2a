#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::*;

fn questionnaire(items: &Value) -> Questionnaire {
    let document = json!({"resourceType": "Questionnaire", "status": "active", "url": "urn:test", "item": items});
    Questionnaire::read(&document.to_string()).unwrap()
}

fn answers(sheet: &Value) -> Answers {
    serde_json::from_value(sheet.clone()).unwrap()
}

fn problems(of: &Questionnaire, sheet: &Value) -> Vec<(String, Problem)> {
    match of.check(&answers(sheet)) {
        Ok(()) => Vec::new(),
        Err(error) => error.fields.into_iter().map(|found| (found.field, found.problem)).collect(),
    }
}

fn bilan() -> Questionnaire {
    Questionnaire::read(crate::boxed::BILAN_DU_PARTENARIAT).unwrap()
}

/// Yes or no, and a question that only a yes brings.
fn with_a_condition() -> Questionnaire {
    questionnaire(&json!([
        {"linkId": "came", "type": "boolean", "text": "Avez-vous pu venir ?"},
        {"linkId": "why", "type": "text", "text": "Pourquoi ?", "required": true,
         "enableWhen": [{"question": "came", "operator": "=", "answerBoolean": false}]},
        {"linkId": "more", "type": "string", "text": "Autre chose ?",
         "enableWhen": [{"question": "why", "operator": "exists", "answerBoolean": true}]}
    ]))
}

#[test]
fn a_sheet_may_skip_statements_and_may_say_i_do_not_know() {
    assert_eq!(problems(&bilan(), &json!({"objectives-1": ["4"], "transparency-2": ["unknown"]})), []);
    assert_eq!(problems(&bilan(), &json!({})), []);
}

#[test]
fn unknown_statements_and_codes_are_all_named_and_no_sentence_is_repeated() {
    let found =
        problems(&bilan(), &json!({"objectives-1": ["6"], "objectives": ["3"], "Madame Dupont m’a dit": ["1"], "evaluation-1": ["5"]}));
    let unknown = Problem::UnknownChoice;
    assert!(found.contains(&("answers.objectives-1".to_owned(), unknown)));
    assert!(found.contains(&("answers.objectives".to_owned(), unknown)), "a dimension cannot be answered: {found:?}");
    assert!(found.contains(&("answers".to_owned(), unknown)));
    assert_eq!(found.len(), 3);
}

#[test]
fn each_kind_takes_what_it_asks_for() {
    let asked = questionnaire(&json!([
        {"linkId": "yes", "type": "boolean"},
        {"linkId": "count", "type": "integer", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1}]},
        {"linkId": "share", "type": "decimal"},
        {"linkId": "day", "type": "date"},
        {"linkId": "line", "type": "string", "maxLength": 5},
        {"linkId": "one", "type": "choice", "answerOption": [{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}]},
        {"linkId": "open", "type": "open-choice", "answerOption": [{"valueString": "bus"}]},
        {"linkId": "some", "type": "choice", "repeats": true, "answerOption": [{"valueInteger": 1}, {"valueInteger": 2}]}
    ]));
    let good = json!({"yes": ["true"], "count": ["2"], "share": ["0.5"], "day": ["2026-11-25"], "line": ["trois"], "one": ["a"],
        "open": [{"own": "à vélo"}], "some": ["1", "2"]});
    assert_eq!(problems(&asked, &good), []);
    let bad = json!({"yes": ["peut-être"], "count": ["0"], "share": ["x"], "day": ["2026-13-01"], "line": ["beaucoup"], "one": ["a", "b"],
        "open": ["vélo"], "some": ["3"]});
    let found: Vec<_> = problems(&asked, &bad).into_iter().map(|(field, problem)| (field.replace("answers.", ""), problem)).collect();
    for (field, problem) in [
        ("yes", Problem::UnknownChoice),
        ("count", Problem::OutOfRange),
        ("share", Problem::NotANumber),
        ("day", Problem::NotADate),
        ("line", Problem::TooLong),
        ("one", Problem::TooMany),
        ("open", Problem::UnknownChoice),
        ("some", Problem::UnknownChoice),
    ] {
        assert!(found.contains(&(field.to_owned(), problem)), "{field}: {found:?}");
    }
}

#[test]
fn words_of_ones_own_are_never_taken_for_a_code() {
    let asked = questionnaire(&json!([
        {"linkId": "one", "type": "choice", "answerOption": [{"valueCoding": {"code": "a"}}]},
        {"linkId": "open", "type": "open-choice", "answerOption": [{"valueCoding": {"code": "a"}}]}
    ]));
    assert_eq!(problems(&asked, &json!({"open": [{"own": "a"}]})), []);
    assert_eq!(problems(&asked, &json!({"one": [{"own": "a"}]})), [("answers.one".to_owned(), Problem::UnknownChoice)]);
}

#[test]
fn what_is_asked_follows_the_answers_and_a_hidden_answer_brings_nothing() {
    let asked = with_a_condition();
    let now = |sheet: Value| {
        let mut ids: Vec<String> = asked.asked(&answers(&sheet)).into_iter().collect();
        ids.sort();
        ids
    };
    assert_eq!(now(json!({})), ["came"]);
    assert_eq!(now(json!({"came": ["false"]})), ["came", "why"]);
    assert_eq!(now(json!({"came": ["false"], "why": ["malade"]})), ["came", "more", "why"]);
    // "why" is no longer asked, so its answer no longer brings "more".
    assert_eq!(now(json!({"came": ["true"], "why": ["malade"]})), ["came"]);
    let completed = asked.completed(answers(&json!({"came": ["true"], "why": ["malade"], "more": ["x"]})));
    assert_eq!(completed, answers(&json!({"came": ["true"]})));
    assert_eq!(asked.check(&completed), Ok(()));
}

#[test]
fn a_required_answer_is_missing_only_where_it_is_asked() {
    assert_eq!(problems(&with_a_condition(), &json!({"came": ["false"]})), [("answers.why".to_owned(), Problem::Missing)]);
    assert_eq!(problems(&with_a_condition(), &json!({"came": ["true"]})), []);
}

#[test]
fn a_hidden_question_keeps_what_it_holds_from_the_start() {
    let hidden = json!([{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]);
    let asked = questionnaire(&json!([
        {"linkId": "place", "type": "string", "extension": hidden, "initial": [{"valueString": "Nord"}]},
        {"linkId": "line", "type": "string"}
    ]));
    assert_eq!(asked.completed(answers(&json!({"place": ["Sud"]}))), answers(&json!({"place": ["Nord"]})));
}

#[test]
fn a_group_that_comes_several_times_and_a_form_that_asks_nothing_cannot_be_asked_here() {
    let what = |items: Value| questionnaire(&items).must_be_askable().unwrap_err().facts;
    let repeats = what(json!([{"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "a", "type": "string"}]}]));
    assert_eq!((&repeats["path"], &repeats["what"]), (&"g".into(), &"repeats".into()));
    assert_eq!(what(json!([{"linkId": "t", "type": "display", "text": "Bonjour"}]))["what"], "item".into());
    assert_eq!(bilan().must_be_askable(), Ok(()));
}
