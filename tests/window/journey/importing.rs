//! Lists from elsewhere: a damaged one into the directory, two more into the partnership.

use std::fs;

use serde_json::json;

use crate::accessibility::see_no_barrier;
use crate::native_dialog;
use crate::window::{Window, by};

/// As a spreadsheet of a Windows computer saves it. Its letters all have one byte there, the same as their Unicode number.
fn in_windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Western Europe")).collect()
}

/// Opens a list through the dialog of the desktop, from the screen of an import.
async fn choose_a_list(window: &Window, name: &str, text: &str) {
    let file = window.home().exchanged(name);
    fs::write(&file, in_windows_1252(text)).unwrap();
    window.press("import-open").await;
    native_dialog::choose(window, &native_dialog::for_a_list(), &file).await;
    window.see(&by("import-summary")).await;
}

/// A title above, a total below, a telephone number that lost its zero, and one house under two spellings.
const DAMAGED: &str = "Partenaires du quartier;;;;\n\
    Nom;Catégorie;Téléphone;Code postal;Ville\n\
    Maison de quartier Étoile ASBL;association;02 511 22 33;1000;Bruxelles\n\
    Maison de Quartier Etoile;association;;1000;Bruxelles\n\
    Pharmacie du Canal;pharmacie;25120011;1080;Molenbeek\n\
    Commune de Valbrune;administration communale;02 600 10 10;1030;Schaerbeek\n\
    Total;;;;4\n";

pub(super) async fn bring_in_a_damaged_list(window: &Window) {
    window.press("nav-directory").await;
    window.press("import").await;

    // Whoever thinks better of it in the dialog finds the screen as it was.
    window.press("import-open").await;
    native_dialog::cancel(window, &native_dialog::for_a_list()).await;
    choose_a_list(window, "partenaires.csv", DAMAGED).await;

    for (test_id, found) in [("import.encoding", "windows1252"), ("import.delimiter", "semicolon")] {
        assert_eq!(window.see(&by(test_id)).await.value().await.unwrap().as_deref(), Some(found));
    }
    window.says("Maison de quartier Étoile ASBL").await;
    window.says("25120011").await;
    window.picture("journey-05-import-preview").await;

    window.press("import-repair-lost_leading_zero").await;
    window.see(&format!("{}:checked", by("import-repair-lost_leading_zero"))).await;
    window.see(".stack[aria-busy=false]").await;

    let doubles = window.shown(&format!("{} input[data-testid$=\"-leave\"]", by("import-doubles"))).await;
    assert_eq!(doubles.len(), 1, "one likely double is proposed");
    window.press_on(&format!("{} input[data-testid$=\"-leave\"]", by("import-doubles"))).await;
    window.picture("journey-06-import-repaired").await;
    see_no_barrier(window).await;
    window.press("import-run").await;

    window.see(&by("import-result")).await;
    let result = window.text(&by("import-result")).await;
    assert!(result.contains('3') && result.contains("Remettre le zéro"), "three are brought in, one put right: {result}");
    window.picture("journey-07-import-result").await;
    see_no_barrier(window).await;
    window.press("import-see").await;
    window.see(&by("partner-row")).await;
    assert_eq!(window.shown(&by("partner-row")).await.len(), 3);
    window.says("Pharmacie du Canal").await;
    window.says("025120011").await;
}

const TEAM: &str = "Prénom;Nom de famille;Catégorie\n\
    Amina;Benali;professionnel de santé\nBruno;Delvaux;professionnel de santé\nChloé;Lambrecht;professionnel de santé\n\
    Dimitri;Oostens;professionnel de santé\nÉlise;Ravenne;professionnel de santé\nFarid;Soltani;professionnel de santé\n";
const PARTNERS: &str = "Prénom;Nom de famille;Catégorie;Localité\n\
    Gisèle;Abrassart;habitant;Bruxelles\nHugo;Kesteloot;habitant;Molenbeek\nInès;Malengreau;proche aidant;Schaerbeek\n\
    Jeroen;Pauwels;habitant;Anderlecht\nKarima;Tahiri;habitant;Jette\nLéon;Quintart;élu;Evere\nMarthe;Vandenbossche;habitant;Ixelles\n";

pub(super) async fn bring_in_the_members(window: &Window) {
    for (name, side, list, total) in [("equipe.csv", "team", TEAM, 6), ("voisins.csv", "partner", PARTNERS, 13)] {
        window.press("tab-partners").await;
        window.press("members-import").await;
        choose_a_list(window, name, list).await;
        window.press(&format!("import.side-{side}")).await;
        window.press("import-run").await;
        window.see(&by("import-result")).await;

        window.press("nav-partnerships").await;
        window.press("partnership-row").await;
        window.press("tab-partners").await;
        window.see(&by("member")).await;
        assert_eq!(window.shown(&by("member")).await.len(), total);
    }
    window.picture("journey-10-members").await;
    let voices = window.run("return [...document.querySelectorAll('[data-testid=member] .voice.team')].length", vec![]).await;
    assert_eq!(voices, json!(6));
}
