//! A computer that was left alone locks by itself, and keeps what was being typed.

use std::time::{Duration, Instant};

use crate::home::Taste;
use crate::journey::beginning::{create_a_vault, keep_the_recovery_sheet};
use crate::journey::locking::unlock;
use crate::window::{Window, by};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_vault_left_alone_for_its_minute_locks_and_keeps_what_was_being_typed() {
    let window = Window::open(&[], Taste::default()).await;
    create_a_vault(&window).await;
    keep_the_recovery_sheet(&window).await;
    window.press("nav-settings").await;
    window.fill("habits.idle_minutes", "0").await;
    window.press("settings-save").await;
    window.see(&by("error-summary")).await;
    window.fill("habits.idle_minutes", "1").await;
    window.press("settings-save").await;
    window.see(&by("status")).await;
    window.says("Verrouillage dans 1 min").await;

    window.press("nav-directory").await;
    window.press("partner-new").await;
    window.fill("identity.name.given", "Noémie").await;
    window.fill("identity.name.family", "Interrompue").await;
    let last_key = Instant::now();
    let locked = async || window.shown(&by("screen-unlock")).await.pop();
    window.wait("a locked window", MINUTE + Duration::from_secs(20), locked).await;
    assert!(last_key.elapsed() > MINUTE - Duration::from_secs(2), "it locked after {} s", last_key.elapsed().as_secs());
    let page = window.run("return document.documentElement.outerHTML", vec![]).await;
    assert!(!page.as_str().unwrap().contains("Interrompue"), "what was typed is still in the page");

    unlock(&window).await;
    window.see(&by("draft-notice")).await;
    assert_eq!(window.see(&by("identity.name.family")).await.value().await.unwrap().as_deref(), Some("Interrompue"));
    window.close().await;
}
