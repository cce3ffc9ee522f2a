//! A meeting from its first line to its minutes: ready in eight points, held, and what it left behind.

use entente_app::{ErrorCode, Fact};
use serde_json::{Value, json};

use crate::centre::Centre;

fn view(centre: &Centre, id: &str) -> Value {
    centre.ask("meeting_read", json!({"id": id}))
}

fn score(centre: &Centre, id: &str) -> u64 {
    view(centre, id)["score"].as_u64().unwrap()
}

fn open_points(centre: &Centre, id: &str) -> Vec<String> {
    let points = view(centre, id)["readiness"].as_array().unwrap().clone();
    points.iter().filter(|one| one["state"]["state"] != "met").map(|one| one["point"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_readiness_of_a_meeting_goes_from_two_to_eight_by_what_is_noted() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (doctor, _) = centre.member(&partnership, "Bensaïd", "team");
    let (resident, _) = centre.member(&partnership, "Peeters", "partner");
    centre.change("partner", &resident, "needs", json!({"needs": ["interpreter", "remote"], "detail": ""}));
    let id = centre.meeting(&partnership, "2026-12-08");
    assert_eq!(score(&centre, &id), 2, "{:?}", open_points(&centre, &id));

    let invited = json!([{"partner_id": doctor, "side": "team"}, {"partner_id": resident, "side": "partner"}]);
    centre.ask("meeting_invite", json!({"meeting_id": id, "people": invited}));
    assert_eq!(centre.refused("meeting_invite", json!({"meeting_id": id, "people": invited})).code, ErrorCode::InvalidRecord);
    // Mrs Peeters joins from afar: without a link and a number she would be left out.
    assert!(open_points(&centre, &id).contains(&"link_and_fallback".to_owned()));
    let plan = |link: &str, phone: &str| {
        json!({"title": "Comité des usagers", "on": "2026-12-08", "starts_at": "18:00:00", "minutes": 90, "time_zone": "Europe/Brussels",
               "place": "Salle polyvalente", "link": link, "phone": phone})
    };
    centre.change("meeting", &id, "plan", plan("https://exemple.org/salle", "02 123 45 67"));
    assert!(!open_points(&centre, &id).contains(&"link_and_fallback".to_owned()));
    centre.change("meeting", &id, "background", json!({"note": "Pourquoi on attend, et ce qui a déjà été essayé."}));
    centre.change("meeting", &id, "hosting", json!({"facilitator": resident, "technique": "round_of_words"}));

    let item = |title: &str, side: &str, place: u32| {
        let item = json!({"title": title, "minutes": 20, "purpose": "discuss", "proposer": {"side": side, "partner": null}});
        json!({"entity": "agenda_item", "meeting_id": id, "item": item, "position": {"place": place}})
    };
    centre.made(item("Présentation du projet RMH avec le CPAS", "team", 1));
    assert_eq!(view(&centre, &id)["unknown_acronyms"], json!(["CPAS", "RMH"]));
    // By whatever way it is called: papers that nobody explained are not noted as sent.
    let early = json!({"on": "2026-11-22", "means": "letter", "documents": [], "to": [resident]});
    let held_back = centre.refused("record_create", json!({"record": {"entity": "dispatch", "meeting_id": id, "sending": early}}));
    assert_eq!((held_back.code, held_back.facts.get("count")), (ErrorCode::AcronymsUnexplained, Some(&Fact::from(2_u32))));
    assert_eq!(view(&centre, &id)["dispatches"], json!([]));
    let step = |point: usize| view(&centre, &id)["readiness"][point]["step"].clone();
    assert_eq!((step(0), step(2), step(4)), (json!(null), json!("dispatch"), json!("acronyms")));
    assert_eq!(open_points(&centre, &id), ["documents_in_time", "acronyms", "needs", "partners_points"]);
    centre.made(json!({"entity": "glossary_term", "entry": {"term": "CPAS", "meaning": "Centre public d’action sociale"}}));
    centre.change("meeting", &id, "override_acronyms", json!({"acronyms": ["RMH"], "reason": "Expliqué en début de rencontre"}));
    centre.made(item("Les horaires du mercredi", "partner", 2));

    let attendance = view(&centre, &id)["attendances"].as_array().unwrap().iter().find(|one| one["name"] == "Peeters").unwrap().clone();
    let arranged: Vec<Value> = ["interpreter", "remote"].iter().map(|need| json!({"need": need, "arranged": true, "note": ""})).collect();
    centre.change("attendance", attendance["attendance"]["id"].as_str().unwrap(), "needs", json!({"needs": arranged}));
    assert_eq!(open_points(&centre, &id), ["documents_in_time"]);

    // Ten days before the meeting the documents must be out: sent in time, it is ready.
    let description = json!({"title": "Bilan du projet", "place": {"kind": "elsewhere", "place": "Classeur bleu"}});
    let document = centre.made(json!({"entity": "document", "meeting_id": id, "description": description}));
    let sending = json!({"on": "2026-11-22", "means": "letter", "documents": [document], "to": [resident]});
    centre.made(json!({"entity": "dispatch", "meeting_id": id, "sending": sending}));
    assert_eq!(score(&centre, &id), 8);
    // Nor is a sending completed with papers that meanwhile nobody can read.
    let sent = view(&centre, &id)["dispatches"][0].clone();
    centre.change("meeting", &id, "background", json!({"note": "Le XYZT viendra."}));
    let more = json!({"entity": "dispatch", "id": sent["id"], "section": "sending", "before": null, "after": sent["sending"]});
    assert_eq!(centre.refused("record_change", more).code, ErrorCode::AcronymsUnexplained);
    centre.change("meeting", &id, "background", json!({"note": "Pourquoi on attend, et ce qui a déjà été essayé."}));
    let about_it = ["documents_to_send", "acronyms_to_explain", "meeting_to_prepare"];
    assert!(!centre.waiting().iter().any(|kind| about_it.contains(&kind.as_str())), "{:?}", centre.waiting());
    centre.ask("log_verify", json!({}));
}

#[test]
fn documents_sent_too_late_are_named_late_and_stand_on_today_until_then() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (resident, _) = centre.member(&partnership, "Peeters", "partner");
    let id = centre.meeting(&partnership, "2026-12-08");
    centre.ask("meeting_invite", json!({"meeting_id": id, "people": [{"partner_id": resident, "side": "partner"}]}));
    assert!(centre.waiting().contains(&"documents_to_send".to_owned()));
    centre.days_pass(10);
    let sending = json!({"on": "2026-12-02", "means": "email", "documents": [], "to": [resident]});
    centre.made(json!({"entity": "dispatch", "meeting_id": id, "sending": sending}));
    assert_eq!(view(&centre, &id)["readiness"][2]["state"], json!({"state": "late", "done": 1, "of": 1}));
}

#[test]
fn a_meeting_is_held_and_what_was_said_stays_with_whoever_said_it() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (resident, _) = centre.member(&partnership, "Peeters", "partner");
    let (doctor, _) = centre.member(&partnership, "Bensaïd", "team");
    let id = centre.meeting(&partnership, "2026-11-22");
    let people = json!([{"partner_id": resident, "side": "partner"}, {"partner_id": doctor, "side": "team"}]);
    centre.ask("meeting_invite", json!({"meeting_id": id, "people": people}));
    let attendances = view(&centre, &id)["attendances"].as_array().unwrap().clone();
    let of = |name: &str| attendances.iter().find(|one| one["name"] == name).unwrap()["attendance"]["id"].clone();
    for more in [true, true, true, false] {
        centre.ask("turn_note", json!({"attendance_id": of("Peeters"), "more": more}));
    }
    assert_eq!(centre.ask("turn_note", json!({"attendance_id": of("Bensaïd"), "more": true}))["turns"], 1);
    centre.ask("presence_note", json!({"attendance_id": of("Bensaïd"), "presence": "excused"}));
    centre.ask("meeting_hold", json!({"id": id}));
    let influence = centre.ask("voices_read", json!({"partnership_id": partnership}))["influence"][1].clone();
    assert_eq!(influence, json!({"kind": "speaking", "part": 2, "whole": 3}));
    // Whoever was there has it in their timeline; whoever was excused has not.
    let timeline = |partner: &str| {
        centre.ask("timeline_read", json!({"partnership_id": null, "partner_id": partner, "cursor": null, "limit": 10}))["total"].clone()
    };
    assert_eq!((timeline(&resident), timeline(&doctor)), (json!(1), json!(0)));
    assert_eq!(centre.refused("meeting_cancel", json!({"id": id, "reason": "x"})).code, ErrorCode::MeetingOver);

    let again = centre.ask("meeting_repeat", json!({"id": id, "on": "2027-01-12"}));
    let repeated = view(&centre, again["id"].as_str().unwrap());
    assert_eq!(repeated["attendances"].as_array().unwrap().len(), 2);
    assert_eq!(repeated["attendances"][0]["attendance"]["speaking"]["turns"], 0);
}

