//! Every command refuses random JSON with a code, and none panics.

use std::cell::RefCell;

use entente_app::{COMMANDS, Entity};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::centre::Centre;

/// Names that requests use, so that random objects come near to real ones.
const FIELDS: [&str; 30] = [
    "id",
    "entity",
    "section",
    "before",
    "after",
    "record",
    "words",
    "limit",
    "cursor",
    "category",
    "partnership_id",
    "partner_id",
    "title",
    "opens_on",
    "closes_on",
    "members",
    "answers",
    "side",
    "round_id",
    "language",
    "format",
    "form",
    "content",
    "mapping",
    "repairs",
    "leave_out",
    "passphrase",
    "typed",
    "identity",
    "name",
];

fn value(ids: Vec<String>) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,24}".prop_map(Value::from),
        prop::sample::select(ids).prop_map(Value::from),
        prop::sample::select(Entity::ALL.map(Entity::name).to_vec()).prop_map(Value::from),
        prop::sample::select(vec![
            "team",
            "partner",
            "fr",
            "pdf",
            "identity",
            "terms",
            "progress",
            "2026-11-22",
            "0001-01-01",
            "~",
            "name"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(FIELDS.to_vec()), inner), 0..7).prop_map(|fields| fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

#[test]
fn random_requests_are_answered_or_refused_and_leave_a_log_that_verifies() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (partner, membership) = centre.member(&partnership, "Diallo", "partner");
    let round = centre.open_round(&partnership, std::slice::from_ref(&membership));
    let ids = vec![partnership, partner, membership, round, "not an id".to_owned()];
    // Those that derive a key or leave the session take a second each or end the test, and in a kiosk nothing else is answered; they have
    // tests of their own.
    let tried: Vec<&str> = COMMANDS
        .iter()
        .map(|command| command.name)
        .filter(|name| {
            !name.starts_with("vault_")
                && !name.starts_with("recovery_")
                && !name.starts_with("kiosk_")
                && !matches!(*name, "passphrase_change" | "demonstration_open" | "report_make" | "evaluation_report_make")
        })
        .collect();
    let requests = (prop::sample::select(tried), value(ids));
    let refused = RefCell::new(0_u32);
    TestRunner::new(Config { cases: 1_500, ..Config::default() })
        .run(&requests, |(name, request)| {
            if centre.call(name, request).is_err() {
                *refused.borrow_mut() += 1;
            }
            Ok(())
        })
        .unwrap();
    assert!(*refused.borrow() > 100, "requests came near enough to be refused for what they hold");
    centre.ask("log_verify", json!({}));
}

#[test]
fn keys_and_sessions_refuse_requests_of_another_shape() {
    let centre = Centre::new();
    for command in COMMANDS {
        for request in [json!(null), json!([]), json!(3), json!({"unknown": {"deep": [1, 2]}})] {
            if !matches!(command.name, "vault_lock" | "report_make") {
                let _ = centre.call(command.name, request);
            }
        }
    }
    assert_eq!(centre.refused("no_such_command", json!({})).code, entente_app::ErrorCode::UnknownCommand);
    assert_eq!(centre.refused("vault_unlock", json!({"passphrase": "x"})).code, entente_app::ErrorCode::VaultOpen);
}
