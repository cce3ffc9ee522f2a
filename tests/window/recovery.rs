//! Pages for three colleagues in the real window: made, printed, tried, and used by two of them when the passphrase is lost.

use crate::accessibility::{bring_axe, see_no_barrier};
use crate::home::Taste;
use crate::journey::{PASSPHRASE, beginning};
use crate::native_dialog;
use crate::window::{Window, by};

const FRESH: &str = "violon marine douze escargot";

/// The groups of a page, as they are copied by hand.
async fn page(window: &Window, number: u8) -> String {
    window.press(&format!("shares-show-{number}")).await;
    let list = format!("[data-testid=shares-page-{number}] {}", by("shares-groups"));
    window.see(&list).await;
    let mut groups = Vec::new();
    for group in window.shown(&format!("{list} li")).await {
        groups.push(group.text().await.unwrap());
    }
    assert_eq!(groups.len(), 8, "{groups:?}");
    groups.join(" ")
}

#[tokio::test]
async fn two_colleagues_open_the_vault_after_their_pages_were_tried() {
    let window = Window::open(&[], Taste::default()).await;
    beginning::create_a_vault(&window).await;
    beginning::keep_the_recovery_sheet(&window).await;
    bring_axe(&window).await;

    window.press("nav-settings").await;
    window.see(&by("shares-none")).await;
    for (number, name) in ["Awa Diallo", "Luc Peeters", "Zoé Lambert"].iter().enumerate() {
        window.fill(&format!("names.{number}"), name).await;
    }
    window.press("shares-make").await;
    window.see(&format!("{} [data-testid=error-summary]", by("shares"))).await;
    window.fill("shares.passphrase", PASSPHRASE).await;
    window.press("shares-make").await;
    window.see(&by("shares-at-hand")).await;
    let file = window.home().exchanged("page-2.pdf");
    window.press("shares-save-2").await;
    native_dialog::choose(&window, &native_dialog::for_a_document(), &file).await;
    window.says("La page 2 est enregistrée").await;
    let (first, second) = (page(&window, 1).await, page(&window, 2).await);
    window.picture("recovery-01-pages").await;
    see_no_barrier(&window).await;
    let printed = beginning::words_of_pdf(&file);
    assert!(printed.contains("Luc Peeters") && second.split(' ').all(|group| printed.contains(group)), "{printed}");
    assert!(!printed.contains("Awa Diallo"), "one page is of one person");

    window.press("drill-way-pages").await;
    window.fill("first_page", &first).await;
    window.fill("second_page", &first).await;
    window.press("recovery-drill-do").await;
    window.see("[data-testid=error-summary][data-code=shares_repeated]").await;
    window.fill("second_page", &second.to_lowercase()).await;
    window.press("recovery-drill-do").await;
    window.see(&by("recovery-drill-done")).await;
    window.says("Ces deux pages ouvrent ce coffre.").await;
    window.picture("recovery-02-tried").await;
    see_no_barrier(&window).await;
    window.press("nav-today").await;
    window.see(&by("safety-shares")).await;

    window.with_control('l').await;
    window.press("unlock-recover").await;
    window.press("recover-with-pages").await;
    window.fill("first_page", &second).await;
    window.fill("second_page", &first).await;
    window.fill("new_passphrase", FRESH).await;
    window.fill("passphrase_again", FRESH).await;
    window.picture("recovery-03-unlock").await;
    see_no_barrier(&window).await;
    window.press("recover").await;
    window.see(&by("shares-made")).await;
    window.says("Les pages de deux collègues ont servi.").await;
    assert!(window.shown(&by("shares-show-1")).await.is_empty(), "what was locked away is not shown again");
    window.picture("recovery-04-used").await;
    window.close().await;
}
