//! Vaults of older versions, stored for ever: each must open, be brought up to date, and lose nothing.

use std::path::{Path, PathBuf};

use entente_app::{Entity, ErrorCode};
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};
use crate::vault_to_store::{THEIRS, store};

/// The newest that are stored: of the formats and the schema that this version writes, without colleagues' pages and with them.
const NEWEST: [(&str, bool); 2] = [("format-2-schema-10", false), ("format-3-schema-10", true)];
const FRESH: &str = "orage lierre seize capucine";

fn stored(name: &str) -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("fixtures/vaults").join(name)
}

fn closed(name: &str) -> Centre {
    let centre = Centre::bare();
    std::fs::create_dir_all(centre.vault()).unwrap();
    for file in std::fs::read_dir(stored(name)).unwrap().flatten() {
        std::fs::copy(file.path(), centre.vault().join(file.file_name())).unwrap();
    }
    centre.app.use_vault(&centre.vault());
    centre
}

fn opened(name: &str) -> Centre {
    let centre = closed(name);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    centre
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(stored(name).join("expected.json")).unwrap()).unwrap()
}

#[test]
fn the_newest_stored_vaults_open_with_everything_that_opens_them_and_hold_what_was_written() {
    for (name, pages) in NEWEST {
        // What is stored is stored for ever.
        if std::env::var_os("ENTENTE_STORE_VAULT").is_some() && !stored(name).exists() {
            store(&stored(name), pages);
        }
        holds_what_was_written(name, pages);
    }
}

fn holds_what_was_written(name: &str, pages: bool) {
    let expected = expected(name);
    let by = &expected["opened_by"];
    let mut openings = vec![
        ("vault_unlock", json!({"passphrase": by["passphrase"]})),
        ("vault_unlock", json!({"passphrase": by["reader"]})),
        ("vault_recover", json!({"recovery_key": by["recovery_key"], "new_passphrase": FRESH})),
    ];
    if pages {
        let request = json!({"first_page": by["pages"][2], "second_page": by["pages"][0], "new_passphrase": FRESH});
        openings.push(("vault_recover_together", request));
    }
    for (command, request) in openings {
        let centre = closed(name);
        centre.ask(command, request.clone());
        if request["passphrase"] == THEIRS {
            assert_eq!(centre.ask("session_state", json!({}))["role"], "reader");
            continue;
        }
        let status = centre.app.status().unwrap();
        let records: serde_json::Map<String, Value> =
            status.counts.iter().map(|(entity, count)| (entity.name().to_owned(), json!(count))).collect();
        // A later version may know more kinds; of those that there were nothing is missing.
        for (kind, count) in expected["records"].as_object().unwrap() {
            assert_eq!(records.get(kind), Some(count), "{command}: {kind}");
        }
        assert!(status.changes >= expected["changes"].as_u64().unwrap(), "{command}");
    }
    let centre = opened(name);
    let verified = centre.ask("log_verify", json!({}));
    assert_eq!((&verified["certificates"], &verified["erased"]), (&expected["verified"]["certificates"], &expected["verified"]["erased"]));
    let found = centre.ask("search", json!({"words": "plan local", "limit": 5}));
    let enclosure = found["hits"].as_array().unwrap().iter().find(|hit| hit["entity"] == "enclosure").unwrap()["id"].clone();
    let out = centre.choose_document("plan.txt");
    centre.ask("enclosure_save", json!({"id": enclosure}));
    assert_eq!(std::fs::read(out).unwrap(), b"Porte B");
    assert_eq!(centre.ask("search", json!({"words": "Dupont", "limit": 5}))["hits"], json!([]), "who was erased is nowhere");
    let round = centre.ask("round_list", json!({"partnership_id": null}))["rounds"].clone();
    assert!(round.as_array().is_some_and(|rounds| !rounds.is_empty()), "{round}");
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.ask("vault_join", json!({"code": by["invitation"], "new_passphrase": FRESH}))["role"], "staff");
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("vault_unlock", json!({"passphrase": "girafe tambour nuage"})).code, ErrorCode::WrongPassphrase);
    assert_eq!(by["reader"], THEIRS);
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
