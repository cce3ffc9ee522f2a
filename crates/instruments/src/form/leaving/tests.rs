#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::boxed::BILAN_DU_PARTENARIAT;
use crate::form::fhir::{Release, read, write};
use crate::form::{Leaves, Skeleton};

/// A questionnaire that says SECRET wherever a file can say something.
const SECRETIVE: &str = r##"{"resourceType":"Questionnaire","id":"SECRET","status":"active","language":"fi","url":"http://example.org/q","title":"T",
"text":{"status":"generated","div":"SECRET"},"description":"SECRET","purpose":"SECRET","extension":[{"url":"urn:x","valueString":"SECRET"}],
"contained":[{"resourceType":"ValueSet","id":"s","status":"active","title":"SECRET","compose":{"include":[{"system":"u","concept":[
  {"code":"SECRET words","display":"SECRET"},{"code":"b","display":"SECRET","designation":[{"language":"nl","value":"SECRET"}]}]}]}}],
"item":[{"linkId":"d","type":"display","text":"SECRET"},
 {"linkId":"g","type":"group","text":"SECRET","item":[
  {"linkId":"a","prefix":"7a)","type":"choice","text":"SECRET","definition":"http://x/SECRET","code":[{"code":"x","display":"SECRET"}],
   "_text":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/rendering-xhtml","valueString":"SECRET"},{"url":"urn:entente:simpler-wording","valueString":"SECRET"}]},
   "extension":[{"url":"urn:entente:hint","valueString":"SECRET"},{"url":"urn:entente:dimension","valueString":"SECRET words"},{"url":"urn:entente:spreadsheet-cell","extension":[{"url":"column","valueString":"c"},{"url":"cell","valueString":"SECRET"}]}],
   "answerOption":[{"valueString":"SECRET one"},{"valueString":"SECRET two"}],"initial":[{"valueString":"SECRET two"}]},
  {"linkId":"b","type":"choice","text":"SECRET","answerValueSet":"#s","enableWhen":[{"question":"a","operator":"=","answerString":"SECRET two"}]},
  {"linkId":"c","type":"choice","text":"SECRET","extension":[{"url":"urn:entente:dimension","valueString":"kept"}],
   "answerOption":[{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}],"valueCoding":{"code":"yes","display":"SECRET"}},{"valueCoding":{"code":"no","display":"SECRET"}}],
   "enableWhen":[{"question":"b","operator":"=","answerCoding":{"code":"b","display":"SECRET"}}]},
  {"linkId":"t","type":"text","text":"SECRET","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"SECRET"}],"initial":[{"valueString":"SECRET"}],
   "enableWhen":[{"question":"b","operator":"=","answerString":"SECRET"}]}]}]}"##;

#[test]
fn no_word_of_an_item_leaves_wherever_it_stands() {
    let form = read(SECRETIVE.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}")).form;
    let leaving = for_leaving(&form, &Standing::of(&form));
    for release in [Release::R4, Release::R5] {
        let written = write(&leaving, release).to_string();
        assert!(!written.contains("SECRET"), "{written}");
        let again = read(written.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}")).form;
        // R5 has no kind of its own for a choice between words.
        assert!(release == Release::R5 || again == leaving, "{written}");
    }
    assert!(!serde_json::to_string(&leaving).unwrap().contains("SECRET"));
    let ids: Vec<&str> = leaving.all_items().map(|item| item.link_id.as_str()).collect();
    assert_eq!(ids, ["g", "a", "b", "c", "t"]);
    let said = |id: &str, language| leaving.item(id).unwrap().text.as_ref().unwrap().get(language).to_owned();
    assert_eq!(
        (said("a", Language::Fr), said("b", Language::De), said("g", Language::Nl)),
        ("Énoncé 7a".into(), "Aussage 2".into(), "Deel 1".into())
    );
    assert_eq!(leaving.item("c").unwrap().text.as_ref().unwrap().original, "3");
}

#[test]
fn answers_that_are_words_become_numbers_and_codes_and_scores_stay() {
    let form = read(SECRETIVE.as_bytes()).unwrap().form;
    let leaving = for_leaving(&form, &Standing::unknown());
    let item = |id: &str| leaving.item(id).unwrap();
    assert_eq!(item("a").initial[0].value, Value::String("2".to_owned()));
    let expected = |id: &str| match &item(id).enable_when.as_ref().unwrap().conditions[0].expected {
        Expected::Compared(_, value) => value.clone(),
        Expected::Exists(_) => panic!(),
    };
    assert_eq!(expected("b"), Value::String("2".to_owned()));
    let code = |value: &Value| match value {
        Value::Coding(coding) => coding.code.clone().unwrap(),
        _ => panic!(),
    };
    // One code of the list is a sentence, so all are numbered.
    assert_eq!(code(&expected("c")), "2");
    let choices = leaving.choices(item("c"));
    assert_eq!(choices.iter().map(|choice| code(&choice.value)).collect::<Vec<_>>(), ["yes", "no"]);
    assert_eq!(choices[0].counted().map(|score| score.value.as_str()), Some("3"));
    let dimensions = ["a", "c"].map(|id| item(id).scoring.dimension.clone().unwrap());
    assert_eq!(dimensions, ["dimension-1", "kept"]);
}

#[test]
fn a_questionnaire_that_may_leave_leaves_as_it_is() {
    let form = read(BILAN_DU_PARTENARIAT.as_bytes()).unwrap().form;
    assert_eq!(for_leaving(&form, &Standing::of(&form)), form);
}

#[test]
fn a_questionnaire_that_left_tells_its_standing_and_leaves_the_same_again() {
    let form = read(BILAN_DU_PARTENARIAT.as_bytes()).unwrap().form;
    let standing =
        Standing { owner: Some("O".to_owned()), leaves: Leaves::FiguresOnly, skeleton: Some(Skeleton::Numbered), ..Standing::unknown() };
    let leaving = for_leaving(&form, &standing);
    assert_eq!(Standing::of(&leaving), standing);
    assert_eq!(for_leaving(&leaving, &standing), leaving);
    assert!(leaving.description == form.description.as_ref().map(plain));
}
