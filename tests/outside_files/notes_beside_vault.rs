//! The small notes that lie beside a vault or in the settings of the computer: how often a passphrase was wrong, who has the vault, where
//! it lies. Anybody may have written in them; none of them is worth a refusal.

use entente_app::session::Cost;
use entente_app::{App, ErrorCode, KdfCost, NoFiles};
use entente_vault::Attempts;
use serde_json::json;

use super::{Ended, Reader, refused, vault_folder};

pub const READER: Reader = Reader {
    name: "notes_beside_vault",
    read,
    sound,
    words: &[
        b"4294967295",
        b"-1",
        b"\"wrong\":",
        b"\"last\":\"+262142-12-31T23:59:59Z\"",
        b"\"last\":\"-262143-01-01T00:00:00Z\"",
        b"null",
        b"\"language\":\"fr\"",
        b"\"vault\":\"\"",
        b"\"vault\":\"/\"",
        b"{",
        b"[",
    ],
    everyday: 300,
};

fn sound() -> Vec<Vec<u8>> {
    let notes = [
        r#"{"wrong":6,"last":"2026-11-22T11:59:59Z"}"#,
        r#"{"host":"accueil","pid":4242,"since":"2026-11-22T11:59:59Z"}"#,
        r#"{"language":"nl","vault":"/nowhere/Entente","slot":"0199b3c2-0000-7000-8000-000000000001"}"#,
    ];
    notes.iter().map(|note| note.as_bytes().to_vec()).collect()
}

fn read(bytes: &[u8]) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    for name in ["attempts.json", "in-use.json", "settings.json"] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let clock = vault_folder::clock();
    // At most five minutes, whatever the note says.
    let wait = Attempts::read(folder.path()).wait(clock.now());
    assert!(wait <= 300, "{wait} seconds");
    let app = App::new(clock, Cost::Fixed(KdfCost::FLOOR), Some(folder.path().join("settings.json")), folder.path().join("Entente"));
    app.call("session_state", json!({}), &NoFiles, &|_| {}).expect("the state is always told");
    // Somebody holds the folder: the second is told by whom, as far as the note says it.
    let lock = std::fs::File::create(folder.path().join("in-use.lock")).unwrap();
    lock.try_lock().unwrap();
    vault_folder::sound().copy_to(folder.path());
    let passphrase = entente_app::Passphrase::new(vault_folder::PASSPHRASE.to_owned());
    let error = app.open_vault(folder.path(), &passphrase).expect_err("it is in use");
    assert_eq!(error.code, ErrorCode::VaultInUse);
    refused(&error);
    if wait == 0 { Ended::Taken } else { Ended::Repaired(1) }
}
