//! A kiosk with three persons in two languages: nothing of others is within reach. Then a sheet of paper, typed twice.

use serde_json::json;

use crate::home::Taste;
use crate::tour;
use crate::window::{PATIENCE, Window, by};

/// Opens the round of the demonstration that takes answers.
pub async fn open_round(window: &Window) {
    for n in 0..tour::rounds(window).await {
        tour::rounds(window).await;
        window.shown(&by("round-row")).await.swap_remove(n).click().await.unwrap();
        window.see("[data-testid=round-answer], [data-testid=round-open], [data-testid=two-voices]").await;
        if !window.shown(&by("round-answer")).await.is_empty() {
            return;
        }
    }
    panic!("the demonstration has an open round");
}

/// Answers all statements alike and hands the sheet in.
pub async fn answer(window: &Window, side: &str, rating: u8) {
    window.press(&format!("answer-side-{side}")).await;
    window.see(&by("answer-send")).await;
    for question in 1..=12 {
        window.press(&format!("answer-{question}-{rating}")).await;
    }
    window.press("answer-send").await;
    window.see(&by("answer-thanks")).await;
}

/// Whoever sits there tries every way out that a page has.
async fn try_to_get_out(window: &Window) {
    let tries = "
        history.back(); history.forward(); location.hash = '#today';
        for (const [key, ctrl, alt] of [['k', true, false], ['ArrowLeft', false, true], ['Escape', false, false], ['F5', false, false],
            ['z', true, false], ['n', true, false], ['F12', false, false]])
          for (const target of [document.body, window])
            target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: ctrl, altKey: alt, bubbles: true }));
        return [...document.querySelectorAll('a[href], nav')].length;";
    assert_eq!(window.run(tries, vec![]).await, json!(0), "there is no link in a kiosk");
    window.see(&by("screen-answer")).await;
    for gone in ["nav-today", "search", "round-close", "screen-round"] {
        window.gone(&by(gone)).await;
    }
    // And behind the page the program refuses, whatever is called.
    let refused = "
        const done = arguments[arguments.length - 1];
        const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request, progress: { toJSON: () => '__CHANNEL__:0' } })
          .then(() => 'answered', (error) => error.code ?? 'refused');
        return Promise.all([call('partner_list', {}), call('round_list', { partnership_id: null }), call('today_read', {}),
          call('round_close', { id: 'x' }), call('report_make', {})]);";
    let codes = window.run(refused, vec![]).await;
    assert!(!codes.to_string().contains("answered"), "{codes}");
}

#[tokio::test]
async fn three_persons_answer_in_two_languages_and_none_reaches_anything_else() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    open_round(&window).await;
    window.press("round-answer").await;
    window.see(&by("screen-answer")).await;
    try_to_get_out(&window).await;

    answer(&window, "partner", 4).await;
    window.press("answer-next").await;
    window.see(&by("answer-side-team")).await;

    // The second one reads German, in large letters and one question at a time, and stops before the end.
    window.press("answer-language-de").await;
    window.says("Sie antworten als").await;
    window.press("answer-large").await;
    window.press("answer-side-team").await;
    let alone = "const s = document.querySelector('[data-testid=answer-layout]'); s.value = 'single';
                 s.dispatchEvent(new Event('change', { bubbles: true })); return 1;";
    window.run(alone, vec![]).await;
    window.press("answer-1-3").await;
    window.press("answer-forward").await;
    window.see(&by("answer-2-3")).await;
    window.gone(&by("answer-1-3")).await;
    window.picture("kiosk-de-large").await;
    window.press("answer-discard").await;
    window.press("answer-give-up-erase").await;

    // The third finds French, small letters and an empty sheet.
    window.says("Vous répondez comme").await;
    assert_eq!(window.run("return document.querySelectorAll('input:checked').length", vec![]).await, json!(0));
    answer(&window, "team", 5).await;
    try_to_get_out(&window).await;
    window.press("answer-leave").await;
    window.press("answer-leave-yes").await;
    window.see(&by("screen-round")).await;
    // Two of the team and three of the partners had answered; one of each since. What was erased does not count.
    window.wait("the answers counted", PATIENCE, async || window.words().await.contains("7 réponses sur").then_some(())).await;
    window.picture("kiosk-left").await;
    window.close().await;
}

#[tokio::test]
async fn a_sheet_of_paper_is_typed_twice_and_a_difference_is_settled_before_it_counts() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    open_round(&window).await;
    window.press("paper-enter").await;
    // The keys belong to the questions once these are there, which takes a moment longer than the screen.
    window.see(&by("entry-list")).await;
    // A partner; twelve statements, the third one differently the second time.
    window.keys("2").await;
    window.keys("444444444444").await;
    window.press("entry-end").await;
    window.see("[data-stage=second] [data-testid=entry-list]").await;
    window.keys("2").await;
    window.keys("442444444444").await;
    window.press("entry-end").await;
    window.see(&by("entry-differences")).await;
    window.picture("paper-difference").await;
    window.keys("1").await;
    window.picture("paper-settled").await;
    window.press("entry-end").await;
    window.wait("the sheet saved", PATIENCE, async || window.text(&by("entry-count")).await.contains('1').then_some(())).await;
    window.close().await;
}
