#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::Language;
use rust_decimal::Decimal;

use super::*;
use crate::form::fhir::{self, Release};
use crate::form::{
    BandCode, Form, Item, Json, Leaves, PastingRefusal, Status, Text, TranslationState, Validated, Value, band, for_leaving,
};

fn of(url: &str) -> &'static Boxed {
    let url = format!("urn:entente:questionnaire:{url}");
    all().unwrap().iter().find(|boxed| boxed.questionnaire.form.url.as_deref() == Some(url.as_str())).unwrap()
}

fn questions(form: &Form) -> Vec<&Item> {
    form.all_items().filter(|item| item.kind.is_question()).collect()
}

fn skeletons() -> impl Iterator<Item = &'static Boxed> {
    all().unwrap().iter().filter(|boxed| boxed.skeleton)
}

fn lines(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("Words {n} of somebody")).collect()
}

/// All texts of an item and its choices.
fn texts<'f>(form: &'f Form, item: &'f Item) -> Vec<&'f Text> {
    let displays = form.choices(item).iter().filter_map(|choice| match &choice.value {
        Value::Coding(coding) => coding.display.as_ref(),
        _ => None,
    });
    [&item.prefix, &item.text, &item.simpler, &item.hint].into_iter().flatten().chain(displays).collect()
}

#[test]
fn every_file_of_the_box_is_read_and_given_back_whole() {
    for file in PUBLISHED {
        let reading = fhir::read(file.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
        assert!(fhir::write(&reading.form, Release::R4).same(&Json::parse(file.as_bytes()).unwrap()));
        for release in [Release::R4, Release::R5] {
            let again = fhir::read(fhir::write(&reading.form, release).to_string().as_bytes()).unwrap().form;
            assert_eq!((again.standing, again.reading_guide), (reading.form.standing.clone(), reading.form.reading_guide.clone()));
        }
    }
    assert_eq!(all().unwrap().len(), PUBLISHED.len());
}

#[test]
fn the_digests_that_rounds_froze_are_those_of_the_box() {
    assert_eq!(of("bilan-du-partenariat").digest, "cf1b05a098073cbd50922384b854f3bdefcc9463d1942c62ada61a539462472a");
    assert_eq!(of("mon-role").digest, "2754935fbd034016a6795183c05f0152fdefc343553ddbdcf8c9a854422ddc21");
    let different: BTreeSet<&str> = all().unwrap().iter().map(|boxed| boxed.digest.as_str()).collect();
    assert_eq!(different.len(), PUBLISHED.len());
}

#[test]
fn ours_may_leave_whole_and_the_others_with_figures_only() {
    let ours = ["bilan-du-partenariat", "mon-role", "exit-questions"].map(of);
    for boxed in ours {
        assert!(!boxed.skeleton && boxed.questionnaire.form.status == Some(Status::Active));
        assert_eq!((boxed.standing.leaves, boxed.standing.validated), (Leaves::Everything, Validated::No));
        assert_eq!(boxed.standing.licence.as_deref(), Some("CC-BY-4.0"));
        // What a spreadsheet would lose, the program knows.
        assert_eq!(Standing::of(&Form { standing: None, ..boxed.questionnaire.form.clone() }), boxed.standing);
        for language in Language::ALL {
            let expected = if language == Language::Fr { TranslationState::Original } else { TranslationState::Unvalidated };
            assert_eq!(boxed.standing.translation(language), expected);
        }
    }
    assert_eq!(skeletons().count(), PUBLISHED.len() - ours.len());
    for boxed in skeletons() {
        assert!(boxed.standing.keeps_its_words() && boxed.questionnaire.form.status == Some(Status::Draft));
        assert!(boxed.standing.owner.is_some() && boxed.standing.source.is_some());
    }
}

#[test]
fn every_text_of_ours_and_every_description_exists_in_the_four_languages() {
    let speaks = |text: &Text, original: Language| {
        Language::ALL
            .into_iter()
            .all(|language| language == original || text.translations.iter().any(|one| Language::of(&one.language) == Some(language)))
    };
    let whole = |text: &Text| speaks(text, Language::Fr);
    for boxed in all().unwrap().iter().filter(|boxed| !boxed.skeleton) {
        let form = &boxed.questionnaire.form;
        for text in form.all_items().flat_map(|item| texts(form, item)).chain(&form.title).chain(&form.description).chain(&form.copyright) {
            assert!(whole(text), "{text:?}");
        }
    }
    for boxed in skeletons() {
        let language = boxed.questionnaire.form.language.as_deref().and_then(Language::of).unwrap();
        let labels = boxed.questionnaire.form.all_items().map(|item| item.text.as_ref().unwrap());
        for text in labels.chain(&boxed.questionnaire.form.description).chain(&boxed.questionnaire.form.copyright) {
            assert!(speaks(text, language), "{text:?}");
        }
    }
}

#[test]
fn the_exit_form_asks_what_a_meeting_asks_in_the_same_words() {
    let form = &of("exit-questions").questionnaire.form;
    let ids: Vec<&str> = form.all_items().map(|item| item.link_id.as_str()).collect();
    assert_eq!(ids, ["understood", "heard", "know_next", "remarks"]);
    let locales = [
        include_str!("../../../../locales/fr/meeting.ftl"),
        include_str!("../../../../locales/en/meeting.ftl"),
        include_str!("../../../../locales/nl/meeting.ftl"),
        include_str!("../../../../locales/de/meeting.ftl"),
    ];
    for (language, locale) in Language::ALL.into_iter().zip(locales) {
        let said = |key: &str| locale.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix("= ")).unwrap();
        assert_eq!(form.title.as_ref().unwrap().get(language), said("exit-title"));
        assert_eq!(form.description.as_ref().unwrap().get(language), said("exit-lead"));
        for item in &form.items[..3] {
            assert_eq!(item.text.as_ref().unwrap().get(language), said(&format!("exit-{}", item.link_id.replace('_', "-"))));
            for choice in form.choices(item) {
                let Value::Coding(coding) = &choice.value else { panic!() };
                let key = format!("exit-card-{}", coding.code.as_deref().unwrap());
                assert_eq!(coding.display.as_ref().unwrap().get(language), said(&key));
            }
        }
        assert_eq!(form.items[3].text.as_ref().unwrap().get(language), said("field-meeting-exit-remarks"));
        assert_eq!(form.items[3].hint.as_ref().unwrap().get(language), said("exit-remarks-hint"));
    }
}

