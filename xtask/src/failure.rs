//! How a verb can end badly.

/// The ways in which a verb can end badly; each has its own exit code.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// The command line was not understood: the sentence and the help are shown, exit code 2.
    Usage(String),
    /// The work failed: the sentence says what happened and what to do, exit code 1.
    Failed(String),
    /// The work failed and has said so already; nothing may follow its last line. Exit code 1.
    Reported,
}

impl Failure {
    /// A failure that is told in one sentence.
    pub fn because(sentence: impl Into<String>) -> Self {
        Self::Failed(sentence.into())
    }
}
