//! The questionnaire on paper, read back from the PDF.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;

use entente_domain::Language;
use entente_reports::{PaperAnswer, PaperForm, PaperQuestion, PaperSection, Pdf, paper_form};
use reading::{info, outline_and_structure, squeezed, text_of_pdf};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn agree() -> PaperAnswer {
    let options =
        ["Pas du tout d’accord", "Plutôt pas d’accord", "Ni l’un ni l’autre", "Plutôt d’accord", "Tout à fait d’accord", "Je ne sais pas"];
    PaperAnswer::Choices { options: strings(&options), several: false, own_words: false }
}

fn question(number: u32, text: &str, kind: PaperAnswer) -> PaperQuestion {
    PaperQuestion { number, text: text.to_owned(), hint: None, required: false, only_if: None, kind }
}

/// A questionnaire with every kind of question.
fn sample(language: Language, large_print: bool) -> PaperForm {
    let statements = [
        "Dans ce partenariat, chacun sait ce qu’il peut attendre des autres.",
        "Je peux dire mon désaccord sans craindre pour la suite.",
        "Les décisions sont prises avec celles et ceux qu’elles concernent.",
        "Ce que je sais de la vie du quartier compte autant que ce que savent les professionnels de santé.",
        "On revient vers moi pour dire ce que mon avis a changé.",
    ];
    let mut scale: Vec<PaperQuestion> = (1..).zip(statements).map(|(number, text)| question(number, text, agree())).collect();
    scale[1].hint = Some("Pensez à la dernière rencontre.".to_owned());
    scale[2].required = true;
    let means = PaperAnswer::Choices {
        options: strings(&["Par téléphone", "Par courriel", "Par courrier", "En personne, à l’accueil du centre"]),
        several: true,
        own_words: true,
    };
    let mut rest = vec![
        question(0, "Les questions qui suivent sont pour tout le monde.", PaperAnswer::ReadOnly),
        question(6, "Avez-vous pris part à une rencontre cette année ?", PaperAnswer::YesNo),
        question(7, "À combien de rencontres ?", PaperAnswer::Number),
        question(8, "Quand était la dernière ?", PaperAnswer::Date),
        question(9, "Comment voulez-vous être tenu au courant ?", means),
        question(10, "Quel mot dit le mieux ce partenariat ?", PaperAnswer::Line),
        question(11, "Que faudrait-il changer en premier ?", PaperAnswer::Lines(4)),
    ];
    rest[2].only_if = Some("Seulement si vous avez répondu Oui à la question 6.".to_owned());
    PaperForm {
        language,
        title: "Votre avis sur le partenariat".to_owned(),
        introduction: strings(&["L’équipe et les partenaires répondent aux mêmes énoncés. Il n’y a ni bonne ni mauvaise réponse."]),
        smallest_group: Some(5),
        give_back: None,
        asks_side: true,
        kinds: strings(&["Habitants et patients", "Proches aidants", "Association", "Autorité publique"]),
        sections: vec![
            PaperSection { title: Some("Travailler ensemble".to_owned()), introduction: strings(&["Que vivez-vous ?"]), questions: scale },
            PaperSection { title: Some("Pour finir".to_owned()), introduction: Vec::new(), questions: rest },
        ],
        licence: "Questionnaire d’exemple, sous licence CC BY 4.0.".to_owned(),
        large_print,
    }
}

fn made(form: &PaperForm) -> Pdf {
    paper_form(form).unwrap()
}

/// Keeps a copy where somebody wants to look at it.
fn keep(name: &str, pdf: &Pdf) {
    if let Some(folder) = std::env::var_os("ENTENTE_KEEP_PAPERS") {
        std::fs::write(std::path::Path::new(&folder).join(name), &pdf.bytes).unwrap();
    }
}

