//! What is measured is done for real, on vaults made for it: a measurement that cannot be made says nothing.

use entente_app::measuring::{measure_files, measure_protection, measure_report};

#[test]
fn what_guards_a_vault_can_be_measured() {
    let folder = tempfile::tempdir().unwrap();
    let measured = measure_protection(&folder.path().join("protection"), 20).unwrap();
    assert_eq!(measured.partners, 20);
    assert!(measured.backup > 0 && measured.taking_out > 0, "{measured:?}");
    measure_files(&folder.path().join("files"), 20).unwrap();
}

#[test]
fn a_long_report_can_be_measured() {
    let folder = tempfile::tempdir().unwrap();
    let measured = measure_report(&folder.path().join("report")).unwrap();
    assert!(measured.pages >= 10 && measured.micros > 0, "{measured:?}");
}
