//! A centre with an empty vault in a temporary folder, on a fixed day.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use entente_app::clock::FixedClock;
use entente_app::session::Cost;
use entente_app::{App, Choosing, Error, KdfCost, Result};
use serde_json::{Value, json};

pub const PASSPHRASE: &str = "tambour cerise huit lanterne";

/// The files that the person of this journey chooses next.
#[derive(Default)]
pub struct Chosen {
    table: Mutex<Option<PathBuf>>,
    document: Mutex<Option<PathBuf>>,
}

impl Choosing for Chosen {
    fn table(&self) -> Option<PathBuf> {
        self.table.lock().unwrap().clone()
    }
    fn file(&self) -> Option<PathBuf> {
        self.table.lock().unwrap().clone()
    }
    fn questionnaire(&self) -> Option<PathBuf> {
        self.table.lock().unwrap().clone()
    }
    fn mail(&self) -> Option<PathBuf> {
        self.table.lock().unwrap().clone()
    }
    fn vault_folder(&self) -> Option<PathBuf> {
        None
    }
    fn new_vault_folder(&self) -> Option<PathBuf> {
        self.document.lock().unwrap().clone()
    }
    fn backup(&self) -> Option<PathBuf> {
        self.table.lock().unwrap().clone()
    }
    fn backup_place(&self) -> Option<PathBuf> {
        self.document.lock().unwrap().clone()
    }
    fn document(&self, _: &str) -> Option<PathBuf> {
        self.document.lock().unwrap().clone()
    }
}

pub struct Centre {
    pub folder: tempfile::TempDir,
    pub app: App,
    pub clock: Arc<FixedClock>,
    pub chosen: Chosen,
}

impl Centre {
    /// Without a vault yet.
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-22".parse().unwrap()));
        let app =
            App::new(clock.clone(), Cost::Fixed(KdfCost::FLOOR), Some(folder.path().join("settings.json")), folder.path().join("Entente"));
        Self { folder, app, clock, chosen: Chosen::default() }
    }

    /// With an empty vault, open and ready.
    pub fn new() -> Self {
        let centre = Self::bare();
        let key = centre.ask(
            "vault_create",
            json!({"organisation": "Maison médicale du Nord", "person": "Claire", "language": "fr", "passphrase": PASSPHRASE}),
        );
        centre.ask("recovery_confirm", json!({"typed": key["recovery_key"]}));
        centre
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value> {
        self.app.call(name, request, &self.chosen, &|_| {})
    }

    pub fn ask(&self, name: &str, request: Value) -> Value {
        self.call(name, request).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn refused(&self, name: &str, request: Value) -> Error {
        match self.call(name, request) {
            Ok(answer) => panic!("{name} answered {answer}"),
            Err(error) => error,
        }
    }

    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("Entente")
    }

    pub fn choose_table(&self, name: &str, bytes: &[u8]) {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        *self.chosen.table.lock().unwrap() = Some(path);
    }

    pub fn choose_document(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        *self.chosen.document.lock().unwrap() = Some(path.clone());
        path
    }

    /// Makes a partnership and gives its id.
    pub fn partnership(&self, name: &str) -> String {
        let identity = json!({"name": name, "purpose": "Être soigné plus tôt", "population": "Habitants", "territory": "Nord"});
        let record = json!({"entity": "partnership", "identity": identity, "period": {"started_on": "2024-03-01", "ended_on": null}});
        self.made(record)
    }

    pub fn made(&self, record: Value) -> String {
        self.ask("record_create", json!({"record": record}))["id"].as_str().unwrap().to_owned()
    }

    /// Makes a person who takes part, and gives the ids of partner and membership.
    pub fn member(&self, partnership: &str, family: &str, side: &str) -> (String, String) {
        let identity =
            json!({"name": {"kind": "person", "given": "", "family": family}, "category": "resident_or_patient", "languages": ["fr"]});
        let partner = self.made(json!({"entity": "partner", "identity": identity}));
        let terms = json!({"side": side, "role": "", "level": null, "mandate": "", "contact_rhythm_days": null, "compensation": ""});
        let membership = self.made(json!({"entity": "membership", "partnership_id": partnership, "partner_id": partner, "terms": terms}));
        (partner, membership)
    }

    /// Plans a meeting of which only the name and the day are known.
    pub fn meeting(&self, partnership: &str, on: &str) -> String {
        let plan = json!({"title": "Comité des usagers", "on": on, "starts_at": null, "minutes": null, "time_zone": "Europe/Brussels",
                          "place": "", "link": "", "phone": ""});
        self.made(json!({"entity": "meeting", "partnership_id": partnership, "plan": plan}))
    }

    /// Changes one section of a record, from what it is.
    pub fn change(&self, entity: &str, id: &str, section: &str, after: Value) {
        self.ask("record_change", json!({"entity": entity, "id": id, "section": section, "before": null, "after": after}));
    }

    /// What waits on Today, by kind.
    pub fn waiting(&self) -> Vec<String> {
        let items = self.ask("today_read", json!({}))["items"].as_array().unwrap().clone();
        items.iter().map(|item| item["kind"].as_str().unwrap().to_owned()).collect()
    }

    /// Lets days pass.
    pub fn days_pass(&self, days: u64) {
        self.clock.advance_days(days);
    }

    /// Makes an open round.
    pub fn open_round(&self, partnership: &str, members: &[String]) -> String {
        let url = self.ask("questionnaire_list", json!({"language": "fr"}))["questionnaires"][0]["reference"].clone();
        let round = self.ask(
            "round_create",
            json!({"partnership_id": partnership, "title": "Évaluation d’automne", "opens_on": "2026-11-01", "closes_on": "2026-11-30",
                   "questionnaire": url, "members": members}),
        );
        let id = round["id"].as_str().unwrap().to_owned();
        self.ask("round_open", json!({"id": id}));
        id
    }

    /// One person answers; a rating per condition, both statements alike.
    pub fn answer(&self, round: &str, side: &str, ratings: [u8; 6]) {
        let view = self.ask("questionnaire_read", json!({"round_id": round, "language": "fr", "plain": false}));
        let mut answers = serde_json::Map::new();
        let dimensions = view["questionnaire"]["sections"].as_array().unwrap().iter().filter(|section| section["title"] != "");
        for (dimension, rating) in dimensions.zip(ratings) {
            for question in dimension["blocks"].as_array().unwrap().iter().filter(|block| block["block"] == "question") {
                answers.insert(question["id"].as_str().unwrap().to_owned(), json!([rating.to_string()]));
            }
        }
        self.ask("response_save", json!({"round_id": round, "side": side, "answers": answers}));
    }
}
