#![allow(clippy::unwrap_used, clippy::panic)]

use entente_domain::Language;

use super::*;

fn scale() -> PaperAnswer {
    let options = ["Pas du tout", "Plutôt non", "Plutôt oui", "Tout à fait", "Je ne sais pas"].map(str::to_owned).to_vec();
    PaperAnswer::Choices { options, several: false, own_words: false }
}

fn question(number: u32, kind: PaperAnswer) -> PaperQuestion {
    PaperQuestion { number, text: format!("Énoncé {number}"), hint: None, required: false, only_if: None, kind }
}

fn form(questions: Vec<PaperQuestion>) -> PaperForm {
    PaperForm {
        language: Language::Fr,
        title: "Notre partenariat".to_owned(),
        introduction: Vec::new(),
        smallest_group: Some(5),
        give_back: None,
        asks_side: false,
        kinds: Vec::new(),
        sections: vec![PaperSection { questions, ..PaperSection::default() }],
        licence: String::new(),
        large_print: false,
    }
}

/// How the questions stand: a table as the numbers of its rows, a question alone as its number.
fn layout(form: &PaperForm) -> Vec<String> {
    let parts = composed(form).parts.into_iter().filter_map(|part| match part {
        Part::Grid(grid) => Some(grid.rows.iter().map(|row| row.number.clone()).collect::<String>()),
        Part::Question(asked) => Some(asked.number),
        Part::Heading { .. } | Part::Paragraph { .. } => None,
    });
    parts.collect()
}

#[test]
fn the_keys_are_the_digits_and_then_the_letters() {
    assert_eq!([0, 8, 9, 34].map(paper_key), ["1", "9", "a", "z"]);
    assert_eq!([35, 36, 35 + 26].map(paper_key), ["aa", "ab", "ba"]);
    let mut all: Vec<String> = (0..2000).map(paper_key).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 2000);
}

#[test]
fn consecutive_questions_with_the_same_options_are_one_table() {
    let questions = vec![
        question(1, scale()),
        question(2, scale()),
        question(3, PaperAnswer::YesNo),
        question(4, scale()),
        question(5, PaperAnswer::YesNo),
        question(6, PaperAnswer::YesNo),
        question(7, PaperAnswer::Line),
        question(8, PaperAnswer::Line),
    ];
    assert_eq!(layout(&form(questions)), ["1.2.", "3.", "4.", "5.6.", "7.", "8."]);
}

#[test]
fn each_question_stands_alone_in_large_print() {
    let questions = (1..4).map(|number| question(number, scale())).collect();
    assert_eq!(layout(&PaperForm { large_print: true, ..form(questions) }), ["1.", "2.", "3."]);
}

#[test]
fn a_long_statement_stands_alone_between_two_tables() {
    let mut questions: Vec<PaperQuestion> = (1..=5).map(|number| question(number, scale())).collect();
    questions[2].text = "mot ".repeat(200);
    assert_eq!(layout(&form(questions.clone())), ["1.2.", "3.", "4.5."]);
    questions[2].text = "W".repeat(40);
    assert_eq!(layout(&form(questions)), ["1.2.", "3.", "4.5."]);
}

#[test]
fn several_answers_or_words_of_ones_own_are_another_table_or_none() {
    let of = |several, own_words| PaperAnswer::Choices { options: vec!["a".to_owned(), "b".to_owned()], several, own_words };
    let kinds = [of(false, false), of(false, false), of(true, false), of(true, false), of(false, true), of(false, true)];
    let questions = (1..).zip(kinds).map(|(number, kind)| question(number, kind)).collect();
    assert_eq!(layout(&form(questions)), ["1.2.", "3.4.", "5.", "6."]);
}

#[test]
fn questions_of_two_sections_never_share_a_table() {
    let mut form = form(vec![question(1, scale())]);
    form.sections.push(PaperSection { questions: vec![question(2, scale())], ..PaperSection::default() });
    assert_eq!(layout(&form), ["1.", "2."]);
}

#[test]
fn words_of_ones_own_have_the_key_after_the_options_and_a_line() {
    let options: Vec<String> = (1..=9).map(|n| format!("choix {n}")).collect();
    let sheet = composed(&form(vec![question(1, PaperAnswer::Choices { options, several: true, own_words: true })]));
    let Some(Part::Question(asked)) = sheet.parts.last() else { panic!() };
    let Place::Boxes { boxes } = &asked.place else { panic!() };
    assert_eq!(boxes.iter().map(|one| one.key.as_str()).collect::<String>(), "123456789a");
    assert_eq!(boxes.last().unwrap().alternative, "case a");
    assert!(!boxes.last().unwrap().line.is_empty() && boxes[0].line.is_empty());
}

#[test]
fn a_text_to_read_has_no_number_and_asks_for_no_answer() {
    let mut read = question(4, PaperAnswer::ReadOnly);
    read.required = true;
    let sheet = composed(&form(vec![read]));
    let Some(Part::Question(asked)) = sheet.parts.last() else { panic!() };
    assert!(asked.number.is_empty() && asked.notes.is_empty());
    assert_eq!(asked.place, Place::Nowhere);
}

#[test]
fn what_is_said_of_handwriting_and_needed_answers_is_said_only_where_it_matters() {
    let told = |form: &PaperForm| composed(form).how.join("\n");
    let plain = told(&form(vec![question(1, scale())]));
    assert!(plain.contains("N’écrivez pas votre nom") && plain.contains("moins de 5 réponses") && plain.contains("n’est pas gardé"));
    assert!(!plain.contains("à la main") && !plain.contains("réponse nécessaire"));
    let mut needed = question(1, PaperAnswer::Lines(3));
    needed.required = true;
    let written = told(&form(vec![needed]));
    assert!(written.contains("à la main") && written.contains("réponse nécessaire"));
    let own = PaperForm { give_back: Some("À l’accueil, avant vendredi.".to_owned()), smallest_group: None, ..form(Vec::new()) };
    assert!(told(&own).contains("À l’accueil, avant vendredi.") && !told(&own).contains("enveloppe") && !told(&own).contains("moins de"));
}

#[test]
fn the_number_of_a_page_stands_in_the_words_of_the_language() {
    assert_eq!(page(Words(Language::Fr)), ["page ", " sur ", ""]);
    assert_eq!(page(Words(Language::De)), ["Seite ", " von ", ""]);
}
