//! What stands outside the records: answers to questionnaires, and drafts.

use std::collections::BTreeSet;

use entente_domain::id::RoundId;
use entente_domain::record::round::{Round, RoundProgress};
use entente_domain::{Error, ErrorCode, Result};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use super::rewriting::{Rewriting, is_like_a_choice};
use crate::database::DatabaseResult;
use crate::kept_text::kept_text;
use crate::tables;
use crate::write::Tx;

/// The codes of answers are this short; nobody's name is.
const LONGEST_CODE: usize = 2;

/// Rewrites all free texts of a value; none where nothing changes.
fn rewritten(value: &Value, is_free: &impl Fn(&str) -> bool, fresh: &impl Fn(&str) -> Option<String>) -> Option<Value> {
    match value {
        Value::String(text) if is_free(text) => fresh(text).map(Value::String),
        Value::Array(items) => {
            let new: Vec<Option<Value>> = items.iter().map(|item| rewritten(item, is_free, fresh)).collect();
            let changed = new.iter().any(Option::is_some);
            changed.then(|| Value::Array(new.into_iter().zip(items).map(|(new, old)| new.unwrap_or_else(|| old.clone())).collect()))
        }
        Value::Object(fields) => {
            let mut all = fields.clone();
            let mut changed = false;
            for (key, field) in fields {
                if let Some(new) = rewritten(field, is_free, fresh) {
                    all.insert(key.clone(), new);
                    changed = true;
                }
            }
            changed.then_some(Value::Object(all))
        }
        _ => None,
    }
}

fn parsed(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|_| ErrorCode::DatabaseDamaged.into())
}

/// Takes the name out of the answers to questionnaires. Where a round is closed, its digest is written anew, as an entry of the history.
/// Gives back how many sheets changed.
pub fn rewrite_answers(tx: &mut Tx<'_>, rewriting: &Rewriting<'_>) -> Result<u32> {
    let db = tx.db();
    let mut sheets = 0;
    let mut rounds: BTreeSet<Uuid> = BTreeSet::new();
    let is_free = |text: &str| text.chars().count() > LONGEST_CODE;
    let mut of_people = Vec::new();
    {
        let mut statement = db.prepare("SELECT id, round_id, answers FROM response").db()?;
        let mut rows = statement.query([]).db()?;
        while let Some(row) = rows.next().db()? {
            let (id, round, answers): (Uuid, Uuid, String) = (row.get(0).db()?, row.get(1).db()?, row.get(2).db()?);
            if let Some(new) = rewritten(&parsed(&answers)?, &is_free, &|text| rewriting.text(round, text)) {
                of_people.push((id, round, new.to_string()));
            }
        }
    }
    for (id, round, answers) in of_people {
        db.prepare_cached("UPDATE response SET answers = ?2 WHERE id = ?1").db()?.execute((id, answers)).db()?;
        rounds.insert(round);
        sheets += 1;
    }
    let mut of_groups = Vec::new();
    {
        let mut statement = db.prepare("SELECT round_id, voice, answers, notes FROM group_answer").db()?;
        let mut rows = statement.query([]).db()?;
        while let Some(row) = rows.next().db()? {
            let (round, voice): (Uuid, String) = (row.get(0).db()?, row.get(1).db()?);
            let (answers, notes): (String, String) = (row.get(2).db()?, row.get(3).db()?);
            let fresh = |text: &str| rewriting.text(round, text);
            let new = (rewritten(&parsed(&answers)?, &is_free, &fresh), rewritten(&parsed(&notes)?, &is_free, &fresh));
            if new.0.is_some() || new.1.is_some() {
                let text = |new: Option<Value>, old: String| new.map_or(old, |new| kept_text(&new));
                of_groups.push((round, voice, text(new.0, answers), text(new.1, notes)));
            }
        }
    }
    for (round, voice, answers, notes) in of_groups {
        db.prepare_cached("UPDATE group_answer SET answers = ?3, notes = ?4 WHERE round_id = ?1 AND voice = ?2")
            .db()?
            .execute((round, voice, answers, notes))
            .db()?;
        rounds.insert(round);
        sheets += 1;
    }
    for round in rounds {
        let Some(kept) = tables::find::<Round>(db, round)? else { continue };
        if let RoundProgress::Closed { on, .. } = kept.record.progress
            && !kept.deleted
        {
            let progress = RoundProgress::Closed { on, responses_digest: tx.responses_digest(RoundId(round))? };
            let progress = serde_json::to_value(&progress).map_err(|_| Error::internal("erase.progress"))?;
            tx.change::<Round>(round, "progress", None, progress)?;
        }
    }
    Ok(sheets)
}

/// Takes the name out of everybody's drafts, and drops those of forms about the person. Gives back how many there were.
pub fn rewrite_drafts(db: &Connection, rewriting: &Rewriting<'_>) -> Result<u32> {
    let partner = rewriting.request().partner.to_string();
    let mut drafts: Vec<(String, Option<String>)> = Vec::new();
    {
        let mut statement = db.prepare("SELECT form, content FROM draft").db()?;
        let mut rows = statement.query([]).db()?;
        while let Some(row) = rows.next().db()? {
            let (form, content): (String, String) = (row.get(0).db()?, row.get(1).db()?);
            if form.contains(&partner) {
                drafts.push((form, None));
                continue;
            }
            let is_free = |text: &str| !is_like_a_choice(text);
            // No choice was made for a draft: what is taken for this person goes.
            if let Some(new) = rewritten(&parsed(&content)?, &is_free, &|text| rewriting.text(Uuid::nil(), text)) {
                drafts.push((form, Some(new.to_string())));
            }
        }
    }
    for (form, content) in &drafts {
        match content {
            Some(content) => db.execute("UPDATE draft SET content = ?2 WHERE form = ?1", (form, content)),
            None => db.execute("DELETE FROM draft WHERE form = ?1", [form]),
        }
        .db()?;
    }
    Ok(u32::try_from(drafts.len()).unwrap_or(u32::MAX))
}
