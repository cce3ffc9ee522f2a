//! What leaves the vault while somebody locks it: nothing, and nothing of it is left (security.md, L1, S1, P2).

use std::path::PathBuf;

use entente_app::{App, Choosing, ErrorCode};
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

/// A person who looks so long for a place that the vault locks itself meanwhile.
struct Slow<'a> {
    app: &'a App,
    place: PathBuf,
}

impl Choosing for Slow<'_> {
    fn document(&self, _: &str) -> Option<PathBuf> {
        self.app.lock();
        Some(self.place.clone())
    }
}

fn exported(centre: &Centre) -> Value {
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    centre.ask("access_list", json!({"kind": "exported", "limit": 5}))["total"].clone()
}

#[test]
fn a_place_that_is_chosen_after_the_vault_locked_gets_nothing() {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let (partner, _) = centre.member(&partnership, "Diallo", "partner");
    let report = json!({"partnership_id": partnership, "language": "fr", "format": "pdf"});
    let copy = json!({"partner_id": partner, "language": "fr", "format": "json"});
    for (command, request) in [("report_make", report), ("person_copy_save", copy), ("everything_save", json!({"language": "fr"}))] {
        let folder = tempfile::tempdir().unwrap();
        let slow = Slow { app: &centre.app, place: folder.path().join("dehors") };
        let refused = centre.app.call(command, request, &slow, &|_| {}).unwrap_err();
        assert_eq!(refused.code, ErrorCode::VaultLocked, "{command}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{command}");
        assert_eq!(exported(&centre), 0, "{command}");
    }
}

#[test]
fn a_document_that_is_being_made_while_the_vault_locks_does_not_leave() {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let place = centre.choose_document("rapport.pdf");
    std::fs::write(&place, "un rapport d’avant").unwrap();
    let request = json!({"partnership_id": partnership, "language": "fr", "format": "pdf"});
    // Its pages are being set: everything that it needs was read.
    let refused = centre.app.call("report_make", request, &centre.chosen, &|_| centre.app.lock()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Cancelled, "locking stops what is under way");
    assert_eq!(std::fs::read_to_string(&place).unwrap(), "un rapport d’avant");
    assert_eq!(exported(&centre), 0);
}
