//! One answer of one person, made small.

/// What a person answered to a measured item. Choices are places in the list of the item; the place behind the last one stands
/// for words of one's own.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Nothing, or nothing that the item takes.
    Skipped,
    /// One choice.
    Chosen(u16),
    /// Several choices, each once.
    Several(Vec<u16>),
    /// A number.
    Number(f64),
}

impl Cell {
    /// Whether anything was answered; "I don't know" is an answer.
    pub(super) fn is_answered(&self) -> bool {
        *self != Self::Skipped
    }
}
