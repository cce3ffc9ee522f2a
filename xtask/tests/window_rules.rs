//! What shuts the window off, as it is written: the configuration, the permissions, what the program is built with, and the sources of
//! the page. That it holds in the real window is tried in `tests/window/hardening.rs`.

#[path = "dependencies/graph.rs"]
#[allow(dead_code)]
mod graph;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use graph::{PLATFORMS, linked, root};
use serde_json::{Value, json};

/// Where the page may take things from, each with the only sources that it needs.
const POLICY: [(&str, &str); 9] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("font-src", "'self'"),
    ("img-src", "'self' data:"),
    ("connect-src", "ipc: http://ipc.localhost"),
    ("form-action", "'none'"),
    ("base-uri", "'none'"),
    ("frame-ancestors", "'none'"),
];
/// Features of Tauri that open what is to stay shut, on whatever system.
const SHUT: [&str; 9] =
    ["devtools", "protocol-asset", "http-range", "macos-private-api", "macos-proxy", "linux-libxdo", "tray-icon", "isolation", "unstable"];
/// Plugins of Tauri that are part of the program. Dialogs are opened from Rust; the one for files is linked by it for a type, is never
/// started, and has no permission.
const PLUGINS: [&str; 2] = ["tauri-plugin-dialog", "tauri-plugin-fs"];
/// What runs texts, keeps something outside the vault, or reaches outside the window.
const NOT_IN_THE_PAGE: [&str; 22] = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "caches.",
    "serviceWorker",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "DOMParser",
    "setHTMLUnsafe",
    "{@html",
    "eval(",
    "new Function",
    "window.open",
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "<iframe",
];

fn configuration() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("tauri.conf.json")).unwrap()).unwrap()
}

#[test]
fn the_configuration_leaves_the_page_its_own_files_and_nothing_else() {
    let configuration = configuration();
    let app = &configuration["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["windows"], json!([]), "the window is made in Rust, with what shuts it off");
    let security = app["security"].as_object().unwrap();
    let known: BTreeSet<&str> = security.keys().map(String::as_str).collect();
    // No `dangerousDisableAssetCspModification`, no asset protocol, no policy of its own for development.
    assert_eq!(known, BTreeSet::from(["capabilities", "csp", "freezePrototype"]));
    assert_eq!(security["freezePrototype"], true);
    let policy: BTreeMap<&str, &str> =
        security["csp"].as_object().unwrap().iter().map(|(name, sources)| (name.as_str(), sources.as_str().unwrap())).collect();
    assert_eq!(policy, BTreeMap::from(POLICY));
    let outer: BTreeSet<&str> = configuration.as_object().unwrap().keys().map(String::as_str).collect();
    assert!(!outer.contains("plugins"), "no plugin is configured");
    assert!(configuration["bundle"]["createUpdaterArtifacts"].is_null(), "no updater that reaches out");
    assert!(configuration["build"]["devUrl"].is_null(), "the page comes with the program");
}

#[test]
fn the_page_may_call_our_commands_and_hear_our_events() {
    let configuration = configuration();
    let capabilities = configuration["app"]["security"]["capabilities"].as_array().unwrap();
    assert_eq!(capabilities.len(), 1);
    let capability = capabilities[0].as_object().unwrap();
    let keys: BTreeSet<&str> = capability.keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["description", "identifier", "permissions", "windows"]), "no `remote`, no `webviews`, no `platforms`");
    // Each lock throws the page away and opens the next one under another number; there is no window of another name.
    assert_eq!(capability["windows"], json!(["page-*"]));
    let permissions = ["core:event:allow-listen", "core:event:allow-unlisten", "all-commands"];
    assert_eq!(capability["permissions"], json!(permissions));
    let folder = root().join("src-tauri");
    assert!(!folder.join("capabilities").exists() && !root().join("capabilities").exists(), "capabilities stand in one place");
    // Generated from the list of commands, which another test holds it to: `all-commands` is all that it grants.
    let files: Vec<PathBuf> = fs::read_dir(folder.join("permissions")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files, [folder.join("permissions/commands.toml")]);
    let text = fs::read_to_string(&files[0]).unwrap();
    assert_eq!((text.matches("identifier = ").count(), text.matches("scope").count()), (1, 0));
}

#[test]
fn the_program_is_built_without_what_opens_the_window_on_every_system() {
    for platform in PLATFORMS {
        let linked = linked("entente", platform, "normal");
        for package in ["tauri", "tauri-runtime", "tauri-runtime-wry", "wry"] {
            let open: Vec<&String> = linked[package].iter().filter(|feature| SHUT.contains(&feature.as_str())).collect();
            assert!(open.is_empty(), "{package} is built with {open:?} on {platform}");
        }
        let plugins: Vec<&str> = linked.keys().map(String::as_str).filter(|name| name.starts_with("tauri-plugin")).collect();
        assert_eq!(plugins, PLUGINS, "on {platform}");
    }
    let shell = sources(&root().join("src-tauri/src"), &["rs"]);
    let started: Vec<&str> =
        shell.iter().flat_map(|(_, text)| text.lines()).filter(|line| line.contains(".plugin(")).map(str::trim).collect();
    assert_eq!(started, [".plugin(tauri_plugin_dialog::init())"]);
}

#[test]
fn the_window_is_made_with_everything_shut_and_only_once() {
    let shell = sources(&root().join("src-tauri/src"), &["rs"]);
    let whole: String = shell.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(whole.matches("WebviewWindowBuilder::new").count(), 1);
    for open in [
        "open_devtools",
        "initialization_script",
        "eval(",
        "eval_with",
        "WebviewUrl::External",
        "register_uri_scheme_protocol",
        "add_capability",
    ] {
        assert!(!whole.contains(open), "{open} in src-tauri/src");
    }
    let window = fs::read_to_string(root().join("src-tauri/src/window.rs")).unwrap();
    for shut in [
        "WebviewUrl::App(\"index.html\".into())",
        ".incognito(!is_driven())",
        ".general_autofill_enabled(false)",
        ".disable_drag_drop_handler()",
        ".on_navigation(is_ours)",
        ".on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)",
        ".on_download(|_, _| false)",
    ] {
        assert!(window.contains(shut), "{shut} is missing in src-tauri/src/window.rs");
    }
}

#[test]
fn the_page_makes_nothing_of_texts_but_texts_and_keeps_nothing() {
    let page = sources(&root().join("ui/src"), &["ts", "svelte", "html", "css"]);
    assert!(page.len() > 100, "{} files", page.len());
    for (path, text) in &page {
        // Words about these things stand in comments.
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('*')) {
            for word in NOT_IN_THE_PAGE {
                assert!(!line.contains(word), "{word} in {}: {line}", path.display());
            }
        }
        let talks = text.contains("@tauri-apps");
        assert!(!talks || path.ends_with("ui/src/lib/backend.ts"), "{} talks to Tauri", path.display());
    }
}

fn sources(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(sources(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}
