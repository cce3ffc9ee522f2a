//! What an auditor sees: who viewed, took out and let in whom, wrong passphrases; and the register of incidents (security.md, P2).

use entente_app::{ErrorCode, texts};
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

/// Kind and person of the entries of the log, the newest first.
fn log(centre: &Centre, which: Value) -> Vec<(String, String)> {
    let mut request = which;
    request["limit"] = json!(200);
    let page = centre.ask("access_list", request);
    let row = |row: &Value| (row["kind"].as_str().unwrap().to_owned(), row["person"].as_str().unwrap().to_owned());
    page["rows"].as_array().unwrap().iter().map(row).collect()
}

fn kinds(centre: &Centre, which: Value) -> Vec<String> {
    log(centre, which).into_iter().map(|(kind, _)| kind).collect()
}

#[test]
fn wrong_passphrases_are_in_the_log_once_somebody_opens_the_vault() {
    let centre = Centre::new();
    centre.ask("vault_lock", json!({}));
    for _ in 0..3 {
        assert_eq!(centre.refused("vault_unlock", json!({"passphrase": "girafe tambour nuage"})).code, ErrorCode::WrongPassphrase);
    }
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    let page = centre.ask("access_list", json!({"kind": "unlock_failed", "limit": 5}));
    assert_eq!((&page["total"], &page["rows"][0]["count"], &page["rows"][0]["person"]), (&json!(1), &json!(3), &json!("")));
    assert_eq!(
        kinds(&centre, json!({}))[1..],
        ["unlocked", "unlock_failed", "locked", "unlocked"],
        "the reading of the log itself comes first"
    );
    // They are noted once.
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.ask("access_list", json!({"kind": "unlock_failed", "limit": 5}))["total"], 1);
}

#[test]
fn who_looked_at_a_person_is_noted_once_for_each_look() {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let (diallo, _) = centre.member(&partnership, "Diallo", "partner");
    let (other, _) = centre.member(&partnership, "Lambert", "partner");
    for partner in [&diallo, &diallo, &other, &diallo] {
        centre.ask("partner_read", json!({"id": partner}));
    }
    assert_eq!(log(&centre, json!({"partner_id": diallo})), [("viewed".to_owned(), "Claire".to_owned())]);
    // The history of a partnership is no look at a person; a person's own is one.
    centre.ask("history_list", json!({"id": partnership, "limit": 5}));
    assert_eq!(kinds(&centre, json!({"kind": "viewed"})).len(), 2);
    centre.clock.advance_days(1);
    centre.ask("history_list", json!({"id": diallo, "limit": 5}));
    assert_eq!(kinds(&centre, json!({"partner_id": diallo, "kind": "viewed"})).len(), 2);
    let row = &centre.ask("access_list", json!({"partner_id": diallo, "kind": "viewed", "limit": 1}))["rows"][0];
    assert_eq!((&row["entity"], &row["title"]), (&json!("partner"), &json!("Diallo")));
}

#[test]
fn invitations_roles_and_what_goes_out_are_noted_and_the_log_is_whole() {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let invited = centre.ask("person_invite", json!({"name": "Awa Diallo", "role": "staff", "may_export": false}));
    centre.ask("person_change", json!({"id": invited["id"], "role": "reader", "may_export": false}));
    centre.choose_document("rapport.html");
    centre.ask("report_make", json!({"partnership_id": partnership, "language": "fr", "format": "html"}));
    centre.ask("person_end", json!({"id": invited["id"]}));
    let kinds = kinds(&centre, json!({}));
    for kind in ["person_invited", "role_changed", "exported", "person_disabled"] {
        assert!(kinds.iter().any(|one| one == kind), "{kind}: {kinds:?}");
    }
    let change = &centre.ask("access_list", json!({"kind": "role_changed", "limit": 1}))["rows"][0];
    assert_eq!(change["title"], "Awa Diallo");
    let verified = centre.ask("access_verify", json!({}))["entries"].as_u64().unwrap();
    assert!(verified >= 6, "{verified}");
}

#[test]
fn the_log_is_narrowed_by_days_and_written_into_a_table() {
    let centre = Centre::new();
    let before = json!({"until": "2026-11-21"});
    assert_eq!(kinds(&centre, before), Vec::<String>::new());
    assert!(!kinds(&centre, json!({"since": "2026-11-22", "until": "2026-11-22"})).is_empty());
    assert_eq!(
        centre.refused("access_list", json!({"since": "2026-11-22", "until": "2026-11-21", "limit": 1})).code,
        ErrorCode::InvalidRecord
    );
    let out = centre.choose_document("journal.csv");
    assert_eq!(centre.ask("access_save", json!({"language": "fr", "format": "csv"}))["saved"], true);
    let table = std::fs::read_to_string(out).unwrap();
    assert!(table.contains("Coffre ouvert") && table.contains("Claire"), "{table}");
    let noted = &centre.ask("access_list", json!({"kind": "exported", "limit": 1}))["rows"][0];
    assert_eq!((&noted["part"], &noted["reason"]), (&json!("access_save"), &json!("audit")), "it is made for one thing only");
}

fn incident(discovered_at: &str) -> Value {
    json!({"discovered_at": discovered_at, "happened": {"from": "2026-11-20", "to": null, "approximate": false}, "kind": "theft",
           "circumstances": "Un sac avec un ordinateur a été volé dans le tram.", "data": "Noms et adresses", "whose": "Partenaires", "persons": 12,
           "persons_approximate": true, "sensitive": false})
}

