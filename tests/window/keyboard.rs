//! Journeys without a mouse: everything is reached by Tab and done by keys, as by whoever cannot or will not point.

use serde_json::json;
use thirtyfour::prelude::Key;

use crate::home::Taste;
use crate::window::{Window, by};

/// So many Tabs may lie between one thing and the next: more would be a maze.
const MOST_TABS: usize = 60;

/// Presses Tab until what this selector names has the focus.
async fn reach(window: &Window, css: &str) {
    for _ in 0..MOST_TABS {
        let there = window.run("return document.activeElement?.matches(arguments[0]) ?? false", vec![json!(css)]).await;
        if there == json!(true) {
            return;
        }
        window.keys(Key::Tab.value().to_string()).await;
    }
    window.fail(&format!("{MOST_TABS} Tabs do not lead to {css}")).await;
}

/// Reaches something and presses Enter on it.
async fn enter(window: &Window, test_id: &str) {
    window.see(&by(test_id)).await;
    reach(window, &by(test_id)).await;
    press(window, Key::Enter).await;
}

async fn press(window: &Window, key: Key) {
    window.keys(key.value().to_string()).await;
}

#[tokio::test]
async fn an_exchange_is_noted_and_found_again_by_keys_alone() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    window.see(&by("screen-today")).await;
    window.with_control('e').await;
    window.see(&by("exchange-dialog")).await;
    // With whom: the first letters and Enter, at once.
    window.keys("ndiaye").await;
    press(&window, Key::Enter).await;
    window.see(&by("exchange.partners-remove")).await;
    reach(&window, &by("exchange.subject")).await;
    window.keys("Recette de soupe pour samedi").await;
    press(&window, Key::Enter).await;
    window.gone(&by("exchange-dialog")).await;
    window.see(&by("status")).await;
    window.picture("keyboard-1-exchange").await;

    window.with_control('k').await;
    window.keys("soupe").await;
    window.see(&by("search-hit")).await;
    press(&window, Key::Down).await;
    press(&window, Key::Enter).await;
    window.see(&by("screen-exchange")).await;
    window.says("Recette de soupe pour samedi").await;
    window.close().await;
}

#[tokio::test]
async fn a_contributor_is_told_back_and_the_recommendation_closed_by_keys_alone() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    enter(&window, "today-item-recommendation_to_tell").await;
    window.see(&by("screen-recommendation")).await;
    reach(&window, &by("told.means")).await;
    press(&window, Key::Down).await;
    enter(&window, "step-save-tell").await;
    window.see(&by("status")).await;
    window.picture("keyboard-2-told").await;
    // Told, and under way: it is closed once the change is there.
    reach(&window, &by("change.proof")).await;
    window.keys("Liste imprimée, donnée au marché").await;
    enter(&window, "step-save-realise").await;
    enter(&window, "step-save-close").await;
    window
        .wait("a closed recommendation", crate::window::PATIENCE, async || {
            window.shown(&by("step-save-close")).await.is_empty().then_some(())
        })
        .await;
    window.picture("keyboard-3-closed").await;
    window.close().await;
}

#[tokio::test]
async fn a_petal_opens_its_facts_and_leads_to_them_by_keys_alone() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    enter(&window, "today-partnership").await;
    window.see(&by("rosette")).await;
    reach(&window, &by("petal-objectives")).await;
    press(&window, Key::Space).await;
    window.see("[data-testid=petal-facts] a").await;
    reach(&window, "[data-testid=petal-facts] a").await;
    press(&window, Key::Enter).await;
    window.see(&by("objective-row")).await;
    window.close().await;
}
