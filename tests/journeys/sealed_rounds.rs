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
        assert_eq!(dimension["team"]["mean"], 40);
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
