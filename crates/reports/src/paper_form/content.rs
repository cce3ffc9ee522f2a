//! What a questionnaire on paper asks, as plain data.

use entente_domain::Language;

/// A questionnaire as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperForm {
    /// In which language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What is said before anything is asked, as paragraphs.
    pub introduction: Vec<String>,
    /// The fewest answers of a group that is ever shown; none where the questionnaire promises nothing about groups.
    pub smallest_group: Option<u32>,
    /// How to give the sheet back; none for the usual words, an envelope or a box.
    pub give_back: Option<String>,
    /// Whether to ask if one answers as team or as partner: key 1 and key 2.
    pub asks_side: bool,
    /// The kinds of partner to choose from, by keys from 1 on; empty if that is not asked.
    pub kinds: Vec<String>,
    /// Its parts, in order.
    pub sections: Vec<PaperSection>,
    /// Where the questionnaire comes from and under which licence.
    pub licence: String,
    /// Letters of 18 points and more, larger boxes, no tables.
    pub large_print: bool,
}

/// A part of a questionnaire.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperSection {
    /// Its title.
    pub title: Option<String>,
    /// What is said before its questions, as paragraphs.
    pub introduction: Vec<String>,
    /// Its questions, in order.
    pub questions: Vec<PaperQuestion>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperQuestion {
    /// Its number; a text that is only read shows none.
    pub number: u32,
    /// What is asked, or read.
    pub text: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
    /// When it is asked at all, as a sentence.
    pub only_if: Option<String>,
    /// How it is answered.
    pub kind: PaperAnswer,
}

/// How a question is answered on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperAnswer {
    /// By ticking.
    Choices {
        /// What there is to choose from, in order; [`paper_key`] tells the key of each.
        options: Vec<String>,
        /// Whether several may be ticked.
        several: bool,
        /// Whether a last box with a line takes words of one's own.
        own_words: bool,
    },
    /// By yes (key 1) or no (key 2).
    YesNo,
    /// On one line.
    Line,
    /// On so many lines, as far as they fit on a page.
    Lines(u8),
    /// By a number.
    Number,
    /// By a day.
    Date,
    /// Not at all: it is a text to read.
    ReadOnly,
}

/// The key of the option at that place, counted from 0: 1 to 9, then a to z. Further options have two signs, aa, ab and so on.
#[must_use]
pub fn paper_key(index: usize) -> String {
    const LETTERS: [char; 26] =
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'];
    let Some(mut rest) = index.checked_sub(9) else { return (index + 1).to_string() };
    let mut key = String::new();
    loop {
        key.extend(LETTERS.get(rest % LETTERS.len()));
        match (rest / LETTERS.len()).checked_sub(1) {
            Some(more) => rest = more,
            None => return key.chars().rev().collect(),
        }
    }
}

impl PaperAnswer {
    /// Whether one writes words by hand.
    pub(super) fn takes_handwriting(&self) -> bool {
        matches!(self, Self::Line | Self::Lines(_) | Self::Choices { own_words: true, .. })
    }

    /// Whether both can be rows of one table.
    pub(super) fn is_row_like(&self, other: &Self) -> bool {
        matches!(self, Self::YesNo | Self::Choices { own_words: false, .. }) && self == other
    }
}
