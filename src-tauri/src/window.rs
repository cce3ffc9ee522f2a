//! The window: one page of our own, which can neither leave nor open another.

use tauri::{AppHandle, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The label under which the page is granted its commands.
pub(crate) const LABEL: &str = "main";

/// Opens it.
pub(crate) fn open(handle: &AppHandle) -> tauri::Result<()> {
    let window: WebviewWindow = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::App("index.html".into()))
        .title("Entente")
        .inner_size(1280.0, 860.0)
        .min_inner_size(640.0, 480.0)
        .incognito(!is_driven())
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_ours)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    window.set_focus()
}

/// Whether a test drives the window. WebKitGTK cannot drive a page whose store is kept in memory only; tauri-driver sets this
/// variable, by which Tauri itself decides whether to allow it.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Only our own page is shown, under the address that each system gives it.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}
