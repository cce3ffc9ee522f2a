//! What a person sees after the installation, and what nobody must be able to open.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use entente_app::Language;

use crate::home::Taste;
use crate::places;
use crate::window::{Window, by};

/// How long the program may take to end once its window is closed.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

#[tokio::test]
async fn the_installed_program_opens_on_its_first_screen_in_the_language_of_the_desktop_and_ends_when_closed() {
    assert!(places::program().starts_with("/usr/bin"), "{} is not the installed program", places::program().display());
    for (language, words) in [(Language::Fr, "Bienvenue"), (Language::Nl, "Welkom")] {
        let window = Window::open(&[], Taste { language, ..Taste::default() }).await;
        window.see(&by("first-create")).await;
        window.says(words).await;
        println!("a picture of the installed program: {}", window.picture(&format!("installed-{}", language.code())).await);
        let processes = window.processes();
        assert!(!processes.is_empty(), "the window is not that of the installed program");
        window.close().await;
        let start = Instant::now();
        while let Some(process) = processes.iter().find(|process| Path::new("/proc").join(process.to_string()).exists()) {
            assert!(start.elapsed() < ENDS_WITHIN, "process {process} goes on without a window");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

#[test]
fn the_installed_program_cannot_open_the_tools_of_developers() {
    // By this name of WebKitGTK's they are opened. A program that was built with them names it among what it calls from there.
    let name = b"webkit_web_inspector_show";
    let program = fs::read(places::program()).unwrap();
    assert!(!program.windows(name.len()).any(|bytes| bytes == name));
    // The program is looked at, and not something in its place: this it calls.
    let called = b"webkit_web_view_load_uri";
    assert!(program.windows(called.len()).any(|bytes| bytes == called));
}
