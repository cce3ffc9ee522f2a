//! Drafts of open forms: encrypted like everything, no part of the history, gone when the form is saved. Each person has their own: what
//! somebody has not said yet is for nobody else.

use entente_domain::{Error, ErrorCode, Result};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;

use crate::database::DatabaseResult;
use crate::vault::Vault;

/// A form is named by a short code and the ids of its records.
const LONGEST_NAME: usize = 200;
/// No form holds more.
const LARGEST: usize = 1 << 20;

/// Under which name a person's draft of a form is kept.
fn owned(user: Uuid, form: &str) -> String {
    format!("{user} {form}")
}

/// Hands the drafts of an older program to the one person whom it knew.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn adopt(db: &Connection, user: Uuid) -> Result<()> {
    db.execute("UPDATE draft SET form = ?1 || form", [owned(user, "")]).db()?;
    Ok(())
}

impl Vault {
    /// The draft of a form, of the person who works here.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn draft(&self, form: &str) -> Result<Option<Value>> {
        self.read(|reader| {
            let mut statement = reader.db.prepare_cached("SELECT content FROM draft WHERE form = ?1").db()?;
            let text: Option<String> = statement.query_row([owned(self.user, form)], |row| row.get(0)).optional().db()?;
            text.map(|text| serde_json::from_str(&text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()
        })
    }

    /// Keeps the draft of a form, or drops it when there is none.
    ///
    /// Drafts are the one write outside the change log: what a person has not yet said is not history (ADR 0005).
    ///
    /// # Errors
    /// `InvalidRequest` for a name or content beyond the limits; `Storage`.
    pub fn keep_draft(&self, form: &str, content: Option<&Value>) -> Result<()> {
        let text = content.map(Value::to_string);
        if form.is_empty() || form.len() > LONGEST_NAME || text.as_ref().is_some_and(|text| text.len() > LARGEST) {
            return Err(ErrorCode::InvalidRequest.into());
        }
        let form = owned(self.user, form);
        self.with_writer(|db| {
            match text {
                Some(text) => db
                    .prepare_cached("INSERT INTO draft (form, content) VALUES (?1, ?2) ON CONFLICT (form) DO UPDATE SET content = ?2")
                    .db()?
                    .execute((&form, text)),
                None => db.prepare_cached("DELETE FROM draft WHERE form = ?1").db()?.execute([&form]),
            }
            .db()?;
            Ok(())
        })
    }
}
