#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_domain::{FieldProblem, Problem};
use proptest::prelude::*;

use super::*;
use crate::form::Item;
use crate::form::fhir::{self, Release};

fn french(text: &str) -> Words {
    Words::from([(Language::Fr, text.to_owned())])
}

fn question(id: &str, answer: DraftAnswer) -> DraftQuestion {
    DraftQuestion {
        id: id.to_owned(),
        text: french("Question"),
        simpler: Words::new(),
        hint: Words::new(),
        required: false,
        reversed: false,
        only_if: None,
        answer,
    }
}

fn statement(id: &str) -> DraftQuestion {
    question(id, DraftAnswer::Scale { scale: "agreement".to_owned() })
}

fn draft(questions: Vec<DraftQuestion>) -> QuestionnaireDraft {
    let mut draft = QuestionnaireDraft::new(Language::Fr);
    draft.title = french("Accueil");
    draft.groups[0].questions = questions;
    draft
}

fn problems(draft: &QuestionnaireDraft) -> Vec<(String, Problem)> {
    let list = to_form(draft).unwrap_err();
    list.into_iter().map(|FieldProblem { field, problem }| (field, problem)).collect()
}

fn only(field: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(field.to_owned(), problem)]
}

#[test]
fn a_new_questionnaire_lacks_its_title_and_its_first_question() {
    let missing = [("title".to_owned(), Problem::Missing), ("groups.0.questions".to_owned(), Problem::Missing)];
    assert_eq!(problems(&QuestionnaireDraft::new(Language::Fr)), missing);
}

#[test]
fn a_title_and_one_statement_make_a_questionnaire() {
    let form = to_form(&draft(vec![statement("q1")])).unwrap();
    assert_eq!(form.choices(form.item("q1").unwrap()).len(), 6);
    assert_eq!(form.item("g1").unwrap().text, None);
    crate::form::answering::Questionnaire::read(&fhir::write(&form, Release::R5).to_string()).unwrap().must_be_askable().unwrap();
}

#[test]
fn a_text_to_read_alone_asks_nothing() {
    assert_eq!(problems(&draft(vec![question("q1", DraftAnswer::Text)])), only("groups", Problem::Missing));
}

#[test]
fn several_groups_need_a_title_each() {
    let mut two = draft(vec![statement("q1")]);
    two.groups.push(DraftGroup { id: "g2".to_owned(), title: french("Suite"), questions: vec![statement("q2")] });
    assert_eq!(problems(&two), only("groups.0.title", Problem::Missing));
}

#[test]
fn a_condition_names_an_earlier_question_and_an_answer_that_it_can_have() {
    let when = |question: &str, expected| Some(DraftCondition { question: question.to_owned(), expected });
    let mut list = vec![question("q1", DraftAnswer::YesNo), statement("q2"), statement("q3")];
    list[1].only_if = when("q1", DraftExpected::Yes);
    list[2].only_if = when("q2", DraftExpected::Choice { code: "5".to_owned() });
    assert!(to_form(&draft(list.clone())).is_ok());

    list[1].only_if = when("q3", DraftExpected::Answered);
    list[2].only_if = when("q2", DraftExpected::Choice { code: "6".to_owned() });
    let both = [
        ("groups.0.questions.1.only_if.question".to_owned(), Problem::UnknownChoice),
        ("groups.0.questions.2.only_if.expected".to_owned(), Problem::UnknownChoice),
    ];
    assert_eq!(problems(&draft(list)), both);
}

#[test]
fn a_condition_of_a_form_is_asked_as_it_was_written() {
    let mut list = vec![statement("q1"), question("q2", DraftAnswer::Lines)];
    list[1].only_if = Some(DraftCondition { question: "q1".to_owned(), expected: DraftExpected::Choice { code: "1".to_owned() } });
    let written = fhir::write(&to_form(&draft(list)).unwrap(), Release::R5).to_string();
    let questionnaire = crate::form::answering::Questionnaire::read(&written).unwrap();
    let given =
        |code: &str| [("q1".to_owned(), vec![entente_domain::record::response::Given::Plain(code.to_owned())])].into_iter().collect();
    assert!(questionnaire.asked(&given("1")).contains("q2"));
    assert!(!questionnaire.asked(&given("2")).contains("q2"));
}

