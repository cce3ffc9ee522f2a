#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_domain::{Fact, Language};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::answers::{Answer, Rating};
use crate::boxed::{BILAN_DU_PARTENARIAT, IN_TWO_VOICES as PUBLISHED, MON_ROLE};

fn bilan() -> Value {
    serde_json::from_str(BILAN_DU_PARTENARIAT).unwrap()
}

/// The questionnaire in the box with one place set to something else, or added.
fn with(parent: &str, key: &str, value: Value) -> Result<Instrument> {
    let mut document = bilan();
    document.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(key.to_owned(), value);
    read(&document.to_string())
}

fn without(parent: &str, key: &str) -> Result<Instrument> {
    let mut document = bilan();
    document.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    read(&document.to_string())
}

fn word<'a>(error: &'a Error, fact: &str) -> &'a str {
    match error.facts.get(fact) {
        Some(Fact::Word(word)) => word,
        other => panic!("{fact}: {other:?}"),
    }
}

#[track_caller]
fn refused_as_unsupported(result: Result<Instrument>, path: &str, what: &str) {
    let error = result.unwrap_err();
    assert_eq!((error.code, word(&error, "path"), word(&error, "what")), (ErrorCode::InstrumentUnsupported, path, what));
}

#[track_caller]
fn refused_as_unreadable(result: Result<Instrument>, path: &str) {
    let error = result.unwrap_err();
    assert_eq!((error.code, word(&error, "path")), (ErrorCode::InstrumentUnreadable, path));
}

#[test]
fn the_box_holds_six_conditions_with_two_statements_each() {
    let instrument = read(BILAN_DU_PARTENARIAT).unwrap();
    let dimensions: Vec<_> = instrument.dimensions.iter().map(|dimension| (dimension.id.as_str(), dimension.items.len())).collect();
    assert_eq!(
        dimensions,
        [("objectives", 2), ("communication", 2), ("confidentiality", 2), ("transparency", 2), ("participation", 2), ("evaluation", 2)]
    );
    assert_eq!(instrument.url, "urn:entente:questionnaire:bilan-du-partenariat");
    assert!(instrument.items().all(|item| !item.required));
}

#[test]
fn the_box_asks_a_team_about_nine_duties_and_five_qualities() {
    let instrument = read(MON_ROLE).unwrap();
    let dimensions: Vec<_> = instrument.dimensions.iter().map(|dimension| (dimension.id.as_str(), dimension.items.len())).collect();
    assert_eq!(dimensions, [("duties", 9), ("qualities", 5)]);
}

#[test]
fn every_text_in_the_box_exists_in_the_four_languages_and_no_two_are_the_same() {
    for (instrument, language) in PUBLISHED.iter().flat_map(|json| Language::ALL.map(|language| (read(json).unwrap(), language))) {
        let mut statements = BTreeSet::new();
        for item in instrument.items() {
            for wording in [&item.text, item.simpler.as_ref().unwrap()] {
                assert!(wording.speaks(language), "{} in {}", item.id, language.code());
                assert!(statements.insert(wording.get(language).to_owned()), "{} twice in {}", item.id, language.code());
            }
        }
        let rest = instrument.dimensions.iter().map(|dimension| &dimension.name);
        let rest = rest.chain(instrument.scale.choices.iter().map(|choice| &choice.label));
        let rest = rest.chain([&instrument.title, instrument.description.as_ref().unwrap(), instrument.copyright.as_ref().unwrap()]);
        for wording in rest {
            assert!(wording.speaks(language), "{wording:?}");
        }
    }
}

#[test]
fn the_box_says_that_it_is_not_validated_and_under_which_licence_it_stands() {
    let not_validated = ["non validé", "not validated", "Niet-gevalideerde", "Nicht validierter"];
    for copyright in PUBLISHED.map(|json| read(json).unwrap().copyright.unwrap()) {
        for (language, words) in Language::ALL.into_iter().zip(not_validated) {
            assert!(copyright.get(language).contains(words) && copyright.get(language).contains("CC BY 4.0"));
        }
    }
}

#[test]
fn the_scale_goes_from_one_to_five_and_knows_i_do_not_know() {
    let scale = read(BILAN_DU_PARTENARIAT).unwrap().scale;
    assert_eq!(scale.answer("1"), Some(Answer::Rated(Rating::LOWEST)));
    assert_eq!(scale.answer("5"), Some(Answer::Rated(Rating::HIGHEST)));
    assert_eq!(scale.answer("unknown"), Some(Answer::Unknown));
    assert_eq!(scale.answer("6"), None);
    let (low, high) = scale.ends().unwrap();
    assert_eq!((low.get(Language::Fr), high.get(Language::Fr)), ("pas du tout", "tout à fait"));
}