#[test]
fn every_language_gives_a_tagged_form_with_its_own_words_and_numbered_pages() {
    for language in Language::ALL {
        for large_print in [false, true] {
            let pdf = made(&sample(language, large_print));
            keep(&format!("{}-{large_print}.pdf", language.code()), &pdf);
            let raw = String::from_utf8_lossy(&pdf.bytes).into_owned();
            assert!(raw.contains("pdfuaid"), "{language:?}");
            assert!(raw.contains(&format!("/Lang ({})", language.code())) || raw.contains(&format!("/Lang({})", language.code())));
            let (Some(info), Some(printed)) = (info(&pdf.bytes), text_of_pdf(&pdf.bytes)) else { return };
            assert!(info.contains("Tagged:          yes") && info.contains("Votre avis sur le partenariat"), "{info}");
            assert!(!info.contains("Author:"), "{info}");
            assert!(info.contains("(A4)"), "{info}");
            assert!(!printed.contains("[paper-") && !printed.contains('{'), "{printed}");
            let of = [("fr", "sur"), ("en", "of"), ("nl", "van"), ("de", "von")].into_iter().find(|(code, _)| *code == language.code());
            for page in 1..=pdf.pages {
                let told = format!("{page} {} {}", of.unwrap().1, pdf.pages);
                assert!(printed.contains(&told), "{language:?}: {told} not in\n{printed}");
            }
        }
    }
}

#[test]
fn the_form_reads_in_order_with_the_key_before_each_option() {
    let Some(printed) = text_of_pdf(&made(&sample(Language::Fr, true)).bytes) else { return };
    let printed = squeezed(&printed);
    let mut at = 0;
    for words in [
        "Votre avis sur le partenariat",
        "ni bonne ni mauvaise réponse",
        "Comment remplir cette feuille",
        "moins de 5 réponses",
        "Vous répondez comme",
        "1 Équipe",
        "2 Partenaires",
        "3 Association",
        "Travailler ensemble",
        "1. Dans ce partenariat",
        "1 Pas du tout d’accord",
        "6 Je ne sais pas",
        "2. Je peux dire",
        "Pensez à la dernière rencontre",
        "Réponse nécessaire",
        "Pour finir",
        "1 Oui",
        "2 Non",
        "Seulement si vous avez répondu Oui à la question 6.",
        "Jour",
        "Plusieurs réponses sont permises",
        "4 En personne",
        "5 Autre, avec vos mots",
        "11. Que faudrait-il",
        "C’est fini",
        "CC BY 4.0",
    ] {
        let words = squeezed(words);
        at += printed[at..].find(&words).unwrap_or_else(|| panic!("{words} does not follow in\n{printed}"));
    }
}

#[test]
fn a_table_names_its_rows_and_columns_and_every_box_is_heard() {
    let pdf = made(&sample(Language::Fr, false));
    let (Some(structure), Some(printed)) = (outline_and_structure(&pdf.bytes), text_of_pdf(&pdf.bytes)) else { return };
    let raw = String::from_utf8_lossy(&pdf.bytes);
    assert_eq!((raw.matches("/Alt(case 1)").count(), raw.matches("/Alt(case 6)").count()), (9, 5));
    let count = |tag: &str| structure.lines().filter(|line| line.trim_start().split([' ', ':']).next() == Some(tag)).count();
    assert_eq!(count("Table"), 1, "{structure}");
    // The heads of seven columns and of five rows.
    assert_eq!(count("TH"), 12, "{structure}");
    assert_eq!(count("TD"), 30, "{structure}");
    // Boxes: 5 × 6 in the table, 2 sides, 4 kinds, yes and no, 5 means with their line; a number, a day, a line, lines.
    assert_eq!(count("Figure"), 30 + 2 + 4 + 2 + 5 + 1 + 4, "{structure}");
    assert_eq!(count("H1"), 3, "{structure}");
    assert_eq!(squeezed(&printed).matches("Plutôtpasd’accord").count(), 2, "{printed}");
}