#[test]
fn a_meeting_is_moved_with_a_trace_and_cancelled_with_a_reason() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let id = centre.meeting(&partnership, "2026-12-08");
    centre.ask("meeting_move", json!({"id": id, "on": "2026-12-15", "starts_at": null, "reason": "Grève des bus"}));
    let course = view(&centre, &id)["meeting"]["course"].clone();
    assert_eq!(course["moves"], json!([{"from": "2026-12-08", "reason": "Grève des bus"}]));
    assert_eq!(centre.refused("meeting_cancel", json!({"id": id, "reason": " "})).fields[0].field, "course.reason");
    assert_eq!(centre.refused("meeting_hold", json!({"id": id})).fields[0].field, "plan.on");
    centre.ask("meeting_cancel", json!({"id": id, "reason": "Salle inondée"}));
    assert_eq!(centre.ask("meeting_list", json!({"partnership_id": partnership}))["past"].as_array().unwrap().len(), 1);
    centre.ask("undo_last", json!({}));
    assert_eq!(view(&centre, &id)["meeting"]["course"]["state"]["state"], "planned");
}

#[test]
fn the_points_of_an_agenda_are_put_in_another_order_and_back_at_once() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let id = centre.meeting(&partnership, "2026-12-08");
    // Points that another program put on one place are parted by the first move.
    let points: Vec<String> = ["Accueil", "Horaires", "Salle"]
        .iter()
        .map(|title| {
            let item = json!({"title": title, "minutes": null, "purpose": null, "proposer": {"side": "team", "partner": null}});
            centre.made(json!({"entity": "agenda_item", "meeting_id": id, "item": item, "position": {"place": 7}}))
        })
        .collect();
    let standing = || -> Vec<String> {
        let agenda = view(&centre, &id)["agenda"].as_array().unwrap().clone();
        agenda.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    let before = standing();
    let order = vec![points[2].clone(), points[0].clone(), points[1].clone()];
    centre.ask("agenda_arrange", json!({"meeting_id": id, "order": order}));
    assert_eq!(standing(), order);
    centre.ask("undo_last", json!({}));
    assert_eq!(standing(), before);
    // An order that leaves out or doubles a point was made before somebody else changed the agenda.
    for wrong in [json!([points[0], points[1]]), json!([points[0], points[0], points[1]]), json!([points[0], points[1], id])] {
        let refused = centre.refused("agenda_arrange", json!({"meeting_id": id, "order": wrong}));
        assert_eq!(refused.code, ErrorCode::ChangedMeanwhile);
    }
    assert_eq!(standing(), before);
}
