//! Responses of an evaluation round.
//!
//! A response carries no author and no hour, its id is random, and rows lie in the order of ids. It leaves no entry of its
//! own in the change log: an entry has a time and a place in a row of entries, and both would tell who answered. What
//! stands for the responses in the log is the digest that closing the round writes (ADR 0006).

use std::collections::BTreeMap;

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::round::{Response, Round, RoundProgress};
use entente_domain::{Error, ErrorCode, Record, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::tables;
use crate::vault::{Reader, Vault};
use crate::write::Tx;

fn side_of(name: &str) -> Result<Side> {
    Side::BOTH.into_iter().find(|side| side.name() == name).ok_or_else(|| ErrorCode::DatabaseDamaged.into())
}

fn read(db: &Connection, round: RoundId) -> Result<Vec<Response>> {
    let mut statement = db.prepare_cached("SELECT id, side, answers FROM response WHERE round_id = ?1 ORDER BY id").db()?;
    let rows =
        statement.query_map([round.0], |row| Ok((row.get::<_, Uuid>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))).db()?;
    rows.map(|row| {
        let (id, side, answers) = row.db()?;
        let answers: BTreeMap<String, String> = serde_json::from_str(&answers).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))?;
        Ok(Response { id, round_id: round, side: side_of(&side)?, answers })
    })
    .collect()
}

/// The digest over all responses of a round, in the order of their random ids.
fn digest(responses: &[Response]) -> Result<String> {
    let mut hasher = blake3::Hasher::new_derive_key("entente 2026 responses of a round");
    for response in responses {
        let text = serde_json::to_vec(&(response.id, response.side, &response.answers)).map_err(|_| Error::internal("responses.digest"))?;
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(&text);
    }
    Ok(hasher.finalize().to_hex().to_string())
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

    /// The responses of a closed round, checked against the digest that closing wrote.
    ///
    /// # Errors
    /// `RoundSealed` before it is closed; `LogBroken` when responses were added, removed or altered since.
    pub fn responses(&self, round: RoundId) -> Result<Vec<Response>> {
        let record: Round = tables::get(self.db, round.0)?;
        record.must_be_closed()?;
        let responses = read(self.db, round)?;
        match &record.progress {
            RoundProgress::Closed { responses_digest, .. } if *responses_digest == digest(&responses)? => Ok(responses),
            _ => Err(Error::new(ErrorCode::LogBroken).with("seq", 0_u32).with("entity", "response")),
        }
    }
}

impl Tx<'_> {
    /// The digest of the responses so far, to close the round with it.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn responses_digest(&self, round: RoundId) -> Result<String> {
        digest(&read(self.db(), round)?)
    }
}

impl Vault {
    /// Keeps one person's answers. No entry of the log, no hour, no author.
    ///
    /// # Errors
    /// `RoundNotOpen`.
    pub fn save_response(&self, round: RoundId, side: Side, answers: &BTreeMap<String, String>) -> Result<()> {
        let answers = serde_json::to_string(answers).map_err(|_| Error::internal("response"))?;
        self.with_writer(|db| {
            let round: Round = tables::get(db, round.0)?;
            round.must_be_open()?;
            db.prepare_cached("INSERT INTO response (id, round_id, side, answers) VALUES (?1, ?2, ?3, ?4)")
                .db()?
                .execute((Uuid::new_v4(), round.id(), side.name(), answers))
                .db()?;
            Ok(())
        })
    }
}
