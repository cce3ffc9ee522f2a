//! A FHIR questionnaire, all the way to what is asked.

use entente_app::phones;
use entente_instruments::form::answering::Questionnaire;
use entente_instruments::form::draft::of_form;
use entente_instruments::form::fhir::{self, Reading, Refusal, Release};
use entente_instruments::form::{Form, Standing, for_leaving};

use super::{Ended, Reader, refused};
use crate::shared_data;

pub const READER: Reader = Reader {
    name: "questionnaire",
    read,
    sound,
    words: &[
        b"\"resourceType\":\"Questionnaire\"",
        b"\"item\":[",
        b"\"enableWhen\":[{\"question\":\"a\",\"operator\":\"=\",\"answerCoding\":{\"code\":\"1\"}}]",
        b"\"answerOption\":[{\"valueString\":\"x\"}]",
        b"\"contained\":[",
        b"\"valueDecimal\":1e400",
        b"\"maxLength\":-1",
        b"\"repeats\":true",
        b"\"linkId\":\"\"",
        b"\"type\":\"group\"",
        b"\"extension\":[",
        b"\"_text\":",
        b"null",
        b"\\u0000",
        b"\\ud800",
        b"[[[[[[[[",
        b"{\"a\":",
        b"1.0",
        b"}",
    ],
    everyday: 300,
};

/// The questionnaires of the box, and one with a condition, options, limits and a contained list.
pub fn sound() -> Vec<Vec<u8>> {
    let small = r##"{"resourceType":"Questionnaire","status":"active","url":"http://exemple.invalid/q","title":"Essai",
        "contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[{"system":"s","concept":[{"code":"1","display":"Oui"},{"code":"2","display":"Non"}]}]}}],
        "item":[{"linkId":"g","type":"group","text":"Groupe","item":[
        {"linkId":"a","type":"choice","text":"Un ?","required":true,"answerValueSet":"#v"},
        {"linkId":"b","type":"decimal","text":"Deux ?","enableWhen":[{"question":"a","operator":"=","answerCoding":{"system":"s","code":"1"}}],
         "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":1.50}]},
        {"linkId":"c","type":"string","text":"Trois ?","maxLength":40,"repeats":true},{"linkId":"d","type":"date","text":"Quatre ?"}]}]}"##;
    let mut sound = vec![small.as_bytes().to_vec()];
    sound.extend(entente_instruments::boxed::all().unwrap().iter().map(|boxed| boxed.content.as_bytes().to_vec()));
    for folder in ["b-fhir/lforms-R4", "b-fhir/lforms-R5", "b-fhir/hl7-sdc", "b-fhir/hl7-test-cases", "e-hostile/json"] {
        sound.extend(shared_data::contents(folder, &["json"]).into_iter().filter(|bytes| bytes.len() < 40_000));
    }
    sound
}

/// Why a questionnaire was refused.
pub fn word_of(refusal: &Refusal) -> Ended {
    match refusal {
        Refusal::File(error) => refused(error),
        Refusal::Reasons(reasons) => {
            let first = reasons.first().expect("a refusal has a reason");
            Ended::Refused(format!("{:?}", first.code))
        }
    }
}

fn read(bytes: &[u8]) -> Ended {
    let Reading { form, release } = match fhir::read(bytes) {
        Ok(reading) => reading,
        Err(refusal) => return word_of(&refusal),
    };
    let written = fhir::write(&form, release).to_string();
    let again =
        fhir::read(written.as_bytes()).unwrap_or_else(|refusal| panic!("what was read cannot be read again: {refusal:?}\n{written}"));
    assert_eq!(again.form, form, "a questionnaire is read again as it was");
    for other in [Release::R4, Release::R5] {
        let other = fhir::write(&form, other).to_string();
        assert!(fhir::read(other.as_bytes()).is_ok(), "the other release is read again\n{other}");
    }
    taken_to_its_end(&form, &written);
    Ended::Taken
}

/// What the program does with a questionnaire that it has taken.
pub fn taken_to_its_end(form: &Form, written: &str) {
    if let Ok(made) = phones::write_xlsform(form) {
        drop(made);
    }
    let _ = of_form(form);
    let _ = for_leaving(form, &Standing::of(form));
    if let Err(refusal) = Questionnaire::read(written) {
        drop(word_of(&refusal));
    }
}
