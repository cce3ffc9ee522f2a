//! Asks Tauri to check its configuration, and which commands the page may call.

use tauri_build::{AppManifest, Attributes};

fn main() {
    // Without an app manifest every command would be open to every local window.
    let manifest = AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    if let Err(error) = tauri_build::try_build(Attributes::new().app_manifest(manifest)) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
