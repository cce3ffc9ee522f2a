#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

fn person(given: &str, family: &str) -> PersonNames {
    PersonNames { given: given.into(), family: family.into(), ..PersonNames::default() }
}

fn dupont() -> PersonNames {
    PersonNames { emails: vec!["jp.dupont@exemple.be".into()], phones: vec!["+32 2 555 12 34".into()], ..person("Jean-Pierre", "Dupont") }
}

/// What is found, as it is written.
fn found<'a>(text: &'a str, names: &PersonNames) -> Vec<&'a str> {
    find_mentions(text, names).into_iter().map(|range| &text[range]).collect()
}

fn forms(text: &str, names: &PersonNames) -> Vec<&'static str> {
    find(text, names).into_iter().map(|mention| mention.form.name()).collect()
}

#[test]
fn a_name_is_found_in_every_form_in_which_people_write_it() {
    for text in [
        "Jean-Pierre Dupont",
        "Jean Pierre Dupont",
        "jean-pierre DUPONT",
        "DUPONT Jean-Pierre",
        "Dupont, Jean-Pierre",
        "Jean Dupont",
        "Pierre Dupont",
        "J. Dupont",
        "J Dupont",
        "J.-P. Dupont",
        "JP Dupont",
        "J.P. Dupont",
        "Jean-P. Dupont",
        "Dupont J.-P",
        "Mme Dupont",
        "M. Dupont",
        "mevrouw Dupont",
        "Dr. Dupont",
        "Frau Dupont",
        "Dupont",
        "dupont",
        "Jean-Pierre",
        "jpdupont",
        "Du\u{ad}pont",
        "JEAN‑PIERRE\u{a0}DUPONT",
    ] {
        let sentence = format!("Hier, ({text}) parlait.");
        assert_eq!(found(&sentence, &dupont()), [text], "{text}");
    }
}

#[test]
fn a_name_in_the_genitive_is_found_and_a_plural_of_the_language_is_not() {
    let names = person("Amina", "Bensaïd");
    assert_eq!(found("Bensaïds voorstel, Aminas Termin, Amina Bensaïds Dossier", &names), ["Bensaïds", "Aminas", "Amina Bensaïds"]);
    assert_eq!(erase("Bensaïds voorstel.", &names, "iemand"), "iemand voorstel.");
    let small = person("Luc", "Petit");
    assert!(found("les petits groupes", &small).is_empty());
    // Who bears the name with an s is somebody else, as long as it is written as it is.
    assert_eq!(found("Janssen", &person("Marc", "Janssens")), Vec::<&str>::new());
}

#[test]
fn a_person_is_found_under_every_name_that_they_had() {
    let finder = Finder::of_all(&[
        person("Mireille", "Nouvelot"),
        PersonNames { emails: vec!["m.ancienneau@exemple.be".into()], ..person("Mireille", "Ancienneau") },
    ]);
    let text = "Ancienneau (m.ancienneau@exemple.be), devenue Nouvelot ; M. Ancienneau.";
    assert_eq!(finder.erased(text, "une personne", |_| true).unwrap(), "une personne (une personne), devenue une personne ; une personne.");
}

#[test]
fn accents_and_ligatures_do_not_hide_a_name() {
    let names = person("Zoé", "Lefèvre");
    assert_eq!(
        found("Vu ZOE LEFEVRE et zoé lefèvre, puis Zoe\u{301} Lefe\u{300}vre.", &names),
        ["ZOE LEFEVRE", "zoé lefèvre", "Zoe\u{301} Lefe\u{300}vre"]
    );
    assert_eq!(found("Mit Herrn Großmann und GROSSMANN", &person("Uwe", "Großmann")), ["Herrn Großmann", "GROSSMANN"]);
}

#[test]
fn a_name_inside_another_word_is_left() {
    for text in ["Dupontel", "les duponts", "Vandupont", "un pont", "dupont2", "Jeannette", "Pierrette et Jeanne"] {
        assert_eq!(found(text, &dupont()), [""; 0], "{text}");
    }
}

#[test]
fn particles_and_double_names_are_found_joined_or_apart_and_in_part() {
    let names = person("An", "van den Berghe");
    assert_eq!(
        found("Vandenberghe; Van Den Berghe; mevr. van den berghe; An Vanden Berghe", &names),
        ["Vandenberghe", "Van Den Berghe", "mevr. van den berghe", "An Vanden Berghe"]
    );
    assert_eq!(found("An Berghe van den heuvel", &names), ["Berghe"]);
    assert_eq!(found("Peeters zag Janssens in de kou", &person("Els", "Peeters-Janssens")), ["Peeters", "Janssens"]);
}

