//! The access log: who saw, printed or took out what, when and why, chained by hash.
//!
//! PHIPA s. 10.1 asks for a log of who viewed or handled whose records, of which type, and when; art. 103 asks the same in
//! Québec. The change log (see [`crate::change`]) tells what was written; this one tells the rest. An entry holds ids and codes and
//! never content: [`Code`] cannot hold a sentence. So nothing in it has to be blanked by an erasure: the id of a person who was
//! erased leads to nobody.
//!
//! The chain finds what was removed, moved or altered by somebody who does not write the log anew from there on. Whoever holds the
//! vault's key could do that; against them only a head that was noted elsewhere helps, as on a printed certificate.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::change::Hlc;
use crate::entity::Entity;
use crate::error::{Error, ErrorCode, Result};
use crate::id::PartnerId;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccessKind {
    /// A record of a person was viewed.
    Viewed,
    /// Something was printed, or saved as PDF.
    Printed,
    /// Something was written into a file outside the vault.
    Exported,
    /// A list was brought in.
    Imported,
    /// The vault was opened.
    Unlocked,
    /// Somebody tried to open it and could not.
    UnlockFailed,
    /// The vault was locked.
    Locked,
    /// Somebody was given another role.
    RoleChanged,
    /// Somebody was invited.
    PersonInvited,
    /// Somebody cannot open the vault any more.
    PersonDisabled,
    /// A passphrase, the recovery key or the vault's key was changed.
    KeyChanged,
    /// A backup was made.
    BackupMade,
    /// A backup was opened and checked, or restored beside the vault; or what lies on paper was proven to open the vault.
    Restored,
    /// A person was erased.
    Erased,
    /// A consent was withdrawn.
    ConsentWithdrawn,
    /// An incident was entered.
    IncidentEntered,
    /// A setting that protects was changed: retention, locking, the laws that hold.
    SettingChanged,
    /// This log was read.
    LogRead,
}

impl AccessKind {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 18] = [
        Self::Viewed,
        Self::Printed,
        Self::Exported,
        Self::Imported,
        Self::Unlocked,
        Self::UnlockFailed,
        Self::Locked,
        Self::RoleChanged,
        Self::PersonInvited,
        Self::PersonDisabled,
        Self::KeyChanged,
        Self::BackupMade,
        Self::Restored,
        Self::Erased,
        Self::ConsentWithdrawn,
        Self::IncidentEntered,
        Self::SettingChanged,
        Self::LogRead,
    ];

    /// Its name in the log and in text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Viewed => "viewed",
            Self::Printed => "printed",
            Self::Exported => "exported",
            Self::Imported => "imported",
            Self::Unlocked => "unlocked",
            Self::UnlockFailed => "unlock_failed",
            Self::Locked => "locked",
            Self::RoleChanged => "role_changed",
            Self::PersonInvited => "person_invited",
            Self::PersonDisabled => "person_disabled",
            Self::KeyChanged => "key_changed",
            Self::BackupMade => "backup_made",
            Self::Restored => "restored",
            Self::Erased => "erased",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::IncidentEntered => "incident_entered",
            Self::SettingChanged => "setting_changed",
            Self::LogRead => "log_read",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Why it was done: as the person says, or plain from what was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccessReason {
    /// To look after the partnership.
    Partnership,
    /// The person concerned asked for it.
    Request,
    /// To look whether all is in order.
    Audit,
    /// For a report.
    Report,
    /// Because of an incident.
    Incident,
    /// Another reason.
    Other,
}

impl AccessReason {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 6] = [Self::Partnership, Self::Request, Self::Audit, Self::Report, Self::Incident, Self::Other];

    /// Its name in the log and in text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Partnership => "partnership",
            Self::Request => "request",
            Self::Audit => "audit",
            Self::Report => "report",
            Self::Incident => "incident",
            Self::Other => "other",
        }
    }

    /// The reason of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// A short code such as `partner.contact` or `report.year`: 1 to 40 of `a`–`z`, `0`–`9`, `.`, `_`, not a name and not a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(as = "String", rename = "AccessCode")]
pub struct Code(String);

