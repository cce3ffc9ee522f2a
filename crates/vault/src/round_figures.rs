//! The figures of closed rounds, as they were counted when each closed. What is in them is for the caller; they are derived from the
//! responses and stand in no entry of the change log.

use entente_domain::Result;
use entente_domain::id::RoundId;
use entente_domain::record::round::Round;
use rusqlite::OptionalExtension;

use crate::database::DatabaseResult;
use crate::tables;
use crate::vault::Reader;
use crate::write::Tx;

impl Reader<'_> {
    /// The figures of a closed round that were counted by these rules; none where there are none, or by other rules.
    ///
    /// # Errors
    /// `RoundSealed` before it is closed.
    pub fn round_figures(&self, round: RoundId, rules: u32) -> Result<Option<String>> {
        tables::get::<Round>(self.db, round.0)?.must_be_closed()?;
        self.db
            .prepare_cached("SELECT figures FROM round_figures WHERE round_id = ?1 AND rules = ?2")
            .db()?
            .query_row((round.0, rules), |row| row.get(0))
            .optional()
            .db()
    }

    /// How many of the team and of the partners were invited to a round when it closed; none before, or where its figures were not kept.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn invited_at_closing(&self, round: RoundId) -> Result<Option<(u32, u32)>> {
        self.db
            .prepare_cached("SELECT invited_team, invited_partners FROM round_figures WHERE round_id = ?1")
            .db()?
            .query_row([round.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .db()
    }
}

impl Tx<'_> {
    /// Keeps the figures of a closed round, with how many of the team and of the partners were invited.
    ///
    /// # Errors
    /// `RoundSealed` before it is closed.
    pub fn keep_round_figures(&self, round: RoundId, rules: u32, figures: &str, invited: (u32, u32)) -> Result<()> {
        tables::get::<Round>(self.db(), round.0)?.must_be_closed()?;
        self.db()
            .prepare_cached("INSERT OR REPLACE INTO round_figures (round_id, rules, figures, invited_team, invited_partners) VALUES (?1, ?2, ?3, ?4, ?5)")
            .db()?
            .execute((round.0, rules, figures, invited.0, invited.1))
            .db()?;
        Ok(())
    }
}
