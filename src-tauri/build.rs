//! Asks Tauri to check its configuration and permissions.
fn main() {
    tauri_build::build();
}
