//! The list, held against the sources and against what is promised.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::{PROMISES, Proof};
use crate::promises::proof::Target;

/// Every promise that was made.
const MADE: &str = "K1 K2 K3 K4 K5 K6 K7 L1 L2 L3 S1 S2 S3 S4 S5 S6 I1 I2 I3 I4 W0 W1 P1 P2 P3 P4 P5";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The folder of a package.
fn package(name: &str) -> PathBuf {
    match (name, name.strip_prefix("entente-")) {
        (_, Some("tests")) => root().join("tests"),
        (_, Some(crate_name)) => root().join("crates").join(crate_name),
        _ => root().join(name),
    }
}

/// The sources that cargo builds the test from: a file, or a folder with all that is in it.
fn sources(proof: &Proof) -> PathBuf {
    let package = package(proof.package);
    let tests = if proof.package == "entente-tests" { package.clone() } else { package.join("tests") };
    match proof.target {
        Target::Library => package.join("src"),
        Target::Window => tests.join("window"),
        Target::Program(name) => {
            let file = tests.join(format!("{name}.rs"));
            if file.is_file() { file } else { tests.join(name) }
        }
    }
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries.flat_map(|entry| files(&entry.unwrap().path())).filter(|file| file.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// The files of these sources that hold a function of this name.
fn holding(path: &Path, function: &str) -> Vec<PathBuf> {
    let wanted = format!("fn {function}(");
    files(path).into_iter().filter(|file| fs::read_to_string(file).unwrap().contains(&wanted)).collect()
}

#[test]
fn every_promise_stands_once_in_its_order_with_what_proves_it() {
    let ids: Vec<&str> = PROMISES.iter().map(|promise| promise.id).collect();
    assert_eq!(ids.join(" "), MADE);
    for promise in PROMISES {
        assert!(!promise.proofs.is_empty(), "{} is proven by nothing", promise.id);
        let names: BTreeSet<&str> = promise.proofs.iter().map(|proof| proof.name).collect();
        assert_eq!(names.len(), promise.proofs.len(), "{} names a test twice", promise.id);
    }
}

#[test]
fn every_test_that_is_named_exists_where_it_is_said_to_be() {
    for proof in PROMISES.iter().flat_map(|promise| promise.proofs) {
        let path = sources(proof);
        if let Some(module) = proof.name.strip_suffix("::") {
            assert!(path.join(format!("{module}.rs")).is_file(), "{} has no {module}", path.display());
            continue;
        }
        let parts: Vec<&str> = proof.name.split("::").collect();
        let (function, modules) = parts.split_last().unwrap();
        let found = holding(&path, function);
        assert_eq!(found.len(), 1, "{} in {}: {found:?}", proof.name, path.display());
        for module in modules {
            let within = found[0].with_extension("");
            assert!(within.components().any(|part| part.as_os_str() == *module), "{} is not in {module}", proof.name);
        }
    }
}

#[test]
fn no_two_tests_that_run_together_are_taken_for_one_another() {
    let mut places: BTreeMap<&str, String> = BTreeMap::new();
    for proof in PROMISES.iter().flat_map(|promise| promise.proofs) {
        let place = places.entry(proof.name).or_insert_with(|| proof.place());
        assert_eq!(*place, proof.place(), "{}", proof.name);
    }
    let libraries: BTreeSet<PathBuf> =
        fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src")).collect();
    for proof in PROMISES.iter().flat_map(|promise| promise.proofs).filter(|proof| proof.target == Target::Library) {
        let found: usize = libraries.iter().map(|folder| holding(folder, proof.name).len()).sum();
        assert_eq!(found, 1, "{} is in several libraries", proof.name);
    }
}

#[test]
fn the_tables_that_were_made_list_every_promise() {
    for name in ["promises.md", "promesses.md"] {
        // They are made by running the tests, so a fresh checkout of an older state may not have them.
        let Ok(text) = fs::read_to_string(root().join("docs").join(name)) else { continue };
        for promise in PROMISES {
            let row = format!("| {} |", promise.id);
            assert_eq!(text.lines().filter(|line| line.starts_with(&row)).count(), 1, "{} in {name}", promise.id);
        }
    }
}
