//! Exports of phones, for a small form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::form::xlsform::{self, Sheet};
use crate::form::{Coding, Number};

fn sheet(name: &str, lines: &[&str]) -> Sheet {
    Sheet::new(name, lines.iter().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()))
}

fn form() -> Form {
    xlsform::read(&[
        sheet(
            "survey",
            &[
                "type|name|label::English (en)|label::French (fr)",
                "start|begun",
                "begin group|g|You|Vous",
                "text|t|Your town|Votre ville",
                "integer|n|How many people?|Combien de personnes ?",
                "decimal|w|Weight|Poids",
                "end group|||",
                "date|d|When?|Quand ?",
                "note|x|Thank you|Merci",
                "select_one yn|q|Do you agree?|Êtes-vous d’accord ?",
                "select_multiple c or_other|m|Which colours?|Quelles couleurs ?",
                "select_one c or_other|o|Which one?|Laquelle ?",
            ],
        ),
        sheet(
            "choices",
            &[
                "list_name|name|label::English (en)|label::French (fr)",
                "yn|1|Yes|Oui",
                "yn|0|No|Non",
                "c|red|Red|Rouge",
                "c|dark_red|Dark red|Rouge foncé",
                "c|blue|Blue|Bleu",
            ],
        ),
    ])
    .unwrap()
}

fn rows(lines: &[&str]) -> Vec<SheetRow> {
    sheet("", lines).rows
}

fn results(lines: &[&str]) -> Results {
    read(&form(), &rows(lines), |_, _| true).unwrap()
}

