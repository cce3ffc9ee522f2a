//! A vault and a backup of it, made once, and copied for each trial.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use entente_app::clock::{Clock, FixedClock};
use entente_app::session::Cost;
use entente_app::{App, Choosing, KdfCost, Language, Passphrase, RecoveryKey};
use serde_json::{Value, json};
use tempfile::TempDir;

/// What opens the vault by a passphrase.
pub const PASSPHRASE: &str = "tambour cerise huit lanterne";
const FILES: [&str; 3] = ["header.entente", "header-copy.entente", "entente.db"];

/// The vault.
pub struct Sound {
    folder: TempDir,
    recovery: String,
    /// Records in it.
    pub records: u32,
}

/// The clock of all trials.
pub fn clock() -> Arc<dyn Clock> {
    Arc::new(FixedClock::at("2026-11-22".parse().unwrap()))
}

/// The vault, made when it is asked for first.
pub fn sound() -> &'static Sound {
    static SOUND: OnceLock<Sound> = OnceLock::new();
    SOUND.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(clock(), Cost::Fixed(KdfCost::FLOOR), None, folder.path().join("unused"));
        let vault = folder.path().join("vault");
        app.create_vault(&vault, "Maison médicale du Nord", "Claire", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned())).unwrap();
        let recovery = app.recovery_key().unwrap().to_string();
        let backup = back_up(&app, folder.path().join("backup"));
        let records = backup["records"].as_object().unwrap().values().map(|count| count.as_u64().unwrap() as u32).sum();
        app.lock();
        Sound { folder, recovery, records }
    })
}

/// Who chooses where a backup is put.
struct Elsewhere(PathBuf);

impl Choosing for Elsewhere {
    fn backup_place(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
}

/// Makes a backup of the open vault as this file, and gives what is said of it.
pub fn back_up(app: &App, file: PathBuf) -> Value {
    app.call("backup_make", json!({"elsewhere": true}), &Elsewhere(file), &|_| ()).unwrap()["backup"].take()
}

impl Sound {
    /// What opens it without deriving a key, so that many trials cost little.
    pub fn recovery(&self) -> RecoveryKey {
        RecoveryKey::parse(&self.recovery).unwrap()
    }

    /// One of its files.
    pub fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        if name == "backup" { self.folder.path().join(name) } else { self.folder.path().join("vault").join(name) }
    }

    /// Puts a copy into an empty folder.
    pub fn copy_to(&self, folder: &Path) {
        for name in FILES {
            std::fs::copy(self.path(name), folder.join(name)).unwrap();
        }
    }
}