#[test]
fn large_print_has_no_table_and_no_letter_under_eighteen_points() {
    let pdf = made(&sample(Language::Fr, true));
    let (Some(structure), Some(printed)) = (outline_and_structure(&pdf.bytes), text_of_pdf(&pdf.bytes)) else { return };
    assert!(!structure.contains("Table"), "{structure}");
    assert_eq!(printed.matches("Plutôt pas").count(), 5, "{printed}");
    for size in reading::sizes_of_letters(&pdf.bytes).unwrap_or_default() {
        assert!(size >= 18.0, "letters of {size} points");
    }
}

#[test]
fn sixty_questions_repeat_the_head_of_their_table_on_every_page() {
    let mut form = sample(Language::Fr, false);
    form.sections.truncate(1);
    form.sections[0].questions =
        (1..=60).map(|n| question(n, &format!("Énoncé {n} : {}", "nous en parlons ensemble ".repeat(4)), agree())).collect();
    let pdf = made(&form);
    keep("sixty.pdf", &pdf);
    let Some(printed) = text_of_pdf(&pdf.bytes) else { return };
    let pages: Vec<&str> = printed.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(pages.len(), pdf.pages);
    for n in 1..=60 {
        assert!(printed.contains(&format!("{n}. Énoncé {n} ")), "{n}");
    }
    for page in pages {
        assert_eq!(page.contains("Énoncé"), squeezed(page).contains("Plutôtpasd’accord"), "{page}");
        assert!(page.contains("Feuille n°"), "{page}");
    }
}

#[test]
fn no_question_is_split_over_two_pages() {
    let options: Vec<String> = (1..=10).map(|n| format!("choix {n} qui dit quelque chose")).collect();
    for large_print in [false, true] {
        let mut form = sample(Language::Fr, large_print);
        let kind = |n: u32| PaperAnswer::Choices {
            options: options[..(4 + n as usize % 7)].to_vec(),
            several: n.is_multiple_of(2),
            own_words: n.is_multiple_of(3),
        };
        form.sections[0].questions =
            (1..=60).map(|n| question(n, &format!("Début {n} : {}", "bla ".repeat(n as usize)), kind(n))).collect();
        let pdf = made(&form);
        keep(&format!("many-{large_print}.pdf"), &pdf);
        let Some(printed) = text_of_pdf(&pdf.bytes) else { return };
        for page in printed.split('\u{c}').filter(|page| page.contains("Début") || page.contains("choix")) {
            // The first option on a page comes after the beginning of its question, and the last question has its options.
            let begins = page.find("Début").unwrap_or_else(|| panic!("options without a question:\n{page}"));
            assert!(page.find("choix").is_some_and(|at| at > begins), "{page}");
            let last = page.rfind("Début").unwrap();
            let number: usize = page[last + "Début ".len()..].split(' ').next().unwrap().parse().unwrap();
            assert_eq!(page[last..].matches("choix").count(), 4 + number % 7, "{page}");
        }
    }
}

#[test]
fn an_empty_form_is_a_form_all_the_same() {
    let form = PaperForm {
        title: String::new(),
        introduction: Vec::new(),
        kinds: Vec::new(),
        sections: Vec::new(),
        licence: String::new(),
        asks_side: false,
        ..sample(Language::Nl, false)
    };
    assert_eq!(made(&form).pages, 1);
    let empty = PaperAnswer::Choices { options: Vec::new(), several: false, own_words: false };
    let sections =
        vec![PaperSection { questions: vec![question(1, "", empty.clone()), question(2, " ", empty)], ..PaperSection::default() }];
    assert_eq!(made(&PaperForm { sections, ..form }).pages, 1);
}

/// A form in which every text is that one.
fn filled_with(text: &str, large_print: bool) -> PaperForm {
    let say = || text.to_owned();
    let mut form = sample(Language::Fr, large_print);
    form.title = say();
    form.introduction = vec![say()];
    form.give_back = Some(say());
    form.kinds = vec![say(); 3];
    form.licence = say();
    for section in &mut form.sections {
        section.title = Some(say());
        section.introduction = vec![say()];
        for question in &mut section.questions {
            question.text = say();
            question.hint = Some(say());
            question.only_if = Some(say());
            if let PaperAnswer::Choices { options, .. } = &mut question.kind {
                options.iter_mut().for_each(|option| *option = say());
            }
        }
    }
    form
}