fn code(code: &str) -> Value {
    Value::Coding(Box::new(Coding { code: Some(code.to_owned()), ..Coding::default() }))
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

#[test]
fn columns_are_found_with_and_without_their_groups() {
    for headings in ["g/t|g/n|d|q", "g-t|g-n|d|q", "t|n|d|q", "/form/g/t|/form/g/n|/form/d|/form/q", "g.t|g.n|d|q", "g:t|g:n|d|q"] {
        let results = results(&[headings, "Namur|3|2026-11-25|1", "n/a||2026-11-25T10:00:00.000+01:00|1.0"]);
        assert_eq!((results.refused, results.not_understood), (vec![], vec![]), "{headings}");
        let first = &results.sheets[0].answers;
        assert_eq!((&first["t"], &first["n"], &first["q"]), (&vec![text("Namur")], &vec![Value::Integer(3)], &vec![code("1")]));
        let second = &results.sheets[1];
        assert_eq!((second.line, second.answers.keys().map(String::as_str).collect::<Vec<_>>()), (3, vec!["d", "q"]));
    }
}

#[test]
fn the_words_of_questions_and_choices_do_as_well_in_any_language() {
    let results = results(&[
        "Vous/Votre ville|Combien de personnes ?|Poids|Quand ?|Do you agree?|Quelles couleurs ?|Thank you",
        "Mons|2|3,50|2026-01-31|OUI|Rouge Rouge foncé|",
        "Mons|2|3.5|2026-01-31|No|Bleu, rouge foncé|",
    ]);
    assert_eq!((&results.refused, &results.not_understood), (&vec![], &vec![]));
    let answers = |n: usize| &results.sheets[n].answers;
    assert_eq!(answers(0)["w"], [Value::Decimal(Number::new("3.50").unwrap())]);
    assert_eq!((&answers(0)["q"], &answers(1)["q"]), (&vec![code("1")], &vec![code("0")]));
    assert_eq!(answers(0)["m"], [code("red"), code("dark_red")]);
    assert_eq!(answers(1)["m"], [code("dark_red"), code("blue")]);
}

#[test]
fn several_choices_come_joined_or_apart_or_both() {
    let joined = results(&["m", "blue red", "", "other blue"]);
    assert_eq!(joined.sheets[0].answers["m"], [code("red"), code("blue")]);
    assert!(joined.sheets[1..].iter().any(|sheet| sheet.line == 4));
    let apart = results(&["m/red|m/dark_red|m/blue|m_other", "1|0|TRUE|", "0|0|0|", "|||", "0|False|blue|green"]);
    assert_eq!(apart.sheets[0].answers["m"], [code("red"), code("blue")]);
    assert!(apart.sheets[1].answers.is_empty());
    assert_eq!(apart.sheets[2].answers["m"], [code("blue"), text("green")]);
    let both = results(&["m|m/red|m/dark_red|m/blue", "red|1|0|0", "red|0|1|0", "red|||", "|0|0|1"]);
    assert_eq!(both.sheets.iter().map(|sheet| sheet.line).collect::<Vec<_>>(), [2, 4, 5]);
    assert_eq!(both.refused[0].reasons, [CellReason { column: 1, link_id: "m".to_owned(), code: CellCode::ChoicesDiffer }]);
    let words = results(&["Quelles couleurs ?/Rouge|Quelles couleurs ?/Bleu", "1|0"]);
    assert_eq!(words.sheets[0].answers["m"], [code("red")]);
}

#[test]
fn words_of_ones_own_come_from_the_column_beside() {
    let results = results(&["o|o_other", "other|green", "red|", "other|", "|pink"]);
    let answers: Vec<_> = results.sheets.iter().map(|sheet| sheet.answers["o"].clone()).collect();
    assert_eq!(answers, [vec![text("green")], vec![code("red")], vec![text("other")], vec![text("pink")]]);
}

#[test]
fn who_answered_is_never_kept_and_what_is_not_known_is_named() {
    let results = results(&[
        "_id|_uuid|_submission_time|__version__|begun|username|meta/instanceID|formhub/uuid|KEY|SubmitterName|meta-instanceName|info/deviceid|t|shoe size",
        "7|u|2026|v|2026|Ann|i|f|K|Ann|Ann|D|Namur|43",
    ]);
    assert_eq!(results.not_understood, ["shoe size"]);
    assert_eq!(results.sheets[0].answers, BTreeMap::from([("t".to_owned(), vec![text("Namur")])]));
}

#[test]
fn a_question_that_is_called_as_the_number_of_a_submission_is_a_question() {
    let form = xlsform::read(&[sheet("survey", &["type|name|label", "text|key|Which key?"]), sheet("choices", &["list_name|name|label"])]);
    let results = read(&form.unwrap(), &rows(&["key|_id", "the red one|7", "the red one|8"]), |_, _| true).unwrap();
    let numbers: Vec<_> = results.sheets.iter().map(|sheet| sheet.submission.as_deref()).collect();
    assert_eq!(numbers, [Some("7"), Some("8")]);
    assert_eq!(results.sheets[0].answers["key"], [text("the red one")]);
}

#[test]
fn a_cell_that_is_no_answer_refuses_its_row_with_all_its_reasons() {
    let results = results(&["t|n|d|q|m", "a|3.5|25/11/2026|maybe|red pink", "b\u{7}|x||1|", "c|1|2026-02-30||", "d|2||||too far"]);
    let reasons = |n: usize| results.refused[n].reasons.iter().map(|reason| (reason.column, reason.code)).collect::<Vec<_>>();
    assert_eq!(results.sheets, []);
    assert_eq!(reasons(0), [(2, CellCode::NotANumber), (3, CellCode::NotADate), (4, CellCode::NotAChoice), (5, CellCode::NotAChoice)]);
    assert_eq!(reasons(1), [(1, CellCode::ControlCharacter), (2, CellCode::NotANumber)]);
    assert_eq!((reasons(2), reasons(3)), (vec![(3, CellCode::NotADate)], vec![(6, CellCode::TooManyCells)]));
}

#[test]
fn a_file_without_any_question_and_one_that_is_stopped_give_nothing() {
    let form = form();
    assert_eq!(read(&form, &[], |_, _| true), Err(Stopped::Empty));
    assert_eq!(read(&form, &rows(&["a|b", "1|2"]), |_, _| true), Err(Stopped::NoColumn));
    assert_eq!(read(&form, &rows(&["t", "a"]), |done, _| done > 0), Err(Stopped::Cancelled));
}

#[test]
fn a_column_that_comes_twice_counts_once_and_is_named() {
    let results = results(&["t|g/t", "a|b"]);
    assert_eq!((results.not_understood, results.sheets[0].answers["t"].clone()), (vec!["g/t".to_owned()], vec![text("a")]));
}

#[test]
fn thousands_of_rows_take_no_time_that_anybody_would_notice() {
    let line = "Namur|3|2.5|2026-11-25|1|red blue|1|0|1";
    let lines: Vec<&str> = std::iter::once("t|n|w|d|q|m|m/red|m/dark_red|m/blue").chain(std::iter::repeat_n(line, 5_000)).collect();
    let rows = rows(&lines);
    let mut told = 0;
    let results = read(&form(), &rows, |_, _| {
        told += 1;
        true
    })
    .unwrap();
    assert_eq!((results.sheets.len(), told), (5_000, 21));
}

proptest::proptest! {
    #[test]
    fn random_rows_are_read_or_refused(
        headings in proptest::collection::vec("(t|n|d|q|m|m/red|o|o_other|_id|Weight|[a-z/]{0,5})", 0..8),
        cells in proptest::collection::vec(proptest::collection::vec("(1|0|red|red blue|n/a|2026-11-25|\\PC{0,8})", 0..9), 0..5),
    ) {
        let count = cells.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count();
        let sheet = Sheet::new("", std::iter::once(headings).chain(cells));
        if let Ok(results) = read(&form(), &sheet.rows, |_, _| true) {
            proptest::prop_assert!(results.sheets.len() + results.refused.len() <= count);
        }
    }
}
