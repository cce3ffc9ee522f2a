//! Two people on one vault: one invites, the other joins, reads, and is no longer let in.

use serde_json::json;

use crate::accessibility::see_no_barrier;
use crate::home::Taste;
use crate::journey::{PASSPHRASE, PERSON, beginning, locking};
use crate::window::{Window, by};

const COLLEAGUE: &str = "Awa Diallo";
const THEIRS: &str = "violon marine douze escargot";

async fn lock(window: &Window) {
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
}

async fn groups(window: &Window) -> String {
    let mut groups = Vec::new();
    for group in window.shown(&format!("{} li", by("invitation-code"))).await {
        groups.push(group.text().await.unwrap());
    }
    assert_eq!(groups.len(), 5, "{groups:?}");
    groups.join(" ")
}

async fn join(window: &Window, code: &str) {
    window.press("unlock-join").await;
    window.fill("code", code).await;
    window.fill("new_passphrase", THEIRS).await;
    window.fill("passphrase_again", THEIRS).await;
    window.picture("people-03-join").await;
    see_no_barrier(window).await;
    window.press("join").await;
}

#[tokio::test]
async fn a_colleague_is_invited_reads_and_is_let_in_no_more() {
    let window = Window::open(&[], Taste::default()).await;
    beginning::create_a_vault(&window).await;
    beginning::keep_the_recovery_sheet(&window).await;

    window.press("nav-people").await;
    window.see(&by("capability-let_in")).await;
    window.says(PERSON).await;
    window.press("person-invite").await;
    window.press("invite-do").await;
    window.see("[data-testid=invite-dialog] [data-testid=error-summary]").await;
    window.fill("name", COLLEAGUE).await;
    window.press("role-reader").await;
    window.picture("people-01-invite").await;
    see_no_barrier(&window).await;
    window.press("invite-do").await;
    window.see(&by("invitation-code")).await;
    window.picture("people-02-code").await;
    see_no_barrier(&window).await;
    let code = groups(&window).await;
    window.press("code-done").await;
    assert_eq!(window.shown(&by("person")).await.len(), 2);
    let page = window.run("return document.documentElement.outerHTML", vec![]).await;
    assert!(!page.as_str().unwrap().contains(&code[..5]), "the code is still in the page");

    lock(&window).await;
    join(&window, &code.to_lowercase()).await;
    window.see(&by("screen-today")).await;
    window.says(&format!("Bonjour {COLLEAGUE}")).await;
    for gone in ["exchange-note", "meeting-new", "partnership-new"] {
        window.gone(&by(gone)).await;
    }
    window.picture("people-04-reader-today").await;
    window.press("nav-people").await;
    window.see(&by("capability-let_in")).await;
    window.gone(&by("person")).await;
    window.press("nav-settings").await;
    window.see(&by("passphrase-change")).await;
    for gone in ["recovery-renew", "log-verify", "habits.idle_minutes"] {
        window.gone(&by(gone)).await;
    }
    window.picture("people-05-reader-settings").await;
    // And behind the page the program refuses.
    let refused = "
        const done = arguments[arguments.length - 1];
        const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request, progress: { toJSON: () => '__CHANNEL__:0' } })
          .then(() => 'answered', (error) => error.code ?? 'refused');
        return Promise.all([call('person_list', {}), call('record_create', {}), call('history_list', {}), call('key_renew', {})]);";
    assert_eq!(window.run(refused, vec![]).await, json!(["not_allowed", "not_allowed", "not_allowed", "not_allowed"]));

    lock(&window).await;
    locking::unlock(&window).await;
    window.press("nav-people").await;
    window.press("person-end").await;
    window.see(&by("confirm")).await;
    window.picture("people-06-end").await;
    window.press("confirm-yes").await;
    window.see(&by("key-due")).await;
    window.picture("people-07-key-is-due").await;
    window.press("key-renew").await;
    window.gone(&by("key-due")).await;
    window.says("La clé est changée.").await;

    lock(&window).await;
    window.fill("passphrase", THEIRS).await;
    window.press("unlock").await;
    window.see("[data-testid=error-summary][data-code=wrong_passphrase]").await;
    assert_ne!(THEIRS, PASSPHRASE);
    locking::unlock(&window).await;
    window.close().await;
}
