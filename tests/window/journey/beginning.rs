//! First run: a vault, its recovery sheet, and a first screen with nothing on it.

use std::fs;
use std::process::Command;

use serde_json::json;

use super::{PASSPHRASE, PERSON};
use crate::accessibility::see_no_barrier;
use crate::native_dialog;
use crate::window::{Window, by};

/// Words of a PDF, as `pdftotext` (poppler) reads them.
pub fn words_of_pdf(file: &std::path::Path) -> String {
    let bytes = fs::read(file).expect("the document was saved");
    assert!(bytes.starts_with(b"%PDF-"), "{} is no PDF", file.display());
    let read = Command::new("pdftotext").arg(file).arg("-").output().expect("pdftotext is there");
    assert!(read.status.success());
    crate::window::plain(&String::from_utf8_lossy(&read.stdout))
}

pub async fn create_a_vault(window: &Window) {
    window.see(&by("screen-first-run")).await;
    assert_eq!(window.run("return document.documentElement.lang", vec![]).await, json!("fr"));
    window.says("Tout reste chiffré sur cet ordinateur").await;
    window.picture("journey-01-first-run").await;
    window.press("first-create").await;

    window.fill("organisation", "Maison de santé du Canal").await;
    window.fill("person", PERSON).await;
    window.fill("passphrase", "canal").await;
    window.fill("passphrase_again", "canal").await;
    window.press("create-vault").await;
    window.see("[data-testid=error-summary][data-code=passphrase_too_weak]").await;

    window.fill("passphrase", PASSPHRASE).await;
    window.fill("passphrase_again", "girafe").await;
    window.press("create-vault").await;
    window.see("[data-testid=error-summary][data-code=invalid_record]").await;

    window.fill("passphrase_again", PASSPHRASE).await;
    window.see(&format!("{} .enough", by("strength"))).await;
    window.picture("journey-02-create-vault").await;
    window.press("create-vault").await;
}

pub async fn keep_the_recovery_sheet(window: &Window) {
    window.see(&by("screen-recovery")).await;
    let mut groups = Vec::new();
    for group in window.shown(&format!("{} li", by("recovery-key"))).await {
        groups.push(group.text().await.unwrap());
    }
    assert!(groups.len() >= 6, "the key has groups: {}", groups.len());

    let sheet = window.home().exchanged("feuille.pdf");
    window.press("recovery-save").await;
    native_dialog::choose(window, &native_dialog::for_a_document(), &sheet).await;
    window.see(&by("recovery-saved")).await;
    let printed = words_of_pdf(&sheet);
    for group in &groups {
        assert!(printed.contains(group), "a group of the key is missing on the sheet");
    }

    window.fill("typed", "ceci n’est pas la clé").await;
    window.press("recovery-confirm").await;
    window.see(&by("error-summary")).await;
    window.picture("journey-03-recovery").await;
    see_no_barrier(window).await;
    // As people copy from paper: in small letters.
    window.fill("typed", &groups.join(" ").to_lowercase()).await;
    window.press("recovery-confirm").await;
    window.see(&by("screen-today")).await;
    let page = window.run("return document.documentElement.outerHTML", vec![]).await;
    assert!(!page.as_str().unwrap().contains(&groups[0]), "the key is still in the page");
}

pub(super) async fn find_nothing_to_do_yet(window: &Window) {
    window.see(&by("partnership-new")).await;
    window.says(&format!("Bonjour {PERSON}")).await;
    window.says("Commencez par décrire un partenariat").await;
    window.picture("journey-04-today-empty").await;
}
