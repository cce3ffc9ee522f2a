//! The change log: one entry per changed row, chained by hash.
//!
//! The log is the history that a person reads, the audit trail, the source of undo and later the merge of two computers.
//! An entry does not hash the texts of `before` and `after` themselves but salted commitments to them: an erasure can
//! blank text and salt, the chain still verifies, and what is left tells nothing about what was there (ADR 0004).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::entity::Entity;

/// A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
///
/// It orders changes of several computers; it never goes back, and it never blocks.
/// S. Kulkarni et al., "Logical Physical Clocks", 2014.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hlc(pub u64);

impl Hlc {
    /// The next reading after `self`, when the computer's clock shows `millis`.
    #[must_use]
    pub fn next(self, millis: i64) -> Self {
        let physical = u64::try_from(millis).unwrap_or(0) << 16;
        Self(physical.max(self.0 + 1))
    }

    /// The milliseconds since 1970 that it shows.
    #[must_use]
    pub fn millis(self) -> i64 {
        i64::try_from(self.0 >> 16).unwrap_or(i64::MAX)
    }
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The record was made; `after` is the whole record.
    Create,
    /// One section changed.
    Update,
    /// The record was deleted; its row stays as a tombstone.
    Delete,
    /// A deleted record came back.
    Restore,
}

impl ChangeKind {
    /// Its name in the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Restore => "restore",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Create, Self::Update, Self::Delete, Self::Restore].into_iter().find(|kind| kind.name() == name)
    }
}

/// What a person did: all changes of one operation are one step of undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// The vault was set up.
    Setup,
    /// A record was made.
    Create(Entity),
    /// A section of a record was changed.
    Change(Entity),
    /// A record was deleted.
    Delete(Entity),
    /// A list of partners was brought in.
    Import,
    /// A round was opened for answers.
    RoundOpen,
    /// A round was closed.
    RoundClose,
    /// People were invited to a meeting.
    Invite,
    /// A meeting was moved, held or cancelled.
    MeetingCourse,
    /// A meeting was repeated on another day.
    Repeat,
    /// A recommendation went a step further.
    RecommendationStep,
    /// Several things were noted in a meeting at once.
    Capture,
    /// A person was invited to the vault.
    UserInvite,
    /// A person who was invited chose a passphrase.
    UserJoin,
    /// A person may do more, or less.
    UserRole,
    /// A person may not open the vault any more.
    UserEnd,
    /// An operation was undone.
    Undo(Uuid),
    /// Records were made for the demonstration.
    Demonstrate,
    /// A person was erased.
    Erase,
}

impl Op {
    /// Its code in the log and in text ids (`operation-…`).
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Setup => "setup".to_owned(),
            Self::Create(entity) => format!("create_{}", entity.name()),
            Self::Change(entity) => format!("change_{}", entity.name()),
            Self::Delete(entity) => format!("delete_{}", entity.name()),
            Self::Import => "import".to_owned(),
            Self::RoundOpen => "round_open".to_owned(),
            Self::RoundClose => "round_close".to_owned(),
            Self::Invite => "invite".to_owned(),
            Self::MeetingCourse => "meeting_course".to_owned(),
            Self::Repeat => "repeat".to_owned(),
            Self::RecommendationStep => "recommendation_step".to_owned(),
            Self::Capture => "capture".to_owned(),
            Self::UserInvite => "user_invite".to_owned(),
            Self::UserJoin => "user_join".to_owned(),
            Self::UserRole => "user_role".to_owned(),
            Self::UserEnd => "user_end".to_owned(),
            Self::Undo(_) => "undo".to_owned(),
            Self::Demonstrate => "demonstrate".to_owned(),
            Self::Erase => "erase".to_owned(),
        }
    }

    /// Whether it can be taken back. A round never reopens: its results were seen. Who may open the vault is decided anew, not undone. What
    /// was erased is nowhere any more. A register from which incidents vanish is none. Who withdrew agrees again in words of that day, or not.
    #[must_use]
    pub fn can_be_undone(self) -> bool {
        match self {
            Self::Create(entity) => entity != Entity::Incident,
            Self::Change(entity) => entity != Entity::Consent,
            Self::Delete(_) | Self::Import => true,
            Self::Invite | Self::MeetingCourse | Self::Repeat | Self::RecommendationStep | Self::Capture => true,
            Self::Setup | Self::RoundOpen | Self::RoundClose | Self::Undo(_) | Self::Demonstrate => false,
            Self::UserInvite | Self::UserJoin | Self::UserRole | Self::UserEnd | Self::Erase => false,
        }
    }
}

/// Whether the operation of that code can be taken back; see [`Op::can_be_undone`].
#[must_use]
pub fn code_can_be_undone(code: &str) -> bool {
    ["import", "invite", "meeting_course", "repeat", "recommendation_step", "capture"].contains(&code)
        || ["create_", "change_", "delete_"].iter().any(|start| code.starts_with(start))
            && ![Op::Create(Entity::Incident), Op::Change(Entity::Consent)].map(Op::code).contains(&code.to_owned())
}

/// A salted commitment to a text that the log holds.
pub type Commitment = [u8; 32];

