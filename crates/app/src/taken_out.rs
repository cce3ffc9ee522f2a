//! What leaves the vault is noted in the access log: when, by whom, of which kind, about which partnership or partner. Never what it says.

use entente_domain::access_entry::{AccessKind, AccessSubject, Code};
use entente_domain::id::PartnerId;
use entente_domain::{Entity, Result};
use serde_json::Value;
use uuid::Uuid;

use crate::registry::{COMMANDS, Context};

/// Notes what a command is about, before its request is used up; none for commands that take nothing out.
///
/// The fields are those of the requests: a test holds every command that takes something out to having one of them.
pub(crate) fn subject_of(name: &str, request: &Value) -> Option<AccessSubject> {
    let takes_out = COMMANDS.iter().any(|command| command.name == name && (command.capability.takes_out() || is_copy(name)));
    if !takes_out {
        return None;
    }
    let id = |field: &str| request.get(field).and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
    let entity = |name: &str| match name {
        "document_save" => Some(Entity::Document),
        "enclosure_save" => Some(Entity::Enclosure),
        "meeting_papers_save" | "meeting_calendar_save" => Some(Entity::Meeting),
        "questionnaire_save" => Some(Entity::Questionnaire),
        _ => None,
    };
    let (entity, record) = match (id("partnership_id"), id("round_id"), id("id")) {
        (Some(partnership), _, _) => (Some(Entity::Partnership), Some(partnership)),
        (None, Some(round), _) => (Some(Entity::Round), Some(round)),
        (None, None, Some(record)) => (entity(name), Some(record)),
        (None, None, None) => (None, None),
    };
    let part = Code::try_from(name.to_owned()).ok();
    Some(AccessSubject { entity, id: record, partner: id("partner_id").map(PartnerId), part, count: None })
}

/// Commands that hand a person what is theirs, or an authority what it asks for: they serve something else than taking out, and are
/// noted as well. The version of the compliance folder is counted from these notes.
fn is_copy(name: &str) -> bool {
    matches!(name, "person_copy_save" | crate::compliance_folder::COMMAND)
}

/// Notes it, unless nothing was written because the person changed their mind.
pub(crate) fn note(context: &Context<'_>, subject: AccessSubject, response: &Value) -> Result<()> {
    let was_written = response.get("saved").and_then(Value::as_bool) != Some(false);
    if !was_written {
        return Ok(());
    }
    context.app.opened()?.vault.note_access(AccessKind::Exported, subject, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_that_takes_something_out_can_be_named_in_the_access_log() {
        for command in COMMANDS.iter().filter(|command| command.capability.takes_out()) {
            let subject = subject_of(command.name, &serde_json::json!({})).and_then(|subject| subject.part);
            assert_eq!(subject.as_ref().map(Code::as_str), Some(command.name));
        }
    }
}
