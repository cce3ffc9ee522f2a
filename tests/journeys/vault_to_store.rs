//! A vault with records of every kind and everything that opens one, as this version of the program makes it: what later versions must open.
//!
//! `ENTENTE_STORE_VAULT=1` writes it to `tests/fixtures/vaults/`, for a new format or schema; what is stored is never written again.

use std::fs;
use std::path::Path;

use entente_app::{Language, Passphrase};
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

/// The passphrase of a second person, who reads.
pub const THEIRS: &str = "violon marine douze escargot";

const MAIL: &str = "From: Fatou <fatou@exemple.be>\r\nTo: Claire <claire@centre.be>\r\nSubject: Salle du mardi\r\n\
    Date: Tue, 3 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
    --x\r\nContent-Type: text/plain\r\n\r\nLa salle est prete.\r\n\
    --x\r\nContent-Type: text/plain; name=plan-du-local.txt\r\nContent-Disposition: attachment; filename=plan-du-local.txt\r\n\r\n\
    Porte B\r\n--x--\r\n";

/// Makes the vault in that folder; what opens it, and what it holds. With colleagues' pages it is of a newer format than without.
pub fn store(folder: &Path, pages: bool) {
    let centre = Centre::bare();
    let phrase = Passphrase::new(PASSPHRASE.to_owned());
    centre.app.create_demonstration(&centre.vault(), Language::Fr, &phrase).unwrap();
    centre.ask("vault_lock", json!({}));
    centre.app.use_vault(&centre.vault());
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    with_records_that_the_demonstration_has_not(&centre);
    let openers = with_everything_that_opens_it(&centre, pages);
    let verified = centre.ask("log_verify", json!({}));
    let status = centre.app.status().unwrap();
    let records: serde_json::Map<String, Value> =
        status.counts.iter().map(|(entity, count)| (entity.name().to_owned(), json!(count))).collect();
    assert!(records.values().all(|count| count != 0), "a record of every kind: {records:?}");
    centre.ask("vault_lock", json!({}));

    fs::create_dir_all(folder).unwrap();
    for file in fs::read_dir(centre.vault()).unwrap().flatten() {
        // Who has it open is of this moment.
        if !file.file_name().to_string_lossy().starts_with("in-use") {
            fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
    }
    let expected = json!({"opened_by": openers, "records": records, "changes": status.changes, "verified": verified});
    fs::write(folder.join("expected.json"), format!("{expected:#}\n")).unwrap();
}

fn with_records_that_the_demonstration_has_not(centre: &Centre) {
    centre.ask("retention_save", json!({"regimes": ["european_union", "quebec"], "own": []}));
    let partnership = centre.ask("partnership_list", json!({"cursor": null, "limit": 1}))["rows"][0]["id"].clone();
    let person = |given: &str, family: &str| {
        let name = json!({"kind": "person", "given": given, "family": family});
        centre.made(json!({"entity": "partner", "identity": {"name": name, "category": "resident_or_patient", "languages": ["fr"]}}))
    };
    let (jean, fatou) = (person("Jean", "Dupont"), person("Fatou", "Sow"));
    let words =
        json!({"id": null, "title": "Être nommé", "purpose": {"purpose": "be_named"}, "valid_from": "2026-01-01", "fr": "J’accepte."});
    let text = centre.ask("consent_text_save", words)["id"].clone();
    let given = json!({"purpose": {"purpose": "be_named"}, "on": "2026-11-01", "means": {"means": "in_writing"}, "giver": {"giver": "person"},
        "text": {"text_id": text, "version": 1, "language": "fr"}, "collector": "Claire", "until": null});
    let consent = centre.ask("consent_give", json!({"partner_id": fatou, "partnership_id": partnership, "given": given}))["id"].clone();
    centre.ask("consent_withdraw", json!({"id": consent, "on": "2026-11-20"}));
    centre.ask("visibility_set", json!({"entity": "partner", "id": fatou, "part": "contact", "visibility": "partnership"}));
    centre.choose_table("mail.eml", MAIL.as_bytes());
    let mail = centre.ask("mail_open", json!({}));
    let exchange =
        json!({"on": mail["on"], "direction": "incoming", "means": "email", "partners": [fatou], "subject": mail["subject"], "topics": []});
    centre.ask("mail_keep", json!({"partnership_id": null, "exchange": exchange, "body": {"text": "Jean Dupont a prévenu."}}));
    let rest = json!({"kind": "partner_silent", "record": fatou, "until": "2027-01-10", "reason": "En vacances"});
    centre.made(json!({"entity": "snooze", "rest": rest}));
    let list = centre.ask("questionnaire_list", json!({"language": "fr"}));
    let shipped = list["questionnaires"].as_array().unwrap().iter().find_map(|one| one["reference"].as_str()).unwrap().to_owned();
    let questionnaire = centre.choose_document("questionnaire.json");
    centre.ask("questionnaire_save", json!({"reference": shipped, "format": "fhir"}));
    centre.choose_table("questionnaire.json", &fs::read(questionnaire).unwrap());
    centre.ask("questionnaire_take", json!({"words_may_leave": true}));
    let facts = json!({"discovered_at": "2026-11-21T09:00:00Z", "happened": {"from": "2026-11-20", "to": null, "approximate": false}, "kind": "theft",
        "circumstances": "Un sac a été volé.", "data": "Noms", "whose": "Partenaires", "persons": 12, "persons_approximate": true, "sensitive": false});
    centre.ask("incident_enter", json!({"facts": facts}));
    centre.ask("person_erase", json!({"partner_id": jean, "reason": "request", "choices": [], "files": []}));
}

/// A second person, a recovery sheet, three pages or none, an invitation that nobody used; what opens it, and whom.
fn with_everything_that_opens_it(centre: &Centre, pages: bool) -> Value {
    let key = centre.ask("recovery_renew", json!({"passphrase": PASSPHRASE}))["recovery_key"].clone();
    centre.ask("recovery_confirm", json!({"typed": key}));
    let mut shown: Vec<Value> = Vec::new();
    if pages {
        let names = json!(["Awa Diallo", "Luc Peeters", "Zoé Lambert"]);
        centre.ask("recovery_shares_make", json!({"passphrase": PASSPHRASE, "names": names}));
        shown.extend((1..=3).map(|number| centre.ask("recovery_share_show", json!({"number": number}))["groups"].clone()));
    }
    let invited = centre.ask("person_invite", json!({"name": "Karim", "role": "reader", "may_export": false}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": THEIRS}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    let waiting = centre.ask("person_invite", json!({"name": "Luc", "role": "staff", "may_export": true}));
    json!({"passphrase": PASSPHRASE, "reader": THEIRS, "recovery_key": key, "pages": shown, "invitation": waiting["code"]})
}
