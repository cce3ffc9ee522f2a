//! Files that are cut off, missing, of another vault or of another day, and pages that changed places.

use entente_domain::ErrorCode;

use super::{Bench, DATABASE, HEADERS, Kept, PAGE, Tally, files_of};
use crate::common::{PASSPHRASE, clock, passphrase};
use crate::content::digest;
use crate::promise::{is_soak, spread};
use crate::{KdfCost, RecoveryKey, Vault};

const OTHER: &str = "violon marine douze escargot";

#[test]
fn a_database_cut_off_or_grown_anywhere_is_refused_as_damage_of_the_database() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let database = kept.database();
    let ends =
        (0..database.len()).step_by(if is_soak() { 256 } else { 4096 }).chain([1, 15, 16, 100, PAGE - 1, PAGE + 1, database.len() - 1]);
    for end in ends {
        let outcome = bench.open(&kept, &[(DATABASE, Some(&database[..end]))]);
        tally.must_refuse(|| format!("cut at {end}"), &outcome, ErrorCode::DatabaseDamaged);
    }
    let outcome = bench.open(&kept, &[(DATABASE, None)]);
    tally.must_refuse(|| "missing".into(), &outcome, ErrorCode::DatabaseDamaged);
    for size in [PAGE, 10 * PAGE, database.len()] {
        let outcome = bench.open(&kept, &[(DATABASE, Some(&vec![0; size]))]);
        tally.must_refuse(|| format!("{size} zeros"), &outcome, ErrorCode::DatabaseDamaged);
    }
    tally.tell("lengths");
}

#[test]
fn a_header_cut_off_anywhere_is_made_good_from_the_other_or_refused() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let whole = &kept.files[HEADERS[0]];
    for end in spread((0..whole.len()).collect(), 60) {
        let cut = Some(&whole[..end]);
        for copy in HEADERS {
            let outcome = bench.open(&kept, &[(copy, cut)]);
            tally.must_hold(|| format!("{copy} cut at {end}"), &outcome, &kept);
        }
        let outcome = bench.open(&kept, &[(HEADERS[0], cut), (HEADERS[1], cut)]);
        tally.must_refuse(|| format!("both cut at {end}"), &outcome, ErrorCode::HeaderDamaged);
    }
    for copy in HEADERS {
        let outcome = bench.open(&kept, &[(copy, None)]);
        tally.must_hold(|| format!("{copy} missing"), &outcome, &kept);
    }
    let outcome = bench.open(&kept, &[(HEADERS[0], None), (HEADERS[1], None)]);
    tally.must_refuse(|| "both missing".into(), &outcome, ErrorCode::HeaderDamaged);
    tally.tell("header lengths");
}

#[test]
fn pages_that_changed_places_within_the_database_are_refused() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let database = kept.database();
    let pages = database.len() / PAGE;
    let pairs = (0..pages).flat_map(|one| (one + 1..pages).map(move |other| (one, other))).collect();
    for (one, other) in spread(pairs, 60) {
        let mut exchanged = database.to_vec();
        exchanged[one * PAGE..][..PAGE].copy_from_slice(&database[other * PAGE..][..PAGE]);
        exchanged[other * PAGE..][..PAGE].copy_from_slice(&database[one * PAGE..][..PAGE]);
        let outcome = bench.open(&kept, &[(DATABASE, Some(&exchanged))]);
        tally.must_refuse(|| format!("pages {one} and {other} exchanged"), &outcome, ErrorCode::DatabaseDamaged);
        let mut doubled = database.to_vec();
        doubled[other * PAGE..][..PAGE].copy_from_slice(&database[one * PAGE..][..PAGE]);
        let outcome = bench.open(&kept, &[(DATABASE, Some(&doubled))]);
        tally.must_refuse(|| format!("page {one} in place of {other}"), &outcome, ErrorCode::DatabaseDamaged);
    }
    tally.tell("exchanged pages");
}

#[test]
fn files_of_another_vault_are_told_from_its_own() {
    let (kept, foreign, bench, mut tally) = (Kept::small(), Kept::small(), Bench::new(), Tally::default());
    let header = Some(foreign.files[HEADERS[0]].as_slice());
    let database = Some(foreign.database());
    for copy in HEADERS {
        let outcome = bench.open(&kept, &[(copy, header)]);
        tally.must_hold(|| format!("{copy} of another vault"), &outcome, &kept);
        assert!(bench.headers_are(&kept), "{copy} is made good");
    }
    // Its own key opens none of these headers: they are whole, and they are of a vault with another key.
    let both = [(HEADERS[0], header), (HEADERS[1], header)];
    let outcome = bench.open(&kept, &both);
    tally.must_refuse(|| "both headers of another vault".into(), &outcome, ErrorCode::WrongRecoveryKey);
    let with_its_key =
        Kept { files: kept.files.clone(), recovery: RecoveryKey::parse(&foreign.recovery.reveal()).unwrap(), content: String::new() };
    let outcome = bench.open(&with_its_key, &both);
    tally.must_refuse(|| "both headers of another vault, with its key".into(), &outcome, ErrorCode::DatabaseDamaged);
    let outcome = bench.open(&kept, &[(DATABASE, database)]);
    tally.must_refuse(|| "the database of another vault".into(), &outcome, ErrorCode::DatabaseDamaged);
    tally.tell("other vaults");
}

/// A backup that was put back by hand: its header or its database alone.
#[test]
fn an_older_header_or_database_opens_with_exactly_what_stood_in_that_database() {
    let (old, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    bench.lay(&old.files);
    let vault = Vault::open(&bench.path, &passphrase(PASSPHRASE), clock()).unwrap();
    Kept::filled(&vault, "Maison neuve");
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER), KdfCost::FLOOR).unwrap();
    let content = digest(&vault);
    drop(vault);
    let new = Kept { files: files_of(&bench.path), recovery: RecoveryKey::parse(&old.recovery.reveal()).unwrap(), content };
    let outcome = bench.open(&new, &[(DATABASE, Some(old.database()))]);
    tally.must_hold(|| "older database".into(), &outcome, &old);
    assert_eq!(Vault::open(&bench.path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    let headers = HEADERS.map(|copy| (copy, Some(old.files[copy].as_slice())));
    let outcome = bench.open(&new, &headers);
    tally.must_hold(|| "older headers".into(), &outcome, &new);
    // One older copy is made good from the newer one: an old passphrase does not come back by it.
    for header in headers {
        let outcome = bench.open(&new, &[header]);
        tally.must_hold(|| "one older header".into(), &outcome, &new);
        assert!(bench.headers_are(&new));
        assert_eq!(Vault::open(&bench.path, &passphrase(PASSPHRASE), clock()).unwrap_err().code, ErrorCode::WrongPassphrase);
    }
    tally.tell("older files");
}
