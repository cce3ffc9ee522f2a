//! Documents of a meeting that are kept in the vault: chosen, encrypted, given out again on request.

use entente_domain::change::Op;
use entente_domain::id::{DocumentId, MeetingId};
use entente_domain::record::document::{Document, DocumentDescription, DocumentPlace, LARGEST_FILE};
use entente_domain::{Entity, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::kept_files::{digest, hand_out, read_up_to};
use crate::keys::Saved;
use crate::partnerships::One;
use crate::records::Made;
use crate::registry::Context;

/// A file to attach.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Attach {
    /// To which meeting.
    pub meeting_id: MeetingId,
    /// What it is, in plain words; the name of the file where it is empty.
    pub title: String,
}

/// A document that was attached.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Attached {
    /// The document; none when the person changed their mind.
    pub made: Option<Made>,
}

pub(crate) fn attach(context: &Context<'_>, request: Attach) -> Result<Attached> {
    let Some(path) = context.choosing.file() else { return Ok(Attached { made: None }) };
    let content = read_up_to(&path, LARGEST_FILE)?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = if request.title.trim().is_empty() { file_name.clone() } else { request.title };
    let id = Uuid::now_v7();
    let place = DocumentPlace::Attached { file_name, size: content.len() as u64, digest: digest(&content) };
    let document = Document { id: DocumentId(id), meeting_id: request.meeting_id, description: DocumentDescription { title, place } };
    context.app.opened()?.vault.write(Op::Create(Entity::Document), |tx| {
        tx.create(&document)?;
        tx.keep_file(id, &content)
    })?;
    Ok(Attached { made: Some(Made { id }) })
}

pub(crate) fn save(context: &Context<'_>, request: One) -> Result<Saved> {
    let document = context.app.opened()?.vault.read(|reader| reader.document(DocumentId(request.id)))?;
    let DocumentPlace::Attached { file_name, digest, .. } = document.description.place else { return Err(ErrorCode::NotFound.into()) };
    hand_out(context, request.id, &file_name, &digest)
}
