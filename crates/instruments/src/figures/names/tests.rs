use super::*;

fn known(text: &str, language: Language) -> Vec<String> {
    let names = ["Marie-Claire Dupont", "Jan van den Broeck", "Jörg Müller", "Al Li"];
    let is_known = |found: &Found| matches!(found.why, Why::Known { .. });
    found(text, &names, language).into_iter().filter(is_known).map(|found| found.word).collect()
}

fn doubts(text: &str, language: Language) -> Vec<String> {
    found(text, &[], language).into_iter().map(|found| found.word).collect()
}

#[test]
fn a_known_person_is_found_by_first_or_last_name_whatever_the_accents() {
    assert_eq!(known("merci à DUPONT et à marie", Language::Fr), ["DUPONT", "marie"]);
    assert_eq!(known("Overleg met Broeck, van den ander", Language::Nl), ["Broeck"]);
    assert_eq!(known("Herr Muller und Jo\u{308}rg kamen", Language::De), ["Muller", "Jo\u{308}rg"]);
}

#[test]
fn only_whole_words_of_three_letters_are_names() {
    assert_eq!(known("Dupontelle, mariée, Al et Li", Language::Fr), Vec::<String>::new());
}

#[test]
fn a_capital_inside_a_sentence_is_a_doubt() {
    assert_eq!(doubts("Souvent Fatima décide. Elle écoute l’ASBL.", Language::Fr), ["Fatima"]);
    assert_eq!(doubts("We zien Pieter te weinig! Jammer.", Language::Nl), ["Pieter"]);
    assert_eq!(doubts("J’ai vu Mme. Lambert et J. Petit", Language::Fr), ["Mme", "Lambert", "Petit"]);
}

#[test]
fn german_nouns_are_no_doubt() {
    assert_eq!(doubts("Wir sehen die Ärztin und den Verein selten.", Language::De), Vec::<String>::new());
    assert_eq!(known("Wir sehen Müller selten.", Language::De), ["Müller"]);
}

#[test]
fn the_first_word_of_a_sentence_is_no_doubt() {
    assert_eq!(doubts("Bien. Mais long… Trop ! « Oui »\nVoilà : Non", Language::Fr), Vec::<String>::new());
}

#[test]
fn found_words_are_masked_where_they_stand() {
    let text = "Éva Dupont et Dupont";
    let words = found(text, &["Dupont"], Language::Fr);
    assert_eq!(masked(text, &words, "[…]"), "Éva […] et […]");
    let outside = Found { word: "x".to_owned(), start: 1, end: 900, why: Why::Doubt };
    assert_eq!(masked(text, &[outside], "[…]"), text);
}

#[test]
fn small_words_of_a_name_with_capitals_are_words_of_every_day() {
    let found_in = |text: &str, name: &str| found(text, &[name], Language::De).into_iter().map(|found| found.word).collect::<Vec<_>>();
    assert_eq!(found_in("Bedankt voor de opvang in het centrum", "Openbaar centrum voor welzijn van Lindegem"), Vec::<String>::new());
    assert_eq!(found_in("In Lindegem is het openbaar", "Openbaar centrum voor welzijn van Lindegem"), ["Lindegem", "openbaar"]);
    assert_eq!(found_in("Merci à Dupont", "marie dupont"), ["Dupont"]);
    assert_eq!(found_in("Merci à mcdonald", "Ann McDonald"), ["mcdonald"]);
}
