//! What commands note in the access log: who viewed, brought in, took out what, who was let in, what protects was changed; when, of which
//! kind, about which partnership or partner. Never what it says.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use entente_domain::access_entry::{AccessKind, AccessReason, AccessSubject, Code};
use entente_domain::id::PartnerId;
use entente_domain::{Entity, ErrorCode, Result};
use serde_json::Value;
use uuid::Uuid;

use crate::open_vault::OpenVault;
use crate::registry::{COMMANDS, Context};

/// Commands that are noted besides those that take records out, with what a person did.
const NOTED: &[(&str, AccessKind)] = &[
    ("partner_read", AccessKind::Viewed),
    ("person_appearances", AccessKind::Viewed),
    ("history_list", AccessKind::Viewed),
    ("access_list", AccessKind::LogRead),
    ("import_run", AccessKind::Imported),
    ("mail_keep", AccessKind::Imported),
    ("document_attach", AccessKind::Imported),
    ("phone_results_take", AccessKind::Imported),
    ("person_invite", AccessKind::PersonInvited),
    ("person_invite_again", AccessKind::PersonInvited),
    ("person_change", AccessKind::RoleChanged),
    ("person_end", AccessKind::PersonDisabled),
    ("passphrase_change", AccessKind::KeyChanged),
    ("recovery_renew", AccessKind::KeyChanged),
    // They open the vault: where they went is to be known.
    ("recovery_sheet_save", AccessKind::Printed),
    ("recovery_share_save", AccessKind::Printed),
    ("recovery_share_show", AccessKind::Printed),
    ("recovery_shares_make", AccessKind::KeyChanged),
    ("recovery_shares_void", AccessKind::KeyChanged),
    ("key_renew", AccessKind::KeyChanged),
    ("settings_save", AccessKind::SettingChanged),
    // The logs call people by the name that they have now: that it changed is to be known.
    ("own_settings_save", AccessKind::SettingChanged),
    ("backup_make", AccessKind::BackupMade),
    ("backup_make_due", AccessKind::BackupMade),
    ("restore_drill", AccessKind::Restored),
    ("recovery_drill", AccessKind::Restored),
    ("recovery_shares_drill", AccessKind::Restored),
];

/// Why something left, where a file is made for one thing only. Of a copy of a document nobody knows it, and nobody is asked.
const MADE_FOR: &[(&str, AccessReason)] = &[
    ("person_copy_save", AccessReason::Request),
    ("access_save", AccessReason::Audit),
    ("compliance_folder_save", AccessReason::Audit),
    ("incident_register_save", AccessReason::Incident),
    ("report_make", AccessReason::Report),
    ("evaluation_report_make", AccessReason::Report),
    ("results_save", AccessReason::Report),
    ("return_sheet_save", AccessReason::Partnership),
    ("register_save", AccessReason::Partnership),
    ("meeting_papers_save", AccessReason::Partnership),
    ("meeting_calendar_save", AccessReason::Partnership),
];

/// The same view again within that time is the same view: a screen reads its record anew after every change.
const ONE_VIEW_MINUTES: i64 = 10;

/// So many views are remembered; beyond it all are forgotten, and the next one of each is noted again.
const MOST_VIEWS: usize = 1_000;

/// What is to be noted once a command has done its work.
pub(crate) struct ToNote {
    kind: AccessKind,
    subject: AccessSubject,
}

/// What this session has viewed of late.
#[derive(Debug, Default)]
pub(crate) struct RecentViews(HashMap<View, DateTime<Utc>>);

/// A view: of which kind, of which record, and of whom it tells.
type View = (AccessKind, Option<Uuid>, Option<PartnerId>);

impl RecentViews {
    /// Whether this view is a new one.
    fn is_new(&mut self, view: View, now: DateTime<Utc>) -> bool {
        if self.0.len() >= MOST_VIEWS {
            self.0.clear();
        }
        let before = self.0.insert(view, now);
        before.is_none_or(|before| now - before >= TimeDelta::minutes(ONE_VIEW_MINUTES) || now < before)
    }
}

