//! Consents and the requests of persons: agreed, withdrawn, copied, found, erased (security.md, P3 and P4).

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::Centre;

/// A centre with a person who is named here and there, and somebody of the same family name.
struct Known {
    centre: Centre,
    partnership: String,
    jean: String,
    marie: String,
}

fn known() -> Known {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let person = |given: &str, family: &str, email: &str| {
        let identity =
            json!({"name": {"kind": "person", "given": given, "family": family}, "category": "resident_or_patient", "languages": ["fr"]});
        let contact = json!({"email": email, "phone": "", "website": "", "wishes": ""});
        centre.made(json!({"entity": "partner", "identity": identity, "contact": contact}))
    };
    let (jean, marie) = (person("Jean", "Dupont", "jean.dupont@exemple.be"), person("Marie", "Lambert", ""));
    for partner in [&jean, &marie] {
        let terms = json!({"side": "partner", "role": "", "level": null, "mandate": "", "contact_rhythm_days": null, "compensation": ""});
        centre.made(json!({"entity": "membership", "partnership_id": partnership, "partner_id": partner, "terms": terms}));
    }
    let said = json!({"text": "Jean Dupont et Marie Lambert trouvent la salle froide.", "on": "2026-11-02", "proposer": null});
    centre.made(json!({"entity": "problem", "partnership_id": partnership, "raised": said}));
    Known { centre, partnership, jean, marie }
}

impl Known {
    fn consent(&self, text: Value) -> Value {
        json!({"partner_id": self.jean, "partnership_id": self.partnership,
               "given": {"purpose": {"purpose": "be_named"}, "on": "2026-11-01", "means": {"means": "in_writing"},
                         "giver": {"giver": "person"}, "text": text, "collector": "Claire", "until": null}})
    }

    /// Makes the report and tells whether it names Jean.
    fn is_named(&self) -> bool {
        let out = self.centre.choose_document("rapport.html");
        let _ = std::fs::remove_file(&out);
        self.centre
            .ask("report_make", json!({"partnership_id": self.partnership, "language": "fr", "format": "html", "audience": "partnership"}));
        std::fs::read_to_string(out).unwrap().contains("Dupont")
    }

    /// Adds a mail-like document in which Jean is named.
    fn attach(&self, name: &str, content: &[u8]) {
        let meeting = self.centre.meeting(&self.partnership, "2026-12-08");
        self.centre.choose_table(name, content);
        self.centre.ask("document_attach", json!({"meeting_id": meeting, "title": ""}));
    }
}

#[test]
fn a_person_is_named_from_the_day_of_their_consent_until_they_withdraw_it() {
    let known = known();
    let centre = &known.centre;
    let text = centre.ask(
        "consent_text_save",
        json!({"id": null, "title": "Être nommé", "purpose": {"purpose": "be_named"}, "valid_from": "2026-01-01", "fr": "J’accepte d’être nommé."}),
    );
    assert!(!known.is_named());
    let agreed = json!({"text_id": text["id"], "version": 1, "language": "fr"});
    let consent = centre.ask("consent_give", known.consent(agreed))["id"].clone();
    assert!(known.is_named());
    // Other words are another version; the ones that were agreed to stay and are shown.
    let other = json!({"id": text["id"], "title": "Être nommé", "purpose": {"purpose": "be_named"}, "valid_from": "2026-11-20", "fr": "Je suis d’accord."});
    centre.ask("consent_text_save", other);
    let list = centre.ask("consent_list", json!({"partner_id": known.jean}));
    assert_eq!((&list["rows"][0]["words"], &list["rows"][0]["state"]), (&json!("J’accepte d’être nommé."), &json!("given")));
    assert_eq!(list["to_renew"][0]["why"], "older_words");
    // Nobody agreed to words that were not written yet.
    let later = known.consent(json!({"text_id": text["id"], "version": 2, "language": "fr"}));
    assert_eq!(centre.refused("consent_give", later).fields[0].field, "given.text");
    let refused = centre.refused("record_delete", json!({"entity": "consent_text", "id": text["id"]}));
    assert_eq!(refused.code, ErrorCode::NotAllowed);
    centre.ask("consent_withdraw", json!({"id": consent, "on": "2026-11-22"}));
    assert!(!known.is_named());
    // The copy says what was agreed to, in its words, and that it was withdrawn.
    let out = centre.choose_document("copie.json");
    centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "json"}));
    let copy = std::fs::read_to_string(out).unwrap();
    assert!(copy.contains("J’accepte d’être nommé.") && copy.contains("withdrawal.on"), "{copy}");
    let copy: Value = serde_json::from_str(&copy).unwrap();
    let records = copy["records"].as_array().unwrap();
    let consent_copied = records.iter().find(|one| one["kind"] == "consent").unwrap();
    let partnership = centre.ask("partnership_read", json!({"id": known.partnership}))["partnership"]["identity"]["name"].clone();
    assert_eq!(consent_copied["belongs_to"], json!([{"kind": "partnership", "title": partnership}]), "for which partnership it is");
    assert_eq!(centre.ask("consent_list", json!({"partner_id": known.jean}))["rows"][0]["state"], "withdrawn");
    assert_eq!(centre.refused("undo_last", json!({})).code, ErrorCode::NothingToUndo, "nor is it taken back");
    let gone = centre.refused("record_delete", json!({"entity": "consent", "id": consent}));
    assert_eq!(gone.code, ErrorCode::NotAllowed, "the withdrawal stays");
    let future = json!({"id": consent, "on": "2026-12-24"});
    assert_eq!(centre.refused("consent_withdraw", future).code, ErrorCode::InvalidRecord);
}