#[test]
fn the_words_of_a_published_version_never_change() {
    // A changed word needs a new version number in the file, and then its digest here.
    let frozen = [
        ("urn:entente:questionnaire:bilan-du-partenariat", "1.0.0", "cf1b05a098073cbd50922384b854f3bdefcc9463d1942c62ada61a539462472a"),
        ("urn:entente:questionnaire:mon-role", "1.0.0", "2754935fbd034016a6795183c05f0152fdefc343553ddbdcf8c9a854422ddc21"),
    ];
    let published = PUBLISHED.map(|json| read(json).unwrap());
    let found = published.each_ref().map(|one| (one.url.as_str(), one.version.as_str(), one.digest.as_str()));
    assert_eq!(found, frozen);
}

#[test]
fn broken_json_is_refused_with_line_and_column() {
    refused_as_unreadable(read("{\n  \"resourceType\": "), "2:18");
    refused_as_unreadable(read(""), "1:0");
    refused_as_unreadable(read("[]"), ".");
}

#[test]
fn json_nested_beyond_any_honest_file_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read(&deep).unwrap_err().code, ErrorCode::InstrumentUnreadable);
}

#[test]
fn a_file_over_the_limit_is_refused_before_it_is_read() {
    let error = read(&" ".repeat(1024 * 1024 + 1)).unwrap_err();
    assert_eq!((error.code, error.facts.get("limit_mib")), (ErrorCode::FileTooLarge, Some(&Fact::Number(1))));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(read(&format!("\u{feff}{BILAN_DU_PARTENARIAT}")).is_ok());
}

#[test]
fn another_resource_is_refused() {
    refused_as_unsupported(with("", "resourceType", json!("QuestionnaireResponse")), "resourceType", "resource");
    refused_as_unsupported(without("", "resourceType"), "resourceType", "resource");
}