#[test]
fn skeletons_hold_numbers_and_not_one_sentence() {
    for boxed in skeletons() {
        for text in boxed.questionnaire.form.all_items().flat_map(|item| texts(&boxed.questionnaire.form, item)) {
            for language in Language::ALL {
                assert!(text.get(language).split(' ').count() <= 2, "{text:?}");
                assert!(text.get(language).len() == 1 || text.get(language).ends_with(|c: char| c.is_ascii_digit()), "{text:?}");
            }
        }
    }
    let counts =
        ["outil-diagnostique", "ppeet", "vichealth-partnerships-analysis-tool"].map(|url| questions(&of(url).questionnaire.form).len());
    assert_eq!(counts, [18, 1, 35]);
    let counts = ["program-sustainability-assessment-tool", "wilder-collaboration-factors-inventory"]
        .map(|url| questions(&of(url).questionnaire.form).len());
    assert_eq!(counts, [40, 44]);
}

#[test]
fn scales_count_from_one_and_answers_that_make_no_total_count_nothing() {
    let scores = |url: &str| -> Vec<Option<String>> {
        let form = &of(url).questionnaire.form;
        let one = |item: &&Item| {
            form.choices(item).iter().map(|choice| choice.counted().map(|score| score.value.as_str().to_owned())).collect::<Vec<_>>()
        };
        let all: BTreeSet<_> = questions(form).iter().map(one).collect();
        assert_eq!(all.len(), 1);
        all.into_iter().next().unwrap()
    };
    let counted = |most: i32| (1..=most).map(|n| Some(n.to_string())).collect::<Vec<_>>();
    assert_eq!(scores("vichealth-partnerships-analysis-tool"), counted(5));
    assert_eq!(scores("wilder-collaboration-factors-inventory"), counted(5));
    assert_eq!(scores("program-sustainability-assessment-tool"), counted(7));
    assert_eq!((scores("outil-diagnostique"), scores("ppeet")), (vec![None; 3], vec![None; 5]));
}