/// One entry of the log, as it is hashed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The computer that wrote it.
    pub device: Uuid,
    /// Its number on that computer: from 1, without gaps.
    pub seq: u64,
    /// When.
    pub hlc: Hlc,
    /// Who.
    pub user: Uuid,
    /// The operation that it belongs to.
    pub operation: Uuid,
    /// What the person did.
    pub op: String,
    /// The operation that this one takes back.
    pub undoes: Option<Uuid>,
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    pub entity_id: Uuid,
    /// Which section; none for the whole record.
    pub section: Option<String>,
    /// What happened to the row.
    pub kind: ChangeKind,
    /// The section before, as JSON; none when there was none or when it was erased.
    pub before: Option<String>,
    /// The section after, as JSON.
    pub after: Option<String>,
    /// Random, so that a commitment tells nothing about a short text. Gone after an erasure.
    pub salt: Option<[u8; 16]>,
    /// Commitment to `before`.
    pub before_commitment: Option<Commitment>,
    /// Commitment to `after`.
    pub after_commitment: Option<Commitment>,
    /// The schema version in which the texts are written.
    pub schema: u32,
    /// The hash of the entry before it; zeros for the first.
    pub prev_hash: [u8; 32],
}

/// The commitment to one text of an entry.
#[must_use]
pub fn commit(salt: &[u8; 16], text: &str) -> Commitment {
    let mut hasher = blake3::Hasher::new_derive_key("entente 2026 change log commitment");
    hasher.update(salt);
    hasher.update(text.as_bytes());
    *hasher.finalize().as_bytes()
}

impl Change {
    /// The hash of the entry. It covers everything but the texts and the salt, which the commitments stand for.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("entente 2026 change log entry");
        let mut field = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        field(self.device.as_bytes());
        field(&self.seq.to_le_bytes());
        field(&self.hlc.0.to_le_bytes());
        field(self.user.as_bytes());
        field(self.operation.as_bytes());
        field(self.op.as_bytes());
        field(self.undoes.as_ref().map_or(&[], |id| id.as_bytes()));
        field(self.entity.name().as_bytes());
        field(self.entity_id.as_bytes());
        field(self.section.as_deref().unwrap_or_default().as_bytes());
        field(self.kind.name().as_bytes());
        field(self.before_commitment.as_ref().map_or(&[], |c| c.as_slice()));
        field(self.after_commitment.as_ref().map_or(&[], |c| c.as_slice()));
        field(&self.schema.to_le_bytes());
        field(&self.prev_hash);
        *hasher.finalize().as_bytes()
    }

    /// Whether the texts that are still there are those that were committed to.
    #[must_use]
    pub fn texts_are_whole(&self) -> bool {
        let whole = |text: &Option<String>, commitment: &Option<Commitment>| match (text, commitment) {
            (None, _) => true,
            (Some(text), Some(commitment)) => self.salt.is_some_and(|salt| commit(&salt, text) == *commitment),
            (Some(_), None) => false,
        };
        whole(&self.before, &self.before_commitment) && whole(&self.after, &self.after_commitment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let first = Hlc::default().next(1_000);
        let second = first.next(500);
        assert!(second > first);
        assert_eq!(second.millis(), 1_000);
        assert_eq!(second.next(2_000).millis(), 2_000);
    }

    #[test]
    fn the_hash_of_an_entry_and_its_commitments_stay_what_they_are() {
        // A frozen vector: what is written today must verify for ever.
        let salt = *b"0123456789abcdef";
        let (before, after) = ("{\"name\":\"Régie\"}".to_owned(), "{\"name\":\"Régie des Marolles\"}".to_owned());
        let change = Change {
            device: Uuid::from_u128(1),
            seq: 7,
            hlc: Hlc(65_536),
            user: Uuid::from_u128(2),
            operation: Uuid::from_u128(3),
            op: Op::Change(Entity::Partner).code(),
            undoes: Some(Uuid::from_u128(4)),
            entity: Entity::Partner,
            entity_id: Uuid::from_u128(5),
            section: Some("identity".to_owned()),
            kind: ChangeKind::Update,
            before_commitment: Some(commit(&salt, &before)),
            after_commitment: Some(commit(&salt, &after)),
            before: Some(before),
            after: Some(after),
            salt: Some(salt),
            schema: 10,
            prev_hash: [9; 32],
        };
        assert!(change.texts_are_whole());
        let hex = |bytes: [u8; 32]| blake3::Hash::from(bytes).to_hex().to_string();
        assert_eq!(change.after_commitment.map(hex).as_deref(), Some("44c5e5dbe019892b8983a8eafd6e8b42cc3aa6c23723cbd947ef2dac0b5eba58"));
        assert_eq!(hex(change.hash()), "1d5eba8cd516534c0b1813f1aa4a67ab26e4f6af4e18df4250868fb25f765642");
    }

    #[test]
    fn every_operation_that_can_be_undone_says_so_by_its_code() {
        for op in [
            Op::Setup,
            Op::Create(Entity::Partner),
            Op::Create(Entity::Incident),
            Op::Change(Entity::Round),
            Op::Change(Entity::Consent),
            Op::Delete(Entity::Objective),
            Op::Import,
        ]
        .into_iter()
        .chain([Op::Invite, Op::MeetingCourse, Op::Repeat, Op::RecommendationStep, Op::Capture])
        .chain([Op::RoundOpen, Op::RoundClose, Op::Undo(Uuid::nil()), Op::Demonstrate, Op::Erase])
        {
            assert_eq!(op.can_be_undone(), code_can_be_undone(&op.code()), "{op:?}");
        }
    }
}
