//! Whatever people type or paste passes through every field unharmed, or is refused at that field; and every paper can be made of it.

use std::collections::BTreeMap;

use entente_app::{ErrorCode, Language, Passphrase};
use entente_tests::naughty::{self, OURS};
use entente_tests::promise::tell;
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

/// The paths of the texts of a section.
fn texts(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(path.to_owned()),
        Value::Array(items) => items.iter().enumerate().for_each(|(place, item)| texts(item, &format!("{path}/{place}"), found)),
        Value::Object(members) => members.iter().for_each(|(name, item)| texts(item, &format!("{path}/{name}"), found)),
        _ => {}
    }
}

/// A section of a record of the demonstration.
struct Section {
    entity: String,
    id: String,
    name: String,
    value: Value,
}

impl Section {
    fn with(&self, path: &str, text: &str) -> Value {
        let mut value = self.value.clone();
        *value.pointer_mut(path).unwrap() = Value::String(text.to_owned());
        value
    }

    fn change(&self, centre: &Centre, value: &Value) -> Result<(), entente_app::Error> {
        let request = json!({"entity": self.entity, "id": self.id, "section": self.name, "before": null, "after": value});
        centre.call("record_change", request).map(drop)
    }

    fn stands(&self, centre: &Centre) -> Value {
        let page = centre.ask("history_list", json!({"id": self.id, "limit": 500}));
        let rows = page["rows"].as_array().unwrap();
        rows.iter().find(|row| row["section"] == self.name.as_str()).map_or_else(|| self.value.clone(), |row| row["after"].clone())
    }
}

fn demonstration() -> (Centre, tempfile::TempDir) {
    let centre = Centre::new();
    centre.ask("vault_lock", json!({}));
    let folder = tempfile::tempdir().unwrap();
    let phrase = Passphrase::new(PASSPHRASE.to_owned());
    centre.app.create_demonstration(&folder.path().join("vault"), Language::Fr, &phrase).unwrap();
    (centre, folder)
}

/// One record of each kind that has texts, each of its sections.
fn sections(centre: &Centre) -> Vec<Section> {
    let (mut seen, mut found) = (BTreeMap::new(), Vec::new());
    let mut cursor = Value::Null;
    loop {
        let page = centre.ask("history_list", json!({"cursor": cursor, "limit": 500}));
        for row in page["rows"].as_array().unwrap().iter().filter(|row| row["kind"] == "create") {
            let entity = row["entity"].as_str().unwrap().to_owned();
            let Value::Object(record) = &row["after"] else { continue };
            for (name, value) in record.iter().filter(|(_, value)| value.is_object()) {
                // The one with the most texts shows the most fields.
                let mut paths = Vec::new();
                texts(value, "", &mut paths);
                let most: &mut usize = seen.entry((entity.clone(), name.clone())).or_default();
                if paths.len() > *most {
                    *most = paths.len();
                    found.retain(|section: &Section| section.entity != entity || section.name != *name);
                    found.push(Section {
                        entity: entity.clone(),
                        id: row["id"].as_str().unwrap().to_owned(),
                        name: name.clone(),
                        value: value.clone(),
                    });
                }
            }
        }
        cursor = page["next"].clone();
        if cursor.is_null() {
            return found;
        }
    }
}

#[test]
fn every_text_of_every_record_is_kept_unharmed_or_refused_at_its_field() {
    let (centre, _folder) = demonstration();
    let naughty = naughty::all();
    let huge = "mot ".repeat(1_310_720);
    let (mut fields, mut next) = (0, 0);
    for section in sections(&centre) {
        let mut paths = Vec::new();
        texts(&section.value, "", &mut paths);
        for path in paths {
            let what = format!("{}.{}{path}", section.entity, section.name);
            // What takes no plain words is a choice, a day or a reference.
            if section.change(&centre, &section.with(&path, "Des mots ordinaires")).is_err() {
                continue;
            }
            fields += 1;
            let refused = section.change(&centre, &section.with(&path, &huge)).expect_err(&what);
            assert_eq!(refused.code, ErrorCode::InvalidRecord, "{what}");
            assert_eq!(refused.fields.len(), 1, "{what}");
            for _ in 0..40 {
                let text = &naughty[next % naughty.len()];
                next += 1;
                let wanted = section.with(&path, text);
                match section.change(&centre, &wanted) {
                    Ok(()) => assert_eq!(section.stands(&centre).pointer(&path), wanted.pointer(&path), "{what}: {text:?}"),
                    Err(error) => {
                        assert_eq!(error.code, ErrorCode::InvalidRecord, "{what}: {text:?}");
                        assert!(!error.fields.is_empty(), "{what}: {text:?}");
                    }
                }
            }
            // What reads from right to left stays, for the papers below.
            section.change(&centre, &section.with(&path, OURS[next % 2])).unwrap_or_else(|error| panic!("{what}: {error}"));
        }
    }
    assert!(fields >= 45, "{fields} fields take words");
    centre.ask("log_verify", json!({}));
    every_paper_can_be_made(&centre);
    tell(&format!("I2 fields={fields} strings={} tried={next}", naughty.len()));
}

fn every_paper_can_be_made(centre: &Centre) {
    let partnerships = centre.ask("partnership_list", json!({"cursor": null, "limit": 5}));
    for partnership in partnerships["rows"].as_array().unwrap() {
        let id = &partnership["id"];
        for format in ["pdf", "html"] {
            let language = "fr";
            let of = json!({"partnership_id": id, "language": language, "format": format});
            for command in ["report_make", "register_save"] {
                centre.choose_document(&format!("paper.{format}"));
                assert_eq!(centre.ask(command, of.clone())["saved"], true, "{command} {format}");
            }
        }
    }
    let partners = centre.ask("partner_list", json!({"words": "", "category": null, "cursor": null, "limit": 100}));
    for partner in partners["rows"].as_array().unwrap() {
        centre.choose_document("sheet.pdf");
        let request = json!({"partner_id": partner["id"], "language": "fr", "format": "pdf"});
        assert_eq!(centre.ask("return_sheet_save", request)["saved"], true);
    }
    let meetings = centre.ask("meeting_list", json!({"partnership_id": null}));
    for meeting in meetings["planned"].as_array().unwrap() {
        centre.choose_document("pack.pdf");
        let id = &meeting["meeting"]["id"];
        for pack in [false, true] {
            let request = json!({"id": id, "language": "fr", "format": "pdf", "pack": pack});
            assert_eq!(centre.ask("meeting_papers_save", request)["saved"], true);
        }
        centre.choose_document("rencontre.ics");
        assert_eq!(centre.ask("meeting_calendar_save", json!({"id": id, "with_addresses": true}))["saved"], true);
    }
}
