//! Why a questionnaire is not taken: codes, places and facts. The sentences are made at the edge.

use std::collections::BTreeMap;

use entente_domain::{Error, ErrorCode, Fact};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file is not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// As a file: too large, or empty.
    File(Error),
    /// As a questionnaire, for these reasons. At least one, at most a hundred.
    Reasons(Vec<Reason>),
}

impl Refusal {
    /// For one reason.
    #[must_use]
    pub fn because(reason: Reason) -> Self {
        Self::Reasons(vec![reason])
    }

    /// The reasons, if it is refused as a questionnaire.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Self::File(_) => &[],
            Self::Reasons(reasons) => reasons,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::File(error)
    }
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Self::File(code.into())
    }
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// Where in the file, as `item[0].item[2].type`; `.` for the file as a whole.
    pub path: String,
    /// What is in the way.
    pub code: ReasonCode,
    /// What its sentence names: short technical words and numbers, never a text of the questionnaire.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
}

impl Reason {
    /// A reason without facts.
    #[must_use]
    pub fn new(path: impl Into<String>, code: ReasonCode) -> Self {
        Self { path: path.into(), code, facts: BTreeMap::new() }
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
        /// What is in the way of a questionnaire. Each has its sentence in `locales/*/instrument.ftl`.
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
    /// It is of another format than JSON: FHIR in XML, or something else.
    OtherFormat,
    /// It is no JSON. Facts: `line`, `column`.
    BrokenJson,
    /// It is no text in UTF-8.
    NotText,
    /// It is nested too deep. Facts: `limit`.
    TooDeep,
    /// It holds too many values. Facts: `limit`.
    TooManyValues,
    /// One object says the same thing twice.
    SaidTwice,
    /// It is another resource than a questionnaire. Facts: `found`.
    NotAQuestionnaire,
    /// Something is missing that FHIR asks for.
    Missing,
    /// Something has another form than FHIR gives it.
    WrongShape,
    /// FHIR knows no such element, in R4 and R5. Facts: `what`.
    UnknownElement,
    /// An extension changes the meaning of what stands beside it, in a way that the program does not know.
    ModifierExtension,
    /// Rules outside the file change its meaning.
    ImplicitRules,
    /// A kind of item that the program cannot show. Facts: `kind`.
    ItemType,
    /// Other answers than the options are taken in a way that the program cannot show. Facts: `kind`.
    AnswerConstraint,
    /// An option of a kind that the program cannot show. Facts: `kind`.
    OptionType,
    /// An option without code and without words.
    OptionEmpty,
    /// A question to choose from, with nothing to choose.
    ChoicesMissing,
    /// The answers stand in a list outside the file.
    ValueSetOutside,
    /// The list of answers is in the file, but its entries are not: a terminology service would have to find them.
    ValueSetNotListed,
    /// Something is computed by an expression. Facts: `what`, the name of the extension.
    Expression,
    /// Items stand in another questionnaire.
    OtherQuestionnaire,
    /// Two items have the same link id. Facts: `link_id`.
    LinkIdTwice,
    /// A link id holds control characters, or is far too long.
    LinkIdUnusable,
    /// A condition names an item that does not exist. Facts: `question`.
    ConditionUnknownQuestion,
    /// A condition names an item that takes no answer. Facts: `question`.
    ConditionWithoutAnswer,
    /// Conditions depend on each other in a circle. Facts: `question`.
    ConditionLoop,
    /// Several conditions, and it is not said whether all must hold.
    ConditionsUndecided,
    /// A condition compares in a way or with a kind of value that the program does not know. Facts: `kind`.
    ConditionType,
    /// A limit of a kind that does not go with the answers. Facts: `kind`.
    LimitType,
    /// An initial value of a kind that does not go with the answers. Facts: `kind`.
    InitialType,
    /// A text holds control characters.
    ControlCharacter,
    /// A text is too long. Facts: `limit`.
    TextTooLong,
    /// There are too many items. Facts: `limit`.
    TooManyItems,
    /// A text to read holds other items.
    DisplayWithItems,
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

    pub(crate) fn say(&mut self, path: impl Into<String>, code: ReasonCode) {
        self.add(Reason::new(path, code));
    }

    /// The value, if nothing stands in its way.
    pub(crate) fn close<T>(self, value: T) -> Result<T, Refusal> {
        if self.reasons.is_empty() { Ok(value) } else { Err(Refusal::Reasons(self.reasons)) }
    }
}

/// A name of the file as a refusal may repeat it: FHIR's names and link ids are short and plain, anything else could be a
/// sentence.
pub(crate) fn shown(name: &str) -> String {
    let plain = !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._/|#!<>=:[]".contains(&b));
    if plain { name.to_owned() } else { "?".to_owned() }
}
