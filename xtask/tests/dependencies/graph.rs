//! The packages of the workspace and what they depend on, as cargo resolves them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// The systems that Entente is made for.
pub const PLATFORMS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// One package of the resolved graph.
pub struct Package {
    pub name: String,
    pub version: String,
    /// The licence that it declares, as an SPDX expression.
    pub licence: Option<String>,
    /// Where it comes from; nothing for our own.
    pub source: Option<String>,
    /// Names of our own packages that its manifest names, for any purpose (tests too).
    pub declared: BTreeSet<String>,
    /// Ids of what it needs to be built and to run, without what only its tests need.
    needed: BTreeSet<String>,
}

/// The packages of all [`PLATFORMS`] together, by id.
pub struct Graph(pub BTreeMap<String, Package>);

impl Graph {
    /// Asks cargo, with the lock file as it is committed.
    pub fn read() -> Self {
        let mut packages = BTreeMap::new();
        for platform in PLATFORMS {
            let output = cargo(&["metadata", "--format-version", "1", "--locked", "--filter-platform", platform]);
            add(&mut packages, &serde_json::from_str(&output).unwrap());
        }
        assert!(packages.len() > 100, "cargo listed {} packages only", packages.len());
        Self(packages)
    }

    /// Our own packages.
    pub fn members(&self) -> impl Iterator<Item = &Package> {
        self.0.values().filter(|package| package.source.is_none())
    }

    /// The names of everything that the member `name` needs to be built and to run, directly or not.
    pub fn needed_by(&self, name: &str) -> BTreeSet<&str> {
        let mut open: Vec<&String> =
            self.0.iter().filter(|(_, package)| package.name == name && package.source.is_none()).map(|(id, _)| id).collect();
        assert_eq!(open.len(), 1, "{name} is not one member of the workspace");
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(&self.0[id].needed);
            }
        }
        seen.into_iter().map(|id| self.0[id].name.as_str()).filter(|other| *other != name).collect()
    }
}

fn add(packages: &mut BTreeMap<String, Package>, metadata: &Value) {
    for package in metadata["packages"].as_array().unwrap() {
        packages.entry(text(&package["id"])).or_insert_with(|| Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            licence: package["license"].as_str().map(str::to_owned),
            source: package["source"].as_str().map(str::to_owned),
            declared: package["dependencies"].as_array().unwrap().iter().map(|dependency| text(&dependency["name"])).collect(),
            needed: BTreeSet::new(),
        });
    }
    for node in metadata["resolve"]["nodes"].as_array().unwrap() {
        let needed = node["deps"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|dependency| dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].as_str() != Some("dev")));
        packages.get_mut(&text(&node["id"])).unwrap().needed.extend(needed.map(|dependency| text(&dependency["pkg"])));
    }
}

/// What is linked into the member `name` on a platform: package name and features. `edges` is `normal`, or `normal,dev` for its tests
/// too. Unlike the resolved graph, which unites the features that any member or test asks for, `cargo tree` shows this member alone.
pub fn linked(name: &str, platform: &str, edges: &str) -> BTreeMap<String, BTreeSet<String>> {
    let arguments =
        ["tree", "--locked", "--package", name, "--target", platform, "--edges", edges, "--prefix", "none", "--format", "{p}|{f}"];
    let mut packages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in cargo(&arguments).lines() {
        let (package, features) = line.trim_end_matches(" (*)").split_once('|').unwrap();
        let package = package.split(' ').next().unwrap().to_owned();
        packages.entry(package).or_default().extend(features.split(',').filter(|feature| !feature.is_empty()).map(str::to_owned));
    }
    assert!(packages.len() > 50, "cargo tree listed {} packages only for {name}", packages.len());
    packages
}

/// The root of the project, asked for when it runs: one build cache may serve several checkouts.
pub fn root() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "cargo {}:\n{}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
