//! One list of error codes for the whole program.
//!
//! Below the edge an error is a code and the facts that its sentence needs. The window and the command line turn it
//! into a sentence of `locales/*/errors.ftl`: what happened, what to do, and that nothing was lost.
//! The facts are never content of a record: a name, a word or a passphrase must not end in a log.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something was refused or could not be done. A variant exists only if someone acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    // The vault and its keys.
    /// There is no vault in that folder.
    VaultMissing,
    /// The folder for a new vault already holds one, or other files.
    VaultExists,
    /// Another program holds the vault. Facts: `host`, `pid`, `since`.
    VaultInUse,
    /// No vault is open in this session.
    VaultLocked,
    /// A vault is already open in this session.
    VaultOpen,
    /// The vault can only be read where it lies. Facts: `cause`, as of `Storage`.
    OnlyRead,
    /// The passphrase opens no slot of this vault.
    WrongPassphrase,
    /// The recovery key opens no slot of this vault.
    WrongRecoveryKey,
    /// The recovery key was mistyped. Facts: `group`, the first group with a fault, from 1.
    RecoveryKeyMistyped,
    /// The code opens no invitation of this vault: it was used, or taken back.
    WrongInvitation,
    /// The code of an invitation was mistyped. Facts: `group`, the first group with a fault, from 1.
    InvitationMistyped,
    /// A colleague's page was mistyped. Facts: `page`, 1 or 2 in the order of typing; `group`, the first group with a fault, from 1.
    ShareMistyped,
    /// The same colleague's page was typed twice.
    SharesRepeated,
    /// The two pages belong to two sets: one of them was replaced by newer ones.
    SharesOfTwoSets,
    /// The two pages belong together, but open no slot of this vault: they were voided, or are of another vault.
    WrongShares,
    /// No pages for colleagues hold for this vault.
    NoShares,
    /// The invitation was good up to a day that is past.
    InvitationOver,
    /// The passphrase is right, but its owner may not use the vault any more.
    AccessEnded,
    /// It would leave the vault without anybody who can let others in.
    LastCoordinator,
    /// Too many wrong passphrases in a row. Facts: `seconds` to wait.
    TooManyAttempts,
    /// The passphrase is too easy to guess. Facts: `score` 0 to 4.
    PassphraseTooWeak,
    /// Both copies of the header are damaged.
    HeaderDamaged,
    /// The database is damaged or is not the one of this header.
    DatabaseDamaged,
    /// The backup file is damaged, cut short, or put together from others.
    BackupDamaged,
    /// The vault was written by a newer version. Facts: `found`, `supported`.
    VersionNewer,
    /// The header asks for more work than any honest vault. Facts: `memory_mib`, `passes`.
    KdfTooCostly,
    /// The change log does not verify. Facts: `seq` of the first faulty entry.
    LogBroken,

    // Requests.
    /// No command has this name.
    UnknownCommand,
    /// The request is not of the shape that the command takes.
    InvalidRequest,
    /// The person's role does not allow it.
    NotAllowed,
    /// The person may do it in the vault, but may not take anything out of it.
    ExportNotAllowed,
    /// What was asked for is for fewer people than the document.
    NotForAudience,
    /// Something else of the same kind is being done.
    Busy,
    /// The person stopped it. Nothing was changed.
    Cancelled,

    // Records.
    /// One or more fields must be put right; see the field problems.
    InvalidRecord,
    /// No such record.
    NotFound,
    /// The record was deleted.
    Deleted,
    /// The record changed since it was read.
    ChangedMeanwhile,
    /// There is nothing to undo.
    NothingToUndo,
    /// A later change stands on the one to undo.
    UndoOvertaken,
    /// The record is still used by others. Facts: `count`.
    StillUsed,
    /// The person was erased: nothing of them is left to be shown or undone.
    Erased,
    /// Something is still owed after the incident, so it is not closed. Facts: `count`.
    IncidentOwes,

    // Meetings and recommendations.
    /// The meeting was held or cancelled: it is not prepared any more.
    MeetingOver,
    /// Acronyms in its papers are not explained, and nobody let them pass. Facts: `count`.
    AcronymsUnexplained,
    /// Nothing was decided about the recommendation yet.
    NotDecidedYet,
    /// Its author does not know yet what became of it.
    NotToldYet,
    /// It is closed already.
    AlreadyClosed,

    // Evaluation.
    /// The questionnaire cannot be read. Facts: `path` inside the file.
    InstrumentUnreadable,
    /// The questionnaire asks for something that the program cannot run. Facts: `path`, `what`.
    InstrumentUnsupported,
    /// The words that were pasted do not fit the questionnaire. Facts: `reason`, one of `count` (with `wanted`, `found`), `too_many`
    /// (with `wanted`, the most), `line` and `too_long` (with `line`).
    WordsDoNotFit,
    /// The round is not open for answers.
    RoundNotOpen,
    /// The round is still open: results stay sealed until it is closed.
    RoundSealed,

    // Backups.
    /// There is no backup of this vault yet.
    NoBackup,
    /// A file of that name is already there; it is not overwritten.
    FileExists,
    /// The place of a copy that is to lie elsewhere is with the vault.
    BackupBeside,

    // Files from elsewhere.
    /// The file is larger than the limit. Facts: `limit_mib`.
    FileTooLarge,
    /// The file is empty.
    FileEmpty,
    /// The file is of another kind than the ones read here.
    FileKindUnknown,
    /// The file cannot be read as a table. Facts: `line`, `cause`: one of `open_quote`, `cell_too_long`, `not_text`.
    TableUnreadable,
    /// The table has too many rows or columns, or the workbook too many sheets. Facts: `rows`, `columns` or `sheets`; `limit`.
    TableTooLarge,
    /// No column of the table belongs to a question of the questionnaire.
    TableWithoutQuestions,
    /// No column holds a name. Facts: `line` of the headings.
    TableWithoutName,
    /// No column of the table holds numbers alone.
    TableWithoutNumbers,
    /// The keys name no scale.
    KeysWithoutScales,
    /// The keys do not fit the table. Facts: `line` and `column` in the keys, `cause`: one of `unknown`, `doubled`, `not_numbers`,
    /// `twice`.
    KeysNotFitting,
    /// The file holds no mail, or is damaged.
    MailUnreadable,
    /// The spreadsheet is protected or damaged.
    WorkbookUnreadable,

    // The computer.
    /// Reading or writing a file failed. Facts: `cause`, one of `not_found`, `denied`, `full`, `read_only`, `other`.
    Storage,
    /// The report could not be made. Facts: `stage`, a code for the developers.
    ReportFailed,
    /// A fault of the program. Facts: `place`, a code for the developers, never content.
    Internal,
}

