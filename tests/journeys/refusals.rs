//! Each thing that can be wrong has its own refusal, and nothing is lost by it.

use std::fs;

use entente_app::texts::sentence;
use entente_app::{ErrorCode, Language};
use serde_json::json;

use crate::centre::{Centre, PASSPHRASE};

#[test]
fn each_fault_of_a_vault_has_its_own_message_in_each_language() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let unlock = || centre.refused("vault_unlock", json!({"passphrase": PASSPHRASE}));
    let mut refusals = Vec::new();

    let mut second = Centre::bare();
    second.folder = tempfile::tempdir().unwrap();
    second.app.use_vault(&centre.vault());
    refusals.push(second.refused("vault_unlock", json!({"passphrase": PASSPHRASE})));
    assert_eq!(refusals[0].code, ErrorCode::VaultInUse);
    centre.ask("vault_lock", json!({}));

    refusals.push(centre.refused("vault_unlock", json!({"passphrase": "violon marine douze escargot"})));
    assert_eq!(refusals[1].code, ErrorCode::WrongPassphrase);

    let database = centre.vault().join("entente.db");
    let whole = fs::read(&database).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() * 2 / 3] ^= 0x40;
    fs::write(&database, &flipped).unwrap();
    refusals.push(unlock());
    assert_eq!(refusals[2].code, ErrorCode::DatabaseDamaged);
    fs::write(&database, &whole).unwrap();

    let headers: Vec<_> = ["header.entente", "header-copy.entente"].map(|name| centre.vault().join(name)).into();
    let header = fs::read(&headers[0]).unwrap();
    for path in &headers {
        fs::write(path, &header[..header.len() - 7]).unwrap();
    }
    refusals.push(unlock());
    assert_eq!(refusals[3].code, ErrorCode::HeaderDamaged);
    for path in &headers {
        fs::write(path, &header).unwrap();
    }
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["rows"][0]["name"], "Accès aux soins");

    for language in Language::ALL {
        let mut said: Vec<String> = refusals.iter().map(|error| sentence(language, error).what).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), refusals.len(), "{language:?}: {said:?}");
        assert!(said.iter().all(|sentence| !sentence.starts_with('[')), "{said:?}");
    }
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_the_recovery_key() {
    let centre = Centre::bare();
    let created = centre.ask("vault_create", json!({"organisation": "Maison médicale", "language": "fr", "passphrase": PASSPHRASE}));
    let key = created["recovery_key"].as_str().unwrap().to_owned();
    let mistyped = key.replacen(|c: char| c.is_ascii_digit(), "Z", 1).replacen(' ', "", 1);
    if mistyped.replace(' ', "") != key.replace(' ', "") {
        assert_eq!(centre.refused("recovery_confirm", json!({"typed": mistyped})).code, ErrorCode::RecoveryKeyMistyped);
    }
    assert_eq!(centre.ask("session_state", json!({}))["state"], "recovery_pending");
    let sheet = centre.choose_document("feuille.pdf");
    assert_eq!(centre.ask("recovery_sheet_save", json!({}))["saved"], true);
    assert!(fs::read(sheet).unwrap().starts_with(b"%PDF-"));
    assert_eq!(centre.ask("recovery_confirm", json!({"typed": key.to_lowercase()}))["state"], "open");
    centre.ask("vault_lock", json!({}));
    let fresh = "violon marine douze escargot";
    centre.ask("vault_recover", json!({"recovery_key": key, "new_passphrase": fresh}));
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("vault_unlock", json!({"passphrase": PASSPHRASE})).code, ErrorCode::WrongPassphrase);
    centre.ask("vault_unlock", json!({"passphrase": fresh}));
}

#[test]
fn a_draft_survives_a_lock() {
    let centre = Centre::new();
    let content = json!({"what": "Lire chaque décision"});
    centre.ask("draft_save", json!({"form": "adjustment", "content": content}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("draft_read", json!({"form": "adjustment"}))["content"], content);
    centre.ask("draft_drop", json!({"form": "adjustment"}));
    assert!(centre.ask("draft_read", json!({"form": "adjustment"}))["content"].is_null());
}

#[test]
fn a_list_that_is_no_table_is_refused_in_one_sentence() {
    let centre = Centre::new();
    for (name, bytes, code) in [
        ("vide.csv", Vec::new(), ErrorCode::FileEmpty),
        ("image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), ErrorCode::FileKindUnknown),
        ("faux.xlsx", b"PK\x03\x04 not really".to_vec(), ErrorCode::WorkbookUnreadable),
    ] {
        centre.choose_table(name, &bytes);
        let error = centre.refused("import_open", json!({}));
        assert_eq!(error.code, code, "{name}");
        assert!(!sentence(Language::Fr, &error).what.starts_with('['));
    }
}

#[test]
fn a_wrong_form_is_refused_with_every_field_to_put_right() {
    let centre = Centre::new();
    let identity = json!({"name": " ", "purpose": "", "population": "", "territory": ""});
    let rules = json!({"document_lead_days": 0, "told_back_days": 30, "evaluation_months": 12, "smallest_group": 2});
    let error = centre.refused("record_create", json!({"record": {"entity": "partnership", "identity": identity, "rules": rules}}));
    let fields: Vec<&str> = error.fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["identity.name", "rules.document_lead_days", "rules.smallest_group"]);
}

#[test]
fn the_demonstration_leaves_the_vault_of_the_centre_where_it_was() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.ask("demonstration_open", json!({"language": "fr"}))["demonstration"], true);
    let change = json!({"passphrase": "x", "new_passphrase": "violon marine douze escargot"});
    assert_eq!(centre.refused("passphrase_change", change).code, ErrorCode::NotAllowed);
    centre.ask("language_choose", json!({"language": "de"}));
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.ask("vault_forget", json!({}))["state"], "locked");
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["rows"][0]["name"], "Accès aux soins");
}

#[test]
fn the_name_of_whoever_works_here_can_be_set_later_and_stands_in_the_history() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let save = |person: &str| json!({"language": "fr", "person": person});
    assert_eq!(centre.ask("own_settings_save", save("Claire Vandamme"))["person"], "Claire Vandamme");
    let history = centre.ask("history_list", json!({"limit": 1}));
    assert_eq!(history["rows"][0]["user"], "Claire Vandamme");
    assert_eq!(centre.refused("own_settings_save", save("Claire\nVandamme")).code, ErrorCode::InvalidRecord);
    centre.ask("log_verify", json!({}));
}

#[test]
fn a_day_before_or_after_all_records_is_refused_and_not_reckoned_with() {
    let centre = Centre::new();
    for day in ["+262142-12-31", "-262143-01-01", "0001-01-01", "9999-12-31"] {
        let refused = centre.refused("today_read", json!({"on": day}));
        assert_eq!((refused.code, refused.fields[0].field.as_str()), (ErrorCode::InvalidRecord, "on"), "{day}");
    }
    for day in ["1900-01-01", "2200-12-31"] {
        centre.ask("today_read", json!({"on": day}));
    }
}
