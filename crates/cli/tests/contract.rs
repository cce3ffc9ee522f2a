//! The contract of the command line: administrators, scripts and measurements depend on it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

const PASSPHRASE: &str = "tambour cerise huit lanterne";
const OTHER: &str = "violon marine douze escargot";

struct Place {
    folder: tempfile::TempDir,
}

struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("no JSON: {}{}", self.out, self.err))
    }
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        place.write("passphrase", PASSPHRASE);
        place.write("other", OTHER);
        place
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn write(&self, name: &str, text: &str) -> PathBuf {
        fs::write(self.at(name), text).unwrap();
        self.at(name)
    }
    fn run_with(&self, arguments: &[&str], input: &str) -> Said {
        let mut child = Command::new(env!("CARGO_BIN_EXE_entente-cli"))
            .current_dir(self.folder.path())
            .env("LANG", "fr_BE.UTF-8")
            .env("LC_ALL", "fr_BE.UTF-8")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
    fn run(&self, arguments: &[&str]) -> Said {
        let common = ["--vault", "vault", "--passphrase-file", "passphrase"];
        self.run_with(&[&common, arguments].concat(), "")
    }
    fn with_vault() -> Self {
        let place = Self::new();
        let init = place.run(&["init", "--organisation", "Maison médicale du Nord", "--language", "fr", "--recovery-out", "key"]);
        assert_eq!(init.code, 0, "{}", init.err);
        place
    }
}

