//! The whole mission once through: vault, list, objectives, round, results, adjustment, report.

use entente_tests::shared_data;
use serde_json::json;

use crate::centre::{Centre, PASSPHRASE};

/// A list as a centre has it: Windows-1252, semicolons, a title above, a total below, a lost zero, a likely double.
fn list() -> Vec<u8> {
    let text = "Partenaires du quartier;;;;\n\
                Nom;Catégorie;Téléphone;Code postal;Ville\n\
                Maison de quartier Étoile ASBL;association;02 511 22 33;1000;Bruxelles\n\
                Maison de Quartier Etoile;association;;1000;Bruxelles\n\
                Pharmacie du Canal;pharmacie;02 512 00 11;1080;Molenbeek\n\
                Commune de Valbrune;administration communale;02 600 10 10;1030;Schaerbeek\n\
                Total;;;;4\n";
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

#[test]
fn a_centre_goes_from_an_empty_computer_to_a_printed_partnership() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins, quartier Nord");

    centre.choose_table("partenaires.csv", &list());
    let preview = centre.ask("import_open", json!({}));
    assert_eq!(preview["encoding"], "windows1252");
    assert_eq!(preview["delimiter"], "semicolon");
    assert_eq!(preview["header_line"], 2);
    assert_eq!(preview["partners"], 4);
    assert_eq!(preview["doubles_total"], 1, "{}", preview["doubles"]);
    let double = preview["doubles"][0]["line"].clone();
    let run = json!({"partnership_id": partnership, "side": "partner", "default_category": null, "leave_out": [double]});
    let done = centre.ask("import_run", run);
    assert_eq!((done["created"].as_u64(), done["left_out"].as_u64()), (Some(3), Some(1)));
    let found = centre.ask("search", json!({"words": "etoile quart", "limit": 5}));
    assert_eq!(found["hits"][0]["title"], "Maison de quartier Étoile ASBL");

    let statement = json!({"title": "Un premier rendez-vous en moins de 7 jours"});
    let smart =
        json!({"specific": "Tout habitant", "measurable": "Le délai médian", "attainable": "", "relevant": "Demandé", "due_on": null});
    let objective = centre.made(json!({"entity": "objective", "partnership_id": partnership, "statement": statement, "smart": smart}));
    let letters =
        |centre: &Centre| centre.ask("objective_list", json!({"partnership_id": partnership}))["objectives"][0]["to_make_precise"].clone();
    assert_eq!(letters(&centre), json!(["measurable", "attainable", "time_bound"]));
    let whole = json!({"specific": "Tout habitant", "measurable": "Le délai médian", "attainable": "Deux plages libres", "relevant": "Demandé", "due_on": "2027-06-30"});
    centre.ask("record_change", json!({"entity": "objective", "id": objective, "section": "smart", "before": smart, "after": whole}));
    let definition = json!({"name": "Délai médian", "unit": "jours", "baseline": 18.0, "target": 7.0});
    let indicator = centre.made(json!({"entity": "indicator", "objective_id": objective, "definition": definition}));
    // A page hands 18.0 back as 18.
    let seen = json!({"name": "Délai médian", "unit": "jours", "baseline": 18, "target": 7});
    let named = json!({"name": "Délai médian du premier rendez-vous", "unit": "jours", "baseline": 18, "target": 7});
    centre.ask("record_change", json!({"entity": "indicator", "id": indicator, "section": "definition", "before": seen, "after": named}));
    centre.made(json!({"entity": "measurement", "indicator_id": indicator, "finding": {"on": "2026-11-01", "value": 11.0, "note": ""}}));
    assert_eq!(letters(&centre), json!([]));
    let progress =
        centre.ask("objective_list", json!({"partnership_id": partnership}))["objectives"][0]["indicators"][0]["progress"].as_f64();
    assert_eq!((progress.unwrap() * 100.0).round(), 64.0);

    let team: Vec<String> = (0..6).map(|n| centre.member(&partnership, &format!("Équipe {n}"), "team").1).collect();
    let partners: Vec<String> = (0..7).map(|n| centre.member(&partnership, &format!("Voisine {n}"), "partner").1).collect();
    let round = centre.open_round(&partnership, &[team, partners].concat());
    for n in 0..6 {
        centre.answer(&round, "team", [4, 4, 5, 4 + n % 2, 4, 3]);
    }
    for n in 0..7 {
        centre.answer(&round, "partner", [4, 3, 4, 2 + n % 2, 3, 3]);
    }
    assert_eq!(centre.refused("round_results", json!({"id": round})).code, entente_app::ErrorCode::RoundSealed);
    centre.ask("round_close", json!({"id": round}));
    let results = centre.ask("round_results", json!({"id": round}));
    let transparency = &results["results"]["dimensions"][3];
    assert_eq!(transparency["team"]["summary"]["mean"], 45);
    assert_eq!(transparency["partner"]["summary"]["mean"], 24);
    assert_eq!(transparency["gap"]["difference"], 21);
    assert_eq!(results["weak_points"][0]["dimension"], "transparency");

    let decision = json!({"what": "Lire chaque décision à voix haute", "reason": "Les deux voix s’écartent", "dimension": "transparency",
                          "decided_on": "2026-11-22", "owner": null, "due_on": "2026-12-05"});
    let adjustment = centre.made(json!({"entity": "adjustment", "partnership_id": partnership, "round_id": round, "decision": decision}));
    let view = centre.ask("partnership_read", json!({"id": partnership}));
    let petals: Vec<Option<f64>> = view["rosette"].as_array().unwrap().iter().map(|petal| petal["value"].as_f64()).collect();
    assert_eq!(petals[0], Some(1.0), "objectives are precise and measured");
    assert_eq!(petals[2], None, "nothing to measure yet about confidentiality");
    let today = centre.ask("today_read", json!({}));
    assert_eq!(
        today["items"],
        json!([{"kind": "adjustment_due", "partnership_id": partnership, "record_id": adjustment,
        "title": "Lire chaque décision à voix haute", "count": null, "total": null, "due_on": "2026-12-05", "late": false}])
    );
    // A year and a month later the adjustment is late, and so is the next evaluation.
    centre.clock.set("2027-12-22".parse().unwrap());
    let later = centre.ask("today_read", json!({}));
    let late: Vec<&str> =
        later["items"].as_array().unwrap().iter().filter(|item| item["late"] == true).filter_map(|item| item["kind"].as_str()).collect();
    assert_eq!(late, ["adjustment_due", "evaluation_due"]);

    let out = centre.choose_document("rapport.pdf");
    let made = centre.ask("report_make", json!({"partnership_id": partnership, "language": "fr", "format": "pdf"}));
    assert_eq!(made["saved"], true);
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-"));

    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("today_read", json!({})).code, entente_app::ErrorCode::VaultLocked);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    centre.ask("log_verify", json!({}));
}