#[test]
fn an_incident_brings_its_duties_shows_on_today_and_can_be_closed_once_all_is_done() {
    let centre = Centre::new();
    centre.ask("retention_save", json!({"regimes": ["european_union"], "own": []}));
    let id = centre.ask("incident_enter", json!({"facts": incident("2026-11-21T09:00:00Z")}))["id"].as_str().unwrap().to_owned();
    let view = centre.ask("incident_read", json!({"id": id}));
    let duties: Vec<_> = view["duties"].as_array().unwrap().iter().map(|duty| (duty["kind"].clone(), duty["due"].clone())).collect();
    let deadline = json!({"due": "by", "at": "2026-11-24T09:00:00Z"});
    assert_eq!(duties, [(json!("assess"), deadline.clone()), (json!("tell_authority"), deadline)]);
    let today = centre.ask("today_read", json!({}));
    let owed = today["items"].as_array().unwrap().iter().find(|item| item["kind"] == "incident_owed").unwrap();
    assert_eq!((&owed["record_id"], &owed["due_on"], &owed["title"]), (&json!(id), &json!("2026-11-24"), &json!("")));

    // While an authority is to be told, it is not closed, and once the hours are over it is late, on the same day already.
    centre.change("incident", &id, "risk", json!({"state": "assessed", "level": "high", "reason": "Rien n’est chiffré."}));
    let closing =
        json!({"entity": "incident", "id": id, "section": "closing", "before": null, "after": {"state": "closed", "on": "2026-11-22"}});
    let owes = centre.refused("record_change", closing);
    assert_eq!((owes.code, owes.facts.len()), (ErrorCode::IncidentOwes, 1));
    let is_late = || {
        centre.ask("today_read", json!({}))["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|item| item["kind"] == "incident_owed" && item["late"] == true)
    };
    assert!(!is_late());

    centre.change("incident", &id, "risk", json!({"state": "assessed", "level": "unlikely", "reason": "Le disque est chiffré."}));
    centre.change("incident", &id, "measures", json!({"taken": "Plainte déposée, mot de passe changé.", "prevention": ""}));
    let view = centre.ask("incident_read", json!({"id": id}));
    assert_eq!((&view["settled"], view["duties"].as_array().unwrap().len()), (&json!(true), 0));
    centre.change("incident", &id, "closing", json!({"state": "closed", "on": "2026-11-22"}));
    let today = centre.ask("today_read", json!({}));
    assert!(today["items"].as_array().unwrap().iter().all(|item| item["kind"] != "incident_owed"));
    // It stays in the register.
    assert_eq!(centre.refused("record_delete", json!({"entity": "incident", "id": id})).code, ErrorCode::NotAllowed);
    let history = centre.ask("history_list", json!({"id": id, "limit": 20}));
    let entered = history["rows"].as_array().unwrap().last().unwrap();
    assert_eq!(entered["can_undo"], false);
    assert_eq!(centre.refused("operation_undo", json!({"operation": entered["operation_id"]})).code, ErrorCode::NothingToUndo);
    assert_eq!(kinds(&centre, json!({"kind": "incident_entered"})).len(), 1);
}

#[test]
fn an_incident_of_the_day_after_tomorrow_is_refused() {
    let centre = Centre::new();
    let refused = centre.refused("incident_enter", json!({"facts": incident("2026-11-24T09:00:00Z")}));
    assert_eq!(refused.fields[0].field, "facts.discovered_at");
}

#[test]
fn the_figures_of_a_year_and_the_register_are_those_of_the_laws_that_hold() {
    let centre = Centre::new();
    assert_eq!(centre.ask("incident_year", json!({"year": 2026}))["figures"], json!([]), "nobody has said which laws hold");
    centre.ask("retention_save", json!({"regimes": ["european_union", "ontario"], "own": []}));
    centre.ask("incident_enter", json!({"facts": incident("2026-11-21T09:00:00Z")}));
    let figures = centre.ask("incident_year", json!({"year": 2026}));
    assert_eq!(figures["years"], json!([2026]));
    let of = |regime: &str| figures["figures"].as_array().unwrap().iter().find(|one| one["regime"] == regime).unwrap().clone();
    assert_eq!((&of("european_union")["incidents"], &of("european_union")["authority"]["due"]), (&json!(1), &json!(1)));
    assert_eq!(of("ontario")["by_category"][0], json!({"category": "stolen", "count": 1}));
    assert_eq!(of("ontario")["report_due"], "2027-03-01");
    let out = centre.choose_document("registre.xlsx");
    assert_eq!(centre.ask("incident_register_save", json!({"language": "fr"}))["saved"], true);
    let sheets = entente_exchange::sheets::read(&std::fs::read(out).unwrap(), "registre.xlsx").unwrap().sheets;
    assert_eq!(sheets[0].name, texts::text(entente_app::Language::Fr, "incident-sheet", &[]));
    assert!(sheets[0].rows[1].cells.iter().any(|cell| cell.contains("volé dans le tram")), "{:?}", sheets[0].rows);
    // The duties of both laws stand on the second sheet.
    assert!(sheets[1].rows.len() > 3, "{:?}", sheets[1].rows);
}
