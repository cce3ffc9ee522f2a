//! A recommendation, from the meeting in which it is made to the day on which its author knows what became of it.

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::Centre;

fn recommended(centre: &Centre, partnership: &str, meeting: Option<&str>, origin: Value) -> String {
    let content = json!({"text": "Ouvrir la salle d’attente à 8 h", "origin": origin, "received_on": "2026-11-22"});
    centre.made(json!({"entity": "recommendation", "partnership_id": partnership, "meeting_id": meeting, "content": content}))
}

fn step(centre: &Centre, id: &str, step: Value) -> Result<Value, entente_app::Error> {
    centre.call("recommendation_step", json!({"id": id, "step": step}))
}

#[test]
fn a_recommendation_is_not_closed_before_its_author_was_told_and_the_program_reminds_of_it() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (author, _) = centre.member(&partnership, "Diallo", "partner");
    let meeting = centre.meeting(&partnership, "2026-11-22");
    let id = recommended(&centre, &partnership, Some(&meeting), json!({"kind": "partner", "partner": author}));
    assert!(centre.waiting().contains(&"recommendation_to_acknowledge".to_owned()));

    // Day 2: acknowledged by telephone. Day 10: nothing can be told before something is decided.
    centre.days_pass(2);
    step(&centre, &id, json!({"step": "acknowledge", "receipt": {"on": "2026-11-24", "means": "phone"}})).unwrap();
    centre.days_pass(8);
    let told = |on: &str| json!({"step": "tell", "told": {"on": on, "means": "phone", "by": "Claire", "satisfied": true}});
    assert_eq!(step(&centre, &id, told("2026-12-02")).unwrap_err().code, ErrorCode::NotDecidedYet);
    let accepted = json!({"verdict": "accepted", "on": "2026-12-02", "reason": "", "change": {"change": "under_way"}});
    step(&centre, &id, json!({"step": "decide", "verdict": accepted})).unwrap();
    let close = |on: &str| json!({"step": "close", "on": on});
    assert_eq!(step(&centre, &id, close("2026-12-02")).unwrap_err().code, ErrorCode::NotToldYet);

    // Day 31: the promise of 30 days is broken, and Today says so.
    centre.days_pass(21);
    let today = centre.ask("today_read", json!({}));
    let owed = today["items"].as_array().unwrap().iter().find(|item| item["kind"] == "recommendation_to_tell").unwrap().clone();
    assert_eq!((owed["due_on"].as_str(), owed["late"].as_bool()), (Some("2026-12-22"), Some(true)));

    // Day 40: told, realised, told of the change, closed.
    centre.days_pass(9);
    step(&centre, &id, told("2027-01-01")).unwrap();
    assert!(!centre.waiting().contains(&"recommendation_to_tell".to_owned()));
    let board = centre.ask("recommendation_board", json!({"partnership_id": partnership}));
    assert_eq!(board["columns"][2]["page"]["rows"][0]["author"], "Diallo");
    step(&centre, &id, json!({"step": "realise", "on": "2027-01-01", "proof": "Affiche à l’entrée"})).unwrap();
    // Realised and told: it stands where work is carried out, and waits to be closed.
    let board = centre.ask("recommendation_board", json!({"partnership_id": partnership}));
    assert_eq!(board["columns"][2]["page"]["rows"][0]["author"], "Diallo");
    assert!(centre.waiting().contains(&"recommendation_to_close".to_owned()));
    step(&centre, &id, close("2027-01-01")).unwrap();
    assert!(!centre.waiting().contains(&"recommendation_to_close".to_owned()));
    assert_eq!(step(&centre, &id, told("2027-01-01")).unwrap_err().code, ErrorCode::AlreadyClosed);

    // It was told on day 40 of 30: told, but not in time.
    let influence = centre.ask("voices_read", json!({"partnership_id": partnership}))["influence"].clone();
    assert_eq!(influence[3], json!({"kind": "changes", "part": 1, "whole": 1}));
    let listed = centre.ask("recommendation_list", json!({"partnership_id": partnership, "stage": "closed", "cursor": null, "limit": 5}));
    assert_eq!(listed["total"], 1);
    centre.ask("log_verify", json!({}));
}

