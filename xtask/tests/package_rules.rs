//! What people install, as it is written: the configuration of the packages, the list of what they hold, and the workflow that makes a
//! release. That a package installs, opens and leaves is tried by `cargo xtask package --test`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

/// What makes a package ask for more than it needs, run something of ours on the computer of others, or reach out.
const NOT_WANTED: [&str; 7] =
    ["recommends", "preInstallScript", "postInstallScript", "preRemoveScript", "postRemoveScript", "installerHooks", "template"];

fn root() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn json_of(name: &str) -> Value {
    serde_json::from_str(&read(name)).unwrap()
}

#[test]
fn the_version_is_the_same_wherever_it_stands() {
    let version = json_of("tauri.conf.json")["version"].clone();
    assert_eq!(json_of("package.json")["version"], version);
    assert_eq!(json_of("package-lock.json")["version"], version);
    assert!(read("Cargo.toml").contains(&format!("[workspace.package]\nversion = {version}\n")));
}

#[test]
fn a_package_brings_what_it_needs_and_runs_nothing_while_it_is_installed() {
    let bundle = &json_of("tauri.conf.json")["bundle"];
    assert_eq!(bundle["createUpdaterArtifacts"], Value::Null);
    assert_eq!(bundle["windows"]["webviewInstallMode"], json!({ "type": "offlineInstaller" }), "many centres have no network");
    assert_eq!(bundle["windows"]["nsis"]["installMode"], "currentUser", "many people have no administrator");
    assert_eq!(bundle["windows"]["nsis"]["languages"], json!(["French", "English", "Dutch", "German"]));
    for kind in [&bundle["linux"]["deb"], &bundle["linux"]["rpm"], &bundle["windows"]["nsis"]] {
        let keys: BTreeSet<&str> = kind.as_object().unwrap().keys().map(String::as_str).collect();
        let unwanted: Vec<&&str> = NOT_WANTED.iter().filter(|key| keys.contains(**key)).collect();
        assert!(unwanted.is_empty(), "{unwanted:?}");
    }
    for kind in ["deb", "rpm"] {
        let kind = &bundle["linux"][kind];
        let files = kind["files"].as_object().unwrap().values().chain([&kind["desktopTemplate"]]);
        for file in files.map(|file| file.as_str().unwrap()) {
            assert!(root().join(file).is_file(), "{file}");
        }
    }
}

#[test]
fn what_the_page_is_made_of_is_told_from_its_tools() {
    // The list of what is in the program leaves out what stands under `devDependencies`.
    let manifest = json_of("package.json");
    let carried: BTreeSet<&str> = manifest["dependencies"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut imported = BTreeSet::new();
    for text in page_sources(&root().join("ui/src")) {
        imported.extend(packages_imported_by(&text));
    }
    assert_eq!(imported.iter().map(String::as_str).collect::<BTreeSet<_>>(), carried);
}

#[test]
fn the_bundler_is_one_version_and_no_range() {
    let version = json_of("package.json")["devDependencies"]["@tauri-apps/cli"].as_str().unwrap().to_owned();
    assert!(version.starts_with("2.") && version.chars().all(|sign| sign.is_ascii_digit() || sign == '.'), "{version}");
}

#[test]
fn the_workflow_of_a_release_may_little_and_names_its_actions_by_their_commit() {
    let workflow = read(".github/workflows/release.yml");
    assert!(workflow.contains("\npermissions: {}\n"), "what a job may, it says itself");
    assert_eq!(workflow.matches(": write").count(), 1, "only the draft of a release is written");
    for line in workflow.lines().filter(|line| line.contains("uses: ")) {
        let commit = line.split('@').nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        assert!(commit.len() == 40 && commit.chars().all(|sign| sign.is_ascii_hexdigit()), "{line}");
    }
    let documented = read("docs/releasing.md");
    for name in workflow.split("secrets.").skip(1).map(|rest| rest.split([' ', '}']).next().unwrap()) {
        assert!(documented.contains(&format!("`{name}`")), "docs/releasing.md does not say what {name} is for");
    }
}

/// The sources that become the page: tests and what only they need stay outside.
fn page_sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            found.extend(page_sources(&path));
        } else if [".ts", ".svelte", ".css"].iter().any(|ending| name.ends_with(ending)) && !name.contains(".test.") {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// The packages in lines such as `import { arc } from 'd3-shape';`. Types are gone once the page is built.
fn packages_imported_by(text: &str) -> Vec<String> {
    let statements = text.lines().map(str::trim).filter(|line| !line.starts_with("import type"));
    let quoted =
        statements.filter_map(|line| line.split_once(" from ").or_else(|| line.split_once("import ")).map(|(_, rest)| rest.trim()));
    quoted
        .filter(|rest| rest.starts_with(['\'', '"']))
        .filter_map(|rest| rest[1..].split(['\'', '"']).next())
        .filter(|name| !name.starts_with(['.', '/', '$']) && !name.starts_with("virtual:"))
        .map(|name| name.split('/').take(if name.starts_with('@') { 2 } else { 1 }).collect::<Vec<_>>().join("/"))
        .collect()
}