#[test]
fn a_person_is_found_everywhere_handed_a_copy_and_erased_with_a_certificate() {
    let known = known();
    let centre = &known.centre;
    known.attach("note.txt", "Appeler Jean Dupont avant midi.".as_bytes());
    known.is_named();
    let found = centre.ask("person_appearances", json!({"partner_id": known.jean}));
    let kinds: Vec<&str> = found["records"].as_array().unwrap().iter().map(|one| one["entity"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["membership", "problem"], "{found}");
    assert_eq!((&found["files"][0]["reading"], &found["files"][0]["places"]), (&json!("whole"), &json!(1)));
    assert_eq!(found["exports"][0]["part"], "report_make");

    let out = centre.choose_document("copie.json");
    centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "json"}));
    let copy = std::fs::read_to_string(&out).unwrap();
    assert!(copy.contains("jean.dupont@exemple.be") && copy.contains("Jean Dupont et [autre personne] trouvent"), "{copy}");
    assert!(!copy.contains("Lambert"));
    let out = centre.choose_document("copie.pdf");
    centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "pdf"}));
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-"));

    let files = json!([{"entity": "document", "id": found["files"][0]["id"], "remove": true}]);
    // What goes with the person is not left, whatever is said of it.
    let rows = found["records"].as_array().unwrap().iter();
    let going: Vec<_> = rows.filter(|row| row["entity"] == "membership" || row["entity"] == "consent").collect();
    let choices: Vec<_> = going.iter().map(|row| json!({"id": row["id"], "how": "leave"})).collect();
    assert!(!choices.is_empty(), "{found}");
    let request = json!({"partner_id": known.jean, "reason": "request", "choices": choices, "files": files});
    let certificate = centre.ask("person_erase", request.clone());
    assert_eq!(certificate["erased"]["left_on_purpose"], 0);
    assert_eq!((&certificate["erased"]["files"], &certificate["erased"]["word"]), (&json!(1), &json!("[personne effacée]")));
    assert!(certificate["left"]["exports"].as_array().unwrap().len() >= 3);
    assert_eq!(centre.ask("search", json!({"words": "Dupont", "limit": 10}))["hits"], json!([]));
    let history =
        centre.ask("history_list", json!({"id": null, "partnership_id": known.partnership, "cursor": null, "limit": 100})).to_string();
    assert!(history.contains("[personne effacée] et Marie Lambert") && !history.contains("Dupont"), "{history}");
    let verified = centre.ask("log_verify", json!({}));
    assert_eq!((&verified["certificates"], &verified["erased"]), (&json!(1), &certificate["erased"]["entries"]));
    assert_eq!(centre.refused("person_erase", request).code, ErrorCode::Erased);
    assert_eq!(centre.refused("partner_read", json!({"id": known.jean})).code, ErrorCode::Erased);
    let out = centre.choose_document("attestation.pdf");
    centre.ask("erasure_certificate_save", json!({"id": certificate["id"], "language": "fr"}));
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn who_was_called_otherwise_and_was_deleted_is_found_copied_and_erased_all_the_same() {
    let known = known();
    let centre = &known.centre;
    centre.change("partner", &known.jean, "remarks", json!({"note": "En froid avec Marie Lambert."}));
    let out = centre.choose_document("copie.json");
    centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "json"}));
    let copy = std::fs::read_to_string(&out).unwrap();
    assert!(copy.contains("En froid avec [autre personne]") && !copy.contains("Lambert"), "{copy}");
    // Nor is somebody named who is called otherwise now, or who left the directory.
    let married = json!({"name": {"kind": "person", "given": "Marie", "family": "Keller"}, "category": "carer", "languages": []});
    centre.change("partner", &known.marie, "identity", married);
    let copied = || {
        let out = centre.choose_document("copie.json");
        centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "json"}));
        std::fs::read_to_string(out).unwrap()
    };
    assert!(!copied().contains("Lambert"));
    centre.ask("record_delete", json!({"entity": "partner", "id": known.marie}));
    assert!(!copied().contains("Lambert") && copied().contains("En froid avec [autre personne]"));
    centre.ask("undo_last", json!({}));

    let identity =
        json!({"name": {"kind": "person", "given": "Jean", "family": "Nouvelot"}, "category": "resident_or_patient", "languages": ["fr"]});
    centre.change("partner", &known.jean, "identity", identity);
    assert_eq!(centre.ask("deleted_persons_list", json!({}))["total"], 0);
    centre.ask("record_delete", json!({"entity": "partner", "id": known.jean}));
    let deleted = centre.ask("deleted_persons_list", json!({}));
    assert_eq!(deleted["rows"], json!([{"id": known.jean, "name": "Jean Nouvelot"}]));
    let found = centre.ask("person_appearances", json!({"partner_id": known.jean}));
    assert!(found["records"].as_array().unwrap().iter().any(|one| one["entity"] == "problem"), "{found}");
    centre.ask("person_erase", json!({"partner_id": known.jean, "reason": "request", "choices": [], "files": []}));
    let history = centre.ask("history_list", json!({"id": null, "partnership_id": null, "cursor": null, "limit": 100})).to_string();
    assert!(!history.contains("Dupont") && !history.contains("Nouvelot") && !history.contains("exemple.be"), "{history}");
    assert_eq!(centre.ask("deleted_persons_list", json!({}))["total"], 0);
    centre.ask("log_verify", json!({}));
}

