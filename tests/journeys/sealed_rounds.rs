//! A round is sealed until it is closed, and what could tell who answered is nowhere.

use entente_app::ErrorCode;
use serde_json::json;

use crate::centre::Centre;

#[test]
fn answers_leave_no_author_no_hour_and_no_entry_in_the_log() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let members: Vec<String> = (0..5).map(|n| centre.member(&partnership, &format!("Membre {n}"), "partner").1).collect();
    let round = centre.open_round(&partnership, &members);
    let before = centre.app.status().unwrap().changes;
    for _ in 0..5 {
        centre.answer(&round, "partner", [4, 4, 4, 4, 4, 4]);
    }
    assert_eq!(centre.app.status().unwrap().changes, before);
    let history = centre.ask("history_list", json!({"partnership_id": partnership, "limit": 200}));
    assert!(!history.to_string().contains("objectives-1"), "no answer stands in the history");
    centre.ask("round_close", json!({"id": round}));
    centre.ask("log_verify", json!({}));
}

#[test]
fn nothing_is_answered_before_a_round_opens_or_after_it_closed_and_it_never_reopens() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    let response = json!({"round_id": round, "side": "team", "answers": {"objectives-1": ["4"]}});
    centre.ask("response_save", response.clone());
    centre.ask("round_close", json!({"id": round}));
    assert_eq!(centre.refused("response_save", response).code, ErrorCode::RoundNotOpen);
    assert_eq!(centre.refused("round_open", json!({"id": round})).code, ErrorCode::RoundNotOpen);
    assert_eq!(centre.refused("undo_last", json!({})).code, ErrorCode::NothingToUndo);
    let reopen = json!({"entity": "round", "id": round, "section": "progress", "before": null, "after": {"state": "planned"}});
    assert_eq!(centre.refused("record_change", reopen).code, ErrorCode::NotAllowed);
}

#[test]
fn a_group_under_the_smallest_one_is_hidden_in_results_and_in_both_reports() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    for _ in 0..6 {
        centre.answer(&round, "team", [4, 4, 4, 4, 4, 4]);
    }
    for _ in 0..4 {
        centre.answer(&round, "partner", [1, 1, 1, 1, 1, 1]);
    }
    centre.ask("round_close", json!({"id": round}));
    let results = centre.ask("round_results", json!({"id": round}));
    assert_eq!(results["results"]["partner"]["kind"], "hidden");
    for dimension in results["results"]["dimensions"].as_array().unwrap() {
        assert_eq!(dimension["team"]["summary"]["mean"], 40);
        assert_eq!(dimension["partner"], json!({"kind": "hidden"}));
        assert!(dimension["gap"].is_null());
    }
    assert!(results["view"]["row"]["responses_partners"].is_null(), "nor is the group counted beside its hidden figures");
    let view = centre.ask("partnership_read", json!({"id": partnership}));
    assert!(!view["rosette"].to_string().contains("partners_answered"));
    let out = centre.choose_document("rapport.html");
    centre.ask("report_make", json!({"partnership_id": partnership, "language": "fr", "format": "html"}));
    let html = std::fs::read_to_string(out).unwrap();
    assert!(html.contains("4,0"), "the team’s mean is there");
    assert!(!html.contains("1,0"), "the partners’ mean is not");
}

#[test]
fn the_figures_of_a_closed_round_stay_as_they_were_counted_whoever_leaves_later() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let members: Vec<String> = (0..6).map(|n| centre.member(&partnership, &format!("Personne {n}"), "partner").1).collect();
    let round = centre.open_round(&partnership, &members);
    for rating in [2, 3, 4, 4, 5, 5] {
        centre.answer(&round, "partner", [rating; 6]);
    }
    centre.ask("round_close", json!({"id": round}));
    let figures = || centre.ask("round_results", json!({"id": round}))["results"].clone();
    let counted = figures();
    assert_eq!(counted["partner"], json!({"kind": "shown", "n": 6}));
    // With fewer than five who were invited, a count of today would hide what all have read.
    for member in &members[..3] {
        centre.ask("record_delete", json!({"entity": "membership", "id": member}));
    }
    assert_eq!(figures(), counted);
}

