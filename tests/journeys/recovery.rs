//! What opens the vault when nobody knows the passphrase: the sheet, three colleagues' pages, and the drill (security.md, K4).

use std::fs;

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

const FRESH: &str = "violon marine douze escargot";

fn make(centre: &Centre) -> Value {
    centre.ask("recovery_shares_make", json!({"passphrase": PASSPHRASE, "names": ["Awa Diallo", "Luc Peeters", "Zoé Lambert"]}))
}

fn page(centre: &Centre, number: u8) -> String {
    centre.ask("recovery_share_show", json!({"number": number}))["groups"].as_str().unwrap().to_owned()
}

#[test]
fn two_colleagues_open_the_vault_with_the_pages_that_were_handed_to_them() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    assert_eq!(centre.ask("recovery_read", json!({}))["shares"], Value::Null);
    let view = make(&centre);
    assert_eq!((&view["shares"]["on"], &view["shares"]["at_hand"]), (&json!("2026-11-22"), &json!(true)));
    assert_eq!(view["shares"]["pages"][1], json!({"number": 2, "name": "Luc Peeters", "proven_on": null}));
    let pages: Vec<String> = (1..=3).map(|number| page(&centre, number)).collect();
    for number in 1..=3_u8 {
        let file = centre.choose_document(&format!("page-{number}.pdf"));
        assert_eq!(centre.ask("recovery_share_save", json!({"number": number}))["saved"], true);
        assert!(fs::read(file).unwrap().starts_with(b"%PDF-"));
    }
    assert_eq!(centre.refused("recovery_share_show", json!({"number": 4})).code, ErrorCode::NotFound);
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
    assert_eq!(centre.refused("recovery_share_show", json!({"number": 1})).code, ErrorCode::NotFound, "they are kept nowhere");
    assert_eq!(centre.refused("recovery_share_save", json!({"number": 1})).code, ErrorCode::NotFound);
    centre.ask("vault_lock", json!({}));

    let together = |first: &str, second: &str| json!({"first_page": first, "second_page": second, "new_passphrase": FRESH});
    assert_eq!(centre.refused("vault_recover_together", together(&pages[0], &pages[0])).code, ErrorCode::SharesRepeated);
    assert_eq!(centre.refused("vault_recover_together", together(&pages[0], "")).code, ErrorCode::ShareMistyped);
    let state = centre.ask("vault_recover_together", together(&pages[2].to_lowercase(), &pages[0]));
    assert_eq!(state["state"], "open");
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"], 1);
    // Whoever looks through the log sees that somebody opened it who did not know the passphrase, and which pages were saved.
    let noted = |kind: &str| centre.ask("access_list", json!({"kind": kind, "limit": 5}))["rows"].clone();
    assert_eq!(noted("key_changed")[0]["part"], "vault_recover_together");
    assert_eq!(noted("printed")[0]["part"], "recovery_share_save");
    centre.ask("vault_lock", json!({}));
    assert_eq!(centre.refused("vault_unlock", json!({"passphrase": PASSPHRASE})).code, ErrorCode::WrongPassphrase);
    centre.ask("vault_unlock", json!({"passphrase": FRESH}));
}

