//! The page can go nowhere, and leaves nothing behind outside the vault.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::home::Taste;
use crate::window::Window;

/// How long a forbidden move is given to happen all the same.
const GIVEN_TO_HAPPEN: Duration = Duration::from_millis(1500);

/// Watches for a while that the page is the same one as before.
async fn stays(window: &Window, after: &str) {
    let start = Instant::now();
    while start.elapsed() < GIVEN_TO_HAPPEN {
        let state = window.run("return [location.origin, window.ours === true]", vec![]).await;
        assert_eq!(state, json!(["tauri://localhost", true]), "after {after}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    window.see("main").await;
}

#[tokio::test]
async fn the_page_can_neither_leave_nor_open_another() {
    let window = Window::open(&[], Taste::default()).await;
    window.run("window.ours = true", vec![]).await;

    let opened = window.run("return window.open('https://example.org/') === null", vec![]).await;
    assert_eq!(opened, json!(true), "a second window was opened");
    stays(&window, "opening a window").await;

    for (what, script) in [
        ("going elsewhere", "setTimeout(() => location.assign('https://example.org/'))"),
        ("going to a file", "setTimeout(() => location.assign('file:///etc/hostname'))"),
        (
            "following a link",
            "const link = document.createElement('a'); link.href = 'https://example.org/'; document.body.append(link); link.click()",
        ),
        (
            "sending a form",
            "const form = document.createElement('form'); form.action = 'https://example.org/'; document.body.append(form); form.submit()",
        ),
    ] {
        window.run(script, vec![]).await;
        stays(&window, what).await;
    }
    window.close().await;
}

#[tokio::test]
async fn the_page_can_neither_frame_nor_fetch_nor_run_what_is_not_its_own() {
    let window = Window::open(&[], Taste::default()).await;
    let refused = window
        .run(
            "const refused = new Set();
             const all = new Promise((done) => addEventListener('securitypolicyviolation', (event) => {
               refused.add(event.effectiveDirective);
               if (refused.size === 4) done();
             }));
             const frame = document.createElement('iframe');
             frame.src = 'https://example.org/';
             const picture = document.createElement('img');
             picture.src = 'https://example.org/picture.png';
             const script = document.createElement('script');
             script.textContent = 'window.foreign = true';
             document.body.append(frame, picture, script);
             fetch('https://example.org/').catch(() => undefined);
             return Promise.race([all, new Promise((done) => setTimeout(done, 5000))])
               .then(() => [...refused].sort().concat(String(window.foreign)));",
            vec![],
        )
        .await;
    assert_eq!(refused, json!(["connect-src", "frame-src", "img-src", "script-src-elem", "undefined"]));
    window.close().await;
}

#[tokio::test]
async fn the_page_has_no_door_but_its_commands_and_no_store() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    let found = window
        .run(
            "return [typeof window.__TAURI__, localStorage.length, sessionStorage.length, document.cookie, location.href,
                     Object.isFrozen(Object.prototype)]",
            vec![],
        )
        .await;
    assert_eq!(found, json!(["undefined", 0, 0, "", "tauri://localhost", true]));
    window.close().await;
}