#[test]
fn an_answer_that_the_questionnaire_does_not_offer_is_refused() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = centre.open_round(&partnership, &[]);
    for answers in [json!({"objectives-1": ["6"]}), json!({"nowhere": ["3"]})] {
        let error = centre.refused("response_save", json!({"round_id": round, "side": "team", "answers": answers}));
        assert_eq!(error.code, ErrorCode::InvalidRecord);
        assert_eq!(error.fields.len(), 1);
    }
}

/// A round in which everybody of the partners wrote a word that stands nowhere else.
fn round_with_words(centre: &Centre, partnership: &str) -> String {
    let document = json!({
        "resourceType": "Questionnaire", "status": "active", "url": "urn:test:words", "version": "1", "language": "fr", "title": "Mots",
        "item": [
            {"linkId": "mood", "type": "choice", "text": "Comment cela va-t-il ?",
             "answerOption": [{"valueCoding": {"code": "well", "display": "Bien"}}, {"valueCoding": {"code": "badly", "display": "Mal"}}]},
            {"linkId": "why", "type": "text", "text": "Pourquoi ?", "enableWhen": [{"question": "mood", "operator": "=", "answerCoding": {"code": "badly"}}]}
        ]
    });
    centre.choose_table("mots.json", document.to_string().as_bytes());
    let taken = centre.ask("questionnaire_take", json!({"words_may_leave": true}));
    assert_eq!(taken["reasons"], json!([]), "{taken}");
    let round = centre.ask(
        "round_create",
        json!({"partnership_id": partnership, "title": "Mots", "opens_on": "2026-11-01", "closes_on": "2026-11-30",
               "questionnaire": taken["id"], "by_category": true, "members": []}),
    );
    let id = round["id"].as_str().unwrap().to_owned();
    centre.ask("round_open", json!({"id": id}));
    id
}

#[test]
fn any_questionnaire_of_a_file_can_be_asked_and_keeps_asking_the_same_after_it_was_deleted() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = round_with_words(&centre, &partnership);
    let list = centre.ask("questionnaire_list", json!({"language": "fr"}));
    let own = list["questionnaires"].as_array().unwrap().iter().find(|one| one["title"] == "Mots").unwrap().clone();
    centre.ask("record_delete", json!({"entity": "questionnaire", "id": own["id"]}));
    let view = centre.ask("questionnaire_read", json!({"round_id": round, "language": "fr", "plain": false}));
    assert_eq!(view["questionnaire"]["sections"][0]["blocks"][0]["text"], "Comment cela va-t-il ?");
    let asked = |answers| centre.ask("questionnaire_asked", json!({"round_id": round, "answers": answers}))["ids"].clone();
    assert_eq!(asked(json!({})), json!(["mood"]));
    assert_eq!(asked(json!({"mood": ["badly"]})), json!(["mood", "why"]));
    centre.ask("response_save", json!({"round_id": round, "side": "team", "answers": {"mood": ["badly"], "why": ["trop court"]}}));
}

#[test]
fn sealed_means_sealed_for_every_command_there_is() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let round = round_with_words(&centre, &partnership);
    for _ in 0..6 {
        let answers = json!({"mood": ["badly"], "why": ["caramboleuse"]});
        centre.ask("response_save", json!({"round_id": round, "side": "partner", "category": "carer", "answers": answers}));
    }
    let group = json!({"round_id": round, "voice": "together", "answers": {"mood": ["well"]}, "notes": {"mood": "caramboleuse"}});
    centre.ask("group_answer_save", group);
    let requests = [
        json!({}),
        json!({"id": round}),
        json!({"round_id": round}),
        json!({"partnership_id": partnership}),
        json!({"partnership_id": partnership, "limit": 200}),
        json!({"partnership_id": partnership, "language": "fr", "format": "html"}),
        json!({"round_id": round, "language": "fr", "plain": false, "large": false}),
        json!({"round_id": round, "format": "csv"}),
        json!({"words": "caramboleuse", "limit": 50}),
        json!({"words": "caramboleuse", "kind": null, "partnership_id": null, "cursor": null, "limit": 50}),
        json!({"cursor": null, "limit": 200}),
        json!({"language": "fr"}),
    ];
    let out = centre.choose_document("dehors.html");
    // What ends or undoes things would take away what the others are tried on.
    let ending = ["vault_lock", "round_close", "undo_last", "operation_undo", "record_delete", "kiosk_begin"];
    for command in entente_app::COMMANDS.iter().filter(|command| !ending.contains(&command.name)) {
        for request in &requests {
            if let Ok(answer) = centre.call(command.name, request.clone()) {
                assert!(!answer.to_string().contains("caramboleuse"), "{} gave out an answer", command.name);
            }
            if let Ok(bytes) = std::fs::read(&out) {
                assert!(!String::from_utf8_lossy(&bytes).contains("caramboleuse"), "{} wrote out an answer", command.name);
            }
        }
    }
    assert_eq!(centre.refused("round_results", json!({"id": round})).code, ErrorCode::RoundSealed);
    centre.ask("round_close", json!({"id": round}));
    let results = centre.ask("round_results", json!({"id": round}));
    assert_eq!(results["comments"][0]["partner"][0]["text"], "caramboleuse");
    assert_eq!(results["group_answers"][0]["notes"]["mood"], "caramboleuse");
}

