//! Questionnaires and answers that others made, where they are at hand. They are not part of the project: without them the
//! tests end at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use entente_instruments::form::fhir::{self, Reading, Refusal, Release};
use entente_instruments::form::json::Json;
use entente_instruments::form::response;

fn root() -> Option<PathBuf> {
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data");
    let root = if root.is_dir() { root } else { PathBuf::from(std::env::var_os("ENTENTE_SHARED_DATA")?) };
    root.is_dir().then_some(root)
}

fn files_under(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { files_under(&path, into) } else { into.push(path) }
    }
}

fn json(path: &Path) -> Json {
    Json::parse(&std::fs::read(path).unwrap()).unwrap()
}

fn is_questionnaire(bytes: &[u8]) -> bool {
    Json::parse(bytes).is_ok_and(|json| json.text("resourceType") == Some("Questionnaire"))
}

#[test]
fn every_questionnaire_is_accepted_and_written_back_whole_or_refused_with_reasons() {
    let Some(root) = root() else { return };
    let mut files = Vec::new();
    files_under(&root.join("b-fhir"), &mut files);
    let (mut accepted, mut refused) = (0, 0);
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.display();
        match fhir::read(&bytes) {
            Ok(Reading { form, release }) => {
                accepted += 1;
                let written = fhir::write(&form, release);
                let original = Json::parse(&bytes).unwrap();
                assert!(written.same(&original), "{name}\n{}\n{}", original.pretty(), written.pretty());
                assert_eq!(fhir::read(written.to_string().as_bytes()).unwrap().form, form, "{name}");
                for other in [Release::R4, Release::R5] {
                    let other = fhir::write(&form, other).to_string();
                    let again = fhir::read(other.as_bytes()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
                    assert_eq!(again.form.all_items().count(), form.all_items().count(), "{name}");
                }
                eprintln!("accepted {release:?} {name}");
            }
            Err(refusal) if is_questionnaire(&bytes) => {
                refused += 1;
                let reasons = refusal.reasons();
                assert!(!reasons.is_empty(), "{name}");
                let codes: Vec<String> = reasons.iter().take(4).map(|reason| format!("{:?} {}", reason.code, reason.path)).collect();
                eprintln!("refused {name}: {} {codes:?}", reasons.len());
            }
            Err(Refusal::File(error)) => eprintln!("no file for us {name}: {error}"),
            Err(Refusal::Reasons(reasons)) => eprintln!("no questionnaire {name}: {:?}", reasons[0].code),
        }
    }
    eprintln!("{accepted} accepted, {refused} refused");
    assert!(accepted > 20 && refused > 20, "{accepted} accepted, {refused} refused");
}

#[test]
fn the_verdicts_on_the_pairs_of_hl7_are_those_expected() {
    let Some(root) = root() else { return };
    let folder = root.join("b-fhir/hl7-validation-pairs");
    let manifest = json(&folder.join("manifest.json"));
    let (mut equal, mut all) = (0, 0);
    for case in manifest.list("test-cases") {
        let name = case.text("name").unwrap();
        let questionnaire = json(&folder.join(format!("{}-q.json", name.strip_suffix("-qr").unwrap())));
        let verdict = response::check(&questionnaire, &json(&folder.join(format!("{name}.json"))));
        let outcome = case.get("dotnet-brianpos").unwrap();
        let count = |key: &str| outcome.get(key).and_then(Json::as_integer).unwrap_or(0);
        let expected = count("fatalCount") + count("errorCount") == 0;
        all += 1;
        equal += i32::from(verdict.valid == expected);
        let mut found: BTreeMap<String, i64> = BTreeMap::new();
        for issue in &verdict.issues {
            *found.entry(format!("{:?}", issue.severity).to_lowercase()).or_default() += 1;
        }
        let of = |severity: &str| found.get(severity).copied().unwrap_or(0);
        let same = [("fatal", "fatalCount"), ("error", "errorCount"), ("warning", "warningCount")].iter().all(|(a, b)| of(a) == count(b));
        if verdict.valid != expected || !same {
            let codes: Vec<_> = verdict.issues.iter().map(|issue| (issue.severity, issue.code)).collect();
            eprintln!("{name}: expected {outcome}, found {codes:?}");
        }
    }
    eprintln!("{equal} of {all} verdicts equal");
    assert_eq!(all, 50);
    assert!(equal * 100 >= all * 95, "{equal} of {all}");
}

#[test]
fn every_pair_of_files_gets_a_verdict_without_panic() {
    let Some(root) = root() else { return };
    let mut files = Vec::new();
    files_under(&root.join("b-fhir"), &mut files);
    let documents: Vec<Json> = files.iter().filter_map(|path| Json::parse(&std::fs::read(path).unwrap()).ok()).collect();
    for questionnaire in &documents {
        for answers in &documents {
            let _ = response::check(questionnaire, answers);
        }
    }
}

#[test]
fn broken_json_is_refused_by_name_and_never_panics() {
    let Some(root) = root() else { return };
    let mut files = Vec::new();
    files_under(&root.join("e-hostile/json"), &mut files);
    assert!(files.len() > 200);
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        assert!(fhir::read(&bytes).is_err(), "{}", path.display());
        let name = path.file_name().unwrap().to_str().unwrap();
        // One object with the same key twice is JSON, and is refused here on purpose.
        if name.starts_with("y_") && !name.contains("duplicated") {
            assert!(Json::parse(&bytes).is_ok(), "{name}");
        }
        if name.starts_with("n_") {
            assert!(Json::parse(&bytes).is_err(), "{name}");
        }
    }
}

#[test]
fn answers_of_other_suites_get_the_verdict_that_a_reader_would_give() {
    let Some(root) = root() else { return };
    let folder = root.join("b-fhir");
    let pairs = [
        ("hl7-test-cases/qr-required-q.json", "hl7-test-cases/qr-required.json", true),
        ("hl7-test-cases/qr-required-q.json", "hl7-test-cases/qr-required-missing.json", false),
        ("hl7-test-cases/q-enablewhen-me.json", "hl7-test-cases/qr-enablewhen-me.json", true),
        ("hl7-test-cases/q-enablewhen-me-wrong.json", "hl7-test-cases/qr-enablewhen-me.json", true),
        ("hl7-test-cases/q-ex.json", "hl7-test-cases/qr-ex.json", true),
        ("hl7-test-cases/questionnaire-example.json", "hl7-test-cases/questionnaireresponse-example-bluebook.json", false),
        ("lforms-R4/hidden-item-questionnaire.R4.json", "lforms-R4/hidden-item-questionnaire-response.R4.json", false),
        ("lforms-R4/q-items-under-repeating-choice-item.json", "lforms-R4/qr-items-under-repeating-choice-item.json", true),
        ("lforms-R4/q-with-answerValueSet-matrix.json", "lforms-R4/qr-with-answerValueSet-matrix.json", false),
        ("lforms-R4/ussg-fhp.json", "lforms-R4/fhir-sdc-response-ussgfht.json", false),
    ];
    for (questionnaire, answers, expected) in pairs {
        let verdict = response::check(&json(&folder.join(questionnaire)), &json(&folder.join(answers)));
        assert_eq!(verdict.valid, expected, "{answers}: {:?}", verdict.issues);
        eprintln!("{answers}: valid {}", verdict.valid);
        for issue in &verdict.issues {
            eprintln!("    {:?} {:?} {} {:?}", issue.severity, issue.code, issue.path, issue.link_id);
        }
    }
}
