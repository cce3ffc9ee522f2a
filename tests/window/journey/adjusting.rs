//! What the results lead to: a decided adjustment and a printed report.

use super::PARTNERSHIP;
use super::beginning::words_of_pdf;
use crate::native_dialog;
use crate::window::{Window, by};

/// What was decided.
pub(super) const DECIDED: &str = "Lire chaque décision à voix haute en fin de rencontre";

pub(super) async fn decide_what_changes(window: &Window) {
    window.press("weak-point-decide").await;
    window.fill("decision.what", DECIDED).await;
    window.fill("decision.reason", "Les deux voix s’écartent sur la transparence.").await;
    window.fill_day("decision.due_on", "2099-12-05").await;
    window.press("adjustment-save").await;
    window.see(&by("adjustment")).await;
    assert!(window.text(&by("adjustment")).await.contains(DECIDED));
    window.picture("journey-17-adjustment").await;
}

pub(super) async fn print_the_report(window: &Window) {
    window.press("nav-partnerships").await;
    window.press("partnership-row").await;
    window.press("partnership-report").await;
    window.picture("journey-18-report").await;

    // Whoever cancels the dialog is told that nothing was saved.
    window.press("report-make").await;
    native_dialog::cancel(window, &native_dialog::for_a_document()).await;
    window.see(&by("status")).await;
    window.press("status-close").await;

    let report = window.home().exchanged("rapport.pdf");
    window.press("report-make").await;
    native_dialog::choose(window, &native_dialog::for_a_document(), &report).await;
    window.see(&by("status")).await;
    let words = words_of_pdf(&report);
    for told in [PARTNERSHIP, DECIDED, "Un premier rendez-vous en moins de 7 jours"] {
        assert!(words.contains(told), "the report does not tell “{told}”");
    }
}