#[test]
fn code_of_any_kind_comes_out_as_text() {
    for text in [
        "#panic(\"x\")",
        "$ \\ [ ] @label <tag> _a_ *b* `c` = d // e /* f */ ~ --- ...",
        "#eval(\"1\") #read(\"/etc/passwd\") #import \"look.typ\": *",
        "\\u{41} ]] #} ))",
        "{ $name } { -term } [paper-how] ${x}",
    ] {
        for large_print in [false, true] {
            let pdf = paper_form(&filled_with(text, large_print)).unwrap_or_else(|error| panic!("{text}: {error}"));
            let Some(printed) = text_of_pdf(&pdf.bytes) else { continue };
            assert!(squeezed(&printed).matches(&squeezed(text)).count() > 30, "{text}\n{printed}");
        }
    }
}

#[test]
fn signs_of_other_scripts_and_controls_stop_nothing() {
    for text in [
        "مريم والفريق 12 שלום",
        "🙂 🧑\u{200d}⚕\u{fe0f} \u{10ffff} \u{e000}",
        "be\u{0}fore\u{202e}after\u{2066}\u{feff}",
        "one\r\ntwo\u{2028}three",
        "\u{f0000}\u{f0001}",
    ] {
        for large_print in [false, true] {
            let pdf = paper_form(&filled_with(text, large_print)).unwrap_or_else(|error| panic!("{text:?}: {error}"));
            keep(&format!("signs-{}-{large_print}.pdf", text.len()), &pdf);
        }
    }
}

#[test]
fn long_texts_stay_on_the_paper_to_the_last_letter() {
    for (text, sign) in [
        ("parole ".repeat(714), "parole"),
        ("W".repeat(5_000), "W"),
        ("W".repeat(40), "W"),
        ("WWWWWWWWW ".repeat(24), "W"),
        ("WWWWWWWWW ".repeat(70), "W"),
    ] {
        for large_print in [false, true].into_iter().take(if text.len() > 1_000 { 2 } else { 1 }) {
            let mut form = sample(Language::De, large_print);
            form.title = text.chars().take(100).collect();
            form.sections.truncate(1);
            form.sections[0].title = Some(text.chars().take(200).collect());
            form.sections[0].questions =
                vec![question(1, &text, agree()), question(2, "Und nun?", agree()), question(3, &text, PaperAnswer::Lines(255))];
            form.sections[0].questions.insert(1, question(1, &text, agree()));
            form.sections[0].questions[2].hint = Some(text.clone());
            let own = PaperAnswer::Choices { options: vec![text.clone(), text.clone()], several: false, own_words: true };
            form.sections[0].questions.push(question(4, &text, own));
            form.introduction = vec![text.clone()];
            let pdf = made(&form);
            keep(&format!("long-{}-{sign}-{large_print}.pdf", text.len()), &pdf);
            let Some(words) = reading::words_and_boxes(&pdf.bytes) else { continue };
            let printed: String = words.iter().map(|(word, _)| word.as_str()).collect();
            assert!(printed.matches(sign).count() >= 7 * text.matches(sign).count(), "{} {large_print}", text.len());
            for (word, [left, top, right, bottom]) in words {
                assert!(
                    left >= 40.0 && right <= 555.3 && top >= 10.0 && bottom <= 835.0,
                    "{word} leaves the page: {left} {top} {right} {bottom}"
                );
            }
        }
    }
}

#[test]
fn a_hundred_options_go_on_over_pages() {
    let options: Vec<String> = (1..=100).map(|n| format!("choix {n};")).collect();
    let mut form = sample(Language::Fr, true);
    form.sections[1].questions = vec![question(1, "Lequel ?", PaperAnswer::Choices { options, several: false, own_words: false })];
    let Some(printed) = text_of_pdf(&made(&form).bytes) else { return };
    for n in 1..=100 {
        assert!(printed.contains(&format!("choix {n};")), "{n}");
    }
}
