//! Papers that leave the vault: each holds what it promises, and nobody who must not stand in it.

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::Centre;

fn recommended(centre: &Centre, partnership: &str, partner: &str, text: &str) {
    let content = json!({"text": text, "origin": {"kind": "partner", "partner": partner}, "received_on": "2026-11-22"});
    let id = centre.made(json!({"entity": "recommendation", "partnership_id": partnership, "content": content}));
    let verdict = json!({"verdict": "refused", "on": "2026-11-22", "reason": "Pas de garde le dimanche"});
    centre.ask("recommendation_step", json!({"id": id, "step": {"step": "decide", "verdict": verdict}}));
    // Whoever told it is a person of the team: the sheet must not name them.
    let told = json!({"on": "2026-11-22", "means": "phone", "by": "Vandamme", "satisfied": null});
    centre.ask("recommendation_step", json!({"id": id, "step": {"step": "tell", "told": told}}));
}

fn written(centre: &Centre, command: &str, name: &str, request: Value) -> String {
    let out = centre.choose_document(name);
    assert_eq!(centre.ask(command, request)["saved"], true);
    std::fs::read_to_string(out).unwrap()
}

#[test]
fn the_sheet_of_a_contributor_holds_their_words_and_no_other_name_of_the_vault() {
    let centre = Centre::new();
    centre.ask("vault_lock", json!({}));
    let folder = tempfile::tempdir().unwrap();
    let phrase = entente_app::Passphrase::new("tambour cerise huit lanterne".to_owned());
    centre.app.create_demonstration(&folder.path().join("vault"), entente_app::Language::Fr, &phrase).unwrap();
    let names: Vec<(String, String)> =
        centre.ask("partner_list", json!({"words": "", "category": null, "cursor": null, "limit": 100}))["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (row["id"].as_str().unwrap().to_owned(), row["name"].as_str().unwrap().to_owned()))
            .collect();
    assert!(names.len() > 20);
    let mut words = 0;
    for (id, own) in &names {
        let sheet = written(&centre, "return_sheet_save", "feuille.html", json!({"partner_id": id, "language": "fr", "format": "html"}));
        assert!(sheet.contains(own.as_str()), "{own}");
        words += usize::from(sheet.contains("Vous avez dit") || sheet.contains("Vous avez demandé"));
        for (other, name) in &names {
            assert!(other == id || own.contains(name.as_str()) || !sheet.contains(name.as_str()), "{name} on the sheet of {own}");
        }
    }
    assert!(words >= 4, "the demonstration has contributors");
}

#[test]
fn a_sheet_says_what_was_refused_and_why_without_the_name_of_whoever_told_it() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (author, _) = centre.member(&partnership, "Diallo", "partner");
    let (other, _) = centre.member(&partnership, "Peeters", "partner");
    recommended(&centre, &partnership, &author, "Une consultation le dimanche");
    recommended(&centre, &partnership, &other, "Un banc devant la porte");
    let request = json!({"partner_id": author, "language": "fr", "format": "html"});
    let sheet = written(&centre, "return_sheet_save", "feuille.html", request.clone());
    assert!(sheet.contains("Une consultation le dimanche") && sheet.contains("Pas de garde le dimanche"));
    for foreign in ["Un banc devant la porte", "Peeters", "Vandamme"] {
        assert!(!sheet.contains(foreign), "{foreign}");
    }
    let out = centre.choose_document("feuille.pdf");
    let made = centre.ask("return_sheet_save", json!({"partner_id": author, "language": "fr", "format": "pdf"}));
    assert_eq!(made["pages"], 1);
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn the_register_names_organisations_and_only_persons_who_agreed_and_its_check_value_can_be_recomputed() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (silent, _) = centre.member(&partnership, "Dubois", "partner");
    let (willing, _) = centre.member(&partnership, "Ferreira", "partner");
    centre.change("partner", &willing, "naming", json!({"agreed_on": "2026-01-01"}));
    let name = json!({"kind": "organisation", "name": "Maison de quartier", "other_name": ""});
    let house = centre.made(json!({"entity": "partner", "identity": {"name": name, "category": "association", "languages": []}}));
    let decision = |text: &str, visibility: &str| {
        json!({"entity": "decision", "partnership_id": partnership,
               "content": {"text": text, "on": "2026-11-22", "options": [], "reasons": "On attendait dehors"},
               "people": {"proposer": {"side": "partner", "partner": silent}, "present": [silent, willing, house], "decided": []},
               "disagreement": {"text": "", "named": null}, "follow_up": {"visibility": visibility, "review_on": null}})
    };
    let id = centre.made(decision("La salle ouvre à 8 h", "public"));
    centre.made(decision("Réservé aux partenaires", "partnership"));
    let register =
        written(&centre, "register_save", "registre.html", json!({"partnership_id": partnership, "language": "fr", "format": "html"}));
    for there in ["La salle ouvre à 8 h", "Maison de quartier", "Ferreira", "1 personne non nommée"] {
        assert!(register.contains(there), "{there}");
    }
    for hidden in ["Dubois", "Réservé aux partenaires"] {
        assert!(!register.contains(hidden), "{hidden}");
    }
    let entry = centre.ask("history_list", json!({"id": id, "partnership_id": null, "cursor": null, "limit": 1}))["rows"][0].clone();
    let line = format!("{} {}\n", entry["seq"], entry["hash"].as_str().unwrap());
    assert!(register.contains(&blake3::hash(line.as_bytes()).to_hex().to_string()));
}

