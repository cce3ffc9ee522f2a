//! A person agrees to words, withdraws, is looked for everywhere and is erased.

use entente_app::Language;

use crate::accessibility::see_no_barrier;
use crate::home::Taste;
use crate::native_dialog;
use crate::window::{PATIENCE, Window, by};

const FAMILY: &str = "Deschutter";

#[tokio::test]
async fn a_person_agrees_withdraws_is_found_everywhere_and_erased() {
    let window = Window::open(&["--demo"], Taste { dark: false, language: Language::Fr }).await;
    window.see(&by("screen-today")).await;

    window.press("nav-privacy").await;
    window.press("consent-text-add").await;
    window.fill_in("[data-testid='identity.title']", "Être nommé").await;
    window.fill_in("[data-testid='wording.versions.1.fr']", "J’accepte que mon nom figure dans les rapports.").await;
    window.press("consent-text-save").await;
    window.see(&by("consent-text-row")).await;
    window.picture("persons-01-privacy").await;
    see_no_barrier(&window).await;

    window.press("nav-directory").await;
    window.press("partner-new").await;
    window.fill_in("[data-testid='identity.name.given']", "Mathilde").await;
    window.fill_in("[data-testid='identity.name.family']", FAMILY).await;
    window.press("save").await;
    window.press("consent-add").await;
    window.select("given.text", 1).await;
    window.press("consent-save").await;
    window.see(&by("consent-row")).await;
    window.says("en vigueur").await;

    // A number of a patient brings a sentence, and is kept all the same.
    window.press("edit-remarks").await;
    window.fill_in("[data-testid='remarks.note']", "NISS 85.07.30-033.28").await;
    window.see(&by("patient-signs")).await;
    window.picture("persons-02-sign").await;
    see_no_barrier(&window).await;
    window.press("save-remarks").await;

    // A PDF that names them, kept with a meeting: their own copy.
    let copy = window.home().exchanged("copie.pdf");
    window.press("person-copy-pdf").await;
    native_dialog::choose(&window, &native_dialog::for_a_document(), &copy).await;
    window.wait("the copy", PATIENCE, async || copy.exists().then_some(())).await;
    window.press("nav-meetings").await;
    window.press("meeting-row").await;
    window.press("document-attach").await;
    native_dialog::choose(&window, &native_dialog::for_a_file(), &copy).await;
    window.says("copie").await;
    window.fill("search", FAMILY).await;
    window.press("search-hit").await;

    window.press("consent-withdraw").await;
    window.picture("persons-03-withdraw").await;
    see_no_barrier(&window).await;
    window.press("consent-withdrawn").await;
    window.says("Retiré le").await;

    window.press("person-where").await;
    let appearances = window.text(&by("appearances")).await;
    assert!(appearances.contains("copie"), "the PDF is read: {appearances}");
    window.press("erase-begin").await;
    window.see(&by("erase-preview")).await;
    window.picture("persons-04-erase").await;
    see_no_barrier(&window).await;
    window.press("erase").await;
    window.press("confirm-yes").await;
    window.see(&by("screen-directory")).await;
    let page = window.words().await;
    assert!(!page.contains(FAMILY), "the name is still shown");

    window.press("nav-privacy").await;
    window.see(&by("erasure-certificate-save")).await;
    window.picture("persons-05-certificate").await;
    window.press("nav-settings").await;
    window.press("log-verify").await;
    window.see(&by("log-verified")).await;
    window.close().await;
}
