//! The window: one page of our own, which can neither leave nor open another.

use std::sync::atomic::{AtomicU32, Ordering};

use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::Shell;

/// How the pages are called, each with a number: the page is granted its commands under this name.
const PAGE: &str = "page-";

/// How many pages there were.
#[derive(Default)]
pub(crate) struct Pages(AtomicU32);

impl Pages {
    /// How many there were. Only the desktop of Linux tells that it wants the vault locked, and is answered by a fresh page.
    #[cfg(target_os = "linux")]
    pub fn count(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }
}

/// Opens the first page.
pub(crate) fn open(handle: &AppHandle) -> tauri::Result<()> {
    build(handle, None)?.set_focus()
}

/// Throws the page away with the process that held its words, and opens a fresh one in its place.
pub(crate) fn renew(handle: &AppHandle) -> tauri::Result<()> {
    let before: Vec<WebviewWindow> = handle.webview_windows().into_values().collect();
    // First the new one: without a window the program would end.
    let fresh = build(handle, before.first())?;
    for window in before {
        window.destroy()?;
    }
    fresh.set_focus()
}

fn build(handle: &AppHandle, in_place_of: Option<&WebviewWindow>) -> tauri::Result<WebviewWindow> {
    let shell = handle.state::<Shell>();
    let label = format!("{PAGE}{}", shell.pages.0.fetch_add(1, Ordering::SeqCst) + 1);
    let mut builder = WebviewWindowBuilder::new(handle, label, WebviewUrl::App("index.html".into()))
        .title("Entente")
        .inner_size(1280.0, 860.0)
        .min_inner_size(640.0, 480.0)
        .incognito(!is_driven())
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if let Some(before) = in_place_of {
        let scale = before.scale_factor()?;
        if let Ok(size) = before.inner_size() {
            let size = size.to_logical::<f64>(scale);
            builder = builder.inner_size(size.width, size.height);
        }
        if let Ok(place) = before.outer_position() {
            let place = place.to_logical::<f64>(scale);
            builder = builder.position(place.x, place.y);
        }
        builder = builder.maximized(before.is_maximized().unwrap_or(false)).fullscreen(before.is_fullscreen().unwrap_or(false));
    }
    let window = builder.build()?;
    show_in_size(&window)?;
    Ok(window)
}

/// Shows the page as large as the person chose.
pub(crate) fn show_in_size(window: &WebviewWindow) -> tauri::Result<()> {
    window.set_zoom(f64::from(window.state::<Shell>().app.zoom()) / 100.0)
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