#[test]
fn each_problem_stands_at_its_field() {
    let mut one = draft(vec![
        question("q1", DraftAnswer::Choices { choices: Vec::new(), several: false, own_words: false }),
        question("q2", DraftAnswer::Number { whole: true, least: Some(2.5), greatest: Some(1.0) }),
        question("q1", DraftAnswer::Line),
        question("q3", DraftAnswer::Scale { scale: "other".to_owned() }),
    ]);
    one.groups[0].questions[2].text = Words::from([(Language::De, "Frage".to_owned())]);
    one.groups[0].questions[3].hint.insert(Language::Fr, "x".to_owned());
    one.groups[0].questions[3].hint.insert(Language::De, "x".repeat(2_001));
    one.languages = vec![Language::De];
    let expected = [
        ("groups.0.questions.0.answer.choices", Problem::Missing),
        ("groups.0.questions.1.answer.least", Problem::OutOfRange),
        ("groups.0.questions.1.answer.greatest", Problem::OutOfRange),
        ("groups.0.questions.2.id", Problem::AlreadyUsed),
        ("groups.0.questions.2.text", Problem::Missing),
        ("groups.0.questions.3.hint.de", Problem::TooLong),
        ("groups.0.questions.3.answer.scale", Problem::UnknownChoice),
    ];
    assert_eq!(problems(&one), expected.map(|(field, problem)| (field.to_owned(), problem)));
}

#[test]
fn two_hundred_questions_are_the_most() {
    let many = |count: usize| draft((0..count).map(|n| statement(&format!("q{n}"))).collect());
    assert!(to_form(&many(MOST_QUESTIONS)).is_ok());
    assert_eq!(problems(&many(MOST_QUESTIONS + 1)), only("groups", Problem::TooMany));
}

#[test]
fn a_form_that_says_more_than_the_page_can_hold_is_not_opened() {
    let form = to_form(&draft(vec![statement("q1")])).unwrap();
    assert!(of_form(&form).is_some());
    let more: [fn(&mut Item); 5] = [
        |item| item.hidden = true,
        |item| item.scoring.weight = Some(crate::form::Number::from(2)),
        |item| item.extras.cells.push(("a".to_owned(), "b".to_owned())),
        |item| item.limits.pattern = Some("a".to_owned()),
        |item| item.text = item.text.clone().map(|text| text.with("fi", "kysymys")),
    ];
    for change in more {
        let mut form = form.clone();
        change(&mut form.items[0].items[0]);
        assert_eq!(of_form(&form), None);
    }
    for content in crate::boxed::PUBLISHED {
        assert_eq!(of_form(&fhir::read(content.as_bytes()).unwrap().form), None);
    }
}

#[test]
fn a_language_that_was_taken_away_takes_its_words_with_it_but_not_those_of_scales() {
    let mut one = draft(vec![statement("q1")]);
    one.title.insert(Language::De, "Empfang".to_owned());
    one.languages = vec![Language::De, Language::Fr, Language::De];
    let translated = |draft: &QuestionnaireDraft| {
        let form = to_form(draft).unwrap();
        (form.title.unwrap().translations.len(), form.standing.unwrap().translations.len())
    };
    assert_eq!(translated(&one), (1, 2));
    one.languages.clear();
    assert_eq!(translated(&one), (0, 1));
    assert_eq!(of_form(&to_form(&one).unwrap()).unwrap().scales[0].steps[0].label.len(), 4);
}

#[test]
fn a_questionnaire_that_does_not_use_the_ready_scale_does_not_keep_it() {
    let form = to_form(&draft(vec![question("q1", DraftAnswer::YesNo)])).unwrap();
    assert!(form.choice_sets.is_empty());
    assert_eq!(of_form(&form).unwrap().with_ready_scale().scales.len(), 1);
}

fn text() -> impl Strategy<Value = String> {
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{P} \n]{0,12}[\\p{L}]"
}

fn line() -> impl Strategy<Value = String> {
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{P} ]{0,12}[\\p{L}]"
}

/// Words with a text in French, as of a questionnaire that is written in French.
fn words() -> impl Strategy<Value = Words> {
    (line(), prop::option::of(text()), prop::option::of(line())).prop_map(|(original, english, german)| {
        let others = [(Language::En, english.map(|text| text.replace('\n', " "))), (Language::De, german)];
        others.into_iter().filter_map(|(language, text)| Some((language, text?))).chain([(Language::Fr, original)]).collect()
    })
}

fn maybe() -> impl Strategy<Value = Words> {
    prop::option::of(words()).prop_map(Option::unwrap_or_default)
}

