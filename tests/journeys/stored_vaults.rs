//! Vaults of older versions, stored for ever: each must open, be brought up to date, and lose nothing.

use std::path::{Path, PathBuf};

use entente_app::Entity;
use serde_json::json;

use crate::centre::{Centre, PASSPHRASE};

fn stored(name: &str) -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("fixtures/vaults").join(name)
}

fn opened(name: &str) -> Centre {
    let centre = Centre::bare();
    std::fs::create_dir_all(centre.vault()).unwrap();
    for file in std::fs::read_dir(stored(name)).unwrap().flatten() {
        std::fs::copy(file.path(), centre.vault().join(file.file_name())).unwrap();
    }
    centre.app.use_vault(&centre.vault());
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    centre
}

#[test]
fn a_vault_with_the_first_schema_opens_with_all_its_records_and_takes_new_ones() {
    let centre = opened("format-1-schema-1");
    let status = centre.app.status().unwrap();
    assert!(status.schema > 1);
    // One more than was written: whoever opened it stands in the log now.
    assert_eq!(status.changes, 85);
    let counts: Vec<(Entity, u32)> = status.counts.into_iter().filter(|(_, count)| *count > 0).collect();
    let expected = [
        (Entity::Centre, 1),
        (Entity::User, 1),
        (Entity::Partnership, 2),
        (Entity::Partner, 29),
        (Entity::Membership, 29),
        (Entity::Objective, 4),
        (Entity::Indicator, 3),
        (Entity::Measurement, 9),
        (Entity::Round, 2),
        (Entity::Adjustment, 2),
    ];
    assert_eq!(counts, expected);
    centre.ask("log_verify", json!({}));
    // The file as it was lies beside it, whole: with the header it is the old vault.
    let copy = std::fs::read(centre.vault().join("entente-schema-1.db")).unwrap();
    assert_eq!(copy, std::fs::read(stored("format-1-schema-1").join("entente.db")).unwrap());
    // Its search was kept in an older form.
    let found = centre.ask("search", json!({"words": "maison", "limit": 5}));
    assert!(!found["hits"].as_array().unwrap().is_empty(), "{found}");
    let partnerships = centre.ask("partnership_list", json!({"cursor": null, "limit": 5}));
    let id = partnerships["rows"][0]["id"].as_str().unwrap();
    centre.meeting(id, "2026-12-08");
    centre.ask("log_verify", json!({}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("meeting_list", json!({"partnership_id": id}))["planned"].as_array().unwrap().len(), 1);
}

#[test]
fn a_recovery_sheet_of_the_first_format_cannot_follow_another_key_and_a_new_one_is_asked_for() {
    let centre = opened("format-1-schema-1");
    assert_eq!(centre.ask("key_renew", json!({}))["recovery_is_void"], true);
    let state = centre.ask("session_state", json!({}));
    assert_eq!((state["state"].as_str(), state["sheet_available"].as_bool()), (Some("recovery_pending"), Some(true)));
    let fresh = centre.ask("recovery_renew", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("recovery_confirm", json!({"typed": fresh["recovery_key"]}))["state"], "open");
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("key_renew", json!({}))["recovery_is_void"], false);
    centre.ask("log_verify", json!({}));
}