#[test]
fn a_vault_is_made_filled_searched_and_verified() {
    let place = Place::with_vault();
    let key = fs::read_to_string(place.at("key")).unwrap();
    assert_eq!(key.split_whitespace().count(), 7);

    place.write(
        "list.csv",
        "Nom;Téléphone;Ville\nMaison de quartier;02 511 22 33;Bruxelles\nMaison de Quartier ASBL;;Bruxelles\n;;Nulle part\n",
    );
    let trial = place.run(&["partners", "import", "list.csv", "--dry-run", "--json"]).json();
    assert_eq!((trial["created"].as_u64(), trial["partners"].as_u64()), (Some(0), Some(2)));
    let done = place.run(&["partners", "import", "list.csv", "--json"]).json();
    assert_eq!(done["encoding"], "utf8");
    assert_eq!(done["delimiter"], "semicolon");
    assert_eq!(done["rows_read"], 3);
    assert_eq!(done["created"], 2);
    assert_eq!(done["proposed_duplicates"][0]["line"], 3);
    assert_eq!(done["refusals"][0]["line"], 4);
    assert_eq!(done["repairs"], serde_json::json!([]));

    let status = place.run(&["status", "--json"]).json();
    assert_eq!(status["format"], 2);
    assert_eq!(status["schema"], 10);
    assert_eq!(status["records"]["partner"], 2);
    assert_eq!(status["changes"], 4);
    assert_eq!(place.run(&["search", "quart", "mais", "--json"]).json()["hits"].as_array().unwrap().len(), 2);
    assert_eq!(place.run(&["log", "verify", "--json"]).json()["entries"], 4);
    let shown = place.run(&["log", "show", "--json"]).json();
    assert_eq!(shown["rows"][0]["title"], "Maison de Quartier ASBL");
    let id = shown["rows"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(place.run(&["log", "show", "--entity", &id, "--json"]).json()["total"], 1);
}

#[test]
fn the_log_is_shown_whatever_kind_of_record_it_tells_of() {
    let place = Place::with_vault();
    let text = r#"{"id": null, "title": "Être nommé", "purpose": {"purpose": "be_named"}, "valid_from": "2026-01-01", "fr": "J’accepte."}"#;
    let common = ["--vault", "vault", "--passphrase-file", "passphrase", "call", "consent_text_save"];
    assert_eq!(place.run_with(&common, text).code, 0);
    let shown = place.run(&["log", "show"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("Texte d’accord") || shown.out.to_lowercase().contains("texte d’accord"), "{}", shown.out);
}

#[test]
fn everything_is_taken_out_as_an_archive() {
    let place = Place::with_vault();
    place.write("list.csv", "Nom\nMaison de quartier\n");
    place.run(&["partners", "import", "list.csv"]);
    let taken = place.run(&["everything", "tout.zip", "--json"]).json();
    assert_eq!((taken["files"].as_u64(), taken["records"].as_u64()), (Some(0), Some(3)), "the centre, its coordinator, a partner");
    assert!(fs::read(place.at("tout.zip")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_pdf_is_read_in_a_process_of_its_own_and_what_cannot_be_read_says_nothing() {
    let asked = |bytes: &[u8]| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_entente-cli"))
            .arg("text-of-pdf")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // One that ends early takes no more.
        let _ = child.stdin.take().unwrap().write_all(bytes);
        child.wait_with_output().unwrap()
    };
    let said = asked(PDF.as_bytes());
    assert!(said.status.success());
    assert!(String::from_utf8_lossy(&said.stdout).starts_with("Jean Dupont\n"), "{:?}", said.stdout);
    let nested = [b"%PDF-1.4\n1 0 obj\n".to_vec(), b"[ ".repeat(4_000_000)].concat();
    assert!(asked(&nested).stdout.is_empty());
    assert!(asked(b"no PDF").stdout.is_empty());
}

/// A page that says a name. Without a table of its objects: a reader finds them one after another.
const PDF: &str = "%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 51 >>
stream
BT /F1 12 Tf 72 700 Td (Jean Dupont) Tj ET         
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
endobj
trailer
<< /Size 6 /Root 1 0 R >>
%%EOF
";

#[test]
fn each_refusal_has_its_exit_code() {
    let place = Place::with_vault();
    assert_eq!(place.run_with(&["--vault", "nowhere", "--passphrase-file", "passphrase", "status"], "").code, 10);
    assert_eq!(place.run_with(&["--vault", "vault", "--passphrase-file", "other", "status"], "").code, 12);
    let missing = place.run(&["partners", "import", "missing.csv"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("missing.csv"), "{}", missing.err);
    assert_eq!(place.run_with(&["status"], "").code, 2, "no vault was named");
    assert_eq!(place.run(&["no-such-verb"]).code, 2);
    assert_eq!(place.run(&["init", "--organisation", "Autre", "--language", "fr"]).code, 1, "a vault is never made over another");

    let database = place.at("vault/entente.db");
    let whole = fs::read(&database).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    fs::write(&database, flipped).unwrap();
    assert_eq!(place.run(&["status"]).code, 13);
    fs::write(&database, whole).unwrap();
    assert_eq!(place.run(&["status"]).code, 0);

    let copies = ["header.entente", "header-copy.entente"].map(|name| place.at("vault").join(name));
    let header = fs::read(&copies[0]).unwrap();
    let put = |bytes: &[u8]| copies.iter().for_each(|copy| fs::write(copy, bytes).unwrap());
    put(&header[..header.len() / 2]);
    assert_eq!(place.run(&["status"]).code, 15);
    // Written by a program of the future: whole, and of another format.
    let (mut newer, content) = (header.clone(), header.len() - 32);
    newer[8] = 9;
    let digest = *blake3::hash(&newer[..content]).as_bytes();
    newer[content..].copy_from_slice(&digest);
    put(&newer);
    assert_eq!(place.run(&["status"]).code, 14);
    put(&header);
    assert_eq!(place.run(&["status"]).code, 0);
}

#[test]
fn a_refusal_is_said_on_standard_error_and_in_json_on_standard_output() {
    let place = Place::with_vault();
    let said = place.run_with(&["--vault", "vault", "--passphrase-file", "other", "--json", "status"], "");
    assert_eq!(said.json()["error"]["code"], "wrong_passphrase");
    assert!(said.err.starts_with("Phrase de passe incorrecte."), "{}", said.err);
}

#[test]
fn the_passphrase_is_changed_and_recovered() {
    let place = Place::with_vault();
    assert_eq!(place.run(&["passphrase", "change", "--new-passphrase-file", "other"]).code, 0);
    assert_eq!(place.run(&["status"]).code, 12);
    let (with_the_new, kind) =
        (["--vault", "vault", "--passphrase-file", "other", "--json"], json!({"kind": "key_changed", "cursor": null, "limit": 5}));
    let noted = place.run_with(&[&with_the_new[..], &["call", "access_list"]].concat(), &kind.to_string());
    assert_eq!(noted.json()["rows"].as_array().unwrap().len(), 1, "the access log has it: {}", noted.out);
    assert_eq!(place.run(&["recover", "--recovery-key-file", "other", "--new-passphrase-file", "passphrase"]).code, 12);
    assert_eq!(place.run(&["recover", "--recovery-key-file", "key", "--new-passphrase-file", "passphrase"]).code, 0);
    assert_eq!(place.run(&["status"]).code, 0);
}

#[test]
fn two_colleagues_open_the_vault_and_what_lies_on_paper_is_proven() {
    let place = Place::with_vault();
    let make = |folder: &str| {
        fs::create_dir(place.at(folder)).unwrap();
        place.run(&["pages", "make", "--names", "Awa Diallo", "Luc Peeters", "Zoé Lambert", "--out", folder, "--text", "--json"])
    };
    let none = place.run(&["pages", "void"]);
    assert_eq!((none.code, none.err.starts_with("Aucune page")), (12, true), "{}", none.err);
    let made = make("old");
    assert_eq!(made.code, 0, "{}", made.err);
    let first = fs::read_to_string(place.at("old/page-1.txt")).unwrap();
    assert!(first.starts_with(&format!("1{}", made.json()["set"].as_str().unwrap())) && first.split_whitespace().count() == 8, "{first}");
    assert_eq!(make("new").code, 0);

    let prove = |arguments: &[&str]| place.run(&[&["prove"], arguments].concat());
    assert_eq!(prove(&["--page-files", "old/page-1.txt", "old/page-3.txt"]).code, 12, "newer pages took their place");
    let mixed = prove(&["--page-files", "old/page-1.txt", "new/page-3.txt"]);
    assert!(mixed.code == 12 && mixed.err.contains("deux séries"), "{}", mixed.err);
    let proven = prove(&["--page-files", "new/page-3.txt", "new/page-1.txt"]);
    assert_eq!((proven.code, proven.out.contains("ouvrent ce coffre")), (0, true), "{} {}", proven.out, proven.err);
    let proven = prove(&["--recovery-key-file", "key"]);
    assert_eq!((proven.code, proven.out.contains("ouvre ce coffre")), (0, true), "{} {}", proven.out, proven.err);
    let shown = place.run(&["pages", "show", "--json"]).json();
    assert!(shown["sheet_proven_on"].is_string() && shown["shares"]["pages"][2]["proven_on"].is_string());
    assert!(shown["shares"]["pages"][1]["proven_on"].is_null());
    assert!(place.run(&["pages", "show"]).out.contains("Luc Peeters"));

    place.write("slip", &fs::read_to_string(place.at("new/page-2.txt")).unwrap().replacen('2', "3", 1));
    let slip = prove(&["--page-files", "new/page-1.txt", "slip"]);
    assert!(slip.code == 12 && slip.err.contains("deuxième page, au groupe 1"), "{}", slip.err);
    let recovered = place.run(&["recover", "--page-files", "new/page-1.txt", "new/page-2.txt", "--new-passphrase-file", "other"]);
    assert_eq!(recovered.code, 0, "{}", recovered.err);
    assert_eq!(place.run(&["status"]).code, 12);
    place.write("passphrase", OTHER);
    assert_eq!(place.run(&["status", "--json"]).json()["format"], 3);

    let again = place.run(&["pages", "make", "--names", "A", "B", "C", "--out", "new", "--text"]);
    assert_eq!(again.code, 1, "no page is overwritten");
    assert_eq!(prove(&["--page-files", "new/page-1.txt", "new/page-2.txt"]).code, 0, "and none is void for that");
    let twice = place.run(&["pages", "make", "--names", "Awa", "Luc", "awa", "--out", "old", "--json"]);
    assert_eq!((twice.code, twice.json()["error"]["fields"][0]["field"].as_str()), (1, Some("names.2")), "{}", twice.out);
    assert_eq!(place.run(&["pages", "make", "--names", "Awa", "Luc", "Zoé", "--out", "old"]).code, 0);
    assert!(fs::read(place.at("old/page-3.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_eq!(place.run(&["pages", "void"]).code, 0);
    assert_eq!(place.run(&["status", "--json"]).json()["format"], 2);
    assert_eq!(place.run(&["prove"]).code, 2, "what is to be proven is said");
}

#[test]
fn every_command_is_listed_and_reached_by_call() {
    let place = Place::new();
    assert_eq!(place.run(&["demo", "--language", "nl"]).code, 0);
    let commands = place.run(&["commands", "--json"]).json();
    let listed = commands["commands"].as_array().unwrap();
    assert!(listed.iter().any(|command| command["name"] == "partnership_list" && command["request"] == "ListPage"));
    let common = ["--vault", "vault", "--passphrase-file", "passphrase"];
    let page = place.run_with(&[&common[..], &["call", "partnership_list"]].concat(), r#"{"cursor": null, "limit": 5}"#);
    let id = page.json()["rows"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(page.json()["total"], 2);
    assert_eq!(place.run_with(&[&common[..], &["call", "partnership_list"]].concat(), "{").code, 1);
    assert_eq!(place.run_with(&[&common[..], &["call", "nothing_such"]].concat(), "{}").code, 1);

    for name in ["report.pdf", "report.html"] {
        let made = place.run(&["report", &id, "--out", name, "--language", "nl"]);
        assert_eq!(made.code, 0, "{}", made.err);
        assert!(fs::metadata(place.at(name)).unwrap().len() > 5_000);
    }
    assert_eq!(place.run(&["report", &id, "--out", "report.doc"]).code, 2);
}

#[test]
fn a_questionnaire_is_judged_and_converted_without_a_vault() {
    let place = Place::new();
    let good = r#"{"resourceType":"Questionnaire","status":"draft","title":"T","item":[{"linkId":"a","type":"boolean","required":true}]}"#;
    place.write("good.json", good);
    place.write("bad.json", r#"{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"time"}]}"#);
    let said = place.run(&["instrument", "check", "good.json"]);
    assert!(said.code == 0 && said.out.contains("peut être utilisé"), "{}", said.out);
    let said = place.run(&["instrument", "check", "bad.json", "--json"]);
    assert_eq!((said.code, &said.json()["accepted"]), (1, &Value::Bool(false)));
    assert_eq!(said.json()["reasons"][0]["code"], "item_type");
    let said = place.run(&["instrument", "check", "bad.json"]);
    assert!(said.code == 1 && said.out.contains("item[0].type"), "{}", said.out);
    assert_eq!(place.run(&["instrument", "convert", "good.json", "--to", "fhir-r5", "--out", "new.json"]).code, 0);
    assert!(fs::read_to_string(place.at("new.json")).unwrap().contains("\"linkId\": \"a\""));
    assert_eq!(place.run(&["instrument", "convert", "bad.json", "--to", "fhir", "--out", "none.json"]).code, 1);
    assert!(!place.at("none.json").exists());
    assert!(place.run(&["instrument", "list", "--json"]).json()["questionnaires"][0]["questions"] == 12);
}

#[test]
fn a_spreadsheet_of_a_questionnaire_is_judged_and_converted_without_a_vault() {
    let place = Place::new();
    place.write("good.csv", "survey,,,\n,type,name,label\n,select_one yn,q,Agree?\nchoices,,,\n,list_name,name,label\n,yn,yes,Yes\n");
    place.write("bad.csv", "type,name,label\ngeopoint,where,Where?\n");
    let said = place.run(&["instrument", "check", "good.csv"]);
    assert!(said.code == 0 && said.out.contains("peut être utilisé"), "{}", said.out);
    let said = place.run(&["instrument", "check", "bad.csv", "--json"]);
    assert_eq!((said.code, &said.json()["reasons"][0]["path"]), (1, &Value::from("survey[2].type")));
    for (from, format, to) in [("good.csv", "xlsform", "out.xlsx"), ("out.xlsx", "fhir", "out.json"), ("out.json", "xlsform", "again.xlsx")]
    {
        let said = place.run(&["instrument", "convert", from, "--to", format, "--out", to]);
        assert_eq!(said.code, 0, "{} {}", said.out, said.err);
    }
    assert_eq!(place.run(&["instrument", "check", "again.xlsx"]).code, 0);
    assert_eq!(place.run(&["instrument", "convert", "bad.csv", "--to", "xlsform", "--out", "none.xlsx"]).code, 1);
    assert!(!place.at("none.xlsx").exists());
}

#[test]
fn answers_are_judged_without_a_vault() {
    let place = Place::new();
    place.write("q.json", r#"{"resourceType":"Questionnaire","status":"active","item":[{"linkId":"a","type":"boolean","required":true}]}"#);
    place.write(
        "good.json",
        r#"{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a","answer":[{"valueBoolean":true}]}]}"#,
    );
    place.write("bad.json", r#"{"resourceType":"QuestionnaireResponse","status":"completed"}"#);
    place.write("broken.json", "{");
    let said = place.run(&["response", "check", "q.json", "good.json"]);
    assert!(said.code == 0 && said.out.contains("conviennent"), "{}", said.out);
    let said = place.run(&["response", "check", "q.json", "bad.json", "--json"]);
    let issue = said.json()["issues"][0].clone();
    assert_eq!((said.code, &issue["severity"], &issue["code"]), (1, &Value::from("error"), &Value::from("required_missing")));
    assert_eq!(place.run(&["response", "check", "q.json", "broken.json"]).code, 1);
}

#[test]
fn statistics_of_a_table_need_no_vault() {
    let place = Place::new();
    place.write("answers.csv", "rownames,A,B,C,D\n1,1,6,2,oui\n2,2,4,3,non\n3,4,3,4,oui\n4,5,1,NA,non\n5,6,2,6,oui\n");
    place.write("keys.csv", "calm\nA\n-B\nC\n");
    let asked = ["stats", "answers.csv", "--keys", "keys.csv"];
    let found = place.run_with(&[&["--json"], &asked[..]].concat(), "").json();
    assert_eq!(found["table"]["row_names"]["heading"], "rownames");
    assert_eq!(found["table"]["left_out"][0]["heading"], "D");
    let scale = &found["scales"][0];
    assert_eq!((scale["name"].as_str(), scale["item_count"].as_u64()), (Some("calm"), Some(3)));
    assert_eq!((scale["complete_cases"]["rule"].as_str(), scale["complete_cases"]["n"].as_u64()), (Some("complete_cases"), Some(4)));
    assert_eq!((scale["pairwise"]["rule"].as_str(), scale["pairwise"]["n"].as_u64()), (Some("pairwise"), Some(5)));
    // Full precision: (1 + 2 + 4 + 5 + 6) / 5 and what 7 − x makes of 6, 4, 3, 1, 2.
    assert_eq!((scale["items"][0]["mean"].as_f64(), scale["items"][1]["mean"].as_f64()), (Some(3.6), Some(3.8)));
    assert_eq!(scale["items"][1]["reversed"], true);

    let said = place.run_with(&asked, "");
    assert_eq!(said.code, 0, "{}", said.err);
    for sentence in [
        "«\u{a0}D\u{a0}» est laissée de côté\u{a0}: 5 cases n’y sont pas des nombres (la première à la ligne 2).",
        "Échelle «\u{a0}calm\u{a0}»\u{a0}: 3 énoncés",
        "À l’envers\u{a0}: B. Une réponse x y compte 7 − x.",
        "sur les 4 lignes sans réponse manquante",
        "intervalle à 95\u{202f}% par la loi de Student",
    ] {
        assert!(said.out.contains(sentence), "{sentence}\n{}", said.out);
    }
}

#[test]
fn statistics_of_what_is_none_are_refused_in_a_sentence() {
    let place = Place::new();
    place.write("words.csv", "A,B\noui,non\nnon,peut-être\n");
    place.write("answers.csv", "A,B\n1,2\n2,3\n4,4\n");
    place.write("keys.csv", "calm\nA\nsecret\n");
    let words = place.run_with(&["--json", "stats", "words.csv"], "");
    assert_eq!((words.code, words.json()["error"]["code"].as_str()), (1, Some("table_without_numbers")));
    let keys = place.run_with(&["stats", "answers.csv", "--keys", "keys.csv"], "");
    assert_eq!(keys.code, 1);
    assert!(keys.err.starts_with("Clés, ligne 3, colonne 1\u{a0}: le tableau n’a pas de colonne qui porte ce titre."), "{}", keys.err);
    assert!(!keys.err.contains("secret"));
    assert_eq!(place.run_with(&["stats", "answers.csv", "--min", "1"], "").code, 2);
    assert_eq!(place.run_with(&["stats", "answers.csv", "--min", "5", "--max", "1"], "").code, 2);
    assert_eq!(place.run_with(&["stats", "nowhere.csv"], "").code, 2);
}

#[test]
fn a_backup_is_made_verified_and_restored_into_a_new_vault() {
    let place = Place::with_vault();
    place.write("partenaires.csv", "Nom\nMaison de quartier\nRégie des quartiers\n");
    assert_eq!(place.run(&["partners", "import", "partenaires.csv"]).code, 0);
    let made = place.run(&["--json", "backup", "copie.entente-backup"]);
    assert_eq!((made.code, made.json()["records"]["partner"].as_u64()), (0, Some(2)), "{}", made.err);
    assert_eq!(place.run(&["backup", "copie.entente-backup"]).code, 1, "nothing is overwritten");
    fs::create_dir(place.at("cle")).unwrap();
    assert_eq!(place.run(&["backup", "cle"]).code, 0);
    assert_eq!(place.run(&["backup", "nulle-part/copie.entente-backup"]).code, 1, "a stick that is not there does not become a folder");
    assert!(!place.at("nulle-part").exists());
    assert_eq!(fs::read_dir(place.at("cle")).unwrap().count(), 1);

    let verify = |passphrase: &str, file: &str| place.run_with(&["--passphrase-file", passphrase, "--json", "backup", "verify", file], "");
    let verified = verify("passphrase", "copie.entente-backup");
    assert_eq!((verified.code, &verified.json()["digest"]), (0, &made.json()["digest"]), "{}", verified.err);
    assert_eq!(verify("other", "copie.entente-backup").code, 12);
    assert_eq!(verify("passphrase", "nowhere").code, 1);
    let mut bytes = fs::read(place.at("copie.entente-backup")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(place.at("abimee.entente-backup"), bytes).unwrap();
    assert_eq!(verify("passphrase", "abimee.entente-backup").code, 13);

    let restore = |folder: &str| {
        place.run_with(&["--vault", folder, "--passphrase-file", "passphrase", "--json", "restore", "copie.entente-backup"], "")
    };
    assert_eq!(restore("vault").code, 1, "a vault is never overwritten");
    assert_eq!(restore("restauree").code, 0);
    let status = place.run_with(&["--vault", "restauree", "--passphrase-file", "passphrase", "--json", "status"], "");
    assert_eq!(status.json()["records"]["partner"], 2);
    assert_eq!(place.run_with(&["--vault", "restauree", "--passphrase-file", "passphrase", "log", "verify"], "").code, 0);
}
