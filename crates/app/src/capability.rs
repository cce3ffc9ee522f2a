//! What a person does with the program, in the words of the page about roles: each command serves one of these.

use serde::Serialize;
use ts_rs::TS;

/// A thing that a person does. All commands that serve it need the same role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Capability {
    /// Opening and locking the vault, choosing a language.
    Begin,
    /// Answering a questionnaire.
    Answer,
    /// Reading and searching records, seeing results.
    Read,
    /// Choosing one's own passphrase and name.
    OwnAccess,
    /// Writing reports, tables and files out of the vault. A right of its own, besides the role.
    TakeOut,
    /// Noting, changing and deleting records.
    Record,
    /// Taking back what was done.
    TakeBack,
    /// Reading who changed what, and verifying it.
    ReadHistory,
    /// Bringing in tables, mails, documents and questionnaires.
    BringIn,
    /// Taking a copy of everything out, which is read without this program.
    TakeAllOut,
    /// Making backups, and restoring one for practice.
    KeepSafe,
    /// Making questionnaires, opening and closing evaluations.
    Evaluate,
    /// Setting how the program behaves for everyone.
    SetUp,
    /// Answering a person who asks what is known of them, or to be erased.
    AnswerRequests,
    /// Reading who saw what, and showing an authority that the law is kept.
    Audit,
    /// Letting people in, changing what they may do, ending it.
    LetIn,
    /// Making, voiding and proving the recovery sheet and the colleagues' pages.
    SafeguardKeys,
}

impl Capability {
    /// All of them, in the order of the page about roles.
    pub const ALL: [Self; 17] = [
        Self::Begin,
        Self::Answer,
        Self::Read,
        Self::OwnAccess,
        Self::TakeOut,
        Self::Record,
        Self::TakeBack,
        Self::ReadHistory,
        Self::BringIn,
        Self::Evaluate,
        Self::KeepSafe,
        Self::TakeAllOut,
        Self::SetUp,
        Self::AnswerRequests,
        Self::Audit,
        Self::LetIn,
        Self::SafeguardKeys,
    ];

    /// Whether something leaves the vault: for that a person needs the right to export, whatever their role.
    #[must_use]
    pub const fn takes_out(self) -> bool {
        matches!(self, Self::TakeOut | Self::TakeAllOut)
    }

    /// Whether nothing is changed in the vault by it.
    #[must_use]
    pub const fn only_looks(self) -> bool {
        matches!(self, Self::Begin | Self::Read | Self::ReadHistory | Self::Audit)
    }
}
