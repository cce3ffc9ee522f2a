//! Erasing a person: their name is taken out of every text of the vault, of the history as well, and a certificate says so (ADR 0031).
//!
//! A record is a text of JSON. What is free text in it is found by trying: a text takes a word in the place of a name and the record is
//! still a record; a day, an id or a choice does not. What stands in the rows and what the history says of them is rewritten by the same
//! rule, so that they go on saying the same. The history's entries keep their hashes: those cover commitments to the old texts, which
//! stay, while the old texts and the salts without which nothing follows from a commitment are gone.

mod answers;
mod appearances;
mod history;
mod names;
mod rewriting;
mod theirs;

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::access_entry::{AccessKind, AccessReason, AccessSubject};
use entente_domain::change::Op;
use entente_domain::erasure::{Finder, MentionForm};
use entente_domain::id::{ErasureCertificateId, PartnerId};
use entente_domain::record::consent::Consent;
use entente_domain::record::erasure_certificate::{CopiesLeft, Erased, ErasedOfKind, ErasureCertificate, ErasureReason};
use entente_domain::record::membership::Membership;
use entente_domain::record::partner::Partner;
use entente_domain::{Entity, ErrorCode, Record, Result};
use uuid::Uuid;

pub use appearances::{Appearance, Appearances, Excerpt, KeptFile};
pub use history::{ErasedEntries, verify_certificates};

use crate::database::DatabaseResult;
use crate::older_database;
use crate::search;
use crate::tables::{self, for_record_of, kept_file};
use crate::vault::Vault;
use rewriting::Rewriting;

/// How thoroughly a person is taken out of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thoroughness {
    /// Every form of the name, those as well that others bear.
    All,
    /// The forms that are taken for this person where nothing else was said.
    Usual,
    /// It stays as it is: somebody else is meant, or it must be kept.
    Leave,
    /// Every free text of it goes, whether it names them or not: it is about this person alone.
    Empty,
}

/// Kinds of records that an erasure passes over: the people who open the vault and the centre are other persons, a certificate names nobody.
pub const PASSED_OVER: [Entity; 3] = [Entity::Centre, Entity::User, Entity::ErasureCertificate];

/// An erasure to be done, as a person looked it over.
pub struct ErasureRequest {
    /// Whom.
    pub partner: PartnerId,
    /// The ways in which they are named.
    pub finder: Finder,
    /// What stands in the place of the name.
    pub word: String,
    /// Which forms are taken for this person where nothing else was said.
    pub usual: BTreeSet<MentionForm>,
    /// What was said of single records, and of rounds for their answers.
    pub of: BTreeMap<Uuid, Thoroughness>,
    /// The records of files that are removed with their content.
    pub files: Vec<(Entity, Uuid)>,
    /// How many records and files were left on purpose.
    pub left_on_purpose: u32,
    /// Why.
    pub reason: ErasureReason,
    /// Where copies are left.
    pub left: CopiesLeft,
}

impl Vault {
    /// Erases a person, all of it or nothing, and gives the certificate.
    ///
    /// # Errors
    /// `NotFound`; `Cancelled` when `progress` says so; `Storage`.
    pub fn erase(&self, request: &ErasureRequest, mut progress: impl FnMut(u64, u64) -> Result<()>) -> Result<ErasureCertificate> {
        let id = ErasureCertificateId(Uuid::now_v7());
        let (certificate, _) = self.write(Op::Erase, |tx| {
            let db = tx.db();
            let kept = tables::find::<Partner>(db, request.partner.0)?.ok_or(ErrorCode::NotFound)?;
            let rewriting = Rewriting::of(request, &kept.record)?;
            // The history first: it is rewritten by what the records are before anything of them is.
            let rewritten = history::rewritten(db, &rewriting, &mut progress)?;
            let (mut records, mut in_doubt) = (Vec::new(), 0);
            for entity in Entity::ALL {
                let (count, doubtful) = for_record_of!(entity, R => rewriting.rewrite_rows::<R>(db))?;
                in_doubt += doubtful;
                if count > 0 {
                    records.push(ErasedOfKind { entity, records: count });
                }
            }
            history::replace(db, &rewritten)?;
            let answers = answers::rewrite_answers(tx, &rewriting)?;
            let drafts = answers::rewrite_drafts(db, &rewriting)?;
            for (entity, owner) in &request.files {
                kept_file::remove(db, *owner)?;
                let there = for_record_of!(*entity, R => tables::find::<R>(db, *owner)?.is_some_and(|kept| !kept.deleted));
                if there {
                    tx.delete_any(*entity, *owner)?;
                }
            }
            // What stands for nothing without the person goes with the record. What others did with them keeps its place.
            for membership in tx.reader().memberships_of(request.partner)? {
                tx.delete::<Membership>(membership.id())?;
            }
            for consent in tx.reader().consents_of(request.partner)? {
                tx.delete::<Consent>(consent.id())?;
            }
            if !kept.deleted {
                let emptied = tables::find::<Partner>(db, request.partner.0)?.ok_or(ErrorCode::NotFound)?.record;
                tx.set_deleted(&emptied, true)?;
            }
            let erased = Erased {
                on: self.clock.today(),
                reason: request.reason,
                partner: request.partner,
                word: request.word.clone(),
                records,
                answers,
                drafts,
                files: u32::try_from(request.files.len()).unwrap_or(u32::MAX),
                left_on_purpose: request.left_on_purpose + in_doubt,
                entries: u32::try_from(rewritten.len()).unwrap_or(u32::MAX),
                digest: history::digest(&rewritten),
            };
            let certificate = ErasureCertificate { id, erased, left: request.left.clone() };
            tx.create(&certificate)?;
            history::note(db, id, &rewritten)?;
            let subject =
                AccessSubject { entity: Some(Entity::Partner), id: Some(id.0), partner: Some(request.partner), ..AccessSubject::default() };
            let reason = (request.reason == ErasureReason::Request).then_some(AccessReason::Request);
            tx.note_access(AccessKind::Erased, subject, reason)?;
            // An index keeps the words of what was taken out of it until it is filled anew.
            search::fill_anew(db)?;
            Ok(certificate)
        })?;
        self.empty_log_beside();
        older_database::forget(&self.folder);
        Ok(certificate)
    }

    /// The log beside the file, encrypted as it is, holds the pages as they were; it is emptied at once, or at the latest when the vault
    /// is closed.
    fn empty_log_beside(&self) {
        let _ = self.connections.outside(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).db());
    }
}
