//! What the folder is made of. Nothing of it is a guess: what the vault does not know is `None`, zero or empty, and the folder says so.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::user::{UserRole, UserState};
use entente_domain::regime::Regime;
use entente_domain::retention::RetentionRule;

/// What the folder tells.
#[derive(Debug, Clone, PartialEq)]
pub struct ComplianceFolder {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// On which day it is made.
    pub made_on: NaiveDate,
    /// The how many-th folder of this centre it is.
    pub version: u32,
    /// The laws that the centre chose; others are not named.
    pub regimes: Vec<Regime>,
    /// Minutes without a key or a click before the vault locks.
    pub idle_minutes: u32,
    /// How much is kept.
    pub kept: NumbersKept,
    /// What left the vault in the last twelve months, by command.
    pub taken_out: Vec<FileTaken>,
    /// What was done so that nothing is lost.
    pub safety: DaysOfSafety,
    /// How many persons agreed to what, where it holds today.
    pub consents: Vec<AgreedTo>,
    /// Who may do what, from the least to the most.
    pub roles: Vec<FolderRole>,
    /// Who opens the vault or did.
    pub people: Vec<FolderPerson>,
    /// Who holds one of the pages of which any two open the vault; nobody where there are none.
    pub page_holders: Vec<String>,
    /// How long records are kept.
    pub rules: Vec<FolderRule>,
    /// The version of the program.
    pub program: String,
    /// The format of the vault.
    pub format: u16,
    /// The schema of its database.
    pub schema: u32,
    /// The versions that opened the vault, the last one at the end.
    pub versions: Vec<FolderVersion>,
}

/// How much is kept, today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NumbersKept {
    /// Partners who are persons.
    pub persons: u32,
    /// Partners that are organisations.
    pub organisations: u32,
    /// Who can open the vault.
    pub users: u32,
    /// Partnerships, ended ones too.
    pub partnerships: u32,
    /// Who takes part in what, now: a person in two partnerships counts twice.
    pub participations: u32,
    /// Of these, those without an undertaking of confidentiality that holds.
    pub unbound: u32,
}

/// How often files of one kind left the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileTaken {
    /// The command, as the access log names it.
    pub part: Option<String>,
    /// How often.
    pub times: u32,
}

/// Last days of what keeps the records safe; none where it was never done or is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DaysOfSafety {
    /// The last verified backup.
    pub backed_up_on: Option<NaiveDate>,
    /// The last one on another medium.
    pub elsewhere_on: Option<NaiveDate>,
    /// The last restore drill.
    pub drilled_on: Option<NaiveDate>,
    /// When the recovery sheet was last proven.
    pub sheet_proven_on: Option<NaiveDate>,
    /// When two colleagues' pages were last proven.
    pub pages_proven_on: Option<NaiveDate>,
}

/// How many persons agreed to something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedTo {
    /// The name of the purpose.
    pub purpose: &'static str,
    /// Persons and organisations with a consent that holds.
    pub partners: u32,
}

/// A role and what it may do besides what the ones before it may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderRole {
    /// The role.
    pub role: UserRole,
    /// What it may do that the one before may not.
    pub may: Vec<MayDo>,
}

/// Something that a role may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MayDo {
    /// The name of the capability.
    pub capability: String,
    /// Whether the right to export is needed besides.
    pub if_export: bool,
}

/// Somebody who opens the vault or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderPerson {
    /// The name; may be empty.
    pub name: String,
    /// The role.
    pub role: UserRole,
    /// Whether they may write files out of the vault.
    pub may_export: bool,
    /// Whether they can open it.
    pub state: UserState,
    /// The day on which the history first names them.
    pub since: Option<NaiveDate>,
    /// Whether an undertaking of confidentiality that holds was noted of a partner of the same name.
    pub bound: bool,
}

/// How long records of one kind are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FolderRule {
    /// The rule that holds.
    pub rule: RetentionRule,
    /// Whether it is the centre's own.
    pub own: bool,
    /// Records of this kind in the vault.
    pub kept: u32,
    /// Records that are past it; none where nothing tells their number.
    pub past: u32,
    /// Whether there are more than were counted.
    pub beyond: bool,
}

/// A version that opened the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderVersion {
    /// As the program names it.
    pub version: String,
    /// The day on which it first did.
    pub since: NaiveDate,
}
