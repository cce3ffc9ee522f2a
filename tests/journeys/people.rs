//! Several people on one vault: what each role may do, invitations, the end of an access, the key (security.md, K5, P1).

use entente_app::{COMMANDS, ErrorCode, Role};
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

const THEIRS: &str = "violon marine douze escargot";

/// A centre in which somebody of that role has opened the vault.
fn opened_by(role: &str, may_export: bool) -> (Centre, String) {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let invited = centre.ask("person_invite", json!({"name": "Awa Diallo", "role": role, "may_export": may_export}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": THEIRS}));
    (centre, invited["id"].as_str().unwrap().to_owned())
}

fn unlock(centre: &Centre, passphrase: &str) -> Value {
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": passphrase}))
}

#[test]
fn every_command_is_refused_to_the_roles_below_the_one_that_it_needs() {
    let mut refused = 0;
    for (role, name) in [(Role::Kiosk, "kiosk"), (Role::Reader, "reader"), (Role::Staff, "staff")] {
        let (centre, _) = opened_by(name, true);
        for command in COMMANDS.iter().filter(|command| command.role > role) {
            assert_eq!(centre.refused(command.name, json!({})).code, ErrorCode::NotAllowed, "{name}: {}", command.name);
            refused += 1;
        }
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn taking_something_out_needs_a_right_of_its_own_whatever_the_role() {
    for (may, role) in [(Role::Reader, "reader"), (Role::Staff, "staff")] {
        let (centre, id) = opened_by(role, false);
        let list = centre.ask("partnership_list", json!({"cursor": null, "limit": 5}));
        let report = json!({"partnership_id": list["rows"][0]["id"], "language": "fr", "format": "html"});
        for command in COMMANDS.iter().filter(|command| command.takes_out && command.role <= may) {
            assert_eq!(centre.refused(command.name, json!({})).code, ErrorCode::ExportNotAllowed, "{role}: {}", command.name);
        }
        unlock(&centre, PASSPHRASE);
        centre.ask("person_change", json!({"id": id, "role": role, "may_export": true}));
        let state = unlock(&centre, THEIRS);
        assert_eq!((state["role"].as_str(), state["may_export"].as_bool()), (Some(role), Some(true)));
        centre.choose_document("rapport.html");
        assert_eq!(centre.ask("report_make", report)["saved"], true);
    }
}

#[test]
fn who_opens_the_vault_is_changed_by_commands_of_its_own_only() {
    let (centre, id) = opened_by("staff", true);
    let access = json!({"role": "coordinator", "may_export": true, "state": {"state": "active"}});
    let change = json!({"entity": "user", "id": id, "section": "access", "before": null, "after": access});
    assert_eq!(centre.refused("record_change", change.clone()).code, ErrorCode::NotAllowed);
    assert_eq!(centre.refused("record_delete", json!({"entity": "user", "id": id})).code, ErrorCode::NotAllowed);
    let habits = json!({"entity": "centre", "id": id, "section": "habits", "before": null, "after": {"idle_minutes": 60}});
    assert_eq!(centre.refused("record_change", habits).code, ErrorCode::NotAllowed);
    unlock(&centre, PASSPHRASE);
    assert_eq!(centre.refused("record_change", change).code, ErrorCode::NotAllowed);
}

#[test]
fn what_needed_the_coordinator_is_not_taken_back_by_others() {
    let (centre, id) = opened_by("staff", true);
    unlock(&centre, PASSPHRASE);
    centre.ask("settings_save", json!({"idle_minutes": 20}));
    let settings = centre.ask("history_list", json!({"limit": 1}))["rows"][0]["operation_id"].clone();
    centre.ask("person_change", json!({"id": id, "role": "staff", "may_export": false}));
    let role = centre.ask("history_list", json!({"limit": 1}))["rows"][0].clone();
    assert_eq!((role["entity"].as_str(), role["can_undo"].as_bool()), (Some("user"), Some(false)));
    unlock(&centre, THEIRS);
    assert_eq!(centre.refused("undo_last", json!({})).code, ErrorCode::NothingToUndo, "it was not theirs");
    for operation in [&settings, &role["operation_id"]] {
        assert_eq!(centre.refused("operation_undo", json!({"operation": operation})).code, ErrorCode::NotAllowed);
    }
    unlock(&centre, PASSPHRASE);
    centre.ask("operation_undo", json!({"operation": settings}));
}

#[test]
fn the_history_tells_who_did_what() {
    let (centre, _) = opened_by("staff", true);
    centre.partnership("Alimentation");
    let history = centre.ask("history_list", json!({"limit": 10}));
    assert_eq!(history["rows"][0]["user"], "Awa Diallo");
    assert!(history["rows"].as_array().unwrap().iter().any(|row| row["user"] == "Claire"));
    centre.ask("log_verify", json!({}));
}

#[test]
fn nobody_takes_the_name_of_somebody_else_and_a_change_of_name_is_noted() {
    let (centre, id) = opened_by("reader", false);
    let called = |person: &str| json!({"language": "fr", "person": person});
    for taken in ["Claire", " claire "] {
        let refused = centre.refused("own_settings_save", called(taken));
        assert_eq!((refused.code, refused.fields[0].field.as_str()), (ErrorCode::InvalidRecord, "person"), "{taken}");
    }
    centre.ask("own_settings_save", called("Awa Sy"));
    unlock(&centre, PASSPHRASE);
    let of = |kind: &str| centre.ask("access_list", json!({"kind": kind, "limit": 5}))["rows"][0].clone();
    assert_eq!((&of("setting_changed")["part"], &of("setting_changed")["person"]), (&json!("own_settings_save"), &json!("Awa Sy")));
    assert_eq!((&of("person_invited")["id"], &of("person_invited")["title"]), (&json!(id), &json!("Awa Sy")));
}

#[test]
fn what_was_tried_in_vain_with_paper_and_a_page_that_was_shown_are_noted() {
    let centre = Centre::new();
    centre.ask("recovery_shares_make", json!({"passphrase": PASSPHRASE, "names": ["Awa Diallo", "Luc Peeters", "Zoé Lambert"]}));
    centre.ask("recovery_share_show", json!({"number": 2}));
    assert_eq!(centre.ask("access_list", json!({"kind": "printed", "limit": 5}))["rows"][0]["part"], "recovery_share_show");
    let voided = centre.ask("recovery_renew", json!({"passphrase": PASSPHRASE}))["recovery_key"].clone();
    centre.ask("recovery_renew", json!({"passphrase": PASSPHRASE}));
    centre.ask("vault_lock", json!({}));
    let refused = centre.refused("vault_recover", json!({"recovery_key": voided, "new_passphrase": THEIRS}));
    assert_eq!(refused.code, ErrorCode::WrongRecoveryKey);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("access_list", json!({"kind": "unlock_failed", "limit": 5}))["rows"][0]["count"], 1);
}

#[test]
fn an_access_that_ended_opens_nothing_and_the_key_is_changed_with_the_sheet_still_good() {
    let (centre, id) = opened_by("staff", true);
    unlock(&centre, PASSPHRASE);
    assert_eq!(centre.ask("person_list", json!({}))["key_is_due"], false);
    centre.ask("person_end", json!({"id": id}));
    assert_eq!(centre.ask("person_list", json!({}))["key_is_due"], true);
    assert_eq!(centre.ask("key_renew", json!({}))["recovery_is_void"], false);
    assert_eq!(centre.ask("person_list", json!({}))["key_is_due"], false);
    centre.partnership("Alimentation");
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("vault_unlock", json!({"passphrase": THEIRS})).code, ErrorCode::WrongPassphrase);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"], 2);
    let again = centre.ask("person_invite_again", json!({"id": id}));
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.ask("vault_join", json!({"code": again["code"], "new_passphrase": THEIRS}))["person"], "Awa Diallo");
}

#[test]
fn a_computer_that_is_only_a_kiosk_asks_an_open_round_and_shows_nothing_else() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (_, member) = centre.member(&partnership, "Diallo", "partner");
    let asked = centre.ask("questionnaire_list", json!({"language": "fr"}))["questionnaires"][0]["reference"].clone();
    let round = json!({"partnership_id": partnership, "title": "Bilan 2026", "opens_on": "2026-11-01", "closes_on": "2026-12-22",
        "questionnaire": asked, "members": [member]});
    let round = centre.ask("round_create", round)["id"].clone();
    let invited = centre.ask("person_invite", json!({"name": "Accueil", "role": "kiosk", "may_export": true}));
    centre.ask("vault_lock", json!({}));
    let state = centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": THEIRS}));
    assert_eq!((state["state"].as_str(), state["rounds"].as_array().map(Vec::len)), (Some("kiosk_choice"), Some(0)));
    let read = json!({"round_id": round, "language": "fr", "plain": false});
    assert_eq!(centre.refused("questionnaire_read", read.clone()).code, ErrorCode::NotAllowed, "no round was chosen");
    unlock(&centre, PASSPHRASE);
    centre.ask("round_open", json!({"id": round}));
    assert_eq!(unlock(&centre, THEIRS)["rounds"][0]["round_id"], round);
    assert_eq!(centre.ask("kiosk_begin", json!({"round_id": round}))["state"], "kiosk");
    centre.ask("questionnaire_read", read);
    assert_eq!(centre.refused("kiosk_begin", json!({"round_id": round})).code, ErrorCode::NotAllowed);
    assert_eq!(centre.ask("kiosk_end", json!({"passphrase": THEIRS}))["state"], "kiosk_choice");
}

