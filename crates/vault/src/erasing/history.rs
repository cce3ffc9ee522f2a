//! The history without the person: texts of entries are replaced, their places in the chain are not.
//!
//! An entry's hash covers commitments to its texts. Those of the old texts stay, and the chain with them; what the entry says now is
//! committed to beside it, under the certificate, whose digest covers these new commitments and which is an entry of the history itself.
//! So it can still be shown that no entry was removed, moved or added, who changed which section of which record when, that the texts
//! that no certificate names are the ones that were written, and that the others are those that the erasure left. What was erased
//! cannot be shown, to anybody.

use std::collections::HashMap;

use entente_domain::change::{Change, Commitment, commit};
use entente_domain::id::ErasureCertificateId;
use entente_domain::record::erasure_certificate::ErasureCertificate;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::Connection;

use super::PASSED_OVER;
use super::rewriting::Rewriting;
use crate::changes;
use crate::database::DatabaseResult;
use crate::keys::vault_key::fill_random;
use crate::tables::{self, Stored, for_record_of};

/// An entry as it is from now on.
pub struct RewrittenEntry {
    seq: u64,
    before: Option<String>,
    after: Option<String>,
    salt: [u8; 16],
    before_commitment: Option<Commitment>,
    after_commitment: Option<Commitment>,
}

/// The entries that change, in their order. Nothing is written yet.
pub fn rewritten(
    db: &Connection,
    rewriting: &Rewriting<'_>,
    progress: &mut impl FnMut(u64, u64) -> Result<()>,
) -> Result<Vec<RewrittenEntry>> {
    let total = crate::write::LogHead::read(db)?.seq;
    let mut found = Vec::new();
    changes::for_each(db, "1 ORDER BY n", [], |entry| {
        let change = entry.change;
        if change.seq % 1_000 == 0 {
            progress(change.seq, total)?;
        }
        if PASSED_OVER.contains(&change.entity) {
            return Ok(());
        }
        if let Some((before, after)) = for_record_of!(change.entity, R => texts::<R>(db, rewriting, &change))? {
            let mut salt = [0; 16];
            fill_random(&mut salt)?;
            found.push(RewrittenEntry {
                seq: change.seq,
                before_commitment: before.as_deref().map(|text| commit(&salt, text)),
                after_commitment: after.as_deref().map(|text| commit(&salt, text)),
                before,
                after,
                salt,
            });
        }
        Ok(())
    })?;
    Ok(found)
}

/// What an entry says from now on, before and after; none where it stays.
fn texts<R: Stored>(db: &Connection, rewriting: &Rewriting<'_>, change: &Change) -> Result<Option<(Option<String>, Option<String>)>> {
    let base = tables::find::<R>(db, change.entity_id)?.ok_or(ErrorCode::DatabaseDamaged)?.record;
    let fresh = |text: &Option<String>| match (text, &change.section) {
        (None, _) => Ok(None),
        (Some(text), Some(section)) => rewriting.section(&base, section, text),
        (Some(text), None) => rewriting.whole(&base, text),
    };
    let (before, after) = (fresh(&change.before)?, fresh(&change.after)?);
    if before.is_none() && after.is_none() {
        return Ok(None);
    }
    Ok(Some((before.or_else(|| change.before.clone()), after.or_else(|| change.after.clone()))))
}

/// Puts the new texts in the place of the old ones.
pub fn replace(db: &Connection, entries: &[RewrittenEntry]) -> Result<()> {
    let mut update = db.prepare_cached("UPDATE change SET before = ?2, after = ?3, salt = ?4 WHERE seq = ?1").db()?;
    for entry in entries {
        update.execute((signed(entry.seq)?, &entry.before, &entry.after, entry.salt)).db()?;
    }
    Ok(())
}

/// Notes under a certificate what its entries say from now on.
pub fn note(db: &Connection, certificate: ErasureCertificateId, entries: &[RewrittenEntry]) -> Result<()> {
    let sql = "INSERT INTO erased_entry (certificate, seq, before_commitment, after_commitment) VALUES (?1, ?2, ?3, ?4)";
    let mut insert = db.prepare_cached(sql).db()?;
    for entry in entries {
        insert.execute((certificate.0, signed(entry.seq)?, entry.before_commitment, entry.after_commitment)).db()?;
    }
    Ok(())
}