/// A fact that a sentence names: a number or a short technical word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Fact {
    /// A count, a line number, a size.
    Number(#[ts(type = "number")] i64),
    /// A short word, never content of a record.
    Word(String),
}

impl From<i64> for Fact {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<u32> for Fact {
    fn from(value: u32) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<usize> for Fact {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<u64> for Fact {
    fn from(value: u64) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Fact {
    fn from(value: &str) -> Self {
        Self::Word(value.to_owned())
    }
}
impl From<String> for Fact {
    fn from(value: String) -> Self {
        Self::Word(value)
    }
}

/// One field of a form that must be put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldProblem {
    /// Path of the field in the request, as `identity.name`.
    pub field: String,
    /// Which rule the value breaks; the sentence is `problem-…` of the error texts.
    pub problem: Problem,
}

/// The rules that a value of a field can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// A needed answer is missing.
    Missing,
    /// The text is longer than the field holds.
    TooLong,
    /// The number lies outside the allowed range.
    OutOfRange,
    /// The end lies before the start.
    EndBeforeStart,
    /// The date lies in the future, where only the past makes sense.
    InFuture,
    /// It does not look like an e-mail address.
    NotAnEmail,
    /// It holds characters that no text should hold (controls).
    NotText,
    /// Start and target of an indicator are the same: nothing could be measured.
    SameAsBaseline,
    /// The two entries differ.
    Differs,
    /// It is already used.
    AlreadyUsed,
    /// It is not one of the choices.
    UnknownChoice,
    /// It is no day, or none of the calendar.
    NotADate,
    /// It is no time of day.
    NotATime,
    /// It is no number.
    NotANumber,
    /// The text is shorter than asked for.
    TooShort,
    /// The text is not of the form that is asked for.
    OtherForm,
    /// There are more answers than the question takes.
    TooMany,
    /// An answer that goes with no other was chosen with others.
    GoesAlone,
    /// It is not asked, after what was answered elsewhere.
    NotAsked,
}

/// A refusal: a code, the facts of its sentence, the fields to put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Error {
    /// What happened.
    pub code: ErrorCode,
    /// What the sentence names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Fact>,
    /// The fields to put right, for `InvalidRecord`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
}

/// Result of anything that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// A refusal without facts.
    #[must_use]
    pub fn new(code: ErrorCode) -> Self {
        Self { code, facts: BTreeMap::new(), fields: Vec::new() }
    }

    /// The same, with a field called as the form calls it.
    #[must_use]
    pub fn of_field(mut self, name: &str, called: &str) -> Self {
        self.fields.iter_mut().filter(|field| field.field == name).for_each(|field| field.field = called.to_owned());
        self
    }

    /// The same with a fact that its sentence needs.
    #[must_use]
    pub fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), fact.into());
        self
    }

    /// A fault of the program at a place named by a code.
    #[must_use]
    pub fn internal(place: &str) -> Self {
        Self::new(ErrorCode::Internal).with("place", place)
    }

    /// The fields to put right.
    #[must_use]
    pub fn invalid(fields: Vec<FieldProblem>) -> Self {
        Self { code: ErrorCode::InvalidRecord, facts: BTreeMap::new(), fields }
    }
}

impl From<ErrorCode> for Error {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let cause = match error.kind() {
            ErrorKind::NotFound => "not_found",
            ErrorKind::PermissionDenied => "denied",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
            ErrorKind::ReadOnlyFilesystem => "read_only",
            _ => "other",
        };
        Self::new(ErrorCode::Storage).with("cause", cause)
    }
}

/// For developers only: the code and the facts, never a sentence.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.code)?;
        for (name, fact) in &self.facts {
            match fact {
                Fact::Number(n) => write!(f, " {name}={n}")?,
                Fact::Word(w) => write!(f, " {name}={w}")?,
            }
        }
        for field in &self.fields {
            write!(f, " {}:{:?}", field.field, field.problem)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
