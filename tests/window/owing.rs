//! What is owed in the demonstration is done, and goes from Today: a silence ended, a question answered and told, the register given out.

use std::fs;

use serde_json::json;
use thirtyfour::Key;

use crate::home::Taste;
use crate::native_dialog;
use crate::window::{PATIENCE, Window, by};

/// How many things of a kind wait on Today.
async fn waiting(window: &Window, kind: &str) -> usize {
    window.press("nav-today").await;
    window.see(&by("today-partnership")).await;
    window.shown(&by(&format!("today-item-{kind}"))).await.len()
}

#[tokio::test]
async fn a_silence_is_ended_a_question_is_told_and_the_register_is_given_out() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    window.see(&by("today-partnership")).await;
    end_the_silence(&window).await;
    put_off_and_bring_back(&window).await;
    answer_and_tell(&window).await;
    find_and_come_back(&window).await;
    give_out_the_register(&window).await;
    window.close().await;
}

async fn end_the_silence(window: &Window) {
    let before = waiting(window, "partner_silent").await;
    assert!(before > 0, "the demonstration has a partner who fell silent");
    window.press("today-item-partner_silent").await;
    let name = window.text("h1").await;
    // From wherever one is: who, how, one line, Enter.
    window.with_control('e').await;
    window.see(&by("exchange-dialog")).await;
    window.fill("exchange.partners-search", &name).await;
    window.see("[data-testid=exchange-dialog] [data-testid=pick]").await;
    window.keys(Key::Enter).await;
    window.see(&by("exchange.partners-remove")).await;
    window.fill("exchange.subject", "Prendre des nouvelles").await;
    window.keys(Key::Enter).await;
    window.gone(&by("exchange-dialog")).await;
    assert_eq!(waiting(window, "partner_silent").await, before - 1, "{name} was heard of");
}

async fn put_off_and_bring_back(window: &Window) {
    let all = "return document.querySelectorAll('[data-testid=snooze]').length";
    let before = window.run(all, vec![]).await;
    window.press("snooze").await;
    window.fill("rest.reason", "La personne est en congé").await;
    window.press("snooze-save").await;
    window.unfold("[data-testid=put-off] summary").await;
    window.says("La personne est en congé").await;
    window.press("put-off-end").await;
    window.gone(&by("put-off")).await;
    window.wait("all that waited before", PATIENCE, async || (window.run(all, vec![]).await == before).then_some(())).await;
}

async fn answer_and_tell(window: &Window) {
    let before = waiting(window, "question_to_answer").await;
    assert!(before > 0, "the demonstration has a question without an answer");
    window.press("today-item-question_to_answer").await;
    window.press("question-answer").await;
    window.fill("answer.text", "Non : un petit déjeuner léger convient très bien.").await;
    window.press("question-answer-save").await;
    window.says("un petit déjeuner léger").await;
    assert_eq!(waiting(window, "question_to_answer").await, before - 1);
    let to_tell = waiting(window, "question_to_tell").await;
    window.press("today-item-question_to_tell").await;
    window.press("question-tell").await;
    window.press_on("[data-testid=\"answer.means\"] option[value=phone]").await;
    window.press("question-tell-save").await;
    window.gone(&by("question-tell-save")).await;
    assert_eq!(waiting(window, "question_to_tell").await, to_tell - 1);
}

async fn find_and_come_back(window: &Window) {
    window.with_control('k').await;
    window.fill("search", "nouvelles").await;
    window.press("search-all").await;
    window.press_on("[data-testid=found-life] [data-testid=found-row] a").await;
    window.says("Prendre des nouvelles").await;
    window.press("back").await;
    window.see(&by("screen-search")).await;
    let typed = "return document.querySelector('[data-testid=\"search.words\"]').value";
    assert_eq!(window.run(typed, vec![]).await, json!("nouvelles"));
}

async fn give_out_the_register(window: &Window) {
    window.press("nav-partnerships").await;
    window.press("partnership-row").await;
    window.press("tab-decisions").await;
    let file = window.home().exchanged("registre.html");
    window.press("register").await;
    native_dialog::choose(window, &native_dialog::for_a_document(), &file).await;
    window.see(&by("status")).await;
    let register = fs::read_to_string(&file).unwrap();
    assert!(register.contains("<html lang=\"fr\""), "the register is a page in French");
    window.picture("owing-register").await;
}
