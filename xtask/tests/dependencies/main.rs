//! The rules about what depends on what. Why a test and not a tool: docs/adr/0002-dependency-rules-tested-over-metadata.md.

mod graph;
mod licence;

use std::collections::BTreeMap;

use graph::{Graph, PLATFORMS, linked, root};
use serde_json::Value;

/// Our packages by floor: each may know only what lies on a lower floor, so neighbours do not know each other
/// (docs: "Dependencies point one way").
const FLOORS: &[&[&str]] = &[
    &["entente-domain"],
    &["entente-texts"],
    &["entente-vault", "entente-instruments", "entente-clarity", "entente-exchange", "entente-reports"],
    &["entente-app"],
    &["entente-cli", "entente"],
];

/// Members that nothing may depend on: they look at the house from outside.
const OUTSIDE: &[&str] = &["entente-tests", "xtask"];

/// What opens a window or draws in one, by the start of its name; only the package `entente` may need it.
const WINDOW: &[&str] = &["tauri", "wry", "tao", "webkit2gtk", "webview2-com", "gtk", "muda", "rfd", "winit", "tray-icon"];

/// Engines with a single owner among our packages: all others go through that owner. Tests may look at what an engine left behind.
const OWNERS: &[(&str, &str)] = &[
    ("rusqlite", "entente-vault"),
    ("argon2", "entente-vault"),
    ("chacha20poly1305", "entente-vault"),
    ("typst", "entente-reports"),
    ("fluent-bundle", "entente-texts"),
    ("tauri", "entente"),
];

/// Packages that reach a network: clients, servers, TLS, and the event loop under sockets. `openssl-sys` is not among them: SQLCipher
/// takes its cipher from there. Nor is `soup3`: on Linux the webview is handed the page's files through its types; that no socket is
/// opened outside the machine is shown by tracing a journey, not here.
const NETWORK: &[&str] = &[
    "attohttpc",
    "async-net",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "lettre",
    "minreq",
    "mio",
    "native-tls",
    "opendal",
    "quinn",
    "reqwest",
    "ring",
    "rustls",
    "socket2",
    "ssh2",
    "surf",
    "suppaftp",
    "tauri-plugin-http",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tauri-plugin-upload",
    "tauri-plugin-websocket",
    "tiny_http",
    "tokio-rustls",
    "tokio-tungstenite",
    "tonic",
    "tungstenite",
    "ureq",
];

/// Licences that a Rust package may come under, alone or as one of a choice. All allow a program under Apache-2.0 to carry it; under
/// MPL-2.0 only changes to its own files would have to be published, and we change none.
const RUST_LICENCES: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "BSL-1.0",
    "MPL-2.0",
    "0BSD",
];

