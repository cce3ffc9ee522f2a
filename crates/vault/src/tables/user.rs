//! The people who open the vault.

use entente_domain::id::UserId;
use entente_domain::record::user::User;
use entente_domain::{Entity, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::{Stored, text};
use crate::database::DatabaseResult;
use crate::vault::Reader;

impl Stored for User {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["name", "role", "state"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(self.identity.name.trim()), text(self.access.role.name()), text(self.access.state.name())]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.identity.name.trim().to_owned()
    }
}

impl Reader<'_> {
    /// One person who opens the vault, or did.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn user(&self, id: UserId) -> Result<User> {
        super::get(self.db, id.0)
    }

    /// All people who open the vault, or did, in the order in which they came.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn users(&self) -> Result<Vec<User>> {
        super::list(self.db, "1 ORDER BY t.n", [])
    }

    /// The name of a person who opens the vault, or did; empty when it is not known.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn person(&self, id: Uuid) -> Result<String> {
        let mut statement = self.db.prepare_cached("SELECT name FROM user WHERE id = ?1").db()?;
        Ok(statement.query_row([id], |row| row.get(0)).optional().db()?.unwrap_or_default())
    }
}

/// Whose a slot is.
pub fn of_slot(db: &Connection, slot: Uuid) -> Result<Option<UserId>> {
    let mut statement = db.prepare_cached("SELECT user FROM key_slot WHERE slot = ?1").db()?;
    Ok(statement.query_row([slot], |row| row.get(0)).optional().db()?.map(UserId))
}

/// The slot of a person, if they have one.
pub fn slot_of(db: &Connection, user: UserId) -> Result<Option<Uuid>> {
    db.prepare_cached("SELECT slot FROM key_slot WHERE user = ?1").db()?.query_row([user.0], |row| row.get(0)).optional().db()
}

/// Gives a person this slot and no other.
pub fn give_slot(db: &Connection, user: UserId, slot: Uuid) -> Result<()> {
    take_slot(db, user)?;
    db.prepare_cached("INSERT INTO key_slot (slot, user) VALUES (?1, ?2)").db()?.execute((slot, user.0)).db()?;
    Ok(())
}

/// Takes a person's slot away.
pub fn take_slot(db: &Connection, user: UserId) -> Result<()> {
    db.prepare_cached("DELETE FROM key_slot WHERE user = ?1").db()?.execute([user.0]).db()?;
    Ok(())
}
