//! What is found wrong, as codes, places and facts. The sentences are made at the edge.

use std::collections::BTreeMap;

use entente_domain::Fact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Verdict;
use crate::form::fhir::shown;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Information,
    /// Worth a look; the answers count.
    Warning,
    /// A rule of the questionnaire is broken.
    Error,
    /// The answers and the questionnaire do not fit together.
    Fatal,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Issue {
    /// How bad it is: always that of the code.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// Of which item, where it concerns one; `?` where the link id is no plain word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Where in the response, as `item[0].answer[1]`; `.` for the response as a whole.
    pub path: String,
    /// What its sentence names: numbers and short technical words, never an answer.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
}

impl Issue {
    /// An issue without facts.
    pub(super) fn new(path: impl Into<String>, code: IssueCode) -> Self {
        Self { severity: code.severity(), code, link_id: None, path: path.into(), facts: BTreeMap::new() }
    }

    /// Says of which item.
    pub(super) fn of(mut self, link_id: &str) -> Self {
        self.link_id = Some(shown(link_id));
        self
    }

    /// Adds a fact.
    pub(super) fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), fact.into());
        self
    }
}

macro_rules! issue_codes {
    ($($severity:ident { $($(#[$doc:meta])* $name:ident,)* })*) => {
        /// What can be found. Each has its sentence in `locales/*/instrument.ftl`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum IssueCode { $($($(#[$doc])* $name,)*)* }

        impl IssueCode {
            /// All of them.
            pub const ALL: &[Self] = &[$($(Self::$name,)*)*];

            /// How bad it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $($(Self::$name)|* => Severity::$severity,)*
                }
            }
        }
    };
}

issue_codes! {
    Fatal {
        /// The first file is no questionnaire.
        NotAQuestionnaire,
        /// The second file is no response.
        NotAResponse,
        /// Something has another form than FHIR gives it.
        WrongShape,
        /// An item without link id.
        LinkIdMissing,
        /// The questionnaire has no such item.
        LinkIdUnknown,
        /// The questionnaire has the item at another place.
        LinkIdMisplaced,
        /// A group or a text to read was answered.
        TakesNoAnswer,
        /// The questionnaire asks with a kind of question that does not exist. Facts: `kind`.
        KindUnknown,
        /// The answer is of another type than the question. Facts: `found`, `expected`.
        TypeDiffers,
        /// One answer holds several values.
        SeveralValues,
        /// The two files are too large to be compared.
        TooMuchWork,
        /// The size that an attachment states is not the size of its content. Facts: `stated`, `found`.
        AttachmentSizeDiffers,
    }
    Error {
        /// It is not said how far the response has come.
        StatusMissing,
        /// How far it has come is not said in FHIR's words.
        StatusUnknown,
        /// A required question has no answer.
        RequiredMissing,
        /// There are fewer answers than asked for. Facts: `found`, `limit`.
        TooFewAnswers,
        /// There are more answers than asked for. Facts: `found`, `limit`.
        TooManyAnswers,
        /// A question stands twice at the same place.
        LinkIdTwice,
        /// Items stand in another order than in the questionnaire.
        OutOfOrder,
        /// A question was answered that was not asked, because its condition does not hold.
        NotEnabled,
        /// Items stand beside an answer instead of under it.
        BesideAnswer,
        /// An answer without a value.
        AnswerEmpty,
        /// The value is not written as its type asks. Facts: `kind`.
        BadFormat,
        /// The answer is none of the options.
        NotAnOption,
        /// The answer is not in the list of answers.
        NotInValueSet,
        /// The list of answers stands elsewhere: the answer cannot be confirmed.
        ValueSetUnknown,
        /// The words beside a code are not those of the list.
        DisplayDiffers,
        /// An option that goes with no other was chosen with others.
        ExclusiveWithOthers,
        /// Less than the least value.
        BelowLeast,
        /// More than the greatest value.
        AboveGreatest,
        /// Shorter than asked for. Facts: `limit`.
        TooShort,
        /// Longer than allowed. Facts: `limit`.
        TooLong,
        /// More digits after the point than allowed. Facts: `limit`.
        TooManyDecimals,
        /// The text does not match the pattern.
        PatternDiffers,
        /// It is no web address or identifier.
        NotAUri,
        /// It is no reference.
        NotAReference,
        /// The reference is to a kind of record that is not asked for. Facts: `found`.
        ReferenceKind,
        /// The unit is none of those asked for.
        UnitNotAllowed,
        /// The unit cannot be compared with that of the limit.
        UnitsDiffer,
        /// The attachment is of a kind that is not asked for.
        AttachmentKind,
        /// The attachment is larger than allowed. Facts: `limit`, in bytes.
        AttachmentTooLarge,
    }
    Warning {
        /// The questionnaire is still being written.
        QuestionnaireDraft,
        /// The questionnaire is no longer in use.
        QuestionnaireRetired,
        /// The answers were given outside the time in which the questionnaire is in use.
        OutsidePeriod,
        /// The response names another questionnaire.
        OtherQuestionnaire,
        /// The response names another version of the questionnaire.
        OtherVersion,
        /// A rule of the questionnaire is an expression and was not checked.
        RuleNotChecked,
        /// A pattern of the questionnaire cannot be read and was not checked.
        PatternUnreadable,
        /// The words beside a code are not those of the option.
        OptionDisplayDiffers,
        /// Several conditions, and the questionnaire does not say whether all must hold; all were asked for.
        ConditionsUndecided,
    }
    Information {
        /// A required question is still open in a response that is not finished.
        StillOpen,
    }
}

/// Issues beyond this many help nobody.
const MOST_ISSUES: usize = 1_000;

/// Comparisons beyond this many take more than some seconds; honest files need a thousandth of them.
const MOST_WORK: usize = 20_000_000;

/// The issues found so far, and the work done to find them.
#[derive(Debug, Default)]
pub(super) struct Issues {
    list: Vec<Issue>,
    valid: Option<bool>,
    work: usize,
}

impl Issues {
    /// Counts work. Once there was too much, it says so, and the answer is no.
    pub(super) fn may_spend(&mut self, work: usize) -> bool {
        let before = self.work;
        self.work = self.work.saturating_add(work.max(1));
        if self.work > MOST_WORK && before <= MOST_WORK {
            self.list.truncate(MOST_ISSUES - 1);
            self.add(Issue::new(".", IssueCode::TooMuchWork));
        }
        self.work <= MOST_WORK
    }

    pub(super) fn add(&mut self, issue: Issue) {
        if issue.severity >= Severity::Error {
            self.valid = Some(false);
        }
        if self.list.len() < MOST_ISSUES {
            self.list.push(issue);
        }
    }

    pub(super) fn close(self) -> Verdict {
        Verdict { valid: self.valid.unwrap_or(true), issues: self.list }
    }
}
