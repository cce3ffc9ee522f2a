//! Locking takes everything off the screen, and nothing that was typed is lost.

use std::fs;

use super::{PARTNERSHIP, PASSPHRASE, PERSON};
use crate::window::{Window, by};

/// Words that only the vault holds.
const WITHIN: [&str; 4] = [PARTNERSHIP, PERSON, "Pharmacie du Canal", "Abrassart"];

pub(super) async fn lock_and_unlock(window: &Window) {
    window.press("nav-directory").await;
    window.says("Abrassart").await;
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    let page = window.run("return document.documentElement.outerHTML + document.title", vec![]).await;
    for word in WITHIN {
        assert!(!page.as_str().unwrap().contains(word), "“{word}” is still in the page");
    }
    window.picture("journey-21-locked").await;

    window.fill("passphrase", "girafe tambour nuage").await;
    window.press("unlock").await;
    window.see("[data-testid=error-summary][data-code=wrong_passphrase]").await;
    window.says("Phrase de passe incorrecte.").await;
    window.picture("journey-22-wrong-passphrase").await;
    unlock(window).await;
}

pub async fn unlock(window: &Window) {
    window.fill("passphrase", PASSPHRASE).await;
    window.press("unlock").await;
    window.gone(&by("screen-unlock")).await;
    window.see("main [data-testid^=screen-]").await;
}

pub(super) async fn find_the_draft_after_a_lock(window: &Window) {
    window.press("nav-directory").await;
    window.press("partner-new").await;
    window.fill("identity.name.given", "Noémie").await;
    window.fill("identity.name.family", "Brouillonne").await;
    // At once: no pause in which the form would save itself anyway.
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    // The window comes back to where it was, with what was begun there.
    unlock(window).await;
    window.see(&by("draft-notice")).await;
    assert_eq!(window.see(&by("identity.name.family")).await.value().await.unwrap().as_deref(), Some("Brouillonne"));
    window.picture("journey-23-draft").await;
    window.press("draft-drop").await;
    window.gone(&by("draft-notice")).await;
}

/// Neither the vault nor anything the window keeps beside it lies readable on the disk.
pub(super) async fn find_nothing_readable_on_the_disk(window: &Window) {
    let files = window.home().files();
    assert!(files.iter().any(|file| file.starts_with(window.home().path().join("Documents"))), "the vault is among the files");
    for file in files {
        let bytes = fs::read(&file).unwrap_or_default();
        for word in WITHIN.into_iter().chain([PASSPHRASE, "Brouillonne"]) {
            let found = bytes.windows(word.len()).any(|bytes| bytes == word.as_bytes());
            assert!(!found, "“{word}” can be read in {}", file.display());
        }
    }
}
