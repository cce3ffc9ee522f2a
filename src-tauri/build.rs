//! Asks Tauri to check its configuration, and which commands the page may call.

use tauri_build::{AppManifest, Attributes};

fn main() {
    // Tauri names the files that it watches, but not these: a window built before would refuse a command added since.
    println!("cargo::rerun-if-changed=src-tauri/permissions");
    // Without an app manifest every command would be open to every local window.
    let manifest = AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    let built = tauri_build::try_build(Attributes::new().app_manifest(manifest));
    #[expect(clippy::panic, reason = "this is how a build script tells Cargo what is wrong")]
    if let Err(error) = built {
        panic!("{error:#}");
    }
}
