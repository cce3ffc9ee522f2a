//! A vault on a disk that takes no more or cannot be written, as whoever needs a telephone number meets it.

use std::path::PathBuf;

use entente_app::ErrorCode;
use entente_tests::unwritable::{Unwritable, VAULT, run_where};
use serde_json::json;

use crate::centre::{Centre, PASSPHRASE};

/// Not a test of its own: what is done where nothing can be written.
#[test]
fn is_read_and_copied() {
    let Some(vault) = std::env::var_os(VAULT) else { return };
    let centre = Centre::bare();
    centre.app.use_vault(&PathBuf::from(vault));
    let state = centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(state["state"], "open");
    println!("read only: {}", state["read_only"]);
    let found = centre.ask("partner_list", json!({"words": "", "category": null, "cursor": null, "limit": 5}));
    let one = centre.ask("partner_read", json!({"id": found["rows"][0]["id"]}));
    assert_eq!(one["partner"]["identity"]["name"]["family"], "Dubois", "a page of a person is shown, though the look cannot be noted");
    let identity =
        json!({"name": {"kind": "person", "given": "", "family": "Tremblay"}, "category": "resident_or_patient", "languages": []});
    assert_eq!(centre.refused("record_create", json!({"record": {"entity": "partner", "identity": identity}})).code, ErrorCode::OnlyRead);
    // What leaves the vault in clear is noted, or it does not leave.
    let sheet = centre.choose_document("sheet.pdf");
    let request = json!({"partner_id": found["rows"][0]["id"], "language": "fr", "format": "pdf"});
    assert_eq!(centre.refused("return_sheet_save", request).code, ErrorCode::OnlyRead);
    assert!(!sheet.exists());
    assert_eq!(centre.refused("backup_make_due", json!({})).code, ErrorCode::OnlyRead, "beside the vault there is no room either");
    let stick = centre.choose_document("stick");
    std::fs::create_dir(&stick).unwrap();
    assert_eq!(centre.ask("backup_make", json!({"elsewhere": true}))["made"], true);
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1);
    assert_eq!(centre.ask("vault_lock", json!({}))["state"], "locked");
}

fn is_read_where(unwritable: Unwritable) {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    centre.member(&partnership, "Dubois", "partner");
    centre.ask("vault_lock", json!({}));
    let Some(said) = run_where(unwritable, &centre.vault(), "unwritable_disk::is_read_and_copied") else { return };
    assert!(said.contains(&format!("read only: \"{}\"", unwritable.cause())), "{said}");
}

#[test]
fn on_a_full_disk_a_vault_is_read_and_copied_and_refuses_what_it_could_not_note() {
    is_read_where(Unwritable::Full);
}

#[test]
fn on_a_protected_medium_a_vault_is_read_and_copied_and_refuses_what_it_could_not_note() {
    is_read_where(Unwritable::Protected);
}
