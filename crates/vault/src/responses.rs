//! Responses of an evaluation round.
//!
//! A response carries no author and no hour, its id is random, and rows lie in the order of ids. It leaves no entry of its
//! own in the change log: an entry has a time and a place in a row of entries, and both would tell who answered. What
//! stands for the responses in the log is the digest that closing the round writes (ADR 0006).

use std::collections::BTreeMap;

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::{Answers, Given, Response};
use entente_domain::record::round::{Round, RoundProgress};
use entente_domain::{Error, ErrorCode, Record, Result};
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::vault::{Reader, Vault};
use crate::write::Tx;
use crate::{group_answers, tables};

/// A response as its row holds it. The digest is taken over the text of the answers, so that it need not be read for that.
struct Row {
    id: Uuid,
    side: String,
    category: Option<String>,
    answers: String,
}

/// The answers to a question as they are kept: a list, or in the first form of the table one code.
#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    One(String),
    Several(Vec<Given>),
}

fn rows(db: &Connection, round: RoundId) -> Result<Vec<Row>> {
    let mut statement = db.prepare_cached("SELECT id, side, category, answers FROM response WHERE round_id = ?1 ORDER BY id").db()?;
    let rows = statement
        .query_map([round.0], |row| Ok(Row { id: row.get(0)?, side: row.get(1)?, category: row.get(2)?, answers: row.get(3)? }))
        .db()?;
    rows.map(|row| row.db()).collect()
}

impl Row {
    fn response(self, round_id: RoundId) -> Result<Response> {
        let damaged = || Error::new(ErrorCode::DatabaseDamaged);
        let side = Side::BOTH.into_iter().find(|side| side.name() == self.side).ok_or_else(damaged)?;
        let category = match self.category {
            Some(name) => Some(StakeholderCategory::of(&name).ok_or_else(damaged)?),
            None => None,
        };
        let kept: BTreeMap<String, Kept> = serde_json::from_str(&self.answers).map_err(|_| damaged())?;
        let answers: Answers = kept
            .into_iter()
            .map(|(id, kept)| match kept {
                Kept::One(code) => (id, vec![Given::Plain(code)]),
                Kept::Several(several) => (id, several),
            })
            .collect();
        Ok(Response { id: self.id, round_id, side, category, answers })
    }
}

/// The digest over all responses of a round, in the order of their random ids, and over what groups agreed on.
fn digest(rows: &[Row], groups: &[(String, String, String)]) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("entente 2026 responses of a round");
    for row in rows {
        // The JSON of a list: id, side and answers, and the category where there is one. Names need no escape.
        let category = row.category.as_ref().map(|name| format!(",\"{name}\"")).unwrap_or_default();
        let text = format!("[\"{}\",\"{}\",{}{category}]", row.id, row.side, row.answers);
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    // Said apart from the rows before it; a round in which no group answered has the digest that it always had.
    for (voice, answers, notes) in groups {
        let text = format!("{{\"{voice}\":[{answers},{notes}]}}");
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

impl Reader<'_> {
    /// How many answered on a side.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_responses(&self, round: RoundId, side: Side) -> Result<u32> {
        self.db
            .prepare_cached("SELECT count(*) FROM response WHERE round_id = ?1 AND side = ?2")
            .db()?
            .query_row((round.0, side.name()), |row| row.get(0))
            .db()
    }

    /// How many partners of each kind answered, in a round that asks for the kind.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_responses_by_category(&self, round: RoundId) -> Result<Vec<(Option<StakeholderCategory>, u32)>> {
        let mut statement = self
            .db
            .prepare_cached("SELECT category, count(*) FROM response WHERE round_id = ?1 AND side = 'partner' GROUP BY category")
            .db()?;
        let counts = statement.query_map([round.0], |row| Ok((row.get::<_, Option<String>>(0)?, row.get(1)?))).db()?;
        counts.map(|row| row.db().map(|(name, count)| (name.as_deref().and_then(StakeholderCategory::of), count))).collect()
    }

    /// The content of the questionnaire with that digest, as the vault keeps it; none where no round of it asked it. Whether
    /// it has that digest is for the reader to see.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn frozen_questionnaire(&self, digest: &str) -> Result<Option<String>> {
        self.db
            .prepare_cached("SELECT content FROM frozen_questionnaire WHERE digest = ?1")
            .db()?
            .query_row([digest], |row| row.get(0))
            .optional()
            .db()
    }

    /// The responses of a closed round, checked against the digest that closing wrote.
    ///
    /// # Errors
    /// `RoundSealed` before it is closed; `LogBroken` when responses were added, removed or altered since.
    pub fn responses(&self, round: RoundId) -> Result<Vec<Response>> {
        let record: Round = tables::get(self.db, round.0)?;
        record.must_be_closed()?;
        let rows = rows(self.db, round)?;
        match &record.progress {
            RoundProgress::Closed { responses_digest, .. } if *responses_digest == digest(&rows, &group_answers::rows(self.db, round)?) => {
                rows.into_iter().map(|row| row.response(round)).collect()
            }
            _ => Err(Error::new(ErrorCode::LogBroken).with("seq", 0_u32).with("entity", "response")),
        }
    }
}