#[test]
fn a_document_goes_into_the_vault_and_comes_out_as_it_was() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let meeting = centre.meeting(&partnership, "2026-12-08");
    let content: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    centre.choose_table("bilan.pdf", &content);
    let made = centre.ask("document_attach", json!({"meeting_id": meeting, "title": ""}))["made"]["id"].clone();
    let out = centre.choose_document("sorti.pdf");
    centre.ask("document_save", json!({"id": made}));
    assert_eq!(std::fs::read(out).unwrap(), content);
    // It may be called otherwise; the file behind it stays the one that was attached.
    let id = made.as_str().unwrap();
    let history = centre.ask("history_list", json!({"id": id, "limit": 1}));
    let place = &history["rows"][0]["after"]["description"]["place"];
    centre.change("document", id, "description", json!({"title": "Bilan de l’année", "place": place}));
    let mut other = place.clone();
    other["size"] = json!(1);
    for place in [other, json!({"kind": "elsewhere", "place": "Classeur bleu"})] {
        let after = json!({"title": "Bilan", "place": place});
        let request = json!({"entity": "document", "id": id, "section": "description", "before": null, "after": after});
        assert_eq!(centre.refused("record_change", request).code, ErrorCode::NotAllowed);
    }
    centre.choose_table("trop.bin", &vec![0; (50 << 20) + 1]);
    assert_eq!(centre.refused("document_attach", json!({"meeting_id": meeting, "title": ""})).code, ErrorCode::FileTooLarge);
    centre.ask("log_verify", json!({}));
}

#[test]
fn the_calendar_file_of_a_meeting_holds_no_address_unless_it_is_asked_for() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (partner, _) = centre.member(&partnership, "Diallo", "partner");
    let contact = json!({"email": "diallo@exemple.be", "phone": "", "website": "", "wishes": ""});
    centre.change("partner", &partner, "contact", contact);
    let meeting = centre.meeting(&partnership, "2026-12-08");
    centre.ask("meeting_invite", json!({"meeting_id": meeting, "people": [{"partner_id": partner, "side": "partner"}]}));
    let file = |request| written(&centre, "meeting_calendar_save", "rencontre.ics", request);
    let calendar = file(json!({"id": meeting}));
    assert!(calendar.starts_with("BEGIN:VCALENDAR") && !calendar.contains("diallo"), "{calendar}");
    assert!(file(json!({"id": meeting, "with_addresses": true})).contains("diallo@exemple.be"));
    for pack in [true, false] {
        let papers = written(
            &centre,
            "meeting_papers_save",
            "rencontre.html",
            json!({"id": meeting, "language": "de", "format": "html", "pack": pack}),
        );
        assert!(papers.contains("Comité des usagers") && !papers.contains("Diallo"));
    }
}
