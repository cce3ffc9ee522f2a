//! Answering a questionnaire in this program: what is asked of a person who has answered so far, and whether a sheet holds.
//!
//! A sheet is kept as [`Answers`], short and without types. Its meaning comes from the questionnaire: here it is turned into the
//! FHIR response that it stands for, and [`super::response`] holds that to the questionnaire. So one set of rules judges what was
//! answered on the screen, on paper and on telephones, and files of other programs too.

mod codes;
mod open_to_answers;
mod sheet;

use std::collections::HashSet;

use entente_domain::record::response::{Answers, Given};
use entente_domain::{Error, ErrorCode, FieldProblem, Problem, Result};

use super::fhir::{self, Refusal};
use super::response::{self, Issue, IssueCode, Severity};
use super::{Form, Json, Kind};
pub use codes::{code_of, codes, offered};
pub use open_to_answers::must_be_askable;

/// A questionnaire that can be asked here, with the document that holds it.
///
/// Invariant: no group of it comes several times, and it asks something.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// The questionnaire.
    pub form: Form,
    document: Json,
}

impl Questionnaire {
    /// Reads a questionnaire from its FHIR document.
    ///
    /// # Errors
    /// A [`Refusal`], as [`fhir::read`].
    pub fn read(content: &str) -> std::result::Result<Self, Refusal> {
        let form = fhir::read(content.as_bytes())?.form;
        Ok(Self { form, document: fhir::document(content.as_bytes())? })
    }

    /// Whether it can be asked here.
    ///
    /// # Errors
    /// `InstrumentUnsupported` with the `path` (a link id) and `what`: a group that comes several times (`repeats`), or nothing
    /// that is asked (`item`), or the skeleton of a questionnaire whose words are still missing (`skeleton`).
    pub fn must_be_askable(&self) -> Result<()> {
        must_be_askable(&self.form)
    }

    /// The link ids of what is asked of a person who has answered so far, groups and texts included. Answers to what is not asked
    /// count for nothing, so that a condition never hangs on an answer that nobody sees.
    #[must_use]
    pub fn asked(&self, answers: &Answers) -> HashSet<String> {
        let mut counting = answers.clone();
        loop {
            let response = sheet::response(&self.form, &counting).0;
            let asked: HashSet<String> = response::asked(&self.document, &response).into_iter().map(str::to_owned).collect();
            let before = counting.len();
            counting.retain(|id, _| asked.contains(id));
            // Each turn takes an answer away, so there are at most as many turns as answers.
            if counting.len() == before {
                return asked;
            }
        }
    }

    /// The sheet as it is kept: with what hidden questions hold from the start, without empty answers, and without answers to what
    /// is not asked.
    #[must_use]
    pub fn completed(&self, mut answers: Answers) -> Answers {
        answers.retain(|_, given| !given.is_empty());
        for item in self.form.all_items().filter(|item| item.hidden && item.kind.is_question() && item.total.is_none()) {
            let initial: Vec<Given> = item.initial.iter().map(|initial| Given::Plain(code_of(&initial.value))).collect();
            if initial.is_empty() {
                answers.remove(&item.link_id);
            } else {
                answers.insert(item.link_id.clone(), initial);
            }
        }
        let asked = self.asked(&answers);
        answers.retain(|id, _| self.form.item(id).is_none() || asked.contains(id));
        answers
    }

    /// Holds a sheet to the questionnaire.
    ///
    /// # Errors
    /// `InvalidRecord` with every field to put right, named `answers.<link id>`.
    pub fn check(&self, answers: &Answers) -> Result<()> {
        let (response, mut problems) = sheet::response(&self.form, answers);
        let known: HashSet<&str> = self.form.all_items().map(|item| item.link_id.as_str()).collect();
        problems.extend(answers.keys().filter(|id| !known.contains(id.as_str())).map(|id| sheet::problem(id, Problem::UnknownChoice)));
        problems.extend(sheet::not_offered(&self.form, answers));
        let verdict = response::check(&self.document, &response);
        for issue in verdict.issues.iter().filter(|issue| issue.severity >= Severity::Error) {
            let found = self.problem(issue);
            if !problems.iter().any(|one| one.field == found.field) {
                problems.push(found);
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
    }

    fn problem(&self, issue: &Issue) -> FieldProblem {
        let id = issue.link_id.as_deref().unwrap_or_default();
        let kind = self.form.item(id).map(|item| item.kind);
        sheet::problem(id, problem_of(issue.code, kind))
    }
}

fn problem_of(code: IssueCode, kind: Option<Kind>) -> Problem {
    match code {
        IssueCode::RequiredMissing | IssueCode::TooFewAnswers | IssueCode::AnswerEmpty => Problem::Missing,
        IssueCode::TooManyAnswers => Problem::TooMany,
        IssueCode::NotEnabled => Problem::NotAsked,
        IssueCode::ExclusiveWithOthers => Problem::GoesAlone,
        IssueCode::BelowLeast | IssueCode::AboveGreatest | IssueCode::TooManyDecimals => Problem::OutOfRange,
        IssueCode::TooShort => Problem::TooShort,
        IssueCode::TooLong => Problem::TooLong,
        IssueCode::PatternDiffers => Problem::OtherForm,
        IssueCode::BadFormat => match kind {
            Some(Kind::Date) => Problem::NotADate,
            Some(Kind::Integer | Kind::Decimal) => Problem::NotANumber,
            _ => Problem::NotText,
        },
        _ => Problem::UnknownChoice,
    }
}

/// Why a questionnaire of the vault or the box cannot be read, as an error of the program.
#[must_use]
pub fn unreadable(refusal: &Refusal) -> Error {
    match refusal {
        Refusal::File(error) => error.clone(),
        Refusal::Reasons(reasons) => {
            let path = reasons.first().map_or(".", |reason| reason.path.as_str());
            Error::new(ErrorCode::InstrumentUnreadable).with("path", path)
        }
    }
}

#[cfg(test)]
mod tests;
