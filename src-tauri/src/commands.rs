//! One Tauri command for each command of the core, made from its list.

use std::sync::Arc;

use entente_app::{Error, Progress};
use serde_json::Value;
use tauri::ipc::Channel;
use tauri::{Manager, State, WebviewWindow};

use crate::Shell;
use crate::choosing::Dialogs;
use crate::locking;
use crate::window::show_in_size;

/// Calls the core on a thread that may wait: key derivation and files never hold up the window.
async fn call(
    name: &'static str,
    window: WebviewWindow,
    shell: State<'_, Shell>,
    request: Value,
    progress: Channel<Progress>,
) -> Result<Value, Error> {
    let app = Arc::clone(&shell.app);
    let handle = window.app_handle().clone();
    let of = window.clone();
    let called = tauri::async_runtime::spawn_blocking(move || {
        let dialogs = Dialogs { window, language: app.language() };
        app.call(name, request, &dialogs, &|step| {
            // A page that is gone no longer watches; the work goes on.
            let _ = progress.send(step);
        })
    });
    let answer = called.await.unwrap_or_else(|_| Err(Error::internal("command.stopped")));
    if answer.is_ok() {
        match name {
            // Where it cannot be shown larger or smaller now, the next page is.
            "zoom_change" => drop(show_in_size(&of)),
            "copied" => shell.clipboard.forget_after(entente_app::copying::STAYS),
            _ => {}
        }
    }
    locking::after_command(&handle);
    answer
}

macro_rules! tauri_commands {
    ($($name:ident: $area:ident::$function:ident($request:ty) -> $response:ty, $role:ident, $when:ident, $capability:ident $(, $out:ident)?;)*) => {
        $(
            #[tauri::command]
            async fn $name(window: WebviewWindow, shell: State<'_, Shell>, request: Value, progress: Channel<Progress>) -> Result<Value, Error> {
                call(stringify!($name), window, shell, request, progress).await
            }
        )*

        /// Answers every command of the list.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
entente_app::for_each_command!(tauri_commands);
