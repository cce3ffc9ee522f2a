#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_instruments::form::results_in::CellCode;
use entente_instruments::form::xlsform::{LeftOutCode, ReasonCode};

use super::*;
use crate::call::CallsUnderWay;
use crate::questionnaires::{Conversion, QuestionnaireFormat, check_questionnaire, convert_questionnaire};

const SURVEY: &str =
    "survey,,,\n,type,name,label\n,text,t,=Name\n,select_one yn,q,Agree?\nchoices,,,\n,list_name,name,label\n,yn,yes,Yes\n";

#[test]
fn every_reason_has_its_sentence_in_the_four_languages() {
    for language in Language::ALL {
        let reasons = ReasonCode::ALL.iter().map(|code| texts::id_of("xlsform-reason", code));
        let left_out = LeftOutCode::ALL.iter().map(|code| texts::id_of("xlsform-left-out", code));
        let cells = CellCode::ALL.iter().map(|code| texts::id_of("xlsform-cell", code));
        for id in reasons.chain(left_out).chain(cells) {
            assert!(texts::has(language, &id), "{id} in {}", language.code());
        }
    }
}

#[test]
fn a_file_is_read_written_as_a_workbook_and_read_again() {
    let form = read_xlsform(SURVEY.as_bytes(), "form.csv").unwrap();
    let made = write_xlsform(&form).unwrap().unwrap();
    assert!(made.left_out.is_empty());
    assert_eq!(read_xlsform(&made.bytes, "form.xlsx").unwrap(), form);
}

#[test]
fn results_come_from_a_file_and_can_be_stopped() {
    let form = read_xlsform(SURVEY.as_bytes(), "form.csv").unwrap();
    let calls = CallsUnderWay::default();
    let watch = calls.begin("results", &|_| ());
    let text = "\u{feff}_id;t;q\n1;Namur;yes\n2;Mons;perhaps\n";
    let results = read_results(&form, text.as_bytes(), "export.csv", &watch).unwrap();
    assert_eq!((results.sheets.len(), results.refused[0].line), (1, 3));
    let code = |bytes: &[u8]| read_results(&form, bytes, "export.csv", &watch).unwrap_err().code;
    assert_eq!((code(b""), code(b"a,b\n1,2\n")), (ErrorCode::FileEmpty, ErrorCode::TableWithoutQuestions));
    calls.stop(None);
    assert_eq!(code(text.as_bytes()), ErrorCode::Cancelled);
}

#[test]
fn the_sentences_of_a_refusal_name_rows_and_columns() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.csv");
    std::fs::write(&file, "type,name,label,relevant\ngeopoint,g,G,\ntext,a b,${x},${gone} = 1\nselect_one no,s,S,1 +\n").unwrap();
    for language in Language::ALL {
        let check = check_questionnaire(&file, language).unwrap();
        assert!(!check.accepted && check.reasons.len() > 4, "{check:?}");
        assert!(check.reasons.iter().all(|reason| !reason.message.contains('{')), "{check:?}");
        assert_eq!((check.reasons[0].path.as_str(), check.reasons[0].code.as_str()), ("survey[2].type", "type_refused"));
    }
}

#[test]
fn a_questionnaire_of_the_box_goes_to_phones_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let (json, xlsx, again) = (folder.path().join("a.json"), folder.path().join("b.xlsx"), folder.path().join("c.xlsx"));
    std::fs::write(&json, entente_instruments::boxed::BILAN_DU_PARTENARIAT).unwrap();
    let done = Ok(Conversion::Written(Vec::new()));
    assert_eq!(convert_questionnaire(&json, QuestionnaireFormat::XlsForm, &xlsx, Language::Fr), done);
    assert_eq!(convert_questionnaire(&xlsx, QuestionnaireFormat::XlsForm, &again, Language::Fr), done);
    let form = |path| read_xlsform(&std::fs::read(path).unwrap(), "x.xlsx").unwrap();
    let (first, second) = (form(&xlsx), form(&again));
    assert_eq!(first, second);
    assert_eq!(first.all_items().filter(|item| item.kind.is_question()).count(), 12);
    assert!(check_questionnaire(&xlsx, Language::De).unwrap().accepted);
}

/// Files of the makers of pyxform, where they are at hand; they are not part of the project.
#[test]
fn files_of_others_are_taken_or_refused_with_reasons() {
    let root = std::path::Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data/c-xlsform");
    if !root.is_dir() {
        return;
    }
    let taken = [
        "bugs/badly_named_choices_sheet.xls",
        "bugs/ict_survey_fails.xls",
        "choice_filter_test.xlsx",
        "extra_sheet_names.xlsx",
        "group.csv",
        "group.xlsx",
        "table-list.xls",
        "utf_csv.csv",
        "yes_or_no_question.csv",
        "yes_or_no_question.xlsx",
    ];
    let files = std::fs::read_dir(&root).unwrap().chain(std::fs::read_dir(root.join("bugs")).unwrap()).map(|entry| entry.unwrap().path());
    for file in files.filter(|file| file.is_file()) {
        let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        match read_xlsform(&std::fs::read(&file).unwrap(), &name) {
            Ok(form) => {
                assert!(taken.contains(&name.as_str()), "{name} was taken");
                let made = write_xlsform(&form).unwrap().unwrap();
                assert_eq!(read_xlsform(&made.bytes, "again.xlsx").unwrap(), form, "{name}");
            }
            Err(XlsFormRefusal::Reasons(reasons)) => {
                assert!(!reasons.is_empty() && !taken.contains(&name.as_str()), "{name}: {reasons:#?}")
            }
            Err(XlsFormRefusal::File(error)) => panic!("{name}: {error:?}"),
        }
    }
}