#[test]
fn a_kiosk_reaches_nothing_but_its_questionnaire_until_somebody_gives_the_passphrase() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let other = centre.open_round(&partnership, &[]);
    let round = centre.open_round(&partnership, &[]);
    let state = centre.ask("kiosk_begin", json!({"round_id": round}));
    assert_eq!((&state["state"], &state["round_id"]), (&json!("kiosk"), &json!(round)));
    assert!(state.get("organisation").is_none() && state.get("person").is_none());
    let allowed = ["questionnaire_read", "questionnaire_asked", "response_save", "kiosk_begin", "kiosk_end"];
    for command in entente_app::COMMANDS.iter().filter(|command| command.availability == entente_app::Availability::Open) {
        if !allowed.contains(&command.name) {
            assert_eq!(centre.refused(command.name, json!({})).code, ErrorCode::NotAllowed, "{}", command.name);
        }
    }
    assert_eq!(centre.refused("kiosk_begin", json!({"round_id": other})).code, ErrorCode::NotAllowed, "nobody goes on to another round");
    let foreign = centre.refused("questionnaire_read", json!({"round_id": other, "language": "fr", "plain": false}));
    assert_eq!(foreign.code, ErrorCode::NotAllowed);
    assert_eq!(centre.refused("response_save", json!({"round_id": other, "side": "team", "answers": {}})).code, ErrorCode::NotAllowed);
    centre.answer(&round, "team", [4, 4, 4, 4, 4, 4]);
    assert_eq!(centre.refused("kiosk_end", json!({"passphrase": "pas la bonne"})).code, ErrorCode::WrongPassphrase);
    assert_eq!(centre.ask("session_state", json!({}))["state"], "kiosk");
    assert_eq!(centre.ask("kiosk_end", json!({"passphrase": crate::centre::PASSPHRASE}))["state"], "open");
    assert_eq!(centre.ask("round_read", json!({"id": round}))["row"]["responses_team"], 1);
}

#[test]
fn what_a_person_began_counts_only_if_that_person_wishes_it() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let document = json!({"resourceType": "Questionnaire", "status": "active", "url": "urn:test:two", "title": "Deux", "language": "fr",
        "item": [{"linkId": "a", "type": "boolean", "text": "A ?", "required": true}, {"linkId": "b", "type": "boolean", "text": "B ?", "required": true}]});
    centre.choose_table("deux.json", document.to_string().as_bytes());
    let id = centre.ask("questionnaire_take", json!({"words_may_leave": true}))["id"].clone();
    let round = centre.ask(
        "round_create",
        json!({"partnership_id": partnership, "title": "Deux", "opens_on": "2026-11-01", "closes_on": "2026-11-30", "questionnaire": id, "members": []}),
    )["id"]
        .clone();
    centre.ask("round_open", json!({"id": round}));
    let half = |unfinished: bool| json!({"round_id": round, "side": "team", "answers": {"a": ["true"]}, "unfinished": unfinished});
    let refusal = centre.refused("response_save", half(false));
    assert_eq!(refusal.fields[0].field, "answers.b");
    centre.ask("response_save", half(true));
    let wrong = json!({"round_id": round, "side": "team", "answers": {"a": ["perhaps"]}, "unfinished": true});
    assert_eq!(centre.refused("response_save", wrong).code, ErrorCode::InvalidRecord);
}
