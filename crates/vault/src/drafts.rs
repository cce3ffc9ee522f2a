//! Drafts of open forms: encrypted like everything, no part of the history, gone when the form is saved.

use entente_domain::{Error, ErrorCode, Result};
use rusqlite::OptionalExtension;
use serde_json::Value;

use crate::database::DatabaseResult;
use crate::vault::{Reader, Vault};

/// A form is named by a short code and the ids of its records.
const LONGEST_NAME: usize = 200;
/// No form holds more.
const LARGEST: usize = 1 << 20;

impl Reader<'_> {
    /// The draft of a form.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn draft(&self, form: &str) -> Result<Option<Value>> {
        let mut statement = self.db.prepare_cached("SELECT content FROM draft WHERE form = ?1").db()?;
        let text: Option<String> = statement.query_row([form], |row| row.get(0)).optional().db()?;
        text.map(|text| serde_json::from_str(&text).map_err(|_| Error::new(ErrorCode::DatabaseDamaged))).transpose()
    }
}

impl Vault {
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
        self.with_writer(|db| {
            match text {
                Some(text) => db
                    .prepare_cached("INSERT INTO draft (form, content) VALUES (?1, ?2) ON CONFLICT (form) DO UPDATE SET content = ?2")
                    .db()?
                    .execute((form, text)),
                None => db.prepare_cached("DELETE FROM draft WHERE form = ?1").db()?.execute([form]),
            }
            .db()?;
            Ok(())
        })
    }
}