#[test]
fn a_whole_import_is_undone_at_once() {
    let centre = Centre::new();
    centre.choose_table("partenaires.csv", &list());
    centre.ask("import_open", json!({}));
    let done = centre.ask("import_run", json!({"partnership_id": null, "side": "partner", "default_category": "other", "leave_out": []}));
    assert_eq!(done["created"], 4);
    let undone = centre.ask("operation_undo", json!({"operation": done["operation"]}));
    assert_eq!(undone["changes"], 4);
    assert_eq!(centre.ask("partner_list", json!({"words": "", "category": null, "cursor": null, "limit": 10}))["total"], 0);
    centre.ask("log_verify", json!({}));
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let centre = Centre::new();
    centre.choose_table("partenaires.csv", &list());
    centre.ask("import_open", json!({}));
    let run = json!({"partnership_id": null, "side": "partner", "default_category": null, "leave_out": []});
    let stop_at_once = |_| drop(centre.call("cancel", json!({"command": "import_run"})));
    let stopped = centre.app.call("import_run", run.clone(), &centre.chosen, &stop_at_once).unwrap_err();
    assert_eq!(stopped.code, entente_app::ErrorCode::Cancelled);
    assert_eq!(centre.app.status().unwrap().changes, 2, "the centre, and who set it up");
    assert_eq!(centre.ask("import_run", run)["created"], 4, "the same import can be run again");
}

#[test]
fn locking_stops_an_import_under_way_and_closes_the_vault_at_once() {
    let centre = Centre::new();
    centre.choose_table("partenaires.csv", &list());
    centre.ask("import_open", json!({}));
    let run = json!({"partnership_id": null, "side": "partner", "default_category": null, "leave_out": []});
    let (begun, wait_for_begun) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let app = &centre.app;
        scope.spawn(move || {
            wait_for_begun.recv().unwrap();
            app.lock();
        });
        let tell = |_| {
            // Until somebody locked; the lock waits for this very write, so its wish to stop must come first.
            let _ = begun.send(());
            while centre.app.is_open() {
                std::thread::yield_now();
            }
        };
        let stopped = centre.app.call("import_run", run, &centre.chosen, &tell).unwrap_err();
        assert_eq!(stopped.code, entente_app::ErrorCode::Cancelled);
    });
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.app.status().unwrap().changes, 2, "the centre, and who set it up");
    assert_eq!(centre.refused("import_adjust", json!({})).code, entente_app::ErrorCode::NotFound, "the file was dropped with the lock");
}

#[test]
fn the_same_list_brought_in_twice_is_proposed_as_doubles_and_joins_instead() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    centre.choose_table("partenaires.csv", &list());
    let run = |place: Option<&str>, leave_out: Vec<serde_json::Value>| {
        centre.ask("import_run", json!({"partnership_id": place, "side": "partner", "default_category": null, "leave_out": leave_out}))
    };
    centre.ask("import_open", json!({}));
    run(None, vec![]);
    let preview = centre.ask("import_open", json!({}));
    let known: Vec<serde_json::Value> = preview["doubles"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|double| !double["with"]["partner_id"].is_null())
        .map(|double| double["line"].clone())
        .collect();
    assert_eq!(known.len(), 4);
    let done = run(Some(&partnership), known);
    assert_eq!((done["created"].as_u64(), done["left_out"].as_u64()), (Some(0), Some(4)));
    assert!(done["joined"].as_u64() >= Some(3));
}

#[test]
fn real_lists_of_organisations_are_brought_in_whole() {
    for (file, rows) in [
        ("a-organisations/re-encoded/be-excel-fr-cp1252-semicolon-crlf.csv", 272),
        ("a-organisations/re-encoded/qc-utf8-bom-semicolon-sep-line.csv", 349),
        ("a-organisations/re-encoded/on-primary-care.xlsx", 600),
    ] {
        let Some(path) = shared_data::at(file) else { return };
        let centre = Centre::new();
        centre.choose_table(path.file_name().unwrap().to_str().unwrap(), &std::fs::read(&path).unwrap());
        let preview = centre.ask("import_open", json!({}));
        assert_eq!(preview["rows_read"], rows, "{file}");
        let done = centre.ask("import_run", json!({"partnership_id": null, "side": "partner", "default_category": null, "leave_out": []}));
        assert_eq!(done["created"].as_u64().unwrap() + done["refused"].as_array().unwrap().len() as u64, rows, "{file}");
        assert_eq!(done["refused"], json!([]), "{file}");
        centre.ask("log_verify", json!({}));
    }
}
