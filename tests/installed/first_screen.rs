//! What a person sees after the installation, and what nobody must be able to open.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use entente_app::Language;
use serde_json::json;

use crate::home::Taste;
use crate::places;
use crate::window::{Window, by};

/// How long the program may take to end once its window is closed.
const ENDS_WITHIN: Duration = Duration::from_secs(10);
/// How long tools of developers are given to open all the same.
const GIVEN_TO_OPEN: Duration = Duration::from_millis(1500);

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

#[tokio::test]
async fn no_key_opens_the_tools_of_developers() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    window.see(&by("screen-today")).await;
    let size = "return [innerWidth, innerHeight]";
    let before = (window.run(size, vec![]).await, windows());
    // Pressed on the display: keys that the driver presses reach the page only, never the window around it.
    for keys in ["F12", "ctrl+shift+i", "ctrl+shift+c", "ctrl+shift+j"] {
        let pressed =
            xdotool(&["search", "--onlyvisible", "--class", "^entente$", "windowfocus", "--sync", "key", "--clearmodifiers", keys]);
        assert!(pressed.is_some(), "{keys} cannot be pressed");
    }
    tokio::time::sleep(GIVEN_TO_OPEN).await;
    // They open in a window of their own, or take a part of this one.
    assert_eq!((window.run(size, vec![]).await, windows()), before);
    assert_eq!(before.1, 1);
    assert_eq!(window.run("return typeof window.__TAURI__", vec![]).await, json!("undefined"));
    window.close().await;
}

/// How many windows there are on the display.
fn windows() -> usize {
    xdotool(&["search", "--onlyvisible", "--class", "."]).map_or(0, |found| found.lines().count())
}

fn xdotool(arguments: &[&str]) -> Option<String> {
    let done = Command::new("xdotool").args(arguments).output().expect("xdotool is there");
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}
