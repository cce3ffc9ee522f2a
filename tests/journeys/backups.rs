//! Backups through the commands: every day, before an import, elsewhere; a drill, and restoring beside what is there (security.md, S3).

use std::fs;

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

fn safety(centre: &Centre) -> Value {
    centre.ask("today_read", json!({}))["safety"].clone()
}

#[test]
fn a_backup_of_the_day_is_made_once_and_only_when_something_changed() {
    let centre = Centre::new();
    assert_eq!((&safety(&centre)["backed_up_on"], &safety(&centre)["backup_due"]), (&Value::Null, &json!(true)));
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], true);
    centre.partnership("Accès aux soins");
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], false, "there is one of this hour");
    centre.clock.advance(chrono::Duration::hours(5));
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], true, "what was noted since the morning is not lost in the evening");
    centre.partnership("Jardin partagé");
    centre.clock.advance_days(1);
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], true);
    centre.clock.advance_days(1);
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], false, "nothing changed");
    let view = centre.ask("backup_read", json!({}));
    assert_eq!(view["rows"].as_array().unwrap().len(), 2);
    assert_eq!(view["safety"]["backed_up_on"], "2026-11-23");
    assert_eq!(view["safety"]["elsewhere_due"], true);
}

#[test]
fn a_backup_is_restored_beside_the_vault_and_opens_with_the_passphrase_of_its_day() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let stick = centre.choose_document("stick");
    std::fs::create_dir(&stick).unwrap();
    let made = centre.ask("backup_make", json!({"elsewhere": true}))["backup"].clone();
    assert_eq!((&made["records"]["partnership"], &made["records"]["partner"]), (&json!(1), &json!(0)));
    assert_eq!(safety(&centre)["elsewhere_due"], false);
    centre.partnership("Alimentation");
    let fresh = "violon marine douze escargot";
    centre.ask("passphrase_change", json!({"passphrase": PASSPHRASE, "new_passphrase": fresh}));
    centre.ask("vault_lock", json!({}));

    let backup = fs::read_dir(&stick).unwrap().flatten().next().unwrap().path();
    centre.choose_table("restored.entente-backup", &fs::read(&backup).unwrap());
    let beside = centre.choose_document("beside");
    assert_eq!(centre.refused("vault_restore", json!({"passphrase": fresh})).code, ErrorCode::WrongPassphrase);
    assert!(!beside.exists());
    assert_eq!(centre.ask("vault_restore", json!({"passphrase": PASSPHRASE}))["state"], "locked");
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    let view = centre.ask("backup_read", json!({}));
    assert_eq!(
        (view["rows"].as_array().unwrap().len(), &view["safety"]["backed_up_on"]),
        (0, &Value::Null),
        "beside the new folder lies none"
    );
    // What was done since that day is to be done again.
    assert_eq!(view["safety"]["restored_from"], "2026-11-22");
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], true);
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"], 1);
    centre.ask("log_verify", json!({}));
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("vault_restore", json!({"passphrase": PASSPHRASE})).code, ErrorCode::VaultExists);
    // The vault that was there is as it was.
    centre.app.use_vault(&centre.vault());
    centre.ask("vault_unlock", json!({"passphrase": fresh}));
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"], 2);
}

#[test]
fn who_tries_out_the_passphrases_of_others_by_drills_waits_and_it_is_noted() {
    let centre = Centre::new();
    centre.ask("backup_make", json!({}));
    let wrong = || centre.refused("restore_drill", json!({"passphrase": "violon marine douze escargot"})).code;
    for _ in 0..5 {
        assert_eq!(wrong(), ErrorCode::WrongPassphrase);
    }
    assert_eq!(wrong(), ErrorCode::TooManyAttempts);
    let failed = centre.ask("access_list", json!({"kind": "unlock_failed", "limit": 9}));
    let noted: u64 = failed["rows"].as_array().unwrap().iter().map(|row| row["count"].as_u64().unwrap_or(1)).sum();
    assert_eq!(noted, 5, "{failed}");
}

