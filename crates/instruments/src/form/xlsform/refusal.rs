//! Why an XLSForm is not taken: places, codes and facts. The sentences are made at the edge.

use std::collections::BTreeMap;

use entente_domain::Fact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// The sheet.
    pub sheet: String,
    /// The row of the file, from 1; 0 for the sheet as a whole.
    pub row: u32,
    /// The heading of the column; empty for the row as a whole.
    pub column: String,
    /// What is in the way.
    pub code: ReasonCode,
    /// What its sentence names: numbers and short plain names, never a text of the questionnaire.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
}

impl Reason {
    /// A reason without facts.
    #[must_use]
    pub fn new(sheet: &str, row: u32, column: &str, code: ReasonCode) -> Self {
        Self {
            sheet: shown(sheet),
            row,
            column: if column.is_empty() { String::new() } else { shown(column) },
            code,
            facts: BTreeMap::new(),
        }
    }

    /// Adds a fact that the sentence names.
    #[must_use]
    pub fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), fact.into());
        self
    }
}

macro_rules! reason_codes {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What is in the way of an XLSForm. Each has its sentence in `locales/*/xlsform.ftl`, as `xlsform-reason-…`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum ReasonCode { $($(#[$doc])* $name,)* }

        impl ReasonCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

reason_codes! {
    /// There is no sheet of that name. Facts: `name`.
    SheetMissing,
    /// A sheet that does something which the program does not do.
    SheetRefused,
    /// There is no such column. Facts: `name`.
    ColumnMissing,
    /// Two columns mean the same.
    ColumnTwice,
    /// A heading names a language that is not known.
    LanguageUnknown,
    /// There are too many rows. Facts: `limit`.
    TooManyRows,
    /// Groups stand too deep inside each other. Facts: `limit`.
    TooDeep,
    /// A row does not say what it is.
    TypeMissing,
    /// There is no such type. Facts: `kind`.
    TypeUnknown,
    /// A type that the program cannot run. Facts: `kind`.
    TypeRefused,
    /// A group ends that never began.
    GroupNotOpen,
    /// A group begins and does not end.
    GroupNotClosed,
    /// A row without a name.
    NameMissing,
    /// A name that is none for a phone. Facts: `name`.
    NameUnusable,
    /// The same name stands twice. Facts: `name`, `first`, the row of the first.
    NameTwice,
    /// The list of choices does not exist. Facts: `list`.
    ListMissing,
    /// Two choices of a list have the same name. Facts: `list`, `first`, the row of the first.
    ChoiceTwice,
    /// The name of a choice holds a blank, which parts the answers to a question with several.
    ChoiceWithBlank,
    /// A text shows the answer to another question.
    TextWithAnswer,
    /// A text holds control characters.
    ControlCharacter,
    /// A text is too long. Facts: `limit`.
    TextTooLong,
    /// Neither yes nor no.
    YesOrNo,
    /// The answer is computed.
    Calculation,
    /// What stands there before anybody answers is computed.
    DefaultComputed,
    /// What stands there before anybody answers is no answer to that question.
    DefaultUnusable,
    /// A parameter cannot be used. Facts: `name`.
    ParameterUnusable,
    /// An expression that nobody can read.
    ExpressionBroken,
    /// An expression that the program does not run. Facts: `what`.
    ExpressionUnknown,
    /// `and` and `or` in one condition.
    ExpressionMixed,
    /// A condition names a question that does not exist. Facts: `question`.
    QuestionUnknown,
    /// A condition names what nobody answers. Facts: `question`.
    QuestionWithoutAnswer,
    /// Conditions depend on each other in a circle. Facts: `question`.
    ConditionLoop,
    /// A condition also holds as long as the question is not answered, and stands with others that must hold. Facts: `question`.
    ConditionUnanswered,
    /// A question is compared with what is no answer to it. Facts: `question`.
    ConditionType,
    /// A limit that does not go with the type of the question. Facts: `kind`.
    ConstraintType,
    /// A limit of a decimal number that is itself not allowed.
    ConstraintStrict,
    /// A pattern that the program cannot run.
    PatternUnusable,
    /// A filter asks for a column that the choices do not have. Facts: `name`.
    FilterColumnMissing,
}

/// Reasons beyond this many help nobody.
const MOST_REASONS: usize = 100;

/// The reasons found so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    reasons: Vec<Reason>,
}

impl Report {
    pub(crate) fn add(&mut self, reason: Reason) {
        if self.reasons.len() < MOST_REASONS && !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    /// The value, if nothing stands in its way; the reasons in the order of the rows otherwise.
    pub(crate) fn close<T>(mut self, value: T) -> Result<T, Vec<Reason>> {
        if self.reasons.is_empty() {
            return Ok(value);
        }
        self.reasons.sort_by(|one, two| (&two.sheet, one.row, &one.column).cmp(&(&one.sheet, two.row, &two.column)));
        Err(self.reasons)
    }
}

/// A name of the file as a refusal may repeat it: names of types, columns, lists and questions are short and plain, anything
/// else could be a sentence.
pub(crate) fn shown(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-._/:$()".contains(c);
    let words = name.split(' ').count();
    let fits = !name.is_empty() && name.chars().count() <= 48 && words <= 4;
    if fits && name.chars().all(|c| plain(c) || c == ' ') { name.to_owned() } else { "?".to_owned() }
}
