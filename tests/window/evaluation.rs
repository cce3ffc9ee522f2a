//! One evaluation by every way at once: on the computer of the centre, on paper and on telephones; what is decided from it is looked at
//! again in the next one.

use crate::home::Taste;
use crate::kiosk::{answer, open_round};
use crate::native_dialog;
use crate::window::{PATIENCE, Window, by};

/// Answers as Kobo exports them: to each row a voice and one rating for all statements.
fn kobo(first: u32, rows: &[(&str, u8)]) -> String {
    let dimensions = ["objectives", "communication", "confidentiality", "transparency", "participation", "evaluation"];
    let statements: Vec<String> = dimensions.iter().flat_map(|name| [1, 2].map(|n| format!("{name}/{name}-{n}"))).collect();
    let mut text = format!("entente_side,{},_id\n", statements.join(","));
    for (number, (side, rating)) in (first..).zip(rows) {
        let ratings = vec![rating.to_string(); statements.len()];
        text.push_str(&format!("{side},{},{number}\n", ratings.join(",")));
    }
    text
}

async fn take_telephones(window: &Window, name: &str, content: String) {
    let file = window.home().path().join(name);
    std::fs::write(&file, content).unwrap();
    window.press("phone-open").await;
    native_dialog::choose(window, &native_dialog::for_a_list(), &file).await;
    window.see(&by("phone-found")).await;
    window.picture("evaluation-telephones").await;
    window.press("phone-take").await;
    window.gone(&by("phone-found")).await;
}

async fn answered(window: &Window, count: &str) {
    window.wait(count, PATIENCE, async || window.text(&by("round-count")).await.contains(count).then_some(())).await;
}

async fn close(window: &Window) {
    window.press("round-close").await;
    window.press("confirm-yes").await;
    window.see("[data-testid=round-results], [data-testid=two-voices]").await;
    if window.shown(&by("two-voices")).await.is_empty() {
        window.press("round-results").await;
    }
    window.see(&by("two-voices")).await;
}

#[tokio::test]
async fn an_evaluation_by_computer_paper_and_telephones_leads_to_an_adjustment_that_the_next_one_looks_at_again() {
    let window = Window::open(&["--demo"], Taste::default()).await;
    // Two of the team and three of the partners have answered.
    open_round(&window).await;
    window.press("round-answer").await;
    answer(&window, "team", 4).await;
    window.press("answer-next").await;
    answer(&window, "partner", 2).await;
    window.press("answer-leave").await;
    window.press("answer-leave-yes").await;

    window.press("paper-enter").await;
    window.see(&by("entry-list")).await;
    window.press("entry-twice").await;
    window.press_on("h1").await;
    window.keys("2").await;
    window.keys("222222222222").await;
    window.press("entry-end").await;
    window.wait("the sheet saved", PATIENCE, async || window.text(&by("entry-count")).await.contains('1').then_some(())).await;
    window.press("entry-finish").await;

    let rows = [("team", 4), ("team", 5), ("partner", 2), ("partner", 1)];
    take_telephones(&window, "reponses.csv", kobo(1, &rows)).await;
    // The same file with two rows more: none counts twice.
    let rows = [("team", 4), ("team", 5), ("partner", 2), ("partner", 1), ("team", 3), ("partner", 2)];
    take_telephones(&window, "reponses.csv", kobo(1, &rows)).await;
    answered(&window, "14").await;

    close(&window).await;
    window.picture("evaluation-results").await;
    window.press("weak-point-decide").await;
    window.fill("decision.what", "Redire ensemble nos objectifs au début de chaque rencontre").await;
    window.press("adjustment-save").await;
    window.press("adjustment-done").await;
    window.gone(&by("adjustment-done")).await;

    // The next one, with the same questionnaire.
    window.press("breadcrumb-1").await;
    window.press("round-new").await;
    window.fill("plan.title", "Deuxième évaluation").await;
    window.see("[data-testid=\"invitations.members\"] input:checked").await;
    window.press("save").await;
    window.press("round-open").await;
    window.press("confirm-yes").await;
    let rows: Vec<(&str, u8)> = [("team", 4), ("partner", 4)].into_iter().cycle().take(24).collect();
    take_telephones(&window, "reponses-2.csv", kobo(100, &rows)).await;
    answered(&window, "24").await;
    close(&window).await;
    window.see(&by("results-review")).await;
    assert!(window.text(&by("results-review")).await.contains("Redire ensemble nos objectifs"), "{}", window.words().await);
    window.picture("evaluation-reviewed").await;
    window.close().await;
}
