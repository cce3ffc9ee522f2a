//! An open vault full of invented records, in a temporary folder, and somebody who chooses files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use entente_app::clock::FixedClock;
use entente_app::session::Cost;
use entente_app::{App, Choosing, Error, KdfCost, Language, NoFiles, Passphrase, Role};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::outside_files::{READERS, vault_folder};

const PASSPHRASE: &str = "tambour cerise huit lanterne";
const OTHERS: [&str; 3] = [PASSPHRASE, "orage violon sentier bouleau", "faux"];

/// The vault and who uses it.
pub struct World {
    folder: TempDir,
    app: App,
    clock: Arc<FixedClock>,
    chosen: Chosen,
    ids: BTreeMap<String, Vec<String>>,
    all: Vec<String>,
    references: Vec<String>,
    sections: Vec<Section>,
}

/// A section of a record.
pub struct Section {
    pub entity: String,
    pub id: String,
    pub name: String,
    pub value: Value,
}

/// What the person of this world chooses in the next dialog.
#[derive(Default)]
struct Chosen {
    existing: Mutex<Option<PathBuf>>,
    new: Mutex<Option<PathBuf>>,
}

impl Chosen {
    fn existing(&self) -> Option<PathBuf> {
        self.existing.lock().unwrap().clone()
    }
    fn new_one(&self) -> Option<PathBuf> {
        self.new.lock().unwrap().clone()
    }
}

