//! What was copied does not stay in the clipboard (security.md, L3).

use std::time::Duration;

use crate::home::Taste;
use crate::journey::beginning::{create_a_vault, keep_the_recovery_sheet};
use crate::journey::locking::unlock;
use crate::window::{Window, by};

const COPIED: &str = "Quetzalwurm";
const FORGOTTEN_WITHIN: Duration = Duration::from_secs(60);

fn clipboard() -> String {
    arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()).unwrap_or_default()
}

async fn copy(window: &Window, words: &str) {
    window.press("nav-directory").await;
    window.press("partner-new").await;
    window.fill("identity.name.family", words).await;
    window.see(&by("identity.name.family")).await.click().await.unwrap();
    window.with_control('a').await;
    window.with_control('c').await;
    window.wait("the words on the clipboard", Duration::from_secs(20), async || (clipboard() == words).then_some(())).await;
}

#[tokio::test]
async fn what_was_copied_leaves_the_clipboard_after_a_while_and_at_once_when_the_vault_locks() {
    let window = Window::open(&[], Taste::default()).await;
    create_a_vault(&window).await;
    keep_the_recovery_sheet(&window).await;
    copy(&window, COPIED).await;
    window.says("Le presse-papiers sera vidé dans 30 secondes.").await;
    window.picture("copying-01-said").await;
    window.wait("an empty clipboard", FORGOTTEN_WITHIN, async || clipboard().is_empty().then_some(())).await;

    copy(&window, COPIED).await;
    // Until the program has seen what was copied.
    tokio::time::sleep(Duration::from_secs(2)).await;
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    window.wait("an empty clipboard", Duration::from_secs(10), async || clipboard().is_empty().then_some(())).await;

    // What another program put there meanwhile stays.
    unlock(&window).await;
    copy(&window, COPIED).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let mut other = arboard::Clipboard::new().unwrap();
    other.set_text("les horaires du bus").unwrap();
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(other.get_text().unwrap(), "les horaires du bus");
    println!("promise L3 copies=3 forgotten=2 left_to_others=1");
    window.close().await;
}