#[test]
fn a_drill_restores_for_real_changes_nothing_and_is_certified() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    assert_eq!(centre.refused("restore_drill", json!({"passphrase": PASSPHRASE})).code, ErrorCode::NoBackup);
    centre.ask("backup_make", json!({}));
    assert_eq!(centre.refused("restore_drill", json!({"passphrase": "violon marine douze escargot"})).code, ErrorCode::WrongPassphrase);
    assert_eq!(centre.refused("restore_drill", json!({})).code, ErrorCode::InvalidRequest);
    assert_eq!(safety(&centre)["drilled_on"], Value::Null);
    let drilled = centre.ask("restore_drill", json!({"passphrase": PASSPHRASE}));
    assert_eq!((drilled["records"].as_u64(), drilled["entries"].as_u64()), (Some(3), Some(3)));
    assert_eq!(drilled["records_now"], 3);
    centre.partnership("Alimentation");
    assert_eq!(centre.ask("restore_drill", json!({"passphrase": PASSPHRASE}))["records_now"], 4, "what a restoring would not bring back");
    assert_eq!(safety(&centre)["drilled_on"], "2026-11-22");
    assert_eq!(safety(&centre)["restored_from"], Value::Null);
    let certificate = centre.choose_document("attestation.pdf");
    assert_eq!(centre.ask("drill_certificate_save", json!({"language": "fr"}))["saved"], true);
    assert!(fs::read(certificate).unwrap().starts_with(b"%PDF-"));
    let left: Vec<_> =
        fs::read_dir(centre.folder.path().join("Entente-backups")).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn an_import_is_preceded_by_a_backup() {
    let centre = Centre::new();
    centre.choose_table("partenaires.csv", "Nom;Courriel\nMaison de quartier;\nRégie;\n".as_bytes());
    centre.ask("import_open", json!({}));
    centre.ask("import_run", json!({"partnership_id": null, "side": "partner", "default_category": "other", "leave_out": []}));
    let view = centre.ask("backup_read", json!({}));
    let count = |view: &Value| view["rows"].as_array().unwrap().len();
    assert_eq!((count(&view), &view["safety"]["backup_due"]), (1, &json!(true)));
    // It stays though others of the same day follow, until somebody had the time to notice.
    for name in ["Accès aux soins", "Jardin partagé"] {
        centre.clock.advance(chrono::Duration::minutes(10));
        centre.partnership(name);
        centre.ask("backup_make", json!({}));
    }
    assert_eq!(count(&centre.ask("backup_read", json!({}))), 2, "the one before, and the last of the day");
    centre.days_pass(15);
    centre.ask("backup_make", json!({}));
    assert_eq!(count(&centre.ask("backup_read", json!({}))), 2, "one of each day");
}

#[test]
fn taking_back_a_whole_import_is_preceded_by_a_backup_and_taking_back_a_few_changes_is_not() {
    let centre = Centre::new();
    let imported = |names: std::ops::Range<u32>| {
        let rows: String = names.map(|n| format!("Maison {n}\n")).collect();
        centre.choose_table("partenaires.csv", format!("Nom\n{rows}").as_bytes());
        centre.ask("import_open", json!({}));
        let run = json!({"partnership_id": null, "side": "partner", "default_category": "other", "leave_out": []});
        centre.ask("import_run", run)["operation"].clone()
    };
    let count = || centre.ask("backup_read", json!({}))["rows"].as_array().unwrap().len();
    let few = imported(0..3);
    assert_eq!(count(), 1);
    centre.ask("operation_undo", json!({"operation": few}));
    assert_eq!(count(), 1);
    centre.clock.advance(chrono::Duration::minutes(10));
    let many = imported(10..40);
    centre.clock.advance(chrono::Duration::minutes(10));
    let before = count();
    centre.ask("operation_undo", json!({"operation": many}));
    assert_eq!(count(), before + 1, "with the list as it was");
    centre.partnership("Jardin partagé");
    assert_eq!(centre.refused("operation_undo", json!({"operation": many})).code, ErrorCode::NothingToUndo);
    assert_eq!(count(), before + 1, "nothing was taken back, so nothing is to be gone back from");
}

#[test]
fn a_copy_that_would_lie_with_the_vault_does_not_count_as_one_elsewhere() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    centre.ask("backup_make", json!({}));
    for place in ["Entente", "Entente-backups", "Entente/../Entente"] {
        centre.choose_document(place);
        assert_eq!(centre.refused("backup_make", json!({"elsewhere": true})).code, ErrorCode::BackupBeside, "{place}");
    }
    assert_eq!(safety(&centre)["elsewhere_on"], Value::Null);
}

#[test]
fn closing_the_program_leaves_a_backup_of_what_changed_and_none_of_what_did_not() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let count = || fs::read_dir(centre.folder.path().join("Entente-backups")).map_or(0, Iterator::count);
    centre.app.close();
    assert_eq!(count(), 1);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    centre.app.close();
    assert_eq!(count(), 1);
}

#[test]
fn the_demonstration_is_not_backed_up() {
    let centre = Centre::new();
    centre.ask("vault_lock", json!({}));
    centre.ask("demonstration_open", json!({"language": "fr"}));
    assert_eq!(centre.ask("backup_make_due", json!({}))["made"], false);
    assert_eq!(centre.refused("backup_make", json!({})).code, ErrorCode::NotAllowed);
}