fn answer() -> impl Strategy<Value = DraftAnswer> {
    let choices =
        (prop::collection::vec((words(), any::<bool>()), 2..5), any::<bool>(), any::<bool>()).prop_map(|(list, several, own_words)| {
            let choice = |(n, (label, exclusive))| DraftChoice { code: format!("c{n}"), label, exclusive: exclusive && several };
            DraftAnswer::Choices { choices: list.into_iter().enumerate().map(choice).collect(), several, own_words }
        });
    let number = (any::<bool>(), prop::option::of(-1e6..1e6_f64), prop::option::of(0.0..1e6_f64)).prop_map(|(whole, least, above)| {
        let cut = |number: f64| if whole { number.trunc() } else { number };
        let greatest = above.map(|above| cut(least.unwrap_or_default() + above) + 1.0);
        DraftAnswer::Number { whole, least: least.map(cut).map(|number| number + 0.0), greatest: greatest.map(|number| number + 0.0) }
    });
    prop_oneof![
        Just(DraftAnswer::Scale { scale: "agreement".to_owned() }),
        Just(DraftAnswer::Scale { scale: "own".to_owned() }),
        choices,
        number,
        Just(DraftAnswer::YesNo),
        Just(DraftAnswer::Date),
        Just(DraftAnswer::Line),
        Just(DraftAnswer::Lines),
        Just(DraftAnswer::Text),
    ]
}

fn any_question() -> impl Strategy<Value = (DraftQuestion, u16)> {
    let flags = (any::<bool>(), any::<bool>(), any::<u16>());
    (words(), maybe(), maybe(), flags, answer()).prop_map(|(text, simpler, hint, (required, reversed, seed), answer)| {
        let question = DraftQuestion { id: String::new(), text, simpler, hint, required, reversed, only_if: None, answer };
        (question, seed)
    })
}

/// An answer that an earlier question can have.
fn expected(answer: &DraftAnswer, seed: u16) -> DraftExpected {
    match answer {
        _ if seed.is_multiple_of(2) => DraftExpected::Answered,
        DraftAnswer::YesNo if seed.is_multiple_of(3) => DraftExpected::Yes,
        DraftAnswer::YesNo => DraftExpected::No,
        DraftAnswer::Choices { choices, .. } => DraftExpected::Choice { code: choices[usize::from(seed) % choices.len()].code.clone() },
        DraftAnswer::Scale { scale } if scale == "agreement" => DraftExpected::Choice { code: "unknown".to_owned() },
        _ => DraftExpected::Answered,
    }
}

fn valid() -> impl Strategy<Value = QuestionnaireDraft> {
    let groups = prop::collection::vec((words(), prop::collection::vec(any_question(), 1..6)), 1..4);
    let heads = (words(), maybe(), prop::option::of(line()), prop::option::of(line()), any::<bool>(), any::<bool>());
    let steps = prop::collection::vec((words(), prop::option::of(-5..5_i32)), 2..5);
    (groups, heads, steps).prop_map(|(groups, (title, description, owner, licence, leaves, german), steps)| {
        let step = |(n, (label, score))| DraftStep { code: format!("s{n}"), label, score };
        let own = DraftScale { id: "own".to_owned(), steps: steps.into_iter().enumerate().map(step).collect() };
        let mut draft = QuestionnaireDraft {
            identity: DraftIdentity { url: owner.as_ref().map(|_| "urn:example:q".to_owned()), ..DraftIdentity::default() },
            language: Language::Fr,
            languages: if german { vec![Language::De] } else { Vec::new() },
            title,
            description,
            rights: DraftRights {
                owner: owner.unwrap_or_default(),
                licence: licence.unwrap_or_default(),
                leaves: if leaves { Leaves::Everything } else { Leaves::FiguresOnly },
            },
            scales: vec![ready::agreement(), own],
            groups: Vec::new(),
        };
        let mut earlier: Vec<(String, DraftAnswer)> = Vec::new();
        for (n, (title, questions)) in groups.into_iter().enumerate() {
            let mut group = DraftGroup { id: format!("g{n}"), title, questions: Vec::new() };
            for (m, (mut question, seed)) in questions.into_iter().enumerate() {
                question.id = format!("q{n}-{m}");
                if let (true, false) = (seed.is_multiple_of(5), earlier.is_empty()) {
                    let (id, answer) = &earlier[usize::from(seed) % earlier.len()];
                    question.only_if = Some(DraftCondition { question: id.clone(), expected: expected(answer, seed / 5) });
                }
                if question.answer != DraftAnswer::Text {
                    earlier.push((question.id.clone(), question.answer.clone()));
                }
                group.questions.push(question);
            }
            draft.groups.push(group);
        }
        if earlier.is_empty() {
            draft.groups[0].questions[0].answer = DraftAnswer::YesNo;
        }
        draft.tidied().without_unused_scales()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_is_written_in_the_window_comes_back_as_it_was(draft in valid()) {
        let form = to_form(&draft).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert_eq!(of_form(&form), Some(draft));
        for release in [Release::R4, Release::R5] {
            let written = fhir::write(&form, release);
            let again = fhir::read(written.to_string().as_bytes()).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
            prop_assert_eq!(&again.form, &form, "{}", written.pretty());
        }
    }
}
