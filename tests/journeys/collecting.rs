//! One round by every way: kiosk, paper, telephones, a group at one table; then its figures, as tables, and what became of them.

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::Centre;

/// Answers of the telephones as Kobo exports them, by the names of the form that went out.
fn kobo(rows: &[(&str, &str, &str)]) -> String {
    let mut text = String::from("start,end,entente_side,objectives/objectives-1,objectives/objectives-2,_id,_uuid,_submitted_by\n");
    for (uuid, side, rating) in rows {
        text.push_str(&format!("2026-11-20T10:00,2026-11-20T10:05,{side},{rating},{rating},1,{uuid},madame.dupont\n"));
    }
    text
}

#[test]
fn answers_of_telephones_are_looked_at_first_and_never_taken_twice() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    let form = centre.choose_document("telephones.xlsx");
    let made = centre.ask("phone_form_save", json!({"round_id": round}));
    assert_eq!(made["saved"], true, "{made}");
    assert!(std::fs::metadata(&form).unwrap().len() > 1_000);

    let rows = [("u1", "team", "4"), ("u2", "partner", "5"), ("u3", "", "3"), ("u4", "team", "9")];
    centre.choose_table("kobo.csv", kobo(&rows).as_bytes());
    let found = centre.ask("phone_results_open", json!({"round_id": round}));
    assert_eq!((&found["team"], &found["partners"]), (&json!(1), &json!(1)), "{found}");
    assert_eq!(found["without_side"], 1);
    assert_eq!(found["refused_count"], 1);
    assert_eq!(found["refused"][0]["line"], 5);
    assert!(!found.to_string().contains("dupont"), "who sent it is not read");
    assert_eq!(centre.ask("round_read", json!({"id": round}))["row"]["responses_team"], 0, "nothing is kept before it is said");
    assert_eq!(centre.ask("phone_results_take", json!({"side": null})), json!({"taken": 2, "known": 0}));
    assert_eq!(centre.refused("phone_results_take", json!({"side": null})).code, ErrorCode::NotFound);

    // The same file again, with one row more; and the number as ODK writes it.
    let again = [("u1", "team", "4"), ("uuid:u2", "partner", "5"), ("u5", "team", "2"), ("u3", "", "3")];
    centre.choose_table("kobo.csv", kobo(&again).as_bytes());
    centre.ask("phone_results_open", json!({"round_id": round}));
    assert_eq!(centre.ask("phone_results_take", json!({"side": "partner"})), json!({"taken": 2, "known": 2}));
    let row = centre.ask("round_read", json!({"id": round}))["row"].clone();
    assert_eq!((&row["responses_team"], &row["responses_partners"]), (&json!(2), &json!(2)));
}

#[test]
fn what_belongs_to_no_question_and_what_is_no_table_is_refused_and_changes_nothing() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    for (name, bytes, code) in [
        ("autre.csv", b"nom,age\nA,1\n".as_slice(), ErrorCode::TableWithoutQuestions),
        ("vide.csv", b"".as_slice(), ErrorCode::FileEmpty),
        ("abime.xlsx", b"PK\x03\x04rien".as_slice(), ErrorCode::WorkbookUnreadable),
    ] {
        centre.choose_table(name, bytes);
        assert_eq!(centre.refused("phone_results_open", json!({"round_id": round})).code, code, "{name}");
    }
    assert_eq!(centre.refused("phone_results_take", json!({"side": null})).code, ErrorCode::NotFound);
}

#[test]
fn the_sheet_of_paper_is_printed_in_each_language_and_in_large_print() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    for (language, large) in [("fr", false), ("de", true)] {
        let out = centre.choose_document("feuille.pdf");
        let made = centre.ask("paper_form_save", json!({"round_id": round, "language": language, "plain": false, "large": large}));
        assert_eq!(made["saved"], true);
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"));
    }
}

