//! Questionnaires that are composed here.

use entente_domain::id::QuestionnaireId;
use entente_domain::{Error, ErrorCode, Result};
use entente_instruments::form::answering::{Questionnaire, unreadable};
use entente_instruments::form::draft::{QuestionnaireDraft, of_form, to_form};
use serde::Deserialize;
use ts_rs::TS;

use crate::library;
use crate::records::Made;
use crate::registry::Context;

/// A questionnaire to compose on.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ReadQuestionnaireDraft {
    /// One of the centre's own; none for a new one.
    pub id: Option<QuestionnaireId>,
}

/// A questionnaire that was composed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveQuestionnaireDraft {
    /// What it asks.
    pub draft: QuestionnaireDraft,
    /// The one in whose place it stands; none for a new one. Rounds that asked that one keep it as it was.
    pub replaces: Option<QuestionnaireId>,
}

pub(crate) fn read(context: &Context<'_>, request: ReadQuestionnaireDraft) -> Result<QuestionnaireDraft> {
    let Some(id) = request.id else { return Ok(QuestionnaireDraft::new(context.app.language())) };
    let kept = context.app.opened()?.vault.read(|reader| reader.questionnaire(id))?;
    let form = Questionnaire::read(&kept.content.fhir).map_err(|refusal| unreadable(&refusal))?.form;
    // What the composer cannot show whole, it must not change.
    let draft = of_form(&form).ok_or_else(|| Error::new(ErrorCode::InstrumentUnsupported).with("path", ".").with("what", "compose"))?;
    Ok(draft.with_ready_scale())
}

pub(crate) fn save(context: &Context<'_>, request: SaveQuestionnaireDraft) -> Result<Made> {
    let mut draft = request.draft;
    // A round knows by its url which rounds asked the same; a composed questionnaire has one from its first day on.
    if draft.identity.url.is_none() {
        draft.identity.url = Some(format!("urn:uuid:{}", uuid::Uuid::new_v4()));
    }
    let form = to_form(&draft).map_err(Error::invalid)?;
    let kept = library::keep(context.app, &form, "", request.replaces)?;
    Ok(Made { id: kept.id.0 })
}