#[test]
fn the_six_conditions_of_quebec_hold_each_item_once() {
    let mut conditions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let form = &of("outil-diagnostique").questionnaire.form;
    for item in questions(form) {
        conditions.entry(item.scoring.dimension.as_deref().unwrap()).or_default().push(&item.link_id);
    }
    let lists: Vec<Vec<&str>> = conditions.into_values().collect();
    let expected = ["1 2", "3", "4", "5 9 10 11", "12 13 14 16", "6 7 8 15 17 18"].map(|list| list.split(' ').collect::<Vec<_>>());
    assert_eq!(lists, expected);
    let ids: Vec<String> = questions(form).iter().map(|item| item.link_id.clone()).collect();
    assert_eq!(ids, (1..=18).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn parts_hold_five_items_each() {
    for (url, parts) in [("vichealth-partnerships-analysis-tool", 7), ("program-sustainability-assessment-tool", 8)] {
        let sizes: Vec<usize> = of(url).questionnaire.form.items.iter().map(|group| group.items.len()).collect();
        assert_eq!(sizes, vec![5; parts]);
    }
}

#[test]
fn the_bands_of_the_owners_are_read() {
    let of =
        |url: &str, value: &str| band(of(url).questionnaire.form.reading_guide.as_ref().unwrap(), Decimal::from_str_exact(value).unwrap());
    let vichealth = |value| of("vichealth-partnerships-analysis-tool", value);
    assert_eq!(
        ["35", "84", "85", "126", "127", "175"].map(vichealth).map(Option::unwrap),
        [BandCode::Low, BandCode::Low, BandCode::Middle, BandCode::Middle, BandCode::High, BandCode::High]
    );
    let wilder = |value| of("wilder-collaboration-factors-inventory", value);
    assert_eq!(
        ["2.9", "3.0", "3.9", "4.0"].map(wilder).map(Option::unwrap),
        [BandCode::Concern, BandCode::Discuss, BandCode::Discuss, BandCode::Strength]
    );
}

#[test]
fn pasted_words_are_asked_here_and_stay_here() {
    for boxed in skeletons() {
        let wanted = if boxed.questionnaire.form.all_items().count() == 1 { 16 } else { questions(&boxed.questionnaire.form).len() };
        let form = boxed.questionnaire.form.with_texts(&lines(wanted)).unwrap();
        assert_eq!(questions(&form).len(), wanted);
        for (n, item) in questions(&form).into_iter().enumerate() {
            assert_eq!(item.text.as_ref().unwrap().get(Language::Nl), format!("Words {} of somebody", n + 1));
            assert_eq!(form.choices(item), boxed.questionnaire.form.choices(questions(&boxed.questionnaire.form)[0]));
        }
        let standing = Standing::of(&form);
        assert_eq!(standing, Standing { skeleton: None, ..boxed.standing.clone() });
        assert_eq!((form.status, &form.reading_guide), (Some(Status::Active), &boxed.questionnaire.form.reading_guide));
        let shape = |form: &Form| form.all_items().map(|item| (item.link_id.clone(), item.scoring.clone())).collect::<Vec<_>>();
        if wanted != 16 {
            assert_eq!(shape(&form), shape(&boxed.questionnaire.form));
        }
        let written = fhir::write(&form, Release::R4).to_string();
        assert_eq!(fhir::read(written.as_bytes()).unwrap().form, form);
        let leaving = fhir::write(&for_leaving(&form, &standing), Release::R4).to_string();
        assert!(!leaving.contains("of somebody") && written.contains("of somebody"));
        // Somebody else who reads the file keeps to the same rule.
        assert!(Standing::of(&fhir::read(leaving.as_bytes()).unwrap().form).keeps_its_words());
    }
}

#[test]
fn pasted_words_in_another_number_are_refused_and_none_gets_into_the_reason() {
    let form = &of("outil-diagnostique").questionnaire.form;
    assert_eq!(form.with_texts(&lines(17)), Err(PastingRefusal::OtherCount { wanted: 18, found: 17 }));
    let mut blank = lines(18);
    blank[3] = "  ".to_owned();
    assert_eq!(form.with_texts(&blank), Err(PastingRefusal::EmptyLine { line: 4 }));
    blank[3] = "a\u{7}".to_owned();
    assert_eq!(form.with_texts(&blank), Err(PastingRefusal::ControlCharacter { line: 4 }));
    blank[3] = "é".repeat(2_001);
    assert_eq!(form.with_texts(&blank), Err(PastingRefusal::LineTooLong { line: 4, limit: 2_000 }));
    let open = &of("ppeet").questionnaire.form;
    assert_eq!(open.with_texts(&[]), Err(PastingRefusal::OtherCount { wanted: 1, found: 0 }));
    assert_eq!(open.with_texts(&lines(201)), Err(PastingRefusal::TooManyLines { limit: 200 }));
    assert_eq!(of("mon-role").questionnaire.form.with_texts(&lines(14)), Err(PastingRefusal::NotASkeleton));
}
