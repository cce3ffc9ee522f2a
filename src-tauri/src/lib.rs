//! The window: it opens, it hands what the page asks to the core, and it lets the person choose files. Nothing else.

mod arguments;
mod choosing;
mod clipboard;
mod commands;
mod desktop;
mod display;
mod locking;
mod memory;
mod places;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use entente_app::session::Cost;
use entente_app::text_of_pdf::{self, PdfReader};
use entente_app::{App, Language, clock, panics};
use tauri::{Manager, RunEvent};

/// What the window keeps: the core, shared with every command under way.
pub(crate) struct Shell {
    pub app: Arc<App>,
    pub pages: window::Pages,
    pub seen: locking::Seen,
    pub clipboard: clipboard::Clipboard,
}

/// Starts the program and stays until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    panics::say_only_where();
    if let Some(ended) = text_of_pdf::serve_if_asked() {
        return ended;
    }
    if let Some(code) = display::prepare() {
        return code;
    }
    memory::write_no_dumps();
    let Some(places) = places::find() else { return display::complain("shell-no-home") };
    let app = App::new(Arc::new(clock::SystemClock), Cost::Measured, Some(places.settings), places.vault);
    let app = Arc::new(app.reading_pdfs_with(PdfReader::this_program()));
    let arguments = arguments::read();
    app.suggest_language(arguments.language.unwrap_or_else(display::language_of_system));
    if arguments.demonstration {
        let language = arguments.language.unwrap_or_else(|| app.language());
        if let Err(error) = app.open_demonstration(language) {
            return display::complain_of(language, &error);
        }
    }
    open_window(app)
}

fn open_window(app: Arc<App>) -> ExitCode {
    let language = app.language();
    let shell = Shell { app, pages: Default::default(), seen: Default::default(), clipboard: Default::default() };
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(shell)
        .invoke_handler(commands::handler())
        .setup(|handle| {
            display::forget_files();
            desktop::listen(handle.handle());
            Ok(window::open(handle.handle())?)
        })
        .build(tauri::generate_context!());
    match built {
        Ok(program) => {
            program.run(|handle, event| {
                // Closing the window closes the vault, with a backup if something changed: the file is one whole, the key is gone.
                if let RunEvent::Exit = event {
                    let shell = handle.state::<Shell>();
                    shell.clipboard.forget();
                    shell.app.close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => display::complain_in(language, "shell-no-window"),
    }
}

/// The language named on the command line or by the system, for what is said before there is a page.
pub(crate) fn language_or_french(language: Option<Language>) -> Language {
    language.unwrap_or_default()
}