#[test]
fn the_page_about_roles_says_what_the_program_refuses() {
    let centre = Centre::new();
    let rows = centre.ask("roles_read", json!({}))["rows"].as_array().unwrap().clone();
    let commands: usize = rows.iter().map(|row| row["commands"].as_array().unwrap().len()).sum();
    assert_eq!(commands, COMMANDS.len(), "every command stands in one line");
    let may = |capability: &str| {
        let row = rows.iter().find(|row| row["capability"] == capability).unwrap();
        row["roles"].as_array().unwrap().iter().map(|role| role.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(may("let_in"), ["coordinator"]);
    assert_eq!(may("record"), ["staff", "coordinator"]);
    assert_eq!(may("answer"), ["kiosk", "reader", "staff", "coordinator"]);
}

#[test]
fn what_somebody_has_not_said_yet_is_for_nobody_else() {
    let (centre, _) = opened_by("staff", true);
    centre.ask("draft_save", json!({"form": "partner:new", "content": {"note": "à relire"}}));
    unlock(&centre, PASSPHRASE);
    assert_eq!(centre.ask("draft_read", json!({"form": "partner:new"}))["content"], Value::Null);
    unlock(&centre, THEIRS);
    assert_eq!(centre.ask("draft_read", json!({"form": "partner:new"}))["content"]["note"], "à relire");
}