impl Tx<'_> {
    /// Keeps the content of a questionnaire under its digest. It may be there already: another round asks the same.
    ///
    /// # Errors
    /// `Storage`.
    pub fn freeze_questionnaire(&self, digest: &str, content: &str) -> Result<()> {
        self.db()
            .prepare_cached("INSERT OR IGNORE INTO frozen_questionnaire (digest, content) VALUES (?1, ?2)")
            .db()?
            .execute((digest, content))
            .db()?;
        Ok(())
    }

    /// The digest of the responses so far, to close the round with it.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn responses_digest(&self, round: RoundId) -> Result<String> {
        Ok(digest(&rows(self.db(), round)?, &group_answers::rows(self.db(), round)?))
    }
}

impl Vault {
    /// Keeps answers, all or none: sheets of `(side, category, answers)`. No entry of the log, no hour, no author.
    ///
    /// # Errors
    /// `RoundNotOpen`.
    pub fn save_responses(&self, round: RoundId, sheets: &[NewResponse]) -> Result<()> {
        self.with_writer(|db| insert(db, round, sheets))
    }

    /// Keeps answers that came from telephones, but those whose mark says that they are here already. Gives back how many were new.
    ///
    /// # Errors
    /// `RoundNotOpen`.
    pub fn take_over_responses(&self, round: RoundId, sheets: &[(NewResponse, [u8; 32])]) -> Result<u32> {
        self.with_writer(|db| {
            let mut fresh = Vec::new();
            for (sheet, mark) in sheets {
                let noted = db
                    .prepare_cached("INSERT OR IGNORE INTO taken_over (round_id, mark) VALUES (?1, ?2)")
                    .db()?
                    .execute((round.0, mark))
                    .db()?;
                if noted == 1 {
                    fresh.push(sheet.clone());
                }
            }
            insert(db, round, &fresh)?;
            Ok(u32::try_from(fresh.len()).unwrap_or(u32::MAX))
        })
    }
}

/// A sheet of answers to keep.
#[derive(Debug, Clone, PartialEq)]
pub struct NewResponse {
    /// Team or partners.
    pub side: Side,
    /// Which kind of partner, in a round that asks for it.
    pub category: Option<StakeholderCategory>,
    /// What was answered.
    pub answers: Answers,
}

fn insert(db: &Connection, round: RoundId, sheets: &[NewResponse]) -> Result<()> {
    let record: Round = tables::get(db, round.0)?;
    record.must_be_open()?;
    let mut statement =
        db.prepare_cached("INSERT INTO response (id, round_id, side, category, answers) VALUES (?1, ?2, ?3, ?4, ?5)").db()?;
    for sheet in sheets {
        let answers = serde_json::to_string(&sheet.answers).map_err(|_| Error::internal("response"))?;
        let category = sheet.category.map(StakeholderCategory::name);
        statement.execute((Uuid::new_v4(), record.id(), sheet.side.name(), category, answers)).db()?;
    }
    Ok(())
}
