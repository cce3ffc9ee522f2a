//! Everything taken out: whoever leaves the program takes along what they noted.

use std::io::Read;
use std::path::Path;

use entente_app::{ErrorCode, texts};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::centre::Centre;

fn file(archive: &Path, name: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(std::fs::File::open(archive).unwrap()).unwrap();
    let mut content = Vec::new();
    archive.by_name(name).unwrap_or_else(|_| panic!("{name}")).read_to_end(&mut content).unwrap();
    content
}

fn names(archive: &Path) -> Vec<String> {
    ZipArchive::new(std::fs::File::open(archive).unwrap()).unwrap().file_names().map(|name| name.unwrap().into_owned()).collect()
}

#[test]
fn an_archive_holds_every_record_and_every_kept_file_and_no_single_answer() {
    let centre = Centre::new();
    let partnership = centre.partnership("=1+1 Jardin « partagé »");
    let mut members = Vec::new();
    for name in ["Diallo", "Lambert", "Nguyen"] {
        members.push(centre.member(&partnership, name, "partner").1);
    }
    let meeting = centre.meeting(&partnership, "2026-12-03");
    let minutes = b"%PDF-1.4 \x00\xff un compte rendu";
    centre.choose_table("compte rendu.pdf", minutes);
    let attached = centre.ask("document_attach", json!({"meeting_id": meeting, "title": "Compte rendu"}));
    let round = centre.open_round(&partnership, &members);
    centre.answer(&round, "partner", [4, 3, 4, 2, 4, 1]);

    let archive = centre.choose_document("tout.zip");
    let taken = centre.ask("everything_save", json!({"language": "fr"}));
    assert_eq!((&taken["saved"], &taken["files"]), (&json!(true), &json!(1)));

    let partnerships: Value = serde_json::from_slice(&file(&archive, "records/partnership.json")).unwrap();
    assert_eq!(partnerships[0]["identity"]["name"], "=1+1 Jardin « partagé »");
    let mut records = 0;
    for name in names(&archive).iter().filter(|name| name.starts_with("records/")) {
        let kind: Vec<Value> = serde_json::from_slice(&file(&archive, name)).unwrap();
        let table = String::from_utf8(file(&archive, &name.replace("records/", "tables/").replace(".json", ".csv"))).unwrap();
        assert!(table.starts_with("\u{feff}id,"), "{name}: {table}");
        for record in &kind {
            assert!(table.contains(record["id"].as_str().unwrap()), "{name}");
        }
        records += kind.len();
    }
    assert_eq!(taken["records"], records);
    let table = String::from_utf8(file(&archive, "tables/partnership.csv")).unwrap();
    assert!(table.contains(",'=1+1 Jardin « partagé »"), "a spreadsheet reads a text and no formula: {table}");

    let id = attached["made"]["id"].as_str().unwrap();
    assert_eq!(file(&archive, &format!("files/document/{id} compte rendu.pdf")), minutes);
    let note = String::from_utf8(file(&archive, &texts::text(entente_app::Language::Fr, "everything-note-file", &[]))).unwrap();
    assert!(note.contains("n’est pas chiffrée"), "{note}");
    assert!(names(&archive).iter().all(|name| !name.contains("response")));

    let noted = &centre.ask("access_list", json!({"kind": "exported", "limit": 1}))["rows"][0];
    assert_eq!((&noted["part"], &noted["entity"]), (&json!("everything_save"), &Value::Null));
}

#[test]
fn who_does_not_coordinate_takes_out_no_archive_and_what_could_not_be_written_is_not_noted() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    // A stick that is not there any more.
    centre.choose_document("clé/tout.zip");
    assert_eq!(centre.refused("everything_save", json!({"language": "fr"})).code, ErrorCode::Storage);
    assert_eq!(centre.ask("access_list", json!({"kind": "exported", "limit": 1}))["total"], 0);

    let invited = centre.ask("person_invite", json!({"name": "Awa", "role": "staff", "may_export": true}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": "violon marine douze escargot"}));
    assert_eq!(centre.refused("everything_save", json!({"language": "fr"})).code, ErrorCode::NotAllowed);
}
