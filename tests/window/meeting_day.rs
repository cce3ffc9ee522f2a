//! A meeting from the demonstration to its approved minutes: made ready, held, written down.

use serde_json::json;
use thirtyfour::prelude::WebElement;

use crate::home::Taste;
use crate::window::{PATIENCE, Window, by};

/// The points of readiness that are met.
async fn points(window: &Window) -> u64 {
    let met = window.run("return document.querySelectorAll('[data-testid=readiness] [data-state=met]').length", vec![]).await;
    met.as_u64().unwrap()
}

/// Waits until so many points are met: each step shows at once what it brought.
async fn ready(window: &Window, wanted: u64) {
    window.wait(&format!("{wanted} points met"), PATIENCE, async || (points(window).await == wanted).then_some(())).await;
}

async fn unticked(window: &Window, css: &str) -> Vec<WebElement> {
    let mut found = Vec::new();
    for one in window.shown(css).await {
        if !one.is_selected().await.unwrap() {
            found.push(one);
        }
    }
    found
}

#[tokio::test]
async fn a_meeting_becomes_ready_is_held_and_its_minutes_are_approved() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    window.press("nav-meetings").await;
    window.press("meeting-row").await;
    window.see(&by("readiness")).await;
    window.wait("the points", PATIENCE, async || (points(&window).await > 0).then_some(())).await;
    let begun = points(&window).await;
    assert!(begun < 8, "the demonstration leaves something to prepare");
    window.picture("meeting-1-begun").await;

    make_ready(&window).await;
    ready(&window, 8).await;
    window.picture("meeting-2-ready").await;

    hold(&window).await;
    write_down(&window).await;
    window.close().await;
}

async fn make_ready(window: &Window) {
    // What nobody has explained does not go out.
    window.press("dispatch-add").await;
    window.see(&by("status")).await;
    window.gone(&by("dispatch-save")).await;
    // Each acronym in plain words.
    while !window.shown(&by("acronym-explain")).await.is_empty() {
        let before = window.shown(&by("acronym-explain")).await.len();
        window.fill("entry.meaning", "Réseau des maisons du quartier : qui travaille avec qui.").await;
        window.press("acronym-explain").await;
        window.wait("one acronym less", PATIENCE, async || (window.shown(&by("acronym-explain")).await.len() < before).then_some(())).await;
    }
    // The documents go to everybody.
    window.press("dispatch-add").await;
    window.press("dispatch-save").await;
    window.see(&by("dispatch")).await;
    // What people need is arranged.
    while let Some(need) = unticked(window, "[data-testid=invited] input[type=checkbox]").await.into_iter().next() {
        let left = unticked(window, "[data-testid=invited] input[type=checkbox]").await.len();
        need.click().await.unwrap();
        window
            .wait("one need less", PATIENCE, async || {
                (unticked(window, "[data-testid=invited] input[type=checkbox]").await.len() < left).then_some(())
            })
            .await;
    }
    // Partners bring a third of the agenda.
    window.press("readiness-step-partners_points").await;
    for title in ["Ce que disent les habitants", "L’attente au téléphone", "Le jardin"] {
        window.fill("item.title", title).await;
        window.fill("item.minutes", "5").await;
        window.press("agenda-save").await;
        // The form stays, empty, for the next point.
        window
            .wait("an empty form", PATIENCE, async || {
                let typed = "return document.querySelector('[data-testid=\"item.title\"]')?.value";
                (window.run(typed, vec![]).await == json!("")).then_some(())
            })
            .await;
    }
    window.press("tab-prepare").await;
    window.see(&by("readiness")).await;
}

async fn hold(window: &Window) {
    // It is today after all: moved, with its reason.
    window.press("meeting-move").await;
    let today = window.run("return document.querySelector('[data-testid=\"plan.on\"]').value", vec![]).await;
    assert!(today.as_str().unwrap().contains('/'), "{today}");
    let now =
        window.run("return new Date().toLocaleDateString('fr-BE', { day: '2-digit', month: '2-digit', year: 'numeric' })", vec![]).await;
    window.fill("plan.on", now.as_str().unwrap()).await;
    window.fill("course.reason", "La salle est libre aujourd’hui.").await;
    window.press("meeting-move-save").await;
    window.gone(&by("meeting-move-dialog")).await;
    window.press("tab-people").await;
    window.press("meeting-hold").await;
    window.gone(&by("meeting-hold")).await;
    window.press("presence-present").await;
    window
        .wait("somebody present", PATIENCE, async || {
            (!window.shown("[data-testid=presence-present][aria-pressed=true]").await.is_empty()).then_some(())
        })
        .await;
    // One key per person who speaks.
    window.run("document.activeElement.blur()", vec![]).await;
    for key in ["1", "2", "1"] {
        window.keys(key).await;
    }
    window
        .wait("three turns", PATIENCE, async || {
            let turns = "return [...document.querySelectorAll('[data-testid=turns]')].map((one) => parseInt(one.textContent) || 0)
                           .reduce((sum, one) => sum + one, 0)";
            (window.run(turns, vec![]).await == json!(3)).then_some(())
        })
        .await;
    // What is said is noted without leaving the page.
    for (kind, field, text) in [
        ("recommendation", "content.text", "Un banc devant la porte"),
        ("question", "asked.text", "Faut-il être à jeun ?"),
        ("decision", "content.text", "La porte ouvre à 8 h"),
        ("action", "task.what", "Commander le banc"),
    ] {
        window.press(&format!("capture.kind-{kind}")).await;
        window.fill(field, text).await;
        window.press("capture-save").await;
        window.see(&by(&format!("captured-{kind}"))).await;
    }
    window.picture("meeting-3-held").await;
}

async fn write_down(window: &Window) {
    window.press("tab-minutes").await;
    window.press("edit-minutes").await;
    window.fill("minutes.text", "Onze personnes étaient là. La porte ouvre à 8 h.").await;
    window.press("save-minutes").await;
    window.press("minutes-share").await;
    window.press("minutes-approve").await;
    window.see(&by("minutes-redraft")).await;
    window.says("Onze personnes étaient là.").await;
    window.picture("meeting-4-approved").await;
    window.press("tab-outcomes").await;
    window.says("Commander le banc").await;
}