#[test]
fn whatever_changes_what_is_asked_is_refused_by_name() {
    let when = json!([{"question": "objectives-1", "operator": "=", "answerCoding": {"code": "1"}}]);
    refused_as_unsupported(with("/item/0/item/1", "enableWhen", when), "item[0].item[1].enableWhen", "enableWhen");
    refused_as_unsupported(with("/item/0/item/1", "type", json!("quantity")), "item[0].item[1].type", "quantity");
    refused_as_unsupported(with("/item/0/item/1", "type", json!("open-choice")), "item[0].item[1].type", "open-choice");
    refused_as_unsupported(with("/item/0/item/1", "repeats", json!(true)), "item[0].item[1].repeats", "repeats");
    refused_as_unsupported(with("/item/0", "repeats", json!(true)), "item[0].repeats", "repeats");
    refused_as_unsupported(with("", "contained", json!([])), "contained", "contained");
    refused_as_unsupported(with("", "modifierExtension", json!([])), "modifierExtension", "modifierExtension");
    let hidden = json!([{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]);
    refused_as_unsupported(with("/item/2/item/0", "extension", hidden), "item[2].item[0].extension", "extension");
    refused_as_unsupported(with("/item/0/item/0", "item", json!([])), "item[0].item[0].item", "item");
    refused_as_unsupported(with("/item/0/item/0", "answerValueSet", json!("urn:x")), "item[0].item[0].answerValueSet", "answerValueSet");
}

#[test]
fn nested_groups_and_statements_outside_groups_are_refused() {
    refused_as_unsupported(with("/item/0/item/0", "type", json!("group")), "item[0].item[0].type", "group");
    let mut document = bilan();
    let statement = document["item"][0]["item"][0].clone();
    document["item"][1] = statement;
    refused_as_unsupported(read(&document.to_string()), "item[1]", "choice_outside_group");
}

#[test]
fn another_scale_is_refused() {
    let options = |values: &[i32]| -> Value {
        let ordinal = |value| json!([{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": value}]);
        values.iter().map(|value| json!({"extension": ordinal(value), "valueCoding": {"code": value.to_string()}})).collect()
    };
    for values in [&[1, 2, 3, 4][..], &[1, 2, 3, 4, 4], &[]] {
        let result = with("/item/0/item/0", "answerOption", options(values));
        assert!(matches!(result.unwrap_err().code, ErrorCode::InstrumentUnsupported | ErrorCode::InstrumentUnreadable));
    }
    let zero = with("/item/0/item/0", "answerOption", options(&[0, 1, 2, 3, 4]));
    refused_as_unsupported(zero, "item[0].item[0].answerOption[0].extension[0]", "scale");
    let turned = with("/item/1/item/0", "answerOption", options(&[5, 4, 3, 2, 1]));
    refused_as_unsupported(turned, "item[1].item[0].answerOption", "scale_differs");
}

#[test]
fn a_value_on_the_coding_is_read_like_one_on_the_option() {
    let mut document = bilan();
    for group in document["item"].as_array_mut().unwrap() {
        for item in group["item"].as_array_mut().unwrap() {
            for option in item["answerOption"].as_array_mut().unwrap() {
                if let Some(extension) = option.as_object_mut().unwrap().remove("extension") {
                    option["valueCoding"]["extension"] = extension;
                }
            }
        }
    }
    assert_eq!(read(&document.to_string()).unwrap().scale, read(BILAN_DU_PARTENARIAT).unwrap().scale);
}

#[test]
fn what_fhir_allows_to_leave_out_and_the_program_needs_is_named_as_missing() {
    for (parent, key, path) in [
        ("", "url", "url"),
        ("", "version", "version"),
        ("/item/3/item/1/answerOption/2/valueCoding", "code", "item[3].item[1].answerOption[2].valueCoding.code"),
    ] {
        refused_as_unsupported(without(parent, key), path, "missing");
    }
    let mut document = bilan();
    for key in ["text", "_text"] {
        document["item"][3]["item"][1].as_object_mut().unwrap().remove(key).unwrap();
    }
    refused_as_unsupported(read(&document.to_string()), "item[3].item[1].text", "missing");
}

#[test]
fn what_fhir_needs_and_the_file_lacks_is_unreadable() {
    for (parent, key, path) in [
        ("/item/0", "linkId", "item[0].linkId"),
        ("/item/0", "type", "item[0].type"),
        // Its translations stay behind without it.
        ("/item/3/item/1", "text", "item[3].item[1].text"),
        ("/item/3/item/1/answerOption/2", "valueCoding", "item[3].item[1].answerOption[2].valueCoding"),
        ("/item/0/_text/extension/1/extension/1", "valueString", "item[0]._text.extension[1].extension[1].valueString"),
    ] {
        refused_as_unreadable(without(parent, key), path);
    }
    refused_as_unreadable(with("/item/0", "linkId", json!(12)), "item[0].linkId");
    refused_as_unreadable(with("/item/0/item/0", "required", json!("no")), "item[0].item[0].required");
    refused_as_unreadable(with("/item/0/item/0", "linkId", json!("evaluation")), "item[5].linkId");
}

#[test]
fn displays_are_kept_before_statements_and_refused_after_them() {
    let mut document = bilan();
    let display = json!({"linkId": "welcome", "type": "display", "text": "Merci de prendre ce temps."});
    document["item"].as_array_mut().unwrap().insert(0, display.clone());
    let instrument = read(&document.to_string()).unwrap();
    assert_eq!(instrument.introduction[0].get(Language::En), "Merci de prendre ce temps.");
    let mut document = bilan();
    document["item"].as_array_mut().unwrap().push(display);
    refused_as_unsupported(read(&document.to_string()), "item[6]", "display_after_group");
}

#[test]
fn a_refusal_never_repeats_what_could_be_a_sentence() {
    let error = with("/item/0/item/0", "Madame Dupont m’a dit", json!(1)).unwrap_err();
    assert_eq!((word(&error, "path"), word(&error, "what")), ("item[0].item[0].?", "?"));
}

#[test]
fn control_characters_and_endless_texts_are_refused() {
    refused_as_unsupported(with("/item/0", "text", json!("a\u{0007}b")), "item[0].text", "control_character");
    refused_as_unsupported(with("/item/0", "text", json!("a".repeat(4_001))), "item[0].text", "text_too_long");
}

#[test]
fn a_translation_into_a_fifth_language_does_no_harm() {
    let mut document = bilan();
    document["item"][0]["_text"]["extension"][0]["extension"][0]["valueCode"] = json!("es");
    let name = read(&document.to_string()).unwrap().dimensions.remove(0).name;
    assert!(!name.speaks(Language::En) && name.speaks(Language::Nl));
}

#[test]
fn a_language_that_the_program_does_not_speak_is_refused() {
    refused_as_unsupported(with("", "language", json!("es")), "language", "language");
    assert_eq!(with("", "language", json!("fr-CA")).unwrap().language, Language::Fr);
}

/// Paths of all values of a document.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| pointers(value, &format!("{here}/{key}"), found)),
        Value::Array(values) => values.iter().enumerate().for_each(|(n, value)| pointers(value, &format!("{here}/{n}"), found)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn any_damaged_value_is_read_or_refused_by_name(place in any::<prop::sample::Index>(), kind in 0..6usize) {
        let mut document = bilan();
        let mut places = Vec::new();
        pointers(&document, "", &mut places);
        let damage = [json!(null), json!(-1.5), json!(""), json!([]), json!({}), json!("display")];
        *document.pointer_mut(&places[place.index(places.len())]).unwrap() = damage[kind].clone();
        if let Err(error) = read(&document.to_string()) {
            prop_assert!(matches!(error.code, ErrorCode::InstrumentUnreadable | ErrorCode::InstrumentUnsupported));
            prop_assert!(error.facts.contains_key("path"));
        }
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in ".{0,200}") {
        prop_assert!(read(&text).is_err());
    }
}
