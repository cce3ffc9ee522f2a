//! The answers of one person in FHIR, held to their questionnaire.

use entente_instruments::form::Json;
use entente_instruments::form::fhir;
use entente_instruments::form::response::{self, Severity};

use super::{Ended, Reader, questionnaire};
use crate::shared_data;

pub const READER: Reader = Reader {
    name: "answers_to_questionnaire",
    read,
    sound,
    words: &[
        b"\"resourceType\":\"QuestionnaireResponse\"",
        b"\"item\":[",
        b"\"answer\":[",
        b"\"valueCoding\":{\"code\":\"1\"}",
        b"\"valueDecimal\":1e400",
        b"\"valueQuantity\":{\"value\":1,\"unit\":\"kg\"}",
        b"\"valueDate\":\"2026-02-31\"",
        b"\"valueDateTime\":\"2026-01-01T24:00:00Z\"",
        b"\"valueAttachment\":{\"data\":\"AAAA\"}",
        b"\"valueReference\":{\"reference\":\"#\"}",
        b"\"linkId\":\"a\"",
        b"\\ud800",
        b"null",
        b"[[[[[[",
        b"-0.0",
    ],
    everyday: 300,
};

fn sound() -> Vec<Vec<u8>> {
    let small = r#"{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"http://exemple.invalid/q","item":[{"linkId":"g","item":[
        {"linkId":"a","answer":[{"valueCoding":{"system":"s","code":"1"}}]},{"linkId":"b","answer":[{"valueDecimal":1.50}]},
        {"linkId":"c","answer":[{"valueString":"x"},{"valueString":"y"}]},{"linkId":"d","answer":[{"valueDate":"2026-11-25"}]}]}]}"#;
    let mut sound = vec![small.as_bytes().to_vec()];
    for folder in ["b-fhir/hl7-validation-pairs", "b-fhir/hl7-test-cases", "e-hostile/json"] {
        sound.extend(shared_data::contents(folder, &["json"]).into_iter().filter(|bytes| bytes.len() < 40_000));
    }
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let document = match fhir::document(bytes) {
        Ok(document) => document,
        Err(refusal) => return questionnaire::word_of(&refusal),
    };
    let asked = Json::parse(&questionnaire::sound()[0]).unwrap();
    let given = Json::parse(&sound()[0]).unwrap();
    // Either of the two files may be the hostile one; or both.
    let verdicts = [response::check(&asked, &document), response::check(&document, &given), response::check(&document, &document)];
    let _ = response::asked(&asked, &document);
    for verdict in &verdicts {
        let severe = verdict.issues.iter().any(|issue| matches!(issue.severity, Severity::Fatal | Severity::Error));
        assert_eq!(verdict.valid, !severe, "{verdict:?}");
    }
    if verdicts[0].valid { Ended::Taken } else { Ended::Refused(format!("{:?}", verdicts[0].issues[0].code)) }
}
