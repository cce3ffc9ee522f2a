//! One thing that a questionnaire asks, says, or groups.

use serde::{Deserialize, Serialize};

use super::{Choices, EnableWhen, Extras, Filter, Number, Text, Total, Value};

/// An item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The key of its answer, unique in the questionnaire.
    pub link_id: String,
    /// What stands before its text, as `1a)`.
    pub prefix: Option<Text>,
    /// The question, the statement, the heading.
    pub text: Option<Text>,
    /// The same in simpler sentences. It was not proof-read by a person concerned, so it must not be called easy to read.
    pub simpler: Option<Text>,
    /// What helps to answer it, shown beside the question.
    pub hint: Option<Text>,
    /// What kind of answer it takes, or whether it takes none.
    pub kind: Kind,
    /// Whether a sheet without an answer to it is refused. For a group: whether something in it must be answered.
    pub required: bool,
    /// Whether it takes several answers; whether a group may come several times.
    pub repeats: bool,
    /// Whether the person who answers cannot change it.
    pub read_only: bool,
    /// Whether it is never shown. A hidden item keeps its initial value and takes no other.
    pub hidden: bool,
    /// When it is asked; always when there is none.
    pub enable_when: Option<EnableWhen>,
    /// What it can be answered with; any value of its kind when there is none.
    pub choices: Option<Choices>,
    /// Which of its choices are offered; all of them when there is none. All must hold.
    pub filters: Vec<Filter>,
    /// Whether other answers than the listed ones are taken, where [`Kind`] does not say it already.
    pub constraint: Option<Constraint>,
    /// What it holds before anybody answers.
    pub initial: Vec<Initial>,
    /// The limits of its answers.
    pub limits: Limits,
    /// How its answers count.
    pub scoring: Scoring,
    /// The total that it shows instead of taking an answer.
    pub total: Option<Total>,
    /// What stands under it.
    pub items: Vec<Item>,
    /// What else stood there.
    pub extras: Extras,
}

impl Item {
    /// An item with a link id and a kind and nothing else.
    #[must_use]
    pub fn new(link_id: impl Into<String>, kind: Kind) -> Self {
        Self {
            link_id: link_id.into(),
            prefix: None,
            text: None,
            simpler: None,
            hint: None,
            kind,
            required: false,
            repeats: false,
            read_only: false,
            hidden: false,
            enable_when: None,
            choices: None,
            filters: Vec::new(),
            constraint: None,
            initial: Vec::new(),
            limits: Limits::default(),
            scoring: Scoring::default(),
            total: None,
            items: Vec::new(),
            extras: Extras::default(),
        }
    }

    /// The same with a text.
    #[must_use]
    pub fn with_text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }
}

/// What kind of answer an item takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// None: it holds other items.
    Group,
    /// None: it is a text to read.
    Display,
    /// Yes or no.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A day, a month or a year.
    Date,
    /// A line of text.
    String,
    /// Several lines of text.
    Text,
    /// One of its choices, or several if it repeats.
    Choice,
    /// One of its choices, or words of one's own.
    OpenChoice,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Group,
        Self::Display,
        Self::Boolean,
        Self::Integer,
        Self::Decimal,
        Self::Date,
        Self::String,
        Self::Text,
        Self::Choice,
        Self::OpenChoice,
    ];

    /// Whether a person answers it.
    #[must_use]
    pub fn is_question(self) -> bool {
        !matches!(self, Self::Group | Self::Display)
    }
}

/// Which answers an item takes that has choices (`answerConstraint` of R5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Constraint {
    /// Only the choices.
    OptionsOnly,
    /// The choices, or another value of the item's kind.
    OptionsOrType,
    /// The choices, or words of one's own.
    OptionsOrString,
}

/// A value that an item holds before anybody answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Initial {
    /// The value.
    pub value: Value,
    /// What else stood there.
    pub extras: Extras,
}

/// The limits of an answer. All hold at once.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Limits {
    /// The least value, itself allowed.
    pub least: Option<Value>,
    /// The greatest value, itself allowed.
    pub greatest: Option<Value>,
    /// The width of a step: an answer lies a whole number of steps above the least value, or above zero without one.
    pub step: Option<Number>,
    /// The fewest characters.
    pub shortest: Option<u32>,
    /// The most characters.
    pub longest: Option<u32>,
    /// The most digits after the point.
    pub decimals: Option<u32>,
    /// A pattern that the whole text must match, in the syntax of the `regex` crate.
    pub pattern: Option<String>,
    /// The fewest answers, once the item is asked and answered at all.
    pub fewest: Option<u32>,
    /// The most answers.
    pub most: Option<u32>,
}

/// How the answers of an item count.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Scoring {
    /// Whether agreeing speaks against what the questionnaire looks at: the score is turned round on its scale.
    pub reversed: bool,
    /// Which dimension it belongs to, where that is not the group that it stands in.
    pub dimension: Option<String>,
    /// By how much its score is multiplied.
    pub weight: Option<Number>,
}
