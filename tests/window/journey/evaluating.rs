//! A round in two voices, answered by thirteen persons one after the other on the same computer.

use serde_json::json;

use super::PARTNERSHIP;
use crate::window::{Window, by};

/// Answers per condition; two statements each.
const TEAM: [[u8; 6]; 2] = [[4, 4, 5, 4, 4, 3], [4, 4, 5, 5, 4, 3]];
const PARTNERS: [[u8; 6]; 2] = [[4, 3, 4, 2, 3, 3], [4, 3, 4, 3, 3, 3]];

pub(super) async fn plan_and_open_a_round(window: &Window) {
    window.press("nav-partnerships").await;
    window.press("partnership-row").await;
    window.press("tab-evaluations").await;
    window.press("round-new").await;
    window.fill("plan.title", "Premier bilan").await;
    window
        .wait("thirteen persons invited", crate::window::PATIENCE, async || {
            let invited = "return document.querySelectorAll('[data-testid=\"invitations.members\"] input:checked').length";
            (window.run(invited, vec![]).await == json!(13)).then_some(())
        })
        .await;
    window.fill_day("plan.closes_on", "2099-12-31").await;
    window.picture("journey-13-round-new").await;
    window.press("save").await;

    window.see(&by("screen-round")).await;
    window.says(PARTNERSHIP).await;
    window.press("round-open").await;
    window.press("confirm-yes").await;
    window.see(&by("round-answer")).await;
}

pub(super) async fn let_everybody_answer(window: &Window) {
    window.press("round-answer").await;
    for person in 0..6 {
        answer(window, "team", TEAM[person % 2]).await;
    }
    see_that_nothing_is_told_yet(window).await;
    window.press("round-answer").await;
    for person in 0..7 {
        answer(window, "partner", PARTNERS[person % 2]).await;
    }
    leave_and_come_back(window).await;
    window.says("13").await;
}

/// One person, from an empty sheet to the thanks, and the next one's empty sheet.
async fn answer(window: &Window, side: &str, per_condition: [u8; 6]) {
    window.press(&format!("answer-side-{side}")).await;
    window.see(&by("answer-send")).await;
    let left = "return [document.querySelectorAll('[data-testid=answer-sheet] input:checked').length,
                        [...document.querySelectorAll('textarea, input[type=text]')].map((field) => field.value).join('')]";
    assert_eq!(window.run(left, vec![]).await, json!([0, ""]), "the sheet of the one before is still there");
    for (condition, answer) in per_condition.iter().enumerate() {
        for question in [2 * condition + 1, 2 * condition + 2] {
            window.press(&format!("answer-{question}-{answer}")).await;
        }
    }
    window.picture(&format!("journey-14-answer-{side}")).await;
    window.press("answer-send").await;
    window.see(&by("answer-thanks")).await;
    window.gone("[data-testid^=question-]").await;
    window.press("answer-next").await;
    window.see(&by("answer-side-team")).await;
}

/// Whoever answered last does not come to the rest of the program: leaving needs the passphrase.
async fn leave_and_come_back(window: &Window) {
    window.press("answer-leave").await;
    window.fill("passphrase", "pas la bonne phrase").await;
    window.press("answer-leave-yes").await;
    window.see(&by("error-summary")).await;
    window.gone(&by("nav-today")).await;
    window.fill("passphrase", super::PASSPHRASE).await;
    window.press("answer-leave-yes").await;
    window.see(&by("screen-round")).await;
}

async fn see_that_nothing_is_told_yet(window: &Window) {
    leave_and_come_back(window).await;
    window.says("Les résultats sont scellés jusqu’à la clôture").await;
    window.gone(&by("round-results")).await;
    window.gone(&by("two-voices")).await;
    window.picture("journey-15-round-sealed").await;
    // The list of evaluations leads back to the round, not to results.
    window.press("nav-evaluations").await;
    window.press("round-row").await;
    window.see(&by("screen-round")).await;
}

pub(super) async fn close_and_read_the_results(window: &Window) {
    window.press("round-close").await;
    window.press("confirm-yes").await;
    window.see(&by("screen-results")).await;
    window.see(&by("two-voices")).await;
    let marks =
        "return ['circle.team', 'rect.partner'].map((mark) => document.querySelectorAll('[data-testid=two-voices] ' + mark).length)";
    assert_eq!(window.run(marks, vec![]).await, json!([6, 6]));
    window.unfold(&format!("{} summary", by("results-table"))).await;
    let table = crate::window::plain(&window.text(&format!("{} table", by("results-table"))).await);
    // Transparency: the team 4.5, the partners 17 points by seven persons, 2.4; the gap of what is shown.
    for figure in ["4,5", "2,4", "2,1"] {
        assert!(table.contains(figure), "{figure} is missing in: {table}");
    }
    window.see(&by("weak-point")).await;
    window.picture("journey-16-results").await;
}
