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
    centre.days_pass(10);
    assert!(centre.waiting().contains(&"partner_silent".to_owned()));
}
