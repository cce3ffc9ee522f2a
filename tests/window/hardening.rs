//! The page can go nowhere, and leaves nothing behind outside the vault.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::home::Taste;
use crate::window::{Window, by};

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

#[tokio::test]
async fn texts_are_never_run_and_addresses_with_a_script_lead_nowhere() {
    let window = Window::open(&[], Taste::default()).await;
    let found = window
        .run(
            "const found = {};
             const tried = (name, work) => { try { work(); found[name] = 'ran'; } catch (refused) { found[name] = refused.constructor.name; } };
             tried('eval', () => (0, eval)('window.foreign = 1'));
             tried('function', () => new Function('window.foreign = 2')());
             setTimeout('window.foreign = 3');
             const link = document.createElement('a');
             link.href = 'javascript:window.foreign = 4';
             document.body.append(link);
             link.click();
             const holder = document.createElement('div');
             holder.innerHTML = '<img src=x onerror=\"window.foreign = 5\"><svg onload=\"window.foreign = 6\"></svg><style>* { display: none }</style>';
             document.body.append(holder);
             return new Promise((done) => setTimeout(done, 1500)).then(() =>
               [found.eval, found.function, String(window.foreign), getComputedStyle(document.body).display]);",
            vec![],
        )
        .await;
    assert_eq!(found, json!(["EvalError", "EvalError", "undefined", "block"]));
    window.close().await;
}

#[tokio::test]
async fn what_tauri_could_do_beyond_our_commands_is_refused() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    let refused = window
        .run(
            "const asked = [
               ['plugin:dialog|open', { options: {} }], ['plugin:dialog|message', { message: 'x' }], ['plugin:fs|read_text_file', { path: '/etc/hostname' }],
               ['plugin:fs|write_text_file', { path: '/tmp/x', contents: 'x' }], ['plugin:shell|execute', { program: 'id', args: [] }], ['plugin:shell|open', { path: 'https://example.org/' }],
               ['plugin:opener|open_url', { url: 'https://example.org/' }], ['plugin:http|fetch', { clientConfig: { url: 'https://example.org/' } }],
               ['plugin:process|exit', { code: 0 }], ['plugin:sql|load', { db: 'sqlite:x' }], ['plugin:event|emit', { event: 'session-locked', payload: null }],
               ['plugin:webview|create_webview_window', { options: { label: 'other', url: 'https://example.org/' } }],
               ['plugin:webview|create_webview', { windowLabel: 'main', label: 'other', options: { url: 'https://example.org/' } }],
               ['plugin:webview|internal_toggle_devtools', {}], ['plugin:window|create', { options: { label: 'other' } }], ['plugin:window|close', {}],
               ['plugin:path|resolve_directory', { directory: 1 }], ['plugin:app|version', {}], ['plugin:menu|new', { kind: 'Menu' }],
               ['plugin:tray|new', {}], ['plugin:image|from_path', { path: '/etc/hostname' }], ['plugin:resources|close', { rid: 1 }], ['no_such_command', {}],
             ];
             return Promise.all(asked.map(([name, request]) =>
               window.__TAURI_INTERNALS__.invoke(name, request).then(() => name + ' was done', () => null))).then((all) => all.filter(Boolean));",
            vec![],
        )
        .await;
    assert_eq!(refused, json!([]));
    window.see(&by("screen-today")).await;
    window.close().await;
}

#[tokio::test]
async fn nothing_is_stored_by_using_the_program_and_what_is_dropped_leads_nowhere() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    // What is typed and looked at stays in memory.
    window.see(&by("screen-today")).await;
    window.fill("search", "diallo").await;
    window.press("nav-directory").await;
    window.see(&by("partner-row")).await;
    let stored = window
        .run(
            "return Promise.resolve(indexedDB.databases?.() ?? []).catch(() => []).then(async (databases) =>
               [localStorage.length, sessionStorage.length, document.cookie, databases.length,
                (await globalThis.caches?.keys().catch(() => []) ?? []).length, location.href, history.length])",
            vec![],
        )
        .await;
    assert_eq!(stored, json!([0, 0, "", 0, 0, "tauri://localhost", 1]));

    window.run("window.ours = true", vec![]).await;
    let drop = "const dropped = new DataTransfer();
        dropped.items.add(arguments[0], 'text/uri-list');
        dropped.items.add(new File(['<script>window.foreign = 1</script>'], 'page.html', { type: 'text/html' }));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }))";
    window.run(drop, vec![json!("https://example.org/")]).await;
    stays(&window, "dropping an address and a page").await;
    assert_eq!(window.run("return typeof window.foreign", vec![]).await, json!("undefined"));
    window.close().await;
}

#[tokio::test]
async fn a_crash_of_the_program_or_of_its_page_leaves_no_dump_of_memory() {
    let window = Window::open(&[], Taste::default()).await;
    let processes = window.processes();
    assert!(processes.len() > 1, "the program and its page: {processes:?}");
    for process in processes {
        let limits = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let dump = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let fields: Vec<&str> = dump.split_whitespace().collect();
        // The soft limit and the hard one, which nobody in the process can raise again. One byte is the limit at which Linux writes no dump
        // even where dumps go to a program.
        assert_eq!(fields[4..6], ["1", "1"], "{dump}");
    }
    window.close().await;
}
