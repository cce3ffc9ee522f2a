//! Frozen vectors: the headers of stored vaults with every kind of slot. What was written by this version is read for ever, byte by byte.
//!
//! The words that open it are invented and stand beside it in `expected.json`.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::header::Header;
use super::invitation::InvitationCode;
use super::slot::Opener;
use crate::{Passphrase, RecoveryKey, SharedSecret};

/// A stored header: its folder, its format, how many slots, and BLAKE3 of the vault key that all of them wrap.
const STORED: [(&str, u16, usize, &str); 2] = [
    ("format-2-schema-10", 2, 4, "482a3b5776409cb27e82b3602cf6c97773b63730b152d2f6a36842e83f97e247"),
    ("format-3-schema-10", 3, 5, "01a631068a41af54ec88b4e2dbc8430c4a454f2b805f62ec7ecf47966f003ee0"),
];

fn stored(folder: &str, name: &str) -> Vec<u8> {
    let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    fs::read(Path::new(&package).join("../../tests/fixtures/vaults").join(folder).join(name)).unwrap()
}

#[test]
fn a_stored_header_is_read_and_written_again_byte_by_byte() {
    for (folder, format, slots, _) in STORED {
        let bytes = stored(folder, "header.entente");
        let header = Header::decode(&bytes).unwrap();
        // Two persons, an invitation, a recovery sheet; with pages they are the fifth.
        assert_eq!((header.format(), header.slots.len()), (format, slots), "{folder}");
        assert!(header.encode().unwrap() == bytes, "{folder}");
        assert!(stored(folder, "header-copy.entente") == bytes, "{folder}");
    }
}

#[test]
fn every_slot_of_a_stored_header_wraps_the_key_that_it_wrapped() {
    for (folder, _, slots, key) in STORED {
        let header = Header::decode(&stored(folder, "header.entente")).unwrap();
        let expected: Value = serde_json::from_slice(&stored(folder, "expected.json")).unwrap();
        let said = |place: &str| expected["opened_by"].pointer(place).unwrap().as_str().unwrap().to_owned();
        let passphrases = ["/passphrase", "/reader"].map(|place| Passphrase::new(said(place)));
        let recovery = RecoveryKey::parse(&said("/recovery_key")).unwrap();
        let invitation = InvitationCode::parse(&said("/invitation")).unwrap();
        let pages: Vec<String> = if slots == 5 { (0..3).map(|n| said(&format!("/pages/{n}"))).collect() } else { Vec::new() };
        let pairs = if pages.is_empty() { Vec::new() } else { vec![(0, 1), (1, 2), (2, 0)] };
        let shares: Vec<SharedSecret> =
            pairs.into_iter().map(|(one, other)| SharedSecret::read(&pages[one], &pages[other]).unwrap()).collect();
        let openers = passphrases.iter().map(Opener::Passphrase).chain([Opener::Recovery(&recovery), Opener::Invitation(&invitation)]);
        for opener in openers.chain(shares.iter().map(Opener::Shares)) {
            let opened = header.open(opener, None).unwrap();
            assert_eq!(blake3::hash(opened.key.bytes()).to_hex().as_str(), key, "{folder}");
        }
    }
}
