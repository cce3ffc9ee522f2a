//! The report is read back with poppler's tools, where they are installed.

use std::process::Command;

use serde_json::json;

use crate::centre::Centre;

fn tool(name: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(name).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_pdf_is_tagged_and_says_what_the_records_say_in_each_language() {
    let centre = Centre::bare();
    centre.app.open_demonstration(entente_app::Language::Fr).unwrap();
    let rows = centre.ask("partnership_list", json!({"cursor": null, "limit": 5}));
    let partnership = rows["rows"][0]["id"].clone();
    for (language, heading) in [("fr", "Objectifs"), ("en", "Objectives"), ("nl", "Doelstellingen"), ("de", "Ziele")] {
        let out = centre.choose_document(&format!("rapport-{language}.pdf"));
        centre.ask("report_make", json!({"partnership_id": partnership, "language": language, "format": "pdf"}));
        let out = out.to_str().unwrap();
        let Some(info) = tool("pdfinfo", &[out]) else { return };
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains("Accès aux soins, quartier Nord"), "{info}");
        let meta = tool("pdfinfo", &["-meta", out]).unwrap();
        assert!(meta.contains("pdfuaid:part"), "{meta}");
        assert!(meta.contains(&format!("<rdf:li>{language}")) || meta.contains(language), "{meta}");
        let text = tool("pdftotext", &["-layout", out, "-"]).unwrap();
        assert!(text.contains(heading), "{language}: {text}");
        assert!(text.contains("Un premier rendez-vous en moins de 7 jours"), "{language}: {text}");
        // One person agreed to be named, the next did not.
        assert!(text.contains("Ibrahima Diallo") != text.contains("Rosa Ferreira"), "{language}: {text}");
        let structure = tool("pdfinfo", &["-struct", out]).unwrap();
        for tag in ["Document", "H1", "Table", "TH", "Figure"] {
            assert!(structure.contains(tag), "{language}: no {tag}");
        }
    }
}