impl Code {
    /// The longest code, in bytes.
    pub const LONGEST: usize = 40;

    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Code {
    type Error = Error;

    /// # Errors
    /// `InvalidRequest` for what is no code.
    fn try_from(text: String) -> Result<Self> {
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_');
        let holds = (1..=Self::LONGEST).contains(&text.len()) && text.bytes().all(fits);
        if holds { Ok(Self(text)) } else { Err(Error::new(ErrorCode::InvalidRequest).with("place", "access_code")) }
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

/// To what it was done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AccessSubject {
    /// Of which kind the record is.
    pub entity: Option<Entity>,
    /// Which record; none for a list, or for the vault.
    #[ts(as = "Option<String>")]
    pub id: Option<Uuid>,
    /// The person whose data they are, where it is one (PHIPA s. 10.1(4)).
    pub partner: Option<PartnerId>,
    /// Which part or document: a section, a report, a list.
    pub part: Option<Code>,
    /// How many records, for a list.
    pub count: Option<u32>,
}

/// A hash of an entry.
pub type AccessHash = [u8; 32];

/// One entry of the log, as it is hashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessEntry {
    /// The computer that wrote it.
    pub device: Uuid,
    /// Its number on that computer: from 1, without gaps.
    pub seq: u64,
    /// When.
    pub hlc: Hlc,
    /// Who; none where nobody had opened the vault, as for a wrong passphrase.
    pub user: Option<Uuid>,
    /// What was done.
    pub kind: AccessKind,
    /// To what.
    pub subject: AccessSubject,
    /// Why, where it was said.
    pub reason: Option<AccessReason>,
    /// The hash of the entry before it; zeros for the first.
    pub prev_hash: AccessHash,
}

impl AccessEntry {
    /// The hash of the entry: of the one before it and of every field with its length. What is not there differs from what is empty.
    #[must_use]
    pub fn hash(&self) -> AccessHash {
        let mut hasher = blake3::Hasher::new_derive_key("entente 2026 access log entry");
        let mut field = |bytes: Option<&[u8]>| {
            hasher.update(&[u8::from(bytes.is_some())]);
            let bytes = bytes.unwrap_or_default();
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        field(Some(&self.prev_hash));
        field(Some(self.device.as_bytes()));
        field(Some(&self.seq.to_le_bytes()));
        field(Some(&self.hlc.0.to_le_bytes()));
        field(self.user.as_ref().map(|user| user.as_bytes().as_slice()));
        field(Some(self.kind.name().as_bytes()));
        field(self.subject.entity.map(|entity| entity.name().as_bytes()));
        field(self.subject.id.as_ref().map(|id| id.as_bytes().as_slice()));
        field(self.subject.partner.as_ref().map(|partner| partner.0.as_bytes().as_slice()));
        field(self.subject.part.as_ref().map(|part| part.as_str().as_bytes()));
        field(self.subject.count.map(u32::to_le_bytes).as_ref().map(<[u8; 4]>::as_slice));
        field(self.reason.map(|reason| reason.name().as_bytes()));
        *hasher.finalize().as_bytes()
    }
}

/// Where the log of one computer stands. It is kept apart from the entries: without it, entries missing at the end are not missed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccessHead {
    /// The number of the last entry; 0 for none.
    pub seq: u64,
    /// Its hash; zeros for none.
    pub hash: AccessHash,
}

impl AccessHead {
    /// Chains an entry to the log: gives it its number and the hash of the one before it.
    #[must_use]
    pub fn chain(self, mut entry: AccessEntry) -> (AccessEntry, Self) {
        entry.seq = self.seq + 1;
        entry.prev_hash = self.hash;
        let head = Self { seq: entry.seq, hash: entry.hash() };
        (entry, head)
    }
}

/// Verifies the entries of one computer, in their order, from one head to another.
///
/// `from` is the default for the whole log, or the head before the first entry that is still kept where older ones were let go.
///
/// # Errors
/// `LogBroken` with the `seq` of the first entry that is missing, moved or altered, or does not come from this computer. Of an entry
/// that was altered, the next one is named where all else of it fits: it is the one that does not follow.
pub fn verify<'a>(device: Uuid, from: AccessHead, entries: impl IntoIterator<Item = &'a AccessEntry>, to: AccessHead) -> Result<()> {
    let mut head = from;
    for entry in entries {
        if entry.device != device || entry.seq != head.seq + 1 || entry.prev_hash != head.hash {
            return Err(broken(head.seq + 1));
        }
        head = AccessHead { seq: entry.seq, hash: entry.hash() };
    }
    if head == to { Ok(()) } else { Err(broken(if head.seq == to.seq { head.seq } else { head.seq.min(to.seq) + 1 })) }
}

fn broken(seq: u64) -> Error {
    Error::new(ErrorCode::LogBroken).with("seq", seq)
}

#[cfg(test)]
mod tests;
