//! What groups agreed on together in a round. As the responses of persons they leave no entry in the change log and are sealed until
//! the round is closed; unlike those, a later one stands for an earlier one.

use entente_domain::id::RoundId;
use entente_domain::record::response::{GroupAnswer, GroupVoice};
use entente_domain::record::round::Round;
use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;

use crate::database::DatabaseResult;
use crate::tables;
use crate::vault::{Reader, Vault};

/// The rows as they stand, by voice: voice, answers, notes.
pub fn rows(db: &Connection, round: RoundId) -> Result<Vec<(String, String, String)>> {
    let mut statement = db.prepare_cached("SELECT voice, answers, notes FROM group_answer WHERE round_id = ?1 ORDER BY voice").db()?;
    let rows = statement.query_map([round.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).db()?;
    rows.map(|row| row.db()).collect()
}

impl Reader<'_> {
    /// For which voices a group has answered together. What it said stays sealed.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn group_voices(&self, round: RoundId) -> Result<Vec<GroupVoice>> {
        rows(self.db, round)?.into_iter().map(|(voice, _, _)| voice_of(&voice)).collect()
    }

    /// What groups agreed on in a closed round. That nothing of it was altered is checked with the responses ([`Reader::responses`]).
    ///
    /// # Errors
    /// `RoundSealed` before it is closed.
    pub fn group_answers(&self, round: RoundId) -> Result<Vec<GroupAnswer>> {
        tables::get::<Round>(self.db, round.0)?.must_be_closed()?;
        let damaged = |_| Error::new(ErrorCode::DatabaseDamaged);
        rows(self.db, round)?
            .into_iter()
            .map(|(voice, answers, notes)| {
                Ok(GroupAnswer {
                    voice: voice_of(&voice)?,
                    answers: serde_json::from_str(&answers).map_err(damaged)?,
                    notes: serde_json::from_str(&notes).map_err(damaged)?,
                })
            })
            .collect()
    }
}

fn voice_of(name: &str) -> Result<GroupVoice> {
    GroupVoice::ALL.into_iter().find(|voice| voice.name() == name).ok_or_else(|| ErrorCode::DatabaseDamaged.into())
}

impl Vault {
    /// Keeps what a group agreed on, in place of what it agreed on before.
    ///
    /// # Errors
    /// `RoundNotOpen`.
    pub fn save_group_answer(&self, round: RoundId, answer: &GroupAnswer) -> Result<()> {
        let fault = |_| Error::internal("group_answer");
        let answers = serde_json::to_string(&answer.answers).map_err(fault)?;
        let notes = serde_json::to_string(&answer.notes).map_err(fault)?;
        self.with_writer(|db| {
            tables::get::<Round>(db, round.0)?.must_be_open()?;
            db.prepare_cached("INSERT OR REPLACE INTO group_answer (round_id, voice, answers, notes) VALUES (?1, ?2, ?3, ?4)")
                .db()?
                .execute((round.0, answer.voice.name(), answers, notes))
                .db()?;
            Ok(())
        })
    }
}
