//! Who changed what, and the way back.

use super::adjusting::DECIDED;
use super::{PARTNERSHIP, PERSON};
use crate::window::{PATIENCE, Window, by, plain};
use thirtyfour::Key;

pub(super) async fn see_who_changed_what_and_undo(window: &Window) {
    window.press("nav-partnerships").await;
    window.press("partnership-row").await;
    window.press("tab-history").await;
    let last = plain(&window.text(&by("history-entry")).await);
    assert!(last.contains(DECIDED) && last.contains(PERSON), "the last change is the adjustment: {last}");
    window.picture("journey-19-history").await;

    window.press("undo-last").await;
    window
        .wait("an undone adjustment in the history", PATIENCE, async || {
            let all = plain(&window.text(&by("history")).await);
            (all.contains("annulé depuis") && all.contains("Suppression · Ajustement")).then_some(())
        })
        .await;
    window.picture("journey-20-undone").await;
    window.press("nav-evaluations").await;
    window.press("round-row").await;
    window.see(&by("screen-results")).await;
    window.says(PARTNERSHIP).await;
    window.see(&by("adjustments")).await;
    window.gone(&by("adjustment")).await;
}

/// Without a mouse: the search from anywhere, and the first of what it finds.
pub(super) async fn find_somebody_by_keyboard(window: &Window) {
    window.with_control('k').await;
    window.keys("pharma").await;
    window.see(&by("search-hit")).await;
    window.keys(Key::Enter.value().to_string()).await;
    window.see(&by("screen-partner")).await;
    window.says("Pharmacie du Canal").await;
    let focus = window.run("return document.activeElement.tagName", vec![]).await;
    assert_eq!(focus, "H1", "the focus is on the heading of the screen");
}