/// Licences that a package of the page, of its build or of its tests may come under. OFL-1.1 is for fonts.
const PAGE_LICENCES: &[&str] =
    &["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "BlueOak-1.0.0", "CC0-1.0", "MPL-2.0", "OFL-1.1"];

/// Rust packages let through by name, each with its reason. None needs it now.
const LICENCE_EXCEPTIONS: &[(&str, &str)] = &[];

fn floor_of(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

#[test]
fn dependencies_point_down() {
    let graph = Graph::read();
    let ours: Vec<&str> = graph.members().map(|package| package.name.as_str()).collect();
    for package in graph.members() {
        let Some(floor) = floor_of(&package.name) else {
            assert!(OUTSIDE.contains(&package.name.as_str()), "{} has no floor: give it one in FLOORS", package.name);
            continue;
        };
        for other in package.declared.iter().filter(|other| ours.contains(&other.as_str())) {
            assert!(floor_of(other).is_some_and(|below| below < floor), "{} must not know {other}", package.name);
        }
    }
}

#[test]
fn the_two_faces_know_nothing_of_ours_but_the_app() {
    let graph = Graph::read();
    for face in graph.members().filter(|package| FLOORS[FLOORS.len() - 1].contains(&package.name.as_str())) {
        let known: Vec<&String> = face.declared.iter().filter(|other| floor_of(other).is_some()).collect();
        assert_eq!(known, ["entente-app"], "{}", face.name);
    }
}

#[test]
fn nothing_below_the_shell_needs_a_window() {
    let graph = Graph::read();
    let opens_a_window =
        |name: &&str| WINDOW.iter().any(|start| name == start || name.strip_prefix(start).is_some_and(|rest| rest.starts_with('-')));
    let shell: Vec<&str> = graph.needed_by("entente").into_iter().filter(opens_a_window).collect();
    assert!(
        shell.contains(&"tauri") && shell.contains(&"wry") && shell.contains(&"tauri-runtime-wry"),
        "the shell has no window: {shell:?}"
    );
    for package in graph.members().filter(|package| package.name != "entente") {
        let found: Vec<&str> = graph.needed_by(&package.name).into_iter().filter(opens_a_window).collect();
        assert!(found.is_empty(), "{} needs {found:?}", package.name);
    }
}

#[test]
fn each_engine_has_one_owner() {
    let graph = Graph::read();
    for (engine, owner) in OWNERS {
        let users: Vec<&str> = graph
            .members()
            .filter(|package| floor_of(&package.name).is_some() && package.declared.contains(*engine))
            .map(|package| package.name.as_str())
            .collect();
        assert_eq!(users, [*owner], "{engine}");
    }
}

#[test]
fn the_program_rests_on_the_packages_that_its_design_names() {
    let graph = Graph::read();
    let needed = graph.needed_by("entente");
    for name in ["tauri", "serde", "serde_json", "rusqlite", "chrono", "tokio"] {
        assert!(needed.contains(name), "{name}");
    }
}

#[test]
fn what_people_install_cannot_reach_a_network() {
    for program in ["entente", "entente-cli"] {
        for platform in PLATFORMS {
            let linked = linked(program, platform, "normal");
            let found: Vec<&&str> = NETWORK.iter().filter(|name| linked.contains_key(**name)).collect();
            assert!(found.is_empty(), "{program} on {platform} holds {found:?}");
            let sockets = linked.get("tokio").is_some_and(|features| features.contains("net") || features.contains("full"));
            assert!(!sockets, "{program} on {platform} holds tokio with its sockets");
        }
    }
}

#[test]
fn the_network_rule_sees_a_client_where_there_is_one() {
    // The window tests speak WebDriver over HTTP.
    let linked = linked("entente-tests", PLATFORMS[0], "normal,dev");
    assert!(NETWORK.iter().any(|name| linked.contains_key(*name)), "the HTTP client of the window tests is not among what the rule knows");
}

#[test]
fn every_rust_package_comes_from_the_registry() {
    for package in Graph::read().0.values() {
        let known = package.source.as_deref().is_none_or(|source| source.starts_with("registry+"));
        assert!(known, "{} {} comes from {:?}", package.name, package.version, package.source);
    }
}

#[test]
fn every_rust_package_has_a_licence_that_is_allowed() {
    let graph = Graph::read();
    let excepted = |name: &str| LICENCE_EXCEPTIONS.iter().any(|(exception, _)| *exception == name);
    let refused: Vec<String> = graph
        .0
        .values()
        .filter(|package| !excepted(&package.name))
        .filter(|package| !package.licence.as_deref().is_some_and(|expression| licence::is_satisfied(expression, RUST_LICENCES)))
        .map(|package| format!("{} {}: {}", package.name, package.version, package.licence.as_deref().unwrap_or("no licence")))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    for (name, _) in LICENCE_EXCEPTIONS {
        assert!(graph.0.values().any(|package| package.name == *name), "{name} is excepted and no longer there");
    }
}

#[test]
fn every_package_of_the_page_has_a_licence_that_is_allowed_and_a_checksum() {
    let lock: Value = serde_json::from_slice(&std::fs::read(root().join("package-lock.json")).unwrap()).unwrap();
    let packages: BTreeMap<&String, &Value> = lock["packages"].as_object().unwrap().iter().filter(|(path, _)| !path.is_empty()).collect();
    assert!(packages.len() > 50, "package-lock.json lists {} packages only", packages.len());
    let refused: Vec<String> = packages
        .into_iter()
        .filter(|(_, package)| {
            let allowed = package["license"].as_str().is_some_and(|expression| licence::is_satisfied(expression, PAGE_LICENCES));
            // A package from a repository or a folder has no checksum.
            !allowed || !package["integrity"].is_string()
        })
        .map(|(path, package)| format!("{path}: {}, checksum {}", package["license"], package["integrity"]))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn the_tests_that_need_a_window_run_only_when_asked_for() {
    let manifest = std::fs::read_to_string(root().join("tests").join("Cargo.toml")).unwrap();
    for name in ["window", "installed"] {
        let test = manifest.split("[[").find(|part| part.starts_with("test]]") && part.contains(&format!("name = \"{name}\"")));
        assert!(
            test.is_some_and(|part| part.contains("test = false")),
            "tests/Cargo.toml must name the test `{name}` with `test = false`: it needs a display and the built program"
        );
    }
}
