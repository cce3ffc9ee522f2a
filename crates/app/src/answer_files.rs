//! Files of answers, held to the file of their questionnaire. No vault is needed.

use std::path::Path;

use entente_domain::{Language, Result};
use entente_instruments::form::response::{self, Issue};
use serde::Serialize;
use ts_rs::TS;

use crate::questionnaires::{self, ReasonInWords};
use crate::texts::{self, Arg};

/// What was found out about answers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ResponseCheck {
    /// Whether they fit the questionnaire: no issue is fatal, none is an error.
    pub valid: bool,
    /// What was found, in the order of the answers.
    pub issues: Vec<IssueInWords>,
    /// Why one of the two files cannot be read at all; then nothing was compared.
    pub unreadable: Option<UnreadableFile>,
}

/// An issue, with its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IssueInWords {
    /// The issue.
    #[serde(flatten)]
    pub issue: Issue,
    /// Its sentence.
    pub message: String,
}

/// A file that cannot be read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnreadableFile {
    /// Which of the two.
    pub file: WhichFile,
    /// Why.
    pub reasons: Vec<ReasonInWords>,
}

/// One of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhichFile {
    /// The questionnaire.
    Questionnaire,
    /// The answers.
    Response,
}

/// Holds the answers in one file to the questionnaire in another.
///
/// # Errors
/// `Storage` when one of them cannot be read; `FileTooLarge` and `FileEmpty`.
pub fn check_response(questionnaire: &Path, answers: &Path, language: Language) -> Result<ResponseCheck> {
    let unreadable = |file, reasons: &[_]| ResponseCheck {
        valid: false,
        issues: Vec::new(),
        unreadable: Some(UnreadableFile { file, reasons: questionnaires::in_words(reasons, language) }),
    };
    let questionnaire = match questionnaires::document(questionnaire)? {
        Ok(document) => document,
        Err(reasons) => return Ok(unreadable(WhichFile::Questionnaire, &reasons)),
    };
    let answers = match questionnaires::document(answers)? {
        Ok(document) => document,
        Err(reasons) => return Ok(unreadable(WhichFile::Response, &reasons)),
    };
    let verdict = response::check(&questionnaire, &answers);
    let issues = verdict.issues.into_iter().map(|issue| IssueInWords { message: sentence(&issue, language), issue }).collect();
    Ok(ResponseCheck { valid: verdict.valid, issues, unreadable: None })
}

fn sentence(issue: &Issue, language: Language) -> String {
    let args: Vec<(&str, Arg)> = issue.facts.iter().map(|(name, fact)| (name.as_str(), Arg::from(fact))).collect();
    texts::text(language, &texts::id_of("issue", &issue.code), &args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use entente_instruments::form::response::{IssueCode, Severity};

    use super::*;

    #[test]
    fn every_issue_and_every_severity_has_its_words_in_the_four_languages() {
        for language in Language::ALL {
            for code in IssueCode::ALL {
                assert!(texts::has(language, &texts::id_of("issue", code)), "{code:?} in {}", language.code());
            }
            for severity in [Severity::Fatal, Severity::Error, Severity::Warning, Severity::Information] {
                assert!(texts::has(language, &texts::id_of("issue-severity", &severity)));
            }
        }
    }

    #[test]
    fn answers_are_held_to_their_questionnaire_and_the_sentences_name_no_answer() {
        let folder = tempfile::tempdir().unwrap();
        let (questionnaire, answers) = (folder.path().join("q"), folder.path().join("r"));
        std::fs::write(
            &questionnaire,
            r#"{"resourceType":"Questionnaire","status":"active","item":[{"linkId":"a","type":"string","maxLength":3},
                {"linkId":"b","type":"boolean","required":true}]}"#,
        )
        .unwrap();
        std::fs::write(
            &answers,
            r#"{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a","answer":[{"valueString":"Dupont"}]}]}"#,
        )
        .unwrap();
        let check = check_response(&questionnaire, &answers, Language::Fr).unwrap();
        let codes: Vec<IssueCode> = check.issues.iter().map(|issue| issue.issue.code).collect();
        assert_eq!((check.valid, codes), (false, vec![IssueCode::TooLong, IssueCode::RequiredMissing]));
        assert!(!serde_json::to_string(&check).unwrap().contains("Dupont"));
        std::fs::write(&answers, "{").unwrap();
        let check = check_response(&questionnaire, &answers, Language::Fr).unwrap();
        assert_eq!(check.unreadable.map(|unreadable| unreadable.file), Some(WhichFile::Response));
    }
}
