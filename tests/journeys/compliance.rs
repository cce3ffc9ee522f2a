//! The compliance folder: made in one click from what the vault knows, and read back with poppler's tools, where they are installed.

use std::path::Path;
use std::process::Command;

use entente_app::ErrorCode;
use serde_json::json;

use crate::centre::{Centre, PASSPHRASE};

fn tool(name: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(name).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The words of a PDF in the order of the file, parted by single spaces.
fn words(file: &Path) -> Option<String> {
    let text = tool("pdftotext", &["-raw", "-enc", "UTF-8", file.to_str().unwrap(), "-"])?;
    Some(text.replace(['\u{a0}', '\u{202f}', '\u{200b}'], " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn folder(centre: &Centre, language: &str) -> Option<String> {
    let out = centre.choose_document(&format!("dossier-{language}.pdf"));
    let made = centre.ask("compliance_folder_save", json!({"language": language}));
    assert_eq!(made["saved"], true);
    assert!(made["pages"].as_u64().unwrap() > 5, "{made}");
    words(&out)
}

#[test]
fn the_folder_of_the_demonstration_tells_in_five_parts_what_its_records_say() {
    let centre = Centre::bare();
    centre.app.open_demonstration(entente_app::Language::Fr).unwrap();
    let counts = centre.app.status().unwrap().counts;
    let partnerships = counts.iter().find(|(entity, _)| entity.name() == "partnership").unwrap().1;
    let unbound = centre.ask("undertaking_list", json!({}))["unbound_total"].clone();
    let past = centre.ask("retention_list", json!({"entity": null, "skip": 0, "limit": 1}))["total"].as_u64().unwrap();
    let Some(text) = folder(&centre, "fr") else { return };
    for expected in [
        "1. Registre des activités de traitement",
        "2. Analyse d’impact : ébauche",
        "3. Personnes qui ont accès",
        "4. Durées de conservation",
        "5. Calendrier des mises à jour",
        "Ce dossier n’est pas un avis juridique",
        "Ce qui reste à compléter",
        "1, faite le 22 novembre 2026",
        "À compléter : adresse, téléphone et courriel du centre",
        "Le centre n’a pas encore dit quelles lois s’appliquent",
        &format!("Partenariats dans le coffre : {partnerships}."),
        &format!("en vigueur {unbound}"),
        "Claire Vandamme Coordination oui 22 novembre 2026 Ouvre le coffre",
        &format!("Entente {}", entente_app::session::VERSION),
        "Cette version ouvre ce coffre depuis le 22 novembre 2026",
        "décembre 2026",
        "novembre 2027",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    let review = if past == 0 { "Aucune fiche n’a dépassé sa durée" } else { "dépassé" };
    assert!(text.contains(review), "{text}");
    assert!(!text.contains("article 30"), "no law was chosen");
    let file = centre.folder.path().join("dossier-fr.pdf");
    let info = tool("pdfinfo", &[file.to_str().unwrap()]).unwrap();
    assert!(info.contains("Tagged:          yes"), "{info}");
    let structure = tool("pdfinfo", &["-struct", file.to_str().unwrap()]).unwrap();
    for tag in ["Document", "H1", "H2", "Table", "TH", "LI"] {
        assert!(structure.contains(tag), "no {tag}");
    }
    // The second one knows of the first.
    let text = folder(&centre, "fr").unwrap();
    assert!(text.contains("2, faite le 22 novembre 2026") && text.contains("Dossier de conformité 1 "), "{text}");
    for language in ["en", "nl", "de"] {
        folder(&centre, language);
    }
}

#[test]
fn the_laws_that_a_centre_chose_are_named_and_what_it_did_is_counted() {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let (partner, _) = centre.member(&partnership, "Dupont", "partner");
    let own = json!([{"entity": "communication", "months": 7, "start": "own_day", "reason": "own"}]);
    centre.ask("retention_save", json!({"regimes": ["european_union", "quebec_health"], "own": own}));
    let given = |purpose: &str| {
        json!({"partner_id": partner, "partnership_id": null,
               "given": {"purpose": {"purpose": purpose}, "on": "2026-11-01", "means": {"means": "in_writing"},
                         "giver": {"giver": "person"}, "text": null, "collector": "Claire", "until": null}})
    };
    centre.ask("consent_give", given("photographs"));
    let withdrawn = centre.ask("consent_give", given("quotes"))["id"].clone();
    centre.ask("consent_withdraw", json!({"id": withdrawn, "on": "2026-11-20"}));
    let terms = json!({"kind": "confidentiality", "title": "Discrétion", "scope": "", "signatories": [partner],
                       "since": "2026-01-01", "review_on": null, "until": null});
    centre.made(json!({"entity": "agreement", "partnership_id": partnership, "terms": terms}));
    centre.ask("backup_make", json!({}));
    // A name that the undertaking bears too.
    centre.ask("person_invite", json!({"name": "Dupont", "role": "reader", "may_export": false}));
    let Some(text) = folder(&centre, "fr") else { return };
    for expected in [
        "article 30, paragraphe 1",
        "Loi R-22.1, article 105",
        "Photos et films 1",
        "Participations en cours 1",
        "confidentialité en vigueur 0",
        "7 mois après sa date",
        "règle du centre",
        "Dernière sauvegarde vérifiée 22 novembre 2026",
        "1 sur 1",
        "Invitation valable jusqu’au 29 novembre 2026",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    assert!(!text.contains("Citer ses paroles 1") && !text.contains("P-39.1"), "{text}");
}

#[test]
fn a_version_is_noted_once_and_makes_no_backup_due() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    let open_again = || {
        centre.ask("vault_lock", json!({}));
        centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    };
    // The first closing of a new vault counts as a change by itself, whichever version opens it next.
    open_again();
    centre.ask("backup_make", json!({}));
    centre.days_pass(40);
    open_again();
    assert_eq!(centre.ask("backup_read", json!({}))["safety"]["backup_due"], false);
    let Some(text) = folder(&centre, "fr") else { return };
    assert!(text.contains("Cette version ouvre ce coffre depuis le 22 novembre 2026"), "{text}");
    assert!(text.contains("Aucune autre version n’est notée"), "{text}");
}

#[test]
fn the_folder_is_for_who_coordinates_and_for_an_open_vault() {
    let centre = Centre::new();
    let invited = centre.ask("person_invite", json!({"name": "Awa Diallo", "role": "staff", "may_export": true}));
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("compliance_folder_save", json!({"language": "fr"})).code, ErrorCode::VaultLocked);
    centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": "violon marine douze escargot"}));
    assert_eq!(centre.refused("compliance_folder_save", json!({"language": "fr"})).code, ErrorCode::NotAllowed);
}