#[test]
fn a_drill_says_what_opens_this_vault_notes_the_day_and_what_failed_is_told() {
    let centre = Centre::new();
    let fresh = centre.ask("recovery_renew", json!({"passphrase": PASSPHRASE}));
    centre.ask("recovery_confirm", json!({"typed": fresh["recovery_key"]}));
    let sheet = json!({"typed": fresh["recovery_key"]});
    let safety = || centre.ask("today_read", json!({}))["safety"].clone();
    assert_eq!((&safety()["sheet_proven_on"], &safety()["shares_proven_on"]), (&Value::Null, &Value::Null));
    assert_eq!(centre.ask("recovery_drill", sheet.clone())["sheet_proven_on"], "2026-11-22");
    let log = centre.ask("access_list", json!({"kind": "restored", "cursor": null, "limit": 5}));
    assert_eq!(log["rows"][0]["part"], "recovery_drill");
    make(&centre);
    let old = [page(&centre, 1), page(&centre, 2)];
    make(&centre);
    centre.clock.advance_days(3);
    let pages = [page(&centre, 1), page(&centre, 2), page(&centre, 3)];
    let drill = |first: &str, second: &str| centre.call("recovery_shares_drill", json!({"first_page": first, "second_page": second}));
    assert_eq!(drill(&old[0], &old[1]).unwrap_err().code, ErrorCode::WrongShares);
    assert_eq!(drill(&old[0], &pages[1]).unwrap_err().code, ErrorCode::SharesOfTwoSets);
    assert_eq!(drill(&pages[1], &pages[1]).unwrap_err().code, ErrorCode::SharesRepeated);
    assert_eq!(safety()["shares_proven_on"], Value::Null, "what failed is not noted as done");
    let view = drill(&pages[1], &pages[2]).unwrap();
    let proven: Vec<&Value> = view["shares"]["pages"].as_array().unwrap().iter().map(|page| &page["proven_on"]).collect();
    assert_eq!(proven, [&Value::Null, &json!("2026-11-25"), &json!("2026-11-25")]);
    assert_eq!((&safety()["sheet_proven_on"], &safety()["shares_proven_on"]), (&json!("2026-11-22"), &json!("2026-11-25")));
    // A sheet of another vault is a wrong one, and what was proven before stands.
    let other = Centre::bare();
    let foreign = other.ask("vault_create", json!({"organisation": "Autre", "language": "fr", "passphrase": PASSPHRASE}));
    assert_eq!(centre.refused("recovery_drill", json!({"typed": foreign["recovery_key"]})).code, ErrorCode::WrongRecoveryKey);
    assert_eq!(centre.ask("recovery_read", json!({}))["sheet_proven_on"], "2026-11-22");
}

#[test]
fn pages_are_withdrawn_with_the_passphrase_and_then_open_nothing() {
    let centre = Centre::new();
    make(&centre);
    let pages = [page(&centre, 1), page(&centre, 2)];
    assert_eq!(centre.refused("recovery_shares_void", json!({"passphrase": FRESH})).code, ErrorCode::WrongPassphrase);
    assert_eq!(centre.ask("recovery_shares_void", json!({"passphrase": PASSPHRASE}))["shares"], Value::Null);
    assert_eq!(centre.refused("recovery_share_show", json!({"number": 1})).code, ErrorCode::NotFound);
    assert_eq!(centre.refused("recovery_shares_void", json!({"passphrase": PASSPHRASE})).code, ErrorCode::NoShares);
    centre.ask("vault_lock", json!({}));
    let request = json!({"first_page": pages[0], "second_page": pages[1], "new_passphrase": FRESH});
    assert_eq!(centre.refused("vault_recover_together", request).code, ErrorCode::NoShares);
    centre.ask("vault_unlock", json!({"passphrase": PASSPHRASE}));
}

#[test]
fn a_backup_is_drilled_and_restored_with_two_pages_of_its_day() {
    let centre = Centre::new();
    centre.partnership("Accès aux soins");
    make(&centre);
    let given = json!({"first_page": page(&centre, 3), "second_page": page(&centre, 2)});
    let stick = centre.choose_document("stick");
    centre.ask("backup_make", json!({}));
    centre.ask("backup_make", json!({"elsewhere": true}));
    assert_eq!(centre.ask("restore_drill", given.clone())["records"], 3);
    assert_eq!(centre.refused("restore_drill", json!({"first_page": given["first_page"]})).code, ErrorCode::InvalidRequest);
    centre.ask("vault_lock", json!({}));
    centre.choose_table("restored.entente-backup", &fs::read(&stick).unwrap());
    centre.choose_document("beside");
    assert_eq!(centre.ask("vault_restore", given.clone())["state"], "locked");
    let together = json!({"first_page": given["first_page"], "second_page": given["second_page"], "new_passphrase": FRESH});
    assert_eq!(centre.ask("vault_recover_together", together)["state"], "open");
    assert_eq!(centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"], 1);
}

#[test]
fn the_demonstration_has_no_pages() {
    let centre = Centre::new();
    centre.ask("vault_lock", json!({}));
    centre.ask("demonstration_open", json!({"language": "fr"}));
    let request = json!({"passphrase": PASSPHRASE, "names": ["Awa", "Luc", "Zoé"]});
    assert_eq!(centre.refused("recovery_shares_make", request).code, ErrorCode::NotAllowed);
    assert_eq!(centre.ask("recovery_read", json!({}))["drill_due"], false);
}
