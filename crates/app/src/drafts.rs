//! Drafts of open forms: they survive a lock and a crash.

use entente_domain::Result;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::registry::Context;
use crate::session::Nothing;

/// The draft of a form to keep.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveDraft {
    /// The form: a short code with the ids of its records.
    pub form: String,
    /// What was typed so far.
    #[ts(type = "unknown")]
    pub content: Value,
}

/// Which draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OneDraft {
    /// The form.
    pub form: String,
}

/// A draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Draft {
    /// What was typed; null when there is none.
    #[ts(type = "unknown")]
    pub content: Option<Value>,
}

pub(crate) fn save(context: &Context<'_>, request: SaveDraft) -> Result<Nothing> {
    context.app.opened()?.vault.keep_draft(&request.form, Some(&request.content))?;
    Ok(Nothing {})
}

pub(crate) fn read(context: &Context<'_>, request: OneDraft) -> Result<Draft> {
    let content = context.app.opened()?.vault.draft(&request.form)?;
    Ok(Draft { content })
}

pub(crate) fn drop_draft(context: &Context<'_>, request: OneDraft) -> Result<Nothing> {
    context.app.opened()?.vault.keep_draft(&request.form, None)?;
    Ok(Nothing {})
}
