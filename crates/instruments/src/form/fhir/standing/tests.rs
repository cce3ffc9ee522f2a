#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::form::fhir::{self, ReasonCode, Release};
use crate::form::{Form, Standing};

fn text(extensions: &str) -> String {
    format!(r#"{{"resourceType":"Questionnaire","status":"draft","extension":[{extensions}],"item":[{{"linkId":"a","type":"string"}}]}}"#)
}

fn form(extensions: &str) -> Form {
    fhir::read(text(extensions).as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}")).form
}

const SHORT: &str = r#"{"url":"urn:entente:standing","extension":[{"url":"leaves","valueCode":"everything"}]}"#;
const FOREIGN: &str = r#"{"url":"urn:other","valueString":"x"}"#;
const GUIDE: &str = r#"{"url":"urn:entente:reading-guide","extension":[{"url":"rule","valueCode":"mean"},{"url":"band","extension":[{"url":"from","valueDecimal":1.0},{"url":"to","valueDecimal":2.90},{"url":"code","valueCode":"concern"}]}]}"#;

#[test]
fn standing_and_reading_guide_come_back_in_both_versions_wherever_they_stood() {
    let later = r#"{"url":"urn:entente:standing","id":"s","extension":[{"url":"leaves","valueCode":"figures-only"},{"url":"owner","valueString":"O"},{"url":"of-a-later-version","valueString":"z"}]}"#;
    let without_bands = r#"{"url":"urn:entente:reading-guide","extension":[{"url":"rule","valueCode":"mean"}]}"#;
    for list in [format!("{FOREIGN},{SHORT}"), format!("{GUIDE},{FOREIGN},{later}"), GUIDE.to_owned(), without_bands.to_owned()] {
        let form = form(&list);
        for release in [Release::R4, Release::R5] {
            let written = fhir::write(&form, release);
            assert!(written.same(&Json::parse(text(&list).as_bytes()).unwrap()), "{written}");
            assert_eq!(fhir::read(written.to_string().as_bytes()).unwrap().form, form);
        }
    }
}

#[test]
fn a_changed_standing_is_written_as_it_is_now() {
    let mut form = form(SHORT);
    let standing = form.standing.take().unwrap();
    assert_eq!(standing.leaves, Leaves::Everything);
    form.standing = Some(Standing { leaves: Leaves::FiguresOnly, skeleton: Some(Skeleton::Open), ..standing });
    let again = fhir::read(fhir::write(&form, Release::R5).to_string().as_bytes()).unwrap().form.standing.unwrap();
    assert_eq!((again.leaves, again.skeleton), (Leaves::FiguresOnly, Some(Skeleton::Open)));
}

#[test]
fn what_may_leave_is_never_guessed() {
    let broken = [
        r#"{"url":"urn:entente:standing","extension":[]}"#,
        r#"{"url":"urn:entente:standing","extension":[{"url":"leaves","valueCode":"some"}]}"#,
        r#"{"url":"urn:entente:standing","extension":[{"url":"leaves","valueCode":"everything"},{"url":"leaves","valueCode":"figures-only"}]}"#,
        r#"{"url":"urn:entente:standing","extension":[{"url":"leaves","valueCode":"everything"},{"url":"skeleton","valueCode":"?"}]}"#,
        r#"{"url":"urn:entente:reading-guide","extension":[{"url":"rule","valueCode":"median"}]}"#,
        r#"{"url":"urn:entente:reading-guide","extension":[{"url":"rule","valueCode":"mean"},{"url":"band","extension":[]}]}"#,
    ];
    for extension in broken {
        let refusal = fhir::read(text(extension).as_bytes()).unwrap_err();
        assert_eq!(refusal.reasons().iter().map(|reason| reason.code).collect::<Vec<_>>(), [ReasonCode::WrongShape], "{extension}");
    }
    let twice = fhir::read(text(&format!("{SHORT},{SHORT}")).as_bytes()).unwrap_err();
    assert_eq!(twice.reasons()[0].code, ReasonCode::SaidTwice);
}