/// Closes a round of two voices on the Bilan, answered alike by everybody of a side.
fn closed_round(centre: &Centre, partnership: &str, partners: [u8; 6]) -> String {
    let round = centre.open_round(partnership, &[]);
    for n in 0..12_u8 {
        let near = |rating: u8| if n % 2 == 0 { rating } else { (rating + 1).min(5) };
        centre.answer(&round, "team", [4, 4, 4, 4, 4, 4].map(near));
        centre.answer(&round, "partner", partners.map(near));
    }
    centre.ask("round_close", json!({"id": round}));
    round
}

#[test]
fn an_adjustment_is_followed_from_its_round_to_what_moved_in_the_next() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let first = closed_round(&centre, &partnership, [4, 4, 4, 1, 4, 4]);
    let results = centre.ask("round_results", json!({"id": first}));
    assert_eq!(results["weak_points"][0]["dimension"], "transparency");
    assert_eq!(results["cycles"].as_array().unwrap().len(), 1);
    assert_eq!(results["changes"], json!([]));
    let decision = json!({"what": "Lire chaque décision à voix haute", "reason": "", "dimension": "transparency",
                          "decided_on": "2026-11-22", "owner": null, "due_on": null});
    let adjustment = centre.made(json!({"entity": "adjustment", "partnership_id": partnership, "round_id": first, "decision": decision}));
    centre.change("adjustment", &adjustment, "outcome", json!({"state": "done", "on": "2026-11-22"}));
    let of = json!({"partnership_id": partnership});
    let influence = centre.ask("evaluation_influence", of.clone());
    assert_eq!((&influence["decided"], &influence["done"], &influence["asked_again"]), (&json!(1), &json!(1), &json!(0)));

    centre.days_pass(30);
    let second = closed_round(&centre, &partnership, [4, 4, 4, 4, 4, 4]);
    let results = centre.ask("round_results", json!({"id": second}));
    assert_eq!(results["cycles"].as_array().unwrap().len(), 2);
    assert_eq!(results["to_review"][0]["adjustment"]["id"], adjustment);
    let moved = |side: &str| {
        let changes = results["changes"].as_array().unwrap().clone();
        changes.into_iter().find(|change| change["dimension"] == "transparency" && change["side"] == side).unwrap()["reading"].clone()
    };
    assert_eq!((moved("partner"), moved("team")), (json!("better"), json!("same")));
    let influence = centre.ask("evaluation_influence", of);
    assert_eq!((&influence["asked_again"], &influence["better"]), (&json!(1), &json!(1)));
    assert_eq!(influence["adjustments"][0]["since"]["round_id"], second);

    // What is handed to the partners: with all figures, or in plain language with words in their place.
    let plain = report_page(&centre, &second, "plain");
    for words in ["plutôt oui", "Lire chaque décision à voix haute. C’est fait.", "Transparence – Partenaires\u{a0}: mieux"] {
        assert!(plain.contains(words), "{words} is not in {plain}");
    }
    assert!(!plain.contains("<table"), "{plain}");
    let full = report_page(&centre, &second, "full");
    assert!(full.contains("<table") && full.contains("fait le 22 novembre 2026") && full.contains("écart"), "{full}");
}

/// The report on a round, as a page.
fn report_page(centre: &Centre, round: &str, form: &str) -> String {
    let out = centre.choose_document("evaluation.html");
    let made = centre.ask("evaluation_report_make", json!({"round_id": round, "language": "fr", "form": form, "format": "html"}));
    assert_eq!(made["saved"], true);
    std::fs::read_to_string(out).unwrap()
}

#[test]
fn results_go_out_as_tables_with_what_the_page_shows_and_nothing_of_a_small_group() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    for _ in 0..6 {
        centre.answer(&round, "team", [4, 4, 4, 4, 4, 4]);
    }
    for _ in 0..4 {
        centre.answer(&round, "partner", [2, 2, 2, 2, 2, 2]);
    }
    centre.ask("round_close", json!({"id": round}));
    let csv = centre.choose_document("resultats.csv");
    centre.ask("results_save", json!({"round_id": round, "format": "csv"}));
    let text = std::fs::read_to_string(csv).unwrap();
    assert!(text.contains("\"4,0\""), "{text}");
    assert!(!text.contains("2,0"), "the partners’ mean stays hidden");
    assert!(text.lines().filter(|line| line.contains("Partenaires")).all(|line| line.contains("moins de 5")), "{text}");
    let book = centre.choose_document("resultats.xlsx");
    centre.ask("results_save", json!({"round_id": round, "format": "xlsx"}));
    assert!(std::fs::read(book).unwrap().starts_with(b"PK"));
}

