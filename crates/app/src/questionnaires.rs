//! Files of questionnaires: looked at, converted, and listed. No vault is needed.

use std::collections::BTreeMap;
use std::path::Path;

use entente_domain::{Fact, Language, Result};
use entente_instruments::form::fhir::{self, Reading, Reason, ReasonCode, Refusal, Release};
use entente_instruments::form::{Form, Json};
use serde::Serialize;
use ts_rs::TS;

use crate::kept_files::read_up_to;
use crate::partnerships::count;
use crate::phones::{self, XlsFormRefusal};
use crate::texts::{self, Arg};

/// The formats in which a questionnaire can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum QuestionnaireFormat {
    /// FHIR R4, JSON.
    #[serde(rename = "fhir")]
    FhirR4,
    /// FHIR R5, JSON.
    #[serde(rename = "fhir-r5")]
    FhirR5,
    /// XLSForm, XLSX.
    #[serde(rename = "xlsform")]
    XlsForm,
}

impl QuestionnaireFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FhirR4, Self::FhirR5, Self::XlsForm];
}

/// What was found out about a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireCheck {
    /// Whether the program can use it.
    pub accepted: bool,
    /// What it is, if it can be used.
    pub questionnaire: Option<QuestionnaireSummary>,
    /// Why it cannot be used; none if it can.
    pub reasons: Vec<ReasonInWords>,
}

/// What a questionnaire is, in short.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireSummary {
    /// Its canonical url.
    pub url: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its title, in the language asked for where it has it.
    pub title: Option<String>,
    /// Owner and licence, in words.
    pub licence: Option<String>,
    /// How many items take answers.
    pub questions: u32,
    /// How many items there are.
    pub items: u32,
}

/// A reason, with its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReasonInWords {
    /// Where in the file: `item[0].item[2].type`, `survey[5].label`; `.` for the file as a whole.
    pub path: String,
    /// What is in the way, as a word for programs.
    pub code: String,
    /// What its sentence names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
    /// Its sentence.
    pub message: String,
}

/// A conversion that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Conversion {
    /// It was written; what the format cannot say was left out.
    Written(Vec<ReasonInWords>),
    /// The questionnaire cannot be used.
    Refused(Vec<ReasonInWords>),
}

/// Looks at a file.
///
/// # Errors
/// `Storage` when it cannot be read; `FileTooLarge` and `FileEmpty`. Everything that is wrong with the
/// questionnaire itself is in the answer.
pub fn check_questionnaire(file: &Path, language: Language) -> Result<QuestionnaireCheck> {
    Ok(match read(file, language)? {
        Ok(form) => QuestionnaireCheck { accepted: true, questionnaire: Some(summary(&form, language)), reasons: Vec::new() },
        Err(reasons) => QuestionnaireCheck { accepted: false, questionnaire: None, reasons },
    })
}

/// Writes a questionnaire in another format.
///
/// # Errors
/// As [`check_questionnaire`], and `Storage` when the file cannot be written.
pub fn convert_questionnaire(file: &Path, format: QuestionnaireFormat, out: &Path, language: Language) -> Result<Conversion> {
    let form = match read(file, language)? {
        Ok(form) => form,
        Err(reasons) => return Ok(Conversion::Refused(reasons)),
    };
    let written = match format {
        QuestionnaireFormat::FhirR4 => (fhir::write(&form, Release::R4).pretty().into_bytes(), Vec::new()),
        QuestionnaireFormat::FhirR5 => (fhir::write(&form, Release::R5).pretty().into_bytes(), Vec::new()),
        QuestionnaireFormat::XlsForm => match phones::write_xlsform(&form)? {
            Ok(made) => (made.bytes, phones::left_out_in_words(&made.left_out, language)),
            Err(left_out) => return Ok(Conversion::Refused(phones::left_out_in_words(&left_out, language))),
        },
    };
    let (bytes, left_out) = written;
    crate::written_documents::write_file(out, &bytes)?;
    Ok(Conversion::Written(left_out))
}

/// The questionnaires of the box.
///
/// # Errors
/// None in practice: a test reads them all.
pub fn boxed_questionnaires(language: Language) -> Result<Vec<QuestionnaireSummary>> {
    Ok(entente_instruments::boxed::all()?.iter().map(|boxed| summary(&boxed.questionnaire.form, language)).collect())
}

/// Reads a questionnaire of any format that is understood.
fn read(file: &Path, language: Language) -> Result<std::result::Result<Form, Vec<ReasonInWords>>> {
    read_bytes(&bytes(file)?, &file.file_name().unwrap_or_default().to_string_lossy(), language)
}

/// The same of what stood in a file.
pub(crate) fn read_bytes(bytes: &[u8], name: &str, language: Language) -> Result<std::result::Result<Form, Vec<ReasonInWords>>> {
    if phones::is_xlsform(bytes, name) {
        return match phones::read_xlsform(bytes, name) {
            Ok(form) => Ok(Ok(form)),
            Err(XlsFormRefusal::Reasons(reasons)) => Ok(Err(phones::reasons_in_words(&reasons, language))),
            Err(XlsFormRefusal::File(error)) => Err(error),
        };
    }
    match fhir::read(bytes) {
        Ok(Reading { form, .. }) => Ok(Ok(form)),
        Err(Refusal::Reasons(reasons)) => Ok(Err(in_words(&reasons, language))),
        Err(Refusal::File(error)) => Err(error),
    }
}