#[test]
fn what_is_past_its_time_comes_into_a_list_and_nothing_goes_by_itself() {
    let known = known();
    let centre = &known.centre;
    let exchange = json!({"on": "2022-01-10", "direction": "outgoing", "means": "phone", "partners": [known.jean], "subject": "Bonjour", "topics": []});
    let made = centre.made(json!({"entity": "communication", "partnership_id": known.partnership, "exchange": exchange}));
    let list = centre.ask("retention_list", json!({"entity": "communication", "skip": 0, "limit": 10}));
    assert_eq!((&list["total"], &list["rows"][0]["id"]), (&json!(1), &json!(made)));
    let own = json!([{"entity": "communication", "months": 1200, "start": "own_day", "reason": "own"}]);
    centre.ask("retention_save", json!({"regimes": ["european_union"], "own": own}));
    assert_eq!(centre.ask("retention_list", json!({"entity": "communication", "skip": 0, "limit": 10}))["total"], 0);
    let unbound = centre.ask("undertaking_list", json!({}));
    assert_eq!(unbound["unbound_total"], 2);
}

#[test]
fn a_national_number_brings_a_word_of_warning_and_no_refusal() {
    let centre = Centre::new();
    let signs = centre.ask("patient_signs", json!({"text": "🙂 NISS 85.07.30-033.28"}));
    assert_eq!(signs["signs"][0], json!({"what": "belgian_niss", "from": 8, "to": 23}));
    assert_eq!(centre.ask("patient_signs", json!({"text": "Une campagne de vaccination"}))["signs"], json!([]));
}

#[test]
fn a_copy_holds_nothing_of_what_others_said_at_a_meeting_that_the_person_led() {
    let known = known();
    let centre = &known.centre;
    let meeting = centre.meeting(&known.partnership, "2026-11-20");
    centre.change("meeting", &meeting, "hosting", json!({"facilitator": known.jean, "technique": null}));
    let view = centre.ask("meeting_read", json!({"id": meeting}));
    let mut exit = view["meeting"]["exit"].clone();
    exit["remarks"] = json!("Trop long pour mon dos. Jean Dupont a bien écouté.");
    centre.change("meeting", &meeting, "exit", exit);
    let out = centre.choose_document("copie.json");
    centre.ask("person_copy_save", json!({"partner_id": known.jean, "language": "fr", "format": "json"}));
    let copy: Value = serde_json::from_str(&std::fs::read_to_string(out).unwrap()).unwrap();
    let led = copy["records"].as_array().unwrap().iter().find(|one| one["kind"] == "meeting").unwrap().clone();
    let fields: Vec<&str> = led["fields"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["exit.remarks"], "only what names them: {led}");
}

#[test]
fn an_exchange_with_a_person_alone_is_emptied_when_they_are_erased_and_nothing_puts_the_rest_together_again() {
    let known = known();
    let centre = &known.centre;
    let exchange = |partners: Value, text: &str| {
        let exchange =
            json!({"on": "2026-11-20", "direction": "incoming", "means": "phone", "partners": partners, "subject": "Appel", "topics": []});
        centre.made(json!({"entity": "communication", "partnership_id": known.partnership, "exchange": exchange, "body": {"text": text}}))
    };
    let alone = exchange(json!([known.jean]), "Dort mal depuis la mort de sa femme.");
    let both = exchange(json!([known.jean, known.marie]), "La fête est remise.");
    let found = centre.ask("person_appearances", json!({"partner_id": known.jean}));
    let one = |id: &str| found["records"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
    assert_eq!((&one(&alone)["how"], &one(&both)["how"]), (&json!("empty"), &json!("usual")));
    assert_eq!(one(&alone)["on"], "2026-11-20");
    centre.ask("person_erase", json!({"partner_id": known.jean, "reason": "request", "choices": [], "files": []}));
    let text = |id: &str| centre.ask("communication_read", json!({"id": id}))["communication"]["body"]["text"].clone();
    assert_eq!((text(&alone), text(&both)), (json!(""), json!("La fête est remise.")));
    let timeline = json!({"partnership_id": null, "partner_id": known.jean, "cursor": null, "limit": 10});
    assert_eq!(centre.refused("timeline_read", timeline).code, ErrorCode::Erased);
}