impl Choosing for Chosen {
    fn table(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn file(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn questionnaire(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn mail(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn vault_folder(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn new_vault_folder(&self) -> Option<PathBuf> {
        self.new_one()
    }
    fn backup(&self) -> Option<PathBuf> {
        self.existing()
    }
    fn backup_place(&self) -> Option<PathBuf> {
        self.new_one()
    }
    fn document(&self, _: &str) -> Option<PathBuf> {
        self.new_one()
    }
}

/// The vault of the demonstration, made once: each world begins with a copy.
fn first() -> &'static Path {
    static FIRST: OnceLock<TempDir> = OnceLock::new();
    let folder = FIRST.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-22".parse().unwrap()));
        let app = App::new(clock, Cost::Fixed(KdfCost::FLOOR), None, folder.path().join("unused"));
        app.create_demonstration(&folder.path().join("vault"), Language::Fr, &Passphrase::new(PASSPHRASE.to_owned())).unwrap();
        vault_folder::back_up(&app, folder.path().join("backup"));
        app.lock();
        folder
    });
    folder.path()
}

impl World {
    /// A fresh one, open, as its coordinator.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("vault")).unwrap();
        for entry in std::fs::read_dir(first().join("vault")).unwrap().flatten() {
            std::fs::copy(entry.path(), folder.path().join("vault").join(entry.file_name())).unwrap();
        }
        std::fs::create_dir(folder.path().join("out")).unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-22".parse().unwrap()));
        let settings = Some(folder.path().join("settings.json"));
        let app = App::new(clock.clone(), Cost::Fixed(KdfCost::FLOOR), settings, folder.path().join("vault"));
        let mut world = Self {
            folder,
            app,
            clock,
            chosen: Chosen::default(),
            ids: BTreeMap::new(),
            all: Vec::new(),
            references: Vec::new(),
            sections: Vec::new(),
        };
        assert!(world.open(), "the vault of a fresh world opens");
        world.learn();
        world
    }

    fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    fn open(&self) -> bool {
        // A passphrase that was tried wrongly many times is not made to wait for.
        self.clock.advance_days(1);
        self.app.use_vault(&self.vault());
        OTHERS[..2].iter().any(|phrase| self.app.open_vault(&self.vault(), &Passphrase::new((*phrase).to_owned())).is_ok())
    }

    /// The ids of its records, by kind, and what questionnaires are called by.
    fn learn(&mut self) {
        let mut cursor = Value::Null;
        loop {
            let page = self.app.call("history_list", json!({"cursor": cursor, "limit": 500}), &NoFiles, &|_| {}).unwrap();
            for row in page["rows"].as_array().unwrap() {
                let (Some(entity), Some(id)) = (row["entity"].as_str(), row["id"].as_str()) else { continue };
                let of_kind = self.ids.entry(entity.replace('_', "")).or_default();
                if of_kind.len() < 12 && !of_kind.iter().any(|known| known == id) {
                    of_kind.push(id.to_owned());
                    self.all.push(id.to_owned());
                    let parts = row["after"].as_object().into_iter().flatten().filter(|(_, value)| value.is_object());
                    self.sections.extend(parts.map(|(name, value)| Section {
                        entity: entity.to_owned(),
                        id: id.to_owned(),
                        name: name.clone(),
                        value: value.clone(),
                    }));
                }
            }
            cursor = page["next"].clone();
            if cursor.is_null() {
                break;
            }
        }
        let list = self.app.call("questionnaire_list", json!({"language": "fr"}), &NoFiles, &|_| {}).unwrap();
        let list = list["questionnaires"].as_array().unwrap();
        self.references = list.iter().filter_map(|one| one["reference"].as_str().map(str::to_owned)).collect();
    }

    /// Ids of records of a kind, `PartnerId` without its ending.
    pub fn ids_of(&self, kind: &str) -> &[String] {
        self.ids.get(&kind.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Ids of records of all kinds.
    pub fn all_ids(&self) -> &[String] {
        &self.all
    }

    /// What questionnaires are called by.
    pub fn references(&self) -> &[String] {
        &self.references
    }

    /// Sections of its records.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// A passphrase: the right one, another strong one, a wrong one.
    pub fn passphrase(&self, n: usize) -> &'static str {
        OTHERS[n % OTHERS.len()]
    }

    /// Chooses the files of the next dialogs: `of` says which reader's, `likely` names it half of the time, `which` and `changed` say which
    /// of its files; and where documents go.
    pub fn choose(&self, of: usize, likely: Option<&str>, which: usize, changed: u64, out: usize) {
        let likely = likely.and_then(|name| READERS.iter().position(|reader| reader.name == name));
        let of = match likely {
            Some(reader) if of % 2 == 1 => reader + 3,
            _ => of / 2,
        };
        let path = self.folder.path().join("chosen");
        let existing = match of % (READERS.len() + 3) {
            0 => None,
            1 => Some(self.folder.path().join("missing")),
            2 => Some(self.folder.path().to_path_buf()),
            n => {
                let reader = &READERS[n - 3];
                let sound = (reader.sound)();
                let bytes = match changed {
                    0 if reader.name == "backup" => std::fs::read(first().join("backup")).unwrap(),
                    0 => sound[which % sound.len()].clone(),
                    _ => crate::mutation::made_worse(&sound, reader.words, changed),
                };
                std::fs::write(&path, bytes).unwrap();
                Some(path)
            }
        };
        *self.chosen.existing.lock().unwrap() = existing;
        let new = match out % 4 {
            0 => None,
            1 => Some(self.folder.path().join("missing").join("document")),
            // The folder itself, where a file is meant.
            2 => Some(self.folder.path().join("out")),
            _ => Some(self.folder.path().join("out").join("document")),
        };
        *self.chosen.new.lock().unwrap() = new;
    }

    /// Calls a command through the door that the window uses.
    ///
    /// # Errors
    /// What the command refuses.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, Error> {
        self.app.call(name, request, &self.chosen, &|_| {})
    }

    /// How many entries its history has; none while it is locked.
    pub fn entries(&self) -> Option<u64> {
        self.app.status().ok().map(|status| status.changes)
    }

    /// Locks the vault, for commands that are only answered while none is open.
    pub fn lock(&self) {
        self.app.lock();
    }

    /// Whether its vault is open for its coordinator, as at the beginning; if not, it is tried to be.
    pub fn is_back(&self, left: bool) -> bool {
        let here = |world: &Self| world.app.is_open() && world.app.role() == Role::Coordinator;
        if !left && here(self) {
            return true;
        }
        self.app.lock();
        self.open() && here(self)
    }

    /// Verifies the whole vault.
    pub fn verify(&self) {
        let verified = self.call("log_verify", json!({}));
        assert!(verified.is_ok(), "the vault does not verify any more: {verified:?}");
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}