/// What a command is about, read before its request is used up; none for commands that are not noted.
///
/// The fields are those of the requests: a test holds every command that takes something out to having one of them.
pub(crate) fn of(name: &str, request: &Value) -> Option<ToNote> {
    let takes_out = COMMANDS.iter().any(|command| command.name == name && command.takes_out);
    let listed = NOTED.iter().find(|(noted, _)| *noted == name).map(|(_, kind)| *kind);
    let kind = if takes_out { AccessKind::Exported } else { listed? };
    let id = |field: &str| request.get(field).and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
    let part = Code::try_from(name.to_owned()).ok();
    let subject = match (kind, id("id")) {
        (AccessKind::LogRead, _) => AccessSubject { partner: id("partner_id").map(PartnerId), ..AccessSubject::default() },
        (AccessKind::Viewed, record) => {
            let partner = record.or_else(|| id("partner_id"));
            AccessSubject { entity: Some(Entity::Partner), id: partner, partner: partner.map(PartnerId), part, count: None }
        }
        (AccessKind::PersonInvited | AccessKind::RoleChanged | AccessKind::PersonDisabled, person) => {
            AccessSubject { entity: Some(Entity::User), id: person, ..AccessSubject::default() }
        }
        (_, record) => {
            let (entity, record) = match (id("partnership_id"), id("round_id"), record) {
                (Some(partnership), _, _) => (Some(Entity::Partnership), Some(partnership)),
                (None, Some(round), _) => (Some(Entity::Round), Some(round)),
                (None, None, Some(record)) => (kind_of_record(name), Some(record)),
                (None, None, None) => (None, None),
            };
            AccessSubject { entity, id: record, partner: id("partner_id").map(PartnerId), part, count: None }
        }
    };
    Some(ToNote { kind, subject })
}

/// Of which kind the record is that a command names by its id alone.
fn kind_of_record(command: &str) -> Option<Entity> {
    match command {
        "document_save" => Some(Entity::Document),
        "enclosure_save" => Some(Entity::Enclosure),
        "meeting_papers_save" | "meeting_calendar_save" => Some(Entity::Meeting),
        "questionnaire_save" => Some(Entity::Questionnaire),
        "erasure_certificate_save" => Some(Entity::ErasureCertificate),
        _ => None,
    }
}

/// Notes it, unless nothing was done.
///
/// # Errors
/// What the storage refuses. A view is shown all the same: whoever needs a record while the disk is full must not be kept from it. Nor
/// from a backup on another disk, which opens to nobody whom the vault does not.
pub(crate) fn note(context: &Context<'_>, to_note: ToNote, response: &Value) -> Result<()> {
    let ToNote { kind, mut subject } = to_note;
    // Who was invited has an id only since then.
    if kind == AccessKind::PersonInvited && subject.id.is_none() {
        subject.id = response.get("id").and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
    }
    // The person changed their mind, or there was nothing to back up.
    let was_done = ["saved", "made"].iter().all(|word| response.get(*word).and_then(Value::as_bool) != Some(false));
    if !was_done {
        return Ok(());
    }
    let open = context.app.opened()?;
    let only_looked = matches!(kind, AccessKind::Viewed | AccessKind::LogRead);
    // Histories are of records of every kind: only a person's or an organisation's is a look at them.
    if kind == AccessKind::Viewed && !is_of_partner(&open, &subject)? {
        return Ok(());
    }
    if only_looked && !open.views().is_new((kind, subject.id, subject.partner), context.app.clock().now()) {
        return Ok(());
    }
    let reason = MADE_FOR.iter().find(|(made, _)| subject.part.as_ref().is_some_and(|part| part.as_str() == *made)).map(|(_, why)| *why);
    match open.vault.note_access(kind, subject, reason) {
        Err(error) if (only_looked || kind == AccessKind::BackupMade) && error.code == ErrorCode::Storage => Ok(()),
        noted => noted,
    }
}