#[test]
fn names_of_the_directory_are_masked_in_comments_and_kinds_of_partners_are_told_apart_only_in_parts_that_are_large_enough() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    centre.member(&partnership, "Zéphyrine Vandermolen", "partner");
    let document = json!({"resourceType": "Questionnaire", "status": "active", "url": "urn:test:talk", "version": "1", "language": "fr",
        "title": "Paroles", "item": [
            {"linkId": "g", "type": "group", "text": "Accueil", "item": [
                {"linkId": "a", "type": "choice", "text": "Bien accueilli ?", "answerOption":
                    (1..=5).map(|n| json!({"valueCoding": {"code": n.to_string(), "display": n.to_string()},
                        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": n}]})).collect::<Vec<_>>()}]},
            {"linkId": "why", "type": "text", "text": "Pourquoi ?"}]});
    centre.choose_table("paroles.json", document.to_string().as_bytes());
    let taken = centre.ask("questionnaire_take", json!({"words_may_leave": false}));
    assert!(!taken["id"].is_null(), "{taken}");
    let round = centre.ask(
        "round_create",
        json!({"partnership_id": partnership, "title": "Paroles", "opens_on": "2026-11-01",
        "closes_on": "2026-11-30", "questionnaire": taken["id"], "by_category": true, "members": []}),
    )["id"]
        .clone();
    centre.ask("round_open", json!({"id": round}));
    let answer = |category: &str, rating: &str, why: Value| {
        let answers = json!({"a": [rating], "why": why});
        centre.ask("response_save", json!({"round_id": round, "side": "partner", "category": category, "answers": answers}));
    };
    for _ in 0..6 {
        answer("carer", "4", json!([]));
    }
    for _ in 0..3 {
        answer("association", "2", json!([]));
    }
    answer("other", "2", json!(["Merci à Zéphyrine Vandermolen, et aussi à Balthazar."]));
    answer("other", "2", json!([]));
    centre.ask("round_close", json!({"id": round}));
    let results = centre.ask("round_results", json!({"id": round}));
    let parts = results["results"]["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2, "three and two are counted together: {parts:?}");
    assert_eq!(parts[1], json!({"who": {"kind": "others"}, "n": 5}));
    let comment = &results["comments"][0]["partner"][0];
    assert!(!comment["text"].as_str().unwrap().contains("Vandermolen"), "{comment}");
    assert_eq!(comment["doubts"], json!(["Balthazar"]));
    // Its words may not leave: a document names the statement by its number.
    let csv = centre.choose_document("resultats.csv");
    centre.ask("results_save", json!({"round_id": round, "format": "csv"}));
    let text = std::fs::read_to_string(csv).unwrap();
    assert!(!text.contains("Bien accueilli"), "{text}");
    assert!(text.contains("Énoncé 1"), "{text}");
    for form in ["full", "plain"] {
        let text = report_page(&centre, round.as_str().unwrap(), form);
        assert!(!text.contains("Bien accueilli") && !text.contains("Accueil") && !text.contains("Balthazar"), "{text}");
    }
}

#[test]
fn a_skeleton_is_asked_once_its_words_are_pasted_and_a_questionnaire_can_be_composed() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let list = centre.ask("questionnaire_list", json!({"language": "fr"}));
    let skeleton = list["questionnaires"].as_array().unwrap().iter().find(|one| one["questions"] == 18).unwrap().clone();
    assert_eq!(skeleton["skeleton"], true);
    let make = |reference: &Value| {
        json!({"partnership_id": partnership, "title": "Outil", "opens_on": "2026-11-01", "closes_on": "2026-11-30",
               "questionnaire": reference, "members": []})
    };
    assert_eq!(centre.refused("round_create", make(&skeleton["reference"])).code, ErrorCode::InstrumentUnsupported);
    let words = |n: usize| (1..=n).map(|n| format!("Notre énoncé {n}")).collect::<Vec<_>>().join("\n");
    let refusal = centre.refused("questionnaire_paste", json!({"reference": skeleton["reference"], "words": words(17)}));
    assert_eq!(refusal.code, ErrorCode::WordsDoNotFit);
    let pasted = centre.ask("questionnaire_paste", json!({"reference": skeleton["reference"], "words": words(18)}));
    centre.ask("round_create", make(&pasted["id"]));

    let mut draft = centre.ask("questionnaire_draft_read", json!({"id": null}));
    let refusal = centre.refused("questionnaire_draft_save", json!({"draft": draft, "replaces": null}));
    assert_eq!(refusal.code, ErrorCode::InvalidRecord);
    draft["title"] = json!({"fr": "Notre accueil"});
    draft["groups"][0]["title"] = json!({"fr": "Accueil"});
    draft["groups"][0]["questions"] = json!([{"id": "q1", "text": {"fr": "Je me sens bienvenu."}, "simpler": {}, "hint": {}, "required": false,
        "reversed": false, "only_if": null, "answer": {"kind": "scale", "scale": draft["scales"][0]["id"]}}]);
    let made = centre.ask("questionnaire_draft_save", json!({"draft": draft, "replaces": null}));
    let again = centre.ask("questionnaire_draft_read", json!({"id": made["id"]}));
    assert_eq!(again["groups"][0]["questions"][0]["text"]["fr"], "Je me sens bienvenu.");
    centre.ask("questionnaire_draft_save", json!({"draft": again, "replaces": made["id"]}));
    let list = centre.ask("questionnaire_list", json!({"language": "fr"}));
    let own = list["questionnaires"].as_array().unwrap().iter().filter(|one| one["title"] == "Notre accueil").count();
    assert_eq!(own, 1, "the new one stands in the place of the old");
    let out = centre.choose_document("notre.json");
    let reference =
        list["questionnaires"].as_array().unwrap().iter().find(|one| one["title"] == "Notre accueil").unwrap()["reference"].clone();
    assert_eq!(centre.ask("questionnaire_save", json!({"reference": reference, "format": "fhir"}))["saved"], true);
    assert!(std::fs::read_to_string(out).unwrap().contains("Je me sens bienvenu."));
}

#[test]
fn who_answers_for_oneself_alone_sees_what_it_says_and_nothing_of_it_is_kept() {
    let centre = Centre::new();
    let role = "urn:entente:questionnaire:mon-role";
    let view = centre.ask("questionnaire_preview", json!({"reference": role, "language": "fr"}));
    let blocks = view["sections"].as_array().unwrap().iter().flat_map(|section| section["blocks"].as_array().unwrap());
    let ids: Vec<&str> = blocks.filter(|block| block["block"] == "question").map(|block| block["id"].as_str().unwrap()).collect();
    let answers = |rating: &str| ids.iter().map(|id| ((*id).to_owned(), json!([rating]))).collect::<serde_json::Map<_, _>>();
    let entries = || centre.ask("log_verify", json!({}))["entries"].clone();
    let before = entries();

    let mut mine = answers("4");
    mine.insert(ids[0].to_owned(), json!(["1"]));
    let said = centre.ask("self_assess", json!({"reference": role, "answers": mine}));
    assert_eq!(said["values"].as_array().unwrap().len(), 2, "duties and qualities");
    assert_eq!(said["values"][0]["low"], json!([ids[0]]));
    assert_eq!(said["values"][1]["mean"], 40);
    assert!(said["labels"]["items"][ids[0]]["text"].is_string());
    assert_eq!(entries(), before, "nothing was written");
    mine = answers("9");
    assert_eq!(centre.refused("self_assess", json!({"reference": role, "answers": mine})).code, ErrorCode::InvalidRecord);
}
