//! A partner of whom nothing is heard, what waits on Today, and how it is put off.

use serde_json::json;

use crate::centre::Centre;

#[test]
fn a_partner_who_falls_silent_is_named_until_somebody_notes_an_exchange() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (partner, membership) = centre.member(&partnership, "Yılmaz", "partner");
    let terms = json!({"side": "partner", "role": "", "level": null, "mandate": "", "contact_rhythm_days": 30, "compensation": ""});
    centre.change("membership", &membership, "terms", terms);
    centre.change("membership", &membership, "period", json!({"since": "2026-11-01", "until": null}));
    assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    centre.days_pass(9);
    assert!(centre.waiting().contains(&"partner_silent".to_owned()), "thirty days after joining");

    let exchange = |on: &str| {
        let exchange = json!({"on": on, "direction": "outgoing", "means": "phone", "partners": [partner], "subject": "Prendre des nouvelles",
                              "topics": ["santé"]});
        json!({"record": {"entity": "communication", "partnership_id": partnership, "exchange": exchange}})
    };
    assert_eq!(centre.refused("record_create", exchange("2026-12-02")).fields[0].field, "exchange.on", "not in the future");
    let noted = centre.ask("record_create", exchange("2026-12-01"));
    assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    let hits = centre.ask("search", json!({"words": "nouvelles", "limit": 8}))["hits"].clone();
    assert_eq!(hits[0]["id"], noted["id"]);
    let page = centre.ask("life_search", json!({"words": "sante", "kind": "communication", "cursor": null, "limit": 8}));
    assert_eq!(page["hits"][0]["title"], "Prendre des nouvelles");

    // Put off with a reason, it is asleep until that day.
    centre.days_pass(31);
    assert!(centre.waiting().contains(&"partner_silent".to_owned()));
    let rest = json!({"kind": "partner_silent", "record": partner, "until": "2027-01-10", "reason": "En vacances"});
    centre.made(json!({"entity": "snooze", "rest": rest}));
    assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    // What is put off can be looked at, and brought back before its day.
    let put_off = centre.ask("today_read", json!({}))["put_off"].clone();
    assert_eq!(put_off.as_array().unwrap().len(), 1);
    assert_eq!((&put_off[0]["item"]["kind"], &put_off[0]["until"]), (&json!("partner_silent"), &json!("2027-01-10")));
    assert_eq!(put_off[0]["reason"], "En vacances");
    centre.ask("record_delete", json!({"entity": "snooze", "id": put_off[0]["snooze_id"]}));
    assert!(centre.waiting().contains(&"partner_silent".to_owned()));
    centre.ask("undo_last", json!({}));
    assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    centre.days_pass(10);
    assert!(centre.waiting().contains(&"partner_silent".to_owned()));
    assert_eq!(centre.ask("today_read", json!({}))["put_off"], json!([]));
}

#[test]
fn a_partner_who_is_silent_in_two_partnerships_is_put_off_once() {
    let centre = Centre::new();
    let (north, south) = (centre.partnership("Nord"), centre.partnership("Sud"));
    let (partner, first) = centre.member(&north, "Yılmaz", "partner");
    let terms = json!({"side": "partner", "role": "", "level": null, "mandate": "", "contact_rhythm_days": 30, "compensation": ""});
    let second = json!({"entity": "membership", "partnership_id": south, "partner_id": partner, "terms": terms});
    let second = centre.made(second);
    for membership in [&first, &second] {
        centre.change("membership", membership, "terms", terms.clone());
        centre.change("membership", membership, "period", json!({"since": "2026-09-01", "until": null}));
    }
    assert_eq!(centre.waiting().iter().filter(|kind| *kind == "partner_silent").count(), 2);
    let rest = json!({"kind": "partner_silent", "record": partner, "until": "2026-12-10", "reason": "En vacances"});
    centre.made(json!({"entity": "snooze", "rest": rest}));
    assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    assert_eq!(centre.ask("today_read", json!({}))["put_off"].as_array().unwrap().len(), 1);
}

#[test]
fn the_glossary_is_shown_whole_or_as_it_counts_in_a_partnership() {
    let centre = Centre::new();
    let (north, south) = (centre.partnership("Nord"), centre.partnership("Sud"));
    let word = |partnership: Option<&str>, term: &str| {
        centre.made(json!({"entity": "glossary_term", "partnership_id": partnership, "entry": {"term": term, "meaning": "Expliqué"}}))
    };
    word(None, "CPAS");
    word(Some(&north), "RMH");
    word(Some(&south), "ALE");
    let shown = |partnership: Option<&str>| -> Vec<(String, Option<String>)> {
        let terms = centre.ask("glossary_read", json!({"partnership_id": partnership}))["terms"].as_array().unwrap().clone();
        let name = |row: &serde_json::Value| row["partnership_name"].as_str().map(str::to_owned);
        terms.iter().map(|row| (row["term"]["entry"]["term"].as_str().unwrap().to_owned(), name(row))).collect()
    };
    let row = |term: &str, partnership: Option<&str>| (term.to_owned(), partnership.map(str::to_owned));
    assert_eq!(shown(None), [row("ALE", Some("Sud")), row("CPAS", None), row("RMH", Some("Nord"))]);
    assert_eq!(shown(Some(&north)), [row("CPAS", None), row("RMH", Some("Nord"))]);
}

#[test]
fn an_umlaut_is_found_whichever_way_it_is_written() {
    let centre = Centre::new();
    let partnership = centre.partnership("Accès aux soins");
    let (with, _) = centre.member(&partnership, "Müller", "partner");
    let (spelt_out, _) = centre.member(&partnership, "Mueller", "partner");
    for typed in ["Müller", "muller", "Mueller", "mueller"] {
        let hits = centre.ask("search", json!({"words": typed, "limit": 8}))["hits"].clone();
        let found: Vec<&str> = hits.as_array().unwrap().iter().filter_map(|hit| hit["id"].as_str()).collect();
        assert!(found.contains(&with.as_str()) && found.contains(&spelt_out.as_str()), "{typed}");
    }
}
