//! Frozen vectors: the header of a stored vault with every kind of slot. What was written by this version is read for ever, byte by byte.
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

/// BLAKE3 of the vault key that all slots of the stored header wrap.
const KEY: &str = "01a631068a41af54ec88b4e2dbc8430c4a454f2b805f62ec7ecf47966f003ee0";

fn stored(name: &str) -> Vec<u8> {
    let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    fs::read(Path::new(&package).join("../../tests/fixtures/vaults/format-3-schema-10").join(name)).unwrap()
}

#[test]
fn a_stored_header_is_read_and_written_again_byte_by_byte() {
    let bytes = stored("header.entente");
    let header = Header::decode(&bytes).unwrap();
    assert_eq!((header.format(), header.slots.len()), (3, 5), "two persons, an invitation, a recovery sheet, pages");
    assert!(header.encode().unwrap() == bytes);
    assert!(stored("header-copy.entente") == bytes);
}

#[test]
fn every_slot_of_a_stored_header_wraps_the_key_that_it_wrapped() {
    let header = Header::decode(&stored("header.entente")).unwrap();
    let expected: Value = serde_json::from_slice(&stored("expected.json")).unwrap();
    let said = |place: &str| expected["opened_by"].pointer(place).unwrap().as_str().unwrap().to_owned();
    let passphrases = ["/passphrase", "/reader"].map(|place| Passphrase::new(said(place)));
    let recovery = RecoveryKey::parse(&said("/recovery_key")).unwrap();
    let invitation = InvitationCode::parse(&said("/invitation")).unwrap();
    let pages = [0, 1, 2].map(|n| said(&format!("/pages/{n}")));
    let shares = [(0, 1), (1, 2), (2, 0)].map(|(one, other)| SharedSecret::read(&pages[one], &pages[other]).unwrap());
    let openers = passphrases.iter().map(Opener::Passphrase).chain([Opener::Recovery(&recovery), Opener::Invitation(&invitation)]);
    for opener in openers.chain(shares.iter().map(Opener::Shares)) {
        let opened = header.open(opener, None).unwrap();
        assert_eq!(blake3::hash(opened.key.bytes()).to_hex().as_str(), KEY);
    }
}