#[test]
fn small_words_of_a_name_are_no_name_alone() {
    assert_eq!(found("Den Haag, van de week, An apple", &person("An", "van den Berghe")), [""; 0]);
    let names = person("Minh", "Le");
    assert_eq!(found("Le projet avance, Minh Le aussi; Mme Le; M. Le", &names), ["Minh Le", "Mme Le", "M. Le"]);
}

#[test]
fn a_family_name_that_is_a_word_needs_a_capital_letter_or_a_title() {
    let names = person("Claire", "Petit");
    assert_eq!(
        found("un petit groupe, Petit, PETIT, mme petit, une eau claire, Claire", &names),
        ["Petit", "PETIT", "mme petit", "Claire"]
    );
    assert_eq!(found("une claire petite pièce, c'est clair", &names), [""; 0]);
    assert_eq!(found("de bakker om de hoek, Bakker", &person("Jan", "Bakker")), ["Bakker"]);
}

#[test]
fn a_given_name_that_is_a_word_needs_a_capital_letter() {
    assert_eq!(found("la pierre tombe, Pierre se lève", &person("Pierre", "Nguyen")), ["Pierre"]);
}

#[test]
fn a_preposition_before_a_name_is_no_initial() {
    assert_eq!(found("parler a Dupont", &person("Alain", "Dupont")), ["Dupont"]);
    assert_eq!(found("A. Dupont et a. dupont", &person("Alain", "Dupont")), ["A. Dupont", "a. dupont"]);
}

#[test]
fn addresses_are_found_in_other_spellings() {
    assert_eq!(
        found("JP.Dupont@Exemple.BE. mailto:jp.dupont@exemple.be, jp.dupont (at) exemple.be", &dupont()),
        ["JP.Dupont@Exemple.BE", "jp.dupont@exemple.be", "jp.dupont (at) exemple.be"]
    );
    let only = PersonNames { emails: vec!["info@ex.be".into()], ..PersonNames::default() };
    assert_eq!(found("xinfo@ex.be info@ex.be.com info@ex.bet a.info@ex.be", &only), [""; 0]);
}

#[test]
fn telephone_numbers_are_found_in_other_spellings() {
    for text in [
        "+32 2 555 12 34",
        "+3225551234",
        "0032 2 555 12 34",
        "02 555 12 34",
        "02/555.12.34",
        "(02) 555 12 34",
        "+32 (0)2 555 12 34",
        "02-555-12-34",
        "025551234",
        "02\u{a0}555\u{202f}12 34",
    ] {
        assert_eq!(found(&format!("Tél. : {text}, le 12"), &dupont()), [text], "{text}");
    }
    for text in ["02 555 12 35", "1234", "555 12 34", "025551234567", "le 12/34/5551"] {
        assert_eq!(found(text, &dupont()), [""; 0], "{text}");
    }
    let canadian = PersonNames { phones: vec!["514-555-0123".into()], ..PersonNames::default() };
    assert_eq!(
        found("+1 (514) 555-0123 ou 1 514 555 0123 ou 514.555.0123", &canadian),
        ["+1 (514) 555-0123", "1 514 555 0123", "514.555.0123"]
    );
}

#[test]
fn what_is_less_sure_is_told_from_what_is_sure() {
    assert_eq!(
        forms("Jean-Pierre Dupont; J. Dupont; Mme Dupont; Pierre; 02 555 12 34; jp.dupont@exemple.be", &dupont()),
        ["whole", "initials", "family", "given", "phone", "email"]
    );
}

#[test]
fn somebody_who_has_no_name_is_nowhere() {
    assert_eq!(found("Tout le monde, 0000 0000 000, @", &PersonNames::default()), [""; 0]);
    assert_eq!(found("- . '", &person(" - ", "'.")), [""; 0]);
}

#[test]
fn an_organisation_is_found_by_its_whole_names() {
    let names = PersonNames { others: vec!["Maison du Midi".into(), "Huis van het Zuiden".into()], ..PersonNames::default() };
    assert_eq!(found("La maison du midi et la maison; het Huis van het Zuiden", &names), ["maison du midi", "Huis van het Zuiden"]);
}

#[test]
fn a_text_is_erased_without_the_rest_being_touched() {
    let text = "M. Dupont (02 555 12 34) propose; Jean-Pierre s'excuse. Le pont reste.";
    assert_eq!(
        erase(text, &dupont(), "[personne effacée]"),
        "[personne effacée] ([personne effacée]) propose; [personne effacée] s'excuse. Le pont reste."
    );
}