fn signed(seq: u64) -> Result<i64> {
    i64::try_from(seq).map_err(|_| Error::internal("log.number"))
}

/// The digest over what the entries of a certificate say from now on.
pub fn digest(entries: &[RewrittenEntry]) -> String {
    let mut digest = Digest::new();
    for entry in entries {
        digest.add(entry.seq, &entry.before_commitment, &entry.after_commitment);
    }
    digest.hex()
}

struct Digest(blake3::Hasher);

impl Digest {
    fn new() -> Self {
        Self(blake3::Hasher::new_derive_key("entente 2026 erased entries"))
    }

    fn add(&mut self, seq: u64, before: &Option<Commitment>, after: &Option<Commitment>) {
        self.0.update(&seq.to_le_bytes());
        for commitment in [before, after] {
            self.0.update(&[u8::from(commitment.is_some())]);
            self.0.update(commitment.as_ref().map_or(&[], |commitment| commitment.as_slice()));
        }
    }

    fn hex(self) -> String {
        self.0.finalize().to_hex().to_string()
    }
}

/// What the entries that were erased say now, by their number.
#[derive(Default)]
pub struct ErasedEntries(HashMap<u64, (Option<Commitment>, Option<Commitment>)>);

impl ErasedEntries {
    /// Reads them; of an entry that was erased several times the last counts.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut statement = db.prepare("SELECT seq, before_commitment, after_commitment FROM erased_entry ORDER BY n").db()?;
        let mut rows = statement.query([]).db()?;
        let mut entries = HashMap::new();
        while let Some(row) = rows.next().db()? {
            let seq = u64::try_from(row.get::<_, i64>(0).db()?).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))?;
            entries.insert(seq, (row.get(1).db()?, row.get(2).db()?));
        }
        Ok(Self(entries))
    }

    /// How many there are.
    pub fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// Whether an entry's texts are those that were written or, where it was erased, those that the erasure left.
    pub fn are_whole(&self, change: &Change) -> bool {
        let (before, after) = match self.0.get(&change.seq) {
            Some((before, after)) => (before, after),
            None => (&change.before_commitment, &change.after_commitment),
        };
        let whole = |text: &Option<String>, commitment: &Option<Commitment>| match (text, commitment) {
            (None, None) => true,
            (Some(text), Some(commitment)) => change.salt.is_some_and(|salt| commit(&salt, text) == *commitment),
            _ => false,
        };
        whole(&change.before, before) && whole(&change.after, after)
    }
}

/// Verifies that the entries under each certificate are those of which it has the digest. Gives back how many certificates there are.
///
/// # Errors
/// `LogBroken` with `entity`.
pub fn verify_certificates(db: &Connection) -> Result<u32> {
    let mut certificates = 0;
    let mut entries = 0;
    let mut broken = false;
    tables::each_kept::<ErasureCertificate>(db, |certificate| {
        let mut digest = Digest::new();
        let mut count = 0_u32;
        let sql = "SELECT seq, before_commitment, after_commitment FROM erased_entry WHERE certificate = ?1 ORDER BY n";
        let mut statement = db.prepare_cached(sql).db()?;
        let mut rows = statement.query([certificate.id.0]).db()?;
        while let Some(row) = rows.next().db()? {
            let seq = u64::try_from(row.get::<_, i64>(0).db()?).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))?;
            digest.add(seq, &row.get(1).db()?, &row.get(2).db()?);
            count += 1;
        }
        broken |= digest.hex() != certificate.erased.digest || count != certificate.erased.entries;
        certificates += 1;
        entries += u64::from(count);
        Ok(())
    })?;
    let noted: i64 = db.query_row("SELECT count(*) FROM erased_entry", [], |row| row.get(0)).db()?;
    if broken || i64::try_from(entries) != Ok(noted) {
        return Err(Error::new(ErrorCode::LogBroken).with("seq", 0_u32).with("entity", Entity::ErasureCertificate.name()));
    }
    Ok(certificates)
}
