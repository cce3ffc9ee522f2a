//! Backups in the real window: the one of the day, one by hand, and a restore drill with its certificate.

use crate::accessibility::see_no_barrier;
use crate::home::Taste;
use crate::journey::{PASSPHRASE, beginning};
use crate::native_dialog;
use crate::window::{Window, by};

#[tokio::test]
async fn a_centre_is_backed_up_and_tries_what_it_would_do_after_a_loss() {
    let window = Window::open(&[], Taste::default()).await;
    beginning::create_a_vault(&window).await;
    beginning::keep_the_recovery_sheet(&window).await;
    window.see(&by("today-safety")).await;

    // The backup of the day was made when the vault was opened.
    window.press("nav-backups").await;
    window.see(&by("backup")).await;
    window.press("backup-make").await;
    window.says("Sauvegarde faite et vérifiée").await;
    window.picture("backups-01").await;
    see_no_barrier(&window).await;

    window.press("drill").await;
    window.see(&by("error-summary")).await;
    window.fill("passphrase", "girafe tambour nuage").await;
    window.press("drill").await;
    window.see("[data-testid=error-summary][data-code=wrong_passphrase]").await;
    window.fill("passphrase", PASSPHRASE).await;
    window.press("drill").await;
    window.see(&by("drill-done")).await;
    window.picture("backups-02-drilled").await;
    see_no_barrier(&window).await;
    let certificate = window.home().exchanged("attestation.pdf");
    window.press("drill-certificate").await;
    native_dialog::choose(&window, &native_dialog::for_a_document(), &certificate).await;
    window.says("Enregistré").await;
    let words = beginning::words_of_pdf(&certificate);
    assert!(words.contains("Exercice de restauration") && words.contains("Maison de santé du Canal"), "{words}");

    // Everything is taken along; whoever changes their mind has nothing new.
    window.press("everything-save").await;
    native_dialog::cancel(&window, &native_dialog::for_a_document()).await;
    window.says("L’archive n’a pas été enregistrée").await;
    let archive = window.home().exchanged("tout.zip");
    window.press("everything-save").await;
    native_dialog::choose(&window, &native_dialog::for_a_document(), &archive).await;
    window.says("Elle n’est pas chiffrée").await;
    window.picture("backups-03-everything").await;
    assert!(std::fs::read(&archive).unwrap().starts_with(b"PK"));

    window.press("nav-today").await;
    window.see(&by("today-safety")).await;
    window.picture("backups-04-today").await;
    window.close().await;
}
