//! A mail that was saved as a file becomes an exchange, with the files that came with it.

use serde_json::{Value, json};

use crate::centre::Centre;

const MAIL: &str = "From: Fatou <fatou@exemple.be>\r\nTo: Claire <claire@centre.be>\r\nSubject: Salle du mardi\r\n\
    Date: Tue, 3 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
    --x\r\nContent-Type: text/plain\r\n\r\nLa salle est prete.\r\n\
    --x\r\nContent-Type: text/plain; name=plan-du-local.txt\r\nContent-Disposition: attachment; filename=plan-du-local.txt\r\n\r\n\
    Porte B\r\n--x--\r\n";

fn partner(centre: &Centre, given: &str, email: &str) -> String {
    let made = centre.ask(
        "record_create",
        json!({"record": {"entity": "partner", "identity": {"name": {"kind": "person", "given": given, "family": ""}, "category": null, "languages": []},
            "contact": {"email": email, "phone": "", "website": "", "wishes": ""}}}),
    );
    made["id"].as_str().unwrap().to_owned()
}

fn keep(centre: &Centre, mail: &Value) -> String {
    let partners: Vec<&Value> = mail["partners"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    let exchange = json!({"on": mail["on"], "direction": mail["direction"], "means": "email", "partners": partners,
        "subject": mail["subject"], "topics": []});
    let kept = centre.ask("mail_keep", json!({"partnership_id": null, "exchange": exchange, "body": {"text": mail["text"]}}));
    kept["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_mail_is_kept_with_its_file_and_comes_out_as_it_went_in() {
    let centre = Centre::new();
    let fatou = partner(&centre, "Fatou", "Fatou@exemple.be");
    centre.choose_table("mail.eml", MAIL.as_bytes());
    let mail = centre.ask("mail_open", json!({}));
    assert_eq!(mail["partners"], json!([{"id": fatou, "name": "Fatou"}]));
    assert_eq!(mail["unknown"], json!([{"name": "Claire", "address": "claire@centre.be"}]));
    assert_eq!((mail["on"].as_str(), mail["direction"].as_str()), (Some("2026-03-03"), Some("incoming")));
    assert_eq!(mail["files"], json!([{"name": "plan-du-local.txt", "size": 7}]));
    let id = keep(&centre, &mail);

    let view = centre.ask("communication_read", json!({"id": id}));
    assert_eq!(view["communication"]["body"]["text"], "La salle est prete.");
    let enclosure = &view["enclosures"][0];
    let out = centre.choose_document("out.txt");
    assert_eq!(centre.ask("enclosure_save", json!({"id": enclosure["id"]}))["saved"], true);
    assert_eq!(std::fs::read(&out).unwrap(), b"Porte B");
    assert_eq!(centre.ask("search", json!({"words": "plan local", "limit": 5}))["hits"][0]["entity"], "enclosure");

    // It goes with its files, and comes back with them.
    centre.ask("record_delete", json!({"entity": "communication", "id": id}));
    assert!(centre.call("enclosure_save", json!({"id": enclosure["id"]})).is_err());
    centre.ask("undo_last", json!({}));
    assert_eq!(centre.ask("communication_read", json!({"id": id}))["enclosures"].as_array().unwrap().len(), 1);
    centre.ask("log_verify", json!({}));
}

#[test]
fn the_files_of_a_mail_go_with_the_person_who_is_erased_unless_something_else_was_said() {
    let erased_with = |said: fn(&Value) -> (Value, Value)| {
        let centre = Centre::new();
        let fatou = partner(&centre, "Fatou", "Fatou@exemple.be");
        centre.choose_table("mail.eml", MAIL.as_bytes());
        let id = keep(&centre, &centre.ask("mail_open", json!({})));
        let enclosure = centre.ask("communication_read", json!({"id": id}))["enclosures"][0]["id"].clone();
        let (choices, files) = said(&json!({"exchange": id, "enclosure": enclosure}));
        let certificate = centre.ask("person_erase", json!({"partner_id": fatou, "reason": "request", "choices": choices, "files": files}));
        centre.choose_document("out.txt");
        (certificate["erased"]["files"].clone(), centre.call("enclosure_save", json!({"id": enclosure})).is_ok())
    };
    assert_eq!(erased_with(|_| (json!([]), json!([]))), (json!(1), false));
    let kept = |known: &Value| (json!([]), json!([{"entity": "enclosure", "id": known["enclosure"], "remove": false}]));
    assert_eq!(erased_with(kept), (json!(0), true));
    let left = |known: &Value| (json!([{"id": known["exchange"], "how": "leave"}]), json!([]));
    assert_eq!(erased_with(left), (json!(0), true));
}

#[test]
fn a_mail_whose_text_is_too_long_is_kept_whole_beside_what_a_record_holds() {
    let centre = Centre::new();
    partner(&centre, "Fatou", "fatou@exemple.be");
    let long =
        format!("From: fatou@exemple.be\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nSubject: Long\r\n\r\n{}", "mot ".repeat(1_500_000));
    centre.choose_table("mail.eml", long.as_bytes());
    let mail = centre.ask("mail_open", json!({}));
    assert_eq!(mail["whole_kept"], true);
    assert_eq!(mail["files"], json!([{"name": "Long.eml", "size": long.len()}]));
    let id = keep(&centre, &mail);
    let view = centre.ask("communication_read", json!({"id": id}));
    let out = centre.choose_document("out.eml");
    centre.ask("enclosure_save", json!({"id": view["enclosures"][0]["id"]}));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), long);
}

#[test]
fn what_is_no_mail_and_what_was_locked_meanwhile_is_not_kept() {
    let centre = Centre::new();
    let refused = centre.refused("mail_drop", json!({"content": "JVBERi0xLjcK"}));
    assert_eq!(serde_json::to_value(refused.code).unwrap(), "mail_unreadable");
    assert!(centre.call("mail_drop", json!({"content": "not base 64"})).is_err());
    let content = "RnJvbTogYUBiLmNkDQoNCmJvbmpvdXI=";
    assert_eq!(centre.ask("mail_drop", json!({"content": content}))["unknown"], json!([{"name": "", "address": "a@b.cd"}]));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": crate::centre::PASSPHRASE}));
    let exchange = json!({"on": "2026-03-03", "direction": "incoming", "means": "email", "partners": [], "subject": "x", "topics": []});
    let refused = centre.refused("mail_keep", json!({"partnership_id": null, "exchange": exchange, "body": {"text": ""}}));
    assert_eq!(serde_json::to_value(refused.code).unwrap(), "not_found", "a lock forgets the mail");
}