/// The JSON of a file, whatever it says.
pub(crate) fn document(file: &Path) -> Result<std::result::Result<Json, Vec<Reason>>> {
    match fhir::document(&bytes(file)?) {
        Ok(document) => Ok(Ok(document)),
        Err(Refusal::Reasons(reasons)) => Ok(Err(reasons)),
        Err(Refusal::File(error)) => Err(error),
    }
}

/// The content of a file.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>> {
    read_up_to(file, (fhir::LIMIT_MIB as u64) << 20)
}

fn summary(form: &Form, language: Language) -> QuestionnaireSummary {
    let words = |text: &Option<entente_instruments::form::Text>| text.as_ref().map(|text| text.get(language).to_owned());
    QuestionnaireSummary {
        url: form.url.clone(),
        version: form.version.clone(),
        title: words(&form.title).or_else(|| form.name.clone()),
        licence: words(&form.copyright),
        questions: count(form.all_items().filter(|item| item.kind.is_question()).count()),
        items: count(form.all_items().count()),
    }
}

/// Reasons with their sentences.
pub(crate) fn in_words(reasons: &[Reason], language: Language) -> Vec<ReasonInWords> {
    reasons.iter().map(|reason| one_in_words(&reason_text(reason.code), &reason.path, &reason.code, &reason.facts, language)).collect()
}

/// A reason with the sentence of that id.
pub(crate) fn one_in_words(
    id: &str,
    path: &str,
    code: &impl Serialize,
    facts: &BTreeMap<String, Fact>,
    language: Language,
) -> ReasonInWords {
    let args: Vec<(&str, Arg)> = facts.iter().map(|(name, fact)| (name.as_str(), Arg::from(fact))).collect();
    let code = serde_json::to_value(code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    ReasonInWords { path: path.to_owned(), code, facts: facts.clone(), message: texts::text(language, id, &args) }
}

/// The id of the sentence of a reason.
fn reason_text(code: ReasonCode) -> String {
    texts::id_of("reason", &code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use entente_domain::ErrorCode;

    use super::*;

    #[test]
    fn every_reason_has_its_sentence_in_the_four_languages() {
        for language in Language::ALL {
            for code in ReasonCode::ALL {
                assert!(texts::has(language, &reason_text(*code)), "{code:?} in {}", language.code());
            }
        }
    }

    #[test]
    fn every_sentence_finds_what_it_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("q.json");
        let text = r#"{"resourceType":"Questionnaire","x":1,"item":[{"linkId":"a","type":"time"},{"linkId":"a","type":"string",
            "enableWhen":[{"question":"b","operator":"exists","answerBoolean":true}]},{"linkId":"c","type":"choice"}]}"#;
        std::fs::write(&file, text).unwrap();
        for language in Language::ALL {
            let check = check_questionnaire(&file, language).unwrap();
            assert!(!check.accepted && check.reasons.len() == 5, "{check:?}");
            assert!(check.reasons.iter().all(|reason| !reason.message.contains('{')), "{check:?}");
        }
    }

    #[test]
    fn the_box_is_listed_in_the_language_asked_for() {
        let list = boxed_questionnaires(Language::Nl).unwrap();
        assert_eq!((list[0].title.as_deref(), list[0].questions), (Some("Balans van het partnerschap"), 12));
    }

    #[test]
    fn a_file_that_is_too_large_or_of_another_kind_is_said_to_be_so() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("q");
        let code = || check_questionnaire(&file, Language::Fr).unwrap_err().code;
        assert_eq!(code(), ErrorCode::Storage);
        std::fs::write(&file, "").unwrap();
        assert_eq!(code(), ErrorCode::FileEmpty);
        std::fs::write(&file, "<Questionnaire/>").unwrap();
        let check = check_questionnaire(&file, Language::Fr).unwrap();
        assert_eq!(check.reasons[0].code, "other_format");
        std::fs::File::create(&file).unwrap().set_len((50 << 20) + 1).unwrap();
        assert_eq!(code(), ErrorCode::FileTooLarge);
    }

    #[test]
    fn a_questionnaire_of_the_box_goes_to_r5_and_back() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second, third) = (folder.path().join("1"), folder.path().join("2"), folder.path().join("3"));
        std::fs::write(&first, entente_instruments::boxed::BILAN_DU_PARTENARIAT).unwrap();
        assert_eq!(convert_questionnaire(&first, QuestionnaireFormat::FhirR5, &second, Language::Fr), Ok(Conversion::Written(Vec::new())));
        assert_eq!(convert_questionnaire(&second, QuestionnaireFormat::FhirR4, &third, Language::Fr), Ok(Conversion::Written(Vec::new())));
        let json = |path: &Path| Json::parse(&std::fs::read(path).unwrap()).unwrap();
        assert!(json(&first).same(&json(&third)));
        assert!(std::fs::read_to_string(&second).unwrap().contains("\"type\": \"coding\""));
    }
}
