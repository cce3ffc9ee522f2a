//! An incident in the real window: entered with what is known, assessed, told to the authority, closed; its place in the register.

use entente_app::Language;
use entente_app::clock::{Clock, SystemClock};
use thirtyfour::Key;

use crate::accessibility::see_no_barrier;
use crate::home::Taste;
use crate::window::{Window, by};

async fn looked_at(window: &Window, name: &str) {
    window.picture(name).await;
    see_no_barrier(window).await;
}

#[tokio::test]
async fn an_incident_is_entered_assessed_told_and_closed_and_stays_in_the_register() {
    let window = Window::open(&["--demo"], Taste { dark: false, language: Language::Fr }).await;
    window.see(&by("screen-today")).await;
    window.press("nav-privacy").await;
    for law in ["european_union", "ontario"] {
        window.press_on(&format!("[data-testid='law.regimes-{law}']")).await;
    }
    window.press("retention-save").await;
    window.says("Les durées sont e").await;

    window.press("tab-incidents").await;
    window.press("incident-new").await;
    window.press("incident-enter").await;
    window.see(&by("error-summary")).await;
    window.fill_in("[data-testid='facts.circumstances']", "Un sac avec un ordinateur a été oublié dans le tram.").await;
    window.fill_in("[data-testid='facts.data']", "Noms et adresses").await;
    window.fill_in("[data-testid='facts.persons']", "12").await;
    window.press("incident-enter").await;
    window.see(&by("duties")).await;
    looked_at(&window, "incidents-01-entered").await;

    window.press("edit-risk").await;
    window.select("risk.level", 3).await;
    window.fill_in("[data-testid='risk.reason']", "Le disque n’était pas chiffré.").await;
    looked_at(&window, "incidents-02-risk").await;
    window.press("save-risk").await;
    window.gone(&by("save-risk")).await;
    window.see(&by("edit-risk")).await;

    window.press("edit-notices").await;
    window.press("notice-add").await;
    window.fill_in("[data-testid='notices.given.0.reference']", "APD-2026-118").await;
    looked_at(&window, "incidents-03-notices").await;
    // Enter in a line saves, as everywhere.
    window.keys(Key::Enter).await;
    window.says("APD-2026-118").await;

    window.press("edit-measures").await;
    window.fill_in("[data-testid='measures.taken']", "Plainte déposée, phrases de passe changées.").await;
    window.press("save-measures").await;
    window.says("Plainte déposée").await;
    looked_at(&window, "incidents-04-filled").await;

    // What is owed stands on Today until it is done.
    window.press("nav-today").await;
    window.see(&by("today-item-incident_owed")).await;
    window.press("nav-privacy").await;
    window.press("tab-incidents").await;
    window.see(&by("incident-row")).await;
    looked_at(&window, "incidents-05-register").await;
    window.press("incident-open").await;
    window.press("edit-closing").await;
    looked_at(&window, "incidents-06-closing").await;
    let today = SystemClock.today().to_string();
    window.fill_day("closing.on", &today).await;
    window.press("save-closing").await;
    // Another authority and the persons are still to be told: it stays open.
    window.says("Il reste 3 choses à faire après cet incident").await;
    looked_at(&window, "incidents-07-owed").await;
    window.press("cancel").await;
    window.press("edit-notices").await;
    for (place, whom) in [(1, 1), (2, 2)] {
        window.press("notice-add").await;
        window.select(&format!("notices.given.{place}.to"), whom).await;
    }
    window.press("save-notices").await;
    window.gone(&by("save-notices")).await;
    window.press("edit-closing").await;
    window.fill_day("closing.on", &today).await;
    window.press("save-closing").await;
    window.gone(&by("save-closing")).await;
    window.press("nav-privacy").await;
    window.press("tab-incidents").await;
    window.see(&by("incident-row")).await;
    window.says("clos").await;
    window.close().await;
}