fn is_of_partner(open: &OpenVault, subject: &AccessSubject) -> Result<bool> {
    match subject.partner {
        Some(partner) => Ok(open.vault.read(|reader| reader.partner_name(partner))?.is_some()),
        None => Ok(false),
    }
}

/// Notes now what this call is to be noted for, because it is about to be done for good.
///
/// # Errors
/// What the storage refuses: then it must not be done.
pub(crate) fn note_pending(context: &Context<'_>) -> Result<()> {
    match context.to_note.take() {
        Some(to_note) => note(context, to_note, &Value::Null),
        None => Ok(()),
    }
}

/// With what a vault was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OpenedBy {
    /// What a person knows.
    Passphrase,
    /// The recovery sheet, which sets a new passphrase.
    RecoverySheet,
    /// The pages of two colleagues, which set one as well.
    Pages,
    /// The code of an invitation, by which a person sets their first one.
    Invitation,
}

/// Notes that the vault was opened, and with what: a new passphrase is one of somebody who did not know the old one. It does not fail
/// because it cannot be noted.
pub(crate) fn note_opening(open: &OpenVault, by: OpenedBy) {
    let (command, kind) = match by {
        OpenedBy::Passphrase => return note_session(open, AccessKind::Unlocked),
        OpenedBy::RecoverySheet => ("vault_recover", AccessKind::KeyChanged),
        OpenedBy::Pages => ("vault_recover_together", AccessKind::KeyChanged),
        OpenedBy::Invitation => ("vault_join", AccessKind::KeyChanged),
    };
    let subject = AccessSubject { part: Code::try_from(command.to_owned()).ok(), ..AccessSubject::default() };
    let _ = open.vault.note_access(kind, subject, None);
    note_session(open, AccessKind::Unlocked);
}

/// Notes looks at what was noted with partners, by whoever reads it: one for each of them.
///
/// # Errors
/// What the storage refuses, but that it is full.
pub(crate) fn note_looks(context: &Context<'_>, command: &str, record: (Entity, Uuid), partners: &[PartnerId]) -> Result<()> {
    for partner in partners {
        let part = Code::try_from(command.to_owned()).ok();
        let subject = AccessSubject { entity: Some(record.0), id: Some(record.1), partner: Some(*partner), part, count: None };
        note(context, ToNote { kind: AccessKind::Viewed, subject }, &Value::Null)?;
    }
    Ok(())
}

/// Notes that the vault was opened or is about to be locked. Neither fails because it cannot be noted.
pub(crate) fn note_session(open: &OpenVault, kind: AccessKind) {
    let _ = open.vault.note_access(kind, AccessSubject::default(), None);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_command_that_takes_something_out_can_be_named_in_the_access_log() {
        for command in COMMANDS.iter().filter(|command| command.takes_out) {
            let part = of(command.name, &json!({})).and_then(|to_note| to_note.subject.part);
            assert_eq!(part.as_ref().map(Code::as_str), Some(command.name));
        }
    }

    #[test]
    fn a_reason_is_given_to_commands_that_take_something_out_and_to_no_other() {
        for (made, _) in MADE_FOR {
            assert!(COMMANDS.iter().any(|command| command.name == *made && command.takes_out), "{made}");
        }
    }

    #[test]
    fn only_commands_that_there_are_stand_in_the_list() {
        for name in NOTED.iter().map(|(name, _)| *name) {
            assert!(COMMANDS.iter().any(|command| command.name == name), "{name}");
        }
    }

    #[test]
    fn a_view_is_noted_once_in_ten_minutes() {
        let (mut views, now, who) = (RecentViews::default(), Utc::now(), Some(Uuid::nil()));
        assert!(views.is_new((AccessKind::Viewed, who, None), now));
        assert!(!views.is_new((AccessKind::Viewed, who, None), now + TimeDelta::minutes(9)));
        assert!(views.is_new((AccessKind::Viewed, None, None), now + TimeDelta::minutes(9)));
        assert!(views.is_new((AccessKind::Viewed, who, None), now + TimeDelta::minutes(19)));
        assert!(views.is_new((AccessKind::Viewed, who, None), now), "a clock that was set back begins anew");
    }
}