#[test]
fn ranges_that_would_cut_a_character_or_overlap_are_passed_over() {
    assert_eq!(replace("été là", &[1..2, 0..5, 3..9, 6..9, 40..50], "x"), "x x");
    assert_eq!(replace("abc", &[], "x"), "abc");
}

/// Pieces of which texts are made that hold a name in one form or another, and much that resembles it.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "Jean",
            "Pierre",
            "jean",
            "Dupont",
            "dupont",
            "DUPONT",
            "J.",
            "P.",
            "Mme",
            "M.",
            "me",
            "Dupontel",
            "pont",
            "Du",
            "é",
            "e\u{301}",
            "\u{301}",
            "jp.dupont@exemple.be",
            "JP.DUPONT(at)exemple.be",
            "@exemple.be",
            "jp",
            "+32",
            "(0)",
            "2",
            "02",
            "555",
            "12",
            "34",
            "0225551234",
            "0032",
            "\u{ad}",
            "😀",
            "ß",
            "½",
            "ﬁ",
            "Ⅻ",
            "İ",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    let gap = prop::sample::select(vec!["", " ", "-", ". ", ", ", "\n", "\n\n", "’", "/", "(", ")"]);
    prop::collection::vec((piece, gap), 0..14).prop_map(|parts| parts.into_iter().map(|(piece, gap)| piece + gap).collect())
}

proptest! {
    #[test]
    fn ranges_are_in_order_apart_and_never_cut_a_character(text in pieces()) {
        let mut end = 0;
        for range in find_mentions(&text, &dupont()) {
            prop_assert!(range.start >= end && range.start < range.end);
            prop_assert!(text.get(range.clone()).is_some());
            end = range.end;
        }
    }

    #[test]
    fn in_a_text_that_was_erased_nobody_is_found(text in pieces(), word in prop::sample::select(vec!["[effacé]", "une personne", "X"])) {
        let erased = erase(&text, &dupont(), word);
        prop_assert_eq!(found(&erased, &dupont()), Vec::<&str>::new(), "{:?}", erased);
    }

    #[test]
    fn a_text_without_the_name_stays_as_it_is(text in "([b-ik-oq-zé]{1,9}[ ,.'\n-]{1,2}){0,20}") {
        prop_assert_eq!(erase(&text, &dupont(), "[effacé]"), text);
    }

    #[test]
    fn what_stands_around_the_mentions_stays(text in pieces()) {
        let ranges = find_mentions(&text, &dupont());
        let mut rest = String::new();
        let mut at = 0;
        for range in &ranges {
            rest.push_str(&text[at..range.start]);
            at = range.end;
        }
        rest.push_str(&text[at..]);
        prop_assert_eq!(replace(&text, &ranges, ""), rest);
    }

    #[test]
    fn a_whole_name_of_any_script_is_found_between_other_words(given in "\\p{Lu}\\p{Ll}{1,8}", family in "\\p{Lu}\\p{Ll}{1,8}") {
        let names = person(&given, &family);
        // Some letters fold to nothing that is left to compare with.
        prop_assume!(!parts(&given).is_empty() && parts(&family).concat().chars().count() > 1);
        let text = format!("0 {given} {family} 0");
        let ranges = find_mentions(&text, &names);
        prop_assert!(ranges.iter().any(|range| range.start <= 2 && range.end >= text.len() - 2), "{ranges:?} in {text}");
    }
}

#[test]
fn a_street_with_its_number_is_found_in_either_order_and_without_a_number_it_is_not() {
    let names = PersonNames { streets: vec!["Rue des Lilas 12 bte 3".into()], ..person("Jean", "Dupont") };
    for text in ["habite au 12 rue des Lilas", "12, Rue des Lilas.", "RUE DES LILAS, 12 (bte 3)", "rue des lilas 12"] {
        let erased = erase(text, &names, "[x]");
        assert!(erased.contains("[x]") && !erased.to_lowercase().contains("lilas"), "{erased}");
    }
    for text in ["la rue des Lilas est fermée", "rue des Lilas 121", "112 rue des Lilas"] {
        assert_eq!(erase(text, &names, "[x]"), text);
    }
    let before = PersonNames { streets: vec!["1450, boulevard Saint-Joseph".into()], ..PersonNames::default() };
    assert_eq!(erase("au 1450 boul. ou 1450 boulevard St-Joseph", &before, "[x]"), "au 1450 boul. ou 1450 boulevard St-Joseph");
    assert_eq!(erase("au 1450 boulevard Saint-Joseph", &before, "[x]"), "au [x]");
}