#[test]
fn a_refusal_needs_its_reason_and_an_anonymous_author_is_told_in_public() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let id = recommended(&centre, &partnership, None, json!({"kind": "anonymous"}));
    let refuse = |reason: &str| json!({"step": "decide", "verdict": {"verdict": "refused", "on": "2026-11-22", "reason": reason}});
    let error = step(&centre, &id, refuse(" ")).unwrap_err();
    assert_eq!((error.code, error.fields[0].field.as_str()), (ErrorCode::InvalidRecord, "verdict.reason"));
    step(&centre, &id, refuse("Pas de garde le dimanche")).unwrap();
    let tell = |means: &str| json!({"step": "tell", "told": {"on": "2026-11-22", "means": means, "by": "", "satisfied": null}});
    assert_eq!(step(&centre, &id, tell("phone")).unwrap_err().fields[0].field, "told.means");
    step(&centre, &id, tell("notice")).unwrap();
    step(&centre, &id, json!({"step": "close", "on": "2026-11-22"})).unwrap();
}

#[test]
fn the_written_exception_needs_its_reason_and_a_step_is_taken_back() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let id = recommended(&centre, &partnership, None, json!({"kind": "group", "name": "Comité"}));
    let accepted = json!({"verdict": "accepted", "on": "2026-11-22", "reason": "", "change": {"change": "under_way"}});
    step(&centre, &id, json!({"step": "decide", "verdict": accepted})).unwrap();
    let except = |reason: &str| json!({"step": "except", "on": "2026-11-22", "reason": reason});
    assert_eq!(step(&centre, &id, except("")).unwrap_err().code, ErrorCode::InvalidRecord);
    step(&centre, &id, except("Le comité n’existe plus")).unwrap();
    let state = || centre.ask("recommendation_read", json!({"id": id}))["row"]["stage"].clone();
    assert_eq!(state(), "closed");
    centre.ask("undo_last", json!({}));
    assert_eq!(state(), "decided");
}

#[test]
fn progress_is_not_written_around_its_steps() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let id = recommended(&centre, &partnership, None, json!({"kind": "anonymous"}));
    let closing = json!({"closing": "exception", "on": "2026-11-22", "reason": "x"});
    let verdict = json!({"verdict": "refused", "on": "2026-11-22", "reason": "x"});
    let progress = json!({"state": "closed", "receipt": null, "verdict": verdict, "closing": closing});
    let request = json!({"entity": "recommendation", "id": id, "section": "progress", "before": null, "after": progress});
    assert_eq!(centre.refused("record_change", request).code, ErrorCode::NotAllowed);
}

#[test]
fn an_action_without_a_day_is_not_forgotten() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let task = |due: Value| json!({"what": "Commander le banc", "owner": null, "due_on": due});
    let id = centre.made(json!({"entity": "action", "partnership_id": partnership, "task": task(Value::Null)}));
    assert!(centre.waiting().contains(&"action_to_plan".to_owned()));
    centre.change("action", &id, "task", task(json!("2027-06-30")));
    assert!(!centre.waiting().contains(&"action_to_plan".to_owned()));
}

#[test]
fn what_was_closed_while_work_went_on_is_not_said_to_be_under_way() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (author, _) = centre.member(&partnership, "Diallo", "partner");
    let id = recommended(&centre, &partnership, None, json!({"kind": "partner", "partner": author}));
    let accepted = json!({"verdict": "accepted", "on": "2026-11-22", "reason": "", "change": {"change": "under_way"}});
    step(&centre, &id, json!({"step": "decide", "verdict": accepted})).unwrap();
    let told = json!({"on": "2026-11-22", "means": "phone", "by": "Claire", "satisfied": true});
    step(&centre, &id, json!({"step": "tell", "told": told})).unwrap();
    let sheet = || {
        let out = centre.choose_document("feuille.html");
        centre.ask("return_sheet_save", json!({"partner_id": author, "language": "fr", "format": "html"}));
        std::fs::read_to_string(out).unwrap()
    };
    assert!(sheet().contains("Le travail est en cours"));
    step(&centre, &id, json!({"step": "close", "on": "2026-11-22"})).unwrap();
    assert!(!sheet().contains("Le travail est en cours"));
}
